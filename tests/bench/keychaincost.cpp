// Keeps passwords as the program does and reads them back, in turn with a bare loop of keychain calls, and measures
// both.

#include "app/adapters/oskeychain.h"
#include "app/composition/composition.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>
#include <cstdlib>

namespace {

using namespace TokenDesk;
using namespace std::chrono_literals;

const QByteArray Password = QByteArrayLiteral("demo-password-not-real");
/// As many as make a person wait, and few enough that what slows down the one loop slows down the other.
constexpr int BlockSize = 25;

[[noreturn]] void fail(const QString& what)
{
    QTextStream(stderr) << "tokendesk-keychaincost: " << what << '\n';
    std::exit(1);
}

template <class T>
const T& valueOf(const Result<T>& result)
{
    if (!result) {
        fail(errorKindName(result.error().kind) + u' ' + result.error().detail);
    }
    return *result;
}

/// The loop of keychain calls and nothing else, in a process of its own.
class BareLoop
{
public:
    explicit BareLoop(const QString& program)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {});
        if (!m_process.waitForStarted()) {
            fail(m_process.errorString());
        }
    }
    ~BareLoop()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(BareLoop)

    /// In microseconds.
    qint64 run(const char* verb, int first)
    {
        m_process.write(QStringLiteral("%1 %2 %3\n").arg(QLatin1String(verb)).arg(first).arg(BlockSize).toLatin1());
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(-1)) {
                fail(QStringLiteral("the bare loop ended"));
            }
        }
        return m_process.readLine().trimmed().toLongLong();
    }

private:
    QProcess m_process;
};

/// Token Desk's own way.
class OwnLoop
{
public:
    OwnLoop()
        : m_profile(*Profile::make({}))
        , m_composition(compose(m_profile, ProgramKind::CommandLine))
    {
        if (!m_composition) {
            fail(m_composition.error().detail);
        }
    }

    /// One after the other: changes of accounts wait for each other. In microseconds.
    qint64 write(int first)
    {
        AccountService& service = *m_composition->accounts;
        QElapsedTimer watch;
        watch.start();
        for (int number = first; number < first + BlockSize; ++number) {
            service.addAccount({.label = QStringLiteral("Account %1").arg(number, 4, 10, QLatin1Char('0')),
                                .username = QStringLiteral("demo-%1").arg(number),
                                .environmentId = Environment::sandbox().id(),
                                .group = QStringLiteral("Customers")},
                               Secret(Password), &service, [this](const Result<Account>& added) {
                                   m_ids.append(valueOf(added).id());
                                   QCoreApplication::exit();
                               });
            QCoreApplication::exec();
        }
        return watch.nsecsElapsed() / 1000;
    }

    /// In microseconds.
    qint64 read(int first)
    {
        QElapsedTimer watch;
        watch.start();
        for (int number = first; number < first + BlockSize; ++number) {
            const SecretKey key = SecretKey::password(m_profile.name(), m_ids.at(number));
            QCoro::connect(m_keychain.read(key, {}), QCoreApplication::instance(), [](const Result<Secret>& read) {
                if (!valueOf(read).equals(Secret(Password))) {
                    fail(QStringLiteral("another password"));
                }
                QCoreApplication::exit();
            });
            QCoreApplication::exec();
        }
        return watch.nsecsElapsed() / 1000;
    }

private:
    Profile m_profile;
    Result<Composition> m_composition;
    OsKeychain m_keychain{60s};
    QList<AccountId> m_ids;
};

/// A line "VERB OWN BARE" for each four blocks: what they took in microseconds. Own, bare, bare, own, so that both find
/// the keyring equally full on average: it takes the longer the more it holds.
template <class Own, class Bare>
void measure(const char* verb, int count, Own own, Bare bare)
{
    QTextStream out(stdout);
    for (int first = 0; first < count; first += 2 * BlockSize) {
        const qint64 ownBegin = own(first);
        const qint64 bareTime = bare(first) + bare(first + BlockSize);
        const qint64 ownTime = ownBegin + own(first + BlockSize);
        out << verb << ' ' << ownTime << ' ' << bareTime << Qt::endl;
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1).toInt();
    if (arguments.size() != 3 || count <= 0 || count % (2 * BlockSize) != 0) {
        QTextStream(stderr) << "Usage: tokendesk-keychaincost COUNT BARE_LOOP\nCOUNT is a multiple of 50.\n";
        return 2;
    }
    OwnLoop own;
    BareLoop bare(arguments.at(2));
    for (const char* verb : {"write", "read"}) {
        measure(
            verb, count, [&](int first) { return verb[0] == 'w' ? own.write(first) : own.read(first); },
            [&](int first) { return bare.run(verb, first); });
    }
    return 0;
}
