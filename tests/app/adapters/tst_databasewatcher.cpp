#include "app/adapters/databasewatcher.h"

#include "app/adapters/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;

namespace {

void change(const Database& database)
{
    if (!database.run(QStringLiteral("INSERT INTO clock_offset (environment_id, milliseconds) "
                                     "VALUES (hex(randomblob(8)), 1)"))) {
        qFatal("cannot change the database");
    }
}

} // namespace

class TestDatabaseWatcher : public QObject
{
    Q_OBJECT

private slots:
    void noticesAnotherConnection();
    void noticesOneThatComesAndGoes();
    void ownChangesAreNone();
    void manyChangesAreFewSignals();

private:
    static std::shared_ptr<Database> open(const QTemporaryDir& folder)
    {
        auto opened = Database::open(folder.filePath(QStringLiteral("tokendesk.db")));
        return opened ? std::shared_ptr<Database>(std::move(*opened)) : nullptr;
    }
};

void TestDatabaseWatcher::noticesAnotherConnection()
{
    const QTemporaryDir folder;
    const auto own = open(folder);
    const auto other = open(folder);
    const DatabaseWatcher watcher(own);
    QSignalSpy changed(&watcher, &DatabaseWatcher::changedElsewhere);
    for (int count = 1; count <= 3; ++count) {
        change(*other);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), count, 2000); // the window shows it within two seconds
    }
}

void TestDatabaseWatcher::noticesOneThatComesAndGoes()
{
    const QTemporaryDir folder;
    const auto own = open(folder);
    const DatabaseWatcher watcher(own);
    QSignalSpy changed(&watcher, &DatabaseWatcher::changedElsewhere);
    for (int count = 1; count <= 2; ++count) {
        change(*open(folder));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), count, 2000);
    }
}

void TestDatabaseWatcher::ownChangesAreNone()
{
    const QTemporaryDir folder;
    const auto own = open(folder);
    const auto other = open(folder);
    const DatabaseWatcher watcher(own);
    QSignalSpy changed(&watcher, &DatabaseWatcher::changedElsewhere);
    change(*own);
    QVERIFY(!changed.wait(600)); // three times as long as it lets things settle
    change(*other);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 2000);
}

void TestDatabaseWatcher::manyChangesAreFewSignals()
{
    const QTemporaryDir folder;
    const auto own = open(folder);
    const auto other = open(folder);
    const DatabaseWatcher watcher(own);
    QSignalSpy changed(&watcher, &DatabaseWatcher::changedElsewhere);
    constexpr int Changes = 50;
    int seen = 0;
    connect(&watcher, &DatabaseWatcher::changedElsewhere, this, [&own, &seen] {
        auto count = own->run(QStringLiteral("SELECT count(*) FROM clock_offset"));
        seen = count && count->next() ? count->value(0).toInt() : -1;
    });
    for (int i = 0; i < Changes; ++i) {
        change(*other);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(seen, Changes, 2000); // the last change does not go unnoticed
    QVERIFY2(changed.size() < 10, qPrintable(QString::number(changed.size())));
}

QTEST_GUILESS_MAIN(TestDatabaseWatcher)
#include "tst_databasewatcher.moc"
