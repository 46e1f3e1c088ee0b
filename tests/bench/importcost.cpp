// What it costs to read a table and to plan its import: "importcost make FILE ROWS" writes a table, "importcost FILE"
// reads and plans it and prints microseconds and the peak memory in KiB.

#include "app/adapters/tablefile.h"
#include "app/domain/importplan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace TokenDesk;

namespace {

constexpr int StoredAccounts = 1000;

/// As a spreadsheet would write it: some quoted, some in two lines.
bool make(const QString& name, int rows)
{
    QFile file(name);
    if (!file.open(QFile::WriteOnly)) {
        return false;
    }
    QTextStream stream(&file);
    stream << "Label,Username,Password,Environment,Group,Note\r\n";
    for (int i = 0; i < rows; ++i) {
        stream << "\"Acme Pay, branch " << i << "\",acme.pay." << i << ",not-a-real-password-" << i << ','
               << (i % 3 == 0 ? "Production" : "Sandbox") << ",Customers " << i % 50 << ','
               << (i % 10 == 0 ? "\"Ask for \"\"Zoë\"\"\r\nbefore noon\"" : "") << "\r\n";
    }
    return true;
}

QList<Account> storedAccounts()
{
    QList<Account> accounts;
    for (int i = 0; i < StoredAccounts; ++i) {
        const QByteArray bytes = QByteArray::number(i).rightJustified(16, '0');
        const auto account = Account::make(AccountId::fromRandomBytes(bytes),
                                           {.label = QStringLiteral("Stored %1").arg(i),
                                            .username = QStringLiteral("acme.pay.%1").arg(i * 3),
                                            .environmentId = Environment::production().id()},
                                           {});
        accounts.append(*account);
    }
    return accounts;
}

/// In KiB.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QFile::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.simplified().split(' ').value(1).toLongLong();
            }
        }
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"make") {
        return make(arguments.value(2), arguments.value(3).toInt()) ? 0 : 1;
    }
    const QList<Account> accounts = storedAccounts();
    QElapsedTimer time;
    time.start();
    const auto bytes = readTableFile(arguments.value(1));
    if (!bytes) {
        return 1;
    }
    const auto plan = planImport(bytes->view(), {}, accounts, Environment::builtIn());
    const qint64 nanoseconds = time.nsecsElapsed();
    if (!plan || plan->counts().refused > 0) {
        return 1;
    }
    QTextStream(stdout) << nanoseconds / 1000 << ' ' << peakMemory() << ' ' << plan->rows.size() << '\n';
    return 0;
}
