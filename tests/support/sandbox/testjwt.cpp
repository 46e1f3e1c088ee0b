#include "testjwt.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <botan/auto_rng.h>
#include <botan/mac.h>
#include <botan/pk_algs.h>
#include <botan/pk_keys.h>
#include <botan/pubkey.h>

namespace TokenDesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename Bytes>
QByteArray toByteArray(const Bytes& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

const std::uint8_t* asBotanBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.constData());
}

// The user's ids must be the same at every sign-in, as a real server's are.
QByteArray stableId(const QString& username)
{
    return QCryptographicHash::hash(username.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

struct TokenMint::Keys
{
    Botan::AutoSeeded_RNG rng;
    std::unique_ptr<Botan::MessageAuthenticationCode> hmac;
    std::unique_ptr<Botan::Private_Key> rsa;
    QByteArray keyId;

    QByteArray randomBytes(std::size_t count) { return toByteArray(rng.random_vec(count)); }
};

TokenMint::TokenMint(TokenOptions options)
    : m_options(std::move(options))
    , m_keys(std::make_unique<Keys>())
    , m_nextLoginId(100'000 + m_keys->randomBytes(2).toHex().toInt(nullptr, 16))
{
    if (m_options.shape == TokenShape::Hs512) {
        const auto key = m_keys->rng.random_vec(64);
        m_keys->hmac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-512)");
        m_keys->hmac->set_key(key.data(), key.size());
    } else if (m_options.shape == TokenShape::Rs256) {
        m_keys->rsa = Botan::create_private_key("RSA", m_keys->rng, "2048");
        m_keys->keyId = base64Url(m_keys->randomBytes(16));
    }
}

TokenMint::~TokenMint() = default;

QString TokenMint::makeToken(const QString& username, const QDateTime& now)
{
    QByteArray token;
    if (m_options.shape == TokenShape::Opaque) {
        token = base64Url(m_keys->randomBytes(48));
    } else {
        QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"HS512"_s}};
        if (m_options.shape == TokenShape::Rs256)
            header = {{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, QString::fromLatin1(m_keys->keyId)}};
        const QByteArray signedPart = base64Url(compactJson(header)) + '.' + base64Url(claims(username, now));
        token = signedPart + '.' + base64Url(sign(signedPart));
    }
    return (m_options.bearerPrefix ? u"Bearer "_s : QString()) + QString::fromLatin1(token);
}

QByteArray TokenMint::claims(const QString& username, const QDateTime& now)
{
    const auto orElse = [](const QString& text, const QString& fallback) { return text.isEmpty() ? fallback : text; };
    const auto userId = stableId(username);
    const qint64 issuedAt = now.toSecsSinceEpoch();
    const qint64 loginId = m_nextLoginId++;

    QJsonObject claims{{u"iat"_s, issuedAt}};
    if (m_options.expClaim)
        claims.insert(u"exp"_s, issuedAt + static_cast<qint64>(m_options.life.count()));
    if (m_options.shape == TokenShape::Hs512) {
        claims.insert(u"iss"_s, orElse(m_options.issuer, u"sandbox"_s));
        claims.insert(u"aud"_s, orElse(m_options.audience, u"tokendesk"_s));
        claims.insert(u"uid"_s, userId.first(4).toInt(nullptr, 16));
        claims.insert(u"oid"_s, 42);
        claims.insert(u"lid"_s, loginId); // differs at every sign-in, which makes the token unique
        claims.insert(u"ipa"_s, u"127.0.0.1"_s);
        claims.insert(u"dsp"_s, u"Demo"_s);
    } else {
        claims.insert(u"iss"_s, orElse(m_options.issuer, u"https://tokendesk-sandbox.example/"_s));
        claims.insert(u"aud"_s, orElse(m_options.audience, u"https://kyc-test.datazoo.com"_s));
        claims.insert(u"sub"_s, QString(u"auth0|"_s + QString::fromLatin1(userId.first(24))));
        claims.insert(u"gty"_s, u"password"_s);
        claims.insert(u"jti"_s, QString::number(loginId)); // RS256 is deterministic, so a claim has to differ
    }
    return compactJson(claims);
}

QByteArray TokenMint::sign(const QByteArray& signedPart)
{
    const auto size = static_cast<std::size_t>(signedPart.size());
    if (m_keys->hmac) {
        m_keys->hmac->update(asBotanBytes(signedPart), size);
        return toByteArray(m_keys->hmac->final());
    }
    Botan::PK_Signer signer(*m_keys->rsa, m_keys->rng, "EMSA3(SHA-256)");
    return toByteArray(signer.sign_message(asBotanBytes(signedPart), size, m_keys->rng));
}

} // namespace TokenDesk::Sandbox
