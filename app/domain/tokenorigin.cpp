#include "app/domain/tokenorigin.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// The host that a claim names as a URL or by itself, in lower case; empty where it names none.
QString hostOf(const QString& claim)
{
    const QString text = claim.trimmed();
    const QUrl url(text.contains(u"://") ? text : QString(QLatin1String("https://") + text));
    QString host = url.host().toLower();
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host;
}

bool hasTestWord(const QString& host)
{
    const QStringList words = QString(host).replace(u'-', u'.').split(u'.');
    return std::any_of(words.begin(), words.end(), [](const QString& word) {
        return word == u"test" || word == u"sandbox" || word == u"uat" || word == u"staging" || word == u"dev";
    });
}

/// What a host says of its kind; nothing where it says nothing.
std::optional<EnvironmentKind> kindOf(const QString& host)
{
    // Data Zoo's own hosts: idu-test.datazoo.com and kyc-test.datazoo.com beside idu.datazoo.com.
    if (host.endsWith(u".datazoo.com") && host != u"www.datazoo.com") {
        return hasTestWord(host) ? EnvironmentKind::Sandbox : EnvironmentKind::Production;
    }
    // A tenant of Auth0, "datazoo-test.au.auth0.com". One without such a word may serve both kinds.
    const bool isOwnTenant = host.endsWith(u".auth0.com") && host.startsWith(u"datazoo");
    return isOwnTenant && hasTestWord(host) ? std::optional(EnvironmentKind::Sandbox) : std::nullopt;
}

} // namespace

bool fitsKind(const SessionToken& token, EnvironmentKind kind)
{
    // The audience is whom the token is for, so it counts more than who made it.
    const auto audience = kindOf(hostOf(token.audience));
    const auto named = audience ? audience : kindOf(hostOf(token.issuer));
    return named.value_or(kind) == kind;
}

} // namespace TokenDesk
