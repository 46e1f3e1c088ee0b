// Dialogs, and signing in many.

#include "app/settings/declaredsettings.h"
#include "tests/ui/gallery/scenes.h"
#include "tests/ui/support/named.h"
#include "ui/shell/trayicon.h"
#include "ui/widgets/batchresultdialog.h"
#include "ui/widgets/importdialog.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace TokenDesk::Test {

using namespace std::chrono_literals;

namespace {

QWidget* addAccount(Stage& /*stage*/)
{
    press(Qt::Key_N, Qt::ControlModifier);
    return &Stage::dialog("Add account");
}

QWidget* addAccountRefused(Stage& stage)
{
    QWidget* dialog = addAccount(stage);
    Stage::enter("Label", "Borough");
    Stage::enter("Username", "acme-pay-au-test");
    Stage::enter("Password", "not real");
    Stage::click("Save");
    Stage::settle();
    return dialog;
}

QWidget* editAccount(Stage& stage)
{
    stage.choose("Acme Pay AU");
    Stage::click("Edit account");
    return &Stage::dialog("Edit account");
}

QWidget* batchQuestion(Stage& /*stage*/)
{
    Stage::click("Sign in all");
    return &Stage::dialog("Sign in all");
}

QWidget* batchRunning(Stage& stage)
{
    batchQuestion(stage);
    stage.desk.willGrant();
    stage.desk.world.endpoint->hold();
    press(Qt::Key_Return);
    Stage::waitForWaits();
    return &stage.open->window;
}

QWidget* batchPaused(Stage& stage)
{
    batchQuestion(stage);
    stage.desk.world.endpoint->refuse({.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = 20s});
    press(Qt::Key_Return);
    return &stage.open->window;
}

QWidget* batchResult(Stage& stage)
{
    batchQuestion(stage);
    stage.desk.willGrant();
    stage.desk.world.endpoint->refuse({.kind = ErrorKind::ServerFault, .httpStatus = 503});
    stage.desk.world.endpoint->refuse({.kind = ErrorKind::PasswordRejected, .httpStatus = 401});
    stage.desk.willGrant();
    press(Qt::Key_Return);
    return &Stage::dialog("Result of signing in");
}

QWidget* importQuestion(Stage& /*stage*/)
{
    press(Qt::Key_I, Qt::ControlModifier);
    return &Stage::dialog("Import accounts");
}

ImportDialog& importPreview(Stage& stage)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("child-accounts.csv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no file to import");
    }
    file.write("Label;Username;Password;Environment;Group\n"
               "Acme Pay AU;acme-pay-au;not real;sandbox;\n"
               "Harbour Bank NZ;harbour-nz;not real;production;Reseller Orion\n"
               "Harbour Bank AU;harbour-au;not real;production;Reseller Orion\n"
               "Harbour Bank Test;harbour-test;not real;sandbox;Reseller Orion\n"
               "Harbour Bank Test;harbour-test;not real;sandbox;Reseller Orion\n"
               "Kestrel Lending;kestrel;;sandbox;\n"
               "Lakeside Credit;lakeside;not;real;sandbox;Partners\n"
               "Meridian Loans;meridian;not real;staging;\n"
               "Northern Wallet;northern-wallet;not real;sandbox;\n");
    file.close();
    auto& dialog = *qobject_cast<ImportDialog*>(importQuestion(stage));
    dialog.readFile(name);
    Stage::settle();
    return dialog;
}

QWidget* importResult(Stage& stage)
{
    ImportDialog& dialog = importPreview(stage);
    press(Qt::Key_Return);
    if (!QTest::qWaitFor(
            [&dialog] { return named<QAbstractButton>(dialog, QStringLiteral("Delete file"))->isVisible(); })) {
        qFatal("the import did not end");
    }
    Stage::settle();
    return &dialog;
}

QWidget* environments(Stage& stage)
{
    stage.chooseInMenu("Environments…");
    return &Stage::dialog("Environments");
}

QWidget* connectionTest(Stage& stage)
{
    QWidget* dialog = environments(stage);
    Stage::click("&Test connection");
    return dialog;
}

QWidget* guide(Stage& stage)
{
    stage.choose("Acme Pay AU");
    press(Qt::Key_F1);
    return &Stage::dialog("Guide");
}

QWidget* guideFound(Stage& stage)
{
    QWidget* window = guide(stage);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("exit code"));
    return window;
}

QWidget* doctor(Stage& stage)
{
    stage.chooseInMenu("Check this computer…");
    return &Stage::dialog("Check this computer");
}

} // namespace

QList<Scene> dialogScenes()
{
    return {
        {"account-add", furnishLikeTheDesign, addAccount},
        {"account-add-refused", furnishLikeTheDesign, addAccountRefused},
        {"account-edit", furnishLikeTheDesign, editAccount},
        {"account-remove", furnishLikeTheDesign,
         [](Stage& stage) -> QWidget* {
             stage.choose("Acme Pay AU");
             press(Qt::Key_Delete);
             return &Stage::dialog("Remove account");
         }},
        {"token-forget", furnishLikeTheDesign,
         [](Stage& stage) -> QWidget* {
             stage.choose("Acme Pay AU");
             stage.open->tokens().setFocus();
             press(Qt::Key_Delete);
             return &Stage::dialog("Forget token");
         }},
        {"production-copy", furnishLikeTheDesign,
         [](Stage& stage) -> QWidget* {
             stage.open->settings.setValue(DeclaredSettings::ConfirmProductionCopy, true);
             stage.choose("Acme Pay AU");
             press(Qt::Key_Return);
             return &Stage::dialog("Copy production token");
         }},
        {"settings", furnishLikeTheDesign,
         [](Stage& /*stage*/) -> QWidget* {
             press(Qt::Key_Comma, Qt::ControlModifier);
             return &Stage::dialog("Settings");
         }},
        {"tray-menu", furnishLikeTheDesign,
         [](Stage& stage) -> QWidget* {
             auto* icon = new TrayIcon(stage.desk.service, TrayIcon::MenuBy::Qt, &stage.open->window);
             icon->menu().popup(stage.open->window.geometry().center());
             return &icon->menu();
         }},
        {"batch-question", furnishLikeTheDesign, batchQuestion},
        {"batch-running", furnishLikeTheDesign, batchRunning},
        {"batch-paused", furnishLikeTheDesign, batchPaused},
        {"batch-result", furnishLikeTheDesign, batchResult},
        {"import-file", furnishLikeTheDesign, importQuestion},
        {"import", furnishLikeTheDesign, [](Stage& stage) -> QWidget* { return &importPreview(stage); }},
        {"import-result", furnishLikeTheDesign, importResult},
        {"environments", furnishLikeTheDesign, environments},
        {"connection-test", furnishLikeTheDesign, connectionTest},
        {"doctor", furnishLikeTheDesign, doctor},
        {"guide", furnishLikeTheDesign, guide},
        {"guide-found", furnishLikeTheDesign, guideFound},
    };
}

} // namespace TokenDesk::Test
