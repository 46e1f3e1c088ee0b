// keychainprobe OPERATION…: does what its arguments say with OsKeychain and prints each outcome on a line. Which bus a
// program talks to is settled with its first call, so a session without a keychain takes a program of its own.
//
//   write, read, remove   one item, with a password that is no secret
//   status                "STATE NAME", or "Missing: SERVICE PACKAGE"
//   unlock                as SecretService::unlock()
//   kill-service          ends the process that is the Secret Service, and waits until its name is free

#include "app/adapters/oskeychain.h"
#include "tests/app/adapters/secretservice.h"
#include "tests/support/running.h"

#include <QThread>
#include <csignal>
#include <cstdio>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

QString stateName(KeychainStatus::State state)
{
    switch (state) {
    case KeychainStatus::State::Available:
        return QStringLiteral("Available");
    case KeychainStatus::State::Locked:
        return QStringLiteral("Locked");
    case KeychainStatus::State::Missing:
        return QStringLiteral("Missing");
    case KeychainStatus::State::Unknown:
        break;
    }
    return QStringLiteral("Unknown");
}

QString killService()
{
    const pid_t process = SecretService::process();
    if (process <= 0 || kill(process, SIGKILL) != 0) {
        return QStringLiteral("nothing to kill");
    }
    // The bus learns of a death when the kernel closes the connection.
    while (SecretService::process() == process) {
        QThread::msleep(1);
    }
    return QStringLiteral("killed");
}

QString perform(OsKeychain& keychain, const QString& operation)
{
    const auto key = SecretKey::password(QStringLiteral("probe"), AccountId::fromRandomBytes(QByteArray(16, 'p')));
    if (operation == u"write") {
        return outcome(resultOf(keychain.write(key, Secret(QByteArrayView("not-a-secret")), {})));
    }
    if (operation == u"read") {
        return outcome(resultOf(keychain.read(key, {})));
    }
    if (operation == u"remove") {
        return outcome(resultOf(keychain.remove(key, {})));
    }
    if (operation == u"status") {
        const KeychainStatus status = resultOf(keychain.status());
        return status.state == KeychainStatus::State::Missing
                   ? QStringLiteral("Missing: %1 %2").arg(status.missingService, status.suggestedPackage).trimmed()
                   : QString(stateName(status.state) + u' ' + status.name).trimmed();
    }
    if (operation == u"unlock") {
        return SecretService::unlock() ? QStringLiteral("unlocked") : QStringLiteral("still locked");
    }
    return operation == u"kill-service" ? killService() : QStringLiteral("what?");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    OsKeychain keychain(std::chrono::seconds{3});
    for (const QString& operation : application.arguments().sliced(1)) {
        std::puts(qPrintable(perform(keychain, operation)));
    }
    return 0;
}
