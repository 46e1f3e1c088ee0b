#pragma once

#include "app/adapters/kdbxcrypto.h"
#include "app/domain/vault.h"

namespace TokenDesk {
class Randomness;
}

namespace TokenDesk::Kdbx {

/// How the passwords within a document are encrypted, one after the other, with one stream.
struct Protection
{
    InnerStream stream = InnerStream::ChaCha20;
    QByteArray key = {};
};

/// What an XML document says, and the hash of the file's header that it may have noted.
struct Document
{
    Vault vault = {};
    /// Empty where nothing is noted.
    QByteArray headerHash = {};
};

/// Takes the entries out of a document of KeePass. Those that were deleted (in the recycle bin) and former versions of
/// entries are left out. Faults: ContentBroken, TooLarge.
VaultResult<Document> readDocument(QByteArrayView xml, const Protection& protection);
/// The vault as a document. An entry's environment is in a field of its own, and the environments that are not built in
/// are with the data that KeePass programs keep for others.
QByteArray documentBytes(const Vault& vault, const Protection& protection, Randomness& randomness);

/// Of version 4: the inner header and the document after it. Faults: as readDocument(), and CipherUnknown.
VaultResult<Vault> readContent(QByteArrayView content);
QByteArray contentBytes(const Vault& vault, Randomness& randomness);

// The names under which we keep what KeePass has none for.

inline constexpr QLatin1String EnvironmentKey{"Environment"};
inline constexpr QLatin1String EnvironmentsItem{"TokenDesk/Environments"};
inline constexpr QLatin1String MadeAtItem{"TokenDesk/MadeAt"};

/// The environments as JSON; what makes no sense is left out when they are read.
QString environmentsText(const QList<Environment>& environments);
QList<Environment> environmentsFrom(const QString& text);

} // namespace TokenDesk::Kdbx
