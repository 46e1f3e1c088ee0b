// Renders every screen and state of the window, with invented accounts, for people to look at.
// Usage: tokendesk-gallery [-reverse] [--pseudo] [--small] FOLDER [SCENE…]

#include "tests/ui/gallery/pseudolocale.h"
#include "tests/ui/gallery/scenes.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "ui/shell/colorscheme.h"

#include <QApplication>
#include <QDir>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

/// Plays the scene and writes its picture into @p folder. The same scene gives the same picture.
void render(const Scene& scene, const QDir& folder)
{
    qInfo("%s", scene.name);
    Stage stage(scene.furnish);
    QWidget* shown = scene.play(stage);
    Stage::settle();
    const QString file = folder.filePath(QLatin1String(scene.name) + QLatin1String(".png"));
    if (!shown->grab().save(file)) {
        qFatal("cannot write %s", qPrintable(file));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    liveInAuckland();
    // A picture with a caret that blinks is another one each time.
    QApplication::setCursorFlashTime(0);
    applyForcedColorScheme();
    QStringList arguments = QApplication::arguments();
    PseudoLocale language;
    if (arguments.removeAll(QStringLiteral("--pseudo")) > 0) {
        QCoreApplication::installTranslator(&language);
        spoken = [](const QString& english) { return PseudoLocale::pseudo(english); };
    }
    if (arguments.removeAll(QStringLiteral("--small")) > 0) {
        // As narrow as the window goes with everything in it, for pages that are narrower still.
        Stage::windowSize = {900, 560};
    }
    if (arguments.size() < 2) {
        qCritical("Usage: tokendesk-gallery [-reverse] [--pseudo] [--small] FOLDER [SCENE…]");
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        qCritical("cannot make the folder");
        return 1;
    }
    const QStringList wanted = arguments.mid(2);
    for (const Scene& scene : allScenes()) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(scene.name))) {
            render(scene, folder);
        }
    }
    return 0;
}
