#pragma once

#include <QMap>
#include <QProcess>
#include <memory>

namespace TokenDesk::Test {

/// A real keychain service on the bus of `tests/support/private-session --bare`, treated as desktops, people and
/// accidents treat it. Its password is "test". What fails returns false and has said why.
class KeychainBackend
{
public:
    virtual ~KeychainBackend();
    Q_DISABLE_COPY_MOVE(KeychainBackend)

    /// As KeychainStatus names it.
    [[nodiscard]] const QString& name() const { return m_about.name; }
    /// What stands above its prompt, as a regular expression.
    [[nodiscard]] const QString& promptTitle() const { return m_about.promptTitle; }

    [[nodiscard]] bool isRunning() const { return m_daemon.state() == QProcess::Running; }
    /// Returns when it is open. What it held when it ended it holds again.
    [[nodiscard]] bool start();
    /// Asks it to end, and waits for that.
    [[nodiscard]] bool stop();
    /// SIGKILL. Its name on the bus is free then.
    [[nodiscard]] bool kill();
    /// SIGSTOP: it is there, and does not answer. Only kill() ends this.
    [[nodiscard]] bool halt() const;

    /// Whether what it has confirmed is on disk.
    [[nodiscard]] virtual bool savesAtOnce() const { return true; }
    /// Whether it returns another value for what looks like one of its own words.
    [[nodiscard]] virtual bool fillsInPlaceholders() const { return false; }
    /// Whether it closes as soon as it is opened. False where it cannot be made to.
    [[nodiscard]] virtual bool setClosesOnceOpened(bool /*closes*/) { return false; }
    /// From the next start on it asks the person before a program gets at something. False where it never asks.
    [[nodiscard]] virtual bool setAsksForAccess(bool /*asks*/) { return false; }

    [[nodiscard]] bool lock();
    /// Not by way of its prompt; one that stands open stays.
    [[nodiscard]] bool unlock();

protected:
    struct About
    {
        QString name;
        QString busName;
        QString promptTitle;
        /// Environment variables by which QtKeychain and we choose it.
        QMap<QByteArray, QByteArray> desktop;
        QString program;
        QStringList arguments = {};
        /// What it reads from its standard input.
        QByteArray input = {};
    };
    explicit KeychainBackend(About about);

    /// Makes the folder, too.
    static bool writeFile(const QString& path, const QByteArray& content);

    virtual void requestLock() = 0;
    virtual void requestUnlock() = 0;
    virtual void requestEnd() = 0;
    /// False where it does not answer.
    [[nodiscard]] virtual bool isOpen() const = 0;

    [[nodiscard]] qint64 process() const { return m_daemon.processId(); }

private:
    [[nodiscard]] bool isOnBus() const;
    bool waitUntilGone();

    About m_about;
    QProcess m_daemon;
    bool m_isToEnd = false;
};

/// To be made before QtKeychain's and our own first look at the desktop's environment variables.
std::unique_ptr<KeychainBackend> gnomeKeyring();
std::unique_ptr<KeychainBackend> keePassXc();
std::unique_ptr<KeychainBackend> kWallet();

} // namespace TokenDesk::Test
