#include "app/adapters/databasemigration.h"

#include "accountsonfile.h"
#include "app/adapters/database.h"
#include "app/adapters/databasecopies.h"
#include "app/adapters/databasefaults.h"
#include "tests/support/running.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

QList<QStringList> withNext(const QStringList& statements)
{
    return schemaMigrations() << statements;
}

const QStringList NextSchema{QStringLiteral("ALTER TABLE account ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'"),
                             QStringLiteral("CREATE INDEX account_by_colour ON account (colour)")};

/// Makes a database from what the sqlite3 program dumped.
void restoreDump(const QString& dump, const QString& file)
{
    const QString name = QStringLiteral("dump");
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(file);
        QSqlQuery query(connection.open() ? connection : QSqlDatabase());
        for (const QByteArray& statement : contentOf(dump).split('\n')) {
            if (!statement.isEmpty() && !query.exec(QString::fromUtf8(statement))) {
                qFatal("%s: %s", statement.constData(), qPrintable(query.lastError().text()));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
}

QVariant valueIn(const QString& file, const QString& statement)
{
    const auto database = Database::openAsItIs(file, Database::Access::ReadOnly);
    const auto value = database ? (*database)->value(statement) : failureOf(database);
    return value ? *value : QVariant(errorKindName(value.error().kind));
}

} // namespace

class TestDatabaseMigration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyReleasedSchemaOpens_data();
    void everyReleasedSchemaOpens();
    void placesOfEarlierSchemas();
    void keepsEverything();
    void keepsACopyOfBefore();
    void failureLeavesTheFile_data();
    void failureLeavesTheFile();
    void isNotDoneUnderOthers();
    void manyAtOnce();
    void olderProgramLeavesItAlone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("tokendesk.db")); }
    [[nodiscard]] QStringList otherFiles() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.trial*")}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabaseMigration::everyReleasedSchemaOpens_data()
{
    QTest::addColumn<QString>("dump");
    for (qsizetype version = 1; version <= schemaMigrations().size(); ++version) {
        QTest::addRow("%lld", static_cast<long long>(version)) << QStringLiteral(SCHEMAS "/schema-%1.sql").arg(version);
    }
}

void TestDatabaseMigration::everyReleasedSchemaOpens()
{
    QFETCH(QString, dump);
    QVERIFY2(QFile::exists(dump), "each schema version has its dump");
    restoreDump(dump, path());
    QCOMPARE(accountsIn(path()), QStringList({QStringLiteral("acme-au-kyc"), QStringLiteral("borough")}));
    QCOMPARE(valueIn(path(), QStringLiteral("SELECT count(*) FROM token")), QVariant(1));
    QCOMPARE(valueIn(path(), QStringLiteral("SELECT count(*) FROM environment")), QVariant(1));
    QCOMPARE(valueIn(path(), QStringLiteral("PRAGMA user_version")), QVariant(schemaMigrations().size()));
}

void TestDatabaseMigration::placesOfEarlierSchemas()
{
    const QString summary =
        QStringLiteral("SELECT group_concat(pinned || ' ' || ifnull(position, 'by label') || ' ' || "
                       "ifnull(last_used_at, 'never') || ' ' || renewal, ', ') FROM account");
    restoreDump(QStringLiteral(SCHEMAS "/schema-1.sql"), path());
    QVERIFY(Database::open(path()));
    QCOMPARE(valueIn(path(), summary), QVariant(QStringLiteral("0 by label never off, 0 by label never off")));
    init();
    restoreDump(QStringLiteral(SCHEMAS "/schema-3.sql"), path());
    QVERIFY(Database::open(path()));
    QCOMPARE(valueIn(path(), summary), QVariant(QStringLiteral("0 by label never off, 1 3 1771923800000 on")));
}

void TestDatabaseMigration::keepsEverything()
{
    addAccount(path(), QStringLiteral("demo-1"));
    const auto opened = Database::open(path(), withNext(NextSchema));
    QCOMPARE(outcome(opened), QStringLiteral("done"));
    QCOMPARE(valueIn(path(), QStringLiteral("SELECT colour FROM account")), QVariant(QStringLiteral("none")));
    QCOMPARE(valueIn(path(), QStringLiteral("SELECT count(*) FROM token")), QVariant(1));
    QCOMPARE(valueIn(path(), QStringLiteral("PRAGMA user_version")), QVariant(schemaMigrations().size() + 1));
    QCOMPARE(*faultsOf(**opened), QStringList());
    QCOMPARE(otherFiles(), QStringList());
}

void TestDatabaseMigration::keepsACopyOfBefore()
{
    addAccount(path(), QStringLiteral("demo-1"));
    QVERIFY(Database::open(path(), withNext(NextSchema)));
    const auto copies = DatabaseCopies(path()).list();
    QCOMPARE(copies.size(), 1);
    const QString copy = copies.constFirst().file;
    QVERIFY2(copy.endsWith(QStringLiteral("/tokendesk-schema-%1.db").arg(schemaMigrations().size())), qPrintable(copy));
    QCOMPARE(valueIn(copy, QStringLiteral("SELECT count(*) FROM pragma_table_info('account') WHERE name = 'colour'")),
             QVariant(0));
    QCOMPARE(accountsIn(copy), QStringList{QStringLiteral("demo-1")});
}

void TestDatabaseMigration::failureLeavesTheFile_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("at once") << QStringList{QStringLiteral("ALTER TABLE nonsense ADD COLUMN x TEXT")};
    QTest::newRow("in the end") << QStringList{NextSchema} + QStringList{QStringLiteral("SELECT nonsense")};
    // It goes through, and only the look at the copy shows what it did.
    QTest::newRow("into faults") << QStringList{QStringLiteral("DELETE FROM account")};
}

void TestDatabaseMigration::failureLeavesTheFile()
{
    QFETCH(QStringList, statements);
    addAccount(path(), QStringLiteral("demo-1"));
    const QByteArray before = contentOf(path());
    QCOMPARE(outcome(Database::open(path(), withNext(statements))), QStringLiteral("StorageBroken"));
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(otherFiles(), QStringList());
    QCOMPARE(accountsIn(path()), QStringList{QStringLiteral("demo-1")});
}

void TestDatabaseMigration::isNotDoneUnderOthers()
{
    auto older = Database::open(path());
    QVERIFY(older);
    QCOMPARE(outcome(Database::open(path(), withNext(NextSchema))), QStringLiteral("StorageInUse"));
    QCOMPARE(valueIn(path(), QStringLiteral("PRAGMA user_version")), QVariant(schemaMigrations().size()));
    older->reset();
    QCOMPARE(outcome(Database::open(path(), withNext(NextSchema))), QStringLiteral("done"));
}

void TestDatabaseMigration::manyAtOnce()
{
    addAccount(path(), QStringLiteral("demo-1"));
    std::vector<std::future<QString>> openings;
    for (int i = 0; i < 4; ++i) {
        openings.push_back(std::async(std::launch::async,
                                      [file = path()] { return outcome(Database::open(file, withNext(NextSchema))); }));
    }
    for (auto& opening : openings) {
        QCOMPARE(opening.get(), QStringLiteral("done"));
    }
    QCOMPARE(valueIn(path(), QStringLiteral("SELECT count(*) FROM account WHERE colour = 'none'")), QVariant(1));
}

void TestDatabaseMigration::olderProgramLeavesItAlone()
{
    QVERIFY(Database::open(path(), withNext(NextSchema)));
    const QByteArray before = contentOf(path());
    QCOMPARE(outcome(Database::open(path())), QStringLiteral("StorageTooNew"));
    QCOMPARE(contentOf(path()), before);
}

QTEST_GUILESS_MAIN(TestDatabaseMigration)
#include "tst_databasemigration.moc"
