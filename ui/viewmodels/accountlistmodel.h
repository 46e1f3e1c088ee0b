#pragma once

#include "app/flows/accountservice.h"

#include <QAbstractListModel>
#include <QSet>

namespace TokenDesk {

/// The left side of the window as one list: the two gathering rows, then the accounts in the order of the service, with
/// a heading where a section or group begins. Shows what the service knows; decides nothing.
class AccountListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { AllTokens, NeedsAttention, Section, Group, Account };
    Q_ENUM(RowKind)

    enum Role {
        RowKindRole = Qt::UserRole,
        AccountIdRole,  ///< QUuid
        UsernameRole,   ///< QString
        ProductionRole, ///< bool
        KindRole,       ///< QString: "production" or "sandbox", for a row whose section does not say it
        PinnedRole,     ///< bool
        ByHandRole,     ///< bool: whether it stands in an order made by hand
        CountRole,      ///< int: tokens, or the rows that a gathering row or section stands for
        TimeLeftRole,   ///< QString, of the freshest token; empty without one
        PhaseRole,      ///< Phase as int
        AttentionRole,  ///< QString: why the account needs attention, in a word; empty if it does not
        NextStepRole,   ///< QString: what to do about that
        RenewedRole,    ///< bool: whether it is renewed automatically
        BusyRole,       ///< QString: what its sign-in waits for; empty for the first 300 ms
        SearchRole,     ///< QString: everything a search looks at, case-folded; its tokens' labels and ends, too
    };

    AccountListModel(AccountService& service, ExpiryThresholds thresholds, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QModelIndex indexOf(AccountId id) const;
    [[nodiscard]] static AccountId accountIdOf(const QModelIndex& index);
    [[nodiscard]] static RowKind kindOf(const QModelIndex& index);

    void setThresholds(ExpiryThresholds thresholds);
    /// Says that the times in these rows have moved on.
    void refreshTimes(int firstRow, int lastRow);

private:
    struct Row
    {
        RowKind kind;
        QString title = {};
        bool isProduction = false;
        int count = 0;
        AccountId account = {};

        friend bool operator==(const Row&, const Row&) = default;
    };
    struct TokenSummary
    {
        SessionToken freshest;
        int count = 0;
        /// What a search looks at.
        QString searched;
    };

    void rebuild();
    [[nodiscard]] QList<Row> currentRows() const;
    void tellAllChanged();
    void summariseTokens();
    void showBusyLater(AccountId id);
    [[nodiscard]] bool isProduction(const Account& account) const;
    [[nodiscard]] QVariant accountData(const Account& account, int role) const;
    [[nodiscard]] static QString toolTipOf(const Account& account);
    [[nodiscard]] QString kindText(const Account& account) const;
    [[nodiscard]] QString attention(const Account& account) const;
    [[nodiscard]] QString busyText(AccountId id) const;
    [[nodiscard]] QString spokenText(const Account& account) const;
    [[nodiscard]] bool isOrderedByHand(AccountId id) const;
    [[nodiscard]] int attentionCount() const;

    AccountService& m_service;
    ExpiryThresholds m_thresholds;
    QList<Row> m_rows;
    QHash<AccountId, TokenSummary> m_tokens;
    QSet<AccountId> m_visiblyBusy;
};

} // namespace TokenDesk
