#include "ui/viewmodels/auditchoices.h"

#include <QMap>
#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;

class TestAuditChoices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPeriodIsOffered();
    void periods_data();
    void periods();
    void everyKindIsOffered();
};

void TestAuditChoices::initTestCase()
{
    // Where the clocks are changed.
    qputenv("TZ", "Pacific/Auckland");
}

void TestAuditChoices::everyPeriodIsOffered()
{
    const auto choices = periodChoices();
    QCOMPARE(choices.size(), static_cast<int>(PeriodChoice::Days) + 1);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        QCOMPARE(static_cast<int>(choices.at(i).choice), static_cast<int>(i));
        QVERIFY(!choices.at(i).title.isEmpty());
    }
}

void TestAuditChoices::periods_data()
{
    QTest::addColumn<PeriodChoice>("choice");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    // It is Monday 6 April 2026, 10:00 in Auckland; the clocks went back on Sunday.
    QTest::newRow("today") << PeriodChoice::Today << QStringLiteral("2026-04-05T12:00:00Z")
                           << QStringLiteral("2026-04-06T12:00:00Z");
    QTest::newRow("yesterday, of 25 hours")
        << PeriodChoice::Yesterday << QStringLiteral("2026-04-04T11:00:00Z") << QStringLiteral("2026-04-05T12:00:00Z");
    QTest::newRow("7 days") << PeriodChoice::LastSevenDays << QStringLiteral("2026-03-30T11:00:00Z")
                            << QStringLiteral("2026-04-06T12:00:00Z");
    QTest::newRow("30 days") << PeriodChoice::LastThirtyDays << QStringLiteral("2026-03-07T11:00:00Z")
                             << QStringLiteral("2026-04-06T12:00:00Z");
    QTest::newRow("this month") << PeriodChoice::ThisMonth << QStringLiteral("2026-03-31T11:00:00Z")
                                << QStringLiteral("2026-04-30T12:00:00Z");
    QTest::newRow("last month") << PeriodChoice::LastMonth << QStringLiteral("2026-02-28T11:00:00Z")
                                << QStringLiteral("2026-03-31T11:00:00Z");
    QTest::newRow("days") << PeriodChoice::Days << QStringLiteral("2026-02-27T11:00:00Z")
                          << QStringLiteral("2026-03-01T11:00:00Z");
}

void TestAuditChoices::periods()
{
    QFETCH(PeriodChoice, choice);
    QFETCH(QString, from);
    QFETCH(QString, until);
    constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 4 / 5} + 22h;
    const AuditPeriod period = periodOf(choice, Now, QDate(2026, 2, 28), QDate(2026, 3, 1));
    QCOMPARE(toIsoUtc(period.from.value()), from);
    QCOMPARE(toIsoUtc(period.until.value()), until);
    const AuditPeriod any = periodOf(PeriodChoice::Any, Now);
    QVERIFY(!any.from && !any.until);
}

void TestAuditChoices::everyKindIsOffered()
{
    constexpr int KindCount = static_cast<int>(AuditKind::LogExported) + 1;
    QMap<AuditKind, int> offered;
    const auto choices = kindChoices();
    QVERIFY(choices.constFirst().kinds.isEmpty());
    for (const NamedKinds& choice : choices) {
        for (const AuditKind kind : choice.kinds) {
            ++offered[kind];
        }
    }
    for (int kind = 0; kind < KindCount; ++kind) {
        const auto each = static_cast<AuditKind>(kind);
        QVERIFY2(offered.value(each) == (each == AuditKind::SignInFailed ? 2 : 1), qPrintable(auditKindName(each)));
    }
}

QTEST_GUILESS_MAIN(TestAuditChoices)
#include "tst_auditchoices.moc"
