#include "app/adapters/xchachasealer.h"

#include "app/adapters/botanlibrary.h"
#include "app/adapters/systemrandomness.h"

#include <QtGlobal>

namespace TokenDesk {

namespace {

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

/// For what only a Botan without the algorithm, or no memory, can make fail.
void require(int status)
{
    if (status != BOTAN_FFI_SUCCESS) {
        qFatal("Botan cannot seal: error %d", status);
    }
}

Secret sealingKey(const Secret& masterKey)
{
    constexpr QByteArrayView Purpose("tokendesk sealed tokens v1");
    QByteArray key(TokenSealer::MasterKeyBytes, Qt::Uninitialized);
    require(botanLibrary().kdf("HKDF(SHA-256)", reinterpret_cast<uint8_t*>(key.data()), sizeOf(key),
                               bytesOf(masterKey.view()), sizeOf(masterKey.view()), nullptr, 0, bytesOf(Purpose),
                               sizeOf(Purpose)));
    return Secret::take(std::move(key));
}

/// One message, one way.
class Cipher
{
public:
    Cipher(uint32_t direction, const Secret& masterKey, SealedFor binding)
    {
        // Botan's ChaCha20Poly1305 is XChaCha20Poly1305 when its nonce has 24 bytes.
        require(m_botan.cipherInit(&m_cipher, "ChaCha20Poly1305", direction));
        const Secret key = sealingKey(masterKey);
        require(m_botan.cipherSetKey(m_cipher, bytesOf(key.view()), sizeOf(key.view())));
        const QByteArray associated = binding.account.uuid().toRfc4122() + binding.token.uuid().toRfc4122();
        require(m_botan.cipherSetAssociatedData(m_cipher, bytesOf(associated), sizeOf(associated)));
    }
    ~Cipher() { m_botan.cipherDestroy(m_cipher); }
    Q_DISABLE_COPY_MOVE(Cipher)

    /// False for a tag that does not fit. @p output has the result's exact size.
    [[nodiscard]] bool finish(QByteArrayView nonce, QByteArrayView input, QByteArray& output)
    {
        require(m_botan.cipherStart(m_cipher, bytesOf(nonce), sizeOf(nonce)));
        size_t written = 0;
        size_t consumed = 0;
        const int status =
            m_botan.cipherUpdate(m_cipher, BOTAN_CIPHER_UPDATE_FLAG_FINAL, reinterpret_cast<uint8_t*>(output.data()),
                                 sizeOf(output), &written, bytesOf(input), sizeOf(input), &consumed);
        return status == BOTAN_FFI_SUCCESS && written == sizeOf(output);
    }

private:
    const BotanLibrary& m_botan = botanLibrary();
    botan_cipher_t m_cipher = nullptr;
};

} // namespace

QByteArray XChaChaSealer::seal(const Secret& masterKey, const Secret& text, SealedFor binding) const
{
    const QByteArray nonce = SystemRandomness().bytes(NonceBytes);
    QByteArray ciphertext(text.size() + TagBytes, Qt::Uninitialized);
    if (!Cipher(BOTAN_CIPHER_INIT_FLAG_ENCRYPT, masterKey, binding).finish(nonce, text.view(), ciphertext)) {
        qFatal("Botan did not seal.");
    }
    QByteArray sealed;
    sealed.reserve(1 + NonceBytes + ciphertext.size());
    return sealed.append(FormatVersion).append(nonce).append(ciphertext);
}

Result<Secret> XChaChaSealer::open(const Secret& masterKey, const QByteArray& sealed, SealedFor binding) const
{
    if (sealed.size() < 1 + NonceBytes + TagBytes || sealed.front() != FormatVersion) {
        return failure(ErrorKind::StorageBroken, QStringLiteral("a sealed token has an unknown form"));
    }
    const QByteArrayView nonce = QByteArrayView(sealed).sliced(1, NonceBytes);
    const QByteArrayView ciphertext = QByteArrayView(sealed).sliced(1 + NonceBytes);
    QByteArray text(ciphertext.size() - TagBytes, Qt::Uninitialized);
    if (!Cipher(BOTAN_CIPHER_INIT_FLAG_DECRYPT, masterKey, binding).finish(nonce, ciphertext, text)) {
        return failure(ErrorKind::StorageBroken, QStringLiteral("a sealed token does not open"));
    }
    return Secret::take(std::move(text));
}

} // namespace TokenDesk
