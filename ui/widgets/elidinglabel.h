#pragma once

#include <QLabel>

namespace TokenDesk {

/// A single line that gives way: shortened with an ellipsis where it does not fit, whole in its tool tip and for
/// assistive tools.
class ElidingLabel final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace TokenDesk
