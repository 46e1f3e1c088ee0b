#include "ui/shell/colorscheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace TokenDesk {

namespace {

QPalette darkPalette()
{
    const QColor window(0x1e, 0x21, 0x28);
    const QColor base(0x16, 0x19, 0x1f);
    const QColor text(0xe6, 0xe9, 0xef);
    const QColor faint(0x9a, 0xa3, 0xb2);
    const QColor button(0x2b, 0x30, 0x3a);
    QPalette palette(text, button, QColor(0x45, 0x4c, 0x5a), QColor(0x0b, 0x0d, 0x10), QColor(0x2b, 0x30, 0x3a), text,
                     QColor(Qt::white), base, window);
    palette.setColor(QPalette::Midlight, QColor(0x35, 0x3b, 0x47));
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x5f, 0xc4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb4, 0xf8));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x6b, 0x73, 0x82));
    }
    return palette;
}

} // namespace

bool applyForcedColorScheme()
{
    const QByteArray wish = qgetenv("TOKENDESK_COLOR_SCHEME");
    if (wish == "dark" || wish == "light") {
        setDarkPalette(wish == "dark");
        return true;
    }
    return false;
}

void setDarkPalette(bool dark)
{
    QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
}

} // namespace TokenDesk
