// Renders every screen and state of the window, with invented accounts, for people to look at.
// Usage: tokendesk-gallery [-reverse] FOLDER [SCENE…]

#include "tests/ui/gallery/picture.h"
#include "tests/ui/support/places.h"
#include "ui/shell/colorscheme.h"

#include <QApplication>

using namespace TokenDesk;
using namespace TokenDesk::Test;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    liveInAuckland();
    // A picture with a caret that blinks is another one each time.
    QApplication::setCursorFlashTime(0);
    applyForcedColorScheme();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qCritical("Usage: tokendesk-gallery [-reverse] FOLDER [SCENE…]");
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        qCritical("cannot make the folder");
        return 1;
    }
    const QStringList wanted = arguments.mid(2);
    const QList<Scene> scenes = mainScenes() + troubleScenes() + dialogScenes();
    for (const Scene& scene : scenes) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(scene.name))) {
            render(scene, folder);
        }
    }
    return 0;
}
