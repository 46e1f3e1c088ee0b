#include "app/domain/id.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <type_traits>

using namespace TokenDesk;

static_assert(!std::is_convertible_v<AccountId, TokenId> && !std::is_constructible_v<AccountId, TokenId>);
static_assert(!std::is_convertible_v<QUuid, AccountId>, "an id is made by name only");

class TestId : public QObject
{
    Q_OBJECT

private slots:
    void fromString_data();
    void fromString();
    void defaultIsNull();
    void fromRandomBytes_data();
    void fromRandomBytes();
    void comparesByValue();
};

void TestId::fromString_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const QString id = QStringLiteral("0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f0");
    const QString null = QStringLiteral("00000000-0000-0000-0000-000000000000");
    QTest::newRow("plain") << id << id;
    QTest::newRow("upper case") << id.toUpper() << id;
    QTest::newRow("braces") << QString(u'{' + id + u'}') << id;
    QTest::newRow("empty") << QString() << null;
    QTest::newRow("a name") << QStringLiteral("Acme AU") << null;
    QTest::newRow("one digit missing") << id.chopped(1) << null;
    QTest::newRow("no hex digit") << QString(id.chopped(1) + u'g') << null;
    QTest::newRow("null") << null << null;
}

void TestId::fromString()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto parsed = AccountId::fromString(text);
    QCOMPARE(parsed.toString(), id);
    QCOMPARE(parsed.isNull(), id.startsWith(u"00000000"));
    QCOMPARE(AccountId::fromString(parsed.toString()), parsed);
}

void TestId::defaultIsNull()
{
    QVERIFY(AccountId().isNull());
    QVERIFY(TokenId().isNull());
    QVERIFY(AccountId() == AccountId::fromString(u"nonsense"));
}

void TestId::fromRandomBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    // The version is the digit 4, the variant's digit one of 8, 9, a, b; all other bits are the given ones.
    QTest::newRow("all zero") << QByteArray(16, '\0') << QStringLiteral("00000000-0000-4000-8000-000000000000");
    QTest::newRow("all one") << QByteArray(16, '\xff') << QStringLiteral("ffffffff-ffff-4fff-bfff-ffffffffffff");
    QTest::newRow("counting") << QByteArray::fromHex("000102030405060708090a0b0c0d0e0f")
                              << QStringLiteral("00010203-0405-4607-8809-0a0b0c0d0e0f");
    QTest::newRow("more than sixteen") << QByteArray::fromHex("000102030405060708090a0b0c0d0e0f1011")
                                       << QStringLiteral("00010203-0405-4607-8809-0a0b0c0d0e0f");
}

void TestId::fromRandomBytes()
{
    QFETCH(QByteArray, bytes);
    const auto id = TokenId::fromRandomBytes(bytes);
    QTEST(id.toString(), "id");
    QVERIFY(!id.isNull());
    QCOMPARE(id.uuid().version(), QUuid::Random);
    QCOMPARE(id.uuid().variant(), QUuid::DCE);
}

void TestId::comparesByValue()
{
    const auto a = AccountId::fromString(u"00000000-0000-4000-8000-00000000000a");
    const auto sameAsA = AccountId::fromString(u"00000000-0000-4000-8000-00000000000a");
    const auto b = AccountId::fromString(u"00000000-0000-4000-8000-00000000000b");
    QVERIFY(a == sameAsA);
    QVERIFY(a != b);
    QVERIFY(a < b);
    QVERIFY(!(b < a));
    QVERIFY(!(a < sameAsA));
    QCOMPARE((QSet<AccountId>{a, sameAsA, b}).size(), 2);
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
