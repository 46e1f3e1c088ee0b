#include "ui/viewmodels/connectiondetails.h"

#include "app/domain/serverclock.h"
#include "ui/viewmodels/timetext.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

/// From here on tokens' times would be visibly wrong.
constexpr std::chrono::seconds LargestClockDifference{60};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ConnectionDetails)
};

QString dayText(Instant when)
{
    return toDateTimeUtc(when).toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
}

QString certificateName(qsizetype index, qsizetype count)
{
    if (index == 0) {
        return Texts::tr("Certificate");
    }
    return index + 1 == count ? Texts::tr("Authority") : Texts::tr("Between them");
}

DetailLine certificateLine(const CertificateSummary& certificate, const QString& name, Instant now)
{
    const QString validity =
        Texts::tr("valid %1 – %2").arg(dayText(certificate.validFrom), dayText(certificate.validUntil));
    const QString issuer = certificate.issuer == certificate.subject
                               ? Texts::tr("issued by itself")
                               : Texts::tr("issued by %1").arg(certificate.issuer);
    const bool isInTime = certificate.validFrom <= now && now < certificate.validUntil;
    return {name, certificate.subject + u'\n' + issuer + u'\n' + validity, !isInTime};
}

QString answerText(int httpStatus, std::chrono::milliseconds duration)
{
    return Texts::tr("HTTP %1 after %2 ms").arg(httpStatus).arg(duration.count());
}

} // namespace

QList<DetailLine> connectionDetails(const ConnectionReport& report, Instant now)
{
    QList<DetailLine> lines{
        {Texts::tr("Address"), report.endpoint},
        {Texts::tr("Proxy"), report.proxy.isEmpty() ? Texts::tr("none, a direct connection") : report.proxy}};
    if (!report.tlsProtocol.isEmpty()) {
        const QString cipher = report.cipher.isEmpty() ? QString() : QString(QLatin1String(", ") + report.cipher);
        lines.append({Texts::tr("TLS"), report.tlsProtocol + cipher});
    } else if (report.endpoint.startsWith(QLatin1String("http:"))) {
        lines.append({Texts::tr("TLS"), Texts::tr("none, since nothing leaves this computer")});
    }
    for (qsizetype i = 0; i < report.certificates.size(); ++i) {
        lines.append(certificateLine(report.certificates.at(i), certificateName(i, report.certificates.size()), now));
    }
    if (report.httpStatus) {
        lines.append({Texts::tr("Answer"), answerText(*report.httpStatus, report.duration)});
    }
    if (report.clockDifference) {
        lines.append({Texts::tr("Clock"), clockDifferenceText(*report.clockDifference),
                      std::chrono::abs(*report.clockDifference) > LargestClockDifference});
    }
    return lines;
}

ErrorText connectionVerdict(const ConnectionReport& report, const ErrorContext& context)
{
    if (report.error) {
        return errorText(*report.error, context);
    }
    return {Texts::tr("%1 answers.").arg(context.host),
            Texts::tr("No username and no password were sent to find this out.")};
}

QString connectionSupportText(const ConnectionReport& report, const ErrorContext& context)
{
    // In English, as every support text.
    QStringList lines;
    const auto add = [&lines](QLatin1String name, const QString& value) {
        if (!value.isEmpty()) {
            lines.append(name + QLatin1String(": ") + value);
        }
    };
    add(QLatin1String("endpoint"), report.endpoint);
    add(QLatin1String("proxy"), report.proxy.isEmpty() ? QStringLiteral("none") : report.proxy);
    add(QLatin1String("TLS"), QStringList{report.tlsProtocol, report.cipher}.join(u' ').trimmed());
    for (const CertificateSummary& certificate : report.certificates) {
        add(QLatin1String("certificate"), certificate.subject);
        add(QLatin1String("  issuer"), certificate.issuer);
        add(QLatin1String("  valid"),
            utcTimeText(certificate.validFrom) + QStringLiteral(" – ") + utcTimeText(certificate.validUntil));
        add(QLatin1String("  SHA-256"), certificate.sha256);
    }
    add(QLatin1String("HTTP status"), report.httpStatus ? QString::number(*report.httpStatus) : QString());
    add(QLatin1String("clock difference"),
        report.clockDifference ? QString::number(report.clockDifference->count()) + QLatin1String(" ms") : QString());
    add(QLatin1String("duration"), QString::number(report.duration.count()) + QLatin1String(" ms"));
    const QString facts = lines.join(u'\n') + u'\n';
    return report.error ? QString(facts + supportText(*report.error, context)) : facts;
}

} // namespace TokenDesk
