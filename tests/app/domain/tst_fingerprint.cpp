#include "app/domain/fingerprint.h"

#include <QTest>

using namespace TokenDesk;

namespace {

// The test vector of FIPS 180-4 for "abc".
const QString OfAbc = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
const QString OfNothing = QString(64, u'0');

} // namespace

class TestFingerprint : public QObject
{
    Q_OBJECT

private slots:
    void ofAToken();
    void fromHex_data();
    void fromHex();
    void shortText();
};

void TestFingerprint::ofAToken()
{
    QCOMPARE(Fingerprint::of("abc").toHex(), OfAbc);
    QCOMPARE(Fingerprint().toHex(), OfNothing);
    QVERIFY(Fingerprint::of("abc") == Fingerprint::of("abc"));
    QVERIFY(Fingerprint::of("abc") != Fingerprint::of("abd"));
}

void TestFingerprint::fromHex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as written") << OfAbc << OfAbc;
    QTest::newRow("capitals") << OfAbc.toUpper() << OfAbc;
    QTest::newRow("empty") << QString() << OfNothing;
    QTest::newRow("short") << OfAbc.left(62) << OfNothing;
    QTest::newRow("long") << QString(OfAbc + QLatin1String("00")) << OfNothing;
    QTest::newRow("no digit within") << QString(OfAbc.left(63) + u'x') << OfNothing;
    QTest::newRow("no digit between") << QString(OfAbc + u' ') << OfNothing;
}

void TestFingerprint::fromHex()
{
    QFETCH(QString, text);
    QTEST(Fingerprint::fromHex(text.toLatin1()).toHex(), "expected");
}

void TestFingerprint::shortText()
{
    QCOMPARE(Fingerprint::of("abc").shortText(), QStringLiteral("ba78 16bf 8f01"));
}

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
