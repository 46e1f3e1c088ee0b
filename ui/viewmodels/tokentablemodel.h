#pragma once

#include "app/flows/accountservice.h"

#include <QAbstractTableModel>

namespace TokenDesk {

/// The live tokens of one account, the freshest first, or of all, the soonest to expire first. Their labels can be
/// edited: whatever else changes meanwhile, a row that stays is the same row.
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
    /// Of everybody's, those that a search finds by their account or by themselves.
    void setSearch(const QString& text);
    [[nodiscard]] const QString& search() const { return m_search; }
    /// The first row whose token the search finds by itself, and not by its account.
    [[nodiscard]] std::optional<int> firstHit() const;
    /// By this computer's clock.
    [[nodiscard]] Instant now() const { return m_service.now(); }
    [[nodiscard]] const SessionToken& tokenAt(int row) const { return m_tokens.at(row); }
    [[nodiscard]] std::optional<AccountId> account() const { return m_account; }
    [[nodiscard]] std::optional<int> rowOf(TokenId token) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Sets a label; see labelRefused().
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setThresholds(ExpiryThresholds thresholds);
    /// Says that the times in these rows have moved on.
    void refreshTimes(int firstRow, int lastRow);

signals:
    void labelRefused(const TokenDesk::Error& error, TokenDesk::AccountId account);

private:
    void rebuild();
    [[nodiscard]] QList<SessionToken> wantedTokens() const;
    [[nodiscard]] bool isFound(const SessionToken& token, const QString& folded) const;
    void removeAllBut(const QList<SessionToken>& tokens);
    void insertMissing(const QList<SessionToken>& tokens);
    [[nodiscard]] QVariant text(const SessionToken& token, int column) const;
    [[nodiscard]] QVariant spokenText(const SessionToken& token, int column) const;
    [[nodiscard]] QVariant toolTip(const SessionToken& token, int column) const;
    [[nodiscard]] QString note(int row) const;
    [[nodiscard]] Instant serverNow(const SessionToken& token) const;
    /// A time at the token's server, by this computer's clock.
    [[nodiscard]] Instant here(const SessionToken& token, Instant atServer) const;
    [[nodiscard]] const Environment* environmentOf(const SessionToken& token) const;

    AccountService& m_service;
    ExpiryThresholds m_thresholds;
    std::optional<AccountId> m_account;
    QString m_search;
    QList<SessionToken> m_tokens;
};

} // namespace TokenDesk
