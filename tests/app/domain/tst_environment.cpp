#include "app/domain/environment.h"

#include <QTest>

using namespace TokenDesk;

namespace {

EnvironmentDraft draftWithUrl(const QString& url)
{
    return {.name = QStringLiteral("Mirror"), .signInUrl = url};
}

Environment environmentAt(const QString& url)
{
    return Environment::make(QStringLiteral("mirror"), draftWithUrl(url)).value();
}

} // namespace

class TestEnvironment : public QObject
{
    Q_OBJECT

private slots:
    void builtIn_data();
    void builtIn();
    void acceptsUrl_data();
    void acceptsUrl();
    void refusesUrl_data();
    void refusesUrl();
    void urlLength();
    void isLoopbackHost_data();
    void isLoopbackHost();
    void keepsTheDraft();
    void refusesDraft_data();
    void refusesDraft();
    void hostText_data();
    void hostText();
    void verifyUrl_data();
    void verifyUrl();
    void kindNames_data();
    void kindNames();
    void isItsId();
};

void TestEnvironment::builtIn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::addColumn<QString>("signInUrl");
    // As the contract of the Data Zoo KYC Data API has it: "sign_in" with an underscore.
    QTest::newRow("sandbox") << QStringLiteral("sandbox") << QStringLiteral("Sandbox") << EnvironmentKind::Sandbox
                             << QStringLiteral("https://idu-test.datazoo.com/api/v2/auth/sign_in");
    QTest::newRow("production") << QStringLiteral("production") << QStringLiteral("Production")
                                << EnvironmentKind::Production
                                << QStringLiteral("https://idu.datazoo.com/api/v2/auth/sign_in");
}

void TestEnvironment::builtIn()
{
    QFETCH(QString, id);
    QFETCH(QString, signInUrl);
    const auto all = Environment::builtIn();
    QCOMPARE(all.size(), 2);
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Environment& environment) { return environment.id() == id; });
    QVERIFY(found != all.end());
    QTEST(found->name(), "name");
    QTEST(found->kind(), "kind");
    QCOMPARE(found->signInUrl().toString(), signInUrl);
    QVERIFY(parseSignInUrl(signInUrl).has_value());
    QVERIFY(found->isBuiltIn());
    QVERIFY(found->caFile().isEmpty());
    QCOMPARE(found->bodyShape(), BodyShape::Wrapped);
}

void TestEnvironment::acceptsUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto same = [](const QString& url) { QTest::newRow(qPrintable(url)) << url << url; };
    same(QStringLiteral("https://idu.datazoo.com/api/v2/auth/sign_in"));
    same(QStringLiteral("https://gateway.example:8443/login"));
    same(QStringLiteral("https://gateway.example"));
    same(QStringLiteral("https://192.0.2.7/auth/sign_in"));
    same(QStringLiteral("https://[2001:db8::7]:8443/auth/sign_in"));
    same(QStringLiteral("http://localhost/auth/sign_in"));
    same(QStringLiteral("http://localhost:8080/auth/sign_in"));
    same(QStringLiteral("http://127.0.0.1:49152/auth/sign_in"));
    same(QStringLiteral("http://127.255.255.254/auth/sign_in"));
    same(QStringLiteral("http://[::1]:8080/auth/sign_in"));
    QTest::newRow("white space around") << QStringLiteral(" https://gateway.example/in\n")
                                        << QStringLiteral("https://gateway.example/in");
    QTest::newRow("letter case of scheme and host")
        << QStringLiteral("HTTPS://Gateway.Example/In") << QStringLiteral("https://gateway.example/In");
    QTest::newRow("letter case of localhost")
        << QStringLiteral("HTTP://LocalHost/in") << QStringLiteral("http://localhost/in");
    QTest::newRow("loopback written out")
        << QStringLiteral("http://[0:0:0:0:0:0:0:1]/in") << QStringLiteral("http://[::1]/in");
}

void TestEnvironment::acceptsUrl()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto parsed = parseSignInUrl(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->toString(), url);
    const auto environment = Environment::make(QStringLiteral("mirror"), draftWithUrl(text));
    QVERIFY(environment.has_value());
    QCOMPARE(environment->signInUrl().toString(), url);
}

void TestEnvironment::refusesUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QString() << ErrorKind::FieldEmpty;
    QTest::newRow("white space") << QStringLiteral(" \n") << ErrorKind::FieldEmpty;

    const auto insecure = [](const QString& url) { QTest::newRow(qPrintable(url)) << url << ErrorKind::InsecureUrl; };
    insecure(QStringLiteral("http://idu.datazoo.com/api/v2/auth/sign_in"));
    insecure(QStringLiteral("HTTP://idu.datazoo.com/api/v2/auth/sign_in"));
    insecure(QStringLiteral("http://localhost.example.com/"));
    insecure(QStringLiteral("http://notlocalhost/"));
    insecure(QStringLiteral("http://127.0.0.1.example.com/"));
    insecure(QStringLiteral("http://127.example.com/"));
    insecure(QStringLiteral("http://128.0.0.1/"));
    insecure(QStringLiteral("http://0.0.0.0/"));
    insecure(QStringLiteral("http://10.0.0.1/"));
    insecure(QStringLiteral("http://[::]/"));
    insecure(QStringLiteral("http://[::2]/"));
    insecure(QStringLiteral("http://[2001:db8::1]/"));

    const auto malformed = [](const QString& url) {
        QTest::newRow(qPrintable(url)) << url << ErrorKind::FieldMalformed;
    };
    malformed(QStringLiteral("idu.datazoo.com/api/v2/auth/sign_in"));
    malformed(QStringLiteral("//idu.datazoo.com/api/v2/auth/sign_in"));
    malformed(QStringLiteral("/api/v2/auth/sign_in"));
    malformed(QStringLiteral("https:"));
    malformed(QStringLiteral("https://"));
    malformed(QStringLiteral("https:///api/v2/auth/sign_in"));
    malformed(QStringLiteral("https:idu.datazoo.com"));
    malformed(QStringLiteral("ftp://idu.datazoo.com/"));
    malformed(QStringLiteral("file:///etc/hostname"));
    malformed(QStringLiteral("javascript:alert(1)"));
    malformed(QStringLiteral("https://someone@gateway.example/"));
    malformed(QStringLiteral("https://someone:something@gateway.example/"));
    malformed(QStringLiteral("http://localhost@gateway.example/"));
    malformed(QStringLiteral("https://gateway.example/in?a=b"));
    malformed(QStringLiteral("https://gateway.example/in?"));
    malformed(QStringLiteral("https://gateway.example/in#part"));
    malformed(QStringLiteral("https://gateway.example/in#"));
    malformed(QStringLiteral("https://gate way.example/"));
    malformed(QStringLiteral("https://gateway.example/a b"));
    malformed(QStringLiteral("https://gateway.example:99999/"));
    malformed(QStringLiteral("https://gateway.example:port/"));
    malformed(QStringLiteral("https://[::1/"));
    malformed(QStringLiteral("https://gateway.example/%zz"));
    QTest::newRow("line break inside") << QStringLiteral("https://gateway.example/\r\nHost: other")
                                       << ErrorKind::FieldMalformed;
    QTest::newRow("zero inside") << QString(QStringLiteral("https://gateway.example/") + QChar(u'\0') + u'x')
                                 << ErrorKind::FieldMalformed;
}

void TestEnvironment::refusesUrl()
{
    QFETCH(QString, text);
    const auto parsed = parseSignInUrl(text);
    QVERIFY2(!parsed.has_value(), qPrintable(text));
    QTEST(parsed.error().kind, "kind");
    QCOMPARE(parsed.error().field, Field::SignInUrl);
    const auto environment = Environment::make(QStringLiteral("mirror"), draftWithUrl(text));
    QVERIFY(!environment.has_value());
    QTEST(environment.error().kind, "kind");
    QCOMPARE(environment.error().field, Field::SignInUrl);
}

void TestEnvironment::urlLength()
{
    const QString start = QStringLiteral("https://gateway.example/");
    const QString longest = start + QString(2048 - start.size(), u'x');
    QCOMPARE(longest.size(), 2048);
    QVERIFY(parseSignInUrl(longest).has_value());
    QCOMPARE(parseSignInUrl(longest + u'x').error().kind, ErrorKind::FieldTooLong);
}

void TestEnvironment::isLoopbackHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    for (const char* host : {"localhost", "LOCALHOST", "127.0.0.1", "127.0.0.0", "127.255.255.255", "::1"}) {
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    }
    for (const char* host : {"",
                             "localhost.",
                             "localhost.example.com",
                             "xlocalhost",
                             "127",
                             "127.1",
                             "127.0.0",
                             "127.0.0.256",
                             "127.0.0.1.1",
                             "127.0.0.1.",
                             "127.0.0.",
                             "127.0..1",
                             "127.0.0.x",
                             "127.0.0.-1",
                             "127.0.0.+1",
                             "127.0.0. 1",
                             "0127.0.0.1",
                             "128.0.0.1",
                             "1.0.0.127",
                             "::2",
                             "::",
                             "::ffff:127.0.0.1",
                             "[::1]"}) {
        QTest::newRow(host) << QString::fromLatin1(host) << false;
    }
}

void TestEnvironment::isLoopbackHost()
{
    QFETCH(QString, host);
    QTEST(TokenDesk::isLoopbackHost(host), "loopback");
}

void TestEnvironment::keepsTheDraft()
{
    const EnvironmentDraft draft{
        .name = QStringLiteral("  Mirror \n"),
        .kind = EnvironmentKind::Production,
        .signInUrl = QStringLiteral("https://gateway.example/auth/sign_in"),
        .caFile = QStringLiteral(" /etc/mirror ca.pem "),
        .bodyShape = BodyShape::Flat,
    };
    const auto environment = Environment::make(QStringLiteral("mirror"), draft);
    QVERIFY(environment.has_value());
    QCOMPARE(environment->id(), QStringLiteral("mirror"));
    QCOMPARE(environment->name(), QStringLiteral("Mirror"));
    QCOMPARE(environment->kind(), EnvironmentKind::Production);
    QCOMPARE(environment->signInUrl(), QUrl(draft.signInUrl));
    QCOMPARE(environment->caFile(), QStringLiteral("/etc/mirror ca.pem"));
    QCOMPARE(environment->bodyShape(), BodyShape::Flat);
    QVERIFY(!environment->isBuiltIn());
}

void TestEnvironment::refusesDraft_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<Field>("field");
    QTest::addColumn<ErrorKind>("kind");
    const QString name = QStringLiteral("Mirror");
    QTest::newRow("no name") << QStringLiteral(" ") << QString() << Field::Name << ErrorKind::FieldEmpty;
    QTest::newRow("name too long") << QString(Environment::MaximumNameLength + 1, u'x') << QString() << Field::Name
                                   << ErrorKind::FieldTooLong;
    QTest::newRow("name with a line break")
        << QStringLiteral("a\nb") << QString() << Field::Name << ErrorKind::FieldMalformed;
    QTest::newRow("CA file with a line break")
        << name << QStringLiteral("/a\n/b") << Field::CaFile << ErrorKind::FieldMalformed;
    QTest::newRow("CA file too long") << name << QString(4097, u'x') << Field::CaFile << ErrorKind::FieldTooLong;
}

void TestEnvironment::refusesDraft()
{
    QFETCH(QString, name);
    QFETCH(QString, caFile);
    const auto environment =
        Environment::make(QStringLiteral("mirror"),
                          {.name = name, .signInUrl = QStringLiteral("https://gateway.example/in"), .caFile = caFile});
    QVERIFY(!environment.has_value());
    QTEST(environment.error().kind, "kind");
    QTEST(environment.error().field, "field");
}

void TestEnvironment::hostText_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("no port") << QStringLiteral("https://gateway.example/in") << QStringLiteral("gateway.example");
    QTest::newRow("another port") << QStringLiteral("https://gateway.example:8443/in")
                                  << QStringLiteral("gateway.example:8443");
    QTest::newRow("https' own port") << QStringLiteral("https://gateway.example:443/in")
                                     << QStringLiteral("gateway.example");
    QTest::newRow("http's own port") << QStringLiteral("http://localhost:80/in") << QStringLiteral("localhost");
    QTest::newRow("http's port with https")
        << QStringLiteral("https://gateway.example:80/in") << QStringLiteral("gateway.example:80");
    QTest::newRow("https' port with http")
        << QStringLiteral("http://localhost:443/in") << QStringLiteral("localhost:443");
    QTest::newRow("IPv6 with a port") << QStringLiteral("http://[::1]:8080/in") << QStringLiteral("[::1]:8080");
}

void TestEnvironment::hostText()
{
    QFETCH(QString, url);
    QTEST(environmentAt(url).hostText(), "host");
}

void TestEnvironment::verifyUrl_data()
{
    QTest::addColumn<QString>("signInUrl");
    QTest::addColumn<QString>("verifyUrl");
    const auto row = [](const char* name, const char* signInUrl, const char* verifyUrl) {
        QTest::newRow(name) << QString::fromLatin1(signInUrl) << QString::fromLatin1(verifyUrl);
    };
    row("sandbox", "https://idu-test.datazoo.com/api/v2/auth/sign_in", "https://idu-test.datazoo.com/api/v2/verify");
    row("production", "https://idu.datazoo.com/api/v2/auth/sign_in", "https://idu.datazoo.com/api/v2/verify");
    row("behind a gateway", "https://gateway.example:8443/kyc/auth/sign_in", "https://gateway.example:8443/kyc/verify");
    row("at the root", "http://localhost:8080/auth/sign_in", "http://localhost:8080/verify");
    row("another end", "https://gateway.example/login", "https://gateway.example/api/v2/verify");
    row("no path", "https://gateway.example", "https://gateway.example/api/v2/verify");
    row("percent-encoded", "https://gateway.example/a%2Fb%25c/auth/sign_in",
        "https://gateway.example/a%2Fb%25c/verify");
}

void TestEnvironment::verifyUrl()
{
    QFETCH(QString, signInUrl);
    QFETCH(QString, verifyUrl);
    QCOMPARE(QString::fromLatin1(environmentAt(signInUrl).verifyUrl().toEncoded()), verifyUrl);
}

void TestEnvironment::kindNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<EnvironmentKind>>("kind");
    using Kind = std::optional<EnvironmentKind>;
    QTest::newRow("sandbox") << QStringLiteral("sandbox") << Kind(EnvironmentKind::Sandbox);
    QTest::newRow("production") << QStringLiteral("production") << Kind(EnvironmentKind::Production);
    QTest::newRow("letter case") << QStringLiteral("PRODUCTION") << Kind(EnvironmentKind::Production);
    QTest::newRow("empty") << QString() << Kind();
    QTest::newRow("beginning only") << QStringLiteral("prod") << Kind();
    QTest::newRow("longer") << QStringLiteral("sandbox2") << Kind();
}

void TestEnvironment::kindNames()
{
    QFETCH(QString, name);
    QFETCH(std::optional<EnvironmentKind>, kind);
    QCOMPARE(environmentKindFromName(name), kind);
    if (kind) {
        QCOMPARE(environmentKindName(*kind), name.toLower());
    }
}

void TestEnvironment::isItsId()
{
    const Environment mirror = environmentAt(QStringLiteral("https://gateway.example/in"));
    QVERIFY(mirror == environmentAt(QStringLiteral("https://other.example/in")));
    QVERIFY(mirror != Environment::sandbox());
    QVERIFY(Environment::sandbox() != Environment::production());
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
