#include "app/adapters/httpconnectionprobe.h"

#include "tests/app/adapters/rawserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/running.h"
#include "tests/support/sandboxprocess.h"

#include <QRegularExpression>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Patience{20'000};
constexpr std::chrono::milliseconds NoPatience{300};

Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

ConnectionReport probe(const QString& signInUrl, const QString& caFile = {},
                       std::chrono::milliseconds deadline = Patience)
{
    HttpConnectionProbe probe(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(), deadline);
    const auto environment = Environment::make(
        QStringLiteral("id"), {.name = QStringLiteral("Test"), .signInUrl = signInUrl, .caFile = caFile});
    return resultOf(probe.probe(environment.value()));
}

QString kindOf(const ConnectionReport& report)
{
    return report.error ? errorKindName(report.error->kind) : QString();
}

} // namespace

class TestHttpConnectionProbe : public QObject
{
    Q_OBJECT

private slots:
    void plainServer();
    void asksForTheHeadOnly();
    void clockDifference_data();
    void clockDifference();
    void tls_data();
    void tls();
    void fails_data();
    void fails();
    void deadline();
    void unusableCaFile();
    void tlsLibrary();

private:
    QTemporaryDir m_folder;
};

void TestHttpConnectionProbe::plainServer()
{
    const SandboxProcess sandbox;
    const ConnectionReport report = probe(sandbox.signInUrl());
    QCOMPARE(kindOf(report), QString());
    QCOMPARE(report.endpoint, sandbox.signInUrl());
    QVERIFY(report.httpStatus.has_value());
    QCOMPARE(report.proxy, QString());
    QCOMPARE(report.tlsProtocol, QString());
    QCOMPARE(report.cipher, QString());
    QVERIFY(report.certificates.isEmpty());
    QCOMPARE(report.clockDifference, std::optional(0ms));
    QVERIFY(report.duration < Patience);
}

void TestHttpConnectionProbe::asksForTheHeadOnly()
{
    const RawServer server(RawServer::answerOf("405 Method Not Allowed", "Allow: POST\r\n", {}));
    const ConnectionReport report = probe(server.signInUrl());
    QCOMPARE(kindOf(report), QString());
    QCOMPARE(report.httpStatus, std::optional(405));
    QCOMPARE(report.clockDifference, std::nullopt);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().constFirst();
    QVERIFY(request.startsWith("HEAD /api/v2/auth/sign_in HTTP/1.1\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n"));
    QVERIFY(!request.toLower().contains("\r\nauthorization:"));
}

void TestHttpConnectionProbe::clockDifference_data()
{
    QTest::addColumn<int>("offset");
    QTest::newRow("ahead") << 3600;
    QTest::newRow("behind") << -3600;
}

void TestHttpConnectionProbe::clockDifference()
{
    QFETCH(int, offset);
    const SandboxProcess sandbox({QStringLiteral("--clock-offset"), QString::number(offset)});
    const ConnectionReport report = probe(sandbox.signInUrl());
    QVERIFY(report.clockDifference.has_value());
    QVERIFY(std::chrono::abs(*report.clockDifference - std::chrono::seconds(offset)) < 5s);
}

void TestHttpConnectionProbe::tls_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<QString>("expected");
    const QStringList otherHost{QStringLiteral("--tls-host"), QStringLiteral("other.example")};
    QTest::newRow("known authority") << QStringList() << true << QString();
    QTest::newRow("unknown authority") << QStringList() << false << QStringLiteral("TlsUntrusted");
    QTest::newRow("other host") << otherHost << true << QStringLiteral("TlsHostMismatch");
    QTest::newRow("expired") << QStringList(QStringLiteral("--tls-expired")) << true << QStringLiteral("TlsExpired");
}

// The certificates matter most where they are not trusted.
void TestHttpConnectionProbe::tls()
{
    QFETCH(QStringList, options);
    QFETCH(bool, isAuthorityKnown);
    QFETCH(QString, expected);
    const QString caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    const SandboxProcess sandbox(options +
                                 QStringList{QStringLiteral("--tls"), QStringLiteral("--tls-ca-file"), caFile});
    const ConnectionReport report = probe(sandbox.signInUrl(), isAuthorityKnown ? caFile : QString());
    QCOMPARE(kindOf(report), expected);
    QCOMPARE(report.httpStatus.has_value(), expected.isEmpty());
    QVERIFY(!report.certificates.isEmpty());
    const CertificateSummary& own = report.certificates.constFirst();
    QCOMPARE(own.subject, options.value(1, QStringLiteral("localhost")));
    QCOMPARE(own.issuer, QStringLiteral("Token Desk sandbox CA"));
    QVERIFY(own.validFrom < systemNow());
    QCOMPARE(own.validUntil < systemNow(), expected == u"TlsExpired");
    static const QRegularExpression digest(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    QVERIFY(digest.match(own.sha256).hasMatch());
    if (expected.isEmpty()) {
        QVERIFY2(report.tlsProtocol.startsWith(u"TLSv1."), qPrintable(report.tlsProtocol));
        QVERIFY(!report.cipher.isEmpty());
    }
}

void TestHttpConnectionProbe::fails_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no such host") << QStringLiteral("https://tokendesk.invalid/api/v2/auth/sign_in")
                                  << QStringLiteral("HostNotFound");
    QTest::newRow("nobody listens") << QStringLiteral("https://127.0.0.1:1/api/v2/auth/sign_in")
                                    << QStringLiteral("ConnectionRefused");
}

void TestHttpConnectionProbe::fails()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    const ConnectionReport report = probe(url);
    QCOMPARE(kindOf(report), expected);
    QCOMPARE(report.endpoint, url);
    QVERIFY(report.certificates.isEmpty());
    QVERIFY(!report.error->facts.isEmpty());
}

void TestHttpConnectionProbe::deadline()
{
    const RawServer server({});
    const ConnectionReport report = probe(server.signInUrl(), {}, NoPatience);
    QCOMPARE(kindOf(report), QStringLiteral("TimedOut"));
    QCOMPARE(report.error->stage, std::optional(ExchangeStage::Waiting));
}

void TestHttpConnectionProbe::unusableCaFile()
{
    const ConnectionReport report = probe(QStringLiteral("https://127.0.0.1:1/api/v2/auth/sign_in"),
                                          m_folder.filePath(QStringLiteral("missing.pem")));
    QCOMPARE(kindOf(report), QStringLiteral("FieldMalformed"));
    QCOMPARE(report.error->field, Field::CaFile);
}

void TestHttpConnectionProbe::tlsLibrary()
{
    const HttpConnectionProbe probe(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(),
                                    Patience);
    QVERIFY(!probe.tlsLibrary().isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpConnectionProbe)
#include "tst_httpconnectionprobe.moc"
