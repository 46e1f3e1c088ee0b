#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::DoctorVerb)
};

QJsonObject toJson(const DoctorCheck& check)
{
    return {
        {QStringLiteral("id"), check.id},
        {QStringLiteral("section"), check.section},
        {QStringLiteral("title"), check.title},
        {QStringLiteral("value"), check.value},
        {QStringLiteral("state"), doctorStateName(check.state)},
        {QStringLiteral("advice"), check.advice},
    };
}

} // namespace

void start(CommandRun& run, const ExamineComputer&)
{
    run.announce(Texts::tr("asking the keychain and the servers…"));
    // An interrupt ends it at once: nothing has been asked for that would have to be waited for.
    run.accounts().examine(run.settings().report(), &run, [&run](const DoctorReport& report) {
        if (run.asJson()) {
            QJsonArray array;
            for (const DoctorCheck& check : report.checks) {
                array.append(toJson(check));
            }
            run.output().result(array);
        } else {
            run.output().result(doctorText(report));
        }
        run.finish(exitCodeFor(report));
    });
}

} // namespace TokenDesk
