#pragma once

#include "app/domain/tokenformat.h"
#include "app/flows/accountservice.h"
#include "ui/viewmodels/tokentablemodel.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace TokenDesk {

class AccountHeader;
class DetailsPanel;
class TimelineView;
class TokenColumns;
class TokenTableView;

/// The right side of the window: one account's tokens with its header, or everybody's.
class TokensPage final : public QWidget
{
    Q_OBJECT
public:
    TokensPage(AccountService& service, ExpiryThresholds thresholds, QWidget* parent = nullptr);

    /// One account, or all for nothing.
    void showTokensOf(std::optional<AccountId> account);
    /// Brings everything but the times up to date.
    void refresh();
    void refreshTimes();
    void setThresholds(ExpiryThresholds thresholds);
    void setKeychainName(const QString& name);
    void setBusyText(const QString& text);
    /// Narrows down everybody's tokens.
    void search(const QString& text);

    [[nodiscard]] AccountHeader& header() { return *m_header; }
    /// The chosen one, in the table or on the timeline.
    [[nodiscard]] std::optional<SessionToken> currentToken() const;
    [[nodiscard]] bool showsTimeline() const;
    void setShowsTimeline(bool shows);
    /// What was done with the account, in the place of the token's details.
    [[nodiscard]] bool showsHistory() const;
    void setShowsHistory(bool shows);
    [[nodiscard]] TokenColumns& columns();

signals:
    void copyWanted(const TokenDesk::SessionToken& token, TokenDesk::TokenFormat format);
    void forgetWanted(const TokenDesk::SessionToken& token);
    void labelRefused(const TokenDesk::Error& error, TokenDesk::AccountId account);
    void timelineSwitched();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildAllHeader();
    [[nodiscard]] QString emptyText() const;
    void showDetails();
    void switchView();
    [[nodiscard]] bool isTimelineShown() const;

    AccountService& m_service;
    std::optional<AccountId> m_account;
    QString m_keychainName;
    QString m_busyText;
    AccountHeader* m_header;
    QWidget* m_allHeader;
    QLabel* m_empty;
    TokenTableModel* m_model;
    TokenTableView* m_table;
    /// Not made before it is wanted.
    TimelineView* m_timeline = nullptr;
    QAbstractButton* m_timelineSwitch = nullptr;
    DetailsPanel* m_details;
};

} // namespace TokenDesk
