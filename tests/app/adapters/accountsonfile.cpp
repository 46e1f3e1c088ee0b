#include "accountsonfile.h"

#include "app/adapters/database.h"
#include "app/adapters/sqliteaccountindex.h"
#include "app/adapters/sqlitetokenshelf.h"
#include "tests/support/running.h"

#include <QCryptographicHash>
#include <QFile>

namespace TokenDesk::Test {

namespace {

std::shared_ptr<Database> opened(const QString& file)
{
    auto database = Database::open(file);
    if (!database) {
        qFatal("cannot open: %s", qPrintable(database.error().detail));
    }
    return std::move(*database);
}

void require(const Result<void>& done)
{
    if (!done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
}

} // namespace

void addAccount(const QString& file, const QString& username)
{
    const auto database = opened(file);
    const auto id = AccountId::fromRandomBytes(QCryptographicHash::hash(username.toUtf8(), QCryptographicHash::Md5));
    const auto account = Account::make(
        id, {.label = username.toUpper(), .username = username, .environmentId = QStringLiteral("sandbox")}, Monday);
    require(SqliteAccountIndex(database).insert({account->inState(AccountState::Stored)}));
    require(SqliteTokenShelf(database).add(
        {.id = TokenId::fromRandomBytes(id.toString().toLatin1().left(16)), .account = id, .expiresAt = Monday},
        QByteArrayLiteral("sealed text of ") + username.toUtf8()));
}

QStringList accountsIn(const QString& file)
{
    const auto accounts = SqliteAccountIndex(opened(file)).accounts();
    if (!accounts) {
        return {errorKindName(accounts.error().kind)};
    }
    QStringList names;
    for (const IndexedAccount& each : *accounts) {
        names.append(each.account.username());
    }
    return names;
}

QString problemWith(const QString& file)
{
    auto database = Database::open(file);
    if (!database) {
        return outcome(database);
    }
    const std::shared_ptr<Database> shared = std::move(*database);
    return outcome(SqliteAccountIndex(shared).accounts());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("no such file");
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void damageTable(const QString& file, const QString& table)
{
    const qint64 pageSize = 4096;
    qint64 page = 0;
    {
        const auto database = opened(file);
        const auto root = database->value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = ?"), {table});
        page = root ? root->toLongLong() : 0;
    }
    QFile damaged(file);
    if (page < 2 || !damaged.open(QFile::ReadWrite) || !damaged.seek((page - 1) * pageSize) ||
        damaged.write(QByteArray(pageSize, 'x')) != pageSize) {
        qFatal("cannot damage %s", qPrintable(file));
    }
}

} // namespace TokenDesk::Test
