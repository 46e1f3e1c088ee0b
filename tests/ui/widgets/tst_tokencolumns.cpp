#include "ui/widgets/tokencolumns.h"

#include "tests/ui/support/desk.h"
#include "tests/ui/support/places.h"
#include "ui/viewmodels/tokentablemodel.h"
#include "ui/widgets/tokentableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using Model = TokenTableModel;
using Mode = TokenColumns::Mode;

namespace {

/// A table that shows, with a token in it.
struct Furnished
{
    Desk desk;
    Model model{desk.service, {.expiring = 15min}};
    QWidget window;
    TokenTableView table{model, &window};
    TokenColumns& columns = table.columns();
    QHeaderView& header = *table.horizontalHeader();

    explicit Furnished(int width = 1100, Mode mode = Mode::OneAccount)
    {
        desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
        columns.setMode(mode);
        window.show();
        resize(width);
    }

    void resize(int width)
    {
        window.resize(width, 300);
        table.setGeometry(0, 0, width, 300);
    }
    [[nodiscard]] int width(Model::Column column) const { return header.sectionSize(column); }
    /// Of all that show.
    [[nodiscard]] int together() const { return header.length(); }
    /// The visible columns by their titles, from the first to the last.
    [[nodiscard]] QStringList order() const
    {
        QStringList titles;
        for (int place = 0; place < header.count(); ++place) {
            const int column = header.logicalIndex(place);
            if (!header.isSectionHidden(column)) {
                titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            }
        }
        return titles;
    }
};

QStringList listOf(const char* texts)
{
    return QString::fromLatin1(texts).split(u'|');
}

} // namespace

class TestTokenColumns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void fillTheTable_data();
    void fillTheTable();
    void whatOneGainsTheNextLoses();
    void noneGetsTooNarrow();
    void buttonStaysAsWideAsItIs();
    void chosenWidthsWaitForRoom();
    void eachModeHasItsOwn();
    void order();
    void keys();
    void keysFromRightToLeft();
    void reset();
    void stateAndBack();
    void nonsense_data();
    void nonsense();
    void menu();
};

void TestTokenColumns::fillTheTable_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QStringList>("order");
    const QStringList one = listOf("Token|Issued|Expires|Time left|");
    const QStringList all = listOf("Token|Account|Environment|Issued|Expires|Time left|");
    QTest::newRow("one account") << 1100 << Mode::OneAccount << one;
    QTest::newRow("all accounts") << 1100 << Mode::AllAccounts << all;
    QTest::newRow("one account, tight") << 540 << Mode::OneAccount << listOf("Token|Expires|Time left|");
    QTest::newRow("all accounts, tight") << 540 << Mode::AllAccounts
                                         << listOf("Token|Account|Environment|Expires|Time left|");
}

void TestTokenColumns::fillTheTable()
{
    QFETCH(int, width);
    QFETCH(Mode, mode);
    const Furnished furnished(width, mode);
    QTEST(furnished.order(), "order");
    QCOMPARE(furnished.together(), furnished.table.viewport()->width());
}

void TestTokenColumns::whatOneGainsTheNextLoses()
{
    Furnished furnished;
    const QSignalSpy changed(&furnished.columns, &TokenColumns::changed);
    const int token = furnished.width(Model::TokenColumn);
    const int issued = furnished.width(Model::IssuedColumn);
    const int expires = furnished.width(Model::ExpiresColumn);
    // As the mouse does.
    furnished.header.resizeSection(Model::IssuedColumn, issued + 20);
    QCOMPARE(furnished.width(Model::IssuedColumn), issued + 20);
    QCOMPARE(furnished.width(Model::ExpiresColumn), expires - 20);
    QCOMPARE(furnished.width(Model::TokenColumn), token);
    QCOMPARE(changed.size(), 1);
    // The one that takes the rest is no exception.
    furnished.header.resizeSection(Model::TokenColumn, token - 30);
    QCOMPARE(furnished.width(Model::TokenColumn), token - 30);
    QCOMPARE(furnished.width(Model::IssuedColumn), issued + 50);
    QCOMPARE(furnished.together(), furnished.table.viewport()->width());
    // A wider table is its gain.
    furnished.resize(1200);
    QCOMPARE(furnished.width(Model::TokenColumn), token + 70);
    QCOMPARE(furnished.width(Model::IssuedColumn), issued + 50);
    QCOMPARE(changed.size(), 2);
}

void TestTokenColumns::noneGetsTooNarrow()
{
    Furnished furnished;
    const int both = furnished.width(Model::IssuedColumn) + furnished.width(Model::ExpiresColumn);
    furnished.header.resizeSection(Model::IssuedColumn, 900);
    QCOMPARE(furnished.width(Model::ExpiresColumn), 60);
    QCOMPARE(furnished.width(Model::IssuedColumn), both - 60);
    furnished.header.resizeSection(Model::IssuedColumn, 60);
    QCOMPARE(furnished.width(Model::ExpiresColumn), both - 60);
    QCOMPARE(furnished.together(), furnished.table.viewport()->width());
}

void TestTokenColumns::buttonStaysAsWideAsItIs()
{
    Furnished furnished;
    const int button = furnished.width(Model::CopyColumn);
    const int timeLeft = furnished.width(Model::TimeLeftColumn);
    const int expires = furnished.width(Model::ExpiresColumn);
    // What stands before it has no next one, and takes from the one before.
    furnished.header.resizeSection(Model::TimeLeftColumn, timeLeft + 20);
    QCOMPARE(furnished.width(Model::TimeLeftColumn), timeLeft + 20);
    QCOMPARE(furnished.width(Model::ExpiresColumn), expires - 20);
    QCOMPARE(furnished.width(Model::CopyColumn), button);
    furnished.columns.widenColumn(Model::CopyColumn, 1);
    QCOMPARE(furnished.width(Model::CopyColumn), button);
}

void TestTokenColumns::chosenWidthsWaitForRoom()
{
    Furnished furnished;
    const int issued = furnished.width(Model::IssuedColumn);
    furnished.header.resizeSection(Model::TokenColumn, 80);
    const int chosen = furnished.width(Model::IssuedColumn);
    QVERIFY(chosen > issued + 200);
    furnished.resize(820);
    QVERIFY(furnished.width(Model::IssuedColumn) < chosen);
    QVERIFY(furnished.width(Model::TokenColumn) > 80);
    QCOMPARE(furnished.together(), furnished.table.viewport()->width());
    furnished.resize(1100);
    QCOMPARE(furnished.width(Model::IssuedColumn), chosen);
}

void TestTokenColumns::eachModeHasItsOwn()
{
    Furnished furnished;
    const int issued = furnished.width(Model::IssuedColumn);
    furnished.header.resizeSection(Model::IssuedColumn, issued + 20);
    furnished.columns.moveColumn(Model::IssuedColumn, -1);
    furnished.columns.setMode(Mode::AllAccounts);
    QCOMPARE(furnished.order(), listOf("Token|Account|Environment|Issued|Expires|Time left|"));
    furnished.columns.moveColumn(Model::ExpiresColumn, 1);
    QCOMPARE(furnished.order(), listOf("Token|Account|Environment|Issued|Time left|Expires|"));
    furnished.columns.setMode(Mode::OneAccount);
    QCOMPARE(furnished.order(), listOf("Issued|Token|Expires|Time left|"));
    QCOMPARE(furnished.width(Model::IssuedColumn), issued + 20);
}

void TestTokenColumns::order()
{
    Furnished furnished;
    const QSignalSpy changed(&furnished.columns, &TokenColumns::changed);
    // As the mouse does.
    furnished.header.moveSection(furnished.header.visualIndex(Model::TimeLeftColumn), 0);
    QCOMPARE(furnished.order(), listOf("Time left|Token|Issued|Expires|"));
    QCOMPARE(changed.size(), 1);
    // Over the columns that do not show.
    furnished.columns.moveColumn(Model::IssuedColumn, -1);
    QCOMPARE(furnished.order(), listOf("Time left|Issued|Token|Expires|"));
    furnished.columns.moveColumn(Model::TimeLeftColumn, -1);
    QCOMPARE(furnished.order(), listOf("Time left|Issued|Token|Expires|"));
    QCOMPARE(furnished.together(), furnished.table.viewport()->width());
}

void TestTokenColumns::keys()
{
    Furnished furnished;
    furnished.table.setCurrentIndex(furnished.model.index(0, Model::IssuedColumn));
    const int issued = furnished.width(Model::IssuedColumn);
    QTest::keyClick(&furnished.table, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(furnished.order(), listOf("Token|Expires|Issued|Time left|"));
    QTest::keyClick(&furnished.table, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&furnished.table, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(furnished.order(), listOf("Issued|Token|Expires|Time left|"));
    QTest::keyClick(&furnished.table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(furnished.width(Model::IssuedColumn), issued + 10);
    QTest::keyClick(&furnished.table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(&furnished.table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(furnished.width(Model::IssuedColumn), issued - 10);
    QCOMPARE(furnished.table.currentIndex().column(), int(Model::IssuedColumn));
}

void TestTokenColumns::keysFromRightToLeft()
{
    Furnished furnished;
    furnished.window.setLayoutDirection(Qt::RightToLeft);
    furnished.table.setCurrentIndex(furnished.model.index(0, Model::IssuedColumn));
    QTest::keyClick(&furnished.table, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(furnished.order(), listOf("Token|Expires|Issued|Time left|"));
}

void TestTokenColumns::reset()
{
    Furnished furnished;
    const QStringList order = furnished.order();
    const int issued = furnished.width(Model::IssuedColumn);
    furnished.columns.moveColumn(Model::IssuedColumn, 1);
    furnished.columns.widenColumn(Model::IssuedColumn, 2);
    const QSignalSpy changed(&furnished.columns, &TokenColumns::changed);
    furnished.columns.reset();
    QCOMPARE(furnished.order(), order);
    QCOMPARE(furnished.width(Model::IssuedColumn), issued);
    QCOMPARE(changed.size(), 1);
}

void TestTokenColumns::stateAndBack()
{
    Furnished furnished;
    QCOMPARE(furnished.columns.state(Mode::OneAccount),
             listOf("token|account|environment|issued|expires|timeLeft|copy"));
    furnished.columns.moveColumn(Model::ExpiresColumn, -1);
    furnished.header.resizeSection(Model::ExpiresColumn, 130);
    const int issued = furnished.width(Model::IssuedColumn);
    const QStringList state = furnished.columns.state(Mode::OneAccount);
    QCOMPARE(state.filter(QStringLiteral("=")).size(), 2);
    QVERIFY(state.contains(QStringLiteral("expires=130")));

    Furnished another;
    another.columns.restore(Mode::OneAccount, state);
    QCOMPARE(another.order(), listOf("Token|Expires|Issued|Time left|"));
    QCOMPARE(another.width(Model::ExpiresColumn), 130);
    QCOMPARE(another.width(Model::IssuedColumn), issued);
    QCOMPARE(another.columns.state(Mode::OneAccount), state);
    QCOMPARE(another.columns.state(Mode::AllAccounts), furnished.columns.state(Mode::AllAccounts));
}

void TestTokenColumns::nonsense_data()
{
    QTest::addColumn<QStringList>("state");
    QTest::addColumn<QStringList>("order");
    const QStringList first = listOf("Token|Issued|Expires|Time left|");
    QTest::newRow("nothing") << QStringList() << first;
    QTest::newRow("empty texts") << QStringList({QString(), QString()}) << first;
    QTest::newRow("unknown names") << listOf("colour|=|token2=90|TOKEN") << first;
    QTest::newRow("twice") << listOf("issued|token|issued|issued=90") << listOf("Issued|Token|Expires|Time left|");
    QTest::newRow("a part") << listOf("copy|expires") << listOf("|Expires|Token|Issued|Time left");
    QTest::newRow("no widths") << listOf("token=|issued=wide|expires=-5|timeLeft=99999999|copy=1") << first;
    QTest::newRow("too wide together") << listOf("token=2000|issued=2000|expires=2000|timeLeft=2000|copy=2000")
                                       << first;
}

void TestTokenColumns::nonsense()
{
    QFETCH(QStringList, state);
    Furnished furnished;
    const int issued = furnished.width(Model::IssuedColumn);
    furnished.columns.restore(Mode::OneAccount, state);
    QTEST(furnished.order(), "order");
    QCOMPARE(furnished.width(Model::IssuedColumn), issued);
    QCOMPARE(furnished.together(), furnished.table.viewport()->width());
}

void TestTokenColumns::menu()
{
    Furnished furnished;
    const int x = furnished.header.sectionViewportPosition(Model::IssuedColumn) + 10;
    emit furnished.header.customContextMenuRequested({x, 10});
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QStringList texts;
    for (const QAction* each : menu->actions()) {
        texts.append(each->text());
    }
    QCOMPARE(texts, listOf("Move left\tAlt+Left|Move right\tAlt+Right|Wider\tAlt+Shift+Right|"
                           "Narrower\tAlt+Shift+Left||Reset columns"));
    menu->actions().at(1)->trigger();
    QCOMPARE(furnished.order(), listOf("Token|Expires|Issued|Time left|"));
    menu->actions().constLast()->trigger();
    QCOMPARE(furnished.order(), listOf("Token|Issued|Expires|Time left|"));
    menu->close();
}

QTEST_MAIN(TestTokenColumns)
#include "tst_tokencolumns.moc"
