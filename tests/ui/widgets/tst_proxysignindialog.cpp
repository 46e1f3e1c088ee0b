// The proxy's sign-in, from the error that asks for it to the token.

#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/widgets/proxysignindialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QPointer>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Proxy = QStringLiteral("proxy.example:3128");
const QString Title = QStringLiteral("Sign in to proxy");
const QString Typed = QStringLiteral("typed, not real");

Error proxyAsks(ErrorKind kind = ErrorKind::ProxyAuthRequired)
{
    return {.kind = kind, .proxy = Proxy};
}

QPushButton& remedy(const OpenWindow& open)
{
    for (auto* button : open.window.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Sign in to proxy…")) {
            return *button;
        }
    }
    qFatal("no such button");
}

QLineEdit& field(const QWidget& dialog, const char* name)
{
    return *named<QLineEdit>(dialog, QLatin1String(name));
}

/// Lets a sign-in fail for the proxy, and opens the dialog.
QWidget& openDialog(const OpenWindow& open, Qt::Key key = Qt::Key_Return)
{
    press(key);
    const auto isOffered = [&open] { return !open.message().isEmpty() && remedy(open).isVisible(); };
    if (!QTest::qWaitFor(isOffered)) {
        qFatal("nothing is offered");
    }
    QTest::mouseClick(&remedy(open), Qt::LeftButton);
    QWidget* dialog = awaitDialog(Title);
    if (dialog == nullptr) {
        qFatal("the dialog does not open");
    }
    return *dialog;
}

bool shows(const QWidget& window, const QString& part)
{
    return !shownTexts(window).filter(part).isEmpty();
}

} // namespace

class TestProxySignInDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void keepsAndTriesAgain_data();
    void keepsAndTriesAgain();
    void triesTheSameAgain();
    void otherErrorsOfferNothing();
    void escapeGivesUp();
    void errorsAreShownInside_data();
    void errorsAreShownInside();
    void waitsForTheKeychain();
};

void TestProxySignInDialog::keepsAndTriesAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("it asks") << ErrorKind::ProxyAuthRequired
                             << QStringLiteral("Acme: The proxy proxy.example:3128 wants a sign-in of its own.");
    // Some proxies say no more than that when the password is wrong.
    QTest::newRow("it refuses")
        << ErrorKind::ProxyRefused
        << QStringLiteral("Acme: The proxy proxy.example:3128 did not make the connection to idu-test.datazoo.com.");
}

void TestProxySignInDialog::keepsAndTriesAgain()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse(proxyAsks(kind));
    const OpenWindow open(desk);
    const QWidget& dialog = openDialog(open);
    QCOMPARE(open.message().constFirst(), message);
    QVERIFY(shows(dialog, QStringLiteral("The proxy proxy.example:3128 wants a username and password of its own.")));
    QVERIFY(field(dialog, "Username").hasFocus());
    type(QStringLiteral("proxy-user"));
    press(Qt::Key_Tab);
    QVERIFY(field(dialog, "Password").hasFocus());
    QCOMPARE(field(dialog, "Password").echoMode(), QLineEdit::Password);
    type(Typed);
    const QByteArray token = desk.willGrant();
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(token));
    QCOMPARE(open.message(), QStringList());
    QCOMPARE(desk.world.item(SecretKey::proxySignIn(desk.world.ports.profile, Proxy)), "proxy-user\n" + Typed.toUtf8());
}

void TestProxySignInDialog::triesTheSameAgain()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    desk.world.endpoint->refuse(proxyAsks());
    const OpenWindow open(desk);
    // A new token was wanted, and not the one that is there.
    openDialog(open, Qt::Key_F5);
    type(QStringLiteral("proxy-user"));
    press(Qt::Key_Tab);
    type(Typed);
    const QByteArray token = desk.willGrant();
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(token));
}

void TestProxySignInDialog::otherErrorsOfferNothing()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse(proxyAsks());
    desk.world.endpoint->refuse({.kind = ErrorKind::ProxyUnreachable, .proxy = Proxy});
    const OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(!open.message().isEmpty());
    QVERIFY(remedy(open).isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(!open.message().filter(QStringLiteral("does not answer")).isEmpty());
    for (const auto* button : open.window.findChildren<QPushButton*>()) {
        QVERIFY(!button->isVisible() || button->text() != QStringLiteral("Sign in to proxy…"));
    }
}

void TestProxySignInDialog::escapeGivesUp()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse(proxyAsks());
    const OpenWindow open(desk);
    openDialog(open);
    type(QStringLiteral("proxy-user"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.window.isActiveWindow());
    runQueuedEvents();
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
    QVERIFY(!desk.world.items().contains(SecretKey::proxySignIn(desk.world.ports.profile, Proxy).text()));
    // The error still stands.
    QVERIFY(!open.message().isEmpty());
}

void TestProxySignInDialog::errorsAreShownInside_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no username") << QString() << Typed << QStringLiteral("The username is empty.")
                                 << QStringLiteral("Username");
    QTest::newRow("no password") << QStringLiteral("user") << QString() << QStringLiteral("The password is empty.")
                                 << QStringLiteral("Password");
}

void TestProxySignInDialog::errorsAreShownInside()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    QFETCH(QString, expected);
    QFETCH(QString, focus);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse(proxyAsks());
    const OpenWindow open(desk);
    const QWidget& dialog = openDialog(open);
    field(dialog, "Username").setText(username);
    field(dialog, "Password").setText(password);
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(dialog, expected));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), focus);
    QCOMPARE(field(dialog, "Username").text(), username);
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
}

void TestProxySignInDialog::waitsForTheKeychain()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse(proxyAsks());
    const OpenWindow open(desk);
    const QWidget& dialog = openDialog(open);
    field(dialog, "Username").setText(QStringLiteral("proxy-user"));
    field(dialog, "Password").setText(Typed);
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(dialog, QStringLiteral("Waiting for the keychain…")));
    QVERIFY(!field(dialog, "Password").isEnabled());
    const QPointer<const QWidget> waiting = &dialog;
    QTest::keyClick(QApplication::activeWindow(), Qt::Key_Escape);
    QTRY_VERIFY(!waiting);
    desk.world.secrets->release();
    runQueuedEvents();
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
}

QTEST_MAIN(TestProxySignInDialog)
#include "tst_proxysignindialog.moc"
