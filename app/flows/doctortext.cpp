#include "app/flows/doctor.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

using State = DoctorCheck::State;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Doctor)
};

} // namespace

DoctorCheck::State worstState(const DoctorReport& report)
{
    State worst = State::Good;
    for (const DoctorCheck& check : report.checks) {
        worst = std::max(worst, check.state);
    }
    return worst;
}

ExitCode exitCodeFor(const DoctorReport& report)
{
    QList<ExitCode> codes;
    for (const DoctorCheck& check : report.checks) {
        if (check.state == State::Bad) {
            codes.append(check.cause ? exitCodeFor(*check.cause) : ExitCode::Unexpected);
        }
    }
    // Without its data nothing works, without the keychain no account, without the network no sign-in.
    for (const ExitCode code : {ExitCode::Storage, ExitCode::Keychain, ExitCode::Network}) {
        if (codes.contains(code)) {
            return code;
        }
    }
    return codes.isEmpty() ? ExitCode::Done : codes.constFirst();
}

QString doctorStateName(State state)
{
    switch (state) {
    case State::Good:
        return QStringLiteral("good");
    case State::Unknown:
        return QStringLiteral("unknown");
    case State::Warning:
        return QStringLiteral("warning");
    case State::Bad:
        return QStringLiteral("bad");
    }
    Q_UNREACHABLE();
}

QString doctorStateText(State state)
{
    switch (state) {
    case State::Good:
        return Texts::tr("Good");
    case State::Unknown:
        return Texts::tr("Not known");
    case State::Warning:
        return Texts::tr("Attention");
    case State::Bad:
        return Texts::tr("Fault");
    }
    Q_UNREACHABLE();
}

QString doctorText(const DoctorReport& report)
{
    QStringList lines{Texts::tr("Token Desk looked at this computer at %1.").arg(toIsoUtc(report.examinedAt))};
    QString section;
    for (const DoctorCheck& check : report.checks) {
        if (check.section != section) {
            section = check.section;
            lines << QString() << section;
        }
        QString line = QLatin1String("  ") + check.title + QLatin1String(": ") + check.value;
        if (check.state != State::Good) {
            line += QLatin1String(" [") + doctorStateText(check.state) + u']';
        }
        lines.append(line);
        if (!check.advice.isEmpty()) {
            lines.append(QLatin1String("    ") + check.advice);
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace TokenDesk
