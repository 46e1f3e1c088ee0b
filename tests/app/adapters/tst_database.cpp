#include "app/adapters/database.h"

#include "app/adapters/schema.h"
#include "tests/support/running.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <sys/stat.h>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("no such file");
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// Makes a database the way another program does.
void makeWithOtherProgram(const QString& path, const QStringList& statements)
{
    const QString name = QStringLiteral("another program");
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        if (!connection.open()) {
            qFatal("cannot open");
        }
        for (const QString& statement : statements) {
            QSqlQuery query(connection);
            if (!query.exec(statement)) {
                qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
}

std::unique_ptr<Database> opened(const QString& path)
{
    auto database = Database::open(path);
    if (!database) {
        qFatal("cannot open: %s", qPrintable(database.error().detail));
    }
    return std::move(*database);
}

QVariant valueOf(const Database& database, const QString& statement)
{
    auto query = database.run(statement);
    return query && query->next() ? query->value(0) : QVariant(QStringLiteral("no value"));
}

const QString InsertOffset = QStringLiteral("INSERT INTO clock_offset (environment_id, milliseconds) VALUES (?, ?)");

Result<void> insertOffset(const Database& database, const QString& id)
{
    return database.run(InsertOffset, {id, 1}).map([](const QSqlQuery&) {});
}

int permissionsOf(const QString& path)
{
    struct stat status = {};
    return stat(qPrintable(path), &status) == 0 ? int(status.st_mode & 0777U) : -1;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isPrivate();
    void carriesItsMarks();
    void keepsItsContent();
    void emptyFileIsNew();
    void foreignFile_data();
    void foreignFile();
    void foreignDatabase_data();
    void foreignDatabase();
    void newerSchema_data();
    void newerSchema();
    void denied_data();
    void denied();
    void manyOpenANewFileAtOnce();
    void writersWaitForEachOther();
    void busy();
    void changedElsewhere();
    void full();
    void duplicate();
    void nullTextIsEmpty_data();
    void nullTextIsEmpty();
    void badStatement();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("tokendesk.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::isPrivate()
{
    const mode_t before = umask(0);
    const auto database = opened(path());
    QVERIFY(insertOffset(*database, QStringLiteral("x")));
    umask(before);
    for (const auto& suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")}) {
        QCOMPARE(permissionsOf(path() + suffix), 0600);
    }
}

void TestDatabase::carriesItsMarks()
{
    const auto database = opened(path());
    QCOMPARE(database->file(), path());
    QCOMPARE(valueOf(*database, QStringLiteral("PRAGMA application_id")).toInt(), 0x546b446b);
    QCOMPARE(valueOf(*database, QStringLiteral("PRAGMA user_version")).toInt(), int(schemaMigrations().size()));
    QCOMPARE(valueOf(*database, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(valueOf(*database, QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
    QCOMPARE(valueOf(*database, QStringLiteral("PRAGMA secure_delete")).toInt(), 1);
    QCOMPARE(valueOf(*database, QStringLiteral("PRAGMA synchronous")).toInt(), 2); // FULL
    QCOMPARE(valueOf(*database, QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void TestDatabase::keepsItsContent()
{
    QVERIFY(insertOffset(*opened(path()), QStringLiteral("x")));
    QCOMPARE(valueOf(*opened(path()), QStringLiteral("SELECT count(*) FROM clock_offset")).toInt(), 1);
}

void TestDatabase::emptyFileIsNew()
{
    writeFile(path(), {});
    QVERIFY(insertOffset(*opened(path()), QStringLiteral("x")));
}

void TestDatabase::foreignFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This is no database, but somebody's diary.\n").repeated(100);
    QTest::newRow("short text") << QByteArray("xy");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("almost a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x');
}

void TestDatabase::foreignFile()
{
    QFETCH(QByteArray, content);
    writeFile(path(), content);
    // Whose it is, and whether it was ours, openOrRescue() finds out.
    QCOMPARE(outcome(Database::open(path())), QStringLiteral("StorageDamaged"));
    QCOMPARE(contentOf(path()), content);
}

void TestDatabase::foreignDatabase_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString table = QStringLiteral("CREATE TABLE diary (day TEXT)");
    const QString row = QStringLiteral("INSERT INTO diary VALUES ('Monday')");
    const QString otherId = QStringLiteral("PRAGMA application_id = 42");
    const QString wal = QStringLiteral("PRAGMA journal_mode = WAL");
    QTest::newRow("no application id") << QStringList{table, row};
    QTest::newRow("other application id") << QStringList{otherId, table, row};
    QTest::newRow("other application id, no table") << QStringList{otherId};
    QTest::newRow("WAL mode") << QStringList{wal, table, row};
    QTest::newRow("a table of our name") << QStringList{QStringLiteral("CREATE TABLE account (id TEXT)")};
}

void TestDatabase::foreignDatabase()
{
    QFETCH(QStringList, statements);
    makeWithOtherProgram(path(), statements);
    const QByteArray before = contentOf(path());
    QCOMPARE(outcome(Database::open(path())), QStringLiteral("StorageForeign"));
    QCOMPARE(contentOf(path()), before);
}

void TestDatabase::newerSchema_data()
{
    QTest::addColumn<QString>("journalMode");
    QTest::newRow("as ours") << QStringLiteral("WAL");
    QTest::newRow("another journal") << QStringLiteral("DELETE");
}

void TestDatabase::newerSchema()
{
    QFETCH(QString, journalMode);
    QVERIFY(insertOffset(*opened(path()), QStringLiteral("x")));
    makeWithOtherProgram(path(), {QLatin1String("PRAGMA journal_mode = ") + journalMode,
                                  QStringLiteral("CREATE TABLE of_tomorrow (x TEXT)"),
                                  QStringLiteral("PRAGMA user_version = %1").arg(schemaMigrations().size() + 1)});
    const QByteArray before = contentOf(path());
    QCOMPARE(outcome(Database::open(path())), QStringLiteral("StorageTooNew"));
    QCOMPARE(contentOf(path()), before);
}

void TestDatabase::denied_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("under a file") << QStringLiteral("file/tokendesk.db");
    QTest::newRow("no such folder") << QStringLiteral("missing/tokendesk.db");
}

// Permissions would not do: these tests may run as root.
void TestDatabase::denied()
{
    QFETCH(QString, place);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    writeFile(m_folder->filePath(QStringLiteral("file")), "x");
    QCOMPARE(outcome(Database::open(m_folder->filePath(place))), QStringLiteral("StorageDenied"));
}

void TestDatabase::manyOpenANewFileAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const QString file = m_folder->filePath(QString::number(round));
        std::promise<void> start;
        const std::shared_future<void> started = start.get_future().share();
        std::vector<std::future<QString>> openings;
        for (int i = 0; i < 4; ++i) {
            openings.push_back(std::async(std::launch::async, [file, started] {
                started.wait();
                return outcome(Database::open(file));
            }));
        }
        start.set_value();
        for (auto& opening : openings) {
            QCOMPARE(opening.get(), QStringLiteral("done"));
        }
        QCOMPARE(valueOf(*opened(file), QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    }
}

void TestDatabase::writersWaitForEachOther()
{
    const auto first = opened(path());
    QVERIFY(first->run(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY(insertOffset(*first, QStringLiteral("first")));
    auto second = std::async(std::launch::async, [file = path()] {
        const auto database = opened(file);
        return outcome(insertOffset(*database, QStringLiteral("second")));
    });
    QVERIFY2(second.wait_for(300ms) == std::future_status::timeout, "the second writer did not wait");
    QVERIFY(first->run(QStringLiteral("COMMIT")));
    QCOMPARE(second.get(), QStringLiteral("done"));
    QCOMPARE(valueOf(*first, QStringLiteral("SELECT count(*) FROM clock_offset")).toInt(), 2);
}

void TestDatabase::busy()
{
    const auto first = opened(path());
    const auto second = opened(path());
    QVERIFY(first->run(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY(second->run(QStringLiteral("PRAGMA busy_timeout = 1"))); // instead of five seconds
    QCOMPARE(outcome(insertOffset(*second, QStringLiteral("x"))), QStringLiteral("StorageBusy"));
    QCOMPARE(valueOf(*second, QStringLiteral("SELECT count(*) FROM clock_offset")).toInt(), 0); // reading goes on
    QVERIFY(first->run(QStringLiteral("COMMIT")));
    QCOMPARE(outcome(insertOffset(*second, QStringLiteral("x"))), QStringLiteral("done"));
}

void TestDatabase::changedElsewhere()
{
    const auto first = opened(path());
    const auto second = opened(path());
    QVERIFY(!first->changedElsewhere());
    QVERIFY(insertOffset(*first, QStringLiteral("own")));
    QVERIFY(!first->changedElsewhere());
    QVERIFY(second->changedElsewhere());
    QVERIFY(!second->changedElsewhere());
    QVERIFY(insertOffset(*second, QStringLiteral("other")));
    QVERIFY(insertOffset(*second, QStringLiteral("another")));
    QVERIFY(first->changedElsewhere());
    QVERIFY(!first->changedElsewhere());
}

void TestDatabase::full()
{
    const auto database = opened(path());
    QVERIFY(insertOffset(*database, QStringLiteral("before")));
    const int pages = valueOf(*database, QStringLiteral("PRAGMA page_count")).toInt();
    QVERIFY(database->run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
    QCOMPARE(outcome(insertOffset(*database, QString(100'000, u'x'))), QStringLiteral("StorageFull"));
    QVERIFY(database->run(QStringLiteral("PRAGMA max_page_count = 100000")));
    QCOMPARE(valueOf(*database, QStringLiteral("SELECT count(*) FROM clock_offset")).toInt(), 1);
    QCOMPARE(outcome(insertOffset(*database, QString(100'000, u'x'))), QStringLiteral("done"));
}

void TestDatabase::duplicate()
{
    const auto database = opened(path());
    QVERIFY(insertOffset(*database, QStringLiteral("x")));
    QCOMPARE(outcome(insertOffset(*database, QStringLiteral("x"))), QStringLiteral("Duplicate"));
}

void TestDatabase::nullTextIsEmpty_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("type");
    QTest::newRow("null text") << QVariant(QString()) << QStringLiteral("text");
    QTest::newRow("empty text") << QVariant(QStringLiteral("")) << QStringLiteral("text");
    QTest::newRow("invalid") << QVariant() << QStringLiteral("null");
    QTest::newRow("number") << QVariant(0) << QStringLiteral("integer");
    QTest::newRow("bytes") << QVariant(QByteArray("x")) << QStringLiteral("blob");
}

void TestDatabase::nullTextIsEmpty()
{
    QFETCH(QVariant, value);
    const auto database = opened(path());
    auto query = database->run(QStringLiteral("SELECT typeof(?), length(?)"), {value, value});
    QVERIFY(query && query->next());
    QTEST(query->value(0).toString(), "type");
    if (value.typeId() == QMetaType::QString) {
        QCOMPARE(query->value(1).toInt(), 0);
    }
}

void TestDatabase::badStatement()
{
    const auto database = opened(path());
    QCOMPARE(outcome(database->run(QStringLiteral("SELECT nonsense"))), QStringLiteral("StorageBroken"));
    QCOMPARE(outcome(database->run(QStringLiteral("INSERT INTO environment (id) VALUES ('x')"))),
             QStringLiteral("StorageBroken")); // NOT NULL
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
