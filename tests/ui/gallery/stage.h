#pragma once

#include "tests/ui/widgets/openwindow.h"

#include <functional>

namespace TokenDesk::Test {

/// What a scene is played with: a desk with the accounts of the design's picture, unless it wants to furnish its own,
/// and the window over it. The clock stands still.
class Stage
{
public:
    explicit Stage(const std::function<void(Desk&)>& furnish);

    /// Of the main window, unless a scene wants another one.
    static inline QSize windowSize{1160, 720};

    Desk desk;
    std::unique_ptr<OpenWindow> open;

    /// The account of that label.
    [[nodiscard]] AccountId account(const char* label) const;
    void choose(const char* label) const;
    /// Lets everything happen that is under way, and the window paint it.
    static void settle();
    /// Until the window says what is being waited for, which it does only where that takes a while.
    static void waitForWaits();
    /// Clicks the visible button of that name or text, in the active window.
    static void click(const char* name);
    /// Fills in the field of that name, in the active window.
    static void enter(const char* field, const char* text);
    /// Chooses the entry of the menu.
    void chooseInMenu(const char* text) const;
    /// The dialog of that title, once it has the keyboard.
    static QWidget& dialog(const char* title);
};

} // namespace TokenDesk::Test
