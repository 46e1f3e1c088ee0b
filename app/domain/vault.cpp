#include "app/domain/vault.h"

#include "app/domain/account.h"

#include <algorithm>

namespace TokenDesk {

namespace {

bool saysTheSame(const VaultEntry& a, const VaultEntry& b)
{
    return a.id == b.id && a.label == b.label && a.username == b.username && a.password.equals(b.password) &&
           a.environment == b.environment && a.url == b.url && a.group == b.group && a.note == b.note;
}

bool saysTheSame(const Environment& a, const Environment& b)
{
    return a.id() == b.id() && a.name() == b.name() && a.kind() == b.kind() && a.signInUrl() == b.signInUrl() &&
           a.caFile() == b.caFile() && a.bodyShape() == b.bodyShape();
}

} // namespace

bool saysTheSame(const Vault& a, const Vault& b)
{
    const auto isSameEntry = [](const VaultEntry& x, const VaultEntry& y) { return saysTheSame(x, y); };
    const auto isSameEnvironment = [](const Environment& x, const Environment& y) { return saysTheSame(x, y); };
    return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(), isSameEntry) &&
           std::equal(a.environments.begin(), a.environments.end(), b.environments.begin(), b.environments.end(),
                      isSameEnvironment);
}

Result<void> checkPassphrase(const Secret& passphrase)
{
    if (const auto checked = checkPassword(passphrase); !checked) {
        const bool isTooLong = checked.error().kind == ErrorKind::SecretTooLarge;
        return failure(isTooLong ? ErrorKind::FieldTooLong : checked.error().kind, Field::Passphrase);
    }
    // A byte that continues a character of UTF-8 is none of its own.
    const QByteArrayView bytes = passphrase.view();
    const auto characters = std::count_if(bytes.begin(), bytes.end(), [](char byte) {
        constexpr unsigned Continues = 0x80;
        constexpr unsigned LeadingBits = 0xc0;
        return (static_cast<unsigned char>(byte) & LeadingBits) != Continues;
    });
    return characters < MinimumPassphraseLength ? failure(ErrorKind::FieldTooShort, Field::Passphrase) : Result<void>();
}

Secret passphraseFrom(const Secret& randomBytes)
{
    // 32 of them: each is five bits of its byte, and none is more likely than another.
    constexpr char Alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789";
    constexpr unsigned Mask = 31;
    constexpr qsizetype GroupLength = 5;
    QByteArray text;
    text.reserve(2 * randomBytes.size());
    for (const char byte : randomBytes.view()) {
        const bool isGroupFull = text.size() % (GroupLength + 1) == GroupLength;
        if (isGroupFull) {
            text += '-';
        }
        text += Alphabet[static_cast<unsigned char>(byte) & Mask];
    }
    return Secret::take(std::move(text));
}

} // namespace TokenDesk
