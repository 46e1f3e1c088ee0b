#include "ui/viewmodels/tokendetails.h"

#include "app/domain/serverclock.h"
#include "app/domain/tokenorigin.h"
#include "ui/viewmodels/timetext.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::TokenDetails)
};

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString ids(const SessionToken& token)
{
    QStringList parts;
    const auto add = [&parts](QLatin1String name, const QString& value) {
        if (!value.isEmpty()) {
            parts.append(name + u' ' + value);
        }
    };
    add(QLatin1String("uid"), token.userId);
    add(QLatin1String("oid"), token.organisationId);
    add(QLatin1String("lid"), token.loginId);
    return parts.join(QLatin1String(", "));
}

} // namespace

QList<DetailLine> tokenDetails(const SessionToken& token, const AccountService& service)
{
    const Account* account = service.account(token.account);
    const QString environmentId = account != nullptr ? account->environmentId() : QString();
    const Environment* environment = service.environment(environmentId);
    const bool isOdd = environment != nullptr && !fitsKind(token, environment->kind());

    QString validity = validityText(token.issuedAt, token.expiresAt);
    if (token.expiryAssumed) {
        validity += Texts::tr(", assumed: the token does not say");
    }
    QString origin = orDash(token.issuer) + QLatin1String(" / ") + orDash(token.audience);
    if (isOdd) {
        origin += Texts::tr(" – does not fit this environment");
    }
    const auto offset = service.clockOffset(environmentId);
    return {
        {Texts::tr("Fingerprint"), QLatin1String("SHA-256 ") + token.fingerprint.shortText()},
        {Texts::tr("Issuer / audience"), origin, isOdd},
        {Texts::tr("User, organisation"), orDash(ids(token))},
        {Texts::tr("Valid"), validity, token.expiryAssumed},
        {Texts::tr("In UTC"), utcTimeText(token.issuedAt) + QStringLiteral(" – ") + utcTimeText(token.expiresAt)},
        {Texts::tr("Clock"), clockDifferenceText(offset), std::chrono::abs(offset) > std::chrono::seconds{60}},
    };
}

} // namespace TokenDesk
