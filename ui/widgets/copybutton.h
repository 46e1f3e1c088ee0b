#pragma once

#include <QProxyStyle>
#include <QToolButton>

namespace TokenDesk {

/// Copies a token; the arrow beside it opens the menu of formats.
class CopyButton final : public QToolButton
{
    Q_OBJECT
public:
    CopyButton(QMenu* menu, QWidget* parent);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void popUpMenu();
};

/// The widget's own style with an arrow beside a button that is wide enough to be hit.
class WideArrowStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit WideArrowStyle(QWidget* widget);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace TokenDesk
