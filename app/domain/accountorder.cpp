#include "app/domain/accountorder.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace TokenDesk {

namespace {

int positionOf(const Account& account)
{
    return account.place().position.value_or(std::numeric_limits<int>::max());
}

} // namespace

AccountOrder::AccountOrder(const QList<Environment>& environments)
{
    for (const Environment& environment : environments) {
        if (environment.kind() == EnvironmentKind::Sandbox) {
            m_sandboxes.insert(environment.id());
        }
    }
}

bool AccountOrder::isProduction(const Account& account) const
{
    return !m_sandboxes.contains(account.environmentId());
}

AccountSection AccountOrder::section(const Account& account) const
{
    if (account.isPinned()) {
        return AccountSection::Pinned;
    }
    return isProduction(account) ? AccountSection::Production : AccountSection::Sandbox;
}

QString AccountOrder::group(const Account& account)
{
    return account.isPinned() ? QString() : account.group().toCaseFolded();
}

bool AccountOrder::standTogether(const Account& a, const Account& b) const
{
    return section(a) == section(b) && group(a) == group(b);
}

bool AccountOrder::isBefore(const Account& a, const Account& b) const
{
    const auto key = [this](const Account& account) {
        return std::tuple(section(account), group(account), positionOf(account), LabelPlace(account));
    };
    return key(a) < key(b);
}

void AccountOrder::arrange(QList<Account>& accounts) const
{
    struct Standing
    {
        AccountSection section;
        QString group;
        int position;
        Account* account;
    };
    std::vector<Standing> standings;
    standings.reserve(static_cast<size_t>(accounts.size()));
    for (Account& account : accounts) {
        standings.push_back({section(account), group(account), positionOf(account), &account});
    }
    const auto isBefore = [](const Standing& a, const Standing& b) {
        return std::tie(a.section, a.group, a.position) < std::tie(b.section, b.group, b.position);
    };
    if (std::is_sorted(standings.begin(), standings.end(), isBefore)) {
        return;
    }
    // Stable: where nothing else decides, the labels do.
    std::stable_sort(standings.begin(), standings.end(), isBefore);
    QList<Account> arranged;
    arranged.reserve(accounts.size());
    for (const Standing& standing : standings) {
        arranged.append(std::move(*standing.account));
    }
    accounts = std::move(arranged);
}

QList<const Account*> AccountOrder::companions(const QList<Account>& accounts, AccountId id) const
{
    const auto found =
        std::find_if(accounts.begin(), accounts.end(), [id](const Account& account) { return account.id() == id; });
    QList<const Account*> companions;
    if (found != accounts.end()) {
        for (const Account& account : accounts) {
            if (standTogether(account, *found)) {
                companions.append(&account);
            }
        }
    }
    return companions;
}

AccountOrder::Positions AccountOrder::positionsAfterMove(const QList<Account>& accounts, const QList<AccountId>& moved,
                                                         AccountId neighbour, Side side) const
{
    QList<AccountId> before;
    QList<AccountId> moving;
    for (const Account* each : companions(accounts, neighbour)) {
        before.append(each->id());
        if (moved.contains(each->id()) && each->id() != neighbour) {
            moving.append(each->id());
        }
    }
    QList<AccountId> after;
    for (const AccountId id : std::as_const(before)) {
        if (id == neighbour && side == Side::Before) {
            after += moving;
        }
        if (!moving.contains(id)) {
            after.append(id);
        }
        if (id == neighbour && side == Side::After) {
            after += moving;
        }
    }
    Positions positions;
    if (after != before) {
        for (qsizetype i = 0; i < after.size(); ++i) {
            positions.insert(after.at(i), static_cast<int>(i));
        }
    }
    return positions;
}

AccountOrder::Positions AccountOrder::positionsByLabel(const QList<Account>& accounts, AccountId companion) const
{
    Positions positions;
    for (const Account* each : companions(accounts, companion)) {
        if (each->place().position) {
            positions.insert(each->id(), std::nullopt);
        }
    }
    return positions;
}

} // namespace TokenDesk
