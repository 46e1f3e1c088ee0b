#include "auditonfile.h"

#include "app/adapters/database.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Sound = QStringLiteral("sound");

/// Rows 1 to 5 on the first day, 6 to 8 on the second.
void fill(AuditOnFile& audit, const Secret& key)
{
    audit.append(4, &key);
    audit.pass(24h);
    audit.append(3, &key);
}

Result<void> shorten(AuditOnFile& audit, const Secret& key, std::chrono::milliseconds kept)
{
    return audit.log.shorten(audit.occasion(), key, audit.now() - kept);
}

QString firstRow(const AuditOnFile& audit)
{
    return audit.value(QStringLiteral("SELECT min(sequence) FROM audit")).toString();
}

} // namespace

class TestAuditShortening : public QObject
{
    Q_OBJECT

private slots:
    void leavesASignedStub();
    void nothingIsOldEnough();
    void everythingIsOld();
    void twice();
    void whatWaitsStays();
    void clockThatWasSetBack();
    void whatDoesNotVerifyStays();
    void underAnotherKey();
    void earlierKeys();
    void waitingAcrossTheBeginning();
    void stub_data();
    void stub();
    void anchorThatIsGone();
};

void TestAuditShortening::leavesASignedStub()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    QCOMPARE(outcome(shorten(audit, key, 12h)), QStringLiteral("done"));
    QCOMPARE(firstRow(audit), QStringLiteral("6"));
    const AuditVerdict verdict = audit.wholeVerdict(&key);
    QVERIFY(verdict.state == AuditVerdict::State::Sound);
    QCOMPARE(verdict.shortened, 5);
    QCOMPARE(verdict.lastShortened, 5);
    QCOMPARE(verdict.verified, 4);
    const auto rows = audit.log.page({.kinds = {AuditKind::LogShortened}}, {}, 9);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().sequence, 9);
    QCOMPARE(rows->constFirst().event->detail, QStringLiteral("5"));
    audit.append(2, nullptr);
    audit.append(2, &key);
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(*audit.log.lastSequence(), 13);
}

void TestAuditShortening::nothingIsOldEnough()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    QVERIFY(shorten(audit, key, 0h));
    fill(audit, key);
    QVERIFY(shorten(audit, key, 48h));
    QCOMPARE(*audit.log.lastSequence(), 8);
    QCOMPARE(audit.value(QStringLiteral("SELECT count(*) FROM audit_stub")), QVariant(0));
}

void TestAuditShortening::everythingIsOld()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    audit.pass(24h);
    QVERIFY(shorten(audit, key, 1h));
    // The row that says so is all there is.
    QCOMPARE(firstRow(audit), QStringLiteral("9"));
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(*audit.log.lastSequence(), 9);
    audit.append(1, &key);
    QCOMPARE(audit.wholeVerdict(&key).verified, 2);
}

void TestAuditShortening::twice()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    QVERIFY(shorten(audit, key, 12h));
    QVERIFY(shorten(audit, key, 12h)); // with nothing left to do
    QCOMPARE(*audit.log.lastSequence(), 9);
    audit.pass(24h);
    audit.append(1, &key);
    QVERIFY(shorten(audit, key, 12h));
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.wholeVerdict(&key).shortened, 9);
    QCOMPARE(firstRow(audit), QStringLiteral("10"));
}

void TestAuditShortening::whatWaitsStays()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    audit.append(2, &key);
    audit.append(2, nullptr);
    audit.pass(24h);
    QVERIFY(shorten(audit, key, 1h));
    QCOMPARE(firstRow(audit), QStringLiteral("4"));
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.wholeVerdict(&key).waiting, 0);
}

void TestAuditShortening::clockThatWasSetBack()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    audit.append(2, &key); // 1 to 3
    audit.pass(24h);
    audit.append(1, &key); // 4
    audit.pass(-48h);
    audit.append(1, &key); // 5: the oldest by its time
    audit.pass(48h);
    audit.append(1, &key);
    QVERIFY(shorten(audit, key, 12h));
    QCOMPARE(firstRow(audit), QStringLiteral("4"));
    QCOMPARE(audit.verdict(&key), Sound);
}

void TestAuditShortening::whatDoesNotVerifyStays()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    audit.tamper(QStringLiteral("UPDATE audit SET event = event || ' ' WHERE sequence = 4"));
    QVERIFY(shorten(audit, key, 12h));
    QCOMPARE(firstRow(audit), QStringLiteral("1"));
    QCOMPARE(audit.verdict(&key), QStringLiteral("changed 4"));
    // What comes after is no reason.
    AuditOnFile other;
    fill(other, key);
    other.tamper(QStringLiteral("UPDATE audit SET event = event || ' ' WHERE sequence = 7"));
    QVERIFY(shorten(other, key, 12h));
    QCOMPARE(firstRow(other), QStringLiteral("6"));
    QCOMPARE(other.verdict(&key), QStringLiteral("changed 7"));
}

void TestAuditShortening::underAnotherKey()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    const Secret other = keyOf('o');
    fill(audit, key);
    QVERIFY(shorten(audit, other, 12h));
    QCOMPARE(firstRow(audit), QStringLiteral("1"));
    QCOMPARE(*audit.log.lastSequence(), 8);
}

void TestAuditShortening::earlierKeys()
{
    AuditOnFile audit;
    const Secret lost = keyOf('l');
    const Secret key = keyOf('k');
    fill(audit, lost);
    QVERIFY(audit.log.beginChain(audit.occasion(), key));
    audit.append(1, &key);
    QVERIFY(shorten(audit, key, 12h));
    QCOMPARE(firstRow(audit), QStringLiteral("6"));
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.wholeVerdict(&key).ofEarlierKeys, 3);
    // And once more, with the beginning of the chain itself.
    audit.pass(48h);
    audit.append(1, &key);
    QVERIFY(shorten(audit, key, 12h));
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.wholeVerdict(&key).ofEarlierKeys, 0);
    // A stub whose key is lost is no more than a claim.
    const Secret third = keyOf('3');
    QCOMPARE(audit.verdict(&third), QStringLiteral("other-key"));
    QVERIFY(audit.log.beginChain(audit.occasion(), third));
    audit.append(1, &third);
    QCOMPARE(audit.verdict(&third), Sound);
}

// The chain begins with a row that had waited, and the row that says so comes later.
void TestAuditShortening::waitingAcrossTheBeginning()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    audit.append(2, nullptr);
    audit.pass(24h);
    audit.append(2, nullptr);
    audit.append(1, &key);
    QVERIFY(shorten(audit, key, 12h));
    QCOMPARE(firstRow(audit), QStringLiteral("3"));
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.wholeVerdict(&key).verified, 5);
}

void TestAuditShortening::stub_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("nothing") << QStringLiteral("SELECT 1") << Sound;
    QTest::newRow("removed") << QStringLiteral("DELETE FROM audit_stub") << QStringLiteral("missing 1");
    QTest::newRow("number of rows") << QStringLiteral(
                                           "UPDATE audit_stub SET content = json_set(content, '$.removed', 4)")
                                    << QStringLiteral("stub-changed");
    QTest::newRow("MAC") << QStringLiteral("UPDATE audit_stub SET mac = zeroblob(32)")
                         << QStringLiteral("stub-changed");
    QTest::newRow("more rows removed under it")
        << QStringLiteral("DELETE FROM audit WHERE sequence = 6") << QStringLiteral("missing 6");
    QTest::newRow("moved on together with what is removed")
        << QStringLiteral("UPDATE audit_stub SET content = json_set(content, '$.last', 6)")
        << QStringLiteral("stub-changed");
}

void TestAuditShortening::stub()
{
    QFETCH(QString, statement);
    QFETCH(QString, verdict);
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    QVERIFY(shorten(audit, key, 12h));
    audit.tamper(statement);
    QCOMPARE(audit.verdict(&key), verdict);
    audit.append(2, &key);
    QCOMPARE(audit.verdict(&key), verdict);
}

void TestAuditShortening::anchorThatIsGone()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    fill(audit, key);
    const AuditHead old = audit.anchorAt(3);
    const AuditHead last = audit.anchorAt(8);
    QVERIFY(shorten(audit, key, 12h));
    QCOMPARE(audit.verdict(&key, old), Sound);
    QVERIFY(audit.wholeVerdict(&key, old).anchoredRow == 3);
    QVERIFY(*audit.log.goesOnFrom(old));
    QCOMPARE(audit.verdict(&key, last), Sound);
    audit.tamper(QStringLiteral("DELETE FROM audit WHERE sequence >= 8"));
    QCOMPARE(audit.verdict(&key, last), QStringLiteral("cut-off 8"));
}

QTEST_GUILESS_MAIN(TestAuditShortening)
#include "tst_auditshortening.moc"
