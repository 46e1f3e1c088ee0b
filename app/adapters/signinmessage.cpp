#include "app/adapters/signinmessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

namespace TokenDesk {

namespace {

/// A JSON string (RFC 8259 §7). Made by hand: QJsonDocument would leave copies of the password behind.
void appendJsonString(QByteArray& json, QByteArrayView utf8)
{
    json.append('"');
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\') {
            json.append('\\').append(byte);
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            json.append("\\u00").append(QByteArray(1, byte).toHex());
        } else {
            json.append(byte);
        }
    }
    json.append('"');
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& text, Instant now)
{
    using std::chrono::seconds;
    constexpr seconds LongestWait = std::chrono::hours{24};
    bool isNumber = false;
    const qlonglong count = text.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        return count < 0 ? std::nullopt : std::optional(std::min(seconds{count}, LongestWait));
    }
    const auto date = parseHttpDate(text);
    if (!date) {
        return std::nullopt;
    }
    return std::clamp(std::chrono::ceil<seconds>(*date - now), seconds::zero(), LongestWait);
}

ErrorKind kindOfUnauthorized(const QJsonObject& body)
{
    const QString message = body.value(u"error").toString();
    if (message.startsWith(u"Incorrect password", Qt::CaseInsensitive)) {
        return ErrorKind::PasswordRejected;
    }
    if (message.startsWith(u"Incorrect log in credentials", Qt::CaseInsensitive)) {
        return ErrorKind::UnknownLogin;
    }
    return ErrorKind::AccountRejected;
}

ErrorKind kindOfRefusal(int status, const QJsonObject& body)
{
    switch (status) {
    case 401:
        return kindOfUnauthorized(body);
    case 403:
        return ErrorKind::AccountRejected;
    case 407:
        return ErrorKind::ProxyAuthRequired;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::ServerFault : ErrorKind::UnexpectedReply;
    }
}

} // namespace

Secret signInRequestBody(BodyShape shape, const QString& username, const Secret& password)
{
    const QByteArray user = username.toUtf8();
    QByteArray body;
    // Room for the worst case, so that the buffer does not move and leave a copy behind.
    body.reserve(64 + 6 * (user.size() + password.size()));
    if (shape == BodyShape::Wrapped) {
        body.append("{\"data\":");
    }
    body.append("{\"username\":");
    appendJsonString(body, user);
    body.append(",\"password\":");
    appendJsonString(body, password.view());
    body.append(shape == BodyShape::Wrapped ? "}}" : "}");
    return Secret::take(std::move(body));
}

Result<Secret> parseSignInReply(const HttpReply& reply, Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (reply.status != 200) {
        return failure(Error{.kind = kindOfRefusal(reply.status, document.object()),
                             .httpStatus = reply.status,
                             .retryAfter = parseRetryAfter(reply.retryAfter, now)});
    }
    if (!document.isObject()) {
        return failure(Error{.kind = ErrorKind::UnexpectedReply,
                             .detail = reply.body.isEmpty() ? QStringLiteral("the reply is empty")
                                                            : QStringLiteral("the reply is not a JSON object"),
                             .httpStatus = reply.status});
    }
    const QJsonValue token = document.object().value(u"sessionToken");
    if (token.isUndefined() || token.isNull() || (token.isString() && token.toString().isEmpty())) {
        return failure(Error{.kind = ErrorKind::TokenMissing, .httpStatus = reply.status});
    }
    if (!token.isString()) {
        return failure(Error{.kind = ErrorKind::UnexpectedReply,
                             .detail = QStringLiteral("sessionToken is not a text"),
                             .httpStatus = reply.status});
    }
    return Secret::take(token.toString());
}

std::optional<Instant> parseHttpDate(const QByteArray& text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(toInstant(date)) : std::nullopt;
}

} // namespace TokenDesk
