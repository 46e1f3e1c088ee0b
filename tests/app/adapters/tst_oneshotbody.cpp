#include "app/adapters/oneshotbody.h"

#include <QTest>

using namespace TokenDesk;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private slots:
    void readsInParts_data();
    void readsInParts();
    void doesNotRewind();
    void doesNotWrite();
    void empty();
};

void TestOneShotBody::readsInParts_data()
{
    QTest::addColumn<qint64>("part");
    QTest::newRow("one by one") << qint64(1);
    QTest::newRow("parts that do not fit") << qint64(7);
    QTest::newRow("all but one") << qint64(99);
    QTest::newRow("all") << qint64(100);
    QTest::newRow("more than there is") << qint64(1000);
}

void TestOneShotBody::readsInParts()
{
    QFETCH(qint64, part);
    QByteArray content;
    for (int i = 0; i < 100; ++i) {
        content.append(char(i));
    }
    OneShotBody body{Secret(QByteArrayView(content))};
    QVERIFY(body.isOpen());
    QVERIFY(!body.isSequential()); // or Qt would copy all of it first
    QCOMPARE(body.size(), qint64(100));
    QByteArray read;
    while (!body.atEnd()) {
        QCOMPARE(body.bytesAvailable(), 100 - read.size());
        read += body.read(part);
    }
    QCOMPARE(read, content);
    QCOMPARE(body.bytesAvailable(), qint64(0));
    QCOMPARE(body.read(part), QByteArray());
    QCOMPARE(body.size(), qint64(100));
}

void TestOneShotBody::doesNotRewind()
{
    OneShotBody body{Secret(QByteArrayView("once"))};
    QCOMPARE(body.read(2), QByteArrayLiteral("on"));
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(!body.seek(3));
    QCOMPARE(body.readAll(), QByteArrayLiteral("ce"));
    QVERIFY(!body.reset());
    QVERIFY(body.atEnd());
}

void TestOneShotBody::doesNotWrite()
{
    OneShotBody body{Secret(QByteArrayView("once"))};
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QIODevice): ReadOnly device");
    QCOMPARE(body.write("twice"), qint64(-1));
}

void TestOneShotBody::empty()
{
    OneShotBody body{Secret()};
    QVERIFY(body.atEnd());
    QCOMPARE(body.size(), qint64(0));
    QCOMPARE(body.readAll(), QByteArray());
}

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
