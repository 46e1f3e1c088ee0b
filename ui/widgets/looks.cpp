#include "ui/widgets/looks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QWidget>

namespace TokenDesk::Looks {

namespace {

/// 3 : 1 and better on the dark window, and below the mark itself (WCAG 2.2, 1.4.11).
constexpr QRgb MarkInDark = 0x6b7280;

QColor pick(const QPalette& palette, QRgb light, QRgb dark)
{
    return QColor::fromRgb(isDark(palette) ? dark : light);
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    // Some platforms give the application's size in points, others in pixels.
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    font.setWeight(weight);
    return font;
}

} // namespace

QFont font(Type type)
{
    const QFont body = QApplication::font();
    switch (type) {
    case Type::Small:
        return scaled(body, 0.9, QFont::Normal);
    case Type::Body:
        return body;
    case Type::Strong:
        return scaled(body, 1.0, QFont::DemiBold);
    case Type::Title:
        return scaled(body, 1.6, QFont::Bold);
    case Type::Section:
        return scaled(body, 0.9, QFont::DemiBold);
    case Type::Digits: {
        QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        digits.setPointSizeF(body.pointSizeF() > 0 ? body.pointSizeF() : digits.pointSizeF());
        digits.setWeight(QFont::DemiBold);
        return digits;
    }
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor faintText(const QPalette& palette)
{
    return pick(palette, 0x5b6474, 0xa3acbb);
}

QColor hairline(const QPalette& palette)
{
    return pick(palette, 0xdfe3ea, 0x333946);
}

QColor environment(const QPalette& palette, bool isProduction)
{
    return isProduction ? pick(palette, 0xb71c1c, 0xff8a80) : pick(palette, 0x00705f, 0x4db6ac);
}

QColor phase(const QPalette& palette, Phase phase)
{
    switch (phase) {
    case Phase::Live:
        return pick(palette, 0x17713f, 0x5bd18f);
    case Phase::Expiring:
        return warning(palette);
    case Phase::Urgent:
        return fault(palette);
    case Phase::Expired:
        return faintText(palette);
    }
    Q_UNREACHABLE();
}

QColor warning(const QPalette& palette)
{
    return pick(palette, 0xa84d05, 0xffb74d);
}

QColor fault(const QPalette& palette)
{
    return environment(palette, true);
}

QColor accent(const QPalette& palette)
{
    return pick(palette, 0x2158c9, 0x3467cf);
}

QColor link(const QPalette& palette)
{
    return pick(palette, 0x2158c9, 0x8ab4f8);
}

QColor track(const QPalette& palette)
{
    return pick(palette, 0xe4e8ef, 0x333946);
}

QColor selection(const QPalette& palette)
{
    return pick(palette, 0xdbe7fb, 0x2a3c5f);
}

void useReadableFaintText(QWidget& widget)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::PlaceholderText, faintText(QApplication::palette(&widget)));
    widget.setPalette(palette);
}

void useSelectionTone(QWidget& view)
{
    QPalette palette = QApplication::palette(&view);
    palette.setColor(QPalette::Highlight, selection(palette));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    view.setPalette(palette);
}

void useVisibleMark(QAbstractButton& button)
{
    QPalette palette = QApplication::palette(&button);
    if (isDark(palette)) {
        palette.setColor(QPalette::Base, QColor::fromRgb(MarkInDark));
    }
    button.setPalette(palette);
}

void makePrimary(QPushButton& button)
{
    QPalette palette = button.palette();
    // Some styles lighten a button's colour towards its top, where the white words must still be readable.
    palette.setColor(QPalette::Button, accent(palette).darker(135));
    palette.setColor(QPalette::ButtonText, Qt::white);
    button.setPalette(palette);
    button.setFont(font(Type::Strong));
}

void giveRoom(QPushButton& button)
{
    button.setMinimumWidth(0);
    button.setMinimumWidth(button.sizeHint().width() + 4 * Unit);
}

QSize fittingSize(const QWidget& widget, QSize wanted)
{
    return wanted.boundedTo(widget.screen()->availableSize() - QSize(Margin, 3 * Margin));
}

void drawUrgentSign(QPainter& painter, const QRect& area, const QPalette& palette)
{
    QRectF disc(0, 0, UrgentSignSize, UrgentSignSize);
    disc.moveCenter(QRectF(area).center());
    const auto stroke = [&](double top, double bottom) {
        const double x = disc.center().x();
        painter.drawLine(QPointF(x, disc.top() + top), QPointF(x, disc.top() + bottom));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fault(palette));
    painter.drawEllipse(disc);
    // An exclamation mark; that of a font would sit elsewhere in each.
    painter.setPen(QPen(palette.color(QPalette::Base), 2, Qt::SolidLine, Qt::FlatCap));
    stroke(3, 8);
    stroke(9, 11);
    painter.restore();
}

void drawRenewalSign(QPainter& painter, const QRect& area, const QPalette& palette)
{
    constexpr double Radius = RenewalSignSize / 2.0 - 1;
    constexpr double Head = 3;
    // In sixteenths of a degree, from three o'clock against the clock.
    constexpr int Begin = 60 * 16;
    constexpr int Length = 290 * 16;
    const QPointF centre = QRectF(area).center();
    const QRectF circle(centre.x() - Radius, centre.y() - Radius, 2 * Radius, 2 * Radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faintText(palette), 1.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, Begin, Length);
    // Where the arc ends, a little below three o'clock's right, it points up and on.
    const QPointF tip(circle.right() + 0.5, centre.y() - Head + 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faintText(palette));
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(Head - 1, Head), tip + QPointF(-Head, Head)});
    painter.restore();
}

QIcon icon(QLatin1String name, const QPalette& palette)
{
    const QLatin1String tone = isDark(palette) ? QLatin1String("dark") : QLatin1String("light");
    struct Scale
    {
        qreal ratio;
        QLatin1String suffix;
    };
    constexpr Scale Scales[] = {{1, QLatin1String("")}, {2, QLatin1String("@2x")}, {3, QLatin1String("@3x")}};
    QIcon icon;
    for (const Scale& scale : Scales) {
        // Where it is not told the format, Qt loads every image plugin to ask it.
        QPixmap pixmap(QStringLiteral(":/icons/%1/%2%3.png").arg(tone, name, scale.suffix), "PNG");
        pixmap.setDevicePixelRatio(scale.ratio);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace TokenDesk::Looks
