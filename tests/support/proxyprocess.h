#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace TokenDesk::Test {

/// A proxy of one's own, a real one (Squid): starts with the object and ends with it.
///
/// It is the only one who knows where ServerHost is, namely on this computer, so what reaches it went through the
/// proxy. Nobody is asked for a loopback host.
class ProxyProcess
{
public:
    enum class SignIn { None, Basic, Digest };

    static inline const QString ServerHost = QStringLiteral("server.tokendesk.test");
    /// Whom it lets through where it wants a sign-in.
    static inline const QString Username = QStringLiteral("proxy-user");
    static constexpr QByteArrayView Password{"proxy-password-not-real"};

    /// @p configuration comes first in its file. Ends the test program when it does not start.
    explicit ProxyProcess(SignIn signIn = SignIn::None, const QStringList& configuration = {});
    ~ProxyProcess();
    Q_DISABLE_COPY_MOVE(ProxyProcess)

    /// "127.0.0.1:port".
    [[nodiscard]] QString text() const;
    /// What `https_proxy` takes.
    [[nodiscard]] QByteArray url() const;
    /// The same server as seen by the proxy.
    [[nodiscard]] static QString behindIt(QString signInUrl);
    /// The statuses that it answered with, such as "TCP_DENIED/407", in the order of their requests' ends.
    [[nodiscard]] QStringList answers() const;
    void stop();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char* name, const QStringList& lines) const;
    [[nodiscard]] QStringList signInLines(SignIn signIn) const;
    [[nodiscard]] bool start(const QStringList& configuration);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace TokenDesk::Test
