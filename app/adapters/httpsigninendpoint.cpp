#include "app/adapters/httpsigninendpoint.h"

#include "app/adapters/httpexchange.h"
#include "app/adapters/signinmessage.h"

namespace TokenDesk {

namespace {

QList<Fact> withTime(QList<Fact> facts, Instant now)
{
    facts.prepend({QStringLiteral("time"), toIsoUtc(now)});
    return facts;
}

Result<SignInReply> outcomeOf(const HttpExchange& exchange, Instant now)
{
    if (auto error = exchange.failure()) {
        error->facts = withTime(error->facts, now);
        return failure(*error);
    }
    const QNetworkReply& reply = *exchange.reply;
    const auto serverTime = parseHttpDate(reply.rawHeader(QByteArrayLiteral("Date")));
    auto token = parseSignInReply({.status = exchange.status(),
                                   .body = exchange.replyBody,
                                   .retryAfter = reply.rawHeader(QByteArrayLiteral("Retry-After"))},
                                  serverTime.value_or(now));
    if (!token) {
        token.error().facts = withTime(exchange.facts(), now);
        return failureOf(token);
    }
    return SignInReply{.token = std::move(*token), .serverTime = serverTime, .facts = withTime(exchange.facts(), now)};
}

QCoro::Task<Result<SignInReply>> signInWith(std::shared_ptr<HttpConnections> connections, HttpWish wish,
                                            std::shared_ptr<Clock> clock)
{
    auto exchanging = exchange(connections, std::move(wish));
    const auto exchanged = co_await exchanging;
    co_return outcomeOf(*exchanged, clock->now());
}

QCoro::Task<Result<SignInReply>> failedTask(Error error)
{
    co_return failure(std::move(error));
}

} // namespace

HttpSignInEndpoint::HttpSignInEndpoint(std::shared_ptr<Clock> clock, std::shared_ptr<ProxySignIns> proxySignIns,
                                       std::chrono::milliseconds deadline)
    : m_clock(std::move(clock))
    , m_connections(std::make_shared<HttpConnections>(std::move(proxySignIns)))
    , m_deadline(deadline)
{
}

QCoro::Task<Result<SignInReply>> HttpSignInEndpoint::signIn(Environment environment, QString username, Secret password)
{
    auto target = m_connections->targetOf(environment);
    if (!target) {
        return failedTask(target.error());
    }
    return signInWith(m_connections,
                      {.target = std::move(*target),
                       .body = signInRequestBody(environment.bodyShape(), username, password),
                       .patience = m_deadline},
                      m_clock);
}

} // namespace TokenDesk
