#pragma once

#include <QStyledItemDelegate>

namespace TokenDesk {

class TimelineView;

/// A row of the timeline: whose token it is, its bar, and the time it has left.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(const TimelineView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const TimelineView& m_view;
};

} // namespace TokenDesk
