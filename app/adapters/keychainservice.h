#pragma once

#include "app/ports/secretstore.h"

#include <functional>
#include <optional>

namespace TokenDesk {

/// Asks the system's keychain service for its name and whether it is open, without ever opening a prompt.
/// QtKeychain cannot: to it a locked keyring whose prompt was dismissed holds nothing.
/// Linux: KWallet where QtKeychain uses it, else the Secret Service (freedesktop.org Secret Service API 0.2), both over
/// D-Bus. Elsewhere: the platform's fixed name.
QCoro::Task<KeychainStatus> queryKeychainService();

/// To be awaited before a job of QtKeychain: settles for the life of the program which service is meant, as QtKeychain
/// does with its first job, only without blocking. From then on a service that was started anew is noticed, too.
///
/// And opens it, if it is locked, which is where the person is asked, once for all calls that wait. False if the person
/// did not want to. Where it cannot be opened for another reason, the job will tell that reason.
///
/// A job that finds the service locked would ask by itself (QtKeychain 0.13.2, libsecret 0.20.5), but badly: once more
/// when we read back what the person did not want to be written, not at all for a removal, and so that the job, and
/// with it every later one, never ends if the service ends while it asks.
QCoro::Task<bool> openKeychainService();

/// Locks it, for all programs. Whether it is locked then: false where the system has no such thing.
QCoro::Task<bool> lockKeychainService();

/// The run of the service that answers now: another text once it was started anew, empty while none runs. With it one
/// can tell a service that was never there from one that went away in the middle of a job. Settles the service, too.
QCoro::Task<QString> keychainServiceRun();

/// To be awaited after a job that changed something: has the service put it on disk, where it would do so later. As far
/// as the service can be told; KeePassXC (2.7.4) cannot. Gives true, for a task has to give something.
QCoro::Task<bool> flushKeychainService();

/// Whether the open service holds an item of ours with this key and keeps it from us, which to QtKeychain is no item.
/// Nothing where the service does not say.
QCoro::Task<std::optional<bool>> isKeychainItemWithheld(QString key);

/// Calls @p hasEnded each time the service that QtKeychain's jobs talk to has ended, where a job may not notice that:
/// see endOf() in oskeychain.cpp. To be called once, after the first openKeychainService().
void watchKeychainService(std::function<void()> hasEnded);

/// The QtKeychain "service" that our items are filed under: what a person sees as their name in the keychain, except
/// on Windows, where it must be empty (with QtKeychain 0.17 the item's name would change otherwise).
QString keychainServiceName();

} // namespace TokenDesk
