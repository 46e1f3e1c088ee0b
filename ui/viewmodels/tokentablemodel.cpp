#include "ui/viewmodels/tokentablemodel.h"

#include "ui/viewmodels/timetext.h"

#include <algorithm>

namespace TokenDesk {

TokenTableModel::TokenTableModel(AccountService& service, ExpiryThresholds thresholds, QObject* parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_thresholds(thresholds)
{
    connect(&service, &AccountService::tokensChanged, this, &TokenTableModel::rebuild);
    connect(&service, &AccountService::accountsChanged, this, &TokenTableModel::rebuild);
    rebuild();
}

void TokenTableModel::setAccount(std::optional<AccountId> account)
{
    if (m_account != account) {
        m_account = account;
        rebuild();
    }
}

void TokenTableModel::rebuild()
{
    beginResetModel();
    m_tokens.clear();
    const auto& all = m_service.tokens();
    if (m_account) {
        // The freshest first: the other way round than the service keeps them.
        std::copy_if(all.crbegin(), all.crend(), std::back_inserter(m_tokens),
                     [this](const SessionToken& token) { return token.account == *m_account; });
    } else {
        m_tokens = all;
    }
    endResetModel();
}

int TokenTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

int TokenTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Instant TokenTableModel::serverNow(const SessionToken& token) const
{
    const Account* account = m_service.account(token.account);
    return m_service.serverNow(account != nullptr ? account->environmentId() : QString());
}

const Environment* TokenTableModel::environmentOf(const SessionToken& token) const
{
    const Account* account = m_service.account(token.account);
    return account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
}

QVariant TokenTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SessionToken& token = m_tokens.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(token, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(token, index.column());
    case Qt::ToolTipRole:
        return toolTip(token, index.column());
    case TokenIdRole:
        return token.id.uuid();
    case NoteRole:
        return note(index.row());
    case PhaseRole:
        return static_cast<int>(phase(token, serverNow(token), m_thresholds));
    case FractionLeftRole:
        return fractionLeft(token, serverNow(token));
    case ProductionRole: {
        const Environment* environment = environmentOf(token);
        return environment == nullptr || environment->kind() == EnvironmentKind::Production;
    }
    case StartRole:
        return qint64{here(token, token.issuedAt).time_since_epoch().count()};
    case EndRole:
        return qint64{here(token, token.expiresAt).time_since_epoch().count()};
    default:
        return {};
    }
}

Instant TokenTableModel::here(const SessionToken& token, Instant atServer) const
{
    return atServer - (serverNow(token) - m_service.now());
}

QVariant TokenTableModel::toolTip(const SessionToken& token, int column)
{
    switch (column) {
    case IssuedColumn:
        return utcTimeText(token.issuedAt);
    case ExpiresColumn:
        return utcTimeText(token.expiresAt);
    case TimelineColumn:
        return validityText(token.issuedAt, token.expiresAt);
    default:
        return {};
    }
}

QVariant TokenTableModel::text(const SessionToken& token, int column) const
{
    switch (column) {
    case TokenColumn:
        return QString(u'…' + token.tail);
    case AccountColumn:
    case TimelineColumn: {
        const Account* account = m_service.account(token.account);
        return account != nullptr ? account->label() : QString();
    }
    case EnvironmentColumn: {
        const Environment* environment = environmentOf(token);
        return environment != nullptr ? environment->name() : QString();
    }
    case IssuedColumn:
        return localTimeText(token.issuedAt, m_service.now());
    case ExpiresColumn:
        return localTimeText(token.expiresAt, m_service.now());
    case TimeLeftColumn:
        return clockText(timeLeft(token, serverNow(token)));
    case CopyColumn:
        return tr("Copy");
    default:
        return {};
    }
}

QVariant TokenTableModel::spokenText(const SessionToken& token, int column) const
{
    switch (column) {
    case TokenColumn:
        return tr("token ending in %1").arg(token.tail);
    case TimelineColumn:
        return tr("%1, token ending in %2, from %3 to %4, expires in %5")
            .arg(text(token, AccountColumn).toString(), token.tail, text(token, IssuedColumn).toString(),
                 text(token, ExpiresColumn).toString(), spokenDuration(timeLeft(token, serverNow(token))));
    case TimeLeftColumn:
        return tr("expires in %1").arg(spokenDuration(timeLeft(token, serverNow(token))));
    default:
        return text(token, column);
    }
}

QString TokenTableModel::note(int row) const
{
    const SessionToken& token = m_tokens.at(row);
    QStringList parts;
    if (!token.label.isEmpty()) {
        parts.append(token.label);
    }
    if (m_account && row == 0) {
        parts.append(tr("freshest"));
    }
    if (token.expiryAssumed) {
        parts.append(tr("expiry assumed"));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TokenColumn:
        return tr("Token");
    case AccountColumn:
        return tr("Account");
    case EnvironmentColumn:
        return tr("Environment");
    case IssuedColumn:
        return tr("Issued");
    case ExpiresColumn:
        return tr("Expires");
    case TimeLeftColumn:
        return tr("Time left");
    default:
        return {};
    }
}

void TokenTableModel::setThresholds(ExpiryThresholds thresholds)
{
    m_thresholds = thresholds;
    refreshTimes(0, rowCount() - 1);
}

void TokenTableModel::refreshTimes(int firstRow, int lastRow)
{
    const int last = std::min(lastRow, static_cast<int>(m_tokens.size()) - 1);
    if (firstRow >= 0 && firstRow <= last) {
        emit dataChanged(index(firstRow, TimeLeftColumn), index(last, TimeLeftColumn),
                         {Qt::DisplayRole, PhaseRole, FractionLeftRole});
    }
}

} // namespace TokenDesk
