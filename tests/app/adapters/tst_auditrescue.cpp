// What becomes of the audit log when its database is damaged and a copy takes its place.

#include "accountsonfile.h"
#include "auditonfile.h"

#include "app/adapters/database.h"
#include "app/adapters/databasecopies.h"
#include "app/adapters/databaserescue.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Sound = QStringLiteral("sound");

} // namespace

class TestAuditRescue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copiesHoldTheLog();
    void logIsWorthACopy();
    void laterRowsAreTakenOver();
    void whatWaitedWasChainedSince();
    void asFarAsItCanBeRead();
    void damagedLog();
    void shortenedSince();
    void shortenedBeforeTheFirstRowOfTheCopy();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("tokendesk.db")); }
    [[nodiscard]] std::unique_ptr<AuditOnFile> opened() const { return std::make_unique<AuditOnFile>(path()); }
    void copy() const { QCOMPARE(outcome(DatabaseCopies(path()).makeDaily(Monday)), QStringLiteral("done")); }
    /// Damages the table of tokens, and opens the copy that takes the database's place.
    [[nodiscard]] std::unique_ptr<AuditOnFile> rescued(const QString& damagedTable = QStringLiteral("token")) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const Secret m_key = keyOf('k');
};

void TestAuditRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    addAccount(path(), QStringLiteral("demo-1"));
}

std::unique_ptr<AuditOnFile> TestAuditRescue::rescued(const QString& damagedTable) const
{
    damageTable(path(), damagedTable);
    markAsSuspect(path());
    const auto rescue = openOrRescue(path(), Monday);
    if (!rescue || !rescue->rescue) {
        qFatal("not rescued: %s", qPrintable(outcome(rescue)));
    }
    return opened();
}

void TestAuditRescue::copiesHoldTheLog()
{
    auto audit = opened();
    audit->append(3, &m_key);
    audit->append(1, nullptr);
    copy();
    const AuditOnFile copied(DatabaseCopies(path()).list().constFirst().file);
    QCOMPARE(copied.verdict(&m_key, audit->anchorAt(4)), Sound);
    QCOMPARE(copied.wholeVerdict(&m_key).total, 5);
}

void TestAuditRescue::logIsWorthACopy()
{
    const auto audit = opened();
    QVERIFY(audit->database->run(QStringLiteral("DELETE FROM account")));
    copy();
    QVERIFY(DatabaseCopies(path()).list().isEmpty());
    audit->append(1, nullptr);
    copy();
    QCOMPARE(DatabaseCopies(path()).list().size(), 1);
}

void TestAuditRescue::laterRowsAreTakenOver()
{
    auto audit = opened();
    audit->append(3, &m_key);
    copy();
    audit->append(3, &m_key);
    audit->append(2, nullptr);
    const AuditHead anchor = audit->anchorAt(7);
    audit.reset();
    audit = rescued();
    QCOMPARE(audit->verdict(&m_key, anchor), Sound);
    QCOMPARE(audit->wholeVerdict(&m_key).verified, 7);
    QCOMPARE(audit->wholeVerdict(&m_key).waiting, 2);
    audit->append(1, &m_key);
    QCOMPARE(audit->verdict(&m_key, anchor), Sound);
}

void TestAuditRescue::whatWaitedWasChainedSince()
{
    auto audit = opened();
    audit->append(2, &m_key);
    audit->append(3, nullptr);
    copy();
    audit->append(2, &m_key);
    const AuditHead anchor = audit->anchorAt(8);
    audit.reset();
    audit = rescued();
    QCOMPARE(audit->verdict(&m_key, anchor), Sound);
    QCOMPARE(audit->wholeVerdict(&m_key).chainedLate, 3);
}

void TestAuditRescue::asFarAsItCanBeRead()
{
    constexpr int Copied = 5;
    constexpr int Later = 200;
    auto audit = opened();
    audit->append(Copied, &m_key);
    copy();
    audit->append(Later, &m_key);
    AuditEvent marked = audit->event();
    marked.accountLabel = QStringLiteral("where the damage is");
    QVERIFY(audit->log.append(marked, &m_key));
    audit->append(Later, &m_key);
    const AuditHead before = audit->anchorAt(Copied + 50);
    const AuditHead after = audit->anchorAt(Copied + 2 * Later);
    audit.reset();
    QByteArray content = contentOf(path());
    constexpr qsizetype PageSize = 4096;
    const qsizetype page = content.indexOf("where the damage is") / PageSize * PageSize;
    QVERIFY(page > 0);
    writeFile(path(), content.replace(page, PageSize, QByteArray(PageSize, 'x')));
    audit = rescued();
    const qint64 last = *audit->log.lastSequence();
    QVERIFY2(last > Copied + Later - 20 && last <= Copied + Later + 1, qPrintable(QString::number(last)));
    QCOMPARE(audit->verdict(&m_key, before), Sound);
    // What is missing is not covered up.
    QCOMPARE(audit->verdict(&m_key, after), QStringLiteral("cut-off %1").arg(after.sequence));
    audit->append(Later + 50, &m_key);
    QCOMPARE(audit->verdict(&m_key, after), QStringLiteral("cut-off %1").arg(after.sequence));
}

void TestAuditRescue::damagedLog()
{
    auto audit = opened();
    audit->append(3, &m_key);
    copy();
    audit->append(3, &m_key);
    const AuditHead anchor = audit->anchorAt(7);
    audit.reset();
    audit = rescued(QStringLiteral("audit"));
    QCOMPARE(audit->wholeVerdict(&m_key).verified, 4);
    QCOMPARE(audit->verdict(&m_key, anchor), QStringLiteral("cut-off 7"));
}

void TestAuditRescue::shortenedSince()
{
    auto audit = opened();
    audit->append(4, &m_key);
    copy();
    audit->pass(24h);
    audit->append(2, &m_key);
    QVERIFY(audit->log.shorten(audit->occasion(), m_key, audit->now() - 12h));
    const AuditHead anchor = audit->anchorAt(8);
    audit.reset();
    audit = rescued();
    QCOMPARE(audit->verdict(&m_key, anchor), Sound);
    // What had been removed is there again, until the next time.
    QCOMPARE(audit->wholeVerdict(&m_key).verified, 8);
}

void TestAuditRescue::shortenedBeforeTheFirstRowOfTheCopy()
{
    copy();
    auto audit = opened();
    audit->append(4, &m_key);
    audit->pass(24h);
    audit->append(2, &m_key);
    QVERIFY(audit->log.shorten(audit->occasion(), m_key, audit->now() - 12h));
    const AuditHead anchor = audit->anchorAt(8);
    audit.reset();
    audit = rescued();
    QCOMPARE(audit->verdict(&m_key, anchor), Sound);
    QCOMPARE(audit->wholeVerdict(&m_key).shortened, 5);
    QCOMPARE(audit->wholeVerdict(&m_key).verified, 3);
}

QTEST_GUILESS_MAIN(TestAuditRescue)
#include "tst_auditrescue.moc"
