#include "app/domain/jwt.h"

#include "samplejwt.h"

#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;
using Test::Now;

class TestJwt : public QObject
{
    Q_OBJECT

private slots:
    void hs512Sample();
    void rs256Sample();
    void noClaims();
    void malformed_data();
    void malformed();
    void signatureIsNotLookedAt_data();
    void signatureIsNotLookedAt();
    void dateClaim_data();
    void dateClaim();
    void textClaim_data();
    void textClaim();
    void audience_data();
    void audience();
    void lengthLimit();
};

namespace {

QByteArray jwtWithClaims(const QByteArray& json)
{
    return Test::jwtOf(Test::hs512Header(), json);
}

Instant at(double secondsSinceEpoch)
{
    return Instant{std::chrono::milliseconds{std::llround(secondsSinceEpoch * 1000)}};
}

} // namespace

void TestJwt::hs512Sample()
{
    const QByteArray token = Test::hs512Like();
    QVERIFY2(token.size() > 270 && token.size() < 370, qPrintable(QString::number(token.size())));
    QVERIFY(token.startsWith("eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.")); // as in the published samples
    const auto claims = decodeJwt(token);
    QVERIFY(claims.has_value());
    QCOMPARE(claims->algorithm, QStringLiteral("HS512"));
    QCOMPARE(claims->issuer, QStringLiteral("issuer.example"));
    QCOMPARE(claims->audience, QStringLiteral("audience.example"));
    QCOMPARE(claims->subject, QString());
    QCOMPARE(claims->userId, QStringLiteral("1234"));
    QCOMPARE(claims->organisationId, QStringLiteral("56"));
    QCOMPARE(claims->loginId, QStringLiteral("7890"));
    QCOMPARE(claims->issuedAt, std::optional(Now));
    QCOMPARE(claims->expiresAt, std::optional<Instant>(Now + 8h));
}

void TestJwt::rs256Sample()
{
    const QByteArray token = Test::rs256Like();
    QVERIFY2(token.size() > 620 && token.size() < 780, qPrintable(QString::number(token.size())));
    const auto claims = decodeJwt(token);
    QVERIFY(claims.has_value());
    QCOMPARE(claims->algorithm, QStringLiteral("RS256"));
    QCOMPARE(claims->issuer, QStringLiteral("https://tenant.example/"));
    QCOMPARE(claims->audience, QStringLiteral("https://kyc-test.datazoo.com"));
    QCOMPARE(claims->subject, QStringLiteral("auth0|000000000000000000000000"));
    QCOMPARE(claims->userId, QString());
    QCOMPARE(claims->issuedAt, std::optional(Now));
    QCOMPARE(claims->expiresAt, std::optional<Instant>(Now + 10h));
}

void TestJwt::noClaims()
{
    const auto claims = decodeJwt(Test::jwtOf("{}", "{}"));
    QVERIFY(claims.has_value());
    QCOMPARE(claims->algorithm, QString());
    QCOMPARE(claims->issuer, QString());
    QCOMPARE(claims->audience, QString());
    QVERIFY(!claims->issuedAt);
    QVERIFY(!claims->expiresAt);
}

void TestJwt::malformed_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray header = Test::base64Url(Test::hs512Header());
    const QByteArray claims = Test::base64Url(R"({"exp":1772442000})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one word") << QByteArrayLiteral("opaque");
    QTest::newRow("two dots and nothing else") << QByteArrayLiteral("..");
    QTest::newRow("two parts") << QByteArray(header + '.' + claims);
    QTest::newRow("four parts") << QByteArray(header + '.' + claims + ".c2ln.c2ln");
    QTest::newRow("five parts, an encrypted one") << QByteArray(header + ".a.b.c.d");
    QTest::newRow("Bearer still there") << QByteArray("Bearer " + Test::hs512Like());
    QTest::newRow("a stray sign in the header")
        << QByteArray(QByteArray(header).insert(4, '!') + '.' + claims + ".c2ln");
    QTest::newRow("a stray sign in the claims")
        << QByteArray(header + '.' + QByteArray(claims).insert(4, '!') + ".c2ln");
    QTest::newRow("a line break in the claims")
        << QByteArray(header + '.' + QByteArray(claims).insert(4, '\n') + ".c2ln");
    QTest::newRow("claims in plain base64")
        << QByteArray(header + '.' + QByteArray(R"({"a":"???>>>"})").toBase64() + ".c2ln");
    QTest::newRow("header is no JSON") << Test::jwtOf("HS512", R"({"exp":1772442000})");
    QTest::newRow("claims are no JSON") << jwtWithClaims("exp=1772442000");
    QTest::newRow("claims are cut off") << jwtWithClaims(R"({"exp":17724)");
    QTest::newRow("claims are an array") << jwtWithClaims("[1772442000]");
    QTest::newRow("claims are a number") << jwtWithClaims("1772442000");
    QTest::newRow("claims are null") << jwtWithClaims("null");
    QTest::newRow("header is an array") << Test::jwtOf("[]", R"({"exp":1772442000})");
    QTest::newRow("claims are empty") << QByteArray(header + "..c2ln");
    QTest::newRow("claims are not UTF-8") << jwtWithClaims("{\"iss\":\"\xff\xfe\"}");
    QTest::newRow("claims are nested without end") << jwtWithClaims("{\"a\":" + QByteArray(5000, '[') + '}');
}

void TestJwt::malformed()
{
    QFETCH(QByteArray, token);
    QVERIFY(!decodeJwt(token).has_value());
}

void TestJwt::signatureIsNotLookedAt_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("short") << QByteArrayLiteral("c2ln");
    QTest::newRow("long") << QByteArray(683, 'A');
}

void TestJwt::signatureIsNotLookedAt()
{
    QFETCH(QByteArray, signature);
    const QByteArray token = Test::hs512Like();
    const auto claims = decodeJwt(QByteArray(token.first(token.lastIndexOf('.') + 1) + signature));
    QVERIFY(claims.has_value());
    QCOMPARE(claims->expiresAt, std::optional<Instant>(Now + 8h));
}

void TestJwt::dateClaim_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<Instant>>("instant");
    using Date = std::optional<Instant>;
    QTest::newRow("whole seconds") << QByteArrayLiteral("1772442000") << Date(at(1772442000));
    QTest::newRow("milliseconds") << QByteArrayLiteral("1772442000.25") << Date(at(1772442000.25));
    QTest::newRow("with an exponent") << QByteArrayLiteral("1.772442e9") << Date(at(1772442000));
    QTest::newRow("2000-01-01") << QByteArrayLiteral("946684800") << Date(at(946684800));
    QTest::newRow("one second before 2000") << QByteArrayLiteral("946684799") << Date();
    QTest::newRow("3000-01-01") << QByteArrayLiteral("32503680000") << Date(at(32503680000.0));
    QTest::newRow("one second into 3000") << QByteArrayLiteral("32503680001") << Date();
    QTest::newRow("year 3001") << QByteArrayLiteral("32535216000") << Date();
    QTest::newRow("milliseconds for seconds") << QByteArrayLiteral("1772442000000") << Date();
    QTest::newRow("zero") << QByteArrayLiteral("0") << Date();
    QTest::newRow("negative") << QByteArrayLiteral("-1772442000") << Date();
    QTest::newRow("1e300") << QByteArrayLiteral("1e300") << Date();
    QTest::newRow("-1e300") << QByteArrayLiteral("-1e300") << Date();
    QTest::newRow("2^63") << QByteArrayLiteral("9223372036854775808") << Date();
    QTest::newRow("-2^63") << QByteArrayLiteral("-9223372036854775808") << Date();
    QTest::newRow("text") << QByteArrayLiteral("\"1772442000\"") << Date();
    QTest::newRow("true") << QByteArrayLiteral("true") << Date();
    QTest::newRow("null") << QByteArrayLiteral("null") << Date();
    QTest::newRow("array") << QByteArrayLiteral("[1772442000]") << Date();
    QTest::newRow("object") << QByteArrayLiteral("{\"exp\":1772442000}") << Date();
}

void TestJwt::dateClaim()
{
    QFETCH(QByteArray, json);
    const auto expiring = decodeJwt(jwtWithClaims("{\"exp\":" + json + '}'));
    QVERIFY(expiring.has_value());
    QTEST(expiring->expiresAt, "instant");
    QVERIFY(!expiring->issuedAt);
    const auto issued = decodeJwt(jwtWithClaims("{\"iat\":" + json + '}'));
    QVERIFY(issued.has_value());
    QTEST(issued->issuedAt, "instant");
    QVERIFY(!issued->expiresAt);
}

void TestJwt::textClaim_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArrayLiteral("\"abc\"") << QStringLiteral("abc");
    QTest::newRow("UTF-8") << QByteArrayLiteral("\"\xc3\xbc\"") << QStringLiteral("\u00fc");
    QTest::newRow("number") << QByteArrayLiteral("1234") << QStringLiteral("1234");
    QTest::newRow("nine digits") << QByteArrayLiteral("123456789") << QStringLiteral("123456789");
    QTest::newRow("eighteen digits") << QByteArrayLiteral("123456789012345678") << QStringLiteral("123456789012345678");
    QTest::newRow("a line break in it") << QByteArrayLiteral("\"a\\nb\"") << QString();
    QTest::newRow("a unit separator in it") << QByteArrayLiteral("\"a\\u001fb\"") << QString();
    QTest::newRow("negative number") << QByteArrayLiteral("-7") << QStringLiteral("-7");
    QTest::newRow("fraction") << QByteArrayLiteral("1.5") << QStringLiteral("1.5");
    QTest::newRow("true") << QByteArrayLiteral("true") << QString();
    QTest::newRow("null") << QByteArrayLiteral("null") << QString();
    QTest::newRow("object") << QByteArrayLiteral("{\"a\":1}") << QString();
    QTest::newRow("array") << QByteArrayLiteral("[\"abc\"]") << QString();
    QTest::newRow("256 characters") << QByteArray('"' + QByteArray(256, 'x') + '"') << QString(256, u'x');
    QTest::newRow("257 characters") << QByteArray('"' + QByteArray(257, 'x') + '"') << QString();
}

void TestJwt::textClaim()
{
    QFETCH(QByteArray, json);
    const QPair<const char*, QString JwtClaims::*> claims[] = {
        {"iss", &JwtClaims::issuer},         {"sub", &JwtClaims::subject}, {"uid", &JwtClaims::userId},
        {"oid", &JwtClaims::organisationId}, {"lid", &JwtClaims::loginId},
    };
    for (const auto& [name, member] : claims) {
        const auto decoded = decodeJwt(jwtWithClaims(QByteArray("{\"") + name + "\":" + json + '}'));
        QVERIFY(decoded.has_value());
        QTEST((*decoded).*member, "text");
    }
    const auto decoded = decodeJwt(Test::jwtOf("{\"alg\":" + json + '}', "{}"));
    QVERIFY(decoded.has_value());
    QTEST(decoded->algorithm, "text");
}

void TestJwt::audience_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("audience");
    QTest::newRow("text") << QByteArrayLiteral("\"a.example\"") << QStringLiteral("a.example");
    QTest::newRow("one in an array") << QByteArrayLiteral("[\"a.example\"]") << QStringLiteral("a.example");
    QTest::newRow("the first of several")
        << QByteArrayLiteral("[\"a.example\",\"b.example\"]") << QStringLiteral("a.example");
    QTest::newRow("empty array") << QByteArrayLiteral("[]") << QString();
    QTest::newRow("array in an array") << QByteArrayLiteral("[[\"a.example\"]]") << QString();
    QTest::newRow("object") << QByteArrayLiteral("{}") << QString();
    QTest::newRow("too long, in an array") << QByteArray("[\"" + QByteArray(257, 'x') + "\"]") << QString();
}

void TestJwt::audience()
{
    QFETCH(QByteArray, json);
    const auto decoded = decodeJwt(jwtWithClaims("{\"aud\":" + json + '}'));
    QVERIFY(decoded.has_value());
    QTEST(decoded->audience, "audience");
}

void TestJwt::lengthLimit()
{
    const QByteArray token = Test::hs512Like();
    const QByteArray longest = token + QByteArray(64 * 1024 - token.size(), 'A');
    QCOMPARE(longest.size(), 65536);
    QVERIFY(decodeJwt(longest).has_value());
    QVERIFY(!decodeJwt(QByteArray(longest + 'A')).has_value());
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
