#include "ui/widgets/environmentsdialog.h"

#include "tests/support/running.h"
#include "tests/ui/support/opendialog.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Url = QStringLiteral("https://gateway.example/api/v2/auth/sign_in");

/// The dialog, open and with the keyboard.
struct OpenDialog : OpenDialogOf<EnvironmentsDialog>
{
    explicit OpenDialog(Desk& desk)
        : OpenDialogOf(new EnvironmentsDialog(desk.service, nullptr))
    {
    }

    [[nodiscard]] QPushButton& button(const char* name) const { return field<QPushButton>(name); }
    [[nodiscard]] QListWidget& list() const { return field<QListWidget>("Environments"); }
    [[nodiscard]] bool shows(const QString& part) const { return !shownTexts(*dialog).filter(part).isEmpty(); }

    void click(const char* name) const { QTest::mouseClick(&button(name), Qt::LeftButton); }
    void choose(const QString& name) const
    {
        const auto items = list().findItems(name, Qt::MatchExactly);
        if (items.isEmpty()) {
            qFatal("not in the list: %s", qPrintable(name));
        }
        list().setCurrentItem(items.constFirst());
    }
    /// Types into a field that has what it has.
    void enter(const char* name, const QString& text) const
    {
        edit(name).setFocus();
        edit(name).selectAll();
        type(text);
    }
};

Environment addGateway(Desk& desk)
{
    auto added = desk.service.addEnvironment({.name = QStringLiteral("Gateway"), .signInUrl = Url});
    if (!added) {
        qFatal("no environment");
    }
    return *added;
}

} // namespace

class TestEnvironmentsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void builtInOnesAreShownAndCannotBeEdited();
    void adds();
    void edits();
    void errorsAreShownInside_data();
    void errorsAreShownInside();
    void discardsChanges();
    void changesAreNotLostToAClick();
    void removesAfterAsking();
    void usedOnesStay();
    void choosesACaFile();
    void tabComesToEveryControl();

    void testsWhatIsEntered();
    void testTellsEverything();
    void testTellsErrors();
    void testOfWhatCannotBeSaysWhy();
    void lateReportOfAnotherIsNotShown();
    void closingWhileTesting();
    void copiesTheReport();
    void proxySignInTestsAgain();
};

void TestEnvironmentsDialog::builtInOnesAreShownAndCannotBeEdited()
{
    Desk desk;
    const OpenDialog open(desk);
    QCOMPARE(open.list().count(), 2);
    for (const char* name : {"Sandbox", "Production"}) {
        open.choose(QLatin1String(name) + QLatin1String(" (built in)"));
        QCOMPARE(open.edit("Name").text(), QLatin1String(name));
        QVERIFY(open.edit("Name").isReadOnly());
        QVERIFY(open.edit("Sign-in URL").isReadOnly());
        QVERIFY(open.edit("CA file").isReadOnly());
        QVERIFY(!open.field<QComboBox>("Kind").isEnabled());
        QVERIFY(!open.field<QComboBox>("Request body").isEnabled());
        QVERIFY(!open.button("&Save").isVisible());
        QVERIFY(!open.button("&Remove…").isEnabled());
        QVERIFY(open.button("&Test connection").isEnabled());
        QVERIFY(open.shows(QStringLiteral("part of Token Desk and cannot be changed")));
    }
}

void TestEnvironmentsDialog::adds()
{
    Desk desk;
    const OpenDialog open(desk);
    open.click("&Add");
    QVERIFY(open.edit("Name").hasFocus());
    type(QStringLiteral("Gateway"));
    auto& kind = open.field<QComboBox>("Kind");
    kind.setCurrentIndex(kind.findText(QStringLiteral("Production")));
    open.enter("Sign-in URL", Url);
    open.enter("CA file", QStringLiteral("/etc/ca.pem"));
    auto& shape = open.field<QComboBox>("Request body");
    shape.setCurrentIndex(1);
    press(Qt::Key_Return);
    QCOMPARE(desk.service.environments().size(), 3);
    const Environment& added = desk.service.environments().constLast();
    QCOMPARE(added.name(), QStringLiteral("Gateway"));
    QCOMPARE(added.kind(), EnvironmentKind::Production);
    QCOMPARE(added.signInUrl().toString(), Url);
    QCOMPARE(added.caFile(), QStringLiteral("/etc/ca.pem"));
    QCOMPARE(added.bodyShape(), BodyShape::Flat);
    QCOMPARE(open.list().currentItem()->text(), QStringLiteral("Gateway"));
    QVERIFY(!open.button("&Save").isEnabled());
    QVERIFY(open.dialog->isVisible());
}

void TestEnvironmentsDialog::edits()
{
    Desk desk;
    const Environment gateway = addGateway(desk);
    const OpenDialog open(desk);
    open.choose(QStringLiteral("Gateway"));
    QVERIFY(!open.button("&Save").isEnabled());
    open.enter("Name", QStringLiteral("Front door"));
    open.click("&Save");
    QCOMPARE(desk.service.environment(gateway.id())->name(), QStringLiteral("Front door"));
    QCOMPARE(desk.service.environments().size(), 3);
    QCOMPARE(open.list().currentItem()->text(), QStringLiteral("Front door"));
}

void TestEnvironmentsDialog::errorsAreShownInside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no name") << QString() << Url << QStringLiteral("The name is empty.") << QStringLiteral("Name");
    QTest::newRow("a name that is taken")
        << QStringLiteral("production") << Url << QStringLiteral("There is an environment with this name already.")
        << QStringLiteral("Name");
    QTest::newRow("no URL") << QStringLiteral("Gateway") << QString() << QStringLiteral("The sign-in URL is empty.")
                            << QStringLiteral("Sign-in URL");
    QTest::newRow("an insecure URL") << QStringLiteral("Gateway") << QStringLiteral("http://gateway.example/sign_in")
                                     << QStringLiteral("The sign-in URL would send the password unencrypted.")
                                     << QStringLiteral("Sign-in URL");
}

void TestEnvironmentsDialog::errorsAreShownInside()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QFETCH(QString, focus);
    Desk desk;
    const OpenDialog open(desk);
    open.click("&Add");
    open.enter("Name", name);
    open.enter("Sign-in URL", url);
    open.click("&Save");
    QVERIFY2(open.shows(expected), qPrintable(shownTexts(*open.dialog).join(u'\n')));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), focus);
    QCOMPARE(open.edit("Name").text(), name);
    QCOMPARE(open.edit("Sign-in URL").text(), url);
    QCOMPARE(desk.service.environments().size(), 2);
}

void TestEnvironmentsDialog::discardsChanges()
{
    Desk desk;
    addGateway(desk);
    const OpenDialog open(desk);
    open.choose(QStringLiteral("Gateway"));
    open.enter("Name", QStringLiteral("Front door"));
    open.click("&Discard changes");
    QCOMPARE(open.edit("Name").text(), QStringLiteral("Gateway"));
    open.click("&Add");
    type(QStringLiteral("Another"));
    open.click("&Discard changes");
    QCOMPARE(open.edit("Name").text(), QStringLiteral("Sandbox"));
    QCOMPARE(desk.service.environments().size(), 3);
}

void TestEnvironmentsDialog::changesAreNotLostToAClick()
{
    Desk desk;
    addGateway(desk);
    const OpenDialog open(desk);
    open.choose(QStringLiteral("Gateway"));
    QVERIFY(open.list().isEnabled());
    open.enter("Name", QStringLiteral("Front door"));
    QVERIFY(!open.list().isEnabled());
    QVERIFY(!open.button("&Add").isEnabled());
    QVERIFY(!open.button("&Remove…").isEnabled());
    open.click("&Save");
    QVERIFY(open.list().isEnabled());
    QVERIFY(open.button("&Add").isEnabled());
}

void TestEnvironmentsDialog::removesAfterAsking()
{
    Desk desk;
    addGateway(desk);
    const OpenDialog open(desk);
    open.choose(QStringLiteral("Gateway"));
    open.click("&Remove…");
    const QPointer<QMessageBox> question =
        qobject_cast<QMessageBox*>(awaitDialog(QStringLiteral("Remove environment")));
    QVERIFY(question != nullptr);
    QCOMPARE(question->text(), QStringLiteral("Remove the environment “Gateway”?"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(question.isNull());
    QCOMPARE(desk.service.environments().size(), 3);
    open.click("&Remove…");
    QWidget* again = awaitDialog(QStringLiteral("Remove environment"));
    QVERIFY(again != nullptr);
    QTest::mouseClick(named<QPushButton>(*again, QStringLiteral("Remove")), Qt::LeftButton);
    QCOMPARE(desk.service.environments().size(), 2);
    QCOMPARE(open.list().count(), 2);
    QCOMPARE(open.edit("Name").text(), QStringLiteral("Sandbox"));
}

void TestEnvironmentsDialog::usedOnesStay()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"), addGateway(desk).id());
    const OpenDialog open(desk);
    open.choose(QStringLiteral("Gateway"));
    open.click("&Remove…");
    QWidget* question = awaitDialog(QStringLiteral("Remove environment"));
    QVERIFY(question != nullptr);
    QTest::mouseClick(named<QPushButton>(*question, QStringLiteral("Remove")), Qt::LeftButton);
    QVERIFY(open.shows(QStringLiteral("Accounts still use this environment.")));
    QCOMPARE(desk.service.environments().size(), 3);
}

void TestEnvironmentsDialog::choosesACaFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Desk desk;
    const OpenDialog open(desk);
    open.click("&Add");
    open.click("Choose CA file");
    auto* chooser = open.dialog->findChild<QFileDialog*>();
    QVERIFY(chooser != nullptr);
    emit chooser->fileSelected(file.fileName());
    chooser->close();
    QCOMPARE(open.edit("CA file").text(), file.fileName());
}

void TestEnvironmentsDialog::tabComesToEveryControl()
{
    Desk desk;
    addGateway(desk);
    const OpenDialog open(desk);
    open.choose(QStringLiteral("Gateway"));
    open.edit("Name").setFocus();
    type(QStringLiteral(" two"));
    QStringList passed;
    for (int i = 0; i < 10; ++i) {
        press(Qt::Key_Tab);
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        const QString name = QApplication::focusWidget()->accessibleName();
        passed.append(name.isEmpty() && button != nullptr ? button->text() : name);
    }
    QCOMPARE(passed.join(u'|'),
             QStringLiteral("Kind|Sign-in URL|CA file|Choose CA file|Request body|&Save|&Discard changes|&Test "
                            "connection|Close|Name"));
}

void TestEnvironmentsDialog::testsWhatIsEntered()
{
    Desk desk;
    desk.world.probe->hold();
    const OpenDialog open(desk);
    open.click("&Add");
    open.enter("Name", QStringLiteral("Gateway"));
    open.enter("Sign-in URL", Url);
    open.click("&Test connection");
    QVERIFY(open.shows(QStringLiteral("Connecting to gateway.example…")));
    QVERIFY(!open.button("&Test connection").isEnabled());
    desk.world.probe->release();
    QTRY_VERIFY(open.shows(QStringLiteral("gateway.example answers.")));
    QVERIFY(open.shows(QStringLiteral("No username and no password were sent to find this out.")));
    QVERIFY(open.button("&Test connection").isEnabled());
    // To test is not to store, and to store does not take the result away.
    QCOMPARE(desk.service.environments().size(), 2);
    open.click("&Save");
    QVERIFY(open.shows(QStringLiteral("gateway.example answers.")));
    QCOMPARE(desk.world.endpoint->calls().size(), 0);
}

void TestEnvironmentsDialog::testTellsEverything()
{
    Desk desk;
    desk.world.probe->willReport(QStringLiteral("sandbox"),
                                 {.endpoint = Url,
                                  .proxy = QStringLiteral("proxy.example:3128"),
                                  .tlsProtocol = QStringLiteral("TLSv1.3"),
                                  .cipher = QStringLiteral("TLS_AES_256_GCM_SHA384"),
                                  .certificates = {{.subject = QStringLiteral("gateway.example"),
                                                    .issuer = QStringLiteral("Example CA"),
                                                    .validFrom = Begin - 24h,
                                                    .validUntil = Begin + 240h,
                                                    .sha256 = {}},
                                                   {.subject = QStringLiteral("Example CA"),
                                                    .issuer = QStringLiteral("Example CA"),
                                                    .validFrom = Begin - 480h,
                                                    .validUntil = Begin - 240h,
                                                    .sha256 = {}}},
                                  .httpStatus = 405,
                                  .clockDifference = 90s,
                                  .duration = 120ms});
    const OpenDialog open(desk);
    open.click("&Test connection");
    QTRY_VERIFY(open.shows(QStringLiteral("idu-test.datazoo.com answers.")));
    for (const char* part : {"proxy.example:3128", "TLSv1.3, TLS_AES_256_GCM_SHA384",
                             "gateway.example\nissued by Example CA\nvalid 2026-03-01 – 2026-03-12",
                             "HTTP 405 after 120 ms", "⚠ Example CA\nissued by itself\nvalid 2026-02-10 – 2026-02-20",
                             "⚠ this computer is 90 s behind the server"}) {
        QVERIFY2(open.shows(QString::fromUtf8(part)), qPrintable(shownTexts(*open.dialog).join(u'\n')));
    }
}

void TestEnvironmentsDialog::testTellsErrors()
{
    Desk desk;
    desk.world.probe->willReport(QStringLiteral("sandbox"),
                                 {.endpoint = Url, .error = Error{.kind = ErrorKind::TlsUntrusted}});
    const OpenDialog open(desk);
    open.click("&Test connection");
    QTRY_VERIFY(open.shows(QStringLiteral("The certificate of idu-test.datazoo.com is not trusted.")));
    QVERIFY(open.shows(QStringLiteral("Ask your administrator for the CA file of this network")));
    QVERIFY(!open.button("Sign in to proxy…").isVisible());
}

void TestEnvironmentsDialog::testOfWhatCannotBeSaysWhy()
{
    Desk desk;
    const OpenDialog open(desk);
    open.click("&Add");
    open.enter("Name", QStringLiteral("Gateway"));
    open.click("&Test connection");
    QVERIFY(open.shows(QStringLiteral("The sign-in URL is empty.")));
    QCOMPARE(desk.world.probe->asked().size(), 0);
}

void TestEnvironmentsDialog::lateReportOfAnotherIsNotShown()
{
    Desk desk;
    desk.world.probe->hold();
    const OpenDialog open(desk);
    open.click("&Test connection");
    open.choose(QStringLiteral("Production (built in)"));
    QVERIFY(open.button("&Test connection").isEnabled());
    desk.world.probe->release();
    runQueuedEvents();
    QVERIFY(!open.shows(QStringLiteral("answers.")));
    QVERIFY(!open.shows(QStringLiteral("Connecting")));
}

void TestEnvironmentsDialog::closingWhileTesting()
{
    Desk desk;
    desk.world.probe->hold();
    const OpenDialog open(desk);
    open.click("&Test connection");
    open.click("Close");
    QTRY_VERIFY(!open.dialog);
    desk.world.probe->release();
    runQueuedEvents();
}

void TestEnvironmentsDialog::copiesTheReport()
{
    Desk desk;
    desk.world.probe->willReport(
        QStringLiteral("sandbox"),
        {.endpoint = Url, .error = Error{.kind = ErrorKind::TlsExpired, .detail = QStringLiteral("a fact")}});
    const OpenDialog open(desk);
    const QSignalSpy copied(open.dialog, &EnvironmentsDialog::supportTextWanted);
    open.click("&Test connection");
    QTRY_VERIFY(open.button("Copy the test's result").isVisible());
    open.click("Copy the test's result");
    QCOMPARE(copied.size(), 1);
    const QString text = copied.constFirst().constFirst().toString();
    for (const QString& part : {QString(QStringLiteral("endpoint: ") + Url), QStringLiteral("proxy: none"),
                                QStringLiteral("error: TlsExpired"), QStringLiteral("detail: a fact")}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
}

void TestEnvironmentsDialog::proxySignInTestsAgain()
{
    Desk desk;
    const QString proxy = QStringLiteral("proxy.example:3128");
    desk.world.probe->willReport(
        QStringLiteral("sandbox"),
        {.endpoint = Url, .error = Error{.kind = ErrorKind::ProxyAuthRequired, .proxy = proxy}});
    const OpenDialog open(desk);
    open.click("&Test connection");
    QTRY_VERIFY(open.button("Sign in to proxy…").isVisible());
    open.click("Sign in to proxy…");
    QVERIFY(awaitDialog(QStringLiteral("Sign in to proxy")) != nullptr);
    type(QStringLiteral("proxy-user"));
    press(Qt::Key_Tab);
    type(QStringLiteral("typed, not real"));
    desk.world.probe->willReport(QStringLiteral("sandbox"), {.endpoint = Url, .proxy = proxy, .httpStatus = 405});
    press(Qt::Key_Return);
    QTRY_VERIFY(open.shows(QStringLiteral("idu-test.datazoo.com answers.")));
    QVERIFY(open.shows(proxy));
    QVERIFY(desk.world.ports.proxySignIns->find(proxy) != nullptr);
}

QTEST_MAIN(TestEnvironmentsDialog)
#include "tst_environmentsdialog.moc"
