#include "auditonfile.h"

#include "app/adapters/database.h"
#include "tests/support/running.h"

#include <QTest>
#include <future>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Sound = QStringLiteral("sound");

QList<qint64> sequencesOf(const Result<QList<AuditRow>>& rows)
{
    QList<qint64> sequences;
    for (const AuditRow& row : rows.value_or(QList<AuditRow>())) {
        sequences.append(row.sequence);
    }
    return sequences;
}

AuditPlace placeOf(const AuditRow& row)
{
    return {.at = row.at, .sequence = row.sequence};
}

AccountId accountId(char byte)
{
    return AccountId::fromRandomBytes(QByteArray(16, byte));
}

bool isDue(const Result<AuditAnchoring>& anchoring)
{
    return anchoring && *anchoring == AuditAnchoring::Due;
}

} // namespace

class TestSqliteAuditLog : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void chainsAtOnceWithTheKey();
    void chainsLaterWhatWaits();
    void chainWaitingWithNothingToDo();
    void firstRowOfAllBeginsTheChain();
    void anchoringIsDue();
    void head();
    void sizes();
    void newestFirst();
    void pages();
    void filters_data();
    void filters();
    void timesThatGoBack();
    void rowThatCannotBeRead();
    void failureLeavesNothingBehind();
    void manyAtOnce();
};

void TestSqliteAuditLog::keepsWhatItIsGiven_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::newRow("chained") << true;
    QTest::newRow("waiting") << false;
}

void TestSqliteAuditLog::keepsWhatItIsGiven()
{
    QFETCH(bool, hasKey);
    AuditOnFile audit;
    const Secret key = keyOf('k');
    AuditEvent event = audit.event();
    event.accountLabel = QStringLiteral("Zoë's “動物園” 🔑 '; DROP TABLE audit; --\n\x1f");
    event.cause = QStringLiteral("PasswordRejected");
    QVERIFY(audit.log.append(event, hasKey ? &key : nullptr));
    const auto rows = audit.log.page({}, {}, 1);
    QCOMPARE(outcome(rows), QStringLiteral("done"));
    const AuditRow row = rows->constFirst();
    QVERIFY(row.event);
    QCOMPARE(canonicalBytes(*row.event), canonicalBytes(event));
    QCOMPARE(row.kindName, QStringLiteral("signed-in"));
    QVERIFY(row.at == event.occasion.at);
    QCOMPARE(row.isChained, hasKey);
    QVERIFY(!row.chainedLateAt);
}

void TestSqliteAuditLog::chainsAtOnceWithTheKey()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    audit.append(3, &key);
    QCOMPARE(audit.value(QStringLiteral("SELECT count(*) FROM audit WHERE length(mac) = 32")), QVariant(4));
    QCOMPARE(audit.value(QStringLiteral("SELECT count(DISTINCT mac) FROM audit")), QVariant(4));
    QCOMPARE(audit.value(QStringLiteral("SELECT count(chained_at) FROM audit")), QVariant(0));
    QCOMPARE(audit.verdict(&key), Sound);
}

void TestSqliteAuditLog::chainsLaterWhatWaits()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    audit.append(1, &key);
    audit.append(2, nullptr);
    audit.pass(1h);
    QVERIFY(audit.log.chainWaiting(audit.occasion(), key));
    const auto rows = audit.log.page({}, {}, 9);
    QCOMPARE(sequencesOf(rows), QList<qint64>({4, 3, 2, 1}));
    for (const AuditRow& row : *rows) {
        QVERIFY(row.isChained);
        QCOMPARE(row.chainedLateAt.has_value(), row.sequence > 2);
        QVERIFY(!row.chainedLateAt || *row.chainedLateAt == audit.now());
    }
    // The next event does so itself.
    audit.append(2, nullptr);
    audit.append(1, &key);
    QCOMPARE(audit.wholeVerdict(&key).chainedLate, 4);
    QCOMPARE(audit.wholeVerdict(&key).waiting, 0);
    QCOMPARE(audit.verdict(&key), Sound);
}

void TestSqliteAuditLog::chainWaitingWithNothingToDo()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    QVERIFY(audit.log.chainWaiting(audit.occasion(), key));
    QCOMPARE(*audit.log.lastSequence(), 0);
    audit.append(1, &key);
    QVERIFY(audit.log.chainWaiting(audit.occasion(), key));
    QCOMPARE(*audit.log.lastSequence(), 2);
}

void TestSqliteAuditLog::firstRowOfAllBeginsTheChain()
{
    for (const int waiting : {0, 2}) {
        AuditOnFile audit;
        const Secret key = keyOf('k');
        audit.append(waiting, nullptr);
        // Nothing is chained yet, so there is no other chain to take the place of.
        QVERIFY(audit.log.beginChain(audit.occasion(), key));
        QCOMPARE(*audit.log.lastSequence(), waiting);
        audit.append(1, &key);
        const auto rows = audit.log.page({.kinds = {AuditKind::LogBegun}}, {}, 9);
        QCOMPARE(sequencesOf(rows), QList<qint64>{waiting + 1});
        const AuditEvent begun = rows->constFirst().event.value();
        QVERIFY(begun.detail.startsWith(QLatin1String("1 ")));
        QCOMPARE(begun.occasion.origin.osUser, QStringLiteral("jo"));
        QCOMPARE(audit.verdict(&key), Sound);
    }
}

void TestSqliteAuditLog::anchoringIsDue()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    // Nothing that is chained, nothing to anchor.
    QVERIFY(!isDue(audit.log.append(audit.event(), nullptr)));
    QVERIFY(isDue(audit.log.append(audit.event(), &key)));
    QList<qint64> due;
    while (*audit.log.lastSequence() < 210) {
        if (isDue(audit.log.append(audit.event(), &key))) {
            due.append(*audit.log.lastSequence());
        }
    }
    QCOMPARE(due, QList<qint64>({100, 200}));
    audit.pass(24h);
    QVERIFY(isDue(audit.log.append(audit.event(), &key)));
    QVERIFY(!isDue(audit.log.append(audit.event(), &key)));
    // Also where it is passed by what waited.
    audit.append(100, nullptr);
    QVERIFY(isDue(audit.log.chainWaiting(audit.occasion(), key)));
}

void TestSqliteAuditLog::head()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    QVERIFY(!audit.log.head(audit.now())->has_value());
    audit.append(1, nullptr);
    QVERIFY(!audit.log.head(audit.now())->has_value());
    audit.append(1, &key);
    audit.append(1, nullptr);
    const auto head = *audit.log.head(audit.now());
    QVERIFY(head);
    QCOMPARE(head->sequence, 3);
    QCOMPARE(head->mac, audit.anchorAt(3).mac);
    QVERIFY(head->at == audit.now());
}

void TestSqliteAuditLog::sizes()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    QCOMPARE(*audit.log.lastSequence(), 0);
    audit.append(2, &key);
    audit.append(3, nullptr);
    const auto size = audit.log.size();
    QCOMPARE(outcome(size), QStringLiteral("done"));
    QCOMPARE(size->rows, 6);
    QCOMPARE(size->waiting, 3);
    QCOMPARE(*audit.log.lastSequence(), 6);
}

void TestSqliteAuditLog::newestFirst()
{
    AuditOnFile audit;
    audit.append(5, nullptr);
    QCOMPARE(sequencesOf(audit.log.page({}, {}, 3)), QList<qint64>({5, 4, 3}));
    QCOMPARE(sequencesOf(audit.log.page({}, {}, 9)), QList<qint64>({5, 4, 3, 2, 1}));
}

void TestSqliteAuditLog::pages()
{
    AuditOnFile audit;
    const AuditEvent event = audit.event();
    // Many at the same moment, as a batch makes them.
    for (int i = 0; i < 10; ++i) {
        QVERIFY(audit.log.append(i < 5 ? event : audit.event(), nullptr));
    }
    QList<qint64> all;
    std::optional<AuditPlace> before;
    while (true) {
        const auto page = audit.log.page({}, before, 3);
        QCOMPARE(outcome(page), QStringLiteral("done"));
        all += sequencesOf(page);
        if (page->size() < 3) {
            break;
        }
        before = placeOf(page->constLast());
    }
    QCOMPARE(all, QList<qint64>({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
}

void TestSqliteAuditLog::filters_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QList<qint64>>("expected");
    const Instant begin = AuditOnFile().now();
    const auto minute = [begin](int minutes) { return begin + std::chrono::minutes{minutes}; };
    QTest::newRow("none") << AuditFilter{} << QList<qint64>{6, 5, 4, 3, 2, 1};
    QTest::newRow("account") << AuditFilter{.account = accountId('1')} << QList<qint64>{5, 3, 1};
    QTest::newRow("nobody's") << AuditFilter{.account = accountId('3')} << QList<qint64>{};
    QTest::newRow("environment") << AuditFilter{.environmentId = QStringLiteral("sandbox")} << QList<qint64>{6, 5, 4};
    QTest::newRow("kind") << AuditFilter{.kinds = {AuditKind::TokenCopied}} << QList<qint64>{6, 3};
    QTest::newRow("kinds") << AuditFilter{.kinds = {AuditKind::TokenCopied, AuditKind::SignedIn}}
                           << QList<qint64>{6, 5, 3, 2};
    QTest::newRow("from") << AuditFilter{.from = minute(5)} << QList<qint64>{6, 5};
    QTest::newRow("until") << AuditFilter{.until = minute(3)} << QList<qint64>{2, 1};
    QTest::newRow("between") << AuditFilter{.from = minute(2), .until = minute(5)} << QList<qint64>{4, 3, 2};
    QTest::newRow("all of them") << AuditFilter{.from = minute(2),
                                                .until = minute(7),
                                                .account = accountId('1'),
                                                .environmentId = QStringLiteral("production"),
                                                .kinds = {AuditKind::Locked, AuditKind::TokenCopied}}
                                 << QList<qint64>{3};
}

void TestSqliteAuditLog::filters()
{
    QFETCH(AuditFilter, filter);
    QFETCH(QList<qint64>, expected);
    AuditOnFile audit;
    constexpr AuditKind Kinds[] = {AuditKind::SignInFailed, AuditKind::SignedIn, AuditKind::TokenCopied};
    for (int i = 1; i <= 6; ++i) {
        AuditEvent event = audit.event(i % 2 == 1 ? QStringLiteral("1") : QStringLiteral("2"));
        event.kind = Kinds[(i - 1) % 3];
        event.environmentId = i <= 3 ? QStringLiteral("production") : QStringLiteral("sandbox");
        QVERIFY(audit.log.append(event, nullptr));
    }
    QCOMPARE(sequencesOf(audit.log.page(filter, {}, 9)), expected);
    // One at a time gives the same.
    QList<qint64> one;
    std::optional<AuditPlace> before;
    for (auto page = audit.log.page(filter, before, 1); !page->isEmpty(); page = audit.log.page(filter, before, 1)) {
        one += sequencesOf(page);
        before = placeOf(page->constLast());
    }
    QCOMPARE(one, expected);
}

void TestSqliteAuditLog::timesThatGoBack()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    audit.append(2, &key);
    audit.pass(-1h);
    audit.append(2, &key);
    QCOMPARE(sequencesOf(audit.log.page({}, {}, 9)), QList<qint64>({3, 2, 1, 5, 4}));
    QCOMPARE(audit.verdict(&key), Sound);
}

void TestSqliteAuditLog::rowThatCannotBeRead()
{
    AuditOnFile audit;
    audit.append(2, nullptr);
    audit.tamper(QStringLiteral("UPDATE audit SET event = json_set(event, '$.kind', 'teleported') WHERE sequence = 1"));
    const auto rows = audit.log.page({}, {}, 9);
    QCOMPARE(sequencesOf(rows), QList<qint64>({2, 1}));
    QVERIFY(!rows->constLast().event);
    QCOMPARE(rows->constLast().kindName, QStringLiteral("teleported"));
}

void TestSqliteAuditLog::failureLeavesNothingBehind()
{
    AuditOnFile audit;
    const Secret key = keyOf('k');
    audit.append(2, nullptr);
    // The last step fails: those before it have chained the rows that wait.
    audit.tamper(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON audit WHEN json_extract(NEW.event, '$.kind') = "
                                "'signed-in' BEGIN SELECT RAISE(ABORT, 'no'); END"));
    QVERIFY(!audit.log.append(audit.event(), &key));
    audit.tamper(QStringLiteral("DROP TRIGGER refuse"));
    QCOMPARE(*audit.log.lastSequence(), 2);
    QCOMPARE(audit.value(QStringLiteral("SELECT count(mac) FROM audit")), QVariant(0));
    audit.append(1, &key);
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(*audit.log.lastSequence(), 4);
}

void TestSqliteAuditLog::manyAtOnce()
{
    const AuditOnFile audit;
    constexpr int Writers = 4;
    constexpr int Each = 50;
    std::vector<std::future<QString>> writers;
    for (int writer = 0; writer < Writers; ++writer) {
        writers.push_back(std::async(std::launch::async, [file = audit.file(), writer] {
            auto opened = Database::open(file);
            if (!opened) {
                return outcome(opened);
            }
            SqliteAuditLog log(std::move(*opened));
            const Secret key = keyOf('k');
            for (int i = 0; i < Each; ++i) {
                AuditEvent event{.kind = AuditKind::SignedIn};
                event.detail = QStringLiteral("%1 %2").arg(writer).arg(i);
                // Some have the key and some have not.
                if (const auto done = log.append(event, (writer + i) % 3 == 0 ? nullptr : &key); !done) {
                    return outcome(done);
                }
            }
            return QStringLiteral("done");
        }));
    }
    for (auto& writer : writers) {
        QCOMPARE(writer.get(), QStringLiteral("done"));
    }
    const Secret key = keyOf('k');
    QCOMPARE(audit.verdict(&key), Sound);
    QCOMPARE(audit.value(QStringLiteral("SELECT count(DISTINCT event) FROM audit WHERE kind = 'signed-in'")),
             QVariant(Writers * Each));
    QCOMPARE(audit.value(QStringLiteral("SELECT count(*) FROM audit WHERE kind = 'log-begun'")), QVariant(1));
}

QTEST_GUILESS_MAIN(TestSqliteAuditLog)
#include "tst_sqliteauditlog.moc"
