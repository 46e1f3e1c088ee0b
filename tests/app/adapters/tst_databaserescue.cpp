#include "app/adapters/databaserescue.h"

#include "accountsonfile.h"
#include "app/adapters/database.h"
#include "app/adapters/databasecopies.h"
#include "app/adapters/sqliteaccountindex.h"
#include "tests/support/running.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString First = QStringLiteral("demo-1");
const QString Later = QStringLiteral("demo-2");

enum class Damage { Header, Text, Zeros, Halved, Schema, Accounts, Tokens, Empty, Gone };

void inflict(Damage damage, const QString& file)
{
    QByteArray content = contentOf(file);
    constexpr int PageSize = 4096;
    switch (damage) {
    case Damage::Header:
        writeFile(file, content.replace(0, 16, QByteArray(16, '\0')));
        break;
    case Damage::Text:
        writeFile(file, "Somebody's diary.");
        break;
    case Damage::Zeros:
        writeFile(file, QByteArray(content.size(), '\0'));
        break;
    case Damage::Halved:
        writeFile(file, content.left(PageSize * 2));
        break;
    case Damage::Schema:
        writeFile(file, content.replace(100, PageSize - 100, QByteArray(PageSize - 100, 'x')));
        break;
    case Damage::Accounts:
        damageTable(file, QStringLiteral("account"));
        break;
    case Damage::Tokens:
        damageTable(file, QStringLiteral("token"));
        break;
    case Damage::Empty:
        writeFile(file, {});
        break;
    case Damage::Gone:
        QFile::remove(file);
        break;
    }
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestDatabaseRescue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundIsOpened();
    void takesTheCopy_data();
    void takesTheCopy();
    void takesOverWhatCanBeRead();
    void takesOverPlaces();
    void takesTheNewestSoundCopy();
    void withoutCopy_data();
    void withoutCopy();
    void usableWithoutCopyIsOpened();
    void suspicionThatIsUnfounded();
    void othersFilesAreLeftAlone_data();
    void othersFilesAreLeftAlone();
    void copiesOfOthersAreNotTaken();
    void logOfAnotherDatabaseIsNotMet();
    void notUnderOthers();
    void manyAtOnce();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("tokendesk.db")); }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("tokendesk.db.damaged-*")}, QDir::Files, QDir::Name);
    }
    /// A database with one account in its copy, and one more that came later.
    void furnish() const
    {
        addAccount(path(), First);
        QCOMPARE(outcome(DatabaseCopies(path()).makeDaily(Monday)), QStringLiteral("done"));
        addAccount(path(), Later);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabaseRescue::soundIsOpened()
{
    furnish();
    const auto opened = openOrRescue(path(), Monday);
    QCOMPARE(outcome(opened), QStringLiteral("done"));
    QVERIFY(!opened->rescue && !opened->fault);
    QCOMPARE(accountsIn(path()), QStringList({First, Later}));
    QCOMPARE(setAside(), QStringList());
}

void TestDatabaseRescue::takesTheCopy_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<bool>("isSuspect");
    QTest::newRow("header") << Damage::Header << false;
    QTest::newRow("text in its place") << Damage::Text << false;
    QTest::newRow("zeros in its place") << Damage::Zeros << false;
    QTest::newRow("half of it") << Damage::Halved << false;
    QTest::newRow("schema") << Damage::Schema << false;
    QTest::newRow("list of accounts, found by the run before") << Damage::Accounts << true;
    QTest::newRow("empty") << Damage::Empty << false;
    QTest::newRow("gone") << Damage::Gone << false;
}

void TestDatabaseRescue::takesTheCopy()
{
    QFETCH(Damage, damage);
    QFETCH(bool, isSuspect);
    furnish();
    inflict(damage, path());
    if (isSuspect) {
        markAsSuspect(path());
    }
    const QByteArray damaged = contentOf(path());
    auto opened = openOrRescue(path(), Monday);
    QCOMPARE(outcome(opened), QStringLiteral("done"));
    QVERIFY(opened->rescue && !opened->fault);
    QVERIFY(!opened->rescue->isListWhole);
    QCOMPARE(opened->rescue->copiedAt, DatabaseCopies(path()).list().constFirst().madeAt);
    opened->database.reset();
    QCOMPARE(accountsIn(path()), QStringList{First});

    // Nothing of the damaged file is lost.
    const bool wasThere = damage != Damage::Gone && damage != Damage::Empty;
    QCOMPARE(!opened->rescue->setAside.isEmpty(), wasThere);
    if (wasThere) {
        const QString name = QStringLiteral("tokendesk.db.damaged-20260302T090000Z");
        QCOMPARE(opened->rescue->setAside, m_folder->filePath(name));
        QVERIFY(setAside().contains(name));
        QCOMPARE(contentOf(opened->rescue->setAside), damaged);
        QVERIFY(!opened->rescue->fault.isEmpty());
    }
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);

    // The next start has nothing to tell.
    const auto next = openOrRescue(path(), Monday);
    QVERIFY(next && !next->rescue && !next->fault);
}

void TestDatabaseRescue::takesOverWhatCanBeRead()
{
    furnish();
    inflict(Damage::Tokens, path());
    markAsSuspect(path());
    auto opened = openOrRescue(path(), Monday);
    QCOMPARE(outcome(opened), QStringLiteral("done"));
    QVERIFY(opened->rescue && opened->rescue->isListWhole);
    opened->database.reset();
    QCOMPARE(accountsIn(path()), QStringList({First, Later}));
}

void TestDatabaseRescue::takesOverPlaces()
{
    furnish();
    AccountId id;
    {
        SqliteAccountIndex index(std::shared_ptr<Database>(*Database::open(path())));
        id = index.accounts()->constFirst().account.id();
        QVERIFY(index.setPinned(id, true) && index.setPositions({{id, 4}}) && index.markUsed(id, Monday));
        QVERIFY(index.setRenewal(id, {.isOn = true, .onWeekdaysOnly = true}));
    }
    inflict(Damage::Tokens, path());
    markAsSuspect(path());
    auto opened = openOrRescue(path(), Monday);
    QVERIFY(opened && opened->rescue && opened->rescue->isListWhole);
    const auto account = SqliteAccountIndex(std::move(opened->database)).account(id);
    QVERIFY(account);
    QVERIFY(account->account.place() == (AccountPlace{.isPinned = true, .position = 4}));
    QVERIFY(account->account.lastUsed() == Monday);
    QVERIFY(account->account.renewal() == (Renewal{.isOn = true, .onWeekdaysOnly = true}));
}

void TestDatabaseRescue::takesTheNewestSoundCopy()
{
    furnish();
    const DatabaseCopies copies(path());
    QCOMPARE(outcome(copies.makeDaily(Monday + 24h)), QStringLiteral("done"));
    addAccount(path(), QStringLiteral("demo-3"));
    QCOMPARE(outcome(copies.makeDaily(Monday + 48h)), QStringLiteral("done"));
    // Made within one tick of the file system's clock; apart in real life.
    const auto list = QDir(m_folder->filePath(QStringLiteral("copies"))).entryInfoList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < list.size(); ++i) {
        QFile file(list.at(i).filePath());
        QVERIFY(file.open(QFile::ReadWrite));
        const auto day = toDateTimeUtc(Monday).addDays(i);
        QVERIFY(file.setFileTime(day, QFileDevice::FileModificationTime));
    }
    writeFile(list.constLast().filePath(), "not what it was");
    inflict(Damage::Header, path());
    auto opened = openOrRescue(path(), Monday + 72h);
    QCOMPARE(outcome(opened), QStringLiteral("done"));
    opened->database.reset();
    QCOMPARE(accountsIn(path()), QStringList({First, Later}));
}

void TestDatabaseRescue::withoutCopy_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("expected");
    QTest::newRow("schema") << Damage::Schema << QStringLiteral("StorageLost");
    // Nothing says that it was ever ours.
    QTest::newRow("header") << Damage::Header << QStringLiteral("StorageForeign");
    QTest::newRow("text in its place") << Damage::Text << QStringLiteral("StorageForeign");
    QTest::newRow("zeros in its place") << Damage::Zeros << QStringLiteral("StorageForeign");
}

void TestDatabaseRescue::withoutCopy()
{
    QFETCH(Damage, damage);
    QFETCH(QString, expected);
    addAccount(path(), First);
    inflict(damage, path());
    const QByteArray damaged = contentOf(path());
    for (int start = 0; start < 2; ++start) {
        QCOMPARE(outcome(openOrRescue(path(), Monday)), expected);
        QCOMPARE(contentOf(path()), damaged);
        QCOMPARE(setAside(), QStringList());
    }
}

void TestDatabaseRescue::usableWithoutCopyIsOpened()
{
    addAccount(path(), First);
    inflict(Damage::Tokens, path());
    markAsSuspect(path());
    for (int start = 0; start < 2; ++start) {
        auto opened = openOrRescue(path(), Monday);
        QCOMPARE(outcome(opened), QStringLiteral("done"));
        QVERIFY(opened->fault && !opened->rescue);
        QCOMPARE(opened->fault->kind, ErrorKind::StorageLost);
        opened->database.reset();
        QCOMPARE(accountsIn(path()), QStringList{First});
    }
}

void TestDatabaseRescue::suspicionThatIsUnfounded()
{
    for (const bool isCopied : {false, true}) {
        init();
        addAccount(path(), First);
        if (isCopied) {
            QCOMPARE(outcome(DatabaseCopies(path()).makeDaily(Monday)), QStringLiteral("done"));
        }
        markAsSuspect(path());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.suspect")}).size(), 1);
        const auto opened = openOrRescue(path(), Monday);
        QVERIFY(opened && !opened->rescue && !opened->fault);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.suspect")}).size(), 0);
        QCOMPARE(setAside(), QStringList());
    }
}

void TestDatabaseRescue::othersFilesAreLeftAlone_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another program's") << QStringLiteral("PRAGMA application_id = 42")
                                       << QStringLiteral("StorageForeign");
    QTest::newRow("a newer Token Desk's")
        << QStringLiteral("PRAGMA user_version = %1").arg(schemaMigrations().size() + 1)
        << QStringLiteral("StorageTooNew");
}

void TestDatabaseRescue::othersFilesAreLeftAlone()
{
    QFETCH(QString, change);
    QFETCH(QString, expected);
    furnish();
    {
        const auto other = Database::openAsItIs(path(), Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(change));
    }
    const QByteArray before = contentOf(path());
    QCOMPARE(outcome(openOrRescue(path(), Monday)), expected);
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(setAside(), QStringList());

    // Nor when it is damaged.
    if (expected == QStringLiteral("StorageForeign")) {
        inflict(Damage::Schema, path());
        const QByteArray damaged = contentOf(path());
        QCOMPARE(outcome(openOrRescue(path(), Monday)), expected);
        QCOMPARE(contentOf(path()), damaged);
    }
}

void TestDatabaseRescue::copiesOfOthersAreNotTaken()
{
    furnish();
    const QString copy = DatabaseCopies(path()).list().constFirst().file;
    {
        const auto newer = Database::openAsItIs(copy, Database::Access::ReadWrite);
        QVERIFY(newer && (*newer)->run(QStringLiteral("PRAGMA user_version = 99")));
    }
    inflict(Damage::Schema, path());
    QCOMPARE(outcome(openOrRescue(path(), Monday)), QStringLiteral("StorageLost"));
}

void TestDatabaseRescue::logOfAnotherDatabaseIsNotMet()
{
    furnish();
    QByteArray log;
    {
        // As a program leaves it that is killed.
        const auto database = Database::open(path());
        QVERIFY(database);
        QVERIFY((*database)->run(QStringLiteral("DELETE FROM account")));
        log = contentOf(path() + QLatin1String("-wal"));
    }
    QVERIFY(log.size() > 4096);
    writeFile(path() + QLatin1String("-wal"), log);
    // And the rescue was cut off after its first step.
    QFile::remove(path());
    auto opened = openOrRescue(path(), Monday);
    QCOMPARE(outcome(opened), QStringLiteral("done"));
    opened->database.reset();
    QCOMPARE(accountsIn(path()), QStringList{First});
}

void TestDatabaseRescue::notUnderOthers()
{
    furnish();
    auto other = Database::open(path());
    QVERIFY(other);
    markAsSuspect(path());
    const auto opened = openOrRescue(path(), Monday);
    QCOMPARE(outcome(opened), QStringLiteral("StorageDamaged"));
    QCOMPARE(setAside(), QStringList());
}

void TestDatabaseRescue::manyAtOnce()
{
    furnish();
    inflict(Damage::Header, path());
    std::vector<std::future<bool>> openings;
    for (int i = 0; i < 4; ++i) {
        openings.push_back(std::async(std::launch::async, [file = path()] {
            const auto opened = openOrRescue(file, Monday);
            if (!opened) {
                qFatal("%s", qPrintable(outcome(opened)));
            }
            return opened->rescue.has_value();
        }));
    }
    int rescues = 0;
    for (auto& opening : openings) {
        rescues += opening.get() ? 1 : 0;
    }
    QCOMPARE(rescues, 1);
    QCOMPARE(accountsIn(path()), QStringList{First});
    QVERIFY(setAside().filter(QStringLiteral("Z-2")).isEmpty());
}

QTEST_GUILESS_MAIN(TestDatabaseRescue)
#include "tst_databaserescue.moc"
