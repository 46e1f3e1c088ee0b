// Fills a new database with accounts and live tokens: the same ones every time, but for the time of day.

#include "app/adapters/database.h"
#include "app/adapters/sqliteaccountindex.h"
#include "app/adapters/sqlitetokenshelf.h"

#include <QCoreApplication>
#include <QTextStream>
#include <random>

namespace {

using namespace TokenDesk;
using namespace std::chrono_literals;

constexpr QLatin1String Places[] = {QLatin1String("AU"), QLatin1String("NZ"), QLatin1String("UK"), QLatin1String("SG"),
                                    QLatin1String("ZA")};
/// What a token of the contract takes when it is sealed.
constexpr qsizetype SealedTextBytes = 340;

class Seed
{
public:
    explicit Seed(Instant now)
        : m_now(now)
    {
    }

    Result<IndexedAccount> account(int number)
    {
        const QString place = Places[static_cast<size_t>(number) % std::size(Places)];
        const AccountDraft draft{.label = QStringLiteral("Acme %1 %2").arg(place).arg(number, 4, 10, QLatin1Char('0')),
                                 .username = QStringLiteral("acme.%1.%2").arg(place.toLower()).arg(number),
                                 .environmentId =
                                     number % 3 == 0 ? Environment::production().id() : Environment::sandbox().id(),
                                 .group = QStringLiteral("Customers %1").arg(place)};
        return Account::make(AccountId::fromRandomBytes(bytes(16)), draft, m_now - 24h * 30)
            .map([&](const Account& made) { return IndexedAccount{.account = made.provenGoodAt(m_now - 1h)}; });
    }

    SessionToken token(int number, AccountId account)
    {
        const QString id = QString::number(10000 + number);
        // Spread over the eight hours of a token's life, none of them about to end.
        const auto age = std::chrono::minutes{number % (7 * 60)};
        const QString host = QStringLiteral("https://") + environmentOf(number).hostText();
        return {.id = TokenId::fromRandomBytes(bytes(16)),
                .account = account,
                .issuedAt = m_now - age,
                .expiresAt = m_now - age + 8h,
                .fingerprint = Fingerprint::of(bytes(Fingerprint::Bytes)),
                .tail = QString::fromLatin1(bytes(2).toHex()),
                .label = number % 10 == 0 ? QStringLiteral("TICKET-%1").arg(number) : QString(),
                .issuer = host,
                .audience = host,
                .userId = id,
                .organisationId = QStringLiteral("42"),
                .loginId = id};
    }

    QByteArray sealedText() { return bytes(SealedTextBytes); }

private:
    static Environment environmentOf(int number)
    {
        return number % 3 == 0 ? Environment::production() : Environment::sandbox();
    }

    QByteArray bytes(qsizetype count)
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char& byte : result) {
            byte = static_cast<char>(m_random() & 0xff);
        }
        return result;
    }

    Instant m_now;
    std::mt19937 m_random{20261124};
};

Result<void> fill(const std::shared_ptr<Database>& database, int count)
{
    Seed seed(toInstant(QDateTime::currentDateTimeUtc()));
    SqliteAccountIndex accounts(database);
    SqliteTokenShelf tokens(database);
    auto begun = database->run(QStringLiteral("BEGIN"));
    if (!begun) {
        return failureOf(begun);
    }
    for (int number = 1; number <= count; ++number) {
        const auto account = seed.account(number);
        if (!account) {
            return failureOf(account);
        }
        if (auto inserted = accounts.insert(*account); !inserted) {
            return inserted;
        }
        if (auto added = tokens.add(seed.token(number, account->account.id()), seed.sealedText()); !added) {
            return added;
        }
    }
    auto committed = database->run(QStringLiteral("COMMIT"));
    return committed ? Result<void>() : failureOf(committed);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    const int count = arguments.value(2).toInt();
    if (arguments.size() != 3 || count <= 0) {
        errors << "Usage: tokendesk-seed FILE COUNT\n";
        return 2;
    }
    auto opened = Database::open(arguments.at(1));
    const auto filled = opened ? fill(std::move(*opened), count) : failureOf(opened);
    if (!filled) {
        errors << "tokendesk-seed: " << filled.error().detail << '\n';
        return 1;
    }
    return 0;
}
