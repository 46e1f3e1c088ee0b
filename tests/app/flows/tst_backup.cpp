#include "app/flows/backup.h"

#include "app/domain/importtext.h"
#include "app/flows/accountbook.h"
#include "app/flows/importaccounts.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QDir>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

using Operation = MemorySecretStore::Operation;

namespace {

const QByteArray Passphrase = QByteArrayLiteral("correct horse battery staple");
const QString Done = QStringLiteral("done");

Environment staging()
{
    return Environment::make(QStringLiteral("staging-id"), {.name = QStringLiteral("Staging"),
                                                            .signInUrl = QStringLiteral("https://staging.example/s")})
        .value();
}

/// A world with a folder for backups.
struct BackupWorld : World
{
    /// Two accounts, one of them in an environment of its own, and a third that lost its password.
    void fill()
    {
        QVERIFY(ports.index->insertEnvironment(staging()));
        store(QStringLiteral("demo-one"), "pw-one");
        AccountDraft draft = draftOf(QStringLiteral("demo-two"));
        draft.environmentId = staging().id();
        draft.group = QStringLiteral("A group / of two");
        QVERIFY(resultOf(addAccount(ports, draft, secretOf("pw-two"), {})));
        const AccountId third = store(QStringLiteral("demo-three"), "pw-three");
        items().remove(SecretKey::password(ports.profile, third).text());
    }

    [[nodiscard]] QString file() const { return m_backups.filePath(QStringLiteral("backup.kdbx")); }

    [[nodiscard]] Result<BackupMade> backUp(Overwrite overwrite = Overwrite::No,
                                            const QByteArray& passphrase = Passphrase) const
    {
        const auto wish = std::make_shared<BackupWish>();
        wish->file = file();
        wish->passphrase = Secret(passphrase);
        wish->overwrite = overwrite;
        return resultOf(makeBackup(ports, wish, [](int, int) {}, {}));
    }

    [[nodiscard]] VaultFiles::Reading read(const QByteArray& passphrase = Passphrase) const
    {
        return resultOf(ports.vaults->read(file(), std::make_shared<const Secret>(passphrase)));
    }

    [[nodiscard]] QList<AuditRow> recorded(AuditKind kind) const
    {
        return ports.audit->page({.kinds = {kind}}, {}, 10).value();
    }

    /// Into the other one, whose accounts are as they are.
    [[nodiscard]] ImportResult restoreInto(const World& other, ImportManner manner = ImportManner::WhatSucceeds) const
    {
        QList<Account> accounts;
        for (const IndexedAccount& row : other.rows()) {
            accounts.append(row.account);
        }
        auto plan = planImport(**read(), {}, accounts, other.ports.index->environments().value());
        return resultOf(
            importAccounts(other.ports, std::make_shared<ImportPlan>(std::move(*plan)), manner, [](int, int) {}, {}));
    }

private:
    QTemporaryDir m_backups;
};

/// Every account with its password.
QStringList everything(const World& world)
{
    QStringList all;
    for (const IndexedAccount& row : world.rows()) {
        const Account& account = row.account;
        all.append(QStringList{account.label(), account.username(), account.environmentId(), account.group(),
                               account.note(), accountStateName(account.state()),
                               QString::fromUtf8(world.item(passwordKey(world.ports.profile, row)))}
                       .join(u'|'));
    }
    all.sort();
    return all;
}

QString statesOf(const ImportResult& result)
{
    QStringList states;
    for (const ImportOutcome& outcome : result.outcomes) {
        states.append(importStateName(outcome.state));
    }
    states.sort();
    return states.join(u' ');
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void restoresAll();
    void restoresWhatIsNotThere();
    void isForItsOwnersEyesOnly();
    void isRecorded();
    void progressIsTold();
    void textsThatXmlCannotHold();
    void anExistingFileStays();
    void aFolderThatIsNotThere();
    void passphraseTooShort();
    void aShutKeychainMakesNone();
    void cancelled();
    void readingFails_data();
    void readingFails();
    void environmentsAreTakenBack();
    void forbidden();
    void whenItIsDue();
};

void TestBackup::restoresAll()
{
    BackupWorld world;
    world.fill();
    const auto made = world.backUp();
    QCOMPARE(outcome(made), Done);
    QCOMPARE(made->accounts, 3);
    QCOMPARE(made->withoutPassword, QStringList(draftOf(QStringLiteral("demo-three")).label));
    QCOMPARE((*world.read())->entries.size(), size_t{3});

    const World other;
    const ImportResult result = world.restoreInto(other);
    QCOMPARE(statesOf(result), QStringLiteral("added added left-out"));
    QStringList expected = everything(world);
    expected.removeIf([](const QString& line) { return line.contains(QStringLiteral("demo-three")); });
    QCOMPARE(everything(other), expected);
    const auto environments = other.ports.index->environments();
    QCOMPARE(environments->constLast().id(), staging().id());
    QCOMPARE(environments->constLast().signInUrl(), staging().signInUrl());
}

void TestBackup::restoresWhatIsNotThere()
{
    BackupWorld world;
    world.fill();
    QCOMPARE(outcome(world.backUp()), Done);
    const QStringList before = everything(world);
    const auto id = world.ports.index->accountWithLogin(staging().id(), QStringLiteral("demo-two"));
    QVERIFY(resultOf(removeAccount(world.ports, **id, {})));
    std::ignore = world.restoreInto(world);
    QStringList after = everything(world);
    QCOMPARE(after, before);
}

void TestBackup::isForItsOwnersEyesOnly()
{
    BackupWorld world;
    world.fill();
    QCOMPARE(outcome(world.backUp()), Done);
    constexpr auto Owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(world.file()) & ~Owners, QFile::Permissions());
    QCOMPARE(QFileInfo(world.file()).dir().entryList(QDir::Files).size(), 1);
}

void TestBackup::isRecorded()
{
    BackupWorld world;
    world.fill();
    QCOMPARE(outcome(world.backUp()), Done);
    QCOMPARE(world.recorded(AuditKind::BackupMade).constFirst().event->detail, QStringLiteral("3"));
    QCOMPARE(outcome(world.backUp()), QStringLiteral("FileExists"));
    QCOMPARE(world.recorded(AuditKind::BackupMade).constFirst().event->cause, QStringLiteral("FileExists"));
    std::ignore = world.restoreInto(world);
    QCOMPARE(world.recorded(AuditKind::BackupRestored).constFirst().event->detail, QStringLiteral("0 2 0"));
    QVERIFY(world.recorded(AuditKind::AccountsImported).isEmpty());
}

void TestBackup::progressIsTold()
{
    BackupWorld world;
    world.fill();
    QStringList told;
    const auto wish = std::make_shared<BackupWish>();
    wish->file = world.file();
    wish->passphrase = Secret(Passphrase);
    std::ignore = resultOf(
        makeBackup(world.ports, wish,
                   [&told](int done, int total) { told.append(QStringLiteral("%1/%2").arg(done).arg(total)); }, {}));
    QCOMPARE(told,
             QStringList({QStringLiteral("0/3"), QStringLiteral("1/3"), QStringLiteral("2/3"), QStringLiteral("3/3")}));
}

void TestBackup::textsThatXmlCannotHold()
{
    BackupWorld world;
    AccountDraft draft = draftOf(QStringLiteral("demo-odd"));
    draft.label = QStringLiteral("a") + QChar(0xfffe) + QStringLiteral("b") + QChar(0xffff) + QStringLiteral("c");
    draft.note = QStringLiteral("\t<&>\n]]>");
    QVERIFY(resultOf(addAccount(world.ports, draft, secretOf("pw"), {})));
    QCOMPARE(outcome(world.backUp()), Done);
    QCOMPARE((*world.read())->entries.front().label, QStringLiteral("a\ufffdb\ufffdc"));
}

void TestBackup::anExistingFileStays()
{
    BackupWorld world;
    world.fill();
    QFile file(world.file());
    QVERIFY(file.open(QFile::WriteOnly) && file.write("precious") == 8);
    file.close();
    QCOMPARE(outcome(world.backUp()), QStringLiteral("FileExists"));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
    file.close();
    QCOMPARE(outcome(world.backUp(Overwrite::Yes)), Done);
    QVERIFY(world.read().has_value());
}

void TestBackup::aFolderThatIsNotThere()
{
    BackupWorld world;
    world.fill();
    const auto wish = std::make_shared<BackupWish>();
    wish->file = world.file() + QStringLiteral("/not/there.kdbx");
    wish->passphrase = Secret(Passphrase);
    QCOMPARE(outcome(resultOf(makeBackup(world.ports, wish, [](int, int) {}, {}))), QStringLiteral("FileNotWritten"));
}

void TestBackup::passphraseTooShort()
{
    BackupWorld world;
    world.fill();
    world.secrets->clearLog();
    QCOMPARE(outcome(world.backUp(Overwrite::No, "eleven char")), QStringLiteral("FieldTooShort"));
    QVERIFY(world.secrets->log().isEmpty());
    QVERIFY(!QFileInfo::exists(world.file()));
}

void TestBackup::aShutKeychainMakesNone()
{
    BackupWorld world;
    world.fill();
    world.secrets->failNext(Operation::Read, {.kind = ErrorKind::KeychainLocked});
    QCOMPARE(outcome(world.backUp()), QStringLiteral("KeychainLocked"));
    QVERIFY(!QFileInfo::exists(world.file()));
}

void TestBackup::cancelled()
{
    BackupWorld world;
    world.fill();
    world.secrets->hold();
    std::stop_source stop;
    const auto wish = std::make_shared<BackupWish>();
    wish->file = world.file();
    wish->passphrase = Secret(Passphrase);
    const Running running(makeBackup(world.ports, wish, [](int, int) {}, stop.get_token()));
    runQueuedEvents();
    stop.request_stop();
    QCOMPARE(outcome(running.result()), QStringLiteral("Cancelled"));
    QVERIFY(!QFileInfo::exists(world.file()));
}

void TestBackup::readingFails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("There is nothing in it.");
    QTest::newRow("a table") << QByteArray("label,username\n") << QStringLiteral("This is not a KeePass file.");
    QTest::newRow("no file") << QByteArray() << QStringLiteral("There is no such file.");
}

void TestBackup::readingFails()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const BackupWorld world;
    if (!content.isNull()) {
        QFile file(world.file());
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    }
    const auto reading = world.read();
    QVERIFY(!reading);
    QCOMPARE(importFailureText(reading.error()).whatHappened, text);
}

void TestBackup::environmentsAreTakenBack()
{
    BackupWorld world;
    world.fill();
    const auto id = world.ports.index->accountWithLogin(Environment::sandbox().id(), QStringLiteral("demo-three"));
    QVERIFY(resultOf(removeAccount(world.ports, **id, {})));
    QCOMPARE(outcome(world.backUp()), Done);
    const World other;
    other.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainFailed}, {}, {});
    std::ignore = world.restoreInto(other, ImportManner::AllOrNothing);
    QVERIFY(other.rows().isEmpty());
    QCOMPARE(other.ports.index->environments()->size(), Environment::builtIn().size());

    // Where environments of one's own are forbidden, their accounts fail and the others come.
    other.ports.permissions->customEnvironments = false;
    QCOMPARE(statesOf(world.restoreInto(other)), QStringLiteral("added failed"));
    QCOMPARE(other.ports.index->environments()->size(), Environment::builtIn().size());
}

void TestBackup::forbidden()
{
    BackupWorld world;
    world.fill();
    QCOMPARE(outcome(world.backUp()), Done);
    world.ports.permissions->backups = false;
    world.secrets->clearLog();
    QCOMPARE(outcome(world.backUp(Overwrite::Yes)), QStringLiteral("ForbiddenByPolicy"));
    QVERIFY(world.secrets->log().isEmpty());
    world.ports.permissions->imports = false;
    const ImportResult result = world.restoreInto(world);
    QVERIFY(result.obstacle && result.obstacle->kind == ErrorKind::ForbiddenByPolicy);
    QCOMPARE(statesOf(result), QStringLiteral("left-out not-tried not-tried"));
}

void TestBackup::whenItIsDue()
{
    BackupWorld world;
    QVERIFY(!isBackupDue(world.ports));
    world.clock->advance(std::chrono::days{40});
    QVERIFY(!isBackupDue(world.ports)); // nothing to back up
    world.fill();
    QVERIFY(!isBackupDue(world.ports)); // only just
    world.clock->advance(std::chrono::hours{25});
    QVERIFY(isBackupDue(world.ports));
    world.ports.permissions->backups = false;
    QVERIFY(!isBackupDue(world.ports));
    world.ports.permissions->backups = true;
    QCOMPARE(outcome(world.backUp()), Done);
    QVERIFY(!isBackupDue(world.ports));
    QCOMPARE(lastBackup(world.ports).value(), std::optional(world.clock->now()));
    QCOMPARE(outcome(world.backUp()), QStringLiteral("FileExists")); // which makes the first no older
    world.clock->advance(std::chrono::days{30});
    QVERIFY(!isBackupDue(world.ports));
    world.clock->advance(std::chrono::hours{1});
    QVERIFY(isBackupDue(world.ports));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
