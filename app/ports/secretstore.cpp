#include "app/ports/secretstore.h"

namespace TokenDesk {

namespace {

constexpr QLatin1String SessionSuffix(".session");

QString accountKey(const QString& profile, AccountId account, QLatin1String item)
{
    return QStringLiteral("tokendesk/%1/account/%2/").arg(profile, account.toString()) + item;
}

} // namespace

SecretKey SecretKey::password(const QString& profile, AccountId account)
{
    return {accountKey(profile, account, QLatin1String("password")), Content::Text};
}

SecretKey SecretKey::stagedPassword(const QString& profile, AccountId account)
{
    return {accountKey(profile, account, QLatin1String("password.next")), Content::Text};
}

SecretKey SecretKey::proxySignIn(const QString& profile, const QString& proxy)
{
    return {QStringLiteral("tokendesk/%1/proxy/%2").arg(profile, proxy), Content::Bytes};
}

SecretKey SecretKey::masterKey(const QString& profile)
{
    return {QStringLiteral("tokendesk/%1/master").arg(profile), Content::Bytes};
}

SecretKey SecretKey::auditAnchor(const QString& profile)
{
    return {QStringLiteral("tokendesk/%1/audit-head").arg(profile), Content::Text};
}

SecretKey SecretKey::forSession() const
{
    SecretKey key(m_isForSession ? m_text : QString(m_text + SessionSuffix), m_content);
    key.m_isForSession = true;
    return key;
}

SecretKey SecretKey::forKeychain() const
{
    return {m_isForSession ? m_text.chopped(SessionSuffix.size()) : m_text, m_content};
}

bool SecretKey::isOfProxy() const
{
    return m_text.section(u'/', 2, 2) == u"proxy";
}

SecretKey SecretKey::probe(const QString& profile)
{
    // As the passwords are kept.
    return {QStringLiteral("tokendesk/%1/probe").arg(profile), Content::Text};
}

} // namespace TokenDesk
