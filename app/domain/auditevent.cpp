#include "app/domain/auditevent.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace TokenDesk {

namespace {

constexpr int CanonicalVersion = 1;

constexpr std::pair<AuditKind, QLatin1String> KindNames[] = {
    {AuditKind::AccountAdded, QLatin1String("account-added")},
    {AuditKind::AccountEdited, QLatin1String("account-edited")},
    {AuditKind::AccountRemoved, QLatin1String("account-removed")},
    {AuditKind::AccountPinned, QLatin1String("account-pinned")},
    {AuditKind::AccountUnpinned, QLatin1String("account-unpinned")},
    {AuditKind::AccountMoved, QLatin1String("account-moved")},
    {AuditKind::EnvironmentAdded, QLatin1String("environment-added")},
    {AuditKind::EnvironmentEdited, QLatin1String("environment-edited")},
    {AuditKind::EnvironmentRemoved, QLatin1String("environment-removed")},
    {AuditKind::SignedIn, QLatin1String("signed-in")},
    {AuditKind::SignInFailed, QLatin1String("sign-in-failed")},
    {AuditKind::TokenCopied, QLatin1String("token-copied")},
    {AuditKind::TokenRevealed, QLatin1String("token-revealed")},
    {AuditKind::TokenForgotten, QLatin1String("token-forgotten")},
    {AuditKind::TokenExpired, QLatin1String("token-expired")},
    {AuditKind::CommandRun, QLatin1String("command-run")},
    {AuditKind::TokenLabelled, QLatin1String("token-labelled")},
    {AuditKind::AccountsImported, QLatin1String("accounts-imported")},
    {AuditKind::AccountsExported, QLatin1String("accounts-exported")},
    {AuditKind::BackupMade, QLatin1String("backup-made")},
    {AuditKind::BackupRestored, QLatin1String("backup-restored")},
    {AuditKind::SettingsChanged, QLatin1String("settings-changed")},
    {AuditKind::Locked, QLatin1String("locked")},
    {AuditKind::Unlocked, QLatin1String("unlocked")},
    {AuditKind::PolicyLoaded, QLatin1String("policy-loaded")},
    {AuditKind::Repaired, QLatin1String("repaired")},
    {AuditKind::DatabaseRescued, QLatin1String("database-rescued")},
    {AuditKind::LogBegun, QLatin1String("log-begun")},
    {AuditKind::LogShortened, QLatin1String("log-shortened")},
    {AuditKind::LogExported, QLatin1String("log-exported")},
};

// The keys are in the order in which Qt writes them; the schema's filter columns read some of them.
constexpr QLatin1String AccountKey("account");
constexpr QLatin1String AtKey("at");
constexpr QLatin1String CauseKey("cause");
constexpr QLatin1String ClockOffsetKey("clockOffset");
constexpr QLatin1String ComputerKey("computer");
constexpr QLatin1String DetailKey("detail");
constexpr QLatin1String ReasonKey("reason");
constexpr QLatin1String EnvironmentKey("environment");
constexpr QLatin1String EnvironmentNameKey("environmentName");
constexpr QLatin1String FingerprintKey("fingerprint");
constexpr QLatin1String KindKey("kind");
constexpr QLatin1String LabelKey("label");
constexpr QLatin1String ProgramKey("program");
constexpr QLatin1String UserKey("user");
constexpr QLatin1String VersionKey("v");
constexpr QLatin1String ProgramVersionKey("version");

std::optional<std::chrono::milliseconds> durationFrom(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(std::chrono::milliseconds{value.toInteger()}) : std::nullopt;
}

} // namespace

QString auditKindName(AuditKind kind)
{
    for (const auto& [value, name] : KindNames) {
        if (value == kind) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

std::optional<AuditKind> auditKindFromName(QStringView name)
{
    for (const auto& [value, known] : KindNames) {
        if (known == name) {
            return value;
        }
    }
    return std::nullopt;
}

QByteArray canonicalBytes(const AuditEvent& event)
{
    QJsonObject object{
        {VersionKey, CanonicalVersion},
        {AtKey, qint64{event.occasion.at.time_since_epoch().count()}},
        {KindKey, auditKindName(event.kind)},
    };
    const auto add = [&object](QLatin1String key, const QString& text) {
        if (!text.isEmpty()) {
            object.insert(key, text);
        }
    };
    const AuditOrigin& origin = event.occasion.origin;
    add(UserKey, origin.osUser);
    add(ComputerKey, origin.computer);
    add(ProgramKey, origin.program);
    add(ProgramVersionKey, origin.version);
    add(AccountKey, event.account.isNull() ? QString() : event.account.toString());
    add(LabelKey, event.accountLabel);
    add(EnvironmentKey, event.environmentId);
    add(EnvironmentNameKey, event.environmentName);
    add(FingerprintKey, event.fingerprint);
    add(CauseKey, event.cause);
    add(DetailKey, event.detail);
    add(ReasonKey, event.reason);
    if (event.clockOffset) {
        object.insert(ClockOffsetKey, qint64{event.clockOffset->count()});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<AuditEvent> auditEventFrom(QByteArrayView canonicalBytes)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(canonicalBytes.data(), canonicalBytes.size()));
    const auto kind = auditKindFromName(document[KindKey].toString());
    const auto at = durationFrom(document[AtKey]);
    if (document[VersionKey].toInt() != CanonicalVersion || !kind || !at) {
        return std::nullopt;
    }
    return AuditEvent{.kind = *kind,
                      .occasion = {.at = Instant{*at},
                                   .origin = {.osUser = document[UserKey].toString(),
                                              .computer = document[ComputerKey].toString(),
                                              .program = document[ProgramKey].toString(),
                                              .version = document[ProgramVersionKey].toString()}},
                      .clockOffset = durationFrom(document[ClockOffsetKey]),
                      .account = AccountId::fromString(document[AccountKey].toString()),
                      .accountLabel = document[LabelKey].toString(),
                      .environmentId = document[EnvironmentKey].toString(),
                      .environmentName = document[EnvironmentNameKey].toString(),
                      .fingerprint = document[FingerprintKey].toString(),
                      .cause = document[CauseKey].toString(),
                      .detail = document[DetailKey].toString(),
                      .reason = document[ReasonKey].toString()};
}

} // namespace TokenDesk
