#pragma once

#include "app/domain/errortext.h"
#include "app/ports/ports.h"
#include "app/settings/settingsreport.h"

namespace TokenDesk {

/// One thing that was looked at. Its texts hold no secret, no username and no label.
struct DoctorCheck
{
    /// From the best to the worst.
    enum class State {
        Good,
        Unknown, ///< could not be looked at, because of something else
        Warning, ///< works, or nothing needs it yet
        Bad,
    };

    /// The same in every language and version: "keychain", "environment.sandbox.clock".
    QString id = {};
    /// What it belongs to: this computer, an environment by its name, …
    QString section = {};
    QString title = {};
    QString value = {};
    State state = State::Good;
    /// What to do about it; empty where there is nothing to do.
    QString advice = {};
    /// Of what is bad.
    std::optional<ErrorKind> cause = {};
};

struct DoctorReport
{
    Instant examinedAt = {};
    /// Those of one section stand together.
    QList<DoctorCheck> checks = {};
};

/// Looks at everything that signing in hangs on: writes, reads and removes an item of the keychain, which may open its
/// prompt; connects to every environment's server, to all at once, without credentials; reads the database through.
/// What the servers' clocks say is kept as after a sign-in. The stop token ends the wait for the keychain.
///
/// An environment that no account uses only earns a warning when it cannot be reached, as long as there are accounts.
QCoro::Task<DoctorReport> examine(Ports ports, SettingsReport settings, std::stop_token stop);

/// The worst state in the report.
DoctorCheck::State worstState(const DoctorReport& report);
/// Done where nothing is bad; else the storage's, the keychain's or the network's code, the first of them that applies.
ExitCode exitCodeFor(const DoctorReport& report);

/// "good", "unknown", "warning", "bad": the names in `--json`.
QString doctorStateName(DoctorCheck::State state);
/// The state in a word or two, for people.
QString doctorStateText(DoctorCheck::State state);
/// The whole report as plain text, to be copied or printed.
QString doctorText(const DoctorReport& report);

} // namespace TokenDesk
