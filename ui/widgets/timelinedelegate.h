#pragma once

#include "ui/widgets/tokenlabeldelegate.h"

namespace TokenDesk {

class TimelineView;

/// A row of the timeline: whose token it is, its bar, and the time it has left.
class TimelineDelegate final : public TokenLabelDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(const TimelineView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] QRect labelArea(const QStyleOptionViewItem& option) const override;

private:
    const TimelineView& m_view;
};

} // namespace TokenDesk
