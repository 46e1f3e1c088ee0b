#pragma once

#include "app/domain/accountorder.h"

#include <QBasicTimer>
#include <QListView>

namespace TokenDesk {

/// The account list: arrow keys move over the headings, Enter and double click ask for a token. Where accounts may be
/// moved, Alt with an arrow key or the mouse does so, among those that stand together; Alt+Home sorts these again.
///
/// It is no drag and drop of the desktop's: nothing leaves the list, and that would run in an event loop of its own.
class AccountListView final : public QListView
{
    Q_OBJECT
public:
    explicit AccountListView(QWidget* parent = nullptr);

    /// Not at first.
    void setMovable(bool isMovable);
    /// The rows that can be seen now: first and last; -1 and -2 if none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    /// What is said below the rows, where a search has found nothing; empty for nothing.
    void setEmptyText(const QString& text);

    /// Moves the current account before the one above it or after the one below it, if that stands with it.
    void moveCurrent(Side side);
    /// Whether there is such a one.
    [[nodiscard]] bool canMoveCurrent(Side side) const;

signals:
    void tokenWanted(TokenDesk::AccountId account);
    void editWanted(TokenDesk::AccountId account);
    void removalWanted(TokenDesk::AccountId account);
    /// @p moved are to stand beside @p neighbour.
    void moveWanted(const QList<TokenDesk::AccountId>& moved, TokenDesk::AccountId neighbour, TokenDesk::Side side);
    /// The account and those that stand with it are to go by their labels.
    void sortWanted(TokenDesk::AccountId companion);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// Rows without a heading between them: their accounts stand together.
    struct Block
    {
        int first = 0;
        int last = -1;
    };
    struct Drop
    {
        QPersistentModelIndex neighbour;
        Side side = Side::Before;
    };
    [[nodiscard]] Block blockAround(int row) const;
    [[nodiscard]] QModelIndex neighbourOfCurrent(Side side) const;
    [[nodiscard]] bool isCarrying() const { return !m_carried.isEmpty(); }
    void drop();
    void aimAt(const QPoint& position);
    void stopCarrying();
    void drawDrop(QPainter& painter) const;

    QString m_emptyText;
    bool m_isMovable = false;
    QPersistentModelIndex m_pressed;
    /// By the mouse, from where it was pressed; empty for nothing.
    QList<AccountId> m_carried;
    std::optional<Drop> m_drop;
    QBasicTimer m_scrolling;
};

} // namespace TokenDesk
