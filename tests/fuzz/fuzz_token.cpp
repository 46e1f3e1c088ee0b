// A session token as a server may issue it: whether it is taken, what it says of itself, and how it is rendered. The
// input is the token, and once more the claims of one.

#include "app/domain/sessiontoken.h"
#include "app/domain/tokenformat.h"

#include "require.h"

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

void checkBareToken(QByteArrayView issued)
{
    const QByteArrayView bare = bareToken(issued);
    require(bare.size() <= issued.size(), "what is bare is no longer");
    require(bareToken(bare) == bare, "what is bare stays so");
    require(bare.isEmpty() ||
                (bare.data() >= issued.data() && bare.data() + bare.size() <= issued.data() + issued.size()),
            "what is bare is a part of what was issued");
}

void checkRenderings(QByteArrayView issued)
{
    const Secret text(issued);
    const TokenContext context{.accountLabel = QStringLiteral("Label"),
                               .verifyUrl = QUrl(QStringLiteral("https://zoo.example/verify"))};
    for (const TokenFormat format : AllTokenFormats) {
        const Secret rendered = renderToken(format, text, context);
        require(!rendered.isEmpty(), "a token has a rendering");
        require(!rendered.view().toByteArray().toLower().contains("bearer bearer "), "Bearer is said once");
    }
}

void checkToken(const SessionToken& token)
{
    require(token.expiresAt > Now && token.expiresAt <= Now + LongestBelievableLife, "the end is believable");
    require(token.issuedAt < token.expiresAt, "the beginning is before the end");
    require(timeLeft(token, Now).count() > 0, "there is time left");
    require(phase(token, Now, {.expiring = std::chrono::minutes{15}}) != Phase::Expired,
            "a token that is taken is alive");
    require(token.tail.size() <= 4, "a token shows little of itself");
}

void check(QByteArrayView issued)
{
    checkBareToken(issued);
    const auto token = describeToken(issued, {}, {}, Now);
    if (token) {
        checkToken(*token);
        checkRenderings(issued);
    } else {
        require(token.error().kind == ErrorKind::UnexpectedReply || token.error().kind == ErrorKind::TokenExpired,
                "a token is refused for what it is");
    }
}

/// Chance does not find base64 that holds JSON.
QByteArray jwtWith(QByteArrayView claims)
{
    return "eyJhbGciOiJIUzUxMiJ9." +
           claims.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    check(input);
    check(jwtWith(input));
    return 0;
}
