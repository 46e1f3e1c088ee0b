#include "sandboxoptions.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>
#include <limits>

namespace TokenDesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void failUsage(const QString& message)
{
    std::fputs(qPrintable(u"tokendesk-sandbox: "_s + message + u'\n'), stderr);
    std::exit(2);
}

int readNumber(const QCommandLineParser& parser, const QString& option, int least, int most)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        failUsage(u"--%1 needs a whole number between %2 and %3"_s.arg(option).arg(least).arg(most));
    return number;
}

void declareOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const QString& name, const QString& description, const QString& value = {},
                               const QString& byDefault = {}) {
        parser.addOption(QCommandLineOption(name, description, value, byDefault));
    };
    add(u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes any free one."_s, u"N"_s, u"0"_s);
    add(u"port-file"_s, u"Also write the sign-in URL to this file."_s, u"FILE"_s);
    add(u"log"_s, u"Append a line a request: time, method, path, username, status."_s, u"FILE"_s);
    add(u"users"_s, u"JSON object of usernames and passwords, read at each request."_s, u"FILE"_s);
    add(u"flat-body"_s, u"Expect username and password without the enclosing \"data\"."_s);
    add(u"latency"_s, u"Answer a sign-in after this time."_s, u"MS"_s, u"0"_s);
    add(u"clock-offset"_s, u"Put the server's clock ahead, or behind with a minus."_s, u"SECONDS"_s, u"0"_s);
    add(u"misbehave"_s, u"Break the contract in one of the ways below."_s, u"MODE"_s);
    add(u"token-life"_s, u"Time from iat to exp; may be negative."_s, u"SECONDS"_s, u"28800"_s);
    add(u"rs256"_s, u"Issue long RS256 tokens, as an Auth0 tenant does."_s);
    add(u"not-jwt"_s, u"Issue opaque tokens."_s);
    add(u"no-exp"_s, u"Leave out the claim exp."_s);
    add(u"bare"_s, u"Leave out \"Bearer \" in sessionToken."_s);
    add(u"issuer"_s, u"The claim iss."_s, u"TEXT"_s);
    add(u"audience"_s, u"The claim aud."_s, u"URL"_s);
    add(u"tls"_s, u"Speak HTTPS with a certificate made at start."_s);
    add(u"tls-ca-file"_s, u"Write the certificate of the issuing authority to this file."_s, u"FILE"_s);
    add(u"tls-host"_s, u"Make the certificate for this host instead of 127.0.0.1 and localhost."_s, u"NAME"_s);
    add(u"tls-expired"_s, u"Make the certificate one that has expired."_s);
    parser.addHelpOption();
}

QString description()
{
    return u"A loopback server that speaks Token Desk's sign-in contract, for tests and demonstrations.\n"
           u"Prints the sign-in URL when it listens. Without --users any username that begins with demo-\n"
           u"signs in with the password demo-password-not-real.\n\n"
           u"MODE, also as a username misbehave+MODE or misbehave+MODE#TEXT (with any password) or as the body of\n"
           u"POST /sandbox/misbehave (there also none):\n"_s +
           Misbehaviour::help() +
           u"\nGET /sandbox/requests tells {\"signIns\": N}. POST /sandbox/stop and SIGTERM end the server."_s;
}

TokenOptions readTokenOptions(const QCommandLineParser& parser)
{
    constexpr int tenYears = 10 * 365 * 24 * 3600;
    if (parser.isSet(u"rs256"_s) && parser.isSet(u"not-jwt"_s))
        failUsage(u"--rs256 and --not-jwt exclude each other"_s);

    TokenOptions options;
    if (parser.isSet(u"rs256"_s))
        options.shape = TokenShape::Rs256;
    else if (parser.isSet(u"not-jwt"_s))
        options.shape = TokenShape::Opaque;
    options.life = std::chrono::seconds(readNumber(parser, u"token-life"_s, -tenYears, tenYears));
    options.bearerPrefix = !parser.isSet(u"bare"_s);
    options.expClaim = !parser.isSet(u"no-exp"_s);
    options.issuer = parser.value(u"issuer"_s);
    options.audience = parser.value(u"audience"_s);
    return options;
}

std::optional<TlsOptions> readTlsOptions(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"tls"_s)) {
        for (const auto& option : {u"tls-host"_s, u"tls-expired"_s, u"tls-ca-file"_s}) {
            if (parser.isSet(option))
                failUsage(u"--%1 needs --tls"_s.arg(option));
        }
        return std::nullopt;
    }
    return TlsOptions{.host = parser.value(u"tls-host"_s),
                      .validity = parser.isSet(u"tls-expired"_s) ? Validity::Expired : Validity::Current,
                      .authorityFile = parser.value(u"tls-ca-file"_s)};
}

} // namespace

SandboxOptions readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    declareOptions(parser);
    if (!parser.parse(arguments))
        failUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        failUsage(u"unexpected argument: "_s + parser.positionalArguments().constFirst());

    constexpr int anySeconds = std::numeric_limits<int>::max();
    SandboxOptions options;
    options.port = static_cast<quint16>(readNumber(parser, u"port"_s, 0, 65535));
    options.portFile = parser.value(u"port-file"_s);
    options.logFile = parser.value(u"log"_s);
    options.usersFile = parser.value(u"users"_s);
    options.bodyShape = parser.isSet(u"flat-body"_s) ? BodyShape::Flat : BodyShape::Wrapped;
    options.token = readTokenOptions(parser);
    options.latency = std::chrono::milliseconds(readNumber(parser, u"latency"_s, 0, 3600 * 1000));
    options.clockOffset = std::chrono::seconds(readNumber(parser, u"clock-offset"_s, -anySeconds, anySeconds));
    options.tls = readTlsOptions(parser);
    if (parser.isSet(u"misbehave"_s)) {
        options.misbehaviour = Misbehaviour::parse(parser.value(u"misbehave"_s));
        if (!options.misbehaviour)
            failUsage(u"--misbehave does not know \"%1\"; see --help"_s.arg(parser.value(u"misbehave"_s)));
    }
    return options;
}

} // namespace TokenDesk::Sandbox
