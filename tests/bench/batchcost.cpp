// Prepares a profile with many accounts, and measures from inside what a batch and a single sign-in cost.

#include "app/adapters/httpsigninendpoint.h"
#include "app/adapters/systemclock.h"
#include "app/composition/composition.h"
#include "app/flows/batchsignin.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <vector>

namespace {

using namespace TokenDesk;
using namespace std::chrono_literals;

const QByteArray Password = QByteArrayLiteral("demo-password-not-real");
const QString EnvironmentName = QStringLiteral("Bench");
/// Before anything is counted: libraries, connections, the keychain's first answer.
constexpr int WarmUp = 8;

[[noreturn]] void fail(const QString& what)
{
    QTextStream(stderr) << "tokendesk-batchcost: " << what << '\n';
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

/// Runs the event loop until the task has ended.
template <class T>
T resultOf(QCoro::Task<T> task)
{
    std::optional<T> result;
    QCoro::connect(std::move(task), QCoreApplication::instance(), [&result](T&& value) {
        result.emplace(std::move(value));
        QCoreApplication::exit();
    });
    while (!result) {
        QCoreApplication::exec();
    }
    return std::move(*result);
}

Composition composed()
{
    auto composition = compose(*Profile::make({}), ProgramKind::CommandLine);
    if (!composition) {
        fail(composition.error().detail);
    }
    return std::move(*composition);
}

void seed(int count, const QString& url, const QString& caFile)
{
    const Composition composition = composed();
    AccountService& service = *composition.accounts;
    const QString environment =
        valueOf(service.addEnvironment({.name = EnvironmentName, .signInUrl = url, .caFile = caFile})).id();
    // One after the other: changes of accounts wait for each other only so long.
    for (int number = 0; number < count; ++number) {
        service.addAccount({.label = QStringLiteral("Account %1").arg(number, 4, 10, QLatin1Char('0')),
                            .username = QStringLiteral("demo-%1").arg(number),
                            .environmentId = environment,
                            .group = QStringLiteral("Customers")},
                           Secret(Password), &service, [](const Result<Account>& added) {
                               valueOf(added);
                               QCoreApplication::exit();
                           });
        QCoreApplication::exec();
    }
}

void forgetTokens()
{
    const Composition composition = composed();
    const QList<SessionToken> tokens = composition.accounts->tokens();
    for (const SessionToken& token : tokens) {
        if (const auto forgotten = composition.accounts->forgetToken(token.id); !forgotten) {
            fail(forgotten.error().detail);
        }
    }
}

void run(BatchSignIn& batch)
{
    QObject::connect(&batch, &BatchSignIn::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    batch.start();
    QCoreApplication::exec();
    const auto counts = batch.counts();
    if (counts.signedIn != counts.total) {
        fail(QStringLiteral("%1 of %2 signed in").arg(counts.signedIn).arg(counts.total));
    }
}

/// Bytes of the heap in use.
size_t heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// In KiB.
long residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QFile::ReadOnly)) {
        fail(file.errorString());
    }
    constexpr long PageKib = 4;
    return file.readAll().split(' ').value(1).toLong() * PageKib;
}

/// Prints milliseconds, bytes of heap and KiB of memory that the batch took, and the microseconds that a cancel() in
/// the middle of another one took to return.
void measureBatch()
{
    const Composition composition = composed();
    AccountService& service = *composition.accounts;
    QList<AccountId> ids;
    for (const Account& account : service.accounts()) {
        ids.append(account.id());
    }
    BatchSignIn first(service, ids.first(WarmUp), {.alwaysNew = true});
    run(first);

    QTextStream out(stdout);
    {
        const size_t heap = heapInUse();
        const long memory = residentMemory();
        QElapsedTimer watch;
        watch.start();
        BatchSignIn batch(service, ids, {.alwaysNew = true});
        run(batch);
        out << watch.elapsed() << ' ' << qint64(heapInUse()) - qint64(heap) << ' ' << residentMemory() - memory << ' ';
    }
    BatchSignIn cancelled(service, ids, {.alwaysNew = true});
    QObject::connect(&cancelled, &BatchSignIn::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    QObject::connect(&cancelled, &BatchSignIn::itemChanged, &cancelled, [&](int index) {
        if (index == ids.size() / 4 && !cancelled.isCancelled()) {
            QElapsedTimer watch;
            watch.start();
            cancelled.cancel();
            out << watch.nsecsElapsed() / 1000 << '\n';
        }
    });
    cancelled.start();
    QCoreApplication::exec();
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Prints the median milliseconds of a sign-in and of its request alone, measured in turn.
void measureOne(int count)
{
    const Composition composition = composed();
    AccountService& service = *composition.accounts;
    HttpSignInEndpoint endpoint(std::make_shared<SystemClock>(), std::make_shared<ProxySignIns>(), 30s);
    const Account account = service.accounts().constFirst();
    const Environment environment = *service.environment(account.environmentId());
    std::vector<double> whole;
    std::vector<double> bare;
    for (int i = 0; i < WarmUp + count; ++i) {
        QElapsedTimer watch;
        watch.start();
        service.getToken(account.id(), {.minimumLife = 0s, .alwaysNew = true}, &service,
                         [](const Result<TokenGrant>& grant) {
                             valueOf(grant);
                             QCoreApplication::exit();
                         });
        QCoreApplication::exec();
        const double wholeMs = static_cast<double>(watch.nsecsElapsed()) / 1e6;
        watch.start();
        valueOf(resultOf(endpoint.signIn(environment, account.username(), Secret(Password))));
        const double bareMs = static_cast<double>(watch.nsecsElapsed()) / 1e6;
        if (i >= WarmUp) {
            whole.push_back(wholeMs);
            bare.push_back(bareMs);
        }
    }
    QTextStream(stdout) << medianOf(whole) << ' ' << medianOf(bare) << '\n';
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    const int count = arguments.value(2).toInt();
    if (verb == u"seed" && arguments.size() == 5 && count > 0) {
        seed(count, arguments.at(3), arguments.at(4));
    } else if (verb == u"forget" && arguments.size() == 2) {
        forgetTokens();
    } else if (verb == u"batch" && arguments.size() == 2) {
        measureBatch();
    } else if (verb == u"one" && arguments.size() == 3 && count > 0) {
        measureOne(count);
    } else {
        QTextStream(stderr) << "Usage: tokendesk-batchcost seed COUNT URL CA_FILE | forget | batch | one COUNT\n";
        return 2;
    }
    return 0;
}
