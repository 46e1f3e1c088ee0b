// Fills an audit log, and measures what reading a page of it, verifying it and appending to it cost.

#include "app/adapters/auditmac.h"
#include "app/adapters/database.h"
#include "app/adapters/sqliteauditlog.h"
#include "ui/viewmodels/auditlogmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTextStream>
#include <algorithm>
#include <cstdlib>
#include <vector>

namespace {

using namespace TokenDesk;
using namespace std::chrono_literals;

constexpr Instant Begin = std::chrono::sys_days{std::chrono::year{2025} / 11 / 1};
constexpr int Accounts = 200;

[[noreturn]] void fail(const QString& what)
{
    QTextStream(stderr) << "tokendesk-auditcost: " << what << '\n';
    std::exit(1);
}

template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        fail(errorKindName(result.error().kind) + u' ' + result.error().detail);
    }
    return std::move(*result);
}

Secret masterKey()
{
    return Secret::take(QByteArray(32, 'k'));
}

AccountId accountOf(qint64 number)
{
    return AccountId::fromRandomBytes(QByteArray::number(number % Accounts).rightJustified(16, 'a'));
}

/// As a year of work looks: mostly sign-ins and copies, now and then something rare.
AuditEvent eventOf(qint64 number)
{
    constexpr AuditKind Common[] = {AuditKind::SignedIn, AuditKind::TokenCopied, AuditKind::TokenExpired};
    const bool isRare = number % 1000 == 0;
    return {.kind = isRare ? AuditKind::AccountEdited : Common[number % 3],
            .occasion = {.at = Begin + number * 30s,
                         .origin = {.osUser = QStringLiteral("jo.smith"),
                                    .computer = QStringLiteral("desk-17.example.com"),
                                    .program = QStringLiteral("tokendesk"),
                                    .version = QStringLiteral("0.1.0")}},
            .clockOffset = -1500ms,
            .account = accountOf(number),
            .accountLabel = QStringLiteral("Account %1").arg(number % Accounts),
            .environmentId = number % 2 == 0 ? QStringLiteral("production") : QStringLiteral("sandbox"),
            .environmentName = number % 2 == 0 ? QStringLiteral("Production") : QStringLiteral("Sandbox"),
            .fingerprint = QString::number(number, 16).rightJustified(64, u'f'),
            .detail = QStringLiteral("2026-03-02T17:00:00Z")};
}

/// Past the log's own writing, which commits each row.
void seed(const QString& file, qint64 count)
{
    {
        SqliteAuditLog log(valueOf(Database::open(file)));
        const Secret key = masterKey();
        std::ignore = valueOf(log.append(eventOf(0), &key));
    }
    const QString name = QStringLiteral("seed");
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(file);
        if (!connection.open()) {
            fail(connection.lastError().text());
        }
        QSqlQuery query(connection);
        query.exec(QStringLiteral("PRAGMA cache_size = -200000"));
        connection.transaction();
        query.exec(QStringLiteral("SELECT sequence, mac FROM audit ORDER BY sequence DESC LIMIT 1"));
        query.next();
        qint64 sequence = query.value(0).toLongLong();
        QByteArray previous = query.value(1).toByteArray();
        AuditMac mac{masterKey()};
        query.prepare(QStringLiteral("INSERT INTO audit (sequence, event, mac) VALUES (?, ?, ?)"));
        while (sequence < count) {
            ++sequence;
            const QByteArray event = canonicalBytes(eventOf(sequence));
            previous = mac.ofRow(previous, sequence, {}, event);
            query.addBindValue(sequence);
            query.addBindValue(QString::fromUtf8(event));
            query.addBindValue(previous);
            if (!query.exec()) {
                fail(query.lastError().text());
            }
        }
        query.finish();
        connection.commit();
    }
    QSqlDatabase::removeDatabase(name);
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// What the viewer does when it opens, or when a person filters: reads the first page and asks for its texts.
void showFirstPage(AuditService& audit, const AuditFilter& filter)
{
    AuditLogModel model(audit);
    model.setFilter(filter);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < AuditLogModel::ColumnCount; ++column) {
            std::ignore = model.index(row, column).data();
        }
    }
}

/// Prints for each way to look at the log the median milliseconds of the viewer's first page, each through a new
/// connection.
void measurePages(const QString& file)
{
    constexpr int Times = 15;
    const auto last = valueOf(SqliteAuditLog(valueOf(Database::open(file))).lastSequence());
    const Instant middle = Begin + last / 2 * 30s;
    const QList<std::pair<const char*, AuditFilter>> looks{
        {"all", {}},
        {"account", {.account = accountOf(7)}},
        {"environment", {.environmentId = QStringLiteral("sandbox")}},
        {"kind", {.kinds = {AuditKind::TokenCopied}}},
        {"rare-kinds", {.kinds = {AuditKind::AccountEdited, AuditKind::Locked, AuditKind::BackupMade}}},
        {"period", {.from = middle, .until = middle + 24h * 30}},
        {"account-kind-period",
         {.from = middle, .until = middle + 24h * 30, .account = accountOf(7), .kinds = {AuditKind::TokenCopied}}},
        {"nothing-found", {.account = accountOf(7), .kinds = {AuditKind::Locked}}},
        {"account-environment", {.account = accountOf(7), .environmentId = QStringLiteral("production")}},
        {"environment-kind", {.environmentId = QStringLiteral("sandbox"), .kinds = {AuditKind::SignInFailed}}},
        {"rare-environment-kind", {.environmentId = QStringLiteral("staging"), .kinds = {AuditKind::SignedIn}}},
        {"environment-period", {.from = middle, .until = middle + 24h, .environmentId = QStringLiteral("staging")}},
    };
    QTextStream out(stdout);
    for (const auto& [name, filter] : looks) {
        std::vector<double> milliseconds;
        for (int i = 0; i < Times; ++i) {
            Ports ports;
            ports.audit = std::make_shared<SqliteAuditLog>(valueOf(Database::open(file)));
            AuditService audit(ports);
            QElapsedTimer watch;
            watch.start();
            showFirstPage(audit, filter);
            milliseconds.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
        }
        out << name << ' ' << medianOf(milliseconds) << '\n';
    }
}

/// Prints how many rows were verified in a second.
void measureVerification(const QString& file)
{
    const SqliteAuditLog log(valueOf(Database::open(file)));
    const Secret key = masterKey();
    QElapsedTimer watch;
    watch.start();
    const auto examination = valueOf(log.examine(&key, std::nullopt));
    constexpr int RowsAtATime = 4000;
    while (!valueOf(examination->lookAt(RowsAtATime))) {
    }
    const double seconds = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    const AuditVerdict& verdict = examination->verdict();
    if (verdict.state != AuditVerdict::State::Sound) {
        fail(QStringLiteral("the log is not sound"));
    }
    QTextStream(stdout) << qRound64(static_cast<double>(verdict.verified) / seconds) << '\n';
}

/// Prints the median and the 99th percentile of the milliseconds that it takes to append one event.
void measureAppending(const QString& file, int count)
{
    SqliteAuditLog log(valueOf(Database::open(file)));
    const Secret key = masterKey();
    const qint64 last = valueOf(log.lastSequence());
    std::vector<double> milliseconds;
    for (int i = 0; i < count; ++i) {
        const AuditEvent event = eventOf(last + i);
        QElapsedTimer watch;
        watch.start();
        std::ignore = valueOf(log.append(event, &key));
        milliseconds.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    QTextStream(stdout) << medianOf(milliseconds) << ' ' << milliseconds.at(milliseconds.size() * 99 / 100) << '\n';
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    const QString file = arguments.value(2);
    const int count = arguments.value(3).toInt();
    if (verb == u"seed" && count > 0) {
        seed(file, count);
    } else if (verb == u"pages" && arguments.size() == 3) {
        measurePages(file);
    } else if (verb == u"verify" && arguments.size() == 3) {
        measureVerification(file);
    } else if (verb == u"append" && count > 0) {
        measureAppending(file, count);
    } else {
        QTextStream(stderr)
            << "Usage: tokendesk-auditcost seed FILE COUNT | pages FILE | verify FILE | append FILE COUNT\n";
        return 2;
    }
    return 0;
}
