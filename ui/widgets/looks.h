#pragma once

#include "app/domain/sessiontoken.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QAbstractButton;
class QPainter;
class QPushButton;

namespace TokenDesk::Looks {

// The window's spacing, in device-independent pixels: multiples of one unit.
inline constexpr int Unit = 4;
inline constexpr int Gap = 2 * Unit;
inline constexpr int Margin = 6 * Unit;
inline constexpr int TwoLineRowHeight = 13 * Unit;
inline constexpr int OneLineRowHeight = 34;
inline constexpr int HeadingRowHeight = 7 * Unit;
/// Of the sign of urgency, both ways.
inline constexpr int UrgentSignSize = 14;
inline constexpr int RenewalSignSize = 11;

enum class Type { Small, Body, Strong, Title, Section, Digits };
/// A font of the family of sizes, derived from the application's.
QFont font(Type type);

bool isDark(const QPalette& palette);
/// Secondary text: 4.5 : 1 or better on the palette's base and window colours.
QColor faintText(const QPalette& palette);
QColor hairline(const QPalette& palette);
/// Red for production, teal for everything else.
QColor environment(const QPalette& palette, bool isProduction);
QColor phase(const QPalette& palette, Phase phase);
QColor warning(const QPalette& palette);
/// What does not work; red as production is.
QColor fault(const QPalette& palette);
/// Of filled areas with white text on them.
QColor accent(const QPalette& palette);
/// Of words that can be clicked.
QColor link(const QPalette& palette);
QColor track(const QPalette& palette);
/// Behind a selected row.
QColor selection(const QPalette& palette);

/// Gives hints and secondary text in the widget, which have the palette's colour for placeholders, the tone of
/// faintText(): that of most styles is too pale to read.
void useReadableFaintText(QWidget& widget);

/// Lets the view's own selection have our tone, in which our colours of text stay readable.
void useSelectionTone(QWidget& view);

/// Lets the mark of a check box or radio button be seen in dark, where most styles draw it as dark as its ground.
void useVisibleMark(QAbstractButton& button);

/// Makes it the button of the page that most people want.
void makePrimary(QPushButton& button);

/// Styles leave little room beside the words of a button that is as wide as they are. To be called anew when the words
/// change.
void giveRoom(QPushButton& button);

/// @p wanted, or what of it the widget's screen has room for beside the window's frame.
QSize fittingSize(const QWidget& widget, QSize wanted);

/// What goes with the red of a token's last minutes, for those who do not tell it from the other colours.
void drawUrgentSign(QPainter& painter, const QRect& area, const QPalette& palette);
/// What is renewed by itself: an arrow that goes round, in the middle of the area.
void drawRenewalSign(QPainter& painter, const QRect& area, const QPalette& palette);

/// A Breeze icon in the tone that fits the palette.
QIcon icon(QLatin1String name, const QPalette& palette);

} // namespace TokenDesk::Looks
