#pragma once

#include "app/flows/accountservice.h"

#include <QAbstractTableModel>

namespace TokenDesk {

/// The live tokens of one account, the freshest first, or of all, the soonest to expire first.
class TokenTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TokenColumn,
        AccountColumn,
        EnvironmentColumn,
        IssuedColumn,
        ExpiresColumn,
        TimeLeftColumn,
        CopyColumn,
        /// For the timeline alone: its text names the whole row.
        TimelineColumn,
        ColumnCount
    };

    enum Role {
        TokenIdRole = Qt::UserRole, ///< QUuid
        NoteRole,                   ///< QString: the second line of the token column
        PhaseRole,                  ///< Phase as int
        FractionLeftRole,           ///< double, 0 to 1
        ProductionRole,             ///< bool
        StartRole, ///< qint64: when it was issued by this computer's clock, in milliseconds since 1970, UTC
        EndRole,   ///< qint64: likewise, when it expires
    };

    TokenTableModel(AccountService& service, ExpiryThresholds thresholds, QObject* parent = nullptr);

    /// One account's tokens, or everybody's for nothing.
    void setAccount(std::optional<AccountId> account);
    /// By this computer's clock.
    [[nodiscard]] Instant now() const { return m_service.now(); }
    [[nodiscard]] const SessionToken& tokenAt(int row) const { return m_tokens.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setThresholds(ExpiryThresholds thresholds);
    /// Says that the times in these rows have moved on.
    void refreshTimes(int firstRow, int lastRow);

private:
    void rebuild();
    [[nodiscard]] QVariant text(const SessionToken& token, int column) const;
    [[nodiscard]] QVariant spokenText(const SessionToken& token, int column) const;
    [[nodiscard]] static QVariant toolTip(const SessionToken& token, int column);
    [[nodiscard]] QString note(int row) const;
    [[nodiscard]] Instant serverNow(const SessionToken& token) const;
    /// A time at the token's server, by this computer's clock.
    [[nodiscard]] Instant here(const SessionToken& token, Instant atServer) const;
    [[nodiscard]] const Environment* environmentOf(const SessionToken& token) const;

    AccountService& m_service;
    ExpiryThresholds m_thresholds;
    std::optional<AccountId> m_account;
    QList<SessionToken> m_tokens;
};

} // namespace TokenDesk
