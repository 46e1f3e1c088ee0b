#pragma once

#include "app/domain/secret.h"

#include <optional>

struct botan_mac_struct;

namespace TokenDesk {

/// HMAC-SHA-256 over what the audit log holds, under a sub-key of the master key.
///
/// What is covered begins with a byte for its purpose, and each part has its length before it (32 bits, the highest
/// byte first), so that no two things look alike. Version 1.
class AuditMac
{
public:
    static constexpr qsizetype Bytes = 32;

    explicit AuditMac(const Secret& masterKey);
    ~AuditMac();
    Q_DISABLE_COPY_MOVE(AuditMac)

    /// @p previous is the MAC of the row before, empty for the first there ever was.
    [[nodiscard]] QByteArray ofRow(QByteArrayView previous, qint64 sequence, std::optional<qint64> chainedLateAt,
                                   QByteArrayView event);
    [[nodiscard]] QByteArray ofStub(QByteArrayView stub);
    /// Tells this key from another, and tells nothing of it: 16 digits, lower-case hex.
    [[nodiscard]] QString keyId();

private:
    void begin(char purpose);
    void add(QByteArrayView part);
    [[nodiscard]] QByteArray finish();

    Secret m_key;
    botan_mac_struct* m_mac = nullptr;
    /// Kept for its room.
    QByteArray m_covered;
};

} // namespace TokenDesk
