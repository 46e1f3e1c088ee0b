// What has to hold for every keychain: one table through our own adapter, against the real service of each that we
// know. Inside tests/ui/support/on-virtual-screen tests/support/private-session --bare:
//     tst_keychainconformance gnomekeyring|keepassxc|kwallet [QTEST_ARGUMENT…]
// What a service does otherwise than one would wish is asserted as well, with the version that does it.

#include "app/adapters/oskeychain.h"

#include "app/domain/account.h"
#include "tests/app/adapters/keychainbackend.h"
#include "tests/app/adapters/promptanswerer.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>
// For what the adapter does not let through.
#include <qt6keychain/keychain.h>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

using Content = SecretKey::Content;
using Habit = PromptAnswerer::Habit;

/// Longer than it takes to answer a prompt.
constexpr std::chrono::milliseconds Patience{20'000};
constexpr qsizetype Large = qsizetype{16} * 1024;
const QByteArray Before = QByteArrayLiteral("the value before");
const QByteArray After = QByteArrayLiteral("another value");
const QByteArray None = QByteArrayLiteral("SecretNotFound");
const QString Done = QStringLiteral("done");

enum class Operation { Read, Write, Remove };
constexpr Operation Operations[] = {Operation::Read, Operation::Write, Operation::Remove};

const char* nameOf(Operation operation)
{
    switch (operation) {
    case Operation::Read:
        return "read";
    case Operation::Write:
        return "write";
    case Operation::Remove:
        break;
    }
    return "remove";
}

SecretKey keyFor(Content content)
{
    const QString profile = QStringLiteral("test");
    return content == Content::Text ? SecretKey::password(profile, AccountId::fromRandomBytes(QByteArray(16, 'k')))
                                    : SecretKey::masterKey(profile);
}

const SecretKey Key = keyFor(Content::Text);

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        bytes.append(char(i));
    }
    return bytes;
}

struct Outcome
{
    QString what;
    bool mayStillHappen = false;
};

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    return {outcome(result), !result && result.error().mayStillHappen};
}

QCoro::Task<Outcome> perform(std::shared_ptr<OsKeychain> keychain, Operation operation)
{
    if (operation == Operation::Read) {
        auto reading = keychain->read(Key, {});
        const auto read = co_await reading;
        co_return outcomeOf(read);
    }
    auto changing = operation == Operation::Write ? keychain->write(Key, Secret(After), {}) : keychain->remove(Key, {});
    const auto changed = co_await changing;
    co_return outcomeOf(changed);
}

Running<Outcome> begin(Operation operation, std::chrono::milliseconds patience = Patience)
{
    return Running<Outcome>(perform(std::make_shared<OsKeychain>(patience), operation));
}

QString write(const SecretKey& key, const QByteArray& value)
{
    return outcome(resultOf(OsKeychain(Patience).write(key, Secret(value), {})));
}

QString remove(const SecretKey& key)
{
    return outcome(resultOf(OsKeychain(Patience).remove(key, {})));
}

/// The value, or the name of what went wrong.
QByteArray found(const SecretKey& key)
{
    const auto secret = resultOf(OsKeychain(Patience).read(key, {}));
    return secret ? secret->view().toByteArray() : outcome(secret).toLatin1();
}

/// What is found once the operation is done.
QByteArray resultIn(Operation operation)
{
    switch (operation) {
    case Operation::Read:
        return Before;
    case Operation::Write:
        return After;
    case Operation::Remove:
        break;
    }
    return None;
}

/// How many turns of the event loop it takes; at most so many are run.
int runTurns(const Running<Outcome>& running, int most = std::numeric_limits<int>::max())
{
    int turns = 0;
    for (; turns < most && !running.isOver(); ++turns) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return turns;
}

/// What QtKeychain itself says.
template <class Job>
QKeychain::Error run(Job& job, const QString& key)
{
    job.setAutoDelete(false);
    job.setKey(key);
    QSignalSpy finished(&job, &QKeychain::Job::finished);
    job.start();
    return finished.count() == 1 || finished.wait() ? job.error() : QKeychain::OtherError;
}

const QString OurName = QStringLiteral("Token Desk");

} // namespace

class TestKeychainConformance : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychainConformance(std::unique_ptr<KeychainBackend> backend)
        : m_backend(std::move(backend))
    {
    }

private slots:
    void init();
    void cleanup();

    void status();
    void locks();
    void roundTrip_data();
    void roundTrip();
    void overwrite();
    void removeTwice();
    void refused_data();
    void refused();
    void largeValue_data();
    void largeValue();
    void textWithNul();
    void placeholder();
    void failedWrite();

    void promptDismissed_data();
    void promptDismissed();
    void promptAnswered_data();
    void promptAnswered();
    void promptLeftOpen();
    void accessRefused();
    void lockedInTheMiddle_data();
    void lockedInTheMiddle();

    void killedWhileAsking();
    void killedInTheMiddle_data();
    void killedInTheMiddle();
    void killedAfterwards_data();
    void killedAfterwards();
    void startedAnew();

private:
    bool isOnDisk();
    bool isHonest(Operation operation, const Outcome& outcome, const QByteArray& left) const;

    std::unique_ptr<KeychainBackend> m_backend;
};

void TestKeychainConformance::init()
{
    if (!m_backend->isRunning()) {
        QVERIFY(m_backend->start());
    }
    QVERIFY(m_backend->unlock());
    // One that was answered goes a little after its answer.
    QTRY_VERIFY(!PromptAnswerer::isThere(m_backend->promptTitle()));
    QCOMPARE(remove(Key), Done);
    QCOMPARE(remove(keyFor(Content::Bytes)), Done);
}

void TestKeychainConformance::cleanup()
{
    if (QTest::currentTestFailed()) {
        std::ignore = m_backend->setClosesOnceOpened(false);
        // With whatever prompt stands open.
        QVERIFY(!m_backend->isRunning() || m_backend->kill());
    }
}

/// Every keychain saves before it is locked.
bool TestKeychainConformance::isOnDisk()
{
    return m_backend->lock() && m_backend->unlock();
}

/// Whether the outcome allows for what was found after it. Before is what was there at first.
bool TestKeychainConformance::isHonest(Operation operation, const Outcome& outcome, const QByteArray& left) const
{
    const bool isDone = outcome.what == Done;
    const bool mayBeAsBefore = !isDone || !m_backend->savesAtOnce();
    const bool mayBeAsAfter = isDone || outcome.mayStillHappen;
    return (mayBeAsBefore && left == Before) || (mayBeAsAfter && left == resultIn(operation));
}

void TestKeychainConformance::status()
{
    OsKeychain keychain(Patience);
    const KeychainStatus open = resultOf(keychain.status());
    QCOMPARE(open.state, KeychainStatus::State::Available);
    QCOMPARE(open.name, m_backend->name());
    QVERIFY(m_backend->lock());
    const KeychainStatus locked = resultOf(keychain.status());
    QCOMPARE(locked.state, KeychainStatus::State::Locked);
    QCOMPARE(locked.name, m_backend->name());
}

void TestKeychainConformance::locks()
{
    OsKeychain keychain(Patience);
    QCOMPARE(write(Key, After), Done);
    QVERIFY(resultOf(keychain.lock()));
    QTRY_COMPARE(resultOf(keychain.status()).state, KeychainStatus::State::Locked);
    // Once more does no harm.
    std::ignore = resultOf(keychain.lock());
    QVERIFY(m_backend->unlock());
    QCOMPARE(found(Key), After);
}

void TestKeychainConformance::roundTrip_data()
{
    QTest::addColumn<Content>("content");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain text") << Content::Text << QByteArray("a-password-not-real");
    QTest::newRow("UTF-8") << Content::Text << QByteArray("pä\"ss\\w/örd 動物園 🔑");
    QTest::newRow("white space around") << Content::Text << QByteArray("  x  ");
    QTest::newRow("1,024 bytes of text") << Content::Text << QByteArray(MaximumPasswordBytes, 'x');
    QTest::newRow("a key with NULs") << Content::Bytes << QByteArray("\0key\0", 5);
    QTest::newRow("every byte") << Content::Bytes << everyByte();
    QTest::newRow("1,024 bytes") << Content::Bytes << everyByte().repeated(4);
}

void TestKeychainConformance::roundTrip()
{
    QFETCH(Content, content);
    QFETCH(QByteArray, value);
    const SecretKey key = keyFor(content);
    QCOMPARE(found(key), None);
    QCOMPARE(write(key, value), Done);
    QCOMPARE(found(key), value);
    QVERIFY(isOnDisk());
    QCOMPARE(found(key), value);
    QCOMPARE(remove(key), Done);
    QCOMPARE(found(key), None);
}

void TestKeychainConformance::overwrite()
{
    QCOMPARE(write(Key, Before), Done);
    QCOMPARE(write(Key, After), Done);
    QCOMPARE(found(Key), After);
    QCOMPARE(remove(Key), Done);
    QCOMPARE(found(Key), None); // and not the first one again
}

void TestKeychainConformance::removeTwice()
{
    QCOMPARE(write(Key, Before), Done);
    QCOMPARE(remove(Key), Done);
    QCOMPARE(remove(Key), Done);
}

void TestKeychainConformance::refused_data()
{
    QTest::addColumn<Content>("content");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const QString tooLarge = QStringLiteral("SecretTooLarge");
    QTest::newRow("16 KiB of text") << Content::Text << QByteArray(Large, 'x') << tooLarge;
    QTest::newRow("16 KiB") << Content::Bytes << QByteArray(Large, '\0') << tooLarge;
    QTest::newRow("text with a NUL") << Content::Text << QByteArray("a\0b", 3) << QStringLiteral("FieldMalformed");
    QTest::newRow("nothing") << Content::Bytes << QByteArray() << QStringLiteral("FieldEmpty");
}

// By the adapter; what the keychains say is in largeValue() and textWithNul().
void TestKeychainConformance::refused()
{
    QFETCH(Content, content);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QCOMPARE(write(keyFor(content), Before), Done);
    QCOMPARE(write(keyFor(content), value), expected);
    QCOMPARE(found(keyFor(content)), Before);
}

void TestKeychainConformance::largeValue_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isText");
    QTest::newRow("16 KiB of text") << QByteArray(Large, 'x') << true;
    QTest::newRow("16 KiB") << everyByte().repeated(Large / 256) << false;
}

// None of these keychains is what our limit comes from.
void TestKeychainConformance::largeValue()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isText);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    QKeychain::WritePasswordJob writing(OurName);
    if (isText) {
        writing.setTextData(QString::fromUtf8(value));
    } else {
        writing.setBinaryData(value);
    }
    QCOMPARE(run(writing, key), QKeychain::NoError);
    QKeychain::ReadPasswordJob reading(OurName);
    QCOMPARE(run(reading, key), QKeychain::NoError);
    QCOMPARE(reading.binaryData(), value);
}

// QtKeychain (0.13.2) cuts a text at its first NUL and says that it is done, whichever keychain it is.
void TestKeychainConformance::textWithNul()
{
    const QString key = QStringLiteral("text with a NUL");
    QKeychain::WritePasswordJob writing(OurName);
    writing.setTextData(QString::fromLatin1("a\0b", 3));
    QCOMPARE(run(writing, key), QKeychain::NoError);
    QKeychain::ReadPasswordJob reading(OurName);
    QCOMPARE(run(reading, key), QKeychain::NoError);
    QCOMPARE(reading.textData(), QStringLiteral("a"));
}

void TestKeychainConformance::placeholder()
{
    // What KeePassXC makes of it is left there, and whoever cleans up has to know.
    const auto written = resultOf(OsKeychain(Patience).write(Key, Secret(QByteArrayView("{TITLE}")), {}));
    QCOMPARE(outcome(written), m_backend->fillsInPlaceholders() ? QStringLiteral("KeychainFailed") : Done);
    QVERIFY(written || written.error().mayStillHappen);
}

// QtKeychain (0.13.2) says that KWallet has stored what KWallet has refused to store. Reading back tells.
void TestKeychainConformance::failedWrite()
{
    QVERIFY(m_backend->lock());
    if (!m_backend->setClosesOnceOpened(true)) {
        return; // no other keychain gets a write between being opened and being written to
    }
    const PromptAnswerer person(m_backend->promptTitle(), Habit::TypesPassword);
    QKeychain::WritePasswordJob writing(OurName);
    writing.setTextData(QString::fromUtf8(After));
    QCOMPARE(run(writing, Key.text()), QKeychain::NoError);
    QCOMPARE(write(Key, After), QStringLiteral("KeychainLocked"));
    QVERIFY(m_backend->setClosesOnceOpened(false));
    QVERIFY(m_backend->unlock());
    QCOMPARE(found(Key), None);
}

void TestKeychainConformance::promptDismissed_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<bool>("isThere");
    for (const Operation operation : Operations) {
        QTest::newRow(nameOf(operation)) << operation << true;
    }
    QTest::newRow("read what is not there") << Operation::Read << false;
}

// And whoever said no once is not asked again.
void TestKeychainConformance::promptDismissed()
{
    QFETCH(Operation, operation);
    QFETCH(bool, isThere);
    if (isThere) {
        QCOMPARE(write(Key, Before), Done);
    }
    QVERIFY(m_backend->lock());
    {
        const PromptAnswerer person(m_backend->promptTitle(), Habit::Dismisses);
        const Outcome outcome = begin(operation).result();
        QCOMPARE(outcome.what, QStringLiteral("KeychainLocked"));
        QVERIFY(!outcome.mayStillHappen);
        QCOMPARE(person.prompts(), 1);
    }
    QVERIFY(m_backend->unlock());
    QCOMPARE(found(Key), isThere ? Before : None);
}

void TestKeychainConformance::promptAnswered_data()
{
    QTest::addColumn<Operation>("operation");
    for (const Operation operation : Operations) {
        QTest::newRow(nameOf(operation)) << operation;
    }
}

void TestKeychainConformance::promptAnswered()
{
    QFETCH(Operation, operation);
    QCOMPARE(write(Key, Before), Done);
    QVERIFY(m_backend->lock());
    const PromptAnswerer person(m_backend->promptTitle(), Habit::TypesPassword);
    QCOMPARE(begin(operation).result().what, Done);
    QCOMPARE(person.prompts(), 1);
    QCOMPARE(found(Key), resultIn(operation));
}

// Somebody is out for a coffee.
void TestKeychainConformance::promptLeftOpen()
{
    QCOMPARE(write(Key, Before), Done);
    QVERIFY(m_backend->lock());
    const Outcome outcome = begin(Operation::Write, 1s).result();
    QCOMPARE(outcome.what, QStringLiteral("KeychainLocked"));
    QVERIFY(!outcome.mayStillHappen);
    // The prompt is still there for the next call, and does not come twice.
    const PromptAnswerer person(m_backend->promptTitle(), Habit::Dismisses);
    QCOMPARE(found(Key), QByteArrayLiteral("KeychainLocked"));
    QCOMPARE(person.prompts(), 1);
    QVERIFY(m_backend->unlock());
    QCOMPARE(found(Key), Before);
}

// What is kept from us is not "not found".
void TestKeychainConformance::accessRefused()
{
    QCOMPARE(write(Key, Before), Done);
    const bool asks = m_backend->setAsksForAccess(true);
    QVERIFY(m_backend->stop());
    QVERIFY(m_backend->start());
    QVERIFY(!asks || m_backend->setAsksForAccess(false)); // next time
    for (const Operation operation : Operations) {
        const PromptAnswerer person(m_backend->promptTitle(), Habit::Dismisses);
        const Outcome outcome = begin(operation).result();
        QCOMPARE(outcome.what, asks ? QStringLiteral("KeychainDenied") : Done);
    }
    const PromptAnswerer person(m_backend->promptTitle(), Habit::Allows);
    QCOMPARE(begin(Operation::Remove).result().what, Done);
    QCOMPARE(found(Key), None);
    QCOMPARE(write(Key, Before), Done);
    QCOMPARE(found(Key), Before);
    QVERIFY(m_backend->stop());
}

void TestKeychainConformance::lockedInTheMiddle_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("quarters");
    QTest::newRow("read") << Operation::Read << 2;
    QTest::newRow("write") << Operation::Write << 2;
    QTest::newRow("write, when it is read back") << Operation::Write << 3;
    QTest::newRow("remove") << Operation::Remove << 2;
    QTest::newRow("remove, when it is looked for") << Operation::Remove << 3;
}

void TestKeychainConformance::lockedInTheMiddle()
{
    QFETCH(Operation, operation);
    QFETCH(int, quarters);
    QCOMPARE(write(Key, Before), Done);
    const int turns = runTurns(begin(operation));
    QCOMPARE(write(Key, Before), Done);
    const PromptAnswerer person(m_backend->promptTitle(), Habit::Dismisses);
    const auto running = begin(operation);
    runTurns(running, turns * quarters / 4);
    QVERIFY(m_backend->lock());
    const Outcome outcome = running.result();
    QVERIFY2(outcome.what == u"KeychainLocked" || outcome.what == Done, qPrintable(outcome.what));
    QVERIFY(m_backend->unlock());
    const QByteArray left = found(Key);
    QVERIFY2(isHonest(operation, outcome, left), left.constData());
}

void TestKeychainConformance::killedWhileAsking()
{
    QCOMPARE(write(Key, Before), Done);
    QVERIFY(m_backend->lock());
    const auto running = begin(Operation::Write);
    QTRY_VERIFY_WITH_TIMEOUT(PromptAnswerer::isThere(m_backend->promptTitle()), 20'000);
    QVERIFY(m_backend->kill());
    const Outcome outcome = running.result();
    QCOMPARE(outcome.what, QStringLiteral("KeychainMissing"));
    QVERIFY(!outcome.mayStillHappen);
    QVERIFY(m_backend->start());
    QCOMPARE(found(Key), Before);
}

void TestKeychainConformance::killedInTheMiddle_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("quarters");
    QTest::addColumn<bool>("isHaltedFirst");
    QTest::newRow("read") << Operation::Read << 2 << true;
    QTest::newRow("write") << Operation::Write << 2 << true;
    QTest::newRow("write, when it is read back") << Operation::Write << 3 << false;
    QTest::newRow("remove") << Operation::Remove << 2 << true;
    QTest::newRow("remove, when it is looked for") << Operation::Remove << 3 << false;
}

void TestKeychainConformance::killedInTheMiddle()
{
    QFETCH(Operation, operation);
    QFETCH(int, quarters);
    QFETCH(bool, isHaltedFirst);
    QCOMPARE(write(Key, Before), Done);
    const int turns = runTurns(begin(operation));
    QCOMPARE(write(Key, Before), Done);
    QVERIFY(isOnDisk());
    const auto running = begin(operation);
    runTurns(running, turns * quarters / 4);
    if (isHaltedFirst) {
        QVERIFY(m_backend->halt());
        runQueuedEvents();
    }
    QVERIFY(m_backend->kill());
    const Outcome outcome = running.result();
    // Failed where it ended between two questions about its state.
    const QStringList expected{QStringLiteral("KeychainMissing"), QStringLiteral("KeychainFailed"), Done};
    QVERIFY2(expected.contains(outcome.what), qPrintable(outcome.what));
    QVERIFY(m_backend->start());
    const QByteArray left = found(Key);
    QVERIFY2(isHonest(operation, outcome, left), left.constData());
}

void TestKeychainConformance::killedAfterwards_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("write") << Operation::Write;
    QTest::newRow("remove") << Operation::Remove;
}

// What was said to be done stays done.
void TestKeychainConformance::killedAfterwards()
{
    QFETCH(Operation, operation);
    QCOMPARE(write(Key, Before), Done);
    QVERIFY(isOnDisk());
    const Outcome outcome = begin(operation).result();
    QVERIFY(m_backend->kill());
    QCOMPARE(outcome.what, Done);
    QVERIFY(m_backend->start());
    const QByteArray left = found(Key);
    QVERIFY2(isHonest(operation, outcome, left), left.constData());
}

void TestKeychainConformance::startedAnew()
{
    QCOMPARE(write(Key, Before), Done);
    QVERIFY(m_backend->stop());
    for (const Operation operation : Operations) {
        const Outcome outcome = begin(operation).result();
        QCOMPARE(outcome.what, QStringLiteral("KeychainMissing"));
        QVERIFY(!outcome.mayStillHappen);
    }
    QVERIFY(m_backend->start());
    QCOMPARE(found(Key), Before);
    // KeePassXC (2.7.4) asks whether we may overwrite what it read from its file, also where it is to ask nothing.
    const PromptAnswerer person(m_backend->promptTitle(), Habit::Allows);
    QCOMPARE(write(Key, After), Done);
    QCOMPARE(found(Key), After);
    QCOMPARE(remove(Key), Done);
    QCOMPARE(found(Key), None);
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("TOKENDESK_BARE_SESSION")) {
        // It overwrites the settings of its keychain.
        qFatal("runs inside tests/support/private-session --bare only");
    }
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    auto backend = name == u"gnomekeyring" ? gnomeKeyring()
                   : name == u"keepassxc"  ? keePassXc()
                   : name == u"kwallet"    ? kWallet()
                                           : nullptr;
    if (!backend) {
        qFatal("the first argument is gnomekeyring, keepassxc or kwallet");
    }
    TestKeychainConformance test(std::move(backend));
    return QTest::qExec(&test, arguments);
}

#include "tst_keychainconformance.moc"
