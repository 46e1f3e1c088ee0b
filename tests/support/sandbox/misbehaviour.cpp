#include "misbehaviour.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace TokenDesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

enum class Argument { None, HttpStatus, Seconds, SecondsOrNone };

struct Entry
{
    QLatin1StringView name;
    Mode mode = {};
    Argument argument = Argument::None;
    QLatin1StringView meaning;
};

constexpr std::array entries{
    Entry{"no-token"_L1, Mode::NoToken, Argument::None, "200 without sessionToken"_L1},
    Entry{"null-token"_L1, Mode::NullToken, Argument::None, "200, sessionToken is null"_L1},
    Entry{"empty-token"_L1, Mode::EmptyToken, Argument::None, "200, sessionToken is an empty string"_L1},
    Entry{"number-token"_L1, Mode::NumberToken, Argument::None, "200, sessionToken is a number"_L1},
    Entry{"empty-body"_L1, Mode::EmptyBody, Argument::None, "200 without a body"_L1},
    Entry{"not-json"_L1, Mode::NotJson, Argument::None, "200, the JSON is broken off"_L1},
    Entry{"html"_L1, Mode::Html, Argument::None, "200 with an HTML page"_L1},
    Entry{"wrong-shape"_L1, Mode::WrongShape, Argument::None, "200 with a JSON array"_L1},
    Entry{"wrong-type"_L1, Mode::WrongType, Argument::None, "a good reply labelled text/plain"_L1},
    Entry{"truncated"_L1, Mode::Truncated, Argument::None, "closes before Content-Length is reached"_L1},
    Entry{"drop"_L1, Mode::Drop, Argument::None, "closes without a reply"_L1},
    Entry{"hang"_L1, Mode::Hang, Argument::None, "never replies"_L1},
    Entry{"slow-body"_L1, Mode::SlowBody, Argument::None, "headers and a few bytes, then silence"_L1},
    Entry{"endless"_L1, Mode::Endless, Argument::None, "a body that does not end (closes after 64 MiB)"_L1},
    Entry{"huge-body"_L1, Mode::HugeBody, Argument::None, "a good reply of 200 KiB"_L1},
    Entry{"redirect"_L1, Mode::Redirect, Argument::None, "302 to /elsewhere"_L1},
    Entry{"status"_L1, Mode::Status, Argument::HttpStatus, "that status with a JSON error"_L1},
    Entry{"status-html"_L1, Mode::StatusHtml, Argument::HttpStatus, "that status with an HTML page"_L1},
    Entry{"status-empty"_L1, Mode::StatusEmpty, Argument::HttpStatus, "that status without a body"_L1},
    Entry{"rate-limited"_L1, Mode::RateLimited, Argument::SecondsOrNone, "429, Retry-After only with an argument"_L1},
    Entry{"rate-limited-date"_L1, Mode::RateLimitedDate, Argument::Seconds, "429, Retry-After as an HTTP date"_L1},
    Entry{"unknown-401"_L1, Mode::Unknown401, Argument::None, "401 with a text that is not in the contract"_L1},
    Entry{"empty-401"_L1, Mode::Empty401, Argument::None, "401 without a body"_L1},
    Entry{"date-missing"_L1, Mode::DateMissing, Argument::None, "a good reply without a Date header"_L1},
};

bool isValid(Argument kind, std::optional<int> argument)
{
    switch (kind) {
    case Argument::None:
        return !argument;
    case Argument::HttpStatus:
        return argument && *argument >= 200 && *argument <= 599;
    case Argument::Seconds:
        return argument && *argument >= 0;
    case Argument::SecondsOrNone:
        return !argument || *argument >= 0;
    }
    return false;
}

RawReply htmlPage(int status)
{
    RawReply reply{.status = status, .contentType = "text/html; charset=utf-8"_ba};
    reply.body = "<!DOCTYPE html><html><head><title>Sandbox</title></head><body><h1>Not JSON</h1></body></html>\n"_ba;
    return reply;
}

RawReply jsonReply(int status, const QJsonDocument& document)
{
    return {.status = status, .body = document.toJson(QJsonDocument::Compact)};
}

RawReply okWithToken(const QJsonValue& sessionToken)
{
    QJsonObject object{{u"message"_s, u"Logged in!"_s}};
    if (!sessionToken.isUndefined())
        object.insert(u"sessionToken"_s, sessionToken);
    return jsonReply(200, QJsonDocument(object));
}

RawReply rateLimited(const QByteArray& retryAfter)
{
    auto reply = errorReply(429, u"Too many requests"_s);
    if (!retryAfter.isEmpty())
        reply.headers.append({"Retry-After"_ba, retryAfter});
    return reply;
}

} // namespace

std::optional<Misbehaviour> Misbehaviour::parse(QStringView text)
{
    const auto colon = text.indexOf(u':');
    const auto name = colon < 0 ? text : text.first(colon);
    const auto entry = std::ranges::find_if(entries, [name](const Entry& e) { return name == e.name; });
    if (entry == entries.end())
        return std::nullopt;

    std::optional<int> argument;
    if (colon >= 0) {
        bool isNumber = false;
        argument = text.sliced(colon + 1).toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    if (!isValid(entry->argument, argument))
        return std::nullopt;
    return Misbehaviour{entry->mode, argument};
}

QString Misbehaviour::help()
{
    QString text;
    for (const auto& entry : entries) {
        QString name = entry.name;
        if (entry.argument == Argument::HttpStatus)
            name += ":NNN"_L1;
        else if (entry.argument == Argument::Seconds)
            name += ":SECONDS"_L1;
        else if (entry.argument == Argument::SecondsOrNone)
            name += "[:SECONDS]"_L1;
        text += "  "_L1 + name.leftJustified(26) + entry.meaning + u'\n';
    }
    return text;
}

RawReply loggedIn(const QString& sessionToken)
{
    return okWithToken(sessionToken);
}

RawReply errorReply(int status, const QString& text)
{
    return jsonReply(status, QJsonDocument(QJsonObject{{u"error"_s, text}}));
}

RawReply misbehave(const Misbehaviour& misbehaviour, const QString& sessionToken, const QDateTime& now)
{
    const int argument = misbehaviour.argument.value_or(0);
    auto good = loggedIn(sessionToken);

    switch (misbehaviour.mode) {
    case Mode::NoToken:
        return okWithToken(QJsonValue::Undefined);
    case Mode::NullToken:
        return okWithToken(QJsonValue::Null);
    case Mode::EmptyToken:
        return okWithToken(QString());
    case Mode::NumberToken:
        return okWithToken(42);
    case Mode::EmptyBody:
        return {};
    case Mode::NotJson:
        return {.body = R"({"message": "Logged in!", "sessionToken": )"_ba};
    case Mode::Html:
        return htmlPage(200);
    case Mode::WrongShape:
        return jsonReply(200, QJsonDocument(QJsonArray{u"Logged in!"_s, sessionToken}));
    case Mode::WrongType:
        good.contentType = "text/plain"_ba;
        return good;
    case Mode::Truncated:
        good.delivery = Delivery::Truncated;
        return good;
    case Mode::Drop:
        return {.status = 0, .delivery = Delivery::Dropped};
    case Mode::Hang:
        return {.status = 0, .delivery = Delivery::Withheld};
    case Mode::SlowBody:
        return {.body = R"({"message": ")"_ba, .delivery = Delivery::Stalled};
    case Mode::Endless:
        return {.body = R"({"message": ")"_ba, .delivery = Delivery::Endless};
    case Mode::HugeBody:
        return jsonReply(200, QJsonDocument(QJsonObject{{u"message"_s, QString(200 * 1024, u'x')},
                                                        {u"sessionToken"_s, sessionToken}}));
    case Mode::Redirect:
        return {.status = 302, .headers = {{"Location"_ba, "/elsewhere"_ba}}};
    case Mode::Status:
        return errorReply(argument, u"Status %1 as ordered"_s.arg(argument));
    case Mode::StatusHtml:
        return htmlPage(argument);
    case Mode::StatusEmpty:
        return {.status = argument};
    case Mode::RateLimited:
        return rateLimited(misbehaviour.argument ? QByteArray::number(argument) : QByteArray());
    case Mode::RateLimitedDate:
        return rateLimited(httpDate(now.addSecs(argument)));
    case Mode::Unknown401:
        return errorReply(401, u"This account is locked"_s);
    case Mode::Empty401:
        return {.status = 401};
    case Mode::DateMissing:
        good.dateHeader = false;
        return good;
    }
    Q_UNREACHABLE();
}

} // namespace TokenDesk::Sandbox
