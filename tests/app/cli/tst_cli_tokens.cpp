// Signing in and handing out tokens, through the real program against a real server.

#include "cliprogram.h"

#include "app/domain/jwt.h"
#include "app/domain/tokenformat.h"
#include "tests/support/sandboxprocess.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <unistd.h>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

/// How many sign-ins the server says it has granted or refused.
int signInsCountedBy(const SandboxProcess& sandbox)
{
    const QUrl url(sandbox.signInUrl());
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET /sandbox/requests HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n\r\n");
    QByteArray reply;
    while (!reply.contains('}') && socket.waitForReadyRead()) {
        reply += socket.readAll();
    }
    return QJsonDocument::fromJson(reply.mid(reply.indexOf('{'))).object().value(u"signIns").toInt(-1);
}

QByteArray fingerprint(QByteArrayView issued)
{
    return QCryptographicHash::hash(bareToken(issued).toByteArray(), QCryptographicHash::Sha256).toHex();
}

/// A profile with an account "Acme" at a server of its own.
struct Desk
{
    explicit Desk(const QString& profile, const QStringList& sandboxOptions = {})
        : sandbox(sandboxOptions)
        , cli(profile)
    {
        environmentId = cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl());
        accountId = cli.addAccount(QStringLiteral("Acme"), QStringLiteral("demo-acme"), QStringLiteral("local"));
    }

    /// The issued text, without the line's end.
    [[nodiscard]] QByteArray token(const char* furtherArguments = "token Acme") const
    {
        const ProgramEnd end = cli.run(words(furtherArguments));
        if (end.exitCode != 0 || !end.errors.isEmpty() || end.output.count('\n') != 1 || !end.output.endsWith('\n')) {
            return "exit code " + QByteArray::number(end.exitCode) + ": " + end.errors;
        }
        return end.output.chopped(1);
    }

    SandboxProcess sandbox;
    CliProgram cli;
    QString environmentId;
    QString accountId;
};

} // namespace

class TestCliTokens : public QObject
{
    Q_OBJECT

private slots:
    void tokenIsTheServersOwn();
    void minimumLife();
    void formats_data();
    void formats();
    void formatTexts_data();
    void formatTexts();
    void signInSeveral();
    void signInAllLeavesOutTheRejected();
    void rejectedAccount();
    void rateLimitHoldsTheOthersBack();
    void label();
    void forget();
    void serverTimeCounts();
    void brokenOutput();
};

void TestCliTokens::tokenIsTheServersOwn()
{
    const Desk desk(QStringLiteral("own"));
    QVERIFY(!desk.cli.run(words("accounts show Acme")).output.contains("Last used"));
    const QByteArray first = desk.token();
    QVERIFY(desk.cli.run(words("accounts show Acme")).output.contains("Last used      20"));
    static const QRegularExpression issuedForm(QStringLiteral("\\ABearer [\\w-]+\\.[\\w-]+\\.[\\w-]+\\z"));
    QVERIFY2(issuedForm.match(QString::fromLatin1(first)).hasMatch(), first.constData());
    QCOMPARE(signInsCountedBy(desk.sandbox), 1);

    QCOMPARE(desk.token(), first);
    QCOMPARE(desk.token("token demo-ACME"), first);
    QCOMPARE(signInsCountedBy(desk.sandbox), 1);

    const QByteArray second = desk.token("token Acme --new");
    QVERIFY(second.startsWith("Bearer ") && second != first);
    QCOMPARE(signInsCountedBy(desk.sandbox), 2);
    QCOMPARE(desk.sandbox.requests().filter(QStringLiteral("POST")).size(), 2);

    const QJsonArray list = desk.cli.list(QStringLiteral("tokens"));
    QCOMPARE(list.size(), 2);
    QList<QByteArray> expected{fingerprint(first), fingerprint(second)};
    for (const auto& each : list) {
        const QJsonObject token = each.toObject();
        QCOMPARE(token.keys(), words("account accountId environment expiresAt fingerprint fitsEnvironment id issuedAt "
                                     "label phase secondsLeft"));
        const QByteArray print = token.value(u"fingerprint").toString().toLatin1();
        const QByteArray text = print == fingerprint(first) ? first : second;
        QVERIFY(expected.removeOne(print));
        const auto claims = decodeJwt(bareToken(text));
        QVERIFY(claims && claims->expiresAt && claims->issuedAt);
        QCOMPARE(token.value(u"expiresAt").toString(), toIsoUtc(*claims->expiresAt));
        QCOMPARE(token.value(u"issuedAt").toString(), toIsoUtc(*claims->issuedAt));
        QCOMPARE(token.value(u"account").toString(), QStringLiteral("Acme"));
        QCOMPARE(token.value(u"accountId").toString(), desk.accountId);
        QCOMPARE(token.value(u"environment").toString(), QStringLiteral("Local"));
        QCOMPARE(token.value(u"phase").toString(), QStringLiteral("live"));
        const int left = token.value(u"secondsLeft").toInt();
        QVERIFY2(left > 28'800 - 120 && left <= 28'800, qPrintable(QString::number(left)));
    }
    const QJsonObject account = desk.cli.list(QStringLiteral("accounts")).at(0).toObject();
    QCOMPARE(account.value(u"activeTokens").toInt(), 2);
}

void TestCliTokens::minimumLife()
{
    const Desk desk(QStringLiteral("life"), words("--token-life 600"));
    const QByteArray first = desk.token();
    QCOMPARE(desk.token("token Acme --min-life 9m"), first);
    QVERIFY(desk.token("token Acme --min-life 11m") != first);
    QCOMPARE(signInsCountedBy(desk.sandbox), 2);
    QCOMPARE(desk.cli.list(QStringLiteral("tokens")).at(0).toObject().value(u"phase").toString(),
             QStringLiteral("expiring"));
}

void TestCliTokens::formats_data()
{
    QTest::addColumn<QStringList>("sandboxOptions");
    QTest::newRow("with Bearer") << QStringList{};
    QTest::newRow("bare") << QStringList{QStringLiteral("--bare")};
    QTest::newRow("opaque") << QStringList{QStringLiteral("--not-jwt")};
    QTest::newRow("long") << QStringList{QStringLiteral("--rs256")};
}

void TestCliTokens::formats()
{
    QFETCH(QStringList, sandboxOptions);
    const Desk desk(QStringLiteral("formats-%1").arg(QString::fromLatin1(QTest::currentDataTag()).left(4).trimmed()),
                    sandboxOptions);
    const QByteArray issued = desk.token();
    const QByteArray bare = bareToken(issued).toByteArray();
    QVERIFY(bare.size() > 40);
    for (const TokenFormat format : AllTokenFormats) {
        const ProgramEnd end = desk.cli.run(words("token Acme --format") << tokenFormatName(format));
        QCOMPARE(end.exitCode, 0);
        QVERIFY(end.errors.isEmpty());
        QCOMPARE(end.output.count(bare), 1);
        QVERIFY(!end.output.toLower().contains("bearer bearer"));
        QVERIFY(end.output.endsWith('\n') && !end.output.endsWith("\n\n"));
        QCOMPARE(end.output.count('\n') > 1, format == TokenFormat::Postman);
        const bool hasBearer = format == TokenFormat::Issued ? issued != bare : format != TokenFormat::Bare;
        QCOMPARE(end.output.count("Bearer "), hasBearer ? 1 : 0);
    }
    QCOMPARE(desk.token("token Acme --format bare"), bare);
    QCOMPARE(desk.token("token Acme --format header"), "Authorization: Bearer " + bare);
    QCOMPARE(signInsCountedBy(desk.sandbox), 1);
}

void TestCliTokens::formatTexts_data()
{
    // TOKEN and VERIFY stand for the token and for the address that it is for.
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("issued") << QByteArrayLiteral("Bearer TOKEN\n");
    QTest::newRow("bare") << QByteArrayLiteral("TOKEN\n");
    QTest::newRow("header") << QByteArrayLiteral("Authorization: Bearer TOKEN\n");
    QTest::newRow("curl") << QByteArrayLiteral("curl --request POST 'VERIFY' --header 'Authorization: Bearer TOKEN' "
                                               "--header 'Content-Type: application/json'\n");
    QTest::newRow("powershell") << QByteArrayLiteral("$token = 'Bearer TOKEN'\n");
    QTest::newRow("dotenv") << QByteArrayLiteral("TOKENDESK_TOKEN=\"Bearer TOKEN\"\n");
    QTest::newRow("postman") << QByteArrayLiteral(
        "{\"_postman_variable_scope\":\"environment\",\"name\":\"Acme\",\"values\":[{\"enabled\":true,\"key\":"
        "\"sessionToken\",\"type\":\"secret\",\"value\":\"Bearer TOKEN\"}]}");
    QTest::newRow("HEADER") << QByteArrayLiteral("Authorization: Bearer TOKEN\n");
}

void TestCliTokens::formatTexts()
{
    QFETCH(QByteArray, text);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const Desk desk(QLatin1String(format.isLower() ? "texts-" : "upper-") + format.toLower());
    const QByteArray token = desk.token("token Acme --format bare");
    QByteArray printed = desk.cli.run(words("token Acme --format") << format).output;
    if (format == u"postman") {
        printed = QJsonDocument::fromJson(printed).toJson(QJsonDocument::Compact);
    }
    const QByteArray verify = desk.sandbox.signInUrl().toUtf8().replace("/auth/sign_in", "/verify");
    QCOMPARE(printed, text.replace("TOKEN\n", QByteArray(token + '\n'))
                          .replace("TOKEN'", QByteArray(token + '\''))
                          .replace("TOKEN\"", QByteArray(token + '"'))
                          .replace("VERIFY", verify));
}

void TestCliTokens::signInSeveral()
{
    const Desk desk(QStringLiteral("several"));
    QVERIFY(!desk.cli.addAccount(QStringLiteral("Wrong"), QStringLiteral("demo-wrong"), QStringLiteral("local"), "no")
                 .isEmpty());
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!desk.cli
                     .addAccount(QStringLiteral("More %1").arg(i), QStringLiteral("demo-%1").arg(i),
                                 QStringLiteral("local"))
                     .isEmpty());
    }
    const ProgramEnd end = desk.cli.run(words("sign-in Acme wrong acme --json"));
    QCOMPARE(end.exitCode, 4);
    const QJsonArray results = QJsonDocument::fromJson(end.output).array();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results.at(0).toObject().keys(), words("account expiresAt id ok outcome"));
    QCOMPARE(results.at(0).toObject().value(u"ok"), true);
    QCOMPARE(results.at(1).toObject().keys(), words("account error id message ok outcome"));
    QCOMPARE(results.at(1).toObject().value(u"error").toString(), QStringLiteral("PasswordRejected"));
    QCOMPARE(end.errors, QByteArrayLiteral("1 signed in, 1 failed, 0 left alone\n"));

    const ProgramEnd all = desk.cli.run(words("sign-in --all"));
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.output.count(": ok, expires "), 6);
    QVERIFY(all.output.contains("Wrong: skipped, the server rejected it before."));
    QVERIFY(all.output.contains("Acme: has a token already, "));
    QCOMPARE(all.errors, QByteArrayLiteral("6 signed in, 0 failed, 2 left alone\n"));
    QCOMPARE(signInsCountedBy(desk.sandbox), 8);
    QCOMPARE(desk.cli.list(QStringLiteral("tokens")).size(), 7);
}

void TestCliTokens::signInAllLeavesOutTheRejected()
{
    const Desk desk(QStringLiteral("all"));
    const SandboxProcess elsewhere;
    QVERIFY(!desk.cli.addEnvironment(QStringLiteral("Elsewhere"), elsewhere.signInUrl()).isEmpty());
    QVERIFY(
        !desk.cli.addAccount(QStringLiteral("Far"), QStringLiteral("demo-far"), QStringLiteral("Elsewhere")).isEmpty());
    QVERIFY(!desk.cli.addAccount(QStringLiteral("Bad"), QStringLiteral("unknown"), QStringLiteral("local")).isEmpty());

    const ProgramEnd first = desk.cli.run(words("sign-in --all --environment LOCAL"));
    QCOMPARE(first.exitCode, 4);
    QVERIFY(first.output.contains("Acme: ok"));
    QVERIFY(first.output.contains("Bad: failed. The server does not know this username."));
    QVERIFY(!first.output.contains("Far"));
    QCOMPARE(signInsCountedBy(elsewhere), 0);

    QCOMPARE(desk.cli.run(words("sign-in --all --environment local")).exitCode, 0);
    QCOMPARE(desk.sandbox.requests().filter(QStringLiteral(" unknown 401")).size(), 1);
    // By its name it is asked for, whatever happened before.
    QCOMPARE(desk.cli.run(words("sign-in bad")).exitCode, 4);
    QCOMPARE(desk.sandbox.requests().filter(QStringLiteral(" unknown 401")).size(), 2);
}

void TestCliTokens::rejectedAccount()
{
    const Desk desk(QStringLiteral("rejected"));
    QCOMPARE(desk.cli.run(words("accounts edit Acme --password-stdin"), "wrong\n").exitCode, 0);
    const auto state = [&desk] {
        return desk.cli.list(QStringLiteral("accounts")).at(0).toObject().value(u"state").toString();
    };
    QCOMPARE(desk.cli.run(words("token Acme")).exitCode, 4);
    QCOMPARE(state(), QStringLiteral("rejected"));
    const ProgramEnd refused = desk.cli.run(words("token Acme"));
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.errors.contains("--new"), refused.errors.constData());
    QCOMPARE(signInsCountedBy(desk.sandbox), 1);
    QCOMPARE(desk.cli.run(words("token Acme --new")).exitCode, 4);
    QCOMPARE(signInsCountedBy(desk.sandbox), 2);

    QCOMPARE(desk.cli.run(words("accounts edit Acme --password-stdin"), CliProgram::GoodPassword).exitCode, 0);
    QCOMPARE(state(), QStringLiteral("stored"));
    QVERIFY(desk.token().startsWith("Bearer "));
}

void TestCliTokens::rateLimitHoldsTheOthersBack()
{
    const Desk desk(QStringLiteral("limit"), words("--misbehave rate-limited:301"));
    for (int i = 0; i < 9; ++i) {
        const QString name = QStringLiteral("demo-%1").arg(i);
        QVERIFY(!desk.cli.addAccount(name, name, QStringLiteral("local")).isEmpty());
    }
    const ProgramEnd end = desk.cli.run(words("sign-in --all"));
    QCOMPARE(end.exitCode, 7);
    QCOMPARE(end.output.count("failed."), 10);
    const auto asked = desk.sandbox.requestCount();
    QVERIFY2(asked <= 4, qPrintable(QString::number(asked)));
}

void TestCliTokens::label()
{
    const Desk desk(QStringLiteral("label"));
    QVERIFY(desk.token().startsWith("Bearer "));
    const auto listed = [&desk] { return desk.cli.list(QStringLiteral("tokens")).at(0).toObject(); };
    const auto label = [&desk, id = listed().value(u"id").toString()](const QString& text) {
        return desk.cli.run({QStringLiteral("tokens"), QStringLiteral("label"), id, text});
    };
    const ProgramEnd end = label(QStringLiteral("ticket 48213"));
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.output.isEmpty() && end.errors.isEmpty());
    QCOMPARE(listed().value(u"label").toString(), QStringLiteral("ticket 48213"));
    QVERIFY(desk.cli.run(words("tokens list")).output.contains("  ticket 48213  "));
    const ProgramEnd tooLong = label(QString(81, u'x'));
    QCOMPARE(tooLong.exitCode, 2);
    QVERIFY2(tooLong.errors.contains("token label"), tooLong.errors.constData());
    QCOMPARE(listed().value(u"label").toString(), QStringLiteral("ticket 48213"));
    QCOMPARE(label({}).exitCode, 0);
    QCOMPARE(listed().value(u"label").toString(), QString());
}

void TestCliTokens::forget()
{
    const Desk desk(QStringLiteral("forget"));
    QVERIFY(desk.token().startsWith("Bearer "));
    QVERIFY(desk.token("token Acme --new").startsWith("Bearer "));
    const QString id = desk.cli.list(QStringLiteral("tokens")).at(0).toObject().value(u"id").toString();
    const ProgramEnd end = desk.cli.run({QStringLiteral("tokens"), QStringLiteral("forget"), id});
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.output.contains("valid until"));
    QCOMPARE(desk.cli.list(QStringLiteral("tokens")).size(), 1);
    QCOMPARE(desk.cli.run({QStringLiteral("tokens"), QStringLiteral("forget"), id}).exitCode, 3);
    QCOMPARE(desk.cli.run(words("tokens forget --account acme")).exitCode, 0);
    QVERIFY(desk.cli.list(QStringLiteral("tokens")).isEmpty());
}

void TestCliTokens::serverTimeCounts()
{
    const Desk desk(QStringLiteral("time"), words("--clock-offset 3600"));
    QVERIFY(desk.token().startsWith("Bearer "));
    const int left = desk.cli.list(QStringLiteral("tokens")).at(0).toObject().value(u"secondsLeft").toInt();
    QVERIFY2(left > 28'800 - 120 && left <= 28'801, qPrintable(QString::number(left)));
}

void TestCliTokens::brokenOutput()
{
    const Desk desk(QStringLiteral("output"));
    QProcess full;
    desk.cli.prepare(full, words("token Acme"));
    full.setStandardOutputFile(QStringLiteral("/dev/full"));
    full.start();
    QVERIFY(full.waitForFinished());
    QCOMPARE(full.exitStatus(), QProcess::NormalExit);
    QCOMPARE(full.exitCode(), 1);
    QVERIFY(full.readAllStandardError().startsWith("tokendesk-cli: The result could not be written"));

    // Where neither network nor D-Bus has switched SIGPIPE off on the way.
    QProcess unread;
    desk.cli.prepare(unread, words("accounts list"));
    unread.setChildProcessModifier([] {
        // A pipe whose reader has gone.
        int ends[2];
        if (::pipe(ends) == 0) {
            ::close(ends[0]);
            ::dup2(ends[1], STDOUT_FILENO);
        }
    });
    unread.start();
    QVERIFY(unread.waitForFinished());
    QCOMPARE(unread.exitStatus(), QProcess::NormalExit);
    QCOMPARE(unread.exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestCliTokens)
#include "tst_cli_tokens.moc"
