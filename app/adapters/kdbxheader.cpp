#include "app/adapters/kdbxheader.h"

#include "app/adapters/bytereader.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace TokenDesk::Kdbx {

namespace {

// The format has no standard: these are the numbers of KeePass's and KeePassXC's sources.
constexpr quint32 FirstSignature = 0x9AA2D903;
constexpr quint32 SecondSignature = 0xB54BFB67;
constexpr quint32 SecondSignatureOfKeePass1 = 0xB54BFB65;
constexpr quint32 Version4 = 0x00040000;

enum Field : quint8 {
    EndOfHeader = 0,
    CipherId = 2,
    CompressionFlags = 3,
    MasterSeed = 4,
    TransformSeed = 5,   // version 3
    TransformRounds = 6, // version 3
    EncryptionIv = 7,
    InnerStreamKey = 8,   // version 3
    StreamStartBytes = 9, // version 3
    InnerStreamId = 10,   // version 3
    KdfParameters = 11,
};

constexpr quint32 Salsa20Id = 2;

template <class Value>
struct Known
{
    const char* uuid;
    Value value;
};

constexpr std::array Ciphers{Known<Cipher>{"31c1f2e6bf714350be5805216afc5aff", Cipher::Aes256},
                             Known<Cipher>{"d6038a2b8b6f4cb5a524339a31dbb59a", Cipher::ChaCha20},
                             Known<Cipher>{"ad68f29f576f4bb9a36ad47af965346c", Cipher::Twofish}};
using Method = KeyDerivation::Method;
constexpr std::array Methods{Known<Method>{"7c02bb8279a74ac0927d114a00648238", Method::Aes},
                             // What KeePass wrote into files of version 4 at first, with the same meaning.
                             Known<Method>{"c9d9f39a628a4460bf740d08c18a4fea", Method::Aes},
                             Known<Method>{"ef636ddf8c29444b91f7a9a403e30a0c", Method::Argon2d},
                             Known<Method>{"9e298b1956db4773b23dfc3ec6f0a1e6", Method::Argon2id}};

template <class Value, size_t Size>
std::optional<Value> valueOf(QByteArrayView uuid, const std::array<Known<Value>, Size>& all)
{
    for (const Known<Value>& known : all) {
        if (QByteArray::fromHex(known.uuid) == uuid) {
            return known.value;
        }
    }
    return std::nullopt;
}

template <class Value, size_t Size>
QByteArray uuidOf(Value value, const std::array<Known<Value>, Size>& all)
{
    for (const Known<Value>& known : all) {
        if (known.value == value) {
            return QByteArray::fromHex(known.uuid);
        }
    }
    Q_UNREACHABLE();
}

// What a file may ask for before anybody knows whether it is a file of ours. KeePassXC sets at most 1 GiB itself.
constexpr quint64 Kibibyte = 1024;
constexpr quint64 HighestMemory = Kibibyte * Kibibyte * Kibibyte;
constexpr quint32 HighestLanes = 64;
/// Of Argon2, memory times iterations; in bytes. About a minute.
constexpr quint64 HighestWork = 64 * HighestMemory;
/// Of AES; about a minute as well.
constexpr quint64 HighestRounds = 500'000'000;

constexpr qsizetype SeedBytes = 32;
constexpr qsizetype SmallestSalt = 8;
constexpr qsizetype LargestSalt = 64;

VaultResult<void> check(const KeyDerivation& derivation)
{
    if (derivation.rounds == 0) {
        return vaultFailure(VaultFaultKind::HeaderBroken);
    }
    if (derivation.method == Method::Aes) {
        if (derivation.salt.size() != SeedBytes) {
            return vaultFailure(VaultFaultKind::HeaderBroken);
        }
        return derivation.rounds > HighestRounds ? vaultFailure(VaultFaultKind::KeyDerivationTooCostly)
                                                 : VaultResult<void>();
    }
    // RFC 9106 §3.1: eight blocks of 1 KiB a lane.
    constexpr quint64 BlocksOfLane = 8;
    const bool makesSense = derivation.salt.size() >= SmallestSalt && derivation.salt.size() <= LargestSalt &&
                            derivation.lanes > 0 && derivation.memory / Kibibyte >= BlocksOfLane * derivation.lanes;
    if (!makesSense) {
        return vaultFailure(VaultFaultKind::HeaderBroken);
    }
    const bool isTooCostly = derivation.memory > HighestMemory || derivation.lanes > HighestLanes ||
                             derivation.rounds > HighestWork / derivation.memory;
    return isTooCostly ? vaultFailure(VaultFaultKind::KeyDerivationTooCostly) : VaultResult<void>();
}

/// KeePass's "variant dictionary": names with values of any type.
class Dictionary
{
public:
    enum Type : quint8 { End = 0, UInt32 = 0x04, UInt64 = 0x05, Bytes = 0x42 };

    static std::optional<Dictionary> read(QByteArrayView bytes)
    {
        constexpr quint16 MajorVersion = 0x0100;
        ByteReader reader(bytes);
        const auto version = reader.number<quint16>();
        if (!version || (*version & 0xff00) != MajorVersion) {
            return std::nullopt;
        }
        Dictionary dictionary;
        while (true) {
            const auto type = reader.number<quint8>();
            if (!type || *type == End) {
                return type ? std::optional(dictionary) : std::nullopt;
            }
            const auto nameSize = reader.number<qint32>();
            const auto name = nameSize ? reader.take(*nameSize) : std::nullopt;
            const auto valueSize = name ? reader.number<qint32>() : std::nullopt;
            const auto value = valueSize ? reader.take(*valueSize) : std::nullopt;
            if (!value) {
                return std::nullopt;
            }
            dictionary.m_entries.insert(name->toByteArray(), {*type, value->toByteArray()});
        }
    }

    /// In the order in which they are given.
    static void append(QByteArray& bytes, Type type, QByteArrayView name, const QByteArray& value)
    {
        bytes += static_cast<char>(type) + littleEndian(static_cast<qint32>(name.size())) + name.toByteArray() +
                 littleEndian(static_cast<qint32>(value.size())) + value;
    }

    [[nodiscard]] bool has(const char* name) const { return m_entries.contains(name); }
    [[nodiscard]] QByteArray bytes(const char* name) const { return valueOf(name, Bytes); }
    /// Zero where there is none of that type.
    [[nodiscard]] quint64 number(const char* name) const
    {
        const QByteArray wide = valueOf(name, UInt64);
        const QByteArray narrow = valueOf(name, UInt32);
        return wide.size() == sizeof(quint64)     ? qFromLittleEndian<quint64>(wide.data())
               : narrow.size() == sizeof(quint32) ? qFromLittleEndian<quint32>(narrow.data())
                                                  : 0;
    }

private:
    [[nodiscard]] QByteArray valueOf(const char* name, Type type) const
    {
        const auto found = m_entries.constFind(name);
        return found != m_entries.cend() && found->first == type ? found->second : QByteArray();
    }

    QHash<QByteArray, std::pair<quint8, QByteArray>> m_entries;
};

VaultResult<KeyDerivation> readKeyDerivation(QByteArrayView bytes)
{
    constexpr quint64 ArgonVersion = 0x13;
    const auto dictionary = Dictionary::read(bytes);
    if (!dictionary) {
        return vaultFailure(VaultFaultKind::HeaderBroken);
    }
    const auto method = valueOf(dictionary->bytes("$UUID"), Methods);
    if (!method) {
        return vaultFailure(VaultFaultKind::KeyDerivationUnknown);
    }
    KeyDerivation derivation{.method = *method, .salt = dictionary->bytes("S")};
    if (*method == Method::Aes) {
        derivation.rounds = dictionary->number("R");
    } else {
        const bool isKnown = dictionary->number("V") == ArgonVersion && !dictionary->has("K") && !dictionary->has("A");
        if (!isKnown) {
            return vaultFailure(VaultFaultKind::KeyDerivationUnknown);
        }
        derivation.rounds = dictionary->number("I");
        derivation.memory = dictionary->number("M");
        // One that does not fit is too many in any case.
        derivation.lanes = static_cast<quint32>(std::min<quint64>(dictionary->number("P"), HighestLanes + 1));
    }
    return derivation;
}

QByteArray keyDerivationBytes(const KeyDerivation& derivation)
{
    QByteArray bytes = littleEndian<quint16>(0x0100);
    Dictionary::append(bytes, Dictionary::Bytes, "$UUID", uuidOf(derivation.method, Methods));
    Dictionary::append(bytes, Dictionary::Bytes, "S", derivation.salt);
    if (derivation.method == Method::Aes) {
        Dictionary::append(bytes, Dictionary::UInt64, "R", littleEndian(derivation.rounds));
    } else {
        Dictionary::append(bytes, Dictionary::UInt32, "V", littleEndian<quint32>(0x13));
        Dictionary::append(bytes, Dictionary::UInt64, "I", littleEndian(derivation.rounds));
        Dictionary::append(bytes, Dictionary::UInt64, "M", littleEndian(derivation.memory));
        Dictionary::append(bytes, Dictionary::UInt32, "P", littleEndian(derivation.lanes));
    }
    return bytes + '\0';
}

/// The version of the format, 3 or 4.
VaultResult<int> readSignature(ByteReader& reader)
{
    const auto first = reader.number<quint32>();
    const auto second = reader.number<quint32>();
    const auto version = reader.number<quint32>();
    if (first && *first != FirstSignature) {
        return vaultFailure(VaultFaultKind::NotKeePass);
    }
    if (second && *second == SecondSignatureOfKeePass1) {
        return vaultFailure(VaultFaultKind::TooOld);
    }
    if (second && *second != SecondSignature) {
        return vaultFailure(VaultFaultKind::NotKeePass);
    }
    if (!version) {
        return vaultFailure(VaultFaultKind::Truncated);
    }
    // The upper half counts what an older program cannot read; 3.0 is from before the first release of KeePass 2.
    constexpr quint32 Version31 = 0x00030001;
    constexpr int MajorBits = 16;
    if (*version < Version31) {
        return vaultFailure(VaultFaultKind::TooOld);
    }
    const auto major = static_cast<int>(*version >> MajorBits);
    return major > 4 ? VaultResult<int>(vaultFailure(VaultFaultKind::TooNew)) : major;
}

/// By their numbers; the last of those that are there twice.
VaultResult<QHash<quint8, QByteArrayView>> readFields(ByteReader& reader, int version)
{
    QHash<quint8, QByteArrayView> fields;
    while (true) {
        const auto id = reader.number<quint8>();
        const auto size = version == 3 ? std::optional<qint64>(reader.number<quint16>())
                                       : std::optional<qint64>(reader.number<quint32>());
        const auto value = id && size ? reader.take(*size) : std::nullopt;
        if (!value) {
            return vaultFailure(VaultFaultKind::Truncated);
        }
        if (*id == EndOfHeader) {
            return fields;
        }
        fields.insert(*id, *value);
    }
}

template <class Integer>
std::optional<Integer> numberIn(QByteArrayView field)
{
    return field.size() == sizeof(Integer) ? std::optional(qFromLittleEndian<Integer>(field.data())) : std::nullopt;
}

VaultResult<void> readOfVersion3(Header& header, const QHash<quint8, QByteArrayView>& fields)
{
    const auto stream = numberIn<quint32>(fields.value(InnerStreamId));
    header.innerKey = fields.value(InnerStreamKey).toByteArray();
    header.firstBytes = fields.value(StreamStartBytes).toByteArray();
    header.keyDerivation = {.method = Method::Aes,
                            .salt = fields.value(TransformSeed).toByteArray(),
                            .rounds = numberIn<quint64>(fields.value(TransformRounds)).value_or(0)};
    if (!stream || header.innerKey.size() != KeyBytes || header.firstBytes.size() != KeyBytes) {
        return vaultFailure(VaultFaultKind::HeaderBroken);
    }
    return *stream == Salsa20Id ? VaultResult<void>() : vaultFailure(VaultFaultKind::CipherUnknown);
}

} // namespace

VaultResult<Header> readHeader(QByteArrayView file)
{
    ByteReader reader(file);
    const auto version = readSignature(reader);
    if (!version) {
        return tl::unexpected<VaultFault>(version.error());
    }
    const auto fields = readFields(reader, *version);
    if (!fields) {
        return tl::unexpected<VaultFault>(fields.error());
    }
    Header header{.version = *version,
                  .masterSeed = fields->value(MasterSeed).toByteArray(),
                  .initialVector = fields->value(EncryptionIv).toByteArray(),
                  .size = reader.place()};
    const auto cipher = valueOf(fields->value(CipherId), Ciphers);
    if (!cipher) {
        return vaultFailure(fields->value(CipherId).size() == 16 ? VaultFaultKind::CipherUnknown
                                                                 : VaultFaultKind::HeaderBroken);
    }
    header.cipher = *cipher;
    const auto packing = numberIn<quint32>(fields->value(CompressionFlags));
    const bool makesSense = packing && *packing <= 1 && header.masterSeed.size() == SeedBytes &&
                            header.initialVector.size() == initialVectorBytes(*cipher);
    if (!makesSense) {
        return vaultFailure(VaultFaultKind::HeaderBroken);
    }
    header.isPacked = *packing == 1;
    if (*version == 3) {
        if (const auto read = readOfVersion3(header, *fields); !read) {
            return tl::unexpected<VaultFault>(read.error());
        }
    } else {
        const auto derivation = readKeyDerivation(fields->value(KdfParameters));
        if (!derivation) {
            return tl::unexpected<VaultFault>(derivation.error());
        }
        header.keyDerivation = *derivation;
    }
    if (const auto checked = check(header.keyDerivation); !checked) {
        return tl::unexpected<VaultFault>(checked.error());
    }
    return header;
}

QByteArray headerBytes(const Header& header)
{
    QByteArray bytes = littleEndian(FirstSignature) + littleEndian(SecondSignature) + littleEndian(Version4);
    const auto append = [&bytes](quint8 id, const QByteArray& value) {
        bytes += static_cast<char>(id) + littleEndian(static_cast<quint32>(value.size())) + value;
    };
    append(CipherId, uuidOf(header.cipher, Ciphers));
    append(CompressionFlags, littleEndian<quint32>(header.isPacked ? 1 : 0));
    append(MasterSeed, header.masterSeed);
    append(EncryptionIv, header.initialVector);
    append(KdfParameters, keyDerivationBytes(header.keyDerivation));
    append(EndOfHeader, QByteArrayLiteral("\r\n\r\n"));
    return bytes;
}

} // namespace TokenDesk::Kdbx
