#pragma once

#include <QHeaderView>

namespace TokenDesk {

/// A table header in the background: faint words on a flat band, lined up with what stands below them.
class FlatHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FlatHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace TokenDesk
