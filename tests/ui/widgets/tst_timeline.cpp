#include "ui/widgets/timelineview.h"

#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

/// All tokens, on the timeline.
TimelineView& openTimeline(const OpenWindow& open)
{
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    QTest::mouseClick(named<QPushButton>(open.window, QStringLiteral("Time&line")), Qt::LeftButton);
    auto* timeline = named<TimelineView>(open.window, QStringLiteral("Timeline of active tokens"));
    if (timeline == nullptr || !timeline->isVisible()) {
        qFatal("there is no timeline");
    }
    return *timeline;
}

QPoint middleOf(const TimelineView& timeline, int row)
{
    return timeline.visualRect(timeline.model()->index(row, TokenTableModel::TimelineColumn)).center();
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void replacesTheTable();
    void keepsTheChoice();
    void copiesAsTheTableDoes();
    void laysOutByThisComputersClock();
    void readsFromRightToLeft();
    void saysTheRow();
    void goesOnWithTime();
    void isRemembered();
};

void TestTimeline::replacesTheTable()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 2h);
    desk.shelve(acme, 5h);
    const OpenWindow open(desk);
    const TimelineView& timeline = openTimeline(open);
    QCOMPARE(timeline.model()->rowCount(), 2);
    QVERIFY(!open.tokens().isVisible());
    open.choose(acme);
    QVERIFY(!timeline.isVisible());
    QVERIFY(open.tokens().isVisible());
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    QVERIFY(timeline.isVisible());
    QTest::mouseClick(named<QPushButton>(open.window, QStringLiteral("Ta&ble")), Qt::LeftButton);
    QVERIFY(!timeline.isVisible());
    QVERIFY(open.tokens().isVisible());
}

void TestTimeline::keepsTheChoice()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 2h);
    const SessionToken second = desk.shelve(acme, 5h);
    const OpenWindow open(desk);
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    open.tokens().selectRow(1);
    const TimelineView& timeline = openTimeline(open);
    QCOMPARE(timeline.currentToken()->id, second.id);
    QVERIFY(timeline.selectionModel()->isSelected(timeline.currentIndex()));
    QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, middleOf(timeline, 0));
    QTest::mouseClick(named<QPushButton>(open.window, QStringLiteral("Ta&ble")), Qt::LeftButton);
    QCOMPARE(open.tokens().currentIndex().row(), 0);
}

void TestTimeline::copiesAsTheTableDoes()
{
    Desk desk;
    const QByteArray text = desk.willGrant();
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    open.choose(desk.service.accounts().constFirst().id());
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    const_cast<OpenWindow&>(open).clipboard.clear();
    TimelineView& timeline = openTimeline(open);
    timeline.setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    const_cast<OpenWindow&>(open).clipboard.clear();
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    const_cast<OpenWindow&>(open).clipboard.clear();
    QTest::mouseDClick(timeline.viewport(), Qt::LeftButton, {}, middleOf(timeline, 0));
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    press(Qt::Key_Delete);
    QWidget* question = awaitDialog(QStringLiteral("Forget token"));
    QVERIFY(question != nullptr);
    press(Qt::Key_Escape);
}

void TestTimeline::laysOutByThisComputersClock()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 4h);
    const OpenWindow open(desk);
    const TimelineView& timeline = openTimeline(open);
    const QRect bars = timeline.barArea(timeline.visualRect(timeline.currentIndex()));
    const int now = timeline.x(timeline.now(), bars);
    const auto xOf = [&](int role) {
        return timeline.x(Instant{std::chrono::milliseconds{timeline.currentIndex().data(role).toLongLong()}}, bars);
    };
    QCOMPARE(xOf(TokenTableModel::StartRole), now);
    QVERIFY(xOf(TokenTableModel::EndRole) > now);
    // The token began now and is an eighth of the scale's beginning away from its edge: half an hour of four and a
    // half.
    QCOMPARE(qRound(9.0 * (now - bars.left()) / bars.width()), 1);
    QCOMPARE(xOf(TokenTableModel::EndRole), bars.left() + bars.width());
}

void TestTimeline::readsFromRightToLeft()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 4h);
    const OpenWindow open(desk);
    TimelineView& timeline = openTimeline(open);
    const QRect row = timeline.visualRect(timeline.currentIndex());
    const QRect leftToRight = timeline.barArea(row);
    timeline.setLayoutDirection(Qt::RightToLeft);
    const QRect bars = timeline.barArea(row);
    QCOMPARE(bars.width(), leftToRight.width());
    QCOMPARE(row.right() - bars.right(), leftToRight.left() - row.left());
    QVERIFY(timeline.x(timeline.now() + 1h, bars) < timeline.x(timeline.now(), bars));
}

void TestTimeline::saysTheRow()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 4h + 30min);
    const OpenWindow open(desk);
    const TimelineView& timeline = openTimeline(open);
    const QString spoken = timeline.currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("Acme, token ending in ")), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(QStringLiteral(", from 22:00:00 to 3 Mar 02:30, expires in 4 hours 30 minutes")),
             qPrintable(spoken));
}

void TestTimeline::goesOnWithTime()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 4h);
    const OpenWindow open(desk);
    TimelineView& timeline = openTimeline(open);
    const QRect bars = timeline.barArea(timeline.visualRect(timeline.currentIndex()));
    const int before = timeline.x(timeline.now(), bars);
    desk.advance(2h);
    timeline.refreshTimes();
    QVERIFY(timeline.x(timeline.now(), bars) > before + bars.width() / 4);
}

void TestTimeline::isRemembered()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 4h);
    OpenWindow open(desk);
    openTimeline(open);
    open.window.close();
    const MainWindow again(desk.service, open.settings, open.clipboard);
    QVERIFY(named<QPushButton>(again, QStringLiteral("Time&line"))->isChecked());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
