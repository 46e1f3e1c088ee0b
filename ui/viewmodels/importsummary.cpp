#include "ui/viewmodels/importsummary.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ImportSummary)
};

int countOf(const ImportResult& result, ImportState state)
{
    return static_cast<int>(std::count_if(result.outcomes.begin(), result.outcomes.end(),
                                          [state](const ImportOutcome& outcome) { return outcome.state == state; }));
}

/// Leaves out what there is none of.
void append(QStringList& parts, const QString& text, int count)
{
    if (count > 0) {
        parts.append(text.arg(count));
    }
}

} // namespace

QString importPlanSummary(const ImportCounts& counts)
{
    QStringList parts;
    append(parts, Texts::tr("%1 to add"), counts.added);
    append(parts, Texts::tr("%1 to update"), counts.updated);
    append(parts, Texts::tr("%1 skipped"), counts.skipped);
    append(parts, Texts::tr("%1 refused"), counts.refused);
    return parts.join(QLatin1String(", "));
}

QString importResultTitle(const ImportResult& result)
{
    const int imported = countOf(result, ImportState::Added) + countOf(result, ImportState::Updated);
    const int failed = countOf(result, ImportState::Failed);
    if (result.obstacle) {
        return result.obstacle->kind == ErrorKind::Cancelled ? Texts::tr("Cancelled")
                                                             : Texts::tr("The import could not go on");
    }
    return failed > 0 ? Texts::tr("%n account(s) could not be imported", nullptr, failed)
                      : Texts::tr("%n account(s) imported", nullptr, imported);
}

QString importResultSummary(const ImportPlan& plan, const ImportResult& result)
{
    const ImportCounts counts = plan.counts();
    QStringList parts;
    append(parts, Texts::tr("%1 added"), countOf(result, ImportState::Added));
    append(parts, Texts::tr("%1 updated"), countOf(result, ImportState::Updated));
    append(parts, Texts::tr("%1 skipped"), counts.skipped);
    append(parts, Texts::tr("%1 refused"), counts.refused);
    append(parts, Texts::tr("%1 failed"), countOf(result, ImportState::Failed));
    append(parts, Texts::tr("%1 taken back"), countOf(result, ImportState::TakenBack));
    append(parts, Texts::tr("%1 not tried"), countOf(result, ImportState::NotTried));
    return parts.join(QLatin1String(", "));
}

} // namespace TokenDesk
