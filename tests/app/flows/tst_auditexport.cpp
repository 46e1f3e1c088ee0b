// What is written of the audit log for others to read.

#include "app/flows/auditexport.h"

#include "app/adapters/database.h"
#include "app/flows/audittrail.h"
#include "app/flows/masterkey.h"
#include "tests/app/flows/auditedworld.h"
#include "tests/support/running.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

/// An hour apart: the chain begins, then so many events of an account that has this label.
void furnish(World& world, int count, const QString& label = QStringLiteral("Acme"))
{
    if (!resultOf(masterKeyOrNew(world.ports, {}))) {
        qFatal("no key");
    }
    for (int i = 0; i < count; ++i) {
        world.clock->advance(1h);
        AuditEvent event = auditEvent(world.ports, i % 2 == 0 ? AuditKind::SignedIn : AuditKind::SignInFailed);
        event.accountLabel = label;
        event.environmentId = QStringLiteral("sandbox");
        event.environmentName = QStringLiteral("Sandbox");
        event.cause = i % 2 == 0 ? QString() : QStringLiteral("PasswordRejected");
        record(world.ports, event);
    }
}

struct Written
{
    QByteArray bytes;
    Result<AuditExport> result;

    [[nodiscard]] QList<QByteArray> lines() const { return bytes.trimmed().split('\n'); }
    [[nodiscard]] QJsonObject object(qsizetype line) const
    {
        return QJsonDocument::fromJson(lines().at(line)).object();
    }
};

Written exported(const World& world, AuditExportFormat format, const AuditSearch& search = {})
{
    const auto bytes = std::make_shared<QByteArray>();
    const auto sink = [bytes](const QByteArray& piece) {
        *bytes += piece;
        return true;
    };
    auto result = resultOf(exportAudit(world.ports, search, format, sink, {}, {}));
    return {*bytes, std::move(result)};
}

} // namespace

class TestAuditExport : public QObject
{
    Q_OBJECT

private slots:
    void formatNames();
    void jsonLines();
    void csv();
    void onlyWhatIsWanted_data();
    void onlyWhatIsWanted();
    void formulasAreHarmless();
    void manyRows();
    void tamperedLog();
    void keychainThatIsLocked();
    void diskThatIsFull();
    void cancelled();
    void storageThatIsBroken();
};

void TestAuditExport::formatNames()
{
    for (const auto format : {AuditExportFormat::Csv, AuditExportFormat::JsonLines}) {
        QVERIFY(auditExportFormatFromName(auditExportFormatName(format)) == format);
    }
    QVERIFY(!auditExportFormatFromName(u"xml"));
}

void TestAuditExport::jsonLines()
{
    World world;
    furnish(world, 2);
    const Written written = exported(world, AuditExportFormat::JsonLines);
    QVERIFY(written.result);
    QCOMPARE(written.result->rows, 3); // with the beginning of the chain
    QCOMPARE(written.lines().size(), 4);
    const QJsonObject head = written.object(0);
    QCOMPARE(head[u"exportedAt"].toString(), QStringLiteral("2026-03-02T11:00:00Z"));
    QCOMPARE(head[u"user"].toString(), QStringLiteral("jo"));
    QVERIFY(head[u"filter"].toObject().isEmpty());
    QCOMPARE(head[u"verification"][u"verdict"].toString(), QStringLiteral("sound"));
    QCOMPARE(head[u"verification"][u"verified"].toInt(), 3);
    QCOMPARE(head[u"verification"][u"since"].toString(), QStringLiteral("2026-03-02T10:00:00Z"));
    QCOMPARE(written.object(1)[u"kind"].toString(), QStringLiteral("sign-in-failed"));
    QCOMPARE(written.object(1)[u"cause"].toString(), QStringLiteral("PasswordRejected"));
    QCOMPARE(written.object(2)[u"time"].toString(), QStringLiteral("2026-03-02T10:00:00Z"));
}

void TestAuditExport::csv()
{
    World world;
    furnish(world, 1);
    const Written written =
        exported(world, AuditExportFormat::Csv, {.filter = {.environmentId = QStringLiteral("sandbox")}});
    QVERIFY(written.bytes.startsWith("\xef\xbb\xbf"
                                     "Audit log of Token Desk,"));
    QVERIFY2(written.bytes.contains("\r\nVerification,sound,"), written.bytes.constData());
    QVERIFY2(written.bytes.contains("\r\nOnly,environmentId,sandbox\r\n\r\nRow,Time (UTC),Kind,What,"),
             written.bytes.constData());
    const QList<QByteArray> lines = written.lines();
    QCOMPARE(lines.constLast().count(','), lines.at(lines.size() - 2).count(','));
    QVERIFY2(lines.constLast().contains(",2026-03-02T10:00:00Z,signed-in,Signed in,done,"),
             lines.constLast().constData());
}

void TestAuditExport::onlyWhatIsWanted_data()
{
    QTest::addColumn<int>("fromHour");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << 0 << QString() << QString() << QString() << 6;
    QTest::newRow("time") << 13 << QString() << QString() << QStringLiteral("from") << 3;
    QTest::newRow("kind") << 0 << QStringLiteral("signed-in") << QString() << QStringLiteral("kinds") << 3;
    QTest::newRow("text") << 0 << QString() << QStringLiteral("acme password") << QStringLiteral("text") << 3;
    QTest::newRow("nothing") << 0 << QString() << QStringLiteral("Zoo") << QStringLiteral("text") << 0;
}

void TestAuditExport::onlyWhatIsWanted()
{
    QFETCH(int, fromHour);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, told);
    QFETCH(int, rows);
    World world;
    furnish(world, 6);
    AuditSearch search{.text = text};
    if (fromHour > 0) {
        search.filter.from = std::chrono::floor<std::chrono::days>(Begin) + std::chrono::hours{fromHour};
    }
    if (const auto wanted = auditKindFromName(kind)) {
        search.filter.kinds = {*wanted};
    }
    search.filter.environmentId = QStringLiteral("sandbox");
    const Written written = exported(world, AuditExportFormat::JsonLines, search);
    QCOMPARE(written.result->rows, rows);
    QCOMPARE(written.lines().size(), rows + 1);
    const QJsonObject filter = written.object(0)[u"filter"].toObject();
    QVERIFY(told.isEmpty() || filter.contains(told));
    QCOMPARE(filter.size(), told.isEmpty() ? 1 : 2);
}

void TestAuditExport::formulasAreHarmless()
{
    World world;
    furnish(world, 1, QStringLiteral("=HYPERLINK(\"http://example.com\")"));
    const QByteArray bytes = exported(world, AuditExportFormat::Csv).bytes;
    QVERIFY2(bytes.contains(",\"'=HYPERLINK(\"\"http://example.com\"\")\","), bytes.constData());
    QVERIFY(!bytes.contains(",=") && !bytes.contains(",\"="));
}

void TestAuditExport::manyRows()
{
    World world;
    furnish(world, 1201);
    const Written written =
        exported(world, AuditExportFormat::JsonLines, {.filter = {.environmentId = QStringLiteral("sandbox")}});
    QCOMPARE(written.result->rows, 1201);
    QSet<int> sequences;
    for (qsizetype line = 1; line < written.lines().size(); ++line) {
        sequences.insert(written.object(line)[u"sequence"].toInt());
    }
    QCOMPARE(sequences.size(), 1201);
}

void TestAuditExport::tamperedLog()
{
    World world;
    furnish(world, 3);
    QVERIFY(world.database->run(
        QStringLiteral("UPDATE audit SET event = json_set(event, '$.user', 'other') WHERE sequence = 2")));
    const Written lines = exported(world, AuditExportFormat::JsonLines);
    QVERIFY(lines.result);
    QCOMPARE(lines.object(0)[u"verification"][u"verdict"].toString(), QStringLiteral("changed"));
    QCOMPARE(lines.object(0)[u"verification"][u"row"].toInt(), 2);
    const Written table = exported(world, AuditExportFormat::Csv);
    QVERIFY(table.bytes.contains("\r\nVerification,changed,Row 2 of the audit log"));
}

void TestAuditExport::keychainThatIsLocked()
{
    World world;
    furnish(world, 2);
    world.ports.masterKeys->drop();
    world.secrets->failNext(MemorySecretStore::Operation::Read, {.kind = ErrorKind::KeychainLocked});
    const Written written = exported(world, AuditExportFormat::JsonLines);
    QVERIFY(written.result);
    QVERIFY(!written.result->verification);
    QCOMPARE(written.result->rows, 3);
    QCOMPARE(written.object(0)[u"verification"][u"verdict"].toString(), QStringLiteral("unknown"));
}

void TestAuditExport::diskThatIsFull()
{
    World world;
    furnish(world, 2);
    int pieces = 0;
    const auto sink = [&pieces](const QByteArray&) { return ++pieces < 2; };
    QCOMPARE(outcome(resultOf(exportAudit(world.ports, {}, AuditExportFormat::Csv, sink, {}, {}))),
             QStringLiteral("StorageFull"));
    QCOMPARE(pieces, 2);
}

void TestAuditExport::cancelled()
{
    World world;
    furnish(world, 600);
    std::stop_source stop;
    const auto sink = [&stop](const QByteArray&) {
        stop.request_stop();
        return true;
    };
    QCOMPARE(outcome(resultOf(exportAudit(world.ports, {}, AuditExportFormat::Csv, sink, {}, stop.get_token()))),
             QStringLiteral("Cancelled"));
}

void TestAuditExport::storageThatIsBroken()
{
    World world;
    furnish(world, 2);
    QVERIFY(world.database->run(QStringLiteral("DROP TABLE audit")));
    const Written written = exported(world, AuditExportFormat::Csv);
    QCOMPARE(outcome(written.result), QStringLiteral("StorageBroken"));
}

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
