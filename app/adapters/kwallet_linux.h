#pragma once

#include "app/ports/secretstore.h"

#include <optional>

/// KDE's keychain, asked by its own D-Bus interface org.kde.KWallet.
namespace TokenDesk::KWallet {

/// A version of the wallet's daemon.
struct Daemon
{
    QString service;
    QString path;
};

/// The one that QtKeychain prefers to the Secret Service on this desktop: none but on KDE. QtKeychain decides by the
/// environment and keeps that to itself; this is its rule told again.
std::optional<Daemon> daemonOfDesktop();

/// Whether it runs or can be started.
QCoro::Task<bool> answers(Daemon daemon);

QCoro::Task<KeychainStatus> query(Daemon daemon);

/// Opens the wallet that QtKeychain uses, as the program that QtKeychain says we are, and waits for whatever the person
/// is asked for that. False if the answer is no; true also where the daemon does not answer or ends.
QCoro::Task<bool> open(Daemon daemon);

/// Closes the wallet for all programs. Whether it is closed then.
QCoro::Task<bool> close(Daemon daemon);

/// Has the wallet written to disk, if it is open. It would do so by itself five seconds after the last change. Gives
/// true.
QCoro::Task<bool> flush(Daemon daemon);

} // namespace TokenDesk::KWallet
