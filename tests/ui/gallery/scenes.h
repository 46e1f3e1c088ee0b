#pragma once

#include "tests/ui/gallery/stage.h"

namespace TokenDesk::Test {

/// One picture: NAME.png.
struct Scene
{
    const char* name;
    std::function<void(Desk&)> furnish;
    /// Brings the window into the state to be seen; returns what is rendered.
    std::function<QWidget*(Stage&)> play;
};

/// The accounts of the design's picture, with tokens.
void furnishLikeTheDesign(Desk& desk);

/// Every screen and state.
QList<Scene> allScenes();
QList<Scene> mainScenes();
QList<Scene> troubleScenes();
QList<Scene> dialogScenes();

} // namespace TokenDesk::Test
