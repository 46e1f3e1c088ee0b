#include "app/adapters/signinmessage.h"

#include "tests/support/running.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

/// Monday 2026-03-02 09:00:00 UTC.
constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h;
constexpr int None = -1;

int secondsOf(const std::optional<std::chrono::seconds>& duration)
{
    return duration ? int(duration->count()) : None;
}

} // namespace

class TestSignInMessage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void requestBody_data();
    void requestBody();
    void requestBodyToTheLetter();
    void reply_data();
    void reply();
    void tokenToTheLetter_data();
    void tokenToTheLetter();
    void retryAfter_data();
    void retryAfter();
    void httpDate_data();
    void httpDate();
};

void TestSignInMessage::initTestCase()
{
    // A computer whose own time has gaps: in this zone there is no 02:30 on 2026-03-29.
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    QCOMPARE(QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc(), 7200);
}

void TestSignInMessage::requestBody_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QString controls;
    for (char16_t control = 1; control < 0x20; ++control) {
        controls += QChar(control);
    }
    QTest::newRow("plain") << QStringLiteral("demo") << QStringLiteral("password");
    QTest::newRow("quotes") << QStringLiteral("a\"b'c\"") << QStringLiteral("\"\"");
    QTest::newRow("backslashes") << QStringLiteral("\\") << QStringLiteral("a\\\"b\\\\");
    QTest::newRow("escapes that are none") << QStringLiteral("\\u0041\\n") << QStringLiteral("\\/");
    QTest::newRow("unicode") << QStringLiteral("Zoë 動物園") << QStringLiteral("🔑 \u2028 \u00ff \uffee");
    QTest::newRow("JSON") << QStringLiteral("\"},\"x\":{\"") << QStringLiteral("\"}}");
    QTest::newRow("controls") << controls << QString(u'\u007f');
    QTest::newRow("NUL") << QString(u'\0') << QString(u'\0');
    QTest::newRow("long") << QString(256, u'"') << QString(1024, u'\\');
    QTest::newRow("empty") << QString() << QString();
}

void TestSignInMessage::requestBody()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    for (const auto shape : {BodyShape::Wrapped, BodyShape::Flat}) {
        const Secret body = signInRequestBody(shape, username, Secret(QByteArrayView(password.toUtf8())));
        QJsonParseError error;
        QJsonObject object = QJsonDocument::fromJson(body.view().toByteArray(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        if (shape == BodyShape::Wrapped) {
            QCOMPARE(object.size(), 1);
            object = object.value(u"data").toObject();
        }
        QCOMPARE(object.size(), 2);
        QCOMPARE(object.value(u"username").toString(), username);
        QCOMPARE(object.value(u"password").toString(), password);
    }
}

void TestSignInMessage::requestBodyToTheLetter()
{
    const Secret password(QByteArrayView("p"));
    QCOMPARE(signInRequestBody(BodyShape::Wrapped, QStringLiteral("u"), password).view().toByteArray(),
             QByteArray(R"({"data":{"username":"u","password":"p"}})"));
    QCOMPARE(signInRequestBody(BodyShape::Flat, QStringLiteral("u"), password).view().toByteArray(),
             QByteArray(R"({"username":"u","password":"p"})"));
}

void TestSignInMessage::reply_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    struct Row
    {
        const char* name;
        int status;
        const char* body;
        const char* expected;
    };
    const Row rows[] = {
        {"contract", 200, R"({"message":"Logged in!","sessionToken":"Bearer x"})", "done"},
        {"without message", 200, R"({"sessionToken":"x"})", "done"},
        {"without token", 200, R"({"message":"Logged in!"})", "TokenMissing"},
        {"null token", 200, R"({"sessionToken":null})", "TokenMissing"},
        {"empty token", 200, R"({"sessionToken":""})", "TokenMissing"},
        {"number as token", 200, R"({"sessionToken":42})", "UnexpectedReply"},
        {"object as token", 200, R"({"sessionToken":{"a":1}})", "UnexpectedReply"},
        {"other case", 200, R"({"SessionToken":"x"})", "TokenMissing"},
        {"empty object", 200, "{}", "TokenMissing"},
        {"nothing", 200, "", "UnexpectedReply"},
        {"array", 200, R"(["x"])", "UnexpectedReply"},
        {"broken off", 200, R"({"sessionToken":)", "UnexpectedReply"},
        {"HTML", 200, "<html>", "UnexpectedReply"},
        {"error with 200", 200, R"({"error":"Incorrect password detected"})", "TokenMissing"},
        {"wrong password", 401, R"({"error":"Incorrect password detected"})", "PasswordRejected"},
        {"wrong password, shouted", 401, R"({"error":"INCORRECT PASSWORD DETECTED."})", "PasswordRejected"},
        {"unknown login", 401, R"({"error":"Incorrect log in credentials detected"})", "UnknownLogin"},
        {"other 401", 401, R"({"error":"This account is locked"})", "AccountRejected"},
        {"401 in passing", 401, R"({"error":"Not an Incorrect password"})", "AccountRejected"},
        {"401 with a number", 401, R"({"error":1})", "AccountRejected"},
        {"401 without a body", 401, "", "AccountRejected"},
        {"401 with a token", 401, R"({"sessionToken":"x"})", "AccountRejected"},
        {"403", 403, R"({"error":"Invalid Token"})", "AccountRejected"},
        {"403 that names the password", 403, R"({"error":"Incorrect password detected"})", "AccountRejected"},
        {"407", 407, "", "ProxyAuthRequired"},
        {"429", 429, R"({"error":"Too many requests"})", "RateLimited"},
        {"500", 500, "", "ServerFault"},
        {"503", 503, "<html>", "ServerFault"},
        {"599", 599, "", "ServerFault"},
        {"201 with a token", 201, R"({"sessionToken":"x"})", "UnexpectedReply"},
        {"204", 204, "", "UnexpectedReply"},
        {"302", 302, "", "UnexpectedReply"},
        {"400", 400, "", "UnexpectedReply"},
        {"404", 404, "", "UnexpectedReply"},
        {"415", 415, "", "UnexpectedReply"},
    };
    for (const Row& row : rows) {
        QTest::newRow(row.name) << row.status << QByteArray(row.body) << QString::fromLatin1(row.expected);
    }
}

void TestSignInMessage::reply()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto token = parseSignInReply({.status = status, .body = body}, Now);
    QCOMPARE(outcome(token), expected);
    if (!token) {
        QCOMPARE(token.error().httpStatus, std::optional(status));
        QVERIFY(!token.error().detail.contains(u"Incorrect")); // never the raw reply
    }
}

void TestSignInMessage::tokenToTheLetter_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("as is") << QByteArray("Bearer a.b-c_d") << QByteArray("Bearer a.b-c_d");
    QTest::newRow("bare") << QByteArray("a.b.c") << QByteArray("a.b.c");
    QTest::newRow("white space") << QByteArray("  Bearer  a  ") << QByteArray("  Bearer  a  ");
    QTest::newRow("escaped") << QByteArray(R"(\u0042earer a\/b\"c\\)") << QByteArray(R"(Bearer a/b"c\)");
    QTest::newRow("long") << QByteArray(16 * 1024, 'x') << QByteArray(16 * 1024, 'x');
}

void TestSignInMessage::tokenToTheLetter()
{
    QFETCH(QByteArray, json);
    const auto token = parseSignInReply({.status = 200, .body = "{\"sessionToken\":\"" + json + "\"}"}, Now);
    QCOMPARE(outcome(token), QStringLiteral("done"));
    QTEST(token->view().toByteArray(), "token");
}

void TestSignInMessage::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    constexpr int Day = 24 * 3600;
    QTest::newRow("none") << QByteArray() << None;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("white space") << QByteArray(" 7 ") << 7;
    QTest::newRow("a day") << QByteArray("86400") << Day;
    QTest::newRow("huge") << QByteArray("9223372036854775807") << Day;
    QTest::newRow("more than a number holds") << QByteArray("99999999999999999999") << None;
    QTest::newRow("negative") << QByteArray("-5") << None;
    QTest::newRow("fraction") << QByteArray("1.5") << None;
    QTest::newRow("garbage") << QByteArray("soon") << None;
    QTest::newRow("date") << QByteArray("Mon, 02 Mar 2026 09:01:30 GMT") << 90;
    QTest::newRow("date that is over") << QByteArray("Mon, 02 Mar 2026 08:00:00 GMT") << 0;
    QTest::newRow("date far away") << QByteArray("Tue, 02 Mar 2027 09:00:00 GMT") << Day;
    QTest::newRow("date that is none") << QByteArray("Mon, 99 Mar 2026 09:00:00 GMT") << None;
}

void TestSignInMessage::retryAfter()
{
    QFETCH(QByteArray, header);
    for (const int status : {429, 503, 401}) {
        const auto refused = parseSignInReply({.status = status, .body = {}, .retryAfter = header}, Now);
        QVERIFY(!refused);
        QTEST(secondsOf(refused.error().retryAfter), "seconds");
    }
}

void TestSignInMessage::httpDate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row(" Mon, 02 Mar 2026 09:00:00 GMT ", "2026-03-02T09:00:00Z");
    row("Thu, 29 Feb 2024 23:59:59 GMT", "2024-02-29T23:59:59Z");
    row("Wed, 01 Jul 2026 12:00:00 GMT", "2026-07-01T12:00:00Z");
    // In the gap and in the doubled hour of this computer's own time.
    row("Sun, 29 Mar 2026 02:30:00 GMT", "2026-03-29T02:30:00Z");
    row("Sun, 25 Oct 2026 02:30:00 GMT", "2026-10-25T02:30:00Z");
    row("", "");
    row("now", "");
    row("Mon, 02 Mar 2026 09:00:00", "");
    row("Mon, 02 Mar 2026 09:00:00 CET", "");
    row("Mon, 02 Mar 2026 25:00:00 GMT", "");
    row("Mon, 30 Feb 2026 09:00:00 GMT", "");
    row("Mon, 02 Mar 2026 09:00:00 GMT and more", "");
    row("2026-03-02T09:00:00Z", "");
}

void TestSignInMessage::httpDate()
{
    QFETCH(QByteArray, text);
    const auto date = parseHttpDate(text);
    QTEST(date ? toIsoUtc(*date) : QString(), "expected");
}

QTEST_GUILESS_MAIN(TestSignInMessage)
#include "tst_signinmessage.moc"
