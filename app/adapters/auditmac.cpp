#include "app/adapters/auditmac.h"

#include "app/adapters/botanlibrary.h"
#include "app/adapters/subkey.h"

#include <QtEndian>

namespace TokenDesk {

namespace {

constexpr char RowPurpose = 'r';
constexpr char StubPurpose = 's';
constexpr char KeyPurpose = 'k';

template <class Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

AuditMac::AuditMac(const Secret& masterKey)
    : m_key(subKey(masterKey, "tokendesk audit log v1"))
{
    requireBotan(botanLibrary().macInit(&m_mac, "HMAC(SHA-256)", 0));
}

AuditMac::~AuditMac()
{
    botanLibrary().macDestroy(m_mac);
}

QByteArray AuditMac::ofRow(QByteArrayView previous, qint64 sequence, std::optional<qint64> chainedLateAt,
                           QByteArrayView event)
{
    begin(RowPurpose);
    add(previous);
    add(bigEndian(sequence));
    add(chainedLateAt ? bigEndian(*chainedLateAt) : QByteArray());
    add(event);
    return finish();
}

QByteArray AuditMac::ofStub(QByteArrayView stub)
{
    begin(StubPurpose);
    add(stub);
    return finish();
}

QString AuditMac::keyId()
{
    constexpr qsizetype IdBytes = 8;
    begin(KeyPurpose);
    return QString::fromLatin1(finish().first(IdBytes).toHex());
}

void AuditMac::begin(char purpose)
{
    m_covered.resize(0);
    m_covered.append(purpose);
}

void AuditMac::add(QByteArrayView part)
{
    const quint32 size = qToBigEndian(static_cast<quint32>(part.size()));
    m_covered.append(reinterpret_cast<const char*>(&size), sizeof size);
    m_covered.append(part);
}

QByteArray AuditMac::finish()
{
    const BotanLibrary& botan = botanLibrary();
    QByteArray mac(Bytes, Qt::Uninitialized);
    // Each time: whether the key is still set after a MAC is done, the handbook leaves open.
    requireBotan(botan.macSetKey(m_mac, botanBytes(m_key.view()), botanSize(m_key.view())));
    requireBotan(botan.macUpdate(m_mac, botanBytes(m_covered), botanSize(m_covered)));
    requireBotan(botan.macFinal(m_mac, reinterpret_cast<uint8_t*>(mac.data())));
    return mac;
}

} // namespace TokenDesk
