#include "app/flows/doctor.h"

#include "app/flows/backup.h"
#include "app/flows/connectionchecks.h"
#include "app/flows/keychainprobe.h"
#include "app/flows/reconcile.h"
#include "app/flows/testconnection.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>
#include <algorithm>
#include <vector>

namespace TokenDesk {

namespace {

using State = DoctorCheck::State;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Doctor)
};

QString thisComputer()
{
    return Texts::tr("This computer");
}

DoctorCheck keychainCheck(const KeychainStatus& status, const Result<void>& probed)
{
    DoctorCheck check{.id = QStringLiteral("keychain"), .section = thisComputer(), .title = Texts::tr("Keychain")};
    if (probed) {
        const QString name = status.name.isEmpty() ? Texts::tr("The system's keychain") : status.name;
        check.value = Texts::tr("%1 keeps, returns and removes an item").arg(name);
        return check;
    }
    const ErrorKind kind = probed.error().kind;
    if (kind == ErrorKind::Cancelled) {
        check.value = Texts::tr("not waited for");
        check.state = State::Unknown;
        return check;
    }
    const ErrorText text = errorText(probed.error(), {.keychainName = status.name});
    check.value = text.whatHappened;
    check.advice = text.whatToDo;
    check.state = State::Bad;
    check.cause = kind;
    return check;
}

DoctorCheck tlsCheck(const QString& library)
{
    DoctorCheck check{
        .id = QStringLiteral("tls"), .section = thisComputer(), .title = Texts::tr("TLS library"), .value = library};
    if (library.isEmpty()) {
        check.value = Texts::tr("none");
        check.state = State::Bad;
        check.advice = Texts::tr("Install Qt's TLS plugin and its library; without them no server can be reached.");
        check.cause = ErrorKind::TlsFailed;
    }
    return check;
}

DoctorCheck databaseCheck(const Result<StorageHealth>& health)
{
    DoctorCheck check{.id = QStringLiteral("database"), .section = thisComputer(), .title = Texts::tr("Database")};
    if (health && health->problems.isEmpty()) {
        const QLocale locale;
        const QString copied =
            health->copiedAt
                ? Texts::tr("last copy %1")
                      .arg(locale.toString(toDateTimeUtc(*health->copiedAt).toLocalTime(), QLocale::ShortFormat))
                : Texts::tr("no copy yet");
        check.value = Texts::tr("sound, %1, %2").arg(locale.formattedDataSize(health->bytes), copied);
        return check;
    }
    const Error error = health ? Error{.kind = ErrorKind::StorageDamaged} : health.error();
    const ErrorText text = errorText(error);
    check.value = health ? Texts::tr("damaged: %1").arg(health->problems.join(QLatin1String("; "))) : text.whatHappened;
    check.advice = text.whatToDo;
    check.state = State::Bad;
    check.cause = error.kind;
    return check;
}

bool isOfLog(const Finding& finding)
{
    return finding.kind == Finding::Kind::LogOfAnotherKey || finding.kind == Finding::Kind::LogCutOff;
}

/// Whether accounts, passwords and tokens fit together; the log has a check of its own.
DoctorCheck reconciliationCheck(const Result<Reconciliation>& looked, Scope scope)
{
    DoctorCheck check{.id = QStringLiteral("accounts"), .section = thisComputer(), .title = Texts::tr("Accounts")};
    if (!looked || looked->notLookedAt) {
        check.value = Texts::tr("could not be looked at");
        check.state = State::Unknown;
        return check;
    }
    QStringList kinds;
    for (const Finding& finding : looked->findings) {
        if (!isOfLog(finding)) {
            kinds.append(findingName(finding.kind));
        }
    }
    if (kinds.isEmpty()) {
        check.value = scope == Scope::Keychain ? Texts::tr("fit together with their passwords and tokens")
                                               : Texts::tr("nothing unfinished; their passwords were not looked at");
        check.state = scope == Scope::Keychain ? State::Good : State::Unknown;
        return check;
    }
    const auto count = static_cast<int>(kinds.size());
    kinds.sort();
    kinds.removeDuplicates();
    check.value = Texts::tr("%n thing(s) to repair: %1", nullptr, count).arg(kinds.join(QLatin1String(", ")));
    check.advice = Texts::tr("Choose Repair in the menu, or run tokendesk-cli repair.");
    check.state = State::Warning;
    return check;
}

DoctorCheck auditCheck(const Ports& ports, const Result<Reconciliation>& looked)
{
    DoctorCheck check{.id = QStringLiteral("audit"), .section = thisComputer(), .title = Texts::tr("Audit log")};
    const auto size = ports.audit->size();
    if (!size || ports.auditCondition->failure) {
        const Error error = size ? *ports.auditCondition->failure : size.error();
        const ErrorText text = errorText(error);
        check.value = Texts::tr("cannot be written: %1").arg(text.whatHappened);
        check.advice = text.whatToDo;
        check.state = State::Bad;
        check.cause = error.kind;
        return check;
    }
    check.value = Texts::tr("%n row(s)", nullptr, static_cast<int>(size->rows));
    if (size->waiting > 0) {
        check.value +=
            QLatin1String(", ") + Texts::tr("%n not protected yet", nullptr, static_cast<int>(size->waiting));
    }
    const QList<Finding> findings = looked ? looked->findings : QList<Finding>();
    const auto finding = std::find_if(findings.cbegin(), findings.cend(), isOfLog);
    if (finding != findings.cend()) {
        check.value = findingText(*finding);
        check.advice = repairText(*finding);
        check.state = State::Warning;
    }
    return check;
}

DoctorCheck backupCheck(const Ports& ports)
{
    DoctorCheck check{.id = QStringLiteral("backup"), .section = thisComputer(), .title = Texts::tr("Backup")};
    const auto last = lastBackup(ports);
    if (!last) {
        check.value = Texts::tr("could not be looked at");
        check.state = State::Unknown;
        return check;
    }
    check.value = *last ? Texts::tr("the last one %1")
                              .arg(QLocale().toString(toDateTimeUtc(**last).toLocalTime(), QLocale::ShortFormat))
                        : Texts::tr("none yet");
    if (isBackupDue(ports)) {
        check.state = State::Warning;
        check.advice = Texts::tr("Choose Back up in the menu, or run tokendesk-cli backup create.");
    }
    return check;
}

QList<DoctorCheck> versionChecks()
{
    const auto version = [](const char* id, const QString& title, const QString& value) {
        return DoctorCheck{.id = QLatin1String("version.") + QLatin1String(id),
                           .section = Texts::tr("Versions"),
                           .title = title,
                           .value = value};
    };
    const QString system = QSysInfo::prettyProductName() + QLatin1String(", ") + QSysInfo::kernelType() + u' ' +
                           QSysInfo::kernelVersion() + QLatin1String(", ") + QSysInfo::currentCpuArchitecture();
    return {version("program", QStringLiteral("Token Desk"), QStringLiteral(TOKENDESK_VERSION)),
            version("qt", QStringLiteral("Qt"), QLatin1String(qVersion())),
            version("system", Texts::tr("System"), system)};
}

QString valueText(const SettingInForce& setting)
{
    if (setting.origin == SettingOrigin::Policy) {
        return Texts::tr("%1 (set by the administrator)").arg(setting.value);
    }
    return setting.isDefault ? Texts::tr("%1 (default)").arg(setting.value) : setting.value;
}

QList<DoctorCheck> settingChecks(const SettingsReport& report)
{
    QList<DoctorCheck> checks;
    for (const PolicyProblem& problem : report.problems) {
        checks.append({.id = QLatin1String("policy.") + policyProblemName(problem.kind),
                       .section = Texts::tr("Settings"),
                       .title = problem.key.isEmpty() ? Texts::tr("Policy of the administrator") : problem.key,
                       .value = policyProblemText(problem),
                       .state = State::Warning,
                       .advice = Texts::tr("Tell your administrator: %1").arg(policyProblemPlace(problem))});
    }
    for (const SettingInForce& setting : report.settings) {
        checks.append({.id = QLatin1String("setting.") + setting.key,
                       .section = Texts::tr("Settings"),
                       .title = setting.key,
                       .value = valueText(setting)});
    }
    return checks;
}

/// What hangs on an environment: all of them where there is no account yet.
Need needOf(const Environment& environment, const QList<IndexedAccount>& accounts)
{
    const bool isNeeded = std::any_of(accounts.begin(), accounts.end(), [&environment](const IndexedAccount& each) {
        return each.account.environmentId() == environment.id();
    });
    return isNeeded || accounts.isEmpty() ? Need::Needed : Need::NotYet;
}

} // namespace

QCoro::Task<DoctorReport> examine(Ports ports, SettingsReport settings, std::stop_token stop)
{
    const auto storedEnvironments = ports.index->environments();
    const auto storedAccounts = ports.index->accounts();
    const auto environments = storedEnvironments.value_or(Environment::builtIn());
    const auto accounts = storedAccounts.value_or(QList<IndexedAccount>());
    // All under way before the first is waited for.
    std::vector<QCoro::Task<ConnectionReport>> looks;
    for (const Environment& environment : environments) {
        looks.push_back(testConnection(ports, environment));
    }
    auto askingForStatus = ports.secrets->status();
    const KeychainStatus status = co_await askingForStatus;
    auto probing = probeKeychain(ports, stop);
    const auto probed = co_await probing;

    // A file that is sound in itself may still lack what we put there.
    const Result<StorageHealth> health = !storedEnvironments ? failureOf(storedEnvironments)
                                         : !storedAccounts   ? failureOf(storedAccounts)
                                                             : ports.index->checkHealth();
    // A keychain that has just kept an item asks nothing for reading the others.
    const Scope scope = probed ? Scope::Keychain : Scope::List;
    auto reconciling = reconcile(ports, scope, stop);
    const auto reconciled = co_await reconciling;
    DoctorReport report;
    report.checks = {keychainCheck(status, probed),          tlsCheck(ports.probe->tlsLibrary()), databaseCheck(health),
                     reconciliationCheck(reconciled, scope), auditCheck(ports, reconciled),       backupCheck(ports)};
    for (qsizetype i = 0; i < environments.size(); ++i) {
        const Environment& environment = environments.at(i);
        auto& looking = looks.at(static_cast<std::size_t>(i));
        const ConnectionReport seen = co_await looking;
        if (seen.clockDifference) {
            // As after a sign-in: only the countdown's precision hangs on it.
            std::ignore = ports.index->setClockOffset(environment.id(), *seen.clockDifference);
        }
        report.checks += connectionChecks(environment, seen, needOf(environment, accounts), ports.clock->now());
    }
    report.checks += settingChecks(settings) + versionChecks();
    report.examinedAt = ports.clock->now();
    co_return report;
}

} // namespace TokenDesk
