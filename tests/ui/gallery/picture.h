#pragma once

#include "tests/ui/gallery/scenes.h"

#include <QDir>

namespace TokenDesk::Test {

/// Plays the scene and writes its picture into @p folder. The same scene gives the same picture.
void render(const Scene& scene, const QDir& folder);

} // namespace TokenDesk::Test
