#include "tests/app/adapters/keychainbackend.h"
#include "tests/app/adapters/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>

namespace TokenDesk::Test {

namespace {

/// A group is exposed as a collection when the database says so.
constexpr char Content[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
  <Meta>
    <RecycleBinEnabled>False</RecycleBinEnabled>
    <CustomData>
      <Item>
        <Key>FDO_SECRETS_EXPOSED_GROUP</Key>
        <Value>{01010101-0101-0101-0101-010101010101}</Value>
      </Item>
    </CustomData>
  </Meta>
  <Root><Group><UUID>AQEBAQEBAQEBAQEBAQEBAQ==</UUID><Name>Root</Name></Group></Root>
</KeePassFile>
)";

class KeePassXc final : public KeychainBackend
{
public:
    KeePassXc()
        : KeychainBackend({.name = QStringLiteral("KeePassXC"),
                           .busName = QStringLiteral("org.freedesktop.secrets"),
                           .promptTitle = QStringLiteral("^(Unlock Database - KeePassXC|KeePassXC - +Access Request)$"),
                           .desktop = {{"XDG_CURRENT_DESKTOP", "GNOME"}},
                           .program = QStringLiteral("keepassxc")})
        , m_database(QDir::homePath() + QStringLiteral("/test.kdbx"))
    {
        configure(Asks::Nothing);
        const QString content = QDir::homePath() + QStringLiteral("/test.xml");
        writeFile(content, Content);
        QProcess import;
        import.start(QStringLiteral("keepassxc-cli"),
                     {QStringLiteral("import"), QStringLiteral("--set-password"), QStringLiteral("--decryption-time"),
                      QStringLiteral("100"), content, m_database});
        import.write("test\ntest\n");
        if (!import.waitForFinished() || import.exitCode() != 0) {
            qWarning("no KeePassXC database: %s\n%s", qPrintable(import.errorString()),
                     import.readAllStandardError().constData());
        }
    }

    // By default it saves 150 ms after a change, and tells nobody when it has.
    [[nodiscard]] bool savesAtOnce() const override { return false; }
    [[nodiscard]] bool fillsInPlaceholders() const override { return true; }

    [[nodiscard]] bool setAsksForAccess(bool asks) override
    {
        return configure(asks ? Asks::ForAccess : Asks::Nothing);
    }

private:
    enum class Asks { Nothing, ForAccess };
    static bool configure(Asks asks)
    {
        // It saves when it is locked or ends. Here the default is no good: now and then it (2.7.4) ends by itself when
        // something is changed while it saves the change before.
        return writeFile(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/keepassxc/keepassxc.ini"),
                         QByteArrayLiteral("[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n"
                                           "AutoSaveAfterEveryChange=false\nAutoSaveOnExit=true\n"
                                           "[GUI]\nCheckForUpdates=false\n"
                                           "[FdoSecrets]\nEnabled=true\nShowNotification=false\n"
                                           "ConfirmDeleteItem=false\nConfirmAccessItem=") +
                             (asks == Asks::ForAccess ? "true" : "false"));
    }

    static void call(const QString& method, const QVariantList& arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(QStringLiteral("org.keepassxc.KeePassXC.MainWindow"),
                                                      QStringLiteral("/keepassxc"),
                                                      QStringLiteral("org.keepassxc.KeePassXC.MainWindow"), method);
        message.setArguments(arguments);
        QDBusConnection::sessionBus().call(message);
    }

    void requestLock() override { call(QStringLiteral("lockAllDatabases")); }
    void requestUnlock() override { call(QStringLiteral("openDatabase"), {m_database, QStringLiteral("test")}); }
    void requestEnd() override { call(QStringLiteral("appExit")); }
    [[nodiscard]] bool isOpen() const override { return SecretService::isOpen(); }

    QString m_database;
};

} // namespace

std::unique_ptr<KeychainBackend> keePassXc()
{
    return std::make_unique<KeePassXc>();
}

} // namespace TokenDesk::Test
