// Dialogs, and signing in many.

#include "app/adapters/database.h"
#include "app/flows/audittrail.h"
#include "app/flows/masterkey.h"
#include "app/settings/declaredsettings.h"
#include "tests/support/running.h"
#include "tests/ui/gallery/scenes.h"
#include "tests/ui/support/named.h"
#include "ui/shell/trayicon.h"
#include "ui/widgets/backupdialog.h"
#include "ui/widgets/batchresultdialog.h"
#include "ui/widgets/importdialog.h"
#include "ui/widgets/reportdialog.h"

#include <QComboBox>
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

BackupDialog& backup(Stage& stage)
{
    stage.chooseInMenu("Back up…");
    return *qobject_cast<BackupDialog*>(&Stage::dialog("Back up accounts"));
}

QWidget* backupGenerated(Stage& stage)
{
    BackupDialog& dialog = backup(stage);
    Stage::click("&Generate");
    return &dialog;
}

/// In the file, from the passphrase to the end.
QWidget* backupMade(Stage& stage, const QString& file)
{
    BackupDialog& dialog = backup(stage);
    Stage::enter("Passphrase", "correct horse battery");
    Stage::enter("The same again", "correct horse battery");
    dialog.begin(file);
    if (!QTest::qWaitFor([&file] { return QFile::exists(file); }, LoadedMachine)) {
        qFatal("no backup was made");
    }
    Stage::settle();
    return &dialog;
}

QWidget* backupResult(Stage& stage)
{
    const QTemporaryDir folder;
    return backupMade(stage, folder.filePath(QStringLiteral("Token Desk 2026-03-02.kdbx")));
}

ImportDialog& restorePassphrase(Stage& stage, const QTemporaryDir& folder)
{
    const QString file = folder.filePath(QStringLiteral("Token Desk 2026-03-02.kdbx"));
    Desk source;
    const auto staging = Environment::make(
        QStringLiteral("staging"), {.name = QStringLiteral("Staging"),
                                    .signInUrl = QStringLiteral("https://staging.example/api/v2/auth/sign_in")});
    std::ignore = source.world.ports.index->insertEnvironment(*staging);
    furnishLikeTheDesign(source);
    source.add(QStringLiteral("Meridian Loans"), staging->id());
    const auto wish = std::make_shared<BackupWish>();
    wish->file = file;
    wish->passphrase = Secret("correct horse battery");
    bool isMade = false;
    source.service.makeBackup(wish, &source.service, [](int, int) {}, [&isMade](const auto&) { isMade = true; });
    if (!QTest::qWaitFor([&isMade] { return isMade; }, LoadedMachine)) {
        qFatal("no backup was made");
    }
    auto& dialog = *qobject_cast<ImportDialog*>(importQuestion(stage));
    dialog.readFile(file);
    Stage::settle();
    return dialog;
}

QWidget* restorePreview(Stage& stage)
{
    const QTemporaryDir folder;
    ImportDialog& dialog = restorePassphrase(stage, folder);
    Stage::enter("Passphrase of the file", "correct horse battery");
    press(Qt::Key_Return);
    const auto hasRows = [&dialog] {
        const auto* rows = dialog.findChild<QTableView*>();
        return rows != nullptr && rows->isVisible() && rows->model()->rowCount() > 0;
    };
    if (!QTest::qWaitFor(hasRows, LoadedMachine)) {
        qFatal("the backup did not open");
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

/// Some days of work, with a key so that there is something to verify.
void furnishWithALog(Desk& desk)
{
    furnishLikeTheDesign(desk);
    if (!resultOf(masterKeyOrNew(desk.world.ports, {}))) {
        qFatal("no key");
    }
    const QList<Account> accounts = desk.service.accounts();
    for (int i = 0; i < 40; ++i) {
        AuditEvent event = auditEvent(desk.world.ports, AuditKind::SignedIn, accounts.at(i * 7 % accounts.size()));
        event.occasion.at -= (40 - i) * 97min;
        switch (i % 8) {
        case 1:
        case 5:
            event.kind = AuditKind::TokenCopied;
            event.detail = i % 8 == 1 ? QStringLiteral("issued") : QStringLiteral("curl");
            break;
        case 3:
            event.kind = AuditKind::SignInFailed;
            event.cause = i % 16 == 3 ? QStringLiteral("PasswordRejected") : QStringLiteral("TlsUntrusted");
            break;
        case 6:
            event.kind = AuditKind::SettingsChanged;
            event.account = {};
            event.accountLabel.clear();
            event.environmentName.clear();
            event.detail = QStringLiteral("clipboard/clearAfterSeconds 30 60");
            break;
        default:
            break;
        }
        if (event.kind == AuditKind::SignedIn || event.kind == AuditKind::TokenCopied) {
            event.fingerprint = QString::number(0x9f3c1a7752e0 + i * 0x1234567, 16).leftJustified(64, u'0');
        }
        record(desk.world.ports, event);
    }
}

QWidget* auditLog(Stage& stage)
{
    stage.chooseInMenu("Audit log…");
    QWidget& dialog = Stage::dialog("Audit log");
    QTest::qWait(300);
    return &dialog;
}

QWidget* tamperedAuditLog(Stage& stage)
{
    if (!stage.desk.world.database->run(
            QStringLiteral("UPDATE audit SET event = json_set(event, '$.user', 'other') WHERE sequence = 17"))) {
        qFatal("cannot tamper");
    }
    return auditLog(stage);
}

QWidget* report(Stage& stage, AuditReport wanted)
{
    auto* dialog = new ReportDialog(stage.desk.service, wanted, {}, &stage.open->window);
    dialog->open();
    Stage::settle();
    QTest::qWait(300);
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
        {"backup", furnishLikeTheDesign, [](Stage& stage) -> QWidget* { return &backup(stage); }},
        {"backup-generated", furnishLikeTheDesign, backupGenerated},
        {"backup-result", furnishLikeTheDesign, backupResult},
        {"restore-passphrase", furnishLikeTheDesign,
         [](Stage& stage) -> QWidget* {
             const QTemporaryDir folder;
             return &restorePassphrase(stage, folder);
         }},
        {"restore", [](Desk& desk) { desk.add(QStringLiteral("Acme Pay AU")); }, restorePreview},
        {"environments", furnishLikeTheDesign, environments},
        {"connection-test", furnishLikeTheDesign, connectionTest},
        {"doctor", furnishLikeTheDesign, doctor},
        {"audit-log", furnishWithALog, auditLog},
        {"audit-log-tampered", furnishWithALog, tamperedAuditLog},
        {"audit-log-filtered", furnishWithALog,
         [](Stage& stage) {
             QWidget* dialog = auditLog(stage);
             named<QComboBox>(*dialog, QStringLiteral("Time"))->setCurrentIndex(7);
             named<QComboBox>(*dialog, QStringLiteral("Events"))->setCurrentIndex(2);
             Stage::settle();
             return dialog;
         }},
        {"report-tokens", furnishLikeTheDesign, [](Stage& stage) { return report(stage, AuditReport::Tokens); }},
        {"report-sign-ins", furnishWithALog, [](Stage& stage) { return report(stage, AuditReport::SignIns); }},
        {"guide", furnishLikeTheDesign, guide},
        {"guide-found", furnishLikeTheDesign, guideFound},
    };
}

} // namespace TokenDesk::Test
