#include "app/domain/tokenformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace TokenDesk {

namespace {

constexpr QByteArrayView BearerWord("Bearer");

bool isSpace(char byte)
{
    // As QByteArrayView::trimmed() has it.
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// As a word: "Bearer x" and "Bearer" alone do, "Bearerx" does not.
bool startsWithBearer(QByteArrayView text)
{
    return text.size() >= BearerWord.size() &&
           qstrnicmp(text.data(), BearerWord.data(), static_cast<size_t>(BearerWord.size())) == 0 &&
           (text.size() == BearerWord.size() || isSpace(text[BearerWord.size()]));
}

QByteArrayView afterBearer(QByteArrayView text)
{
    return text.sliced(BearerWord.size()).trimmed();
}

QByteArray bearer(QByteArrayView issuedText)
{
    return QByteArrayLiteral("Bearer ") + bareToken(issuedText).toByteArray();
}

/// To the letter, but for a server that says `Bearer` twice.
QByteArray asIssued(QByteArrayView issuedText)
{
    const QByteArrayView text = issuedText.trimmed();
    const bool saidTwice = startsWithBearer(text) && startsWithBearer(afterBearer(text));
    return saidTwice ? bearer(issuedText) : issuedText.toByteArray();
}

QByteArray replaced(QByteArray text, char character, const char* replacement)
{
    return text.replace(character, replacement);
}

/// In single quotes, where a POSIX shell reads nothing but the closing quote.
QByteArray shellQuoted(const QByteArray& text)
{
    return '\'' + replaced(text, '\'', "'\\''") + '\'';
}

QByteArray powerShellQuoted(const QByteArray& text)
{
    return '\'' + replaced(text, '\'', "''") + '\'';
}

/// In double quotes, with a backslash before what a POSIX shell that sources the file would act on.
QByteArray dotEnvQuoted(const QByteArray& text)
{
    QByteArray escaped = replaced(text, '\\', "\\\\");
    escaped = replaced(std::move(escaped), '"', "\\\"");
    escaped = replaced(std::move(escaped), '`', "\\`");
    return '"' + replaced(std::move(escaped), '$', "\\$") + '"';
}

QByteArray postmanEnvironment(const QByteArray& token, const QString& name)
{
    const QJsonObject value{
        {QStringLiteral("key"), QStringLiteral("sessionToken")},
        {QStringLiteral("value"), QString::fromLatin1(token)},
        {QStringLiteral("type"), QStringLiteral("secret")},
        {QStringLiteral("enabled"), true},
    };
    const QJsonObject environment{
        {QStringLiteral("name"), name},
        {QStringLiteral("values"), QJsonArray{value}},
        {QStringLiteral("_postman_variable_scope"), QStringLiteral("environment")},
    };
    return QJsonDocument(environment).toJson(QJsonDocument::Indented);
}

QByteArray rendered(TokenFormat format, QByteArrayView issued, const TokenContext& context)
{
    switch (format) {
    case TokenFormat::Issued:
        return asIssued(issued);
    case TokenFormat::Bare:
        return bareToken(issued).toByteArray();
    case TokenFormat::Header:
        return "Authorization: " + bearer(issued);
    case TokenFormat::Curl:
        return "curl --request POST " + shellQuoted(context.verifyUrl.toEncoded()) + " --header " +
               shellQuoted("Authorization: " + bearer(issued)) + " --header 'Content-Type: application/json'";
    case TokenFormat::PowerShell:
        return "$token = " + powerShellQuoted(bearer(issued));
    case TokenFormat::DotEnv:
        return "TOKENDESK_TOKEN=" + dotEnvQuoted(bearer(issued));
    case TokenFormat::Postman:
        return postmanEnvironment(bearer(issued), context.accountLabel);
    }
    Q_UNREACHABLE();
}

} // namespace

QString tokenFormatName(TokenFormat format)
{
    switch (format) {
    case TokenFormat::Issued:
        return QStringLiteral("issued");
    case TokenFormat::Bare:
        return QStringLiteral("bare");
    case TokenFormat::Header:
        return QStringLiteral("header");
    case TokenFormat::Curl:
        return QStringLiteral("curl");
    case TokenFormat::PowerShell:
        return QStringLiteral("powershell");
    case TokenFormat::DotEnv:
        return QStringLiteral("dotenv");
    case TokenFormat::Postman:
        return QStringLiteral("postman");
    }
    Q_UNREACHABLE();
}

std::optional<TokenFormat> tokenFormatFromName(QStringView name)
{
    for (const TokenFormat format : AllTokenFormats) {
        if (name.compare(tokenFormatName(format), Qt::CaseInsensitive) == 0) {
            return format;
        }
    }
    return std::nullopt;
}

QByteArrayView bareToken(QByteArrayView issuedText)
{
    QByteArrayView rest = issuedText.trimmed();
    while (startsWithBearer(rest)) {
        rest = afterBearer(rest);
    }
    return rest;
}

Secret renderToken(TokenFormat format, const Secret& issuedText, const TokenContext& context)
{
    return Secret::take(rendered(format, issuedText.view(), context));
}

} // namespace TokenDesk
