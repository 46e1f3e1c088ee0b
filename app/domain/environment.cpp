#include "app/domain/environment.h"

#include "app/domain/textrules.h"

#include <algorithm>

namespace TokenDesk {

namespace {

constexpr qsizetype MaximumUrlLength = 2048;
constexpr qsizetype MaximumPathLength = 4096;
constexpr QLatin1String SandboxId("sandbox");
constexpr QLatin1String ProductionId("production");

bool isLoopbackIpv4(const QString& host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != u"127") {
        return false;
    }
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        // Digits only: toUInt() would take a sign and white space as well.
        const bool allDigits = std::all_of(part.begin(), part.end(),
                                           [](QChar character) { return character >= u'0' && character <= u'9'; });
        return allDigits && !part.isEmpty() && part.size() <= 3 && part.toUInt() <= 255;
    });
}

} // namespace

Environment Environment::sandbox()
{
    Environment environment;
    environment.m_id = SandboxId;
    environment.m_name = QStringLiteral("Sandbox");
    environment.m_kind = EnvironmentKind::Sandbox;
    environment.m_signInUrl = QUrl(QStringLiteral("https://idu-test.datazoo.com/api/v2/auth/sign_in"));
    return environment;
}

Environment Environment::production()
{
    Environment environment;
    environment.m_id = ProductionId;
    environment.m_name = QStringLiteral("Production");
    environment.m_kind = EnvironmentKind::Production;
    environment.m_signInUrl = QUrl(QStringLiteral("https://idu.datazoo.com/api/v2/auth/sign_in"));
    return environment;
}

Result<Environment> Environment::make(const QString& id, const EnvironmentDraft& draft)
{
    const auto name = checkedText(draft.name, {.field = Field::Name, .maximumLength = MaximumNameLength});
    if (!name) {
        return failureOf(name);
    }
    const auto url = parseSignInUrl(draft.signInUrl);
    if (!url) {
        return failureOf(url);
    }
    const auto caFile =
        checkedText(draft.caFile, {.field = Field::CaFile, .maximumLength = MaximumPathLength, .mayBeEmpty = true});
    if (!caFile) {
        return failureOf(caFile);
    }
    Environment environment;
    environment.m_id = id;
    environment.m_name = *name;
    environment.m_kind = draft.kind;
    environment.m_signInUrl = *url;
    environment.m_caFile = *caFile;
    environment.m_bodyShape = draft.bodyShape;
    return environment;
}

bool Environment::isBuiltIn() const
{
    return m_id == SandboxId || m_id == ProductionId;
}

QString Environment::hostText() const
{
    const int ownPort = m_signInUrl.scheme() == u"http" ? 80 : 443;
    QUrl url = m_signInUrl;
    if (url.port() == ownPort) {
        url.setPort(-1);
    }
    return url.authority();
}

QUrl Environment::verifyUrl() const
{
    constexpr QLatin1String SignInEnd("/auth/sign_in");
    // Encoded throughout: decoding would turn an escaped slash into a real one.
    QString path = m_signInUrl.path(QUrl::FullyEncoded);
    path = path.endsWith(SignInEnd) ? path.chopped(SignInEnd.size()) : QStringLiteral("/api/v2");
    QUrl url = m_signInUrl;
    url.setPath(path + QLatin1String("/verify"), QUrl::TolerantMode);
    return url;
}

Result<QUrl> parseSignInUrl(const QString& text)
{
    const auto trimmed = checkedText(text, {.field = Field::SignInUrl, .maximumLength = MaximumUrlLength});
    if (!trimmed) {
        return failureOf(trimmed);
    }
    QUrl url(*trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return failure(ErrorKind::FieldMalformed, Field::SignInUrl);
    }
    if (url.scheme() == u"https") {
        return url;
    }
    if (url.scheme() == u"http") {
        // Credentials in clear are for this computer's own loopback only, where nobody else can listen.
        return isLoopbackHost(url.host()) ? Result<QUrl>(url) : failure(ErrorKind::InsecureUrl, Field::SignInUrl);
    }
    return failure(ErrorKind::FieldMalformed, Field::SignInUrl);
}

bool isLoopbackHost(const QString& host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || host == u"::1" || isLoopbackIpv4(host);
}

QString environmentKindName(EnvironmentKind kind)
{
    return kind == EnvironmentKind::Production ? QStringLiteral("production") : QStringLiteral("sandbox");
}

std::optional<EnvironmentKind> environmentKindFromName(QStringView name)
{
    if (name.compare(u"production", Qt::CaseInsensitive) == 0) {
        return EnvironmentKind::Production;
    }
    if (name.compare(u"sandbox", Qt::CaseInsensitive) == 0) {
        return EnvironmentKind::Sandbox;
    }
    return std::nullopt;
}

} // namespace TokenDesk
