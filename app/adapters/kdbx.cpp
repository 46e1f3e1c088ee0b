#include "app/adapters/kdbx.h"

#include "app/adapters/gzip.h"
#include "app/adapters/kdbxblocks.h"
#include "app/adapters/kdbxdocument.h"
#include "app/ports/randomness.h"

namespace TokenDesk {

namespace {

using namespace Kdbx;

constexpr qsizetype SeedBytes = 32;

/// Nothing where the computer does not have the memory.
std::optional<Secret> derivedKey(const Secret& passphrase, const KeyDerivation& derivation)
{
    using Method = KeyDerivation::Method;
    const Secret key = sha256({sha256({passphrase.view()}).view()});
    if (derivation.method == Method::Aes) {
        return aesKdf(key, derivation.salt, derivation.rounds);
    }
    constexpr quint64 Kibibyte = 1024;
    return argon2(key, derivation.salt,
                  {.variant = derivation.method == Method::Argon2d ? "Argon2d" : "Argon2id",
                   .memoryKib = derivation.memory / Kibibyte,
                   .iterations = derivation.rounds,
                   .lanes = derivation.lanes});
}

Secret contentKey(const Header& header, const Secret& derived)
{
    return sha256({header.masterSeed, derived.view()});
}

/// What the keys of all HMACs are made from.
Secret authenticationBase(const Header& header, const Secret& derived)
{
    return sha512({header.masterSeed, derived.view(), QByteArrayView("\1", 1)});
}

VaultResult<Secret> unpacked(VaultResult<Secret> content, const Header& header)
{
    if (!content || !header.isPacked) {
        return content;
    }
    auto whole = gunzipped(content->view(), MaximumVaultBytes);
    return whole ? VaultResult<Secret>(*std::move(whole)) : vaultFailure(VaultFaultKind::ContentBroken);
}

VaultResult<Vault> readVersion4(QByteArrayView file, const Header& header, const Secret& passphrase)
{
    const QByteArrayView headerPart = file.first(header.size);
    const QByteArrayView rest = file.sliced(header.size);
    if (rest.size() < 2 * HashBytes) {
        return vaultFailure(VaultFaultKind::Truncated);
    }
    if (!Secret(rest.first(HashBytes)).equals(sha256({headerPart}))) {
        return vaultFailure(VaultFaultKind::HeaderBroken);
    }
    const QByteArrayView blocks = rest.sliced(2 * HashBytes);
    if (!hasAllBlocks(blocks)) {
        return vaultFailure(VaultFaultKind::Truncated);
    }
    const auto derived = derivedKey(passphrase, header.keyDerivation);
    if (!derived) {
        return vaultFailure(VaultFaultKind::KeyDerivationTooCostly);
    }
    const Secret base = authenticationBase(header, *derived);
    if (!Secret(rest.sliced(HashBytes, HashBytes)).equals(headerCode(headerPart, base))) {
        return vaultFailure(VaultFaultKind::PassphraseWrong);
    }
    const auto encrypted = joinAuthenticatedBlocks(blocks, base);
    if (!encrypted) {
        return tl::unexpected<VaultFault>(encrypted.error());
    }
    auto plain = decrypted(header.cipher, contentKey(header, *derived), header.initialVector, encrypted->view());
    const auto content =
        plain ? unpacked(*std::move(plain), header) : VaultResult<Secret>(vaultFailure(VaultFaultKind::Damaged));
    return content ? readContent(content->view()) : tl::unexpected<VaultFault>(content.error());
}

bool hasFirstBytes(const Secret& plain, const Header& header)
{
    return plain.view().startsWith(header.firstBytes);
}

VaultResult<Vault> readVersion3(QByteArrayView file, const Header& header, const Secret& passphrase)
{
    const auto derived = derivedKey(passphrase, header.keyDerivation);
    const Secret key = contentKey(header, *derived);
    const QByteArrayView encrypted = file.sliced(header.size);
    const auto plain = decrypted(header.cipher, key, header.initialVector, encrypted);
    if (!plain) {
        // Either the key is another one, or the end is missing: the beginning tells.
        const auto rest = decrypted(header.cipher, key, header.initialVector, encrypted, Padding::Left);
        return vaultFailure(rest && !hasFirstBytes(*rest, header) ? VaultFaultKind::PassphraseWrong
                                                                  : VaultFaultKind::Truncated);
    }
    if (!hasFirstBytes(*plain, header)) {
        return vaultFailure(VaultFaultKind::PassphraseWrong);
    }
    const qsizetype start = header.firstBytes.size();
    const auto content = unpacked(joinHashedBlocks(plain->view().sliced(start)), header);
    if (!content) {
        return tl::unexpected<VaultFault>(content.error());
    }
    auto document = readDocument(content->view(), {.stream = header.innerStream, .key = header.innerKey});
    if (!document) {
        return tl::unexpected<VaultFault>(document.error());
    }
    const bool isHeaderSound =
        document->headerHash.isEmpty() || Secret(document->headerHash).equals(sha256({file.first(header.size)}));
    return isHeaderSound ? VaultResult<Vault>(std::move(document->vault)) : vaultFailure(VaultFaultKind::HeaderBroken);
}

} // namespace

Header kdbxManner()
{
    constexpr quint64 Mebibyte = 1024 * 1024;
    return {.keyDerivation = {
                .method = KeyDerivation::Method::Argon2id, .rounds = 10, .memory = 64 * Mebibyte, .lanes = 2}};
}

VaultResult<Vault> readKdbx(QByteArrayView file, const Secret& passphrase)
{
    const auto header = readHeader(file);
    if (!header) {
        return tl::unexpected<VaultFault>(header.error());
    }
    return header->version == 3 ? readVersion3(file, *header, passphrase) : readVersion4(file, *header, passphrase);
}

QByteArray kdbxBytes(const Vault& vault, const Secret& passphrase, Randomness& randomness, const Header& manner)
{
    Header header = manner;
    header.masterSeed = randomness.bytes(SeedBytes);
    header.initialVector = randomness.bytes(initialVectorBytes(header.cipher));
    header.keyDerivation.salt = randomness.bytes(SeedBytes);
    const auto derived = derivedKey(passphrase, header.keyDerivation);
    if (!derived) {
        qFatal("There is no memory for the key of a backup.");
    }
    const Secret base = authenticationBase(header, *derived);
    const QByteArray content = contentBytes(vault, randomness);
    const QByteArray headerPart = headerBytes(header);
    const QByteArray blocks =
        authenticatedBlocks(encrypted(header.cipher, contentKey(header, *derived), header.initialVector,
                                      header.isPacked ? gzipped(content) : content),
                            base);
    QByteArray file = headerPart;
    file.append(sha256({headerPart}).view()).append(headerCode(headerPart, base).view()).append(blocks);
    return file;
}

bool looksLikeKdbx(QByteArrayView file)
{
    return file.startsWith(QByteArrayView("\x03\xd9\xa2\x9a", 4));
}

} // namespace TokenDesk
