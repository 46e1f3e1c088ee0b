#include "ui/widgets/windowmemory.h"

#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/viewmodels/tokentablemodel.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using Model = TokenTableModel;

namespace {

AccountId chosenIn(const MainWindow& window)
{
    return AccountListModel::accountIdOf(named<QAbstractItemView>(window, QStringLiteral("Accounts"))->currentIndex());
}

int currentRow(const MainWindow& window)
{
    return named<QAbstractItemView>(window, QStringLiteral("Accounts"))->currentIndex().row();
}

QSplitter& splitterOf(const MainWindow& window)
{
    return *window.findChild<QSplitter*>();
}

QHeaderView& headerOf(const MainWindow& window)
{
    return *named<QTableView>(window, QStringLiteral("Active tokens"))->horizontalHeader();
}

/// The same desk with the same settings, some time later.
struct NextStart
{
    MainWindow window;

    explicit NextStart(OpenWindow& before)
        : window(before.service(), before.settings, before.clipboard)
    {
        window.show();
    }
};

} // namespace

class TestWindowMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void remembersAll();
    void remembersAPage_data();
    void remembersAPage();
    void keepsChangesBeforeTheEnd();
    void accountThatIsGone();
    void accountThatComesLater();
    void nonsense_data();
    void nonsense();
};

void TestWindowMemory::remembersAll()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    desk.shelve(borough, 1h);
    OpenWindow open(desk);
    open.choose(borough);
    open.window.resize(1000, 640);
    QTRY_COMPARE(open.window.size(), QSize(1000, 640));
    splitterOf(open.window).setSizes({380, 620});
    const QList<int> sizes = splitterOf(open.window).sizes();
    headerOf(open.window).resizeSection(Model::ExpiresColumn, 140);
    headerOf(open.window).moveSection(0, 2);
    QTest::mouseClick(named<QPushButton>(open.window, QStringLiteral("Time&line")), Qt::LeftButton);
    const int place = headerOf(open.window).visualIndex(Model::TokenColumn);
    open.window.close();

    const NextStart next(open);
    QCOMPARE(chosenIn(next.window), borough);
    QCOMPARE(next.window.size(), QSize(1000, 640));
    QCOMPARE(splitterOf(next.window).sizes(), sizes);
    QCOMPARE(headerOf(next.window).sectionSize(Model::ExpiresColumn), 140);
    QCOMPARE(headerOf(next.window).visualIndex(Model::TokenColumn), place);
    QVERIFY(named<QPushButton>(next.window, QStringLiteral("Time&line"))->isChecked());
}

void TestWindowMemory::remembersAPage_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("all active tokens") << 0;
    QTest::newRow("needs attention") << 1;
}

void TestWindowMemory::remembersAPage()
{
    QFETCH(int, row);
    Desk desk;
    desk.setState(desk.add(QStringLiteral("Acme")), AccountState::Rejected);
    OpenWindow open(desk);
    open.accounts().setCurrentIndex(open.accounts().model()->index(row, 0));
    open.window.close();
    const NextStart next(open);
    QCOMPARE(currentRow(next.window), row);
    const auto* gathered = named<QAbstractItemView>(next.window, QStringLiteral("Accounts that need attention"));
    QCOMPARE(gathered != nullptr && gathered->isVisible(), row == 1);
}

void TestWindowMemory::keepsChangesBeforeTheEnd()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    desk.shelve(borough, 1h);
    OpenWindow open(desk);
    const auto kept = [&open](const char* key) { return open.settings.file().value(QLatin1String(key)); };
    open.choose(borough);
    QTRY_COMPARE(kept("window/chosen").toString(), borough.toString());
    const QVariant geometry = kept("window/geometry");
    open.window.resize(1010, 650);
    QTRY_VERIFY(kept("window/geometry") != geometry);
    headerOf(open.window).resizeSection(Model::ExpiresColumn, 140);
    QTRY_VERIFY(kept("window/columns").toStringList().contains(QStringLiteral("expires=140")));
}

void TestWindowMemory::accountThatIsGone()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    OpenWindow open(desk);
    open.choose(borough);
    open.window.close();
    desk.setState(borough, AccountState::Removing);
    const NextStart next(open);
    QCOMPARE(chosenIn(next.window), acme);
}

void TestWindowMemory::accountThatComesLater()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    OpenWindow open(desk);
    open.choose(borough);
    open.window.close();
    // As where only the beginning of a long list has been read.
    desk.setState(borough, AccountState::Removing);
    {
        const NextStart next(open);
        QCOMPARE(chosenIn(next.window), acme);
        desk.setState(borough, AccountState::Stored);
        QCOMPARE(chosenIn(next.window), borough);
    }
    // Whoever has chosen another one by then stays there.
    desk.setState(borough, AccountState::Removing);
    const NextStart next(open);
    auto* list = named<QAbstractItemView>(next.window, QStringLiteral("Accounts"));
    list->setCurrentIndex(list->model()->index(0, 0));
    desk.setState(borough, AccountState::Stored);
    QCOMPARE(currentRow(next.window), 0);
}

void TestWindowMemory::nonsense_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("text") << QVariant(QStringLiteral("nonsense, and more of it; =%00"));
    QTest::newRow("number") << QVariant(-17);
    QTest::newRow("bytes") << QVariant(QByteArray(200, '\xff'));
    QTest::newRow("beginning of a true one") << QVariant(QByteArray::fromHex("01d9d0cb00030000000000"));
    QTest::newRow("list") << QVariant(QStringList({QStringLiteral("token=99999"), QStringLiteral("x"), QString()}));
}

void TestWindowMemory::nonsense()
{
    QFETCH(QVariant, value);
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    OpenWindow open(desk);
    const QSize size = open.window.size();
    const QList<int> widths = splitterOf(open.window).sizes();
    open.window.close();
    for (const char* key : {"geometry", "splitter", "timeline", "chosen", "columns", "columnsOfAll"}) {
        const QString path = QStringLiteral("window/") + QLatin1String(key);
        QVERIFY2(open.settings.file().contains(path), key);
        open.settings.file().setValue(path, value);
    }
    open.settings.file().sync();
    NextStart next(open);
    QCOMPARE(next.window.size(), size);
    QCOMPARE(splitterOf(next.window).sizes(), widths);
    QCOMPARE(chosenIn(next.window), acme);
    QVERIFY(named<QTableView>(next.window, QStringLiteral("Active tokens"))->isVisible());
    QCOMPARE(headerOf(next.window).visualIndex(Model::TokenColumn), 0);
    QVERIFY(!next.window.grab().isNull());
}

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
