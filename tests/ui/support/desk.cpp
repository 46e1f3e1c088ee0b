#include "tests/ui/support/desk.h"

#include "tests/app/domain/samplejwt.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>

namespace TokenDesk::Test {

namespace {

void require(const Result<void>& result)
{
    if (!result) {
        qFatal("the desk cannot be furnished: %s", qPrintable(errorKindName(result.error().kind)));
    }
}

} // namespace

Desk::~Desk()
{
    QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::MetaCall);
}

AccountId Desk::add(const QString& label, const QString& environmentId, const QString& group)
{
    const auto id = AccountId::fromRandomBytes(world.ports.randomness->bytes(16));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    const QString username = label.toLower().replace(others, QStringLiteral(" ")).trimmed().replace(u' ', u'-');
    const auto account = Account::make(
        id, {.label = label, .username = username, .environmentId = environmentId, .group = group}, Begin);
    require(world.ports.index->insert({account->inState(AccountState::Stored)}));
    world.items().insert(SecretKey::password(world.ports.profile, id).text(), Password);
    reload();
    return id;
}

void Desk::setState(AccountId account, AccountState state)
{
    auto row = world.row(account);
    row.account = row.account.inState(state);
    require(world.ports.index->update(row));
    reload();
}

SessionToken Desk::shelve(AccountId account, std::chrono::milliseconds life, const QString& label)
{
    const SessionToken token{.id = TokenId::fromRandomBytes(world.ports.randomness->bytes(16)),
                             .account = account,
                             .issuedAt = world.clock->now(),
                             .expiresAt = world.clock->now() + life,
                             .fingerprint =
                                 Fingerprint::fromHex(QByteArrayLiteral("9f3c1a7752e0").leftJustified(64, '0')),
                             .tail = QStringLiteral("t%1").arg(++m_tokenCount, 3, 10, QLatin1Char('0')),
                             .label = label,
                             .issuer = QStringLiteral("issuer.example"),
                             .audience = QStringLiteral("audience.example"),
                             .userId = QStringLiteral("15")};
    require(world.ports.shelf->add(token, QByteArrayLiteral("sealed")));
    reload();
    return token;
}

QByteArray Desk::willGrant()
{
    QJsonObject claims = hs512Claims(world.clock->now());
    // No two alike.
    claims.insert(QStringLiteral("jti"), ++m_tokenCount);
    const QByteArray text = "Bearer " + hs512Like(claims);
    world.endpoint->grant(text);
    return text;
}

void Desk::reload()
{
    require(service.reload());
}

} // namespace TokenDesk::Test
