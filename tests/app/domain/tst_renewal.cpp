#include "app/domain/renewal.h"

#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;

namespace {

const QTime NoEnd;
constexpr auto Lead = std::chrono::seconds{600};

/// "2026-03-02 17:59:30" as a clock in that zone shows it; empty for nothing.
QString shown(std::optional<Instant> when, const QTimeZone& zone)
{
    return when ? toDateTimeUtc(*when).toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

Instant at(const QString& text, const QTimeZone& zone)
{
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time.setTimeZone(zone);
    return toInstant(time);
}

Renewal on(QTime until = NoEnd, bool onWeekdaysOnly = false)
{
    return {
        .isOn = true, .until = until.isValid() ? std::optional(until) : std::nullopt, .onWeekdaysOnly = onWeekdaysOnly};
}

} // namespace

Q_DECLARE_METATYPE(TokenDesk::Renewal)

class TestRenewal : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void oddText_data();
    void oddText();
    void openings_data();
    void openings();
    void next_data();
    void next();
    void off();
    void spread_data();
    void spread();
};

void TestRenewal::text_data()
{
    QTest::addColumn<Renewal>("renewal");
    QTest::addColumn<QString>("text");

    QTest::newRow("off") << Renewal{} << "off";
    QTest::newRow("on") << on() << "on";
    QTest::newRow("until") << on(QTime(18, 0)) << "on until=18:00";
    QTest::newRow("early") << on(QTime(8, 5)) << "on until=08:05";
    QTest::newRow("weekdays") << on(NoEnd, true) << "on weekdays";
    QTest::newRow("both") << on(QTime(18, 30), true) << "on until=18:30 weekdays";
    QTest::newRow("off, limits kept") << Renewal{.until = QTime(18, 30), .onWeekdaysOnly = true}
                                      << "off until=18:30 weekdays";
}

void TestRenewal::text()
{
    QFETCH(const Renewal, renewal);
    QFETCH(const QString, text);
    QCOMPARE(renewalText(renewal), text);
    const auto read = renewalFromText(text);
    QVERIFY(read);
    QVERIFY(*read == renewal);
}

void TestRenewal::oddText_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"", "ON", "yes", "on ", "on  weekdays", "on until=", "on until=24:00", "on until=00:00",
                             "on until=18:00:30", "on until=six", "on weekends", "weekdays", "{}", "on until"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestRenewal::oddText()
{
    QFETCH(const QString, text);
    QVERIFY(!renewalFromText(text));
}

void TestRenewal::openings_data()
{
    QTest::addColumn<Renewal>("renewal");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("opening"); // the same moment: open

    const Renewal always = on();
    const Renewal untilSix = on(QTime(18, 0));
    const Renewal weekdays = on(NoEnd, true);
    const Renewal both = on(QTime(18, 0), true);
    // 2026-03-02 is a Monday.
    QTest::newRow("always, at night") << always << "UTC" << "2026-03-07 03:00:00" << "2026-03-07 03:00:00";
    QTest::newRow("before the end") << untilSix << "UTC" << "2026-03-02 17:59:59" << "2026-03-02 17:59:59";
    QTest::newRow("at the end") << untilSix << "UTC" << "2026-03-02 18:00:00" << "2026-03-03 00:00:00";
    QTest::newRow("after the end") << untilSix << "UTC" << "2026-03-02 23:59:59" << "2026-03-03 00:00:00";
    QTest::newRow("after midnight") << untilSix << "UTC" << "2026-03-03 00:00:00" << "2026-03-03 00:00:00";
    QTest::newRow("Friday night") << weekdays << "UTC" << "2026-03-06 23:59:59" << "2026-03-06 23:59:59";
    QTest::newRow("Saturday begins") << weekdays << "UTC" << "2026-03-07 00:00:00" << "2026-03-09 00:00:00";
    QTest::newRow("Sunday ends") << weekdays << "UTC" << "2026-03-08 23:59:59" << "2026-03-09 00:00:00";
    QTest::newRow("Monday begins") << weekdays << "UTC" << "2026-03-09 00:00:00" << "2026-03-09 00:00:00";
    QTest::newRow("Friday evening, both") << both << "UTC" << "2026-03-06 18:00:00" << "2026-03-09 00:00:00";
    QTest::newRow("Thursday evening, both") << both << "UTC" << "2026-03-05 18:00:00" << "2026-03-06 00:00:00";
    // In London it is Friday still.
    QTest::newRow("Saturday begins earlier in the east")
        << weekdays << "Australia/Sydney" << "2026-03-07 00:00:00" << "2026-03-09 00:00:00";
    QTest::newRow("Friday evening in the west")
        << weekdays << "America/Los_Angeles" << "2026-03-06 23:00:00" << "2026-03-06 23:00:00";
    QTest::newRow("no midnight that night")
        << untilSix << "America/Sao_Paulo" << "2018-11-03 20:00:00" << "2018-11-04 01:00:00";
    QTest::newRow("the hour that comes twice")
        << untilSix << "Europe/Berlin" << "2026-10-24 19:00:00" << "2026-10-25 00:00:00";
}

void TestRenewal::openings()
{
    QFETCH(const Renewal, renewal);
    QFETCH(const QString, zone);
    QFETCH(const QString, from);
    const QTimeZone there(zone.toLatin1());
    QVERIFY(there.isValid());
    const Instant opening = nextOpeningForRenewal(renewal, at(from, there), there);
    QTEST(shown(opening, there), "opening");
    QVERIFY(isOpenForRenewal(renewal, opening, there));
    QCOMPARE(isOpenForRenewal(renewal, at(from, there), there), opening == at(from, there));
}

void TestRenewal::next_data()
{
    QTest::addColumn<Renewal>("renewal");
    QTest::addColumn<QString>("expiry"); // empty: no token
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<QString>("next");

    const QString morning = QStringLiteral("2026-03-02 09:00:00");
    const Renewal always = on();
    const Renewal untilSix = on(QTime(18, 0));
    const Renewal both = on(QTime(18, 0), true);
    QTest::newRow("ten minutes before its end")
        << always << "2026-03-02 17:00:00" << morning << 0.0 << "2026-03-02 16:50:00";
    QTest::newRow("with jitter") << always << "2026-03-02 17:00:00" << morning << 0.5 << "2026-03-02 16:51:15";
    QTest::newRow("with all of it") << always << "2026-03-02 17:00:00" << morning << 1.0 << "2026-03-02 16:52:30";
    QTest::newRow("no token") << always << "" << morning << 0.0 << "2026-03-02 09:00:00";
    QTest::newRow("no token, with jitter") << always << "" << morning << 0.5 << "2026-03-02 09:01:15";
    QTest::newRow("expired") << always << "2026-03-02 08:00:00" << morning << 0.0 << "2026-03-02 09:00:00";
    QTest::newRow("expired, with jitter") << always << "2026-03-02 08:00:00" << morning << 1.0 << "2026-03-02 09:02:30";
    QTest::newRow("ending now") << always << "2026-03-02 09:00:00" << morning << 0.0 << "2026-03-02 09:00:00";
    QTest::newRow("ten minutes left") << always << "2026-03-02 09:10:00" << morning << 0.0 << "2026-03-02 09:00:00";
    QTest::newRow("a second more") << always << "2026-03-02 09:10:01" << morning << 0.0 << "2026-03-02 09:00:01";
    QTest::newRow("the last that comes in")
        << untilSix << "2026-03-02 18:09:59" << morning << 0.0 << "2026-03-02 17:59:59";
    QTest::newRow("too late by a second")
        << untilSix << "2026-03-02 18:10:00" << morning << 0.0 << "2026-03-03 00:00:00";
    QTest::newRow("too late by its jitter")
        << untilSix << "2026-03-02 18:09:59" << morning << 0.5 << "2026-03-03 00:01:15";
    QTest::newRow("too late, spread at the opening")
        << untilSix << "2026-03-02 20:00:00" << morning << 0.5 << "2026-03-03 00:01:15";
    QTest::newRow("no token in the evening") << untilSix << "" << "2026-03-02 19:00:00" << 0.0 << "2026-03-03 00:00:00";
    QTest::newRow("over the weekend") << both << "2026-03-06 20:00:00" << morning << 0.0 << "2026-03-09 00:00:00";
    QTest::newRow("no token on Saturday") << both << "" << "2026-03-07 10:00:00" << 0.5 << "2026-03-09 00:01:15";
    QTest::newRow("Sunday's jitter into Monday")
        << on(NoEnd, true) << "" << "2026-03-08 23:59:59" << 1.0 << "2026-03-09 00:02:30";
    QTest::newRow("Friday's jitter into Saturday")
        << on(NoEnd, true) << "2026-03-07 00:09:59" << morning << 1.0 << "2026-03-09 00:02:30";
    QTest::newRow("open for less than its jitter")
        << on(QTime(0, 1)) << "2026-03-02 20:00:00" << morning << 1.0 << "2026-03-03 00:00:00";
}

void TestRenewal::next()
{
    QFETCH(const Renewal, renewal);
    QFETCH(const QString, expiry);
    QFETCH(const QString, earliest);
    QFETCH(const double, jitter);
    for (const char* zone : {"UTC", "Australia/Sydney", "America/Los_Angeles"}) {
        const QTimeZone there(zone);
        const RenewalPlan plan{.expiresAt = expiry.isEmpty() ? std::nullopt : std::optional(at(expiry, there)),
                               .lead = Lead,
                               .earliest = at(earliest, there),
                               .jitter = jitter};
        QTEST(shown(nextRenewal(renewal, plan, there), there), "next");
    }
}

void TestRenewal::off()
{
    const RenewalPlan plan{.lead = Lead, .earliest = at(QStringLiteral("2026-03-02 09:00:00"), QTimeZone::utc())};
    QVERIFY(!nextRenewal({.isOn = false, .until = QTime(18, 0)}, plan, QTimeZone::utc()));
}

void TestRenewal::spread_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("seconds");

    QTest::newRow("the least") << 1 << 15;
    QTest::newRow("the default") << 10 << 150;
    QTest::newRow("the longest spread") << 20 << 300;
    QTest::newRow("the most") << 240 << 300;
}

void TestRenewal::spread()
{
    QFETCH(const int, minutes);
    QFETCH(const int, seconds);
    QVERIFY(renewalSpread(std::chrono::minutes{minutes}) == std::chrono::seconds{seconds});
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
