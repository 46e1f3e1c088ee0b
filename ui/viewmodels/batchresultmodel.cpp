#include "ui/viewmodels/batchresultmodel.h"

#include "ui/viewmodels/batchtext.h"

#include <QMap>
#include <algorithm>
#include <numeric>

namespace TokenDesk {

namespace {

/// What asks most for attention first.
int rank(BatchState state)
{
    switch (state) {
    case BatchState::Failed:
        return 0;
    case BatchState::Skipped:
        return 1;
    case BatchState::Cancelled:
        return 2;
    case BatchState::Waiting:
    case BatchState::SigningIn:
    case BatchState::SignedIn:
        return 3;
    case BatchState::HasToken:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

BatchResultModel::BatchResultModel(const BatchSignIn& batch, const AccountService& service, QObject* parent)
    : QAbstractTableModel(parent)
    , m_batch(batch)
    , m_service(service)
{
    arrange();
    connect(&batch, &BatchSignIn::itemChanged, this, [this](int item) {
        const int row = m_rows.at(item);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

void BatchResultModel::arrange()
{
    const auto& items = m_batch.items();
    QList<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    // Stable: the batch was given its accounts by label.
    std::stable_sort(order.begin(), order.end(),
                     [&items](int a, int b) { return rank(items.at(a).state) < rank(items.at(b).state); });
    QList<int> rows(items.size());
    for (int row = 0; row < order.size(); ++row) {
        rows[order.at(row)] = row;
    }
    m_order = std::move(order);
    m_rows = std::move(rows);
}

const Environment* BatchResultModel::environmentOf(const BatchItem& item) const
{
    const Account* account = m_service.account(item.account);
    return account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
}

int BatchResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int BatchResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const BatchItem& item = m_batch.items().at(m_order.at(index.row()));
    const Environment* environment = environmentOf(item);
    switch (role) {
    case StateRole:
        return static_cast<int>(item.state);
    case AccountIdRole:
        return item.account.uuid();
    case ProductionRole:
        return environment == nullptr || environment->kind() == EnvironmentKind::Production;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case LabelColumn: {
        const Account* account = m_service.account(item.account);
        return account != nullptr ? account->label() : tr("removed");
    }
    case EnvironmentColumn:
        return environment != nullptr ? environment->name() : QString();
    case OutcomeColumn:
        return batchOutcomeText(item, m_service);
    default:
        return {};
    }
}

QVariant BatchResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LabelColumn:
        return tr("Account");
    case EnvironmentColumn:
        return tr("Environment");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

QString BatchResultModel::supportText() const
{
    // In English, as every support text.
    const BatchSignIn::Counts counts = m_batch.counts();
    QString text = QStringLiteral("accounts: %1, signed in: %2, left alone: %3, cancelled: %4, failed: %5\n")
                       .arg(counts.total)
                       .arg(counts.signedIn)
                       .arg(counts.leftAlone)
                       .arg(counts.cancelled)
                       .arg(counts.failed);
    struct Failures
    {
        int count = 0;
        QString text;
    };
    QMap<QString, Failures> byKind;
    for (const BatchItem& item : m_batch.items()) {
        const QString details = batchSupportText(item, m_service);
        if (item.error && !details.isEmpty()) {
            // The first of a kind and host speaks for them all: the times differ, the cause does not.
            const Environment* environment = environmentOf(item);
            const QString host = environment != nullptr ? environment->hostText() : QString();
            Failures& failures = byKind[errorKindName(item.error->kind) + u' ' + host];
            ++failures.count;
            failures.text = failures.count == 1 ? details : failures.text;
        }
    }
    for (const Failures& failures : std::as_const(byKind)) {
        text += QStringLiteral("\nfailed in this way: %1\n").arg(failures.count) + failures.text;
    }
    return text;
}

} // namespace TokenDesk
