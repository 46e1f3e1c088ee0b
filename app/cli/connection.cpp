#include "app/cli/commandrun.h"
#include "app/cli/password.h"
#include "app/cli/verbs.h"
#include "app/domain/serverclock.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Connection)
};

QString tlsText(const ConnectionReport& report)
{
    return QStringList{report.tlsProtocol, report.cipher}.join(u' ').trimmed();
}

/// What was not reached is left out.
QString description(const ConnectionReport& report)
{
    QList<QStringList> rows{
        {Texts::tr("Address"), report.endpoint},
        {Texts::tr("Proxy"), report.proxy.isEmpty() ? Texts::tr("none") : report.proxy},
        {Texts::tr("TLS"), tlsText(report)},
    };
    for (const CertificateSummary& certificate : report.certificates) {
        rows.append({Texts::tr("Certificate"), certificate.subject});
        rows.append({Texts::tr("  issued by"), certificate.issuer});
        rows.append({Texts::tr("  valid"),
                     toIsoUtc(certificate.validFrom) + QLatin1String(" to ") + toIsoUtc(certificate.validUntil)});
        rows.append({Texts::tr("  SHA-256"), certificate.sha256});
    }
    rows.append({Texts::tr("Answer"),
                 report.httpStatus
                     ? Texts::tr("HTTP %1 after %2 ms").arg(*report.httpStatus).arg(report.duration.count())
                     : QString()});
    rows.append(
        {Texts::tr("Clock"), report.clockDifference ? clockDifferenceText(*report.clockDifference) : QString()});
    rows.removeIf([](const QStringList& row) { return row.constLast().isEmpty(); });
    return alignedRows(rows);
}

QJsonObject toJson(const CertificateSummary& certificate)
{
    return {
        {QStringLiteral("subject"), certificate.subject},
        {QStringLiteral("issuer"), certificate.issuer},
        {QStringLiteral("validFrom"), toIsoUtc(certificate.validFrom)},
        {QStringLiteral("validUntil"), toIsoUtc(certificate.validUntil)},
        {QStringLiteral("sha256"), certificate.sha256},
    };
}

QJsonObject toJson(const ConnectionReport& report, const Environment& environment, const ErrorContext& context)
{
    QJsonArray certificates;
    for (const CertificateSummary& certificate : report.certificates) {
        certificates.append(toJson(certificate));
    }
    QJsonObject object{
        {QStringLiteral("environment"), environment.name()},
        {QStringLiteral("ok"), !report.error.has_value()},
        {QStringLiteral("endpoint"), report.endpoint},
        {QStringLiteral("proxy"), report.proxy},
        {QStringLiteral("tlsProtocol"), report.tlsProtocol},
        {QStringLiteral("cipher"), report.cipher},
        {QStringLiteral("certificates"), certificates},
        {QStringLiteral("durationMs"), qint64{report.duration.count()}},
    };
    if (report.httpStatus) {
        object.insert(QStringLiteral("httpStatus"), *report.httpStatus);
    }
    if (report.clockDifference) {
        object.insert(QStringLiteral("clockDifferenceMs"), qint64{report.clockDifference->count()});
    }
    if (report.error) {
        object.insert(QStringLiteral("error"), errorKindName(report.error->kind));
        object.insert(QStringLiteral("message"), sentences(*report.error, context));
    }
    return object;
}

void finishWith(CommandRun& run, const Result<void>& result)
{
    result ? run.finish(ExitCode::Done) : run.fail(result.error());
}

} // namespace

void start(CommandRun& run, const TestEnvironment& command)
{
    const auto environment = run.findEnvironment(command.name);
    if (!environment) {
        return;
    }
    run.accounts().testConnection(*environment, &run, [&run, environment](const ConnectionReport& report) {
        if (run.asJson()) {
            run.output().result(toJson(report, *environment, run.contextFor(environment->id())));
        } else {
            run.output().result(description(report));
        }
        report.error ? run.fail(*report.error, environment->id()) : run.finish(ExitCode::Done);
    });
}

void start(CommandRun& run, const KeepProxySignIn& command)
{
    auto password = readPassword(run, command.password);
    if (!password) {
        return;
    }
    // A function object must be copyable, a secret is not.
    const auto shared = std::make_shared<Secret>(std::move(*password));
    run.withKeychain([&run, command, shared] {
        run.stopsBy(run.accounts().keepProxySignIn(command.proxy,
                                                   {.username = command.username, .password = std::move(*shared)}, &run,
                                                   [&run](const Result<void>& kept) { finishWith(run, kept); }));
    });
}

void start(CommandRun& run, const ForgetProxySignIn& command)
{
    run.withKeychain([&run, command] {
        run.stopsBy(run.accounts().forgetProxySignIn(
            command.proxy, &run, [&run](const Result<void>& forgotten) { finishWith(run, forgotten); }));
    });
}

} // namespace TokenDesk
