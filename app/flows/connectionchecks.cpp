#include "app/flows/connectionchecks.h"

#include "app/domain/serverclock.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

using State = DoctorCheck::State;

constexpr std::chrono::hours SoonExpired{24 * 14};
constexpr std::chrono::seconds ClockTolerance{60};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Doctor)
};

DoctorCheck connectionCheck(const Environment& environment, const ConnectionReport& report, Need need)
{
    DoctorCheck check{.title = Texts::tr("Connection")};
    if (report.error) {
        const ErrorText text = errorText(*report.error, {.host = environment.hostText()});
        check.value = text.whatHappened;
        check.advice = text.whatToDo;
        check.state = need == Need::Needed ? State::Bad : State::Warning;
        check.cause = report.error->kind;
        return check;
    }
    check.value = report.httpStatus ? Texts::tr("%1 answers with HTTP %2 in %3 ms")
                                          .arg(environment.hostText())
                                          .arg(*report.httpStatus)
                                          .arg(report.duration.count())
                                    : Texts::tr("%1 answers").arg(environment.hostText());
    if (!report.tlsProtocol.isEmpty()) {
        check.value += QLatin1String(", ") + report.tlsProtocol;
    }
    return check;
}

DoctorCheck proxyCheck(const ConnectionReport& report)
{
    // An error says itself whether it is the proxy's.
    return {.title = Texts::tr("Proxy"),
            .value = report.proxy.isEmpty() ? Texts::tr("none") : report.proxy,
            .state = report.error ? State::Unknown : State::Good};
}

DoctorCheck certificateCheck(const Environment& environment, const ConnectionReport& report, Instant serverNow)
{
    DoctorCheck check{.title = Texts::tr("Certificate")};
    if (report.certificates.isEmpty()) {
        const bool wantsNone = environment.signInUrl().scheme() == u"http";
        check.value = wantsNone ? Texts::tr("none; the server is this computer itself") : Texts::tr("not seen");
        check.state = wantsNone ? State::Good : State::Unknown;
        return check;
    }
    const CertificateSummary& own = report.certificates.constFirst();
    check.value = Texts::tr("%1, issued by %2, valid until %3")
                      .arg(own.subject, own.issuer, toIsoUtc(own.validUntil).left(10)); // the day
    if (report.error) {
        // Whether it is good was not found out, or is what the error says.
        check.state = State::Unknown;
    } else if (own.validUntil - serverNow < SoonExpired) {
        check.state = State::Warning;
        check.advice = Texts::tr("Tell the server's owner that the certificate runs out soon.");
    }
    return check;
}

DoctorCheck clockCheck(const ConnectionReport& report)
{
    DoctorCheck check{.title = Texts::tr("Clock")};
    if (!report.clockDifference) {
        check.value = Texts::tr("not told by the server");
        check.state = State::Unknown;
        return check;
    }
    check.value = clockDifferenceText(*report.clockDifference);
    if (std::chrono::abs(*report.clockDifference) > ClockTolerance) {
        check.state = State::Warning;
        check.advice = Texts::tr("Let the system set this computer's clock from the network.");
    }
    return check;
}

} // namespace

QList<DoctorCheck> connectionChecks(const Environment& environment, const ConnectionReport& report, Need need,
                                    Instant now)
{
    const Instant serverNow = now + report.clockDifference.value_or(std::chrono::milliseconds::zero());
    const std::pair<QLatin1String, DoctorCheck> checks[] = {
        {QLatin1String("connection"), connectionCheck(environment, report, need)},
        {QLatin1String("proxy"), proxyCheck(report)},
        {QLatin1String("certificate"), certificateCheck(environment, report, serverNow)},
        {QLatin1String("clock"), clockCheck(report)},
    };
    QList<DoctorCheck> named;
    for (const auto& [name, check] : checks) {
        named.append(check);
        named.last().id = QLatin1String("environment.") + environment.id() + u'.' + name;
        named.last().section = Texts::tr("Environment %1").arg(environment.name());
    }
    return named;
}

} // namespace TokenDesk
