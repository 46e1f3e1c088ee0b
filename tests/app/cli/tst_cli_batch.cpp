// Signing in many accounts at once, through the real program against real servers.

#include "cliprogram.h"

#include "app/composition/composition.h"
#include "tests/support/sandboxprocess.h"

#include <QJsonDocument>
#include <QSettings>
#include <QTest>
#include <QTestEventLoop>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

/// What a batch of five hundred meets, with one account in twenty each.
struct Fault
{
    const char* username;
    const char* error;
    const char* state;
};

constexpr Fault Faults[] = {
    {"misbehave+unknown-401", "AccountRejected", "rejected"},
    {"misbehave+status:403", "AccountRejected", "rejected"},
    {"unknown", "UnknownLogin", "rejected"},
    {"misbehave+status:400", "UnexpectedReply", "stored"},
    {"misbehave+status:500", "ServerFault", "stored"},
    {"misbehave+status-html:503", "ServerFault", "stored"},
    {"misbehave+no-token", "TokenMissing", "stored"},
    {"misbehave+not-json", "UnexpectedReply", "stored"},
    {"misbehave+redirect", "UnexpectedReply", "stored"},
    {"misbehave+truncated", "ConnectionLost", "stored"},
    {"misbehave+drop", "ConnectionLost", "stored"},
    {"misbehave+hang", "TimedOut", "stored"},
};

/// Stores an account as `accounts add` does, without starting a program for each.
AccountId store(AccountService& service, const QString& label, const QString& username, const QString& environmentId)
{
    AccountId stored;
    // QTRY_ would look every 50 ms only, which is most of the time that an account takes.
    QTestEventLoop storing;
    service.addAccount({.label = label, .username = username, .environmentId = environmentId},
                       Secret(CliProgram::GoodPassword), &service, [&](const Result<Account>& account) {
                           stored = account ? account->id() : AccountId();
                           storing.exitLoop();
                       });
    storing.enterLoopMSecs(30'000);
    return stored;
}

/// A profile with accounts at a server of its own.
struct Desk
{
    explicit Desk(const QString& profile, const QStringList& sandboxOptions = {})
        : sandbox(sandboxOptions)
        , cli(profile)
        , composition(*compose(*Profile::make(profile), ProgramKind::CommandLine))
        , environmentId(addEnvironment(QStringLiteral("Local"), sandbox))
    {
    }

    [[nodiscard]] QString addEnvironment(const QString& name, const SandboxProcess& server) const
    {
        return composition.accounts->addEnvironment({.name = name, .signInUrl = server.signInUrl()})->id();
    }

    AccountId add(const QString& label, const QString& username) const
    {
        return store(*composition.accounts, label, username, environmentId);
    }

    /// How often the server was asked for each username.
    static QHash<QString, int> askedFor(const SandboxProcess& server)
    {
        QHash<QString, int> counts;
        for (const QString& line : server.requests()) {
            const QString username = line.section(u' ', 3, 3);
            ++counts[QUrl::fromPercentEncoding(username.toLatin1())];
        }
        return counts;
    }

    SandboxProcess sandbox;
    CliProgram cli;
    Composition composition;
    QString environmentId;
};

QJsonArray resultsOf(const ProgramEnd& end)
{
    return QJsonDocument::fromJson(end.output).array();
}

} // namespace

class TestCliBatch : public QObject
{
    Q_OBJECT

private slots:
    void fiveHundredWithFaults();
    void onlyThoseThatNeedIt();
    void ofOneGroup();
    void serverThatAsksToWait();
    void interrupted();
};

void TestCliBatch::fiveHundredWithFaults()
{
    const Desk desk(QStringLiteral("faults"));
    const SandboxProcess busyServer;
    const QString busy = desk.addEnvironment(QStringLiteral("Busy"), busyServer);
    // What never answers is given up after this. Most of the batch's time is spent so.
    QSettings(Profile::make(desk.cli.profile())->settingsFile(), QSettings::IniFormat)
        .setValue(QStringLiteral("network/deadlineSeconds"), 2);

    constexpr int Rounds = 25; // of twenty accounts each
    QHash<QString, const Fault*> faultOf;
    for (int round = 0; round < Rounds; ++round) {
        const auto name = [round](int number) { return QStringLiteral("Account %1-%2").arg(round).arg(number); };
        int number = 0;
        for (const Fault& fault : Faults) {
            const AccountId id =
                desk.add(name(++number), QStringLiteral("%1#%2").arg(QLatin1String(fault.username)).arg(round));
            faultOf.insert(id.toString(), &fault);
        }
        QVERIFY(!store(*desk.composition.accounts, name(++number),
                       QStringLiteral("misbehave+rate-limited:1#%1").arg(round), busy)
                     .isNull());
        while (number < 20) {
            ++number;
            desk.add(name(number), QStringLiteral("demo-%1-%2").arg(round).arg(number));
        }
    }

    const ProgramEnd end = desk.cli.run(words("sign-in --all --json"));
    QVERIFY2(end.exitCode > 0, end.errors.constData());
    const QJsonArray results = resultsOf(end);
    QCOMPARE(results.size(), 20 * Rounds);
    QHash<QString, QString> states;
    const QJsonArray accounts = desk.cli.list(QStringLiteral("accounts"));
    for (const auto& each : accounts) {
        states.insert(each[u"id"].toString(), each[u"state"].toString());
    }
    int signedIn = 0;
    for (const auto& each : results) {
        const QString id = each[u"id"].toString();
        const Fault* fault = faultOf.value(id);
        const bool isGood =
            desk.composition.accounts->account(AccountId::fromString(id))->username().startsWith(u"demo-");
        QCOMPARE(each[u"ok"].toBool(), isGood);
        signedIn += isGood ? 1 : 0;
        const QString error = fault != nullptr ? QString::fromLatin1(fault->error) : QStringLiteral("RateLimited");
        QCOMPARE(each[u"error"].toString(), isGood ? QString() : error);
        QCOMPARE(states.value(id), fault != nullptr ? QString::fromLatin1(fault->state) : QStringLiteral("stored"));
    }
    const int good = (20 - static_cast<int>(std::size(Faults)) - 1) * Rounds;
    QCOMPARE(signedIn, good);
    QCOMPARE(desk.cli.list(QStringLiteral("tokens")).size(), good);

    const auto asked = Desk::askedFor(desk.sandbox);
    QCOMPARE(asked.size(), 19 * Rounds);
    for (auto each = asked.cbegin(); each != asked.cend(); ++each) {
        QVERIFY2(*each == 1, qPrintable(each.key()));
    }
    // At most four together, then one after each of two pauses.
    const auto busyCount = busyServer.requestCount();
    QVERIFY2(busyCount >= 3 && busyCount <= 6, qPrintable(QString::number(busyCount)));
}

void TestCliBatch::onlyThoseThatNeedIt()
{
    const Desk desk(QStringLiteral("need"));
    desk.add(QStringLiteral("A"), QStringLiteral("demo-a"));
    QCOMPARE(desk.cli.run(words("sign-in --all")).exitCode, 0);
    desk.add(QStringLiteral("B"), QStringLiteral("demo-b"));

    const ProgramEnd second = desk.cli.run(words("sign-in --all"));
    QCOMPARE(second.exitCode, 0);
    QVERIFY2(second.output.contains("A: has a token already, expires "), second.output.constData());
    QVERIFY(second.output.contains("B: ok, expires "));
    QCOMPARE(second.output.count('\n'), 2);
    QCOMPARE(second.errors, QByteArrayLiteral("1 signed in, 0 failed, 1 left alone\n"));
    QCOMPARE(desk.sandbox.requestCount(), 2);

    const QJsonArray third = resultsOf(desk.cli.run(words("sign-in --all --min-life 9h --json")));
    QCOMPARE(third.at(0)[u"outcome"].toString(), QStringLiteral("signed-in"));
    QCOMPARE(desk.sandbox.requestCount(), 4);
    const QJsonArray fourth = resultsOf(desk.cli.run(words("sign-in a --min-life 1h --json")));
    QCOMPARE(fourth.at(0)[u"outcome"].toString(), QStringLiteral("has-token"));
    QCOMPARE(fourth.at(0)[u"ok"].toBool(), true);
    QCOMPARE(desk.sandbox.requestCount(), 4);
    QCOMPARE(desk.cli.run(words("sign-in --all --new")).exitCode, 0);
    QCOMPARE(desk.sandbox.requestCount(), 6);
}

void TestCliBatch::ofOneGroup()
{
    const Desk desk(QStringLiteral("group"));
    desk.add(QStringLiteral("A"), QStringLiteral("demo-a"));
    desk.add(QStringLiteral("B"), QStringLiteral("demo-b"));
    QCOMPARE(desk.cli.run(words("accounts edit B --group Acme")).exitCode, 0);
    const ProgramEnd end = desk.cli.run(words("sign-in --all --group ACME"));
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.output.startsWith("B: ok"));
    QCOMPARE(desk.sandbox.requestCount(), 1);
    const ProgramEnd nobody = desk.cli.run(words("sign-in --all --group Nobody"));
    QCOMPARE(nobody.exitCode, 3);
    QVERIFY(nobody.errors.contains("Nobody: "));
}

void TestCliBatch::serverThatAsksToWait()
{
    const Desk desk(QStringLiteral("wait"));
    desk.add(QStringLiteral("A"), QStringLiteral("misbehave+rate-limited:1"));
    for (int i = 0; i < 8; ++i) {
        desk.add(QStringLiteral("B%1").arg(i), QStringLiteral("demo-%1").arg(i));
    }
    const ProgramEnd end = desk.cli.run(words("sign-in --all"));
    QCOMPARE(end.exitCode, 7);
    QVERIFY2(end.errors.contains("the server asks to wait until "), end.errors.constData());
    QVERIFY(end.errors.endsWith("8 signed in, 1 failed, 0 left alone\n"));
    const auto asked = Desk::askedFor(desk.sandbox);
    // Once among the others, then thrice when nobody else was left.
    QCOMPARE(asked.value(QStringLiteral("misbehave+rate-limited:1")), 4);
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(asked.value(QStringLiteral("demo-%1").arg(i)), 1);
    }
}

void TestCliBatch::interrupted()
{
    const Desk desk(QStringLiteral("interrupted"), words("--latency 1000"));
    for (int i = 0; i < 12; ++i) {
        desk.add(QStringLiteral("A%1").arg(i), QStringLiteral("demo-%1").arg(i));
    }
    QProcess process;
    desk.cli.prepare(process, words("sign-in --all"));
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.sandbox.requestCount(), 4, 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    // Nothing was begun any more, and what the server had been asked was kept.
    QCOMPARE(desk.sandbox.requestCount(), 4);
    QCOMPARE(desk.cli.list(QStringLiteral("tokens")).size(), 4);
    QCOMPARE(process.readAllStandardOutput().count(": ok"), 4);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.endsWith("4 signed in, 0 failed, 0 left alone, 8 cancelled\n"), errors.constData());
    QCOMPARE(filesThatHold({CliProgram::GoodPassword}), QStringList());
}

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_cli_batch.moc"
