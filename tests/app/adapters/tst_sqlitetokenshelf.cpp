#include "app/adapters/sqlitetokenshelf.h"

#include "app/adapters/database.h"
#include "app/adapters/sqliteaccountindex.h"
#include "tests/support/running.h"

#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h;

AccountId accountId(char byte)
{
    return AccountId::fromRandomBytes(QByteArray(16, byte));
}

TokenId tokenId(char byte)
{
    return TokenId::fromRandomBytes(QByteArray(16, byte));
}

SessionToken tokenOf(char id, char account, std::chrono::seconds life = 8h)
{
    return {.id = tokenId(id), .account = accountId(account), .issuedAt = Now, .expiresAt = Now + life};
}

QStringList textsOf(const SessionToken& token)
{
    return {token.tail, token.label, token.issuer, token.audience, token.userId, token.organisationId, token.loginId};
}

QString idsOf(const Result<QList<SessionToken>>& tokens)
{
    QString ids;
    for (const SessionToken& token : *tokens) {
        ids += QChar::fromLatin1(token.id.uuid().toRfc4122().at(0));
    }
    return ids;
}

} // namespace

class TestSqliteTokenShelf : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void roundTrip_data();
    void roundTrip();
    void order();
    void ofOneAccount();
    void sealedText();
    void label();
    void remove();
    void sameIdTwice();
    void withoutAccount();
    void goesWithItsAccount();
    void sealedTextLeavesTheFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<SqliteAccountIndex> m_index;
    std::unique_ptr<SqliteTokenShelf> m_shelf;
};

void TestSqliteTokenShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(QStringLiteral("tokendesk.db")));
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_index = std::make_unique<SqliteAccountIndex>(m_database);
    m_shelf = std::make_unique<SqliteTokenShelf>(m_database);
    for (const char account : {'A', 'B'}) {
        const auto made = Account::make(accountId(account),
                                        {.label = QString(QChar::fromLatin1(account)),
                                         .username = QString(QChar::fromLatin1(account)),
                                         .environmentId = QStringLiteral("sandbox")},
                                        Now);
        QVERIFY(m_index->insert({*made}));
    }
}

void TestSqliteTokenShelf::roundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expiryAssumed");
    QTest::newRow("null texts") << QString() << false;
    QTest::newRow("empty texts") << QStringLiteral("") << true;
    QTest::newRow("unicode") << QStringLiteral("Zoë 動物園 🔑") << false;
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE token; --\"") << true;
}

void TestSqliteTokenShelf::roundTrip()
{
    QFETCH(QString, text);
    QFETCH(bool, expiryAssumed);
    const auto numbered = [&text](int number) { return text.isEmpty() ? text : text + QString::number(number); };
    const SessionToken token{.id = tokenId('t'),
                             .account = accountId('A'),
                             .issuedAt = Now + 1ms,
                             .expiresAt = Now + 8h + 999ms,
                             .expiryAssumed = expiryAssumed,
                             .fingerprint = Fingerprint::of("token"),
                             .tail = numbered(2),
                             .label = numbered(3),
                             .issuer = numbered(4),
                             .audience = numbered(5),
                             .userId = numbered(6),
                             .organisationId = numbered(7),
                             .loginId = numbered(8)};
    QCOMPARE(outcome(m_shelf->add(token, QByteArrayLiteral("sealed"))), QStringLiteral("done"));
    const auto tokens = m_shelf->tokens();
    QCOMPARE(outcome(tokens), QStringLiteral("done"));
    QCOMPARE(tokens->size(), 1);
    const SessionToken& found = tokens->constFirst();
    QCOMPARE(found.id, token.id);
    QCOMPARE(found.account, token.account);
    QVERIFY(found.issuedAt == token.issuedAt);
    QVERIFY(found.expiresAt == token.expiresAt);
    QCOMPARE(found.expiryAssumed, token.expiryAssumed);
    QCOMPARE(found.fingerprint, token.fingerprint);
    QCOMPARE(textsOf(found), textsOf(token));
}

void TestSqliteTokenShelf::order()
{
    QVERIFY(m_shelf->add(tokenOf('3', 'A', 3h), "x"));
    QVERIFY(m_shelf->add(tokenOf('1', 'B', 1h), "x"));
    QVERIFY(m_shelf->add(tokenOf('0', 'A', -1h), "x"));
    QVERIFY(m_shelf->add(tokenOf('2', 'A', 2h), "x"));
    QCOMPARE(idsOf(m_shelf->tokens()), QStringLiteral("0123"));
}

void TestSqliteTokenShelf::ofOneAccount()
{
    QVERIFY(m_shelf->add(tokenOf('2', 'A', 2h), "x"));
    QVERIFY(m_shelf->add(tokenOf('3', 'B', 3h), "x"));
    QVERIFY(m_shelf->add(tokenOf('1', 'A', 1h), "x"));
    QCOMPARE(idsOf(m_shelf->tokensOf(accountId('A'))), QStringLiteral("12"));
    QCOMPARE(idsOf(m_shelf->tokensOf(accountId('B'))), QStringLiteral("3"));
    QCOMPARE(idsOf(m_shelf->tokensOf(accountId('C'))), QString());
}

void TestSqliteTokenShelf::sealedText()
{
    const QByteArray sealed("\0\xff'\"\n\0", 6);
    QVERIFY(m_shelf->add(tokenOf('t', 'A'), sealed));
    const auto found = m_shelf->sealedText(tokenId('t'));
    QCOMPARE(outcome(found), QStringLiteral("done"));
    QCOMPARE(*found, sealed);
    QCOMPARE(outcome(m_shelf->sealedText(tokenId('u'))), QStringLiteral("NotFound"));
}

void TestSqliteTokenShelf::label()
{
    QVERIFY(m_shelf->add(tokenOf('t', 'A'), "x"));
    QVERIFY(m_shelf->add(tokenOf('u', 'A', 9h), "x"));
    for (const QString& text : {QStringLiteral("Ticket 'ü' 42"), QString()}) {
        QCOMPARE(outcome(m_shelf->setLabel(tokenId('t'), text)), QStringLiteral("done"));
        QCOMPARE(m_shelf->tokens()->constFirst().label, text);
        QCOMPARE(m_shelf->tokens()->constLast().label, QString());
    }
    QCOMPARE(outcome(m_shelf->setLabel(tokenId('v'), QStringLiteral("x"))), QStringLiteral("NotFound"));
}

void TestSqliteTokenShelf::remove()
{
    QVERIFY(m_shelf->add(tokenOf('t', 'A'), "x"));
    QVERIFY(m_shelf->add(tokenOf('u', 'A'), "x"));
    QCOMPARE(outcome(m_shelf->remove(tokenId('t'))), QStringLiteral("done"));
    QCOMPARE(outcome(m_shelf->remove(tokenId('t'))), QStringLiteral("done"));
    QCOMPARE(idsOf(m_shelf->tokens()), QStringLiteral("u"));
    QCOMPARE(outcome(m_shelf->sealedText(tokenId('t'))), QStringLiteral("NotFound"));
}

void TestSqliteTokenShelf::sameIdTwice()
{
    QVERIFY(m_shelf->add(tokenOf('t', 'A'), "first"));
    QVERIFY(!m_shelf->add(tokenOf('t', 'B'), "second"));
    QCOMPARE(*m_shelf->sealedText(tokenId('t')), QByteArrayLiteral("first"));
}

void TestSqliteTokenShelf::withoutAccount()
{
    QVERIFY(!m_shelf->add(tokenOf('t', 'C'), "x"));
    QVERIFY(m_shelf->tokens()->isEmpty());
}

void TestSqliteTokenShelf::goesWithItsAccount()
{
    QVERIFY(m_shelf->add(tokenOf('t', 'A'), "x"));
    QVERIFY(m_shelf->add(tokenOf('u', 'B'), "x"));
    QVERIFY(m_index->remove(accountId('A')));
    QCOMPARE(idsOf(m_shelf->tokens()), QStringLiteral("u"));
}

void TestSqliteTokenShelf::sealedTextLeavesTheFile()
{
    const QByteArray marker = QByteArrayLiteral("a-sealed-text-that-is-easy-to-find");
    QVERIFY(m_shelf->add(tokenOf('t', 'A'), marker));
    QVERIFY(m_shelf->remove(tokenId('t')));
    QVERIFY(m_database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile file(m_database->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(marker));
}

QTEST_GUILESS_MAIN(TestSqliteTokenShelf)
#include "tst_sqlitetokenshelf.moc"
