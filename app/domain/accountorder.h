#pragma once

#include "app/domain/account.h"
#include "app/domain/environment.h"

#include <QHash>
#include <QSet>

namespace TokenDesk {

/// The sections of an account list, in their order.
enum class AccountSection { Pinned, Production, Sandbox };

enum class Side { Before, After };

/// Knows where in a list each account stands: pinned ones above all others; then by the kind of their environment, then
/// by group; and there in the order made by hand, or by label.
class AccountOrder
{
public:
    explicit AccountOrder(const QList<Environment>& environments);

    /// That of production for an environment that is gone, which is treated with the greater care.
    [[nodiscard]] AccountSection section(const Account& account) const;
    [[nodiscard]] bool isProduction(const Account& account) const;
    /// Within its section, one in any letter case; empty for none. Pinned accounts stand in no group.
    [[nodiscard]] static QString group(const Account& account);
    /// Whether a person can put one before or after the other.
    [[nodiscard]] bool standTogether(const Account& a, const Account& b) const;

    /// Where nothing else decides, their labels do.
    [[nodiscard]] bool isBefore(const Account& a, const Account& b) const;
    /// Sorts what is sorted by label.
    void arrange(QList<Account>& accounts) const;

    using Positions = QHash<AccountId, std::optional<int>>;
    /// What puts @p moved beside @p neighbour, in the order in which they stand; of @p accounts, which are arranged,
    /// those that stand with it get a position. Nothing where all stays as it is, and for accounts that do not stand
    /// with it.
    [[nodiscard]] Positions positionsAfterMove(const QList<Account>& accounts, const QList<AccountId>& moved,
                                               AccountId neighbour, Side side) const;
    /// What gives @p companion and those that stand with it the order of their labels.
    [[nodiscard]] Positions positionsByLabel(const QList<Account>& accounts, AccountId companion) const;

private:
    [[nodiscard]] QList<const Account*> companions(const QList<Account>& accounts, AccountId id) const;

    QSet<QString> m_sandboxes;
};

} // namespace TokenDesk
