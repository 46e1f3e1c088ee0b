#include "ui/viewmodels/accountlistmodel.h"

#include "ui/viewmodels/searchtext.h"
#include "ui/viewmodels/timetext.h"

#include <QTimer>
#include <algorithm>

namespace TokenDesk {

namespace {

/// Shorter waits are not worth a word that flickers by.
constexpr std::chrono::milliseconds PatienceBeforeWords{300};

/// Where it needs attention, it is not.
bool isRenewed(const Account& account)
{
    return account.renewal().isOn && account.state() == AccountState::Stored;
}

} // namespace

AccountListModel::AccountListModel(AccountService& service, ExpiryThresholds thresholds, QObject* parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_thresholds(thresholds)
{
    connect(&service, &AccountService::accountsChanged, this, &AccountListModel::rebuild);
    connect(&service, &AccountService::environmentsChanged, this, &AccountListModel::rebuild);
    connect(&service, &AccountService::tokensChanged, this, [this] {
        summariseTokens();
        tellAllChanged();
    });
    connect(&service, &AccountService::signInStageChanged, this, &AccountListModel::showBusyLater);
    rebuild();
}

void AccountListModel::rebuild()
{
    QList<Row> rows = currentRows();
    summariseTokens();
    if (rows == m_rows) {
        // Most changes are in the rows: whoever has chosen several of them keeps them.
        tellAllChanged();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QList<AccountListModel::Row> AccountListModel::currentRows() const
{
    QList<Row> rows{{.kind = RowKind::AllTokens, .title = tr("All active tokens")},
                    {.kind = RowKind::NeedsAttention, .title = tr("Needs attention")}};
    const QString titles[] = {tr("PINNED"), tr("PRODUCTION"), tr("SANDBOX")};
    const AccountOrder order(m_service.environments());
    std::optional<AccountSection> section;
    qsizetype heading = 0;
    QString group;
    for (const Account& account : m_service.accounts()) {
        const bool isProduction = order.isProduction(account);
        if (section != order.section(account)) {
            section = order.section(account);
            group.clear();
            heading = rows.size();
            rows.append({.kind = RowKind::Section,
                         .title = titles[static_cast<int>(*section)],
                         .isProduction = *section == AccountSection::Production});
        }
        if (QString next = AccountOrder::group(account); next != group) {
            group = std::move(next);
            rows.append({.kind = RowKind::Group, .title = account.group(), .isProduction = isProduction});
        }
        rows.append({.kind = RowKind::Account, .isProduction = isProduction, .account = account.id()});
        ++rows[heading].count;
    }
    return rows;
}

void AccountListModel::tellAllChanged()
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    }
}

void AccountListModel::summariseTokens()
{
    m_tokens.clear();
    for (const SessionToken& token : m_service.tokens()) {
        TokenSummary& summary = m_tokens[token.account];
        // Sorted by expiry: the last one is the freshest.
        summary.freshest = token;
        ++summary.count;
        summary.searched += searchedText(token);
    }
}

void AccountListModel::showBusyLater(AccountId id)
{
    const auto refresh = [this, id] {
        const QModelIndex row = indexOf(id);
        if (row.isValid()) {
            emit dataChanged(row, row, {BusyRole});
        }
    };
    if (!m_service.signInStage(id)) {
        m_visiblyBusy.remove(id);
        refresh();
    } else if (m_visiblyBusy.contains(id)) {
        refresh();
    } else {
        QTimer::singleShot(PatienceBeforeWords, this, [this, id, refresh] {
            if (m_service.signInStage(id)) {
                m_visiblyBusy.insert(id);
                refresh();
            }
        });
    }
}

void AccountListModel::setThresholds(ExpiryThresholds thresholds)
{
    m_thresholds = thresholds;
    refreshTimes(0, rowCount() - 1);
}

void AccountListModel::refreshTimes(int firstRow, int lastRow)
{
    const int last = std::min(lastRow, static_cast<int>(m_rows.size()) - 1);
    if (firstRow >= 0 && firstRow <= last) {
        emit dataChanged(index(firstRow), index(last), {TimeLeftRole, PhaseRole});
    }
}

int AccountListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags AccountListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    switch (kindOf(index)) {
    case RowKind::Section:
    case RowKind::Group:
        return Qt::NoItemFlags; // neither keys nor clicks stop there
    case RowKind::AllTokens:
    case RowKind::NeedsAttention:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    case RowKind::Account:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    }
    Q_UNREACHABLE();
}

QModelIndex AccountListModel::indexOf(AccountId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row& row) { return row.account == id; });
    return found != m_rows.cend() && !id.isNull() ? index(static_cast<int>(found - m_rows.cbegin())) : QModelIndex();
}

AccountId AccountListModel::accountIdOf(const QModelIndex& index)
{
    return AccountId(index.data(AccountIdRole).toUuid());
}

AccountListModel::RowKind AccountListModel::kindOf(const QModelIndex& index)
{
    return index.data(RowKindRole).value<RowKind>();
}

bool AccountListModel::isProduction(const Account& account) const
{
    const Environment* environment = m_service.environment(account.environmentId());
    // An environment that is gone is treated with the greater care.
    return environment == nullptr || environment->kind() == EnvironmentKind::Production;
}

int AccountListModel::attentionCount() const
{
    const auto& accounts = m_service.accounts();
    return static_cast<int>(std::count_if(accounts.begin(), accounts.end(),
                                          [this](const Account& account) { return !attention(account).isEmpty(); }));
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    if (role == RowKindRole) {
        return QVariant::fromValue(row.kind);
    }
    if (role == ProductionRole) {
        return row.isProduction;
    }
    if (row.kind == RowKind::Account) {
        const Account* account = m_service.account(row.account);
        return account != nullptr ? accountData(*account, role) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.kind == RowKind::Group ? row.title : QString(row.title + u' ' + data(index, CountRole).toString());
    case CountRole:
        if (row.kind == RowKind::AllTokens) {
            return static_cast<int>(m_service.tokens().size());
        }
        if (row.kind == RowKind::NeedsAttention) {
            return attentionCount();
        }
        return row.kind == RowKind::Section ? QVariant(row.count) : QVariant();
    default:
        return {};
    }
}

QVariant AccountListModel::accountData(const Account& account, int role) const
{
    const auto summary = m_tokens.constFind(account.id());
    const bool hasToken = summary != m_tokens.cend();
    const auto serverNow = [&] { return m_service.serverNow(account.environmentId()); };
    switch (role) {
    case Qt::DisplayRole:
        return account.label();
    case Qt::ToolTipRole:
        return toolTipOf(account);
    case Qt::AccessibleTextRole:
        return spokenText(account);
    case AccountIdRole:
        return account.id().uuid();
    case UsernameRole:
        return account.username();
    case KindRole:
        return account.isPinned() ? kindText(account) : QString();
    case PinnedRole:
        return account.isPinned();
    case ByHandRole:
        return isOrderedByHand(account.id());
    case CountRole:
        return hasToken ? summary->count : 0;
    case TimeLeftRole:
        return hasToken ? clockText(timeLeft(summary->freshest, serverNow())) : QString();
    case PhaseRole:
        return static_cast<int>(hasToken ? phase(summary->freshest, serverNow(), m_thresholds) : Phase::Expired);
    case AttentionRole:
        return attention(account);
    case NextStepRole:
        return account.state() == AccountState::Rejected ? tr("check password") : tr("enter it again");
    case RenewedRole:
        return isRenewed(account);
    case BusyRole:
        return busyText(account.id());
    case SearchRole:
        return QString(searchedText(account) + (hasToken ? summary->searched : QString())).toCaseFolded();
    default:
        return {};
    }
}

QString AccountListModel::toolTipOf(const Account& account)
{
    QStringList lines{account.label()};
    if (!account.note().isEmpty()) {
        lines.append(account.note());
    }
    if (isRenewed(account)) {
        lines.append(tr("Renewed automatically: %1").arg(renewalTimesText(account.renewal())));
    }
    return lines.join(u'\n');
}

QString AccountListModel::kindText(const Account& account) const
{
    return isProduction(account) ? tr("production") : tr("sandbox");
}

bool AccountListModel::isOrderedByHand(AccountId id) const
{
    const auto hasPosition = [this](qsizetype row) {
        const Account* account = m_service.account(m_rows.at(row).account);
        return account != nullptr && account->place().position.has_value();
    };
    // Those that have a position come first of those that stand together.
    qsizetype first = indexOf(id).row();
    while (first > 0 && m_rows.at(first - 1).kind == RowKind::Account) {
        --first;
    }
    return first >= 0 && hasPosition(first);
}

QString AccountListModel::attention(const Account& account) const
{
    switch (account.state()) {
    case AccountState::Rejected:
        return tr("rejected");
    case AccountState::Pending:
        return tr("no password");
    case AccountState::Stored:
    case AccountState::Removing:
        break;
    }
    return {};
}

QString AccountListModel::busyText(AccountId id) const
{
    const auto stage = m_service.signInStage(id);
    if (!stage || !m_visiblyBusy.contains(id)) {
        return {};
    }
    return *stage == SignInStage::WaitingForKeychain ? tr("waiting for the keychain…") : tr("signing in…");
}

QString AccountListModel::spokenText(const Account& account) const
{
    QStringList parts{account.label(), kindText(account)};
    if (account.isPinned()) {
        parts.append(tr("pinned"));
    }
    if (const QString reason = attention(account); !reason.isEmpty()) {
        parts.append(reason);
    }
    if (isRenewed(account)) {
        parts.append(tr("renewed automatically"));
    }
    const auto summary = m_tokens.constFind(account.id());
    if (summary == m_tokens.cend()) {
        parts.append(tr("no active token"));
    } else {
        const auto left = timeLeft(summary->freshest, m_service.serverNow(account.environmentId()));
        parts.append(tr("freshest token expires in %1").arg(spokenDuration(left)));
    }
    return parts.join(QLatin1String(", "));
}

} // namespace TokenDesk
