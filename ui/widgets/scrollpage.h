#pragma once

#include <QScrollArea>

namespace TokenDesk {

/// Text that may be longer than its place. The page keys scroll it wherever in the window the keyboard is: it has
/// nothing to be entered or pressed, so Tab passes it by.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPage(QWidget* parent = nullptr);
};

} // namespace TokenDesk
