#pragma once

#include "app/flows/accountservice.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace TokenDesk {

class DetailLines;
class HistoryView;
class WordTab;

/// Below the tokens: what the chosen one says of itself, and what was done with the account.
class DetailsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(AccountService& service, QWidget* parent = nullptr);

    /// Without an account there is no history, and without a token as well nothing to show: the panel hides.
    void show(const std::optional<SessionToken>& token, std::optional<AccountId> account);
    [[nodiscard]] bool showsHistory() const;
    void setShowsHistory(bool shows);

    /// The least height with which everything can be read.
    [[nodiscard]] int leastHeight() const;
    /// How much of the page it may have, where that is more.
    void setRoom(int height);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void switchPage();

    AccountService& m_service;
    std::optional<AccountId> m_account;
    int m_room = 0;
    WordTab* m_detailsTab;
    WordTab* m_historyTab;
    QStackedWidget* m_pages;
    DetailLines* m_lines;
    QLabel* m_noToken;
    /// Not made before it is wanted.
    HistoryView* m_history = nullptr;
};

} // namespace TokenDesk
