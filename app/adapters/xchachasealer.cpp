#include "app/adapters/xchachasealer.h"

#include "app/adapters/botanlibrary.h"
#include "app/adapters/subkey.h"
#include "app/adapters/systemrandomness.h"

namespace TokenDesk {

namespace {

constexpr char FormatVersion = 1;
constexpr qsizetype NonceBytes = 24;
constexpr qsizetype TagBytes = 16;

/// One message, one way.
class Cipher
{
public:
    Cipher(uint32_t direction, const Secret& masterKey, SealedFor binding)
    {
        // Botan's ChaCha20Poly1305 is XChaCha20Poly1305 when its nonce has 24 bytes.
        requireBotan(m_botan.cipherInit(&m_cipher, "ChaCha20Poly1305", direction));
        const Secret key = subKey(masterKey, "tokendesk sealed tokens v1");
        requireBotan(m_botan.cipherSetKey(m_cipher, botanBytes(key.view()), botanSize(key.view())));
        const QByteArray associated = binding.account.uuid().toRfc4122() + binding.token.uuid().toRfc4122();
        requireBotan(m_botan.cipherSetAssociatedData(m_cipher, botanBytes(associated), botanSize(associated)));
    }
    ~Cipher() { m_botan.cipherDestroy(m_cipher); }
    Q_DISABLE_COPY_MOVE(Cipher)

    /// False for a tag that does not fit. @p output has the result's exact size.
    [[nodiscard]] bool finish(QByteArrayView nonce, QByteArrayView input, QByteArray& output)
    {
        requireBotan(m_botan.cipherStart(m_cipher, botanBytes(nonce), botanSize(nonce)));
        size_t written = 0;
        size_t consumed = 0;
        const int status =
            m_botan.cipherUpdate(m_cipher, BOTAN_CIPHER_UPDATE_FLAG_FINAL, reinterpret_cast<uint8_t*>(output.data()),
                                 botanSize(output), &written, botanBytes(input), botanSize(input), &consumed);
        return status == BOTAN_FFI_SUCCESS && written == botanSize(output);
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
