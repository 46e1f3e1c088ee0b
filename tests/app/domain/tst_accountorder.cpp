#include "app/domain/accountorder.h"

#include "samplejwt.h"

#include <QTest>

using namespace TokenDesk;
using Test::Now;

namespace {

const QString Group1 = QStringLiteral("Lyra");
const QString Group2 = QStringLiteral("orion");

AccountId idOf(const QString& label)
{
    return AccountId::fromRandomBytes(label.toLatin1().leftJustified(16, '-', true));
}

Account accountOf(const QString& label, const QString& environmentId, const QString& group = {},
                  const AccountPlace& place = {})
{
    return Account::make(idOf(label),
                         {.label = label, .username = label, .environmentId = environmentId, .group = group}, Now)
        .value()
        .placedAt(place);
}

Account sandboxed(const QString& label, std::optional<int> position = {}, const QString& group = {})
{
    return accountOf(label, QStringLiteral("sandbox"), group, {.position = position});
}

AccountOrder order()
{
    return AccountOrder(Environment::builtIn());
}

QStringList labelsOf(const QList<Account>& accounts)
{
    QStringList labels;
    for (const Account& account : accounts) {
        labels.append(account.label());
    }
    return labels;
}

/// The accounts with these positions, arranged.
QStringList placed(QList<Account> accounts, const AccountOrder::Positions& positions)
{
    for (Account& account : accounts) {
        if (positions.contains(account.id())) {
            account = account.placedAt({.isPinned = account.isPinned(), .position = positions.value(account.id())});
        }
    }
    std::sort(accounts.begin(), accounts.end(),
              [](const Account& a, const Account& b) { return a.label().compare(b.label()) < 0; });
    order().arrange(accounts);
    return labelsOf(accounts);
}

QStringList listOf(const char* labels)
{
    return QString::fromLatin1(labels).split(u' ', Qt::SkipEmptyParts);
}

QList<AccountId> idsOf(const QStringList& labels)
{
    QList<AccountId> ids;
    for (const QString& label : labels) {
        ids.append(idOf(label));
    }
    return ids;
}

} // namespace

class TestAccountOrder : public QObject
{
    Q_OBJECT

private slots:
    void arranges();
    void positionsComeBeforeLabels();
    void twoAreInTheOrderOfAll();
    void goneEnvironmentCountsAsProduction();
    void standTogether_data();
    void standTogether();
    void move_data();
    void move();
    void moveBesideAStranger();
    void movesOnlyWhatStandsTogether();
    void sortsByLabelAgain();
};

void TestAccountOrder::arranges()
{
    const QString production = QStringLiteral("production");
    const QString sandbox = QStringLiteral("sandbox");
    QList<Account> accounts{
        accountOf(QStringLiteral("a"), sandbox, Group2),
        accountOf(QStringLiteral("b"), sandbox),
        accountOf(QStringLiteral("c"), production, Group1),
        accountOf(QStringLiteral("d"), production),
        accountOf(QStringLiteral("e"), sandbox, Group1),
        accountOf(QStringLiteral("f"), sandbox, Group1, {.isPinned = true}),
        accountOf(QStringLiteral("g"), production, {}, {.isPinned = true}),
        accountOf(QStringLiteral("h"), sandbox, Group2.toUpper()),
    };
    order().arrange(accounts);
    // Of pinned ones neither environment nor group decides.
    QCOMPARE(labelsOf(accounts), listOf("f g d c b e a h"));
}

void TestAccountOrder::positionsComeBeforeLabels()
{
    const QList<Account> accounts{sandboxed(QStringLiteral("a")), sandboxed(QStringLiteral("b"), 7),
                                  sandboxed(QStringLiteral("c")), sandboxed(QStringLiteral("d"), -1),
                                  sandboxed(QStringLiteral("e"), 7)};
    QCOMPARE(placed(accounts, {}), listOf("d b e a c"));
}

void TestAccountOrder::twoAreInTheOrderOfAll()
{
    QList<Account> accounts{
        accountOf(QStringLiteral("A"), QStringLiteral("sandbox"), Group2),
        sandboxed(QStringLiteral("b"), 1),
        accountOf(QStringLiteral("C"), QStringLiteral("production"), Group1),
        sandboxed(QStringLiteral("d"), 0),
        sandboxed(QStringLiteral("E")),
        sandboxed(QStringLiteral("f")),
        accountOf(QStringLiteral("g"), QStringLiteral("sandbox"), Group1, {.isPinned = true}),
    };
    order().arrange(accounts);
    QCOMPARE(labelsOf(accounts), listOf("g C d b E f A"));
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        for (qsizetype j = 0; j < accounts.size(); ++j) {
            QCOMPARE(order().isBefore(accounts.at(i), accounts.at(j)), i < j);
        }
    }
}

void TestAccountOrder::goneEnvironmentCountsAsProduction()
{
    const Account account = accountOf(QStringLiteral("a"), QStringLiteral("no-such-environment"));
    QCOMPARE(order().section(account), AccountSection::Production);
    QVERIFY(order().isProduction(account));
}

void TestAccountOrder::standTogether_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("group");
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<bool>("together");
    const QString sandbox = QStringLiteral("sandbox");
    QTest::newRow("the same group") << sandbox << Group1 << false << true;
    QTest::newRow("the same in another letter case") << sandbox << Group1.toUpper() << false << true;
    QTest::newRow("another group") << sandbox << Group2 << false << false;
    QTest::newRow("no group") << sandbox << QString() << false << false;
    QTest::newRow("another section") << QStringLiteral("production") << Group1 << false << false;
    QTest::newRow("pinned") << sandbox << Group1 << true << false;
}

void TestAccountOrder::standTogether()
{
    QFETCH(QString, environment);
    QFETCH(QString, group);
    QFETCH(bool, isPinned);
    QFETCH(bool, together);
    const Account one = sandboxed(QStringLiteral("a"), {}, Group1);
    const Account other = accountOf(QStringLiteral("b"), environment, group, {.isPinned = isPinned});
    QCOMPARE(order().standTogether(one, other), together);
    QCOMPARE(order().standTogether(other, one), together);
}

void TestAccountOrder::move_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<QString>("neighbour");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QStringList>("after");
    const auto row = [](const char* name, const char* moved, const char* neighbour, Side side, const char* after) {
        QTest::newRow(name) << listOf(moved) << QString::fromLatin1(neighbour) << side << listOf(after);
    };
    row("up by one", "c", "b", Side::Before, "a c b d");
    row("down by one", "b", "c", Side::After, "a c b d");
    row("to the top", "d", "a", Side::Before, "d a b c");
    row("to the end", "a", "d", Side::After, "b c d a");
    row("several, in their order", "d b", "a", Side::Before, "b d a c");
    row("several around their neighbour", "a c", "b", Side::After, "b a c d");
    row("several with their neighbour", "a b c", "b", Side::After, "b a c d");
    row("to where it is", "b", "a", Side::After, "a b c d");
    row("beside itself", "b", "b", Side::Before, "a b c d");
}

void TestAccountOrder::move()
{
    QFETCH(QStringList, moved);
    QFETCH(QString, neighbour);
    QFETCH(Side, side);
    QFETCH(QStringList, after);
    const QList<Account> accounts{sandboxed(QStringLiteral("a")), sandboxed(QStringLiteral("b")),
                                  sandboxed(QStringLiteral("c")), sandboxed(QStringLiteral("d"))};
    const auto positions = order().positionsAfterMove(accounts, idsOf(moved), idOf(neighbour), side);
    QCOMPARE(placed(accounts, positions), after);
    // Either all that stand there have a position or nothing has changed: a newcomer comes after them.
    QCOMPARE(positions.size(), after == labelsOf(accounts) ? 0 : 4);
}

void TestAccountOrder::moveBesideAStranger()
{
    const QList<Account> accounts{sandboxed(QStringLiteral("a")), sandboxed(QStringLiteral("b"))};
    QVERIFY(order()
                .positionsAfterMove(accounts, {idOf(QStringLiteral("a"))}, idOf(QStringLiteral("z")), Side::After)
                .isEmpty());
    QVERIFY(order()
                .positionsAfterMove(accounts, {idOf(QStringLiteral("z"))}, idOf(QStringLiteral("a")), Side::After)
                .isEmpty());
}

void TestAccountOrder::movesOnlyWhatStandsTogether()
{
    const QList<Account> accounts{sandboxed(QStringLiteral("a")), sandboxed(QStringLiteral("b")),
                                  sandboxed(QStringLiteral("c"), {}, Group1)};
    const auto positions =
        order().positionsAfterMove(accounts, idsOf(listOf("a c")), idOf(QStringLiteral("b")), Side::After);
    QCOMPARE(placed(accounts, positions), listOf("b a c"));
    QVERIFY(!positions.contains(idOf(QStringLiteral("c"))));
}

void TestAccountOrder::sortsByLabelAgain()
{
    const QList<Account> accounts{sandboxed(QStringLiteral("b"), 0), sandboxed(QStringLiteral("a"), 1),
                                  sandboxed(QStringLiteral("c")), sandboxed(QStringLiteral("z"), 0, Group1)};
    const auto positions = order().positionsByLabel(accounts, idOf(QStringLiteral("c")));
    QCOMPARE(placed(accounts, positions), listOf("a b c z"));
    QCOMPARE(positions.size(), 2);
    QVERIFY(order().positionsByLabel(accounts, idOf(QStringLiteral("none"))).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountOrder)
#include "tst_accountorder.moc"
