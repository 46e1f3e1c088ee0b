// What somebody who can write the database, and has no key, can do to the audit log, and whether it shows.

#include "auditonfile.h"

#include "app/adapters/database.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Sound = QStringLiteral("sound");

/// Rows 1 and 2 were recorded without the key and chained late, 3 begins the chain, 4 to 7 were chained at once, 8 and
/// 9 wait.
void fill(AuditOnFile& audit, const Secret& key)
{
    audit.append(2, nullptr);
    audit.append(4, &key);
    audit.append(2, nullptr);
}

} // namespace

class TestAuditVerification : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatItSees();
    void emptyLog();
    void nothingChained();
    void everyField_data();
    void everyField();
    void tampering_data();
    void tampering();
    void cutOff_data();
    void cutOff();
    void whatCannotBeFound_data();
    void whatCannotBeFound();
    void appendingDoesNotWhitewash_data();
    void appendingDoesNotWhitewash();
    void earlierKeys_data();
    void earlierKeys();
    void keyThatIsAnother();
    void othersWriteMeanwhile();
};

void TestAuditVerification::countsWhatItSees()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    const AuditVerdict verdict = audit.wholeVerdict(&key, audit.anchorAt(6));
    QVERIFY(verdict.state == AuditVerdict::State::Sound);
    QVERIFY(!verdict.row);
    QCOMPARE(verdict.total, 9);
    QCOMPARE(verdict.verified, 7);
    QVERIFY(verdict.since == Instant{std::chrono::milliseconds{
                                 audit.value(QStringLiteral("SELECT at FROM audit WHERE sequence = 1")).toLongLong()}});
    QCOMPARE(verdict.chainedLate, 2);
    QCOMPARE(verdict.waiting, 2);
    QCOMPARE(verdict.ofEarlierKeys, 0);
    QCOMPARE(verdict.shortened, 0);
    QVERIFY(verdict.anchoredRow == 6);
    QVERIFY(verdict.rescues.isEmpty());
}

void TestAuditVerification::emptyLog()
{
    const AuditOnFile audit;
    const Secret key = keyOf('k');
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.verdict(nullptr), Sound);
}

void TestAuditVerification::nothingChained()
{
    AuditOnFile audit;
    audit.append(3, nullptr);
    const Secret key = keyOf('k');
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.wholeVerdict(nullptr).waiting, 3);
    audit.append(1, &key);
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.verdict(nullptr), QStringLiteral("other-key"));
}

void TestAuditVerification::everyField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const QString text = QStringLiteral("'forged'");
    for (const char* field : {"kind", "user", "computer", "program", "version", "account", "label", "environment",
                              "environmentName", "fingerprint", "cause", "detail", "reason", "added"}) {
        QTest::newRow(field) << QString::fromLatin1(field) << text;
    }
    for (const char* field : {"at", "clockOffset", "v"}) {
        QTest::newRow(field) << QString::fromLatin1(field) << QStringLiteral("5");
    }
}

void TestAuditVerification::everyField()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const Secret key = keyOf('k');
    // One that was chained at once, one that was chained late.
    for (const int row : {5, 1}) {
        AuditOnFile audit;
        fill(audit, key);
        audit.tamper(QStringLiteral("UPDATE audit SET event = json_set(event, '$.%1', %2) WHERE sequence = %3")
                         .arg(field, value)
                         .arg(row));
        QCOMPARE(audit.verdict(&key), QStringLiteral("changed %1").arg(row));
        audit.tamper(QStringLiteral("UPDATE audit SET event = json_remove(event, '$.%1') WHERE sequence = %2")
                         .arg(field)
                         .arg(row));
        // Back to what it was, where it had none.
        const bool hasNone = field == u"added" || field == u"cause" || field == u"reason";
        QCOMPARE(audit.verdict(&key), hasNone ? Sound : QStringLiteral("changed %1").arg(row));
    }
}

void TestAuditVerification::tampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("verdict");
    const auto add = [](const char* name, const char* statements, const char* verdict) {
        QTest::newRow(name) << QString::fromLatin1(statements).split(u';') << QString::fromLatin1(verdict);
    };
    add("nothing", "SELECT 1", "sound");
    add("white space in an event", "UPDATE audit SET event = event || ' ' WHERE sequence = 5", "changed 5");
    add("another event in its place",
        "UPDATE audit SET event = (SELECT event FROM audit WHERE sequence = 4) WHERE sequence = 5", "changed 5");
    add("time of chaining", "UPDATE audit SET chained_at = chained_at + 1 WHERE sequence = 1", "changed 1");
    add("late as if at once", "UPDATE audit SET chained_at = NULL WHERE sequence = 2", "changed 2");
    add("at once as if late", "UPDATE audit SET chained_at = 0 WHERE sequence = 5", "changed 5");
    add("MAC of zeros", "UPDATE audit SET mac = zeroblob(32) WHERE sequence = 5", "changed 5");
    add("MAC of another row", "UPDATE audit SET mac = (SELECT mac FROM audit WHERE sequence = 4) WHERE sequence = 5",
        "changed 5");
    add("MAC cut short", "UPDATE audit SET mac = substr(mac, 1, 31) WHERE sequence = 5", "changed 5");
    add("empty MAC", "UPDATE audit SET mac = x'' WHERE sequence = 5", "changed 5");
    add("MAC as a text", "UPDATE audit SET mac = hex(mac) WHERE sequence = 5", "changed 5");
    add("MAC taken away", "UPDATE audit SET mac = NULL WHERE sequence = 5", "unchained 5");
    add("MAC taken away at the beginning", "UPDATE audit SET mac = NULL WHERE sequence = 1", "unchained 1");
    add("MAC given to one that waits", "UPDATE audit SET mac = zeroblob(32) WHERE sequence = 8", "changed 8");
    add("first row removed", "DELETE FROM audit WHERE sequence = 1", "missing 1");
    add("first rows removed", "DELETE FROM audit WHERE sequence <= 4", "missing 1");
    add("row in the middle removed", "DELETE FROM audit WHERE sequence = 5", "missing 5");
    add("rows in the middle removed", "DELETE FROM audit WHERE sequence IN (5, 6)", "missing 5");
    add("row in the middle removed, the rest moved up",
        "DELETE FROM audit WHERE sequence = 5;UPDATE audit SET sequence = sequence - 1 WHERE sequence > 5",
        "changed 5");
    add("last chained row removed", "DELETE FROM audit WHERE sequence = 7", "missing 7");
    add("row that waits removed before another", "DELETE FROM audit WHERE sequence = 8", "missing 8");
    add("beginning of the chain removed", "DELETE FROM audit WHERE sequence = 3", "missing 3");
    add("beginning of the chain renamed",
        "UPDATE audit SET event = replace(event, 'log-begun', 'locked') WHERE sequence = 3", "changed 3");
    add("beginning of the chain for another key",
        "UPDATE audit SET event = json_set(event, '$.detail', '1 0123456789abcdef') WHERE sequence = 3", "other-key");
    add("beginning of the chain moved on",
        "UPDATE audit SET event = replace(event, '\"detail\":\"1 ', '\"detail\":\"3 ') WHERE sequence = 3",
        "changed 3");
    add("another beginning put in",
        "UPDATE audit SET event = (SELECT event FROM audit WHERE sequence = 3) WHERE sequence = 6", "changed 6");
    add("row put in before the first", "INSERT INTO audit (sequence, event) SELECT 0, event FROM audit LIMIT 1",
        "changed 0");
    add("row put in in the middle",
        "UPDATE audit SET sequence = -sequence WHERE sequence >= 5;"
        "UPDATE audit SET sequence = 1 - sequence WHERE sequence < 0;"
        "INSERT INTO audit (sequence, event, mac) SELECT 5, event, mac FROM audit WHERE sequence = 4",
        "changed 5");
    add("row put in at the end of the chain",
        "DELETE FROM audit WHERE sequence > 7;"
        "INSERT INTO audit (sequence, event, mac) SELECT 8, event, mac FROM audit WHERE sequence = 7",
        "changed 8");
    add("row put in far ahead", "INSERT INTO audit (sequence, event) SELECT 4000000000, event FROM audit LIMIT 1",
        "missing 10");
    add("two rows swapped",
        "UPDATE audit SET sequence = 100 WHERE sequence = 4;UPDATE audit SET sequence = 4 WHERE sequence = 5;"
        "UPDATE audit SET sequence = 5 WHERE sequence = 100",
        "changed 4");
    add("two events swapped",
        "UPDATE audit SET event = (SELECT o.event FROM audit AS o WHERE o.sequence = 11 - audit.sequence)"
        " WHERE sequence IN (5, 6)",
        "changed 5");
    add("stub for what was removed", // with the right id of the key, which anybody can read
        "INSERT INTO audit_stub SELECT 1, json_object('v', 1, 'last', 4, 'lastMac', lower(hex(mac)), 'removed', 4,"
        " 'until', 0, 'key', (SELECT substr(json_extract(event, '$.detail'), 3) FROM audit WHERE sequence = 3)), mac"
        " FROM audit WHERE sequence = 4;DELETE FROM audit WHERE sequence <= 4",
        "stub-changed");
    add("stub of another key",
        "INSERT INTO audit_stub SELECT 1, json_object('v', 1, 'last', 4, 'lastMac', lower(hex(mac)), 'removed', 4,"
        " 'until', 0, 'key', '0123456789abcdef'), mac FROM audit WHERE sequence = 4;"
        "DELETE FROM audit WHERE sequence <= 4",
        "other-key");
    add("stub of nonsense", "INSERT INTO audit_stub VALUES (1, 'x', x'00')", "stub-changed");
    add("trigger",
        "CREATE TRIGGER t AFTER INSERT ON token BEGIN DELETE FROM audit WHERE sequence = (SELECT max(sequence)"
        " FROM audit)/* */; END",
        "definition-changed");
    add("view", "CREATE VIEW v AS SELECT * FROM audit", "definition-changed");
    add("index gone", "DROP INDEX audit_by_account", "definition-changed");
    add("another column", "ALTER TABLE audit ADD COLUMN more TEXT", "definition-changed");
}

void TestAuditVerification::tampering()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, verdict);
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    const bool isTrigger = statements.constFirst().startsWith(QLatin1String("CREATE TRIGGER"));
    for (const QString& statement : isTrigger ? QStringList{statements.join(u';')} : statements) {
        audit.tamper(statement);
    }
    QCOMPARE(audit.verdict(&key), verdict);
}

void TestAuditVerification::cutOff_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("regrown");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("nothing") << QStringLiteral("SELECT 1") << 0 << Sound;
    QTest::newRow("grown on") << QStringLiteral("SELECT 1") << 3 << Sound;
    QTest::newRow("what is newer") << QStringLiteral("DELETE FROM audit WHERE sequence > 6") << 0 << Sound;
    QTest::newRow("the anchored") << QStringLiteral("DELETE FROM audit WHERE sequence >= 6") << 0
                                  << QStringLiteral("cut-off 6");
    QTest::newRow("older ones") << QStringLiteral("DELETE FROM audit WHERE sequence >= 4") << 0
                                << QStringLiteral("cut-off 6");
    QTest::newRow("all") << QStringLiteral("DELETE FROM audit") << 0 << QStringLiteral("cut-off 6");
    QTest::newRow("the anchored, then others")
        << QStringLiteral("DELETE FROM audit WHERE sequence >= 6") << 3 << QStringLiteral("cut-off 6");
    QTest::newRow("all, then others") << QStringLiteral("DELETE FROM audit") << 9 << QStringLiteral("cut-off 6");
    QTest::newRow("taken out of the chain")
        << QStringLiteral("UPDATE audit SET mac = NULL WHERE sequence >= 5") << 0 << QStringLiteral("cut-off 6");
    QTest::newRow("taken out of the chain, then taken up again")
        << QStringLiteral("UPDATE audit SET mac = NULL WHERE sequence >= 5") << 1 << QStringLiteral("cut-off 6");
}

void TestAuditVerification::cutOff()
{
    QFETCH(QString, statement);
    QFETCH(int, regrown);
    QFETCH(QString, verdict);
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    const AuditHead anchor = audit.anchorAt(6);
    QVERIFY(*audit.log.goesOnFrom(anchor));
    audit.tamper(statement);
    audit.append(regrown, &key);
    QCOMPARE(audit.verdict(&key, anchor), verdict);
    QCOMPARE(*audit.log.goesOnFrom(anchor), verdict == Sound);
}

// SECURITY.md says so; it is why the head is anchored, and why rows that were chained late are marked.
void TestAuditVerification::whatCannotBeFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("chainedLate");
    QTest::newRow("newest rows cut off") << QStringLiteral("DELETE FROM audit WHERE sequence >= 6") << 2;
    QTest::newRow("newest row that waits") << QStringLiteral("DELETE FROM audit WHERE sequence = 9") << 3;
    QTest::newRow("row that waits changed")
        << QStringLiteral("UPDATE audit SET event = json_set(event, '$.user', 'other') WHERE sequence = 8") << 4;
    QTest::newRow("row that waits put in")
        << QStringLiteral("INSERT INTO audit (sequence, event) SELECT 10, event FROM audit WHERE sequence = 4") << 5;
    QTest::newRow("newest rows taken out of the chain and changed")
        << QStringLiteral("UPDATE audit SET mac = NULL, event = json_set(event, '$.user', 'x') WHERE sequence >= 6")
        << 6;
}

void TestAuditVerification::whatCannotBeFound()
{
    QFETCH(QString, statement);
    QFETCH(int, chainedLate);
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    audit.tamper(statement);
    QCOMPARE(audit.verdict(&key), Sound);
    audit.append(1, &key);
    const AuditVerdict verdict = audit.wholeVerdict(&key);
    QVERIFY(verdict.state == AuditVerdict::State::Sound);
    QCOMPARE(verdict.chainedLate, chainedLate);
}

// A program that goes on writing must not cover up what was done: least of all by beginning a new chain.
void TestAuditVerification::appendingDoesNotWhitewash_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("empty MAC of the newest")
        << QStringLiteral("UPDATE audit SET mac = x'' WHERE sequence = 7") << QStringLiteral("changed 7");
    QTest::newRow("every MAC empty") << QStringLiteral("UPDATE audit SET mac = x''") << QStringLiteral("changed 1");
    QTest::newRow("beginning removed") << QStringLiteral("DELETE FROM audit WHERE sequence = 3")
                                       << QStringLiteral("missing 3");
    QTest::newRow("beginning for another key")
        << QStringLiteral("UPDATE audit SET event = replace(event, '\"detail\":\"1 ', '\"detail\":\"1 0') "
                          "WHERE sequence = 3")
        << QStringLiteral("other-key");
    QTest::newRow("forged beginning that waits")
        << QStringLiteral("INSERT INTO audit (sequence, event) SELECT 10, json_set(event, '$.detail', '11 "
                          "0123456789abcdef') FROM audit WHERE sequence = 3")
        << Sound; // a row that waits is no more than that, whatever it says
    QTest::newRow("MAC of one in the middle taken away")
        << QStringLiteral("UPDATE audit SET mac = NULL WHERE sequence = 5") << QStringLiteral("unchained 5");
    QTest::newRow("newest changed") << QStringLiteral(
                                           "UPDATE audit SET event = json_set(event, '$.user', 'x') WHERE sequence = 7")
                                    << QStringLiteral("changed 7");
}

void TestAuditVerification::appendingDoesNotWhitewash()
{
    QFETCH(QString, statement);
    QFETCH(QString, verdict);
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    audit.tamper(statement);
    for (int i = 0; i < 3; ++i) {
        audit.append(2, &key);
        QVERIFY(audit.log.chainWaiting(audit.occasion(), key));
        QCOMPARE(audit.verdict(&key), verdict);
    }
}

void TestAuditVerification::earlierKeys_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("nothing") << QStringLiteral("SELECT 1") << Sound;
    QTest::newRow("row of the earlier key changed")
        << QStringLiteral("UPDATE audit SET event = event || ' ' WHERE sequence = 5") << Sound;
    QTest::newRow("row of the earlier key removed")
        << QStringLiteral("DELETE FROM audit WHERE sequence = 5") << QStringLiteral("missing 5");
    QTest::newRow("last MAC of the earlier key")
        << QStringLiteral("UPDATE audit SET mac = zeroblob(32) WHERE sequence = 7") << QStringLiteral("changed 8");
    QTest::newRow("what waited for the new key")
        << QStringLiteral("UPDATE audit SET event = event || ' ' WHERE sequence = 8") << QStringLiteral("changed 8");
    QTest::newRow("beginning of the new chain removed")
        << QStringLiteral("DELETE FROM audit WHERE sequence = 10") << QStringLiteral("other-key");
    QTest::newRow("beginning of the new chain moved on")
        << QStringLiteral("UPDATE audit SET event = replace(event, '\"detail\":\"8 ', '\"detail\":\"9 ')"
                          " WHERE sequence = 10")
        << QStringLiteral("changed 10");
    QTest::newRow("after it") << QStringLiteral("UPDATE audit SET event = event || ' ' WHERE sequence = 11")
                              << QStringLiteral("changed 11");
}

void TestAuditVerification::earlierKeys()
{
    QFETCH(QString, statement);
    QFETCH(QString, verdict);
    AuditOnFile audit;
    const Secret lost = keyOf('l');
    const Secret key = keyOf('k');
    fill(audit, lost);
    QCOMPARE(*audit.log.isUnderAnotherKey(key), true);
    QVERIFY(audit.log.beginChain(audit.occasion(), key));
    QVERIFY(audit.log.beginChain(audit.occasion(), key)); // which changes nothing
    audit.append(2, &key);
    QCOMPARE(*audit.log.isUnderAnotherKey(key), false);
    const AuditVerdict whole = audit.wholeVerdict(&key);
    QCOMPARE(whole.ofEarlierKeys, 7);
    QCOMPARE(whole.verified, 5);
    QCOMPARE(whole.chainedLate, 2);
    audit.tamper(statement);
    QCOMPARE(audit.verdict(&key), verdict);
}

void TestAuditVerification::keyThatIsAnother()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    const Secret other = keyOf('o');
    fill(audit, key);
    QCOMPARE(audit.verdict(&other), QStringLiteral("other-key"));
    // What comes from a program with that key waits, and does not spoil the chain.
    audit.append(3, &other);
    QVERIFY(audit.log.chainWaiting(audit.occasion(), other));
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.wholeVerdict(&key).waiting, 5);
    audit.append(1, &key);
    QCOMPARE(audit.wholeVerdict(&key).verified, 13);
}

void TestAuditVerification::othersWriteMeanwhile()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    const auto examination = audit.log.examine(&key, std::nullopt);
    QVERIFY(examination);
    QCOMPARE(*(*examination)->lookAt(2), false);
    audit.append(3, &key);
    audit.pass(24h);
    QVERIFY(audit.log.shorten(audit.occasion(), key, audit.now() - 24h + 1min));
    QCOMPARE(*(*examination)->lookAt(100), true);
    QVERIFY((*examination)->verdict().state == AuditVerdict::State::Sound);
    // As it stood when the look began.
    QCOMPARE((*examination)->verdict().total, 9);
}

QTEST_GUILESS_MAIN(TestAuditVerification)
#include "tst_auditverification.moc"
