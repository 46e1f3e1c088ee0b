#include "app/domain/sessiontoken.h"

#include "samplejwt.h"

#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Test::Now;

namespace {

const TokenId SomeToken = TokenId::fromString(u"00000000-0000-4000-8000-00000000000a");
const AccountId SomeAccount = AccountId::fromString(u"00000000-0000-4000-8000-00000000000b");

Result<SessionToken> describe(const QByteArray& issuedText, Instant now = Now)
{
    return describeToken(issuedText, SomeToken, SomeAccount, now);
}

QByteArray jwtWithClaims(const QByteArray& json)
{
    return Test::jwtOf(Test::hs512Header(), json);
}

/// With a signature of the length that is missing.
QByteArray jwtOfSize(qsizetype size)
{
    const QByteArray jwt = Test::hs512Like();
    return jwt + QByteArray(size - jwt.size(), 'A');
}

QByteArray numericDate(Instant instant)
{
    return QByteArray::number(Test::secondsSinceEpoch(instant));
}

SessionToken tokenWith(Instant issuedAt, Instant expiresAt)
{
    SessionToken token;
    token.issuedAt = issuedAt;
    token.expiresAt = expiresAt;
    return token;
}

} // namespace

class TestSessionToken : public QObject
{
    Q_OBJECT

private slots:
    void hs512Sample();
    void rs256Sample();
    void life_data();
    void life();
    void expiredAlready_data();
    void expiredAlready();
    void serversClockDecides_data();
    void serversClockDecides();
    void acceptsForm_data();
    void acceptsForm();
    void refusesForm_data();
    void refusesForm();
    void fingerprint_data();
    void fingerprint();
    void tail_data();
    void tail();
    void whoseToken_data();
    void whoseToken();
    void labels_data();
    void labels();
    void timeLeftAndPhase_data();
    void timeLeftAndPhase();
    void fractionLeft_data();
    void fractionLeft();
    void phaseNames();
    void clockText_data();
    void clockText();
};

void TestSessionToken::hs512Sample()
{
    const auto token = describe("Bearer " + Test::hs512Like());
    QVERIFY(token.has_value());
    QCOMPARE(token->id, SomeToken);
    QCOMPARE(token->account, SomeAccount);
    QCOMPARE(token->issuedAt, Now);
    QCOMPARE(token->expiresAt, Now + 8h);
    QVERIFY(!token->expiryAssumed);
    QCOMPARE(token->issuer, QStringLiteral("issuer.example"));
    QCOMPARE(token->audience, QStringLiteral("audience.example"));
    QCOMPARE(token->organisationId, QStringLiteral("56"));
    QCOMPARE(token->loginId, QStringLiteral("7890"));
    QVERIFY(token->label.isEmpty());
}

void TestSessionToken::rs256Sample()
{
    const auto token = describe("Bearer " + Test::rs256Like());
    QVERIFY(token.has_value());
    QCOMPARE(token->expiresAt - token->issuedAt, milliseconds(36000s));
    QVERIFY(!token->expiryAssumed);
    QCOMPARE(timeLeft(*token, Now), seconds(10h));
}

void TestSessionToken::life_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Instant>("issuedAt");
    QTest::addColumn<Instant>("expiresAt");
    QTest::addColumn<bool>("assumed");
    const auto row = [](const char* name, const QByteArray& claims, Instant issuedAt, Instant expiresAt, bool assumed) {
        QTest::newRow(name) << jwtWithClaims(claims) << issuedAt << expiresAt << assumed;
    };
    const auto exp = [](const QByteArray& value) { return QByteArray("{\"exp\":" + value + '}'); };
    const auto iatAndExp = [](Instant iat, Instant expiry) {
        return QByteArray("{\"iat\":" + numericDate(iat) + ",\"exp\":" + numericDate(expiry) + '}');
    };
    const Instant assumedEnd = Now + 8h;

    QTest::newRow("not a JWT") << QByteArrayLiteral("opaque-text") << Now << assumedEnd << true;
    row("no exp", "{}", Now, assumedEnd, true);
    row("no exp, but an iat", "{\"iat\":" + numericDate(Now - 1h) + '}', Now, assumedEnd, true);
    row("exp negative", exp("-1"), Now, assumedEnd, true);
    row("exp 1e300", exp("1e300"), Now, assumedEnd, true);
    row("exp a text", exp("\"" + numericDate(Now + 1h) + "\""), Now, assumedEnd, true);
    row("exp in milliseconds", exp(numericDate(Now + 1h) + "000"), Now, assumedEnd, true);
    row("exp in the year 3001", exp("32535216000"), Now, assumedEnd, true);
    row("exp within a year", exp(numericDate(Now + 365 * 24h)), Now, Now + 365 * 24h, false);
    row("exp at the last believable second", exp(numericDate(Now + 366 * 24h)), Now, Now + 366 * 24h, false);
    row("exp a second further", exp(numericDate(Now + 366 * 24h + 1s)), Now, assumedEnd, true);
    row("exp one second ahead", exp(numericDate(Now + 1s)), Now, Now + 1s, false);
    row("exp with milliseconds", exp(numericDate(Now + 1s) + ".5"), Now, Now + 1500ms, false);
    row("iat and exp", iatAndExp(Now, Now + 8h), Now, Now + 8h, false);
    row("issued earlier", iatAndExp(Now - 2h, Now + 6h), Now - 2h, Now + 6h, false);
    row("issued a little later than now", iatAndExp(Now + 3s, Now + 8h), Now + 3s, Now + 8h, false);
    row("iat after exp", iatAndExp(Now + 2h, Now + 1h), Now, Now + 1h, false);
    row("iat at exp", iatAndExp(Now + 1h, Now + 1h), Now, Now + 1h, false);
    row("iat absurd", R"({"iat":-5,"exp":)" + numericDate(Now + 1h) + '}', Now, Now + 1h, false);
}

void TestSessionToken::life()
{
    QFETCH(QByteArray, text);
    for (const QByteArray& issuedText : {text, QByteArray("Bearer " + text)}) {
        const auto token = describe(issuedText);
        QVERIFY(token.has_value());
        QTEST(token->issuedAt, "issuedAt");
        QTEST(token->expiresAt, "expiresAt");
        QTEST(token->expiryAssumed, "assumed");
    }
}

void TestSessionToken::expiredAlready_data()
{
    QTest::addColumn<Instant>("expiresAt");
    QTest::newRow("at this moment") << Now;
    QTest::newRow("a second ago") << Instant(Now - 1s);
    QTest::newRow("long ago") << Instant(Now - 9000 * 24h);
    // Born expired and with an end before its beginning.
    QTest::newRow("2000-01-01") << Instant(946684800s);
}

void TestSessionToken::expiredAlready()
{
    QFETCH(Instant, expiresAt);
    const QByteArray text = jwtWithClaims("{\"iat\":" + numericDate(Now) + ",\"exp\":" + numericDate(expiresAt) + '}');
    const auto token = describe(text);
    QVERIFY(!token.has_value());
    QCOMPARE(token.error().kind, ErrorKind::TokenExpired);
    QVERIFY2(token.error().detail.contains(toIsoUtc(expiresAt)), qPrintable(token.error().detail));
    QVERIFY(!token.error().detail.contains(QString::fromLatin1(text)));
}

void TestSessionToken::serversClockDecides_data()
{
    QTest::addColumn<Instant>("issuedAt");
    QTest::addColumn<Instant>("expiresAt");
    QTest::addColumn<QString>("expected");
    // Whoever issues tokens may have a clock that differs a little from the one in the reply's Date.
    QTest::newRow("issuer a minute ahead") << Instant(Now + 1min) << Instant(Now + 1min + 8h) << QStringLiteral("done");
    QTest::newRow("issuer a minute behind")
        << Instant(Now - 1min) << Instant(Now - 1min + 8h) << QStringLiteral("done");
    QTest::newRow("issuer an hour behind") << Instant(Now - 1h) << Instant(Now + 7h) << QStringLiteral("done");
    // A life shorter than the difference leaves nothing to use.
    QTest::newRow("short life, issuer behind")
        << Instant(Now - 2min) << Instant(Now - 1min) << QStringLiteral("TokenExpired");
    QTest::newRow("short life, issuer ahead") << Instant(Now + 2min) << Instant(Now + 3min) << QStringLiteral("done");
}

void TestSessionToken::serversClockDecides()
{
    QFETCH(Instant, issuedAt);
    QFETCH(Instant, expiresAt);
    const auto token =
        describe(jwtWithClaims("{\"iat\":" + numericDate(issuedAt) + ",\"exp\":" + numericDate(expiresAt) + '}'));
    QTEST(token ? QStringLiteral("done") : errorKindName(token.error().kind), "expected");
    if (token) {
        QVERIFY(token->expiresAt == expiresAt);
        QVERIFY(!token->expiryAssumed);
        QVERIFY(TokenDesk::fractionLeft(*token, Now) <= 1.0);
    }
}

void TestSessionToken::acceptsForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bare") << QByteArrayLiteral("opaque");
    QTest::newRow("with Bearer") << QByteArrayLiteral("Bearer opaque");
    QTest::newRow("Bearer twice") << QByteArrayLiteral("Bearer Bearer opaque");
    QTest::newRow("letter case") << QByteArrayLiteral("bEARER opaque");
    QTest::newRow("white space around") << QByteArrayLiteral("\n Bearer  opaque \r\n");
    QTest::newRow("one character") << QByteArrayLiteral("x");
    QTest::newRow("first and last visible character") << QByteArrayLiteral("!~");
    QTest::newRow("16 KiB") << QByteArray(16 * 1024, 'x');
    QTest::newRow("16 KiB with Bearer") << QByteArray("Bearer " + QByteArray(16 * 1024, 'x'));
    QTest::newRow("16 KiB with white space around") << QByteArray("  Bearer  " + QByteArray(16 * 1024, 'x') + " \r\n");
    QTest::newRow("16 KiB, a JWT") << jwtOfSize(16 * 1024);
    QTest::newRow("16 KiB, a JWT with Bearer") << QByteArray("bearer " + jwtOfSize(16 * 1024));
}

void TestSessionToken::acceptsForm()
{
    QFETCH(QByteArray, text);
    QVERIFY(describe(text).has_value());
}

void TestSessionToken::refusesForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArrayLiteral(" \r\n\t");
    QTest::newRow("Bearer and nothing more") << QByteArrayLiteral("Bearer");
    QTest::newRow("Bearer and a space") << QByteArrayLiteral("Bearer ");
    QTest::newRow("Bearer twice and nothing more") << QByteArrayLiteral("Bearer Bearer");
    QTest::newRow("16 KiB and one") << QByteArray(16 * 1024 + 1, 'x');
    QTest::newRow("16 KiB and one with Bearer") << QByteArray("Bearer " + QByteArray(16 * 1024 + 1, 'x'));
    QTest::newRow("16 KiB and one, a JWT") << jwtOfSize(16 * 1024 + 1);
    QTest::newRow("two words") << QByteArrayLiteral("one two");
    QTest::newRow("two words after Bearer") << QByteArrayLiteral("Bearer one two");
    QTest::newRow("Bearer at the end") << QByteArrayLiteral("one Bearer");
    QTest::newRow("another scheme") << QByteArrayLiteral("Basic abc");
    QTest::newRow("line break inside") << QByteArrayLiteral("Bearer one\r\nX-Header: two");
    QTest::newRow("tab inside") << QByteArrayLiteral("one\ttwo");
    QTest::newRow("zero") << QByteArrayLiteral("one\0");
    QTest::newRow("zero before Bearer") << QByteArrayLiteral("\0Bearer one");
    QTest::newRow("escape") << QByteArrayLiteral("one\x1b[2J");
    QTest::newRow("delete") << QByteArrayLiteral("one\x7f");
    QTest::newRow("UTF-8") << QByteArrayLiteral("\xc3\xbc");
    QTest::newRow("no-break space") << QByteArrayLiteral("Bearer\xc2\xa0one");
}

void TestSessionToken::refusesForm()
{
    QFETCH(QByteArray, text);
    const auto token = describe(text);
    QVERIFY(!token.has_value());
    QCOMPARE(token.error().kind, ErrorKind::UnexpectedReply);
    QVERIFY(!token.error().detail.isEmpty());
    QVERIFY(!token.error().detail.contains(QStringLiteral("one"))); // the detail goes to the help desk
}

void TestSessionToken::fingerprint_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ofAbc");
    QTest::newRow("bare") << QByteArrayLiteral("abc") << true;
    QTest::newRow("with Bearer") << QByteArrayLiteral("Bearer abc") << true;
    QTest::newRow("Bearer twice, letter case, white space") << QByteArrayLiteral(" bearer BEARER\tabc\n") << true;
    QTest::newRow("another token") << QByteArrayLiteral("Bearer abd") << false;
    QTest::newRow("letter case of the token") << QByteArrayLiteral("Bearer ABC") << false;
}

void TestSessionToken::fingerprint()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, ofAbc);
    const auto token = describe(text);
    QVERIFY(token.has_value());
    QCOMPARE(token->fingerprint == Fingerprint::of("abc"), ofAbc);
}

void TestSessionToken::tail_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("tail");
    QTest::newRow("long") << QByteArrayLiteral("Bearer abcdefghijklmnopqrst") << QStringLiteral("qrst");
    QTest::newRow("sixteen") << QByteArrayLiteral("abcdefghijklmnop") << QStringLiteral("mnop");
    // Never more than a quarter of the token.
    QTest::newRow("fifteen") << QByteArrayLiteral("abcdefghijklmno") << QStringLiteral("mno");
    QTest::newRow("four") << QByteArrayLiteral("abcd") << QStringLiteral("d");
    QTest::newRow("three") << QByteArrayLiteral("abc") << QString();
}

void TestSessionToken::tail()
{
    QFETCH(QByteArray, text);
    const auto token = describe(text);
    QVERIFY(token.has_value());
    QTEST(token->tail, "tail");
}

void TestSessionToken::whoseToken_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("audience");
    QTest::newRow("uid") << QByteArrayLiteral(R"({"uid":1234})") << QStringLiteral("1234") << QString();
    QTest::newRow("sub") << QByteArrayLiteral(R"({"sub":"auth0|0"})") << QStringLiteral("auth0|0") << QString();
    QTest::newRow("uid before sub") << QByteArrayLiteral(R"({"sub":"auth0|0","uid":1234})") << QStringLiteral("1234")
                                    << QString();
    QTest::newRow("neither") << QByteArrayLiteral("{}") << QString() << QString();
    QTest::newRow("audience array") << QByteArrayLiteral(R"({"aud":["a.example","b.example"]})") << QString()
                                    << QStringLiteral("a.example");
}

void TestSessionToken::whoseToken()
{
    QFETCH(QByteArray, claims);
    const auto token = describe(jwtWithClaims(claims));
    QVERIFY(token.has_value());
    QTEST(token->userId, "userId");
    QTEST(token->audience, "audience");
}

void TestSessionToken::labels_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("error");
    QTest::newRow("ticket") << QStringLiteral(" ticket 48213 ") << QStringLiteral("ticket 48213") << QString();
    QTest::newRow("none") << QStringLiteral("  ") << QString() << QString();
    QTest::newRow("longest") << QString(80, u'x') << QString(80, u'x') << QString();
    QTest::newRow("too long") << QString(81, u'x') << QString() << QStringLiteral("FieldTooLong");
    QTest::newRow("two lines") << QStringLiteral("a\nb") << QString() << QStringLiteral("FieldMalformed");
}

void TestSessionToken::labels()
{
    QFETCH(QString, entered);
    QFETCH(QString, label);
    QFETCH(QString, error);
    const auto checked = checkedTokenLabel(entered);
    QCOMPARE(checked ? QString() : errorKindName(checked.error().kind), error);
    QCOMPARE(checked.value_or(QString()), label);
    QVERIFY(checked || checked.error().field == Field::TokenLabel);
}

void TestSessionToken::timeLeftAndPhase_data()
{
    QTest::addColumn<milliseconds>("untilExpiry");
    QTest::addColumn<ExpiryThresholds>("thresholds");
    QTest::addColumn<seconds>("left");
    QTest::addColumn<Phase>("phase");
    const auto rowWith = [](const char* name, milliseconds untilExpiry, ExpiryThresholds thresholds, seconds left,
                            Phase expected) { QTest::newRow(name) << untilExpiry << thresholds << left << expected; };
    const auto row = [&](const char* name, milliseconds untilExpiry, seconds threshold, seconds left, Phase expected) {
        rowWith(name, untilExpiry, {.expiring = threshold}, left, expected);
    };
    row("8 hours", 8h, 15min, 8h, Phase::Live);
    row("far future", 400 * 24h, 15min, 400 * 24h, Phase::Live);
    row("1 s above the threshold", 15min + 1s, 15min, 15min + 1s, Phase::Live);
    row("1 ms above the threshold", 15min + 1ms, 15min, 15min + 1s, Phase::Live);
    row("at the threshold", 15min, 15min, 15min, Phase::Expiring);
    row("1 ms below the threshold", 15min - 1ms, 15min, 15min, Phase::Expiring);
    row("1 s below the threshold", 15min - 1s, 15min, 15min - 1s, Phase::Expiring);
    row("1.001 s", 1001ms, 15min, 2s, Phase::Expiring);
    row("1 s", 1s, 15min, 1s, Phase::Expiring);
    row("1 ms before expiry", 1ms, 15min, 1s, Phase::Expiring);
    row("at expiry", 0ms, 15min, 0s, Phase::Expired);
    row("1 ms after expiry", -1ms, 15min, 0s, Phase::Expired);
    row("1 s after expiry", -1s, 15min, 0s, Phase::Expired);
    row("long after expiry", -400 * 24h, 15min, 0s, Phase::Expired);
    row("no threshold, 1 ms before expiry", 1ms, 0s, 1s, Phase::Live);
    row("no threshold, at expiry", 0ms, 0s, 0s, Phase::Expired);
    row("threshold longer than the life", 8h, 24h, 8h, Phase::Expiring);
    constexpr ExpiryThresholds Both{.expiring = 15min, .urgent = 5min};
    rowWith("1 ms above urgency", 5min + 1ms, Both, 5min + 1s, Phase::Expiring);
    rowWith("at urgency", 5min, Both, 5min, Phase::Urgent);
    rowWith("urgent, 1 ms before expiry", 1ms, Both, 1s, Phase::Urgent);
    rowWith("urgent, at expiry", 0ms, Both, 0s, Phase::Expired);
    rowWith("urgent before it is expiring", 20min, {.expiring = 15min, .urgent = 30min}, 20min, Phase::Urgent);
}

void TestSessionToken::timeLeftAndPhase()
{
    QFETCH(milliseconds, untilExpiry);
    QFETCH(ExpiryThresholds, thresholds);
    QFETCH(seconds, left);
    // Neither depends on when the token was issued: before now, after now (a clock that is off), or at its end.
    for (const Instant issuedAt : {Now - 1h, Now + 1h, Now + untilExpiry}) {
        const SessionToken token = tokenWith(issuedAt, Now + untilExpiry);
        QCOMPARE(timeLeft(token, Now).count(), left.count());
        QTEST(TokenDesk::phase(token, Now, thresholds), "phase");
    }
}

void TestSessionToken::fractionLeft_data()
{
    QTest::addColumn<Instant>("issuedAt");
    QTest::addColumn<Instant>("expiresAt");
    QTest::addColumn<double>("fraction");
    const auto row = [](const char* name, Instant issuedAt, Instant expiresAt, double fraction) {
        QTest::newRow(name) << issuedAt << expiresAt << fraction;
    };
    row("just issued", Now, Now + 8h, 1.0);
    row("three quarters", Now - 2h, Now + 6h, 0.75);
    row("a quarter", Now - 6h, Now + 2h, 0.25);
    row("at expiry", Now - 8h, Now, 0.0);
    row("after expiry", Now - 9h, Now - 1h, 0.0);
    row("issued after now", Now + 1h, Now + 8h, 1.0);
    row("zero life, still ahead", Now + 1h, Now + 1h, 0.0);
    row("zero life, now", Now, Now, 0.0);
    row("end before beginning", Now + 2h, Now + 1h, 0.0);
}

void TestSessionToken::fractionLeft()
{
    QFETCH(Instant, issuedAt);
    QFETCH(Instant, expiresAt);
    QTEST(TokenDesk::fractionLeft(tokenWith(issuedAt, expiresAt), Now), "fraction");
}

void TestSessionToken::phaseNames()
{
    QCOMPARE(phaseName(Phase::Live), QStringLiteral("live"));
    QCOMPARE(phaseName(Phase::Expiring), QStringLiteral("expiring"));
    QCOMPARE(phaseName(Phase::Urgent), QStringLiteral("expiring"));
    QCOMPARE(phaseName(Phase::Expired), QStringLiteral("expired"));
}

void TestSessionToken::clockText_data()
{
    QTest::addColumn<seconds>("duration");
    QTest::addColumn<QString>("text");
    const auto row = [](seconds duration, const char* text) {
        QTest::newRow(text) << duration << QString::fromLatin1(text);
    };
    row(0s, "00:00:00");
    row(9s, "00:00:09");
    row(59s, "00:00:59");
    row(60s, "00:01:00");
    row(59min + 59s, "00:59:59");
    row(1h, "01:00:00");
    row(7h + 41min + 58s, "07:41:58");
    row(24h, "24:00:00");
    row(99h + 59min + 59s, "99:59:59");
    row(100h, "100:00:00");
    row(8784h, "8784:00:00");
    QTest::newRow("negative") << seconds(-1s) << QStringLiteral("00:00:00");
}

void TestSessionToken::clockText()
{
    QFETCH(seconds, duration);
    QTEST(TokenDesk::clockText(duration), "text");
}

QTEST_GUILESS_MAIN(TestSessionToken)
#include "tst_sessiontoken.moc"
