#include "app/adapters/auditmac.h"

#include <QMessageAuthenticationCode>
#include <QSet>
#include <QTest>

using namespace TokenDesk;

namespace {

QByteArray hmac(const QByteArray& key, const QByteArray& message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// RFC 5869, for as many bytes as one round of it gives, and without a salt.
QByteArray hkdf(const QByteArray& key, const QByteArray& purpose)
{
    return hmac(hmac(QByteArray(32, '\0'), key), purpose + '\x01');
}

QByteArray withLength(const QByteArray& part)
{
    return QByteArray(3, '\0') + static_cast<char>(part.size()) + part;
}

const QByteArray MasterKey(32, 'k');

} // namespace

class TestAuditMac : public QObject
{
    Q_OBJECT

private slots:
    void isWhatItsDescriptionSays();
    void noTwoAlike();
};

// By other means: nobody must be able to say that only this program can check its log.
void TestAuditMac::isWhatItsDescriptionSays()
{
    const QByteArray key = hkdf(MasterKey, "tokendesk audit log v1");
    AuditMac mac{Secret(MasterKey)};
    const QByteArray previous(32, 'p');
    const QByteArray seven = QByteArrayLiteral("\0\0\0\0\0\0\0\x07");
    const QByteArray noon = QByteArrayLiteral("\0\0\x01\x9c\xae\xc1\xd2\xe3");
    QCOMPARE(mac.ofRow(previous, 7, {}, "event"),
             hmac(key, 'r' + withLength(previous) + withLength(seven) + withLength({}) + withLength("event")));
    QCOMPARE(mac.ofRow({}, 7, 0x19caec1d2e3, "event"),
             hmac(key, 'r' + withLength({}) + withLength(seven) + withLength(noon) + withLength("event")));
    QCOMPARE(mac.ofStub("stub"), hmac(key, 's' + withLength("stub")));
    QCOMPARE(mac.keyId(), QString::fromLatin1(hmac(key, "k").first(8).toHex()));
}

void TestAuditMac::noTwoAlike()
{
    AuditMac mac{Secret(MasterKey)};
    AuditMac other{Secret(QByteArray(32, 'l'))};
    const QByteArray p(32, 'p');
    QSet<QByteArray> macs;
    int count = 0;
    const auto add = [&](const QByteArray& value) {
        macs.insert(value);
        ++count;
    };
    add(mac.ofRow(p, 1, {}, "event"));
    add(mac.ofRow(p, 2, {}, "event"));
    add(mac.ofRow(p, 1, 0, "event"));
    add(mac.ofRow(p, 1, 1, "event"));
    add(mac.ofRow(p, 1, {}, "event "));
    add(mac.ofRow({}, 1, {}, "event"));
    add(mac.ofRow(p.first(31), 1, {}, "event"));
    add(mac.ofRow(QByteArray(32, 'q'), 1, {}, "event"));
    add(mac.ofStub("event"));
    add(mac.ofStub({}));
    add(other.ofRow(p, 1, {}, "event"));
    add(other.ofStub("event"));
    QCOMPARE(macs.size(), count);
    QCOMPARE(mac.ofRow(p, 1, {}, "event"), mac.ofRow(p, 1, {}, "event"));
    QVERIFY(mac.keyId() != other.keyId());
}

QTEST_GUILESS_MAIN(TestAuditMac)
#include "tst_auditmac.moc"
