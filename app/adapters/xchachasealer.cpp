#include "app/adapters/xchachasealer.h"

#include <botan/aead.h>
#include <botan/exceptn.h>
#include <botan/kdf.h>
#include <botan/system_rng.h>

namespace TokenDesk {

namespace {

using Bytes = Botan::secure_vector<uint8_t>;

constexpr char FormatVersion = 1;
constexpr qsizetype NonceBytes = 24;
constexpr qsizetype TagBytes = 16;

const uint8_t* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uint8_t*>(view.data());
}

size_t sizeOf(QByteArrayView view)
{
    return static_cast<size_t>(view.size());
}

Bytes sealingKey(const Secret& masterKey)
{
    const auto hkdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
    constexpr QByteArrayView Purpose("tokendesk sealed tokens v1");
    return hkdf->derive_key(TokenSealer::MasterKeyBytes, bytesOf(masterKey.view()), sizeOf(masterKey.view()), nullptr,
                            0, bytesOf(Purpose), sizeOf(Purpose));
}

std::unique_ptr<Botan::AEAD_Mode> cipher(Botan::Cipher_Dir direction, const Secret& masterKey, SealedFor binding)
{
    // Botan's ChaCha20Poly1305 is XChaCha20Poly1305 when its nonce has 24 bytes.
    auto aead = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", direction);
    aead->set_key(sealingKey(masterKey));
    const QByteArray associated = binding.account.uuid().toRfc4122() + binding.token.uuid().toRfc4122();
    aead->set_associated_data(bytesOf(associated), sizeOf(associated));
    return aead;
}

} // namespace

QByteArray XChaChaSealer::seal(const Secret& masterKey, const Secret& text, SealedFor binding) const
{
    QByteArray nonce(NonceBytes, Qt::Uninitialized);
    Botan::system_rng().randomize(reinterpret_cast<uint8_t*>(nonce.data()), static_cast<size_t>(NonceBytes));

    const auto aead = cipher(Botan::ENCRYPTION, masterKey, binding);
    aead->start(bytesOf(nonce), sizeOf(nonce));
    Bytes buffer(bytesOf(text.view()), bytesOf(text.view()) + text.size());
    aead->finish(buffer);

    QByteArray sealed;
    sealed.reserve(1 + NonceBytes + static_cast<qsizetype>(buffer.size()));
    sealed.append(FormatVersion).append(nonce);
    return sealed.append(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.size()));
}

Result<Secret> XChaChaSealer::open(const Secret& masterKey, const QByteArray& sealed, SealedFor binding) const
{
    if (sealed.size() < 1 + NonceBytes + TagBytes || sealed.front() != FormatVersion) {
        return failure(ErrorKind::StorageBroken, QStringLiteral("a sealed token has an unknown form"));
    }
    const QByteArrayView nonce = QByteArrayView(sealed).sliced(1, NonceBytes);
    const QByteArrayView ciphertext = QByteArrayView(sealed).sliced(1 + NonceBytes);
    try {
        const auto aead = cipher(Botan::DECRYPTION, masterKey, binding);
        aead->start(bytesOf(nonce), sizeOf(nonce));
        Bytes buffer(bytesOf(ciphertext), bytesOf(ciphertext) + ciphertext.size());
        aead->finish(buffer);
        return Secret(
            QByteArrayView(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.size())));
    } catch (const Botan::Exception&) {
        // Botan tells a wrong tag by an exception; what it says may not depend on the content.
        return failure(ErrorKind::StorageBroken, QStringLiteral("a sealed token does not open"));
    }
}

} // namespace TokenDesk
