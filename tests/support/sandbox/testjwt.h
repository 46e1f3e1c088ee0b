#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <memory>

namespace TokenDesk::Sandbox {

enum class TokenShape {
    Hs512,  ///< like the published samples: about 300 characters
    Rs256,  ///< like the newer, Auth0-issued one: about 700 characters
    Opaque, ///< no JWT at all
};

struct TokenOptions
{
    TokenShape shape = TokenShape::Hs512;
    std::chrono::seconds life = std::chrono::hours(8); ///< may be negative: a token that is born expired
    bool bearerPrefix = true;
    bool expClaim = true;
    QString issuer;   ///< empty: one that suits the shape
    QString audience; ///< empty: one that suits the shape
};

/// Makes session tokens with the claims that API.md lists, really signed with a key that lives as long as this object.
/// No two tokens are alike, not even two for the same user within one second.
class TokenMint
{
public:
    explicit TokenMint(TokenOptions options);
    ~TokenMint();

    /// The value of the reply's `sessionToken`.
    QString makeToken(const QString& username, const QDateTime& now);

private:
    struct Keys;

    QByteArray claims(const QString& username, const QDateTime& now);
    QByteArray sign(const QByteArray& signedPart);

    TokenOptions m_options;
    std::unique_ptr<Keys> m_keys; // keeps Botan out of this header
    qint64 m_nextLoginId;
};

} // namespace TokenDesk::Sandbox
