// Events on their way to syslog, read from a socket as syslog reads them.

#include "app/adapters/systemlog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace TokenDesk;
using namespace std::chrono_literals;

namespace {

constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h + 14min + 2s + 345ms;

/// Who keeps the system's log.
class Syslog
{
public:
    explicit Syslog(QByteArray place)
        : m_place(std::move(place))
        , m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, m_place.constData(), static_cast<std::size_t>(m_place.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            qFatal("no socket");
        }
    }
    ~Syslog() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Syslog)

    /// The next datagram; empty where there is none.
    [[nodiscard]] QByteArray next() const
    {
        QByteArray datagram(64 * 1024, Qt::Uninitialized);
        const auto size = ::recv(m_socket, datagram.data(), static_cast<std::size_t>(datagram.size()), 0);
        datagram.resize(std::max<qsizetype>(size, 0));
        return datagram;
    }

private:
    QByteArray m_place;
    int m_socket;
};

AuditEvent signedIn(const QString& label = QStringLiteral("Acme"))
{
    return {.kind = AuditKind::SignedIn,
            .occasion = {.at = Now,
                         .origin = {.osUser = QStringLiteral("jo"),
                                    .computer = QStringLiteral("desk-1"),
                                    .program = QStringLiteral("tokendesk"),
                                    .version = QStringLiteral("1.2.3")}},
            .accountLabel = label};
}

} // namespace

class TestSystemLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingUnlessWanted();
    void asSyslogWritesIt();
    void failuresAreWarnings();
    void oneLineWhateverTheLabel_data();
    void oneLineWhateverTheLabel();
    void nobodyListens();
    void nobodyReads();
    void placeThatIsTooLong();

private:
    [[nodiscard]] QByteArray place() const { return m_folder.filePath(QStringLiteral("log")).toUtf8(); }

    QTemporaryDir m_folder;
};

void TestSystemLog::initTestCase()
{
    qputenv("TZ", "Pacific/Auckland");
}

void TestSystemLog::nothingUnlessWanted()
{
    QFile::remove(QString::fromUtf8(place()));
    const Syslog syslog(place());
    SystemLog log(place());
    QVERIFY(log.forward(signedIn()));
    QVERIFY(syslog.next().isEmpty());
    log.setWanted(true);
    QVERIFY(log.forward(signedIn()));
    QVERIFY(!syslog.next().isEmpty());
    log.setWanted(false);
    QVERIFY(log.forward(signedIn()));
    QVERIFY(syslog.next().isEmpty());
}

void TestSystemLog::asSyslogWritesIt()
{
    QFile::remove(QString::fromUtf8(place()));
    const Syslog syslog(place());
    SystemLog log(place());
    log.setWanted(true);
    QVERIFY(log.forward(signedIn()));
    // authpriv (10) and informational (6), the time local, the day with a space before it.
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid());
    const QByteArray expected = "<86>Mar  2 22:14:02 tokendesk[" + pid + "]: @cee:" + canonicalBytes(signedIn());
    QCOMPARE(syslog.next(), expected);
}

void TestSystemLog::failuresAreWarnings()
{
    QFile::remove(QString::fromUtf8(place()));
    const Syslog syslog(place());
    SystemLog log(place());
    log.setWanted(true);
    AuditEvent failed = signedIn();
    failed.kind = AuditKind::SignInFailed;
    failed.cause = QStringLiteral("PasswordRejected");
    QVERIFY(log.forward(failed));
    const QByteArray datagram = syslog.next();
    QVERIFY2(datagram.startsWith("<84>"), datagram.constData());
    const QJsonObject object = QJsonDocument::fromJson(datagram.mid(datagram.indexOf('{'))).object();
    QCOMPARE(object[u"cause"].toString(), QStringLiteral("PasswordRejected"));
    QCOMPARE(object[u"kind"].toString(), QStringLiteral("sign-in-failed"));
}

void TestSystemLog::oneLineWhateverTheLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("line end") << QStringLiteral("a\n<86>Mar  2 22:14:02 sshd[1]: forged");
    QTest::newRow("quotes") << QStringLiteral("\"},\"kind\":\"locked\"");
    QTest::newRow("null") << QString(QChar(0)) + u'x';
    QTest::newRow("unicode") << QStringLiteral("Zoë 動物園");
    QTest::newRow("long") << QString(20'000, u'x');
}

void TestSystemLog::oneLineWhateverTheLabel()
{
    QFETCH(QString, label);
    QFile::remove(QString::fromUtf8(place()));
    const Syslog syslog(place());
    SystemLog log(place());
    log.setWanted(true);
    QVERIFY(log.forward(signedIn(label)));
    const QByteArray datagram = syslog.next();
    QVERIFY(!datagram.contains('\n') && !datagram.contains('\0'));
    const auto object = QJsonDocument::fromJson(datagram.mid(datagram.indexOf('{'))).object();
    QCOMPARE(object[u"label"].toString(), label);
    QCOMPARE(object[u"kind"].toString(), QStringLiteral("signed-in"));
}

void TestSystemLog::nobodyListens()
{
    QFile::remove(QString::fromUtf8(place()));
    SystemLog log(place());
    log.setWanted(true);
    QVERIFY(!log.forward(signedIn()));
    const Syslog syslog(place());
    QVERIFY(log.forward(signedIn()));
}

// A log that has stopped must not stop us.
void TestSystemLog::nobodyReads()
{
    QFile::remove(QString::fromUtf8(place()));
    const Syslog syslog(place());
    SystemLog log(place());
    log.setWanted(true);
    bool isTaken = true;
    constexpr int MoreThanItHolds = 10'000;
    for (int i = 0; isTaken && i < MoreThanItHolds; ++i) {
        isTaken = log.forward(signedIn());
    }
    QVERIFY(!isTaken);
}

void TestSystemLog::placeThatIsTooLong()
{
    SystemLog log(QByteArray(500, 'x'));
    log.setWanted(true);
    QVERIFY(!log.forward(signedIn()));
}

QTEST_GUILESS_MAIN(TestSystemLog)
#include "tst_systemlog.moc"
