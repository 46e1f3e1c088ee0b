#include "ui/viewmodels/importpreviewmodel.h"

#include "app/domain/importtext.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// What asks most for attention first.
int rank(ImportAction action)
{
    switch (action) {
    case ImportAction::Refuse:
        return 0;
    case ImportAction::Add:
    case ImportAction::Update:
        return 1;
    case ImportAction::Skip:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

ImportPreviewModel::ImportPreviewModel(const AccountService& service, QObject* parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
}

void ImportPreviewModel::show(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_outcomes.clear();
    m_rows.clear();
    for (size_t i = 0; i < m_plan->rows.size(); ++i) {
        m_rows.append({.index = i, .hasPassword = !m_plan->rows[i].password.isEmpty()});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row& a, const Row& b) {
        return rank(m_plan->rows[a.index].action) < rank(m_plan->rows[b.index].action);
    });
    endResetModel();
}

void ImportPreviewModel::show(const ImportResult& result)
{
    m_outcomes = result.outcomes;
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, OutcomeColumn), index(rowCount() - 1, OutcomeColumn),
                         {Qt::DisplayRole, Qt::ToolTipRole, StateRole});
    }
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const ImportRow& planned = m_plan->rows[row.index];
    switch (role) {
    case ActionRole:
        return static_cast<int>(planned.action);
    case StateRole:
        return m_outcomes.isEmpty()
                   ? QVariant()
                   : QVariant(static_cast<int>(m_outcomes.at(static_cast<qsizetype>(row.index)).state));
    case ProductionRole: {
        const Environment* environment = this->environment(planned);
        return environment != nullptr && environment->kind() == EnvironmentKind::Production;
    }
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    default:
        return {};
    }
}

const Environment* ImportPreviewModel::environment(const ImportRow& row) const
{
    for (const Environment& each : m_plan->newEnvironments) {
        if (each.id() == row.draft.environmentId) {
            return &each;
        }
    }
    return m_service.environment(row.draft.environmentId);
}

QString ImportPreviewModel::text(const Row& row, int column) const
{
    const ImportRow& planned = m_plan->rows[row.index];
    switch (column) {
    case LineColumn:
        return QString::number(planned.line);
    case LabelColumn:
        return planned.draft.label;
    case UsernameColumn:
        return planned.draft.username;
    case PasswordColumn:
        if (row.hasPassword) {
            return QString(8, QChar(0x2022));
        }
        return planned.action == ImportAction::Update ? tr("kept") : QString();
    case EnvironmentColumn: {
        const Environment* environment = this->environment(planned);
        return environment != nullptr ? environment->name() : QString();
    }
    case OutcomeColumn:
        return outcomeText(row);
    default:
        return {};
    }
}

QString ImportPreviewModel::outcomeText(const Row& row) const
{
    const ImportRow& planned = m_plan->rows[row.index];
    switch (planned.action) {
    case ImportAction::Add:
    case ImportAction::Update:
        break;
    case ImportAction::Skip:
        return tr("Skipped. %1").arg(importReasonText(planned));
    case ImportAction::Refuse:
        return planned.column == 0 ? tr("Refused. %1").arg(importReasonText(planned))
                                   : tr("Refused, column %1. %2").arg(planned.column).arg(importReasonText(planned));
    }
    if (!m_outcomes.isEmpty()) {
        return importOutcomeText(planned, m_outcomes.at(static_cast<qsizetype>(row.index)));
    }
    return planned.action == ImportAction::Add ? tr("Will be added.") : tr("Will be updated.");
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LineColumn:
        return m_plan != nullptr && m_plan->origin == TableOrigin::Vault ? tr("Entry") : tr("Line");
    case LabelColumn:
        return tr("Label");
    case UsernameColumn:
        return tr("Username");
    case PasswordColumn:
        return tr("Password");
    case EnvironmentColumn:
        return tr("Environment");
    case OutcomeColumn:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace TokenDesk
