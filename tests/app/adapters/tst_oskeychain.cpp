#include "app/adapters/oskeychain.h"

#include "tests/app/adapters/secretservice.h"
#include "tests/support/running.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

// Runs on tests/support/private-session, with a gnome-keyring of its own.

namespace {

constexpr std::chrono::milliseconds Patience{3000};
const QString Profile = QStringLiteral("test");
const AccountId SomeAccount = AccountId::fromRandomBytes(QByteArray(16, 'k'));

SecretKey textKey()
{
    return SecretKey::password(Profile, SomeAccount);
}

SecretKey keyFor(SecretKey::Content content)
{
    return content == SecretKey::Content::Text ? textKey() : SecretKey::masterKey(Profile);
}

Result<Secret> read(const SecretKey& key)
{
    return resultOf(OsKeychain(Patience).read(key, {}));
}

Result<void> write(const SecretKey& key, QByteArrayView value)
{
    return resultOf(OsKeychain(Patience).write(key, Secret(value), {}));
}

Result<void> remove(const SecretKey& key)
{
    return resultOf(OsKeychain(Patience).remove(key, {}));
}

/// The value, or the name of what went wrong.
QByteArray found(const SecretKey& key)
{
    const auto secret = read(key);
    return secret ? secret->view().toByteArray() : outcome(secret).toLatin1();
}

/// The program that talks to another session than this one.
QString probe()
{
    return QCoreApplication::applicationDirPath() + QLatin1String("/keychainprobe");
}

/// What `secret-tool` shows a person who looks for the item.
QByteArray seenBySecretTool(const SecretKey& key)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("server"),
                                               QStringLiteral("Token Desk"), QStringLiteral("user"), key.text()});
    return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArrayLiteral("no secret-tool");
}

} // namespace

class TestOsKeychain : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void roundTrip_data();
    void roundTrip();
    void overwrite();
    void itemsDoNotMix();
    void removeTwice();
    void refused_data();
    void refused();
    void visibleToSecretTool();
    void status();
    void lockedChangesNothing_data();
    void lockedChangesNothing();
    void cancelledAtOnce_data();
    void cancelledAtOnce();
    void deadline();
    void whatIsSaidNotToHappenDoesNot_data();
    void whatIsSaidNotToHappenDoesNot();
    void withoutService_data();
    void withoutService();
    void serviceThatIsStartedAnew();
};

void TestOsKeychain::cleanup()
{
    QVERIFY(SecretService::unlock());
    QVERIFY(remove(textKey()));
    QVERIFY(remove(SecretKey::stagedPassword(Profile, SomeAccount)));
    QVERIFY(remove(SecretKey::masterKey(Profile)));
}

void TestOsKeychain::roundTrip_data()
{
    using Content = SecretKey::Content;
    QTest::addColumn<Content>("content");
    QTest::addColumn<QByteArray>("value");
    QByteArray allBytes;
    for (int i = 0; i < 256; ++i) {
        allBytes.append(char(i));
    }
    QTest::newRow("plain text") << Content::Text << QByteArray("a-password-not-real");
    QTest::newRow("UTF-8") << Content::Text << QByteArray("pä\"ss\\w/örd 動物園 🔑");
    QTest::newRow("white space around") << Content::Text << QByteArray("  x  ");
    QTest::newRow("1,024 bytes of text") << Content::Text << QByteArray(1024, 'x');
    QTest::newRow("a key with a NUL") << Content::Bytes << QByteArray("\0key\0", 5);
    QTest::newRow("every byte") << Content::Bytes << allBytes;
    QTest::newRow("1,024 bytes") << Content::Bytes << allBytes.repeated(4);
}

void TestOsKeychain::roundTrip()
{
    QFETCH(SecretKey::Content, content);
    QFETCH(QByteArray, value);
    QCOMPARE(found(keyFor(content)), QByteArrayLiteral("SecretNotFound"));
    QCOMPARE(outcome(write(keyFor(content), value)), QStringLiteral("done"));
    QCOMPARE(found(keyFor(content)), value);
    QCOMPARE(outcome(remove(keyFor(content))), QStringLiteral("done"));
    QCOMPARE(found(keyFor(content)), QByteArrayLiteral("SecretNotFound"));
}

void TestOsKeychain::overwrite()
{
    QVERIFY(write(textKey(), "the-first"));
    QVERIFY(write(textKey(), "the-second"));
    QCOMPARE(found(textKey()), QByteArrayLiteral("the-second"));
    QVERIFY(remove(textKey()));
    QCOMPARE(found(textKey()), QByteArrayLiteral("SecretNotFound")); // and not the first one again
}

void TestOsKeychain::itemsDoNotMix()
{
    const auto staged = SecretKey::stagedPassword(Profile, SomeAccount);
    const auto ofOtherProfile = SecretKey::password(QStringLiteral("other"), SomeAccount);
    QVERIFY(write(textKey(), "own"));
    QVERIFY(write(staged, "staged"));
    QVERIFY(write(ofOtherProfile, "of the other profile"));
    QVERIFY(remove(staged));
    QCOMPARE(found(textKey()), QByteArrayLiteral("own"));
    QCOMPARE(found(ofOtherProfile), QByteArrayLiteral("of the other profile"));
    QVERIFY(remove(ofOtherProfile));
    QCOMPARE(found(textKey()), QByteArrayLiteral("own"));
}

void TestOsKeychain::removeTwice()
{
    QVERIFY(write(textKey(), "x"));
    QCOMPARE(outcome(remove(textKey())), QStringLiteral("done"));
    QCOMPARE(outcome(remove(textKey())), QStringLiteral("done"));
}

void TestOsKeychain::refused_data()
{
    using Content = SecretKey::Content;
    QTest::addColumn<Content>("content");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const QString empty = QStringLiteral("FieldEmpty");
    const QString tooLarge = QStringLiteral("SecretTooLarge");
    QTest::newRow("empty text") << Content::Text << QByteArray() << empty;
    QTest::newRow("1,025 bytes of text") << Content::Text << QByteArray(1025, 'x') << tooLarge;
    QTest::newRow("text with a NUL") << Content::Text << QByteArray("a\0b", 3) << QStringLiteral("FieldMalformed");
    QTest::newRow("not UTF-8") << Content::Text << QByteArray("\xff") << QStringLiteral("FieldMalformed");
    QTest::newRow("no bytes") << Content::Bytes << QByteArray() << empty;
    QTest::newRow("1,025 bytes") << Content::Bytes << QByteArray(1025, 'x') << tooLarge;
}

void TestOsKeychain::refused()
{
    QFETCH(SecretKey::Content, content);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QVERIFY(write(keyFor(content), "before"));
    QCOMPARE(outcome(write(keyFor(content), value)), expected);
    QCOMPARE(found(keyFor(content)), QByteArrayLiteral("before"));
}

void TestOsKeychain::visibleToSecretTool()
{
    QVERIFY(write(textKey(), "pä\"sswörd"));
    QCOMPARE(seenBySecretTool(textKey()), QByteArray("pä\"sswörd"));
}

void TestOsKeychain::status()
{
    OsKeychain keychain(Patience);
    KeychainStatus status = resultOf(keychain.status());
    QCOMPARE(status.state, KeychainStatus::State::Available);
    QCOMPARE(status.name, QStringLiteral("GNOME Keyring"));
    QVERIFY(SecretService::lock());
    status = resultOf(keychain.status());
    QCOMPARE(status.state, KeychainStatus::State::Locked);
    QCOMPARE(status.name, QStringLiteral("GNOME Keyring"));
}

void TestOsKeychain::lockedChangesNothing_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("an item that is there") << true;
    QTest::newRow("no item") << false;
}

// There is nobody to answer the keyring's prompt, which counts as dismissed.
void TestOsKeychain::lockedChangesNothing()
{
    QFETCH(bool, isThere);
    if (isThere) {
        QVERIFY(write(textKey(), "before"));
    }
    QVERIFY(SecretService::lock());
    QElapsedTimer timer;
    timer.start();
    const auto reading = read(textKey());
    const auto writing = write(textKey(), "after");
    const auto removing = remove(textKey());
    QVERIFY2(timer.elapsed() < 3 * Patience.count(), qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(outcome(reading), QStringLiteral("KeychainLocked"));
    QCOMPARE(outcome(writing), QStringLiteral("KeychainLocked"));
    QCOMPARE(outcome(removing), QStringLiteral("KeychainLocked"));
    QVERIFY(!reading.error().mayStillHappen);
    QVERIFY(!writing.error().mayStillHappen);
    QVERIFY(!removing.error().mayStillHappen);
    QVERIFY(SecretService::unlock());
    QCOMPARE(found(textKey()), isThere ? QByteArrayLiteral("before") : QByteArrayLiteral("SecretNotFound"));
}

void TestOsKeychain::cancelledAtOnce_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("before the call") << true;
    QTest::newRow("while the service does not answer") << false;
}

void TestOsKeychain::cancelledAtOnce()
{
    QFETCH(bool, before);
    OsKeychain keychain(60s);
    std::stop_source stop;
    const auto halted = std::make_optional<SecretService::Halted>();
    if (before) {
        stop.request_stop();
    }
    QElapsedTimer timer;
    timer.start();
    const Running<Result<Secret>> reading(keychain.read(textKey(), stop.get_token()));
    const Running<Result<void>> writing(keychain.write(textKey(), Secret(QByteArrayView("late")), stop.get_token()));
    const Running<Result<void>> removing(keychain.remove(SecretKey::masterKey(Profile), stop.get_token()));
    runQueuedEvents();
    if (!before) {
        QVERIFY(!reading.isOver() && !writing.isOver() && !removing.isOver());
        stop.request_stop();
    }
    const auto read = reading.result();
    const auto written = writing.result();
    const auto removed = removing.result();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(outcome(read), QStringLiteral("Cancelled"));
    QCOMPARE(outcome(written), QStringLiteral("Cancelled"));
    QCOMPARE(outcome(removed), QStringLiteral("Cancelled"));
    QVERIFY(!read.error().mayStillHappen);
    // What was given up before the service was asked does not happen any more.
    QVERIFY(!before || !written.error().mayStillHappen);
    QVERIFY(!before || !removed.error().mayStillHappen);
}

void TestOsKeychain::deadline()
{
    QVERIFY(write(textKey(), "before"));
    OsKeychain keychain(300ms);
    QElapsedTimer timer;
    timer.start();
    auto halted = std::make_optional<SecretService::Halted>();
    const Running<Result<Secret>> reading(keychain.read(textKey(), {}));
    const Running<Result<void>> writing(keychain.write(textKey(), Secret(QByteArrayView("late")), {}));
    const Running<Result<void>> removing(keychain.remove(textKey(), {}));
    const auto read = reading.result();
    const auto written = writing.result();
    const auto removed = removing.result();
    // Its own deadline, and that of the question why.
    QVERIFY2(timer.elapsed() < 7000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(outcome(read), QStringLiteral("KeychainFailed"));
    QCOMPARE(outcome(written), QStringLiteral("KeychainFailed"));
    QCOMPARE(outcome(removed), QStringLiteral("KeychainFailed"));
    QVERIFY(!read.error().mayStillHappen);
    const bool mayHaveChanged = written.error().mayStillHappen || removed.error().mayStillHappen;
    halted.reset();
    QVERIFY(mayHaveChanged || found(textKey()) == "before");
}

void TestOsKeychain::whatIsSaidNotToHappenDoesNot_data()
{
    QTest::addColumn<bool>("isRemoval");
    QTest::newRow("write") << false;
    QTest::newRow("remove") << true;
}

// Whenever a call is given up: if it says that nothing will come of it any more, nothing has.
void TestOsKeychain::whatIsSaidNotToHappenDoesNot()
{
    QFETCH(bool, isRemoval);
    OsKeychain keychain(Patience);
    int givenUp = 0;
    bool gotThrough = false;
    for (int turns = 0; !gotThrough && turns < 500; ++turns) {
        QVERIFY(write(textKey(), "before"));
        std::stop_source stop;
        const Running<Result<void>> running(
            isRemoval ? keychain.remove(textKey(), stop.get_token())
                      : keychain.write(textKey(), Secret(QByteArrayView("after")), stop.get_token()));
        for (int turn = 0; turn < turns && !running.isOver(); ++turn) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        stop.request_stop();
        const auto result = running.result();
        gotThrough = result.has_value();
        if (!gotThrough) {
            QCOMPARE(outcome(result), QStringLiteral("Cancelled"));
            ++givenUp;
        }
        if (!gotThrough && !result.error().mayStillHappen) {
            QCOMPARE(found(textKey()), QByteArrayLiteral("before"));
        }
    }
    QVERIFY(gotThrough);
    QVERIFY(givenUp > 3);
}

void TestOsKeychain::withoutService_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("expected");
    // A bus that starts no services, unlike a desktop's.
    const QString bus = QStringLiteral("dbus-run-session --config-file=\"$CONFIG\" -- ");
    const QString missing = QStringLiteral("KeychainMissing");
    const QString gnomeKeyring = QStringLiteral("Missing: GNOME Keyring gnome-keyring");
    QTest::newRow("no service on the bus") << QString(bus + QLatin1String("\"$PROBE\" status read write remove"))
                                           << QStringList{gnomeKeyring, missing, missing, missing};
    QTest::newRow("no bus") << QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent \"$PROBE\" "
                                              "status read write remove")
                            << QStringList{QStringLiteral("Missing: D-Bus session bus dbus-user-session"), missing,
                                           missing, missing};
    // The keyring goes into the background before it has its name on the bus, and this bus waits for nobody.
    QTest::newRow("service that was killed")
        << QString(bus + QLatin1String("bash -c 'printf test | gnome-keyring-daemon --unlock --components=secrets "
                                       ">/dev/null 2>&1; until dbus-send --session --print-reply "
                                       "--dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "
                                       "string:org.freedesktop.secrets | grep -q true; do sleep 0.05; done; "
                                       "\"$PROBE\" write read kill-service read write remove status'"))
        << QStringList{QStringLiteral("done"),
                       QStringLiteral("done"),
                       QStringLiteral("killed"),
                       missing,
                       missing,
                       missing,
                       gnomeKeyring};
}

void TestOsKeychain::withoutService()
{
    QFETCH(QString, script);
    QFETCH(QStringList, expected);
    QTemporaryDir home;
    QFile config(home.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                 "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name :
         {QStringLiteral("HOME"), QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("XDG_CACHE_HOME"),
          QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_RUNTIME_DIR")}) {
        environment.insert(name, home.path());
    }
    environment.insert(QStringLiteral("CONFIG"), config.fileName());
    environment.insert(QStringLiteral("PROBE"), probe());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("bash"), {QStringLiteral("-c"), script});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts), expected);
}

// A desktop's bus starts a killed keyring again, locked. That is no reason to take its items for gone.
void TestOsKeychain::serviceThatIsStartedAnew()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PROBE"), probe());
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral(PRIVATE_SESSION),
        {QStringLiteral("bash"), QStringLiteral("-c"),
         QStringLiteral("\"$PROBE\" write kill-service read write remove status unlock read; \"$PROBE\" read")});
    QVERIFY(process.waitForFinished(60'000));
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    const QString locked = QStringLiteral("KeychainLocked");
    const QString done = QStringLiteral("done");
    // Once it is unlocked the program that knew the former one goes on as well as a new program.
    QCOMPARE(lines, (QStringList{done, QStringLiteral("killed"), locked, locked, locked,
                                 QStringLiteral("Locked GNOME Keyring"), QStringLiteral("unlocked"), done, done}));
}

QTEST_GUILESS_MAIN(TestOsKeychain)
#include "tst_oskeychain.moc"
