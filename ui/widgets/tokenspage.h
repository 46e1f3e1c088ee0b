#pragma once

#include "app/flows/accountservice.h"
#include "ui/viewmodels/tokentablemodel.h"

#include <QWidget>

class QLabel;

namespace TokenDesk {

class AccountHeader;
class DetailsPanel;
class TokenTableView;

/// The right side of the window: one account's tokens with its header, or everybody's.
class TokensPage final : public QWidget
{
    Q_OBJECT
public:
    TokensPage(AccountService& service, std::chrono::seconds expiringThreshold, QWidget* parent = nullptr);

    /// One account, or all for nothing.
    void showTokensOf(std::optional<AccountId> account);
    /// Brings everything but the times up to date.
    void refresh();
    void refreshTimes();
    void setKeychainName(const QString& name);
    void setBusyText(const QString& text);

    [[nodiscard]] AccountHeader& header() { return *m_header; }
    [[nodiscard]] TokenTableView& table() { return *m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showDetails();

    AccountService& m_service;
    std::optional<AccountId> m_account;
    QString m_keychainName;
    QString m_busyText;
    AccountHeader* m_header;
    QLabel* m_allTitle;
    QLabel* m_empty;
    TokenTableModel* m_model;
    TokenTableView* m_table;
    DetailsPanel* m_details;
};

} // namespace TokenDesk
