#include "ui/viewmodels/tokentablemodel.h"

#include "ui/viewmodels/searchtext.h"
#include "ui/viewmodels/timetext.h"

#include <QSet>
#include <algorithm>

namespace TokenDesk {

namespace {

/// Whether the label stands in this column, and can be edited there.
bool isLabelled(int column)
{
    return column == TokenTableModel::TokenColumn || column == TokenTableModel::TimelineColumn;
}

QString spokenName(const SessionToken& token)
{
    const QString name = TokenTableModel::tr("token ending in %1").arg(token.tail);
    return token.label.isEmpty() ? name : QString(name + QLatin1String(", ") + token.label);
}

/// More rows that come or go at once are told as all being other ones: each block of rows that is told costs a pass
/// over all that are behind it.
constexpr qsizetype LargestStep = 200;

/// Whether @p part is what is left of @p whole without some of it, in the same order.
bool isPartOf(const QList<SessionToken>& whole, const QList<SessionToken>& part)
{
    auto next = part.cbegin();
    for (const SessionToken& token : whole) {
        if (next != part.cend() && next->id == token.id) {
            ++next;
        }
    }
    return next == part.cend();
}

/// The first for which @p isWanted holds.
template <class Condition>
std::optional<int> rowWhere(const QList<SessionToken>& tokens, const Condition& isWanted)
{
    const auto found = std::find_if(tokens.cbegin(), tokens.cend(), isWanted);
    return found != tokens.cend() ? std::optional(static_cast<int>(found - tokens.cbegin())) : std::nullopt;
}

} // namespace

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
        beginResetModel();
        m_account = account;
        m_tokens = wantedTokens();
        endResetModel();
    }
}

void TokenTableModel::setSearch(const QString& text)
{
    if (m_search != text.trimmed()) {
        m_search = text.trimmed();
        rebuild();
    }
}

QList<SessionToken> TokenTableModel::wantedTokens() const
{
    const auto& all = m_service.tokens();
    QList<SessionToken> wanted;
    if (m_account) {
        // The freshest first: the other way round than the service keeps them.
        std::copy_if(all.crbegin(), all.crend(), std::back_inserter(wanted),
                     [this](const SessionToken& token) { return token.account == *m_account; });
    } else if (!m_search.isEmpty()) {
        std::copy_if(
            all.cbegin(), all.cend(), std::back_inserter(wanted),
            [this, folded = m_search.toCaseFolded()](const SessionToken& token) { return isFound(token, folded); });
    } else {
        wanted = all;
    }
    return wanted;
}

std::optional<int> TokenTableModel::firstHit() const
{
    if (m_search.isEmpty()) {
        return std::nullopt;
    }
    const auto isHit = [folded = m_search.toCaseFolded()](const SessionToken& token) {
        return searchedText(token).toCaseFolded().contains(folded);
    };
    return rowWhere(m_tokens, isHit);
}

std::optional<int> TokenTableModel::rowOf(TokenId token) const
{
    return rowWhere(m_tokens, [token](const SessionToken& each) { return each.id == token; });
}

bool TokenTableModel::isFound(const SessionToken& token, const QString& folded) const
{
    const Account* account = m_service.account(token.account);
    const QString ofAccount = account != nullptr ? searchedText(*account) : QString();
    return QString(ofAccount + searchedText(token)).toCaseFolded().contains(folded);
}

void TokenTableModel::rebuild()
{
    const QList<SessionToken> tokens = wantedTokens();
    const bool isSmallStep = std::abs(tokens.size() - m_tokens.size()) <= LargestStep;
    if (isSmallStep) {
        removeAllBut(tokens);
    }
    if (isSmallStep && isPartOf(tokens, m_tokens)) {
        insertMissing(tokens);
        m_tokens = tokens;
    } else {
        beginResetModel();
        m_tokens = tokens;
        endResetModel();
    }
    if (!m_tokens.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void TokenTableModel::removeAllBut(const QList<SessionToken>& tokens)
{
    QSet<TokenId> kept;
    for (const SessionToken& token : tokens) {
        kept.insert(token.id);
    }
    const auto stays = [&](int row) { return kept.contains(m_tokens.at(row).id); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !stays(first - 1)) {
            --first;
        }
        if (first <= last) {
            beginRemoveRows({}, first, last);
            m_tokens.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
}

void TokenTableModel::insertMissing(const QList<SessionToken>& tokens)
{
    const auto isThere = [&](qsizetype row, qsizetype wanted) {
        return row < m_tokens.size() && m_tokens.at(row).id == tokens.at(wanted).id;
    };
    for (qsizetype first = 0; first < tokens.size(); ++first) {
        qsizetype end = first;
        while (end < tokens.size() && !isThere(first, end)) {
            ++end;
        }
        if (end > first) {
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            for (qsizetype row = first; row < end; ++row) {
                m_tokens.insert(row, tokens.at(row));
            }
            endInsertRows();
            first = end;
        }
    }
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
    case Qt::EditRole:
        return isLabelled(index.column()) ? token.label : QVariant();
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

Qt::ItemFlags TokenTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isLabelled(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool TokenTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || !isLabelled(index.column())) {
        return false;
    }
    // Copied: the service brings the list anew.
    const SessionToken token = m_tokens.at(index.row());
    const auto& known = m_service.tokens();
    if (std::none_of(known.begin(), known.end(), [&](const SessionToken& each) { return each.id == token.id; })) {
        return false; // a view that loses its row hands in what was typed
    }
    const auto labelled = m_service.labelToken(token.id, value.toString());
    if (!labelled) {
        emit labelRefused(labelled.error(), token.account);
    }
    return labelled.has_value();
}

QVariant TokenTableModel::toolTip(const SessionToken& token, int column) const
{
    switch (column) {
    case TokenColumn:
        return token.label;
    case AccountColumn: {
        const Account* account = m_service.account(token.account);
        return account != nullptr ? QString(account->label() + u'\n' + account->username()) : QString();
    }
    case IssuedColumn:
        return utcTimeText(token.issuedAt);
    case ExpiresColumn:
        return utcTimeText(token.expiresAt);
    case TimelineColumn: {
        const QString validity = validityText(token.issuedAt, token.expiresAt);
        return token.label.isEmpty() ? validity : QString(token.label + u'\n' + validity);
    }
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
        return spokenName(token);
    case TimelineColumn:
        return tr("%1, %2, from %3 to %4, expires in %5")
            .arg(text(token, AccountColumn).toString(), spokenName(token), text(token, IssuedColumn).toString(),
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
