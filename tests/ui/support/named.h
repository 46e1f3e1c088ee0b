#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace TokenDesk::Test {

/// How long a window may take to come up, in milliseconds, on a machine that is busy with other things.
inline constexpr int LoadedMachine = 30'000;

/// How tests say the English words that the window is asked for: as they are, unless a test has put another language in
/// the place of English.
inline QString (*spoken)(const QString& english) = [](const QString& english) { return english; };

/// The widget that assistive tools know by this name; null if there is none. A button without a name of its own goes
/// by its text.
template <class T = QWidget>
T* named(const QWidget& window, const QString& englishName)
{
    const QString name = spoken(englishName);
    for (T* widget : window.findChildren<T*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isCalledByText = button != nullptr && widget->accessibleName().isEmpty();
        if ((isCalledByText ? button->text() : widget->accessibleName()) == name) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace TokenDesk::Test
