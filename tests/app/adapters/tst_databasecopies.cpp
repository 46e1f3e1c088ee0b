#include "app/adapters/databasecopies.h"

#include "accountsonfile.h"
#include "app/adapters/database.h"
#include "tests/support/running.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

class TestDatabaseCopies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isMadeOnceADay();
    void isSoundAndPrivate();
    void hasWhatOthersCommitted();
    void leavesTokensOut();
    void lastThreeAreKept();
    void nothingIsNotCopied();
    void damagedIsNotCopied();
    void cannotBeWritten();
    void leftoversGo();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("tokendesk.db")); }
    [[nodiscard]] DatabaseCopies copies() const { return DatabaseCopies(path()); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->filePath(QStringLiteral("copies"))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseCopies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    addAccount(path(), QStringLiteral("demo-1"));
}

void TestDatabaseCopies::isMadeOnceADay()
{
    QVERIFY(copies().isDue(Monday));
    QCOMPARE(outcome(copies().makeDaily(Monday)), QStringLiteral("done"));
    QCOMPARE(names(), QStringList{QStringLiteral("tokendesk-2026-03-02.db")});
    QVERIFY(!copies().isDue(Monday));
    QVERIFY(!copies().isDue(Monday + 14h));
    QVERIFY(copies().isDue(Monday + 15h));
    const auto list = copies().list();
    QCOMPARE(list.size(), 1);
    QVERIFY(std::chrono::abs(list.constFirst().madeAt - toInstant(QDateTime::currentDateTimeUtc())) < 10min);
}

void TestDatabaseCopies::isSoundAndPrivate()
{
    QCOMPARE(outcome(copies().makeDaily(Monday)), QStringLiteral("done"));
    const QFileInfo copy(copies().list().constFirst().file);
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(copy.permissions(), OwnerOnly);
    QCOMPARE(QFileInfo(copy.path()).permissions(), OwnerOnly | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(accountsIn(copy.filePath()), QStringList{QStringLiteral("demo-1")});
}

void TestDatabaseCopies::hasWhatOthersCommitted()
{
    const auto another = Database::open(path());
    QVERIFY(another);
    addAccount(path(), QStringLiteral("demo-2"));
    // Another's half of a change is in no copy, and does not keep it waiting.
    QVERIFY((*another)->run(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY((*another)->run(QStringLiteral("DELETE FROM account")));
    QCOMPARE(outcome(copies().makeDaily(Monday)), QStringLiteral("done"));
    QCOMPARE(accountsIn(copies().list().constFirst().file),
             QStringList({QStringLiteral("demo-1"), QStringLiteral("demo-2")}));
}

void TestDatabaseCopies::leavesTokensOut()
{
    QCOMPARE(outcome(copies().makeDaily(Monday)), QStringLiteral("done"));
    QVERIFY(contentOf(path()).contains("sealed text"));
    QVERIFY(!contentOf(copies().list().constFirst().file).contains("sealed text"));
}

void TestDatabaseCopies::lastThreeAreKept()
{
    for (int day = 0; day < 5; ++day) {
        QCOMPARE(outcome(copies().makeDaily(Monday + day * 24h)), QStringLiteral("done"));
    }
    QCOMPARE(names(), QStringList({QStringLiteral("tokendesk-2026-03-04.db"), QStringLiteral("tokendesk-2026-03-05.db"),
                                   QStringLiteral("tokendesk-2026-03-06.db")}));
}

void TestDatabaseCopies::nothingIsNotCopied()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tokendesk.db"));
    QVERIFY(Database::open(file));
    QCOMPARE(outcome(DatabaseCopies(file).makeDaily(Monday)), QStringLiteral("done"));
    QVERIFY(DatabaseCopies(file).list().isEmpty());
}

void TestDatabaseCopies::damagedIsNotCopied()
{
    QCOMPARE(outcome(copies().makeDaily(Monday)), QStringLiteral("done"));
    const QByteArray good = contentOf(copies().list().constFirst().file);
    damageTable(path(), QStringLiteral("token"));
    for (const auto when : {Monday, Monday + 24h}) {
        QCOMPARE(outcome(copies().makeDaily(when)), QStringLiteral("StorageDamaged"));
    }
    QCOMPARE(names(), QStringList{QStringLiteral("tokendesk-2026-03-02.db")});
    QCOMPARE(contentOf(copies().list().constFirst().file), good);
}

void TestDatabaseCopies::cannotBeWritten()
{
    // Permissions would not do: these tests may run as root.
    writeFile(m_folder->filePath(QStringLiteral("copies")), "in the way");
    QCOMPARE(outcome(copies().makeDaily(Monday)), QStringLiteral("StorageDenied"));
    QCOMPARE(accountsIn(path()), QStringList{QStringLiteral("demo-1")});
}

void TestDatabaseCopies::leftoversGo()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("copies")));
    const QString name = QStringLiteral("tokendesk-2026-03-01.db.unfinished-0123abcd");
    const QString old = m_folder->filePath(QLatin1String("copies/") + name);
    const QString young = old + u'x';
    writeFile(old, "half");
    writeFile(young, "half, and being written");
    QFile file(old);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(outcome(copies().makeDaily(Monday)), QStringLiteral("done"));
    QCOMPARE(copies().list().size(), 1);
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(young));
}

QTEST_GUILESS_MAIN(TestDatabaseCopies)
#include "tst_databasecopies.moc"
