// The audit log in its window: the verdict, the rows and their filters, what is exported and printed.

#include "app/adapters/database.h"
#include "app/flows/audittrail.h"
#include "app/flows/masterkey.h"
#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/auditlogmodel.h"
#include "ui/widgets/auditdialog.h"
#include "ui/widgets/reportdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

template <class T = QAbstractButton>
T& part(const QWidget& window, const char* name)
{
    T* found = named<T>(window, QString::fromUtf8(name));
    if (found == nullptr) {
        qFatal("not there: %s", name);
    }
    return *found;
}

void happen(Desk& desk, AccountId account, AuditKind kind, const QString& cause = {})
{
    desk.advance(1s);
    AuditEvent event = auditEvent(desk.world.ports, kind, desk.world.row(account).account);
    event.cause = cause;
    record(desk.world.ports, event);
}

/// Two accounts, a key, and a day of work. Returns Acme.
AccountId furnish(Desk& desk)
{
    if (!resultOf(masterKeyOrNew(desk.world.ports, {}))) {
        qFatal("no key");
    }
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId zoo = desk.add(QStringLiteral("Zoo"), QStringLiteral("production"));
    happen(desk, acme, AuditKind::SignedIn);
    desk.advance(24h);
    happen(desk, zoo, AuditKind::SignInFailed, QStringLiteral("PasswordRejected"));
    happen(desk, acme, AuditKind::TokenRevealed);
    return acme;
}

AuditDialog& openLog(const OpenWindow& open)
{
    for (QAction* action : open.window.findChild<QMenu*>()->actions()) {
        if (action->text() == QStringLiteral("Audit log…")) {
            action->trigger();
        }
    }
    auto* dialog = qobject_cast<AuditDialog*>(awaitDialog(QStringLiteral("Audit log")));
    if (dialog == nullptr) {
        qFatal("no audit log");
    }
    return *dialog;
}

QStringList shownRows(const QWidget& dialog)
{
    const QAbstractItemModel& model = *part<QTableView>(dialog, "Audit log").model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row, AuditLogModel::AccountColumn).data().toString() + u':' +
                    model.index(row, AuditLogModel::WhatColumn).data().toString());
    }
    return rows;
}

bool shows(const QWidget& window, const char* text)
{
    return !shownTexts(window).filter(QString::fromUtf8(text)).isEmpty();
}

void choose(const QWidget& dialog, const char* field, const char* choice)
{
    auto& box = part<QComboBox>(dialog, field);
    const int index = box.findText(QString::fromUtf8(choice));
    if (index < 0) {
        qFatal("%s has no %s", field, choice);
    }
    box.setCurrentIndex(index);
}

const QString AcmeSignedIn = QStringLiteral("Acme:Signed in");
const QString ZooFailed = QStringLiteral("Zoo:Sign-in failed");
const QString AcmeShown = QStringLiteral("Acme:Token shown");

} // namespace

class TestAuditDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void showsAllAndVerifies();
    void tamperingShows();
    void keychainThatIsLocked();
    void verifyingCanBeCancelled();
    void filters_data();
    void filters();
    void days();
    void searches();
    void newRowsComeIn();
    void exports_data();
    void exports();
    void exportThatCannotBeWritten();
    void exportAsksForTheFile();
    void reports();
    void savesPdf();
    void asksForThePrinter();
    void closedWhileVerifying();
};

void TestAuditDialog::showsAllAndVerifies()
{
    Desk desk;
    furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    QCOMPARE(shownRows(dialog).mid(0, 3), QStringList({AcmeShown, ZooFailed, AcmeSignedIn}));
    QTRY_VERIFY(shows(dialog, "unbroken since"));
    QVERIFY(shows(dialog, "✓"));
    QVERIFY(part(dialog, "Verify again").isVisible());
}

void TestAuditDialog::tamperingShows()
{
    Desk desk;
    furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    QTRY_VERIFY(shows(dialog, "✓"));
    QVERIFY(desk.world.database->run(
        QStringLiteral("UPDATE audit SET event = json_set(event, '$.user', 'other') WHERE sequence = 2")));
    QTest::mouseClick(&part(dialog, "Verify again"), Qt::LeftButton);
    QTRY_VERIFY(shows(dialog, "Row 2 of the audit log is not as it was recorded."));
    QVERIFY(shows(dialog, "✗"));
}

void TestAuditDialog::keychainThatIsLocked()
{
    Desk desk;
    furnish(desk);
    desk.world.ports.masterKeys->drop();
    OpenWindow open(desk);
    desk.world.secrets->failNext(MemorySecretStore::Operation::Read, {.kind = ErrorKind::KeychainLocked});
    AuditDialog& dialog = openLog(open);
    QTRY_VERIFY(shows(dialog, "The audit log could not be verified."));
    QVERIFY(shows(dialog, "⚠"));
    QVERIFY(!shownRows(dialog).isEmpty());
}

void TestAuditDialog::verifyingCanBeCancelled()
{
    Desk desk;
    furnish(desk);
    desk.world.ports.masterKeys->drop();
    OpenWindow open(desk);
    desk.world.secrets->hold();
    AuditDialog& dialog = openLog(open);
    QVERIFY(shows(dialog, "Verifying the audit log…"));
    QTest::mouseClick(&part(dialog, "Cancel"), Qt::LeftButton);
    QTRY_VERIFY(shows(dialog, "Verifying was cancelled."));
    desk.world.secrets->release();
    QTest::mouseClick(&part(dialog, "Verify again"), Qt::LeftButton);
    QTRY_VERIFY(shows(dialog, "✓"));
}

void TestAuditDialog::filters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("rows");
    const auto add = [](const char* field, const char* choice, const QStringList& rows) {
        QTest::newRow(choice) << QString::fromLatin1(field) << QString::fromLatin1(choice) << rows;
    };
    add("Account", "Acme", {AcmeShown, AcmeSignedIn});
    add("Account", "Zoo", {ZooFailed});
    add("Environment", "Production", {ZooFailed});
    add("Events", "Sign-ins", {ZooFailed, AcmeSignedIn});
    add("Events", "Failed sign-ins", {ZooFailed});
    add("Events", "Tokens handed out", {AcmeShown});
    add("Time", "Today", {AcmeShown, ZooFailed});
    add("Time", "Last month", {});
}

void TestAuditDialog::filters()
{
    QFETCH(QString, field);
    QFETCH(QString, choice);
    QFETCH(QStringList, rows);
    Desk desk;
    furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    choose(dialog, field.toUtf8().constData(), choice.toUtf8().constData());
    QCOMPARE(shownRows(dialog), rows);
    part<QComboBox>(dialog, field.toUtf8().constData()).setCurrentIndex(0);
    QVERIFY(shownRows(dialog).size() > 3);
}

void TestAuditDialog::days()
{
    Desk desk;
    furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    QVERIFY(!part<QDateEdit>(dialog, "First day").isVisible());
    choose(dialog, "Time", "Days…");
    QVERIFY(part<QDateEdit>(dialog, "First day").isVisible());
    QCOMPARE(shownRows(dialog), QStringList({AcmeShown, ZooFailed}));
    const QDate yesterday = part<QDateEdit>(dialog, "First day").date().addDays(-1);
    part<QDateEdit>(dialog, "First day").setDate(yesterday);
    QVERIFY(shownRows(dialog).contains(AcmeSignedIn));
    part<QDateEdit>(dialog, "Last day").setDate(yesterday);
    QVERIFY(!shownRows(dialog).contains(ZooFailed));
}

void TestAuditDialog::searches()
{
    Desk desk;
    furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>(dialog, "Find in the audit log").hasFocus());
    type(QStringLiteral("password"));
    QTRY_COMPARE(shownRows(dialog), QStringList{ZooFailed});
    QTRY_VERIFY(!shows(dialog, "Searching"));
    part<QLineEdit>(dialog, "Find in the audit log").clear();
    QTRY_VERIFY(shownRows(dialog).size() > 3);
}

void TestAuditDialog::newRowsComeIn()
{
    Desk desk;
    const AccountId acme = furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    choose(dialog, "Account", "Acme");
    happen(desk, acme, AuditKind::Locked);
    desk.service.audit().notice();
    QCOMPARE(shownRows(dialog).constFirst(), QStringLiteral("Acme:Locked"));
}

void TestAuditDialog::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("CSV") << QStringLiteral("log.csv")
                         << QByteArrayLiteral("\xef\xbb\xbf"
                                              "Audit log of Token Desk,");
    QTest::newRow("JSON Lines") << QStringLiteral("log.jsonl") << QByteArrayLiteral("{\"");
}

void TestAuditDialog::exports()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    Desk desk;
    furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    choose(dialog, "Events", "Failed sign-ins");
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    dialog.exportTo(file.fileName());
    QVERIFY(part(dialog, "Cancel export").isVisible());
    QTRY_VERIFY(shows(dialog, "exported to"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(beginning), content.constData());
    QVERIFY(content.contains("sound"));
    QVERIFY(content.contains("sign-in-failed") && !content.contains("token-revealed"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    choose(dialog, "Events", "Imports, exports, backups");
    QCOMPARE(shownRows(dialog), QStringList{QStringLiteral(":Audit log exported, rows: 1")});
}

void TestAuditDialog::exportThatCannotBeWritten()
{
    Desk desk;
    furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    dialog.exportTo(QStringLiteral("/no/such/folder/log.csv"));
    QTRY_VERIFY(shows(dialog, "The export could not be written:"));
    choose(dialog, "Events", "Imports, exports, backups");
    QVERIFY(shownRows(dialog).isEmpty());
}

void TestAuditDialog::exportAsksForTheFile()
{
    Desk desk;
    furnish(desk);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    QTest::mouseClick(&part(dialog, "Export…"), Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<QFileDialog*>() != nullptr);
    QCOMPARE(dialog.findChild<QFileDialog*>()->acceptMode(), QFileDialog::AcceptSave);
}

void TestAuditDialog::reports()
{
    Desk desk;
    desk.shelve(furnish(desk), 1h);
    OpenWindow open(desk);
    AuditDialog& dialog = openLog(open);
    choose(dialog, "Time", "Today");
    QTest::mouseClick(&part(dialog, "Report on sign-ins…"), Qt::LeftButton);
    QWidget* signIns = awaitDialog(QStringLiteral("Sign-ins"));
    QVERIFY(signIns != nullptr);
    QTRY_VERIFY(part<QTextBrowser>(*signIns, "Report").toPlainText().contains(QLatin1String("Sign-in failed")));
    QVERIFY(!part<QTextBrowser>(*signIns, "Report").toPlainText().contains(QLatin1String("Acme")));
    QVERIFY(part(*signIns, "Print…").isEnabled());
}

void TestAuditDialog::savesPdf()
{
    Desk desk;
    desk.shelve(furnish(desk), 1h);
    ReportDialog dialog(desk.service, AuditReport::Tokens, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(part<QTextBrowser>(dialog, "Report").toPlainText().contains(QLatin1String("Acme")));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tokens.pdf")));
    dialog.savePdf(file.fileName());
    QVERIFY(shows(dialog, "Saved as tokens.pdf."));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith("%PDF-1."));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    dialog.savePdf(QStringLiteral("/no/such/folder/tokens.pdf"));
    QVERIFY(shows(dialog, "The report could not be saved:"));
}

void TestAuditDialog::asksForThePrinter()
{
    Desk desk;
    ReportDialog dialog(desk.service, AuditReport::Tokens, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(part(dialog, "Print…").isEnabled());
    QTest::mouseClick(&part(dialog, "Print…"), Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<QPrintDialog*>() != nullptr);
    dialog.findChild<QPrintDialog*>()->reject();
}

void TestAuditDialog::closedWhileVerifying()
{
    Desk desk;
    furnish(desk);
    desk.world.ports.masterKeys->drop();
    OpenWindow open(desk);
    desk.world.secrets->hold();
    const QPointer<AuditDialog> dialog(&openLog(open));
    press(Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    desk.world.secrets->release();
    runQueuedEvents();
}

QTEST_MAIN(TestAuditDialog)
#include "tst_auditdialog.moc"
