#include "app/flows/importaccounts.h"

#include "app/domain/accountlisttext.h"
#include "app/domain/errortext.h"
#include "app/domain/importtext.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Import)
};

} // namespace

QString importStateName(ImportState state)
{
    switch (state) {
    case ImportState::LeftOut:
        return QStringLiteral("left-out");
    case ImportState::Added:
        return QStringLiteral("added");
    case ImportState::Updated:
        return QStringLiteral("updated");
    case ImportState::Failed:
        return QStringLiteral("failed");
    case ImportState::TakenBack:
        return QStringLiteral("taken-back");
    case ImportState::NotTried:
        return QStringLiteral("not-tried");
    }
    Q_UNREACHABLE();
}

QString importOutcomeText(const ImportRow& row, const ImportOutcome& outcome)
{
    switch (outcome.state) {
    case ImportState::LeftOut:
        return importReasonText(row);
    case ImportState::Added:
        return Texts::tr("Added.");
    case ImportState::Updated:
        return Texts::tr("Updated.");
    case ImportState::Failed:
        return outcome.error ? Texts::tr("Failed. %1").arg(errorText(*outcome.error).whatHappened) : QString();
    case ImportState::TakenBack:
        return outcome.error ? Texts::tr("Could not be taken back. %1").arg(errorText(*outcome.error).whatHappened)
                             : Texts::tr("Taken back.");
    case ImportState::NotTried:
        return Texts::tr("Not tried.");
    }
    Q_UNREACHABLE();
}

QByteArray importResultCsv(const ImportPlan& plan, const ImportResult& result, const QList<Environment>& environments)
{
    QByteArray csv = csvBeginning() + csvLine({Texts::tr("Line"), Texts::tr("Label"), Texts::tr("Username"),
                                               Texts::tr("Environment"), Texts::tr("Result"), Texts::tr("Meaning")});
    for (qsizetype i = 0; i < result.outcomes.size(); ++i) {
        const ImportRow& row = plan.rows[static_cast<size_t>(i)];
        QString environment = row.draft.environmentId;
        for (const Environment& each : environments) {
            if (each.id() == row.draft.environmentId) {
                environment = each.name();
            }
        }
        csv += csvLine({QString::number(row.line), row.draft.label, row.draft.username, environment,
                        importStateName(result.outcomes.at(i).state), importOutcomeText(row, result.outcomes.at(i))});
    }
    return csv;
}

} // namespace TokenDesk
