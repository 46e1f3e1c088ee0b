#include "ui/viewmodels/freshtokens.h"

#include "tests/ui/support/desk.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

class TestFreshTokens : public QObject
{
    Q_OBJECT

private slots:
    void freshestOfEach();
    void whatHasExpiredIsOut();
    void pinnedThenLastUsed();
    void noMoreThanAsked();
};

void TestFreshTokens::freshestOfEach()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId beta = desk.add(QStringLiteral("Beta"));
    desk.add(QStringLiteral("Without"));
    const SessionToken fresh = desk.shelve(acme, 8h);
    desk.shelve(acme, 2h);
    const SessionToken only = desk.shelve(beta, 1h);
    const auto freshest = freshestTokens(desk.service);
    QCOMPARE(freshest.size(), 2);
    QCOMPARE(freshest.value(acme).id, fresh.id);
    QCOMPARE(freshest.value(beta).id, only.id);
}

void TestFreshTokens::whatHasExpiredIsOut()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    desk.advance(1h);
    QCOMPARE(desk.service.tokens().size(), 1); // nobody has looked
    QVERIFY(freshestTokens(desk.service).isEmpty());
    QVERIFY(tokensAtHand(desk.service, 12).isEmpty());
}

void TestFreshTokens::pinnedThenLastUsed()
{
    Desk desk;
    QHash<AccountId, QString> names;
    for (const QString& name : {QStringLiteral("Never"), QStringLiteral("Early"), QStringLiteral("Late"),
                                QStringLiteral("Pinned"), QStringLiteral("Also pinned")}) {
        const AccountId id = desk.add(name);
        names.insert(id, name);
        desk.shelve(id, 8h);
        desk.advance(1min);
        if (name != QLatin1String("Never")) {
            desk.service.noteUse(id);
        }
    }
    QVERIFY(
        desk.service.setPinned({names.key(QStringLiteral("Pinned")), names.key(QStringLiteral("Also pinned"))}, true));
    QStringList order;
    for (const SessionToken& token : tokensAtHand(desk.service, 12)) {
        order.append(names.value(token.account));
    }
    QCOMPARE(order, (QStringList{QStringLiteral("Also pinned"), QStringLiteral("Pinned"), QStringLiteral("Late"),
                                 QStringLiteral("Early"), QStringLiteral("Never")}));
}

void TestFreshTokens::noMoreThanAsked()
{
    Desk desk;
    for (int i = 0; i < 5; ++i) {
        desk.shelve(desk.add(QStringLiteral("Account %1").arg(i)), 8h);
    }
    QCOMPARE(tokensAtHand(desk.service, 3).size(), 3);
}

QTEST_GUILESS_MAIN(TestFreshTokens)
#include "tst_freshtokens.moc"
