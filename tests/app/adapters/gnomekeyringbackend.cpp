#include "tests/app/adapters/keychainbackend.h"
#include "tests/app/adapters/secretservice.h"

#include <QDir>
#include <QFile>
#include <csignal>

namespace TokenDesk::Test {

namespace {

class GnomeKeyring final : public KeychainBackend
{
public:
    GnomeKeyring()
        : KeychainBackend({.name = QStringLiteral("GNOME Keyring"),
                           .busName = QStringLiteral("org.freedesktop.secrets"),
                           .promptTitle = QStringLiteral("^Unlock (Login )?Keyring$"),
                           .desktop = {{"XDG_CURRENT_DESKTOP", "GNOME"}},
                           .program = QStringLiteral("gnome-keyring-daemon"),
                           .arguments = {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                         QStringLiteral("--components=secrets")},
                           .input = QByteArrayLiteral("test")})
    {
        // The prompt is another program's, which the bus starts.
        const QString folder = QStringLiteral("/dbus-1/services");
        const QString name = QStringLiteral("/org.gnome.keyring.SystemPrompter.service");
        const QString own = qEnvironmentVariable("XDG_DATA_HOME") + folder;
        if (!QDir().mkpath(own) || !QFile::link(QStringLiteral("/usr/share") + folder + name, own + name)) {
            qWarning("nobody will ask for GNOME Keyring");
        }
    }

private:
    void requestLock() override { SecretService::lock(); }
    void requestUnlock() override { SecretService::unlock(); }
    void requestEnd() override { ::kill(static_cast<pid_t>(process()), SIGTERM); }
    [[nodiscard]] bool isOpen() const override { return SecretService::isOpen(); }
};

} // namespace

std::unique_ptr<KeychainBackend> gnomeKeyring()
{
    return std::make_unique<GnomeKeyring>();
}

} // namespace TokenDesk::Test
