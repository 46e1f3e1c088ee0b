#include "app/adapters/databasecaretaker.h"

#include "accountsonfile.h"
#include "app/adapters/database.h"
#include "app/adapters/databasecopies.h"
#include "app/adapters/databaserescue.h"
#include "app/adapters/sqliteaccountindex.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

/// So many that the list takes many pages.
void addManyAccounts(const QString& file)
{
    const auto database = Database::open(file);
    const auto added =
        database ? (*database)->run(QStringLiteral(
                       "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                       "INSERT INTO account (id, label, username, environment_id, group_name, note, created_at, state, "
                       "password_stage) SELECT printf('%08x-0000-4000-8000-000000000000', i), 'label', 'name' || i, "
                       "'sandbox', '', printf('%.200c', 'x'), 0, 'stored', 'settled' FROM n"))
                 : failureOf(database);
    if (!added) {
        qFatal("%s", qPrintable(added.error().detail));
    }
}

} // namespace

class TestDatabaseCaretaker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundIsCopied();
    void commandLineCopiesAtOnce();
    void findsDamage_data();
    void findsDamage();
    void noticesDamageInPassing_data();
    void noticesDamageInPassing();
    void tellsWhyThereIsNoCopy();
    void endsInTheMiddle();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("tokendesk.db")); }
    [[nodiscard]] OpenedDatabase opened() const
    {
        auto result = openOrRescue(path(), Monday);
        if (!result) {
            qFatal("%s", qPrintable(outcome(result)));
        }
        return std::move(*result);
    }
    static void lookAfter(DatabaseCaretaker& caretaker)
    {
        QSignalSpy done(&caretaker, &DatabaseCaretaker::lookedAfter);
        caretaker.lookAfter(Monday);
        QVERIFY(done.wait(30'000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseCaretaker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    addAccount(path(), QStringLiteral("demo-1"));
}

void TestDatabaseCaretaker::soundIsCopied()
{
    DatabaseCaretaker caretaker(opened());
    lookAfter(caretaker);
    QVERIFY(!caretaker.fault() && !caretaker.copyFailure() && !caretaker.rescue());
    const auto copies = DatabaseCopies(path()).list();
    QCOMPARE(copies.size(), 1);
    const QByteArray first = contentOf(copies.constFirst().file);
    // Once a day.
    addAccount(path(), QStringLiteral("demo-2"));
    lookAfter(caretaker);
    QCOMPARE(contentOf(copies.constFirst().file), first);
}

void TestDatabaseCaretaker::commandLineCopiesAtOnce()
{
    DatabaseCaretaker caretaker(opened());
    caretaker.copyIfDue(Monday);
    QCOMPARE(DatabaseCopies(path()).list().size(), 1);
}

void TestDatabaseCaretaker::findsDamage_data()
{
    QTest::addColumn<bool>("isCopied");
    QTest::newRow("with a copy") << true;
    QTest::newRow("without") << false;
}

void TestDatabaseCaretaker::findsDamage()
{
    QFETCH(bool, isCopied);
    if (isCopied) {
        QCOMPARE(outcome(DatabaseCopies(path()).makeDaily(Monday - std::chrono::hours{24})), QStringLiteral("done"));
    }
    damageTable(path(), QStringLiteral("token"));
    {
        DatabaseCaretaker caretaker(opened());
        QVERIFY(!caretaker.fault());
        const QSignalSpy found(&caretaker, &DatabaseCaretaker::faultFound);
        lookAfter(caretaker);
        QCOMPARE(found.size(), 1);
        QVERIFY(caretaker.fault() && !caretaker.copyFailure());
        QCOMPARE(caretaker.fault()->kind, isCopied ? ErrorKind::StorageDamaged : ErrorKind::StorageLost);
        QVERIFY(!caretaker.fault()->detail.isEmpty());
    }
    QCOMPARE(DatabaseCopies(path()).list().size(), isCopied ? 1 : 0);
    // The next start does something about it, or says so again.
    const auto next = opened();
    QCOMPARE(next.rescue.has_value(), isCopied);
    QCOMPARE(next.fault.has_value(), !isCopied);
}

void TestDatabaseCaretaker::noticesDamageInPassing_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("at the first row") << false;
    QTest::newRow("after many rows") << true;
}

void TestDatabaseCaretaker::noticesDamageInPassing()
{
    QFETCH(bool, isLate);
    QCOMPARE(outcome(DatabaseCopies(path()).makeDaily(Monday)), QStringLiteral("done"));
    if (isLate) {
        addManyAccounts(path());
        const QByteArray content = contentOf(path());
        writeFile(path(), content.left(content.size() / 2) + QByteArray(content.size() - content.size() / 2, 'x'));
    } else {
        damageTable(path(), QStringLiteral("account"));
    }
    auto database = opened();
    DatabaseCaretaker caretaker(database);
    QSignalSpy found(&caretaker, &DatabaseCaretaker::faultFound);
    const SqliteAccountIndex index(database.database);
    // A list that ends at a damaged page is no shorter list.
    QCOMPARE(outcome(index.accounts()), QStringLiteral("StorageDamaged"));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(caretaker.fault()->kind, ErrorKind::StorageDamaged);
    QCOMPARE(outcome(index.accounts()), QStringLiteral("StorageDamaged"));
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 1);
}

void TestDatabaseCaretaker::tellsWhyThereIsNoCopy()
{
    writeFile(m_folder->filePath(QStringLiteral("copies")), "in the way");
    DatabaseCaretaker caretaker(opened());
    const QSignalSpy failed(&caretaker, &DatabaseCaretaker::copyFailed);
    lookAfter(caretaker);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(caretaker.copyFailure()->kind, ErrorKind::StorageDenied);
    QVERIFY(!caretaker.fault());
}

void TestDatabaseCaretaker::endsInTheMiddle()
{
    {
        DatabaseCaretaker caretaker(opened());
        caretaker.lookAfter(Monday);
    }
    QCoreApplication::processEvents();
    QCOMPARE(accountsIn(path()), QStringList{QStringLiteral("demo-1")});
}

QTEST_GUILESS_MAIN(TestDatabaseCaretaker)
#include "tst_databasecaretaker.moc"
