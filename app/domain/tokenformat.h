#pragma once

#include "app/domain/environment.h"
#include "app/domain/secret.h"

namespace TokenDesk {

/// The forms in which a token can be copied or printed.
enum class TokenFormat {
    Issued,     ///< as the server sent it, `Bearer …` as a rule; `Bearer` said twice becomes one
    Bare,       ///< without `Bearer`
    Header,     ///< `Authorization: Bearer …`
    Curl,       ///< a curl command for `/verify`, for POSIX shells
    PowerShell, ///< a PowerShell assignment
    DotEnv,     ///< a line of a .env file
    Postman,    ///< a Postman environment, JSON
};

inline constexpr TokenFormat AllTokenFormats[] = {
    TokenFormat::Issued,     TokenFormat::Bare,   TokenFormat::Header,  TokenFormat::Curl,
    TokenFormat::PowerShell, TokenFormat::DotEnv, TokenFormat::Postman,
};

/// issued, bare, header, curl, powershell, dotenv, postman.
QString tokenFormatName(TokenFormat format);
std::optional<TokenFormat> tokenFormatFromName(QStringView name);

/// The token without any `Bearer` before it (in any letter case, even repeated) and without surrounding white space;
/// empty when there is nothing but that. A view into @p issuedText.
QByteArrayView bareToken(QByteArrayView issuedText);

/// What the renderings need besides the token.
struct TokenContext
{
    QString accountLabel;
    QUrl verifyUrl;
};

/// Never yields `Bearer Bearer`, and quotes whatever the target's syntax would read as its own.
Secret renderToken(TokenFormat format, const Secret& issuedText, const TokenContext& context);

} // namespace TokenDesk
