#include "app/adapters/xchachasealer.h"

#include "tests/support/fakerandomness.h"
#include "tests/support/running.h"

#include <QSet>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

constexpr qsizetype Overhead = 1 + 24 + 16;

SealedFor bindingOf(char account, char token)
{
    return {.account = AccountId::fromRandomBytes(QByteArray(16, account)),
            .token = TokenId::fromRandomBytes(QByteArray(16, token))};
}

const SealedFor Binding = bindingOf('a', 't');

Secret keyOf(char byte)
{
    return Secret::take(QByteArray(TokenSealer::MasterKeyBytes, byte));
}

QByteArray seal(QByteArrayView text)
{
    return XChaChaSealer().seal(keyOf('k'), Secret(text), Binding);
}

Result<Secret> open(const QByteArray& sealed)
{
    return XChaChaSealer().open(keyOf('k'), sealed, Binding);
}

const QString Broken = QStringLiteral("StorageBroken");

} // namespace

class TestXChaChaSealer : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void opensNowhereElse_data();
    void opensNowhereElse();
    void everyFlippedBitIsNoticed();
    void everyTruncationIsNoticed();
    void additionsAreNoticed();
    void neverTheSameTwice();
    void hidesTheText();
    void opensWhatAnEarlierVersionSealed();
};

void TestXChaChaSealer::roundTrip_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 15, 16, 17, 63, 64, 65, 255, 300, 700, 1024, 4095, 16384, 20000}) {
        QTest::addRow("%d bytes", int(size)) << size;
    }
}

void TestXChaChaSealer::roundTrip()
{
    QFETCH(qsizetype, size);
    const QByteArray text = FakeRandomness().bytes(size);
    const QByteArray sealed = seal(text);
    QCOMPARE(sealed.size(), size + Overhead);
    const auto opened = open(sealed);
    QCOMPARE(outcome(opened), QStringLiteral("done"));
    QCOMPARE(opened->view().toByteArray(), text);
}

void TestXChaChaSealer::opensNowhereElse_data()
{
    QTest::addColumn<char>("account");
    QTest::addColumn<char>("token");
    QTest::addColumn<char>("key");
    QTest::newRow("other account") << 'b' << 't' << 'k';
    QTest::newRow("other token") << 'a' << 'u' << 'k';
    QTest::newRow("account and token changed about") << 't' << 'a' << 'k';
    QTest::newRow("other key") << 'a' << 't' << 'l';
}

void TestXChaChaSealer::opensNowhereElse()
{
    QFETCH(char, account);
    QFETCH(char, token);
    QFETCH(char, key);
    const QByteArray sealed = seal("Bearer token");
    QCOMPARE(outcome(XChaChaSealer().open(keyOf(key), sealed, bindingOf(account, token))), Broken);
}

void TestXChaChaSealer::everyFlippedBitIsNoticed()
{
    const QByteArray sealed = seal("Bearer token");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(outcome(open(changed)) == Broken, qPrintable(QString::number(bit)));
    }
}

void TestXChaChaSealer::everyTruncationIsNoticed()
{
    const QByteArray sealed = seal("Bearer token");
    for (qsizetype size = 0; size < sealed.size(); ++size) {
        QVERIFY2(outcome(open(sealed.first(size))) == Broken, qPrintable(QString::number(size)));
        QVERIFY2(outcome(open(sealed.last(size))) == Broken, qPrintable(QString::number(size)));
    }
}

void TestXChaChaSealer::additionsAreNoticed()
{
    const QByteArray sealed = seal("Bearer token");
    QCOMPARE(outcome(open(sealed + '\0')), Broken);
    QCOMPARE(outcome(open(sealed + sealed)), Broken);
    QCOMPARE(outcome(open('\1' + sealed)), Broken);
}

void TestXChaChaSealer::neverTheSameTwice()
{
    constexpr int Times = 1000;
    QSet<QByteArray> nonces;
    for (int i = 0; i < Times; ++i) {
        nonces.insert(seal("x").mid(1, 24));
    }
    QCOMPARE(nonces.size(), Times);
}

void TestXChaChaSealer::hidesTheText()
{
    const QByteArray text = QByteArrayLiteral("Bearer eyJhbGciOiJIUzUxMiJ9");
    const QByteArray sealed = seal(text);
    for (qsizetype i = 0; i + 4 <= text.size(); ++i) {
        QVERIFY(!sealed.contains(text.sliced(i, 4)));
    }
    QVERIFY(!sealed.contains(QByteArray(4, 'k')));
}

// Version 1 of the form, made by another implementation (HChaCha20 by hand, the rest from Python's cryptography):
// what a released program has sealed must open for ever.
void TestXChaChaSealer::opensWhatAnEarlierVersionSealed()
{
    const QByteArray sealed =
        QByteArray::fromHex("01000102030405060708090a0b0c0d0e0f1011121314151617e78e7d6190e2d820b96a209406"
                            "afe04bf418510ba130f3cf052fa09c");
    const auto opened = open(sealed);
    QCOMPARE(outcome(opened), QStringLiteral("done"));
    QCOMPARE(opened->view().toByteArray(), QByteArrayLiteral("Bearer token"));
}

QTEST_GUILESS_MAIN(TestXChaChaSealer)
#include "tst_xchachasealer.moc"
