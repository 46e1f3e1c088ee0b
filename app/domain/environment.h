#pragma once

#include "app/domain/result.h"

#include <QList>
#include <QUrl>

namespace TokenDesk {

enum class EnvironmentKind { Sandbox, Production };

/// How the sign-in request wraps the credentials; the contract (Data Zoo KYC Data API) is Wrapped.
enum class BodyShape {
    Wrapped, ///< {"data":{"username":…,"password":…}}
    Flat,    ///< {"username":…,"password":…}
};

/// What a person enters to describe an environment of their own.
struct EnvironmentDraft
{
    QString name;
    EnvironmentKind kind = EnvironmentKind::Sandbox;
    /// The whole sign-in URL.
    QString signInUrl;
    /// An additional certificate authority to trust, as a PEM file; empty for none.
    QString caFile = {};
    BodyShape bodyShape = BodyShape::Wrapped;
};

/// A place to sign in to. Its id is a short text that stays the same for ever.
class Environment
{
public:
    static constexpr qsizetype MaximumNameLength = 80;

    static Environment sandbox();
    static Environment production();
    static QList<Environment> builtIn() { return {sandbox(), production()}; }

    /// Errors: FieldEmpty, FieldTooLong or FieldMalformed of the name, the URL or the CA file; InsecureUrl.
    static Result<Environment> make(const QString& id, const EnvironmentDraft& draft);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] EnvironmentKind kind() const { return m_kind; }
    [[nodiscard]] const QUrl& signInUrl() const { return m_signInUrl; }
    [[nodiscard]] const QString& caFile() const { return m_caFile; }
    [[nodiscard]] BodyShape bodyShape() const { return m_bodyShape; }
    [[nodiscard]] bool isBuiltIn() const;
    /// Host, with the port where it is not the scheme's own.
    [[nodiscard]] QString hostText() const;
    /// Where a token is used: the `/verify` that stands beside `/auth/sign_in`.
    [[nodiscard]] QUrl verifyUrl() const;

    friend bool operator==(const Environment& a, const Environment& b) { return a.m_id == b.m_id; }

private:
    Environment() = default;

    QString m_id;
    QString m_name;
    EnvironmentKind m_kind = EnvironmentKind::Sandbox;
    QUrl m_signInUrl;
    QString m_caFile;
    BodyShape m_bodyShape = BodyShape::Wrapped;
};

/// The rules for a sign-in URL: absolute, `https:` (or `http:` to a loopback host), with a host, without user
/// information, query and fragment, at most 2,048 characters.
/// Errors: FieldEmpty, FieldTooLong, FieldMalformed, InsecureUrl, each for Field::SignInUrl.
Result<QUrl> parseSignInUrl(const QString& text);

/// localhost, 127.0.0.0/8 or ::1; a name that only looks like one ("localhost.example.com") is not.
bool isLoopbackHost(const QString& host);

/// "sandbox" or "production", the stable name for storage and the command line.
QString environmentKindName(EnvironmentKind kind);
std::optional<EnvironmentKind> environmentKindFromName(QStringView name);

} // namespace TokenDesk
