// Where accounts stand in the list, as a person arranges them: pinned, moved by keys and by mouse, sorted again.

#include "app/adapters/database.h"
#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/accountlistmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

/// With the left button pressed. QTest's own moves the cursor, and leaves the rest to the screen.
void moveMouse(QWidget* area, const QPoint& to)
{
    QMouseEvent event(QEvent::MouseMove, to, area->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &event);
}

/// A window over accounts "A" to "D" in the sandbox and "L" and "M" in a group of it.
struct Furnished
{
    Desk desk;
    QHash<QString, AccountId> ids;
    std::optional<OpenWindow> open;

    Furnished()
    {
        for (const char* label : {"A", "B", "C", "D"}) {
            ids.insert(QLatin1String(label), desk.add(QLatin1String(label)));
        }
        for (const char* label : {"L", "M"}) {
            ids.insert(QLatin1String(label),
                       desk.add(QLatin1String(label), QStringLiteral("sandbox"), QStringLiteral("Group")));
        }
        open.emplace(desk);
    }

    [[nodiscard]] AccountId id(const char* label) const { return ids.value(QLatin1String(label)); }
    [[nodiscard]] QAbstractItemView& list() const { return open->accounts(); }
    [[nodiscard]] QModelIndex row(const char* label) const
    {
        const QModelIndexList found = list().model()->match(
            list().model()->index(0, 0), AccountListModel::AccountIdRole, id(label).uuid(), 1, Qt::MatchExactly);
        if (found.isEmpty()) {
            qFatal("not in the list: %s", label);
        }
        return found.constFirst();
    }
    void choose(const char* label) const { open->choose(id(label)); }
    void mark(const char* label) const { list().selectionModel()->select(row(label), QItemSelectionModel::Select); }
    /// What stands in the list below the gathering rows.
    [[nodiscard]] QString order() const
    {
        QStringList titles;
        for (int row = 2; row < list().model()->rowCount(); ++row) {
            titles.append(list().model()->index(row, 0).data().toString());
        }
        return titles.join(u' ');
    }
    [[nodiscard]] QString chosen() const
    {
        const Account* account = desk.service.account(open->chosen());
        return account != nullptr ? account->label() : QString();
    }
    /// In a row's upper or lower half.
    [[nodiscard]] QPoint at(const char* label, Side side) const
    {
        const QRect rect = list().visualRect(row(label));
        return rect.center() + QPoint(0, side == Side::Before ? -rect.height() / 4 : rect.height() / 4);
    }
    /// With the mouse, to within a row's half; Esc on the way if so wanted.
    void drag(const char* label, QPoint to, bool givesUp = false) const
    {
        QWidget* area = list().viewport();
        const QPoint from = list().visualRect(row(label)).center();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            moveMouse(area, from + (to - from) * step / 4);
        }
        if (givesUp) {
            press(Qt::Key_Escape);
        }
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    }
    [[nodiscard]] QMenu* menuOn(const char* label) const
    {
        const QPoint position = list().visualRect(row(label)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, position, list().viewport()->mapToGlobal(position));
        QApplication::sendEvent(list().viewport(), &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
};

QAction* action(const QMenu* menu, const char* text)
{
    for (QAction* each : menu->actions()) {
        if (each->text().section(u'\t', 0, 0) == QString::fromUtf8(text)) {
            return each;
        }
    }
    qFatal("not in the menu: %s", text);
}

} // namespace

class TestAccountArrangement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void ctrlDPinsAndUnpins();
    void ctrlDPinsAllThatAreMarked();
    void ctrlDWithoutAnAccount();
    void keysMove_data();
    void keysMove();
    void keysMoveAmongWhatASearchHasLeft();
    void altHomeSortsByLabel();
    void mouseMoves_data();
    void mouseMoves();
    void mouseMovesAllThatAreMarked();
    void mouseMovesPinned();
    void escLetsGo();
    void listThatChangesMeanwhile();
    void headingIsNothingToMove();
    void arrowKeysPassHeadings();
    void arrangementIsKept();
    void arrangementThatCannotBeKept();
    void menuOffersAll();
    void menuOfOneAmongMany();
    void menuDoesIt();
};

void TestAccountArrangement::ctrlDPinsAndUnpins()
{
    const Furnished furnished;
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C D Group L M"));
    furnished.choose("C");
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(furnished.order(), QStringLiteral("PINNED C SANDBOX A B D Group L M"));
    QCOMPARE(furnished.chosen(), QStringLiteral("C"));
    QVERIFY(furnished.list().hasFocus());
    furnished.choose("M");
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(furnished.order(), QStringLiteral("PINNED C M SANDBOX A B D Group L"));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(furnished.order(), QStringLiteral("PINNED C SANDBOX A B D Group L M"));
    QVERIFY(!furnished.desk.service.account(furnished.id("M"))->isPinned());
}

void TestAccountArrangement::ctrlDPinsAllThatAreMarked()
{
    const Furnished furnished;
    furnished.choose("B");
    furnished.mark("D");
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(furnished.order(), QStringLiteral("PINNED B D SANDBOX A C Group L M"));
}

void TestAccountArrangement::ctrlDWithoutAnAccount()
{
    const Furnished furnished;
    furnished.list().selectionModel()->setCurrentIndex(furnished.list().model()->index(0, 0),
                                                       QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C D Group L M"));
}

void TestAccountArrangement::keysMove_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << QStringLiteral("C") << Qt::Key_Up << QStringLiteral("SANDBOX A C B D Group L M");
    QTest::newRow("down") << QStringLiteral("C") << Qt::Key_Down << QStringLiteral("SANDBOX A B D C Group L M");
    QTest::newRow("up from the top") << QStringLiteral("A") << Qt::Key_Up
                                     << QStringLiteral("SANDBOX A B C D Group L M");
    QTest::newRow("down to the group") << QStringLiteral("D") << Qt::Key_Down
                                       << QStringLiteral("SANDBOX A B C D Group L M");
    QTest::newRow("up out of the group") << QStringLiteral("L") << Qt::Key_Up
                                         << QStringLiteral("SANDBOX A B C D Group L M");
    QTest::newRow("within the group") << QStringLiteral("L") << Qt::Key_Down
                                      << QStringLiteral("SANDBOX A B C D Group M L");
}

void TestAccountArrangement::keysMove()
{
    QFETCH(QString, label);
    QFETCH(Qt::Key, key);
    const Furnished furnished;
    furnished.choose(qPrintable(label));
    press(key, Qt::AltModifier);
    QTEST(furnished.order(), "order");
    QCOMPARE(furnished.chosen(), label);
}

void TestAccountArrangement::keysMoveAmongWhatASearchHasLeft()
{
    Furnished furnished;
    const AccountId hit = furnished.desk.add(QStringLiteral("Zulu"));
    furnished.desk.add(QStringLiteral("Aztec zulu"));
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("zulu"));
    furnished.open->choose(hit);
    press(Qt::Key_Up, Qt::AltModifier);
    // Before the one above it that shows, and not before one that does not.
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX Zulu Aztec zulu"));
    press(Qt::Key_Escape);
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A Zulu Aztec zulu B C D Group L M"));
}

void TestAccountArrangement::altHomeSortsByLabel()
{
    const Furnished furnished;
    furnished.choose("D");
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    furnished.choose("M");
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A D B C Group M L"));
    furnished.choose("A");
    press(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C D Group M L"));
    QCOMPARE(furnished.chosen(), QStringLiteral("A"));
}

void TestAccountArrangement::mouseMoves_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("neighbour");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("order");
    const auto row = [](const char* name, const char* moved, const char* neighbour, Side side, const char* order) {
        QTest::newRow(name) << QString::fromLatin1(moved) << QString::fromLatin1(neighbour) << side
                            << QString::fromLatin1(order);
    };
    row("up", "D", "B", Side::Before, "SANDBOX A D B C Group L M");
    row("down", "A", "C", Side::After, "SANDBOX B C A D Group L M");
    row("to where it is", "B", "A", Side::After, "SANDBOX A B C D Group L M");
    row("within itself", "B", "B", Side::Before, "SANDBOX A B C D Group L M");
    // What lies beyond is none of its places: it goes as far as it can.
    row("beyond the end", "A", "M", Side::After, "SANDBOX B C D A Group L M");
    row("beyond the beginning", "M", "A", Side::Before, "SANDBOX A B C D Group M L");
}

void TestAccountArrangement::mouseMoves()
{
    QFETCH(QString, moved);
    QFETCH(QString, neighbour);
    QFETCH(Side, side);
    const Furnished furnished;
    furnished.drag(qPrintable(moved), furnished.at(qPrintable(neighbour), side));
    QTEST(furnished.order(), "order");
    QCOMPARE(furnished.chosen(), moved);
    // Nothing is carried any more.
    const QPoint end = furnished.at("D", Side::After);
    moveMouse(furnished.list().viewport(), end);
    QTest::mouseRelease(furnished.list().viewport(), Qt::LeftButton, {}, end);
    QTEST(furnished.order(), "order");
}

void TestAccountArrangement::mouseMovesAllThatAreMarked()
{
    const Furnished furnished;
    furnished.choose("B");
    furnished.mark("D");
    furnished.mark("L"); // stands elsewhere, and stays there
    furnished.drag("D", furnished.at("A", Side::Before));
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX B D A C Group L M"));
}

void TestAccountArrangement::mouseMovesPinned()
{
    Furnished furnished;
    QVERIFY(furnished.desk.service.setPinned({furnished.id("A"), furnished.id("L")}, true));
    QCOMPARE(furnished.order(), QStringLiteral("PINNED A L SANDBOX B C D Group M"));
    furnished.drag("L", furnished.at("A", Side::Before));
    QCOMPARE(furnished.order(), QStringLiteral("PINNED L A SANDBOX B C D Group M"));
    QVERIFY(furnished.desk.service.account(furnished.id("L"))->isPinned());
}

void TestAccountArrangement::escLetsGo()
{
    const Furnished furnished;
    furnished.drag("D", furnished.at("A", Side::Before), true);
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C D Group L M"));
}

void TestAccountArrangement::listThatChangesMeanwhile()
{
    Furnished furnished;
    QWidget* area = furnished.list().viewport();
    const QPoint from = furnished.at("D", Side::After);
    const QPoint to = furnished.at("A", Side::Before);
    QTest::mousePress(area, Qt::LeftButton, {}, from);
    moveMouse(area, (from + to) / 2);
    moveMouse(area, to);
    furnished.desk.setState(furnished.id("D"), AccountState::Removing);
    moveMouse(area, to + QPoint(0, 1));
    QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C Group L M"));
    QVERIFY(!furnished.open->window.grab().isNull());
}

void TestAccountArrangement::headingIsNothingToMove()
{
    const Furnished furnished;
    furnished.choose("A");
    QWidget* area = furnished.list().viewport();
    const QPoint from = furnished.list().visualRect(furnished.list().model()->index(2, 0)).center();
    const QPoint to = furnished.at("D", Side::After);
    QTest::mousePress(area, Qt::LeftButton, {}, from);
    moveMouse(area, (from + to) / 2);
    moveMouse(area, to);
    QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C D Group L M"));
    QCOMPARE(furnished.chosen(), QStringLiteral("A"));
}

void TestAccountArrangement::arrowKeysPassHeadings()
{
    const Furnished furnished;
    furnished.list().setCurrentIndex(furnished.list().model()->index(1, 0));
    furnished.list().setFocus();
    press(Qt::Key_Down);
    QCOMPARE(furnished.chosen(), QStringLiteral("A"));
    press(Qt::Key_Up);
    QCOMPARE(furnished.list().currentIndex().row(), 1);
    furnished.choose("D");
    press(Qt::Key_Down);
    QCOMPARE(furnished.chosen(), QStringLiteral("L"));
    // "Group" is a title.
    press(Qt::Key_G);
    QCOMPARE(furnished.chosen(), QStringLiteral("L"));
}

void TestAccountArrangement::arrangementIsKept()
{
    Furnished furnished;
    furnished.choose("D");
    press(Qt::Key_Up, Qt::AltModifier);
    furnished.choose("L");
    press(Qt::Key_D, Qt::ControlModifier);
    const QString order = furnished.order();
    QCOMPARE(order, QStringLiteral("PINNED L SANDBOX A B D C Group M"));
    furnished.open.reset();
    AccountService next(furnished.desk.world.anotherProgram());
    QVERIFY(next.reload());
    QStringList labels;
    for (const Account& account : next.accounts()) {
        labels.append(account.label());
    }
    QCOMPARE(labels.join(u' '), QStringLiteral("L A B D C M"));
}

void TestAccountArrangement::arrangementThatCannotBeKept()
{
    const Furnished furnished;
    QVERIFY(furnished.desk.world.database->run(
        QStringLiteral("CREATE TRIGGER no BEFORE UPDATE ON account BEGIN SELECT RAISE(ABORT, 'no'); END")));
    for (const auto& [key, modifier] :
         {std::pair(Qt::Key_D, Qt::ControlModifier), std::pair(Qt::Key_Down, Qt::AltModifier)}) {
        furnished.choose("B");
        press(key, modifier);
        QCOMPARE(furnished.open->message().value(0), QStringLiteral("B: The account database cannot be used."));
        QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C D Group L M"));
        press(Qt::Key_Escape);
        QCOMPARE(furnished.open->message(), QStringList());
    }
}

void TestAccountArrangement::menuOffersAll()
{
    Furnished furnished;
    furnished.desk.shelve(furnished.id("B"), 1h);
    furnished.choose("B");
    const QPointer<QMenu> menu = furnished.menuOn("B");
    QVERIFY(menu != nullptr);
    QStringList texts;
    for (const QAction* each : menu->actions()) {
        texts.append(each->text());
    }
    QCOMPARE(texts, QStringList({QStringLiteral("Get token\tReturn"), QStringLiteral("New token\tF5"),
                                 QStringLiteral("Copy freshest token\tCtrl+C"), QString(),
                                 QStringLiteral("Pin\tCtrl+D"), QStringLiteral("Move up\tAlt+Up"),
                                 QStringLiteral("Move down\tAlt+Down"), QStringLiteral("Sort by label\tAlt+Home"),
                                 QString(), QStringLiteral("Edit…\tF2"), QStringLiteral("Remove…\tDel")}));
    QVERIFY(action(menu, "Copy freshest token")->isEnabled());
    QVERIFY(action(menu, "Move up")->isEnabled());
    QVERIFY(!action(menu, "Sort by label")->isEnabled());
    menu->close();
    QTRY_VERIFY(menu == nullptr);

    furnished.choose("A");
    QMenu* another = furnished.menuOn("A");
    QVERIFY(!action(another, "Copy freshest token")->isEnabled());
    QVERIFY(!action(another, "Move up")->isEnabled());
    another->close();
    // A heading has none.
    const QPoint heading = furnished.list().visualRect(furnished.list().model()->index(2, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, heading, furnished.list().viewport()->mapToGlobal(heading));
    QApplication::sendEvent(furnished.list().viewport(), &event);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
}

void TestAccountArrangement::menuOfOneAmongMany()
{
    const Furnished furnished;
    furnished.choose("B");
    furnished.mark("D");
    QMenu* menu = furnished.menuOn("B");
    action(menu, "Sign in 2 accounts…")->trigger();
    menu->close();
    QVERIFY(awaitDialog(QStringLiteral("Sign in all")) != nullptr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(furnished.open->window.isActiveWindow());
}

void TestAccountArrangement::menuDoesIt()
{
    const Furnished furnished;
    furnished.choose("C");
    const auto choose = [&furnished](const char* label, const char* text) {
        QMenu* menu = furnished.menuOn(label);
        action(menu, text)->trigger();
        menu->close();
    };
    choose("C", "Move up");
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A C B D Group L M"));
    choose("C", "Move down");
    choose("C", "Move down");
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B D C Group L M"));
    choose("C", "Sort by label");
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C D Group L M"));
    choose("C", "Pin");
    QCOMPARE(furnished.order(), QStringLiteral("PINNED C SANDBOX A B D Group L M"));
    choose("C", "Unpin");
    QCOMPARE(furnished.order(), QStringLiteral("SANDBOX A B C D Group L M"));
    choose("C", "Edit…");
    QVERIFY(awaitDialog(QStringLiteral("Edit account")) != nullptr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(furnished.open->window.isActiveWindow());
    choose("C", "Remove…");
    QVERIFY(awaitDialog(QStringLiteral("Remove account")) != nullptr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(furnished.open->window.isActiveWindow());
    QCOMPARE(furnished.desk.service.accounts().size(), 6);
}

QTEST_MAIN(TestAccountArrangement)
#include "tst_accountarrangement.moc"
