#pragma once

#include "app/domain/tokenformat.h"
#include "ui/viewmodels/tokentablemodel.h"

#include <QTableView>

namespace TokenDesk {

class CopyButton;
class TokenColumns;
class TokenMenu;

/// The table of active tokens. The current row carries the real copy button with its menu of formats; the others show
/// its look, and become current when it is clicked. F2 and a double click edit a token's label in its place.
///
/// The button lies above the table and not in it: assistive tools see nothing of a Qt table but its cells.
class TokenTableView final : public QTableView
{
    Q_OBJECT
public:
    /// @p parent, the one whose layout the table is in, becomes that of the copy button too.
    TokenTableView(TokenTableModel& model, QWidget* parent);

    [[nodiscard]] TokenColumns& columns() { return *m_columns; }
    /// With the account and environment columns or without.
    void setShowsAccounts(bool shows);
    /// The token that somebody has looked for, if one is there.
    void selectHit();
    [[nodiscard]] std::optional<SessionToken> currentToken() const;
    /// The rows that can be seen now: first and last; -1 and -2 if none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

signals:
    void copyWanted(const TokenDesk::SessionToken& token, TokenDesk::TokenFormat format);
    void forgetWanted(const TokenDesk::SessionToken& token);
    void currentTokenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void connectModel();
    void copyCurrent(TokenFormat format);
    void editLabel();
    void forgetCurrent();
    bool arrangeColumns(const QKeyEvent& event);
    void placeCopyButton();
    /// The token chosen before in the same list, or else the first.
    void restoreChoice();
    void onRowsInserted(int first, int last);

    TokenTableModel& m_model;
    TokenMenu* m_menu;
    std::optional<TokenId> m_chosenBefore;
    std::optional<AccountId> m_accountBefore;
    CopyButton* m_copyButton;
    TokenColumns* m_columns = nullptr;
};

} // namespace TokenDesk
