#pragma once

#include "app/domain/tokenformat.h"
#include "ui/viewmodels/timescale.h"
#include "ui/viewmodels/tokentablemodel.h"

#include <QListView>

namespace TokenDesk {

class TimelineAxis;
class TokenMenu;

/// The tokens as bars on a common time axis, from issue to expiry, with a line for now: a row a token, chosen and
/// copied as in the table.
class TimelineView final : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent);

    void setTokenModel(TokenTableModel* model);
    [[nodiscard]] std::optional<SessionToken> currentToken() const;
    void setCurrentRow(int row);
    /// To be called at each tick: moves the line for now and the times left of the rows that can be seen.
    void refreshTimes();

    [[nodiscard]] const TimeScale& scale() const { return m_scale; }
    [[nodiscard]] Instant now() const { return m_now; }
    /// Of a row or of the axis, the part that the scale stands for.
    [[nodiscard]] QRect barArea(const QRect& row) const;
    /// Where on it a time lies; mirrored from right to left.
    [[nodiscard]] int x(Instant when, const QRect& barArea) const;
    [[nodiscard]] QList<TimeScale::Tick> ticks(const QRect& barArea) const;

signals:
    void copyWanted(const TokenDesk::SessionToken& token, TokenDesk::TokenFormat format);
    void forgetWanted(const TokenDesk::SessionToken& token);
    void currentTokenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void rescale();
    void copyCurrent(TokenFormat format);

    TokenTableModel* m_model = nullptr;
    TimelineAxis* m_axis;
    TokenMenu* m_menu;
    Instant m_now{};
    TimeScale m_scale{Instant{}};
};

} // namespace TokenDesk
