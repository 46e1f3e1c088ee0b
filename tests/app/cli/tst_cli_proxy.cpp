// The way to the server as the command line shows it: a real proxy with a sign-in, a real keychain.

#include "cliprogram.h"

#include "tests/support/proxyprocess.h"
#include "tests/support/sandboxprocess.h"

#include <QJsonDocument>
#include <QTest>

using namespace TokenDesk::Test;

namespace {

/// A profile with an account "Acme" at a server behind a proxy.
struct Office
{
    explicit Office(const QString& profile, ProxyProcess::SignIn signIn)
        : sandbox(words("--tls --tls-ca-file") +
                  QStringList{caFile, QStringLiteral("--tls-host"), ProxyProcess::ServerHost})
        , proxy(signIn)
        , cli(profile)
    {
        for (const char* name : {"HTTPS_PROXY", "all_proxy", "http_proxy", "no_proxy", "NO_PROXY"}) {
            cli.setVariable(QLatin1String(name), {});
        }
        cli.setVariable(QStringLiteral("https_proxy"), QString::fromLatin1(proxy.url()));
        cli.addEnvironment(QStringLiteral("Office"), ProxyProcess::behindIt(sandbox.signInUrl()),
                           {QStringLiteral("--ca-file"), caFile});
        cli.addAccount(QStringLiteral("Acme"), QStringLiteral("demo-acme"), QStringLiteral("office"));
    }

    [[nodiscard]] ProgramEnd signInToProxy(QByteArrayView password) const
    {
        return cli.run(words("proxy sign-in --password-stdin --username") +
                           QStringList{ProxyProcess::Username, proxy.text()},
                       password.toByteArray() + '\n');
    }
    [[nodiscard]] QJsonObject test(int expectedExitCode) const
    {
        const ProgramEnd end = cli.run(words("environments test Office --json"));
        return end.exitCode == expectedExitCode ? QJsonDocument::fromJson(end.output).object() : QJsonObject();
    }

    QTemporaryDir folder;
    QString caFile = folder.filePath(QStringLiteral("ca.pem"));
    SandboxProcess sandbox;
    ProxyProcess proxy;
    CliProgram cli;
};

} // namespace

class TestCliProxy : public QObject
{
    Q_OBJECT

private slots:
    void wantsSignIn();
    void refusesPassword();
    void testShowsTheWay();
    void testWithoutTrust();
    void testOfUnknown();
};

void TestCliProxy::wantsSignIn()
{
    const Office office(QStringLiteral("wants"), ProxyProcess::SignIn::Basic);
    const ProgramEnd before = office.cli.run(words("token Acme"));
    QCOMPARE(before.exitCode, 5);
    QVERIFY2(before.errors.contains(QByteArray("The proxy " + office.proxy.text().toLatin1() + " wants a sign-in")),
             before.errors.constData());

    QCOMPARE(office.signInToProxy(ProxyProcess::Password).exitCode, 0);
    const ProgramEnd with = office.cli.run(words("token Acme"));
    QCOMPARE(with.exitCode, 0);
    QVERIFY(with.output.startsWith("Bearer "));
    QCOMPARE(office.test(0)[u"proxy"].toString(), office.proxy.text());
    QCOMPARE(filesThatHold({ProxyProcess::Password.toByteArray()}), QStringList());

    QCOMPARE(office.cli.run({QStringLiteral("proxy"), QStringLiteral("forget"), office.proxy.text()}).exitCode, 0);
    QCOMPARE(office.cli.run(words("token Acme --new")).exitCode, 5);
    QCOMPARE(office.sandbox.requestCount(), 2);
}

void TestCliProxy::refusesPassword()
{
    const Office office(QStringLiteral("refuses"), ProxyProcess::SignIn::Basic);
    QCOMPARE(office.signInToProxy("wrong-proxy-password").exitCode, 0);
    const ProgramEnd end = office.cli.run(words("token Acme --verbose"));
    QCOMPARE(end.exitCode, 5);
    QVERIFY2(end.errors.contains("wants a sign-in"), end.errors.constData());
    QVERIFY(!end.errors.contains("wrong-proxy-password"));
    QVERIFY(!end.errors.contains(ProxyProcess::Username.toLatin1()));
    // Without it, then with it, and not once more.
    QCOMPARE(office.proxy.answers().size(), 3);
    QCOMPARE(office.sandbox.requestCount(), 0);
}

void TestCliProxy::testShowsTheWay()
{
    const Office office(QStringLiteral("shows"), ProxyProcess::SignIn::None);
    const ProgramEnd end = office.cli.run(words("environments test office"));
    QCOMPARE(end.exitCode, 0);
    const QByteArrayList expected{office.proxy.text().toLatin1(), "TLSv1.", "Token Desk sandbox CA", "HTTP ",
                                  "this computer agrees with the server"};
    for (const QByteArray& text : expected) {
        QVERIFY2(end.output.contains(text), QByteArray(text + " in " + end.output).constData());
    }
    const QJsonObject report = office.test(0);
    QCOMPARE(report[u"ok"].toBool(), true);
    QCOMPARE(report[u"environment"].toString(), QStringLiteral("Office"));
    QCOMPARE(report[u"proxy"].toString(), office.proxy.text());
    QCOMPARE(report[u"clockDifferenceMs"].toInt(-1), 0);
    QCOMPARE(report[u"certificates"][0][u"subject"].toString(), ProxyProcess::ServerHost);
    QVERIFY(report[u"httpStatus"].toInt() > 0);
}

void TestCliProxy::testWithoutTrust()
{
    const Office office(QStringLiteral("distrusts"), ProxyProcess::SignIn::None);
    QVERIFY(!office.cli.addEnvironment(QStringLiteral("Distrusted"), ProxyProcess::behindIt(office.sandbox.signInUrl()))
                 .isEmpty());
    const ProgramEnd end = office.cli.run(words("environments test distrusted --json"));
    QCOMPARE(end.exitCode, 5);
    QVERIFY2(end.errors.contains("is not trusted"), end.errors.constData());
    const QJsonObject report = QJsonDocument::fromJson(end.output).object();
    QCOMPARE(report[u"error"].toString(), QStringLiteral("TlsUntrusted"));
    QCOMPARE(report[u"certificates"][0][u"issuer"].toString(), QStringLiteral("Token Desk sandbox CA"));
}

void TestCliProxy::testOfUnknown()
{
    const CliProgram cli(QStringLiteral("unknown"));
    QCOMPARE(cli.run(words("environments test nowhere")).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliProxy)
#include "tst_cli_proxy.moc"
