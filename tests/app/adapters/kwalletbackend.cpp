#include "tests/app/adapters/keychainbackend.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QPasswordDigestor>

namespace TokenDesk::Test {

namespace {

const QString Service = QStringLiteral("org.kde.kwalletd5");
const QString Path = QStringLiteral("/modules/kwalletd5");
const QString Interface = QStringLiteral("org.kde.KWallet");
const QString Wallet = QStringLiteral("kdewallet");

/// What kwallet-pam makes of the login password and its salt, which kwalletd5 finds beside the wallet.
QByteArray passwordHash(const QByteArray& salt)
{
    constexpr int Iterations = 50'000;
    constexpr int Bytes = 56;
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, "test", salt, Iterations, Bytes);
}

class KWallet final : public QObject, public KeychainBackend
{
    Q_OBJECT

public:
    KWallet()
        : KeychainBackend({.name = QStringLiteral("KWallet"),
                           .busName = Service,
                           .promptTitle = QStringLiteral("^KDE Wallet Service$"),
                           .desktop = {{"XDG_CURRENT_DESKTOP", "KDE"}, {"KDE_SESSION_VERSION", "5"}},
                           .program = QStringLiteral("kwalletd5")})
    {
        const QByteArray salt(56, 's');
        m_passwordHash = passwordHash(salt);
        writeFile(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/kwalletd/kdewallet.salt"), salt);
        configure(Asks::Nothing);
    }

    [[nodiscard]] bool setAsksForAccess(bool asks) override
    {
        return configure(asks ? Asks::ForAccess : Asks::Nothing);
    }

    // The signal comes before the reply to whoever opened it, and so our answer before what that one does next.
    [[nodiscard]] bool setClosesOnceOpened(bool closes) override
    {
        auto bus = QDBusConnection::sessionBus();
        const QString opened = QStringLiteral("walletOpened");
        return closes ? bus.connect(Service, Path, Interface, opened, this, SLOT(requestLock()))
                      : bus.disconnect(Service, Path, Interface, opened, this, SLOT(requestLock()));
    }

private slots:
    void requestLock() override { call(QStringLiteral("closeAllWallets")); }

private:
    enum class Asks { Nothing, ForAccess };
    static bool configure(Asks asks)
    {
        return writeFile(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/kwalletrc"),
                         QByteArrayLiteral("[Wallet]\nFirst Use=false\nEnabled=true\nLaunch Manager=false\n"
                                           "Prompt on Open=") +
                             (asks == Asks::ForAccess ? "true" : "false"));
    }

    static QDBusMessage call(const QString& method, const QVariantList& arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(Service, Path, Interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    }

    /// As kwallet-pam does when somebody logs in; the first time makes the wallet.
    void requestUnlock() override { call(QStringLiteral("pamOpen"), {Wallet, m_passwordHash, 0}); }
    void requestEnd() override
    {
        QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            Service, QStringLiteral("/MainApplication"), QStringLiteral("org.qtproject.Qt.QCoreApplication"),
            QStringLiteral("quit")));
    }
    [[nodiscard]] bool isOpen() const override
    {
        return call(QStringLiteral("isOpen"), {Wallet}).arguments().value(0).toBool();
    }

    QByteArray m_passwordHash;
};

} // namespace

std::unique_ptr<KeychainBackend> kWallet()
{
    return std::make_unique<KWallet>();
}

} // namespace TokenDesk::Test

#include "kwalletbackend.moc"
