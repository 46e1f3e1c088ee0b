#include "app/adapters/sqliteaccountindex.h"

#include "app/adapters/database.h"
#include "app/adapters/sqlitetokenshelf.h"
#include "tests/support/running.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h + 123ms;

AccountId idOf(char byte)
{
    return AccountId::fromRandomBytes(QByteArray(16, byte));
}

AccountDraft draftOf(const QString& username)
{
    return {.label = QLatin1String("Label of ") + username,
            .username = username,
            .environmentId = QStringLiteral("sandbox")};
}

IndexedAccount accountOf(AccountId id, const AccountDraft& draft, AccountState state = AccountState::Stored)
{
    const auto account = Account::make(id, draft, Now);
    if (!account) {
        qFatal("no account: %s", qPrintable(errorKindName(account.error().kind)));
    }
    return {account->inState(state)};
}

QStringList textsOf(const Account& account)
{
    const AccountDraft& texts = account.texts();
    return {texts.label, texts.username, texts.environmentId, texts.group, texts.note};
}

QStringList labelsOf(const Result<QList<IndexedAccount>>& accounts)
{
    QStringList labels;
    for (const IndexedAccount& each : *accounts) {
        labels.append(each.account.label());
    }
    return labels;
}

Environment environmentOf(const QString& id, const QString& name, const EnvironmentDraft& rest = {})
{
    EnvironmentDraft draft = rest;
    draft.name = name;
    if (draft.signInUrl.isEmpty()) {
        draft.signInUrl = QStringLiteral("https://zoo.example/api/v2/auth/sign_in");
    }
    const auto environment = Environment::make(id, draft);
    if (!environment) {
        qFatal("no environment");
    }
    return *environment;
}

std::shared_ptr<Database> opened(const QString& file)
{
    auto database = Database::open(file);
    if (!database) {
        qFatal("cannot open: %s", qPrintable(database.error().detail));
    }
    return std::move(*database);
}

/// Another process that holds the change lease until it is killed.
class LeaseHolder
{
public:
    explicit LeaseHolder(const QString& file)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold-lease"), file});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        m_answer = QString::fromLatin1(m_process.readLine()).trimmed();
    }
    ~LeaseHolder() { kill(); }
    Q_DISABLE_COPY_MOVE(LeaseHolder)

    [[nodiscard]] QString answer() const { return m_answer; }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QString m_answer;
};

int holdLease(const QString& file)
{
    SqliteAccountIndex index(opened(file));
    const auto lease = index.tryBeginChange();
    std::puts(qPrintable(outcome(lease)));
    std::fflush(stdout);
    return lease ? std::getchar() : 1; // until the other end is gone
}

} // namespace

class TestSqliteAccountIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void roundTrip_data();
    void roundTrip();
    void statesAndStages_data();
    void statesAndStages();
    void updateChangesEverything();
    void updateAndLookUpOfNothing();
    void markProvenGood_data();
    void markProvenGood();
    void placeAndLastUse();
    void pinning();
    void positionsAllOrNone();
    void updateKeepsThePlace_data();
    void updateKeepsThePlace();
    void updateKeepsTheRenewal();
    void orderedByLabel();
    void loginIsUnique_data();
    void loginIsUnique();
    void sameIdTwice();
    void removeTakesTheTokens();
    void brokenRow_data();
    void brokenRow();
    void environments();
    void environmentRoundTrip_data();
    void environmentRoundTrip();
    void environmentUpdate();
    void environmentNameIsUnique();
    void environmentInUse();
    void environmentThatIsNone_data();
    void environmentThatIsNone();
    void clockOffset();
    void clockOffsets();
    void health();
    void healthOfADamagedFile();
    void healthWithOrphans();
    void leaseIsExclusive();
    void leaseIsExclusiveBetweenProcesses();
    void leaseOfADeadProcess();
    void leaseIsNotInTheFile_data();
    void leaseIsNotInTheFile();

private:
    /// "pinned 3", "by label": where the list puts the account.
    [[nodiscard]] QString placeIn(char id) const
    {
        const AccountPlace place = m_index->account(idOf(id))->account.place();
        const QString position = place.position ? QString::number(*place.position) : QStringLiteral("by label");
        return place.isPinned ? QStringLiteral("pinned ") + position : position;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<SqliteAccountIndex> m_index;
};

void TestSqliteAccountIndex::init()
{
    m_index.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = opened(m_folder->filePath(QStringLiteral("tokendesk.db")));
    m_index = std::make_unique<SqliteAccountIndex>(m_database);
}

void TestSqliteAccountIndex::roundTrip_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("isProvenGood");
    QTest::newRow("plain") << QStringList{QStringLiteral("Label"), QStringLiteral("user"), QStringLiteral("sandbox"),
                                          QStringLiteral("Group"), QStringLiteral("Note")}
                           << true;
    QTest::newRow("null texts") << QStringList{QStringLiteral("L"), QStringLiteral("u"), QStringLiteral("e"), QString(),
                                               QString()}
                                << false;
    QTest::newRow("empty texts") << QStringList{QStringLiteral("L"), QStringLiteral("u"), QStringLiteral("e"),
                                                QStringLiteral(""), QStringLiteral("")}
                                 << false;
    QTest::newRow("unicode") << QStringList{QStringLiteral("Zoë 動物園 🔑"), QStringLiteral("zoë@動物園.example"),
                                            QStringLiteral("ümwelt"), QStringLiteral("Größe"),
                                            QStringLiteral("a\nb\tc «»")}
                             << true;
    QTest::newRow("quotes") << QStringList{QStringLiteral("'; DROP TABLE account; --"), QStringLiteral("\"o'neil\""),
                                           QStringLiteral("?1 :a @b"), QStringLiteral("\\"), QStringLiteral("%1 %2")}
                            << false;
    QTest::newRow("long") << QStringList{QString(80, u'l'), QString(256, u'u'), QString(80, u'e'), QString(80, u'g'),
                                         QString(2000, u'n')}
                          << true;
}

void TestSqliteAccountIndex::roundTrip()
{
    QFETCH(QStringList, texts);
    QFETCH(bool, isProvenGood);
    const AccountDraft draft{.label = texts.at(0),
                             .username = texts.at(1),
                             .environmentId = texts.at(2),
                             .group = texts.at(3),
                             .note = texts.at(4)};
    IndexedAccount written = accountOf(idOf('a'), draft);
    if (isProvenGood) {
        written.account = written.account.provenGoodAt(Now + 5min);
    }
    QCOMPARE(outcome(m_index->insert(written)), QStringLiteral("done"));
    for (const auto& read :
         {m_index->account(idOf('a')), m_index->accounts().map([](const auto& all) { return all.constFirst(); })}) {
        QCOMPARE(outcome(read), QStringLiteral("done"));
        QCOMPARE(read->account.id(), idOf('a'));
        QCOMPARE(textsOf(read->account), texts);
        QVERIFY(read->account.createdAt() == Now);
        QVERIFY(read->account.provenGood() == written.account.provenGood());
    }
}

void TestSqliteAccountIndex::statesAndStages_data()
{
    QTest::addColumn<AccountState>("state");
    QTest::addColumn<PasswordStage>("stage");
    for (const auto state :
         {AccountState::Pending, AccountState::Stored, AccountState::Rejected, AccountState::Removing}) {
        for (const auto stage :
             {PasswordStage::Settled, PasswordStage::Staging, PasswordStage::Replacing, PasswordStage::Absent}) {
            QTest::addRow("%s, %d", qPrintable(accountStateName(state)), int(stage)) << state << stage;
        }
    }
}

void TestSqliteAccountIndex::statesAndStages()
{
    QFETCH(AccountState, state);
    QFETCH(PasswordStage, stage);
    IndexedAccount inserted = accountOf(idOf('a'), draftOf(QStringLiteral("a")), state);
    inserted.account = inserted.account.provenGoodAt(Now).inState(state);
    inserted.stage = stage;
    QVERIFY(m_index->insert(inserted));
    IndexedAccount updated = accountOf(idOf('b'), draftOf(QStringLiteral("b")));
    QVERIFY(m_index->insert(updated));
    updated.account = updated.account.inState(state);
    updated.stage = stage;
    QVERIFY(m_index->update(updated));
    for (const AccountId id : {idOf('a'), idOf('b')}) {
        QTEST(m_index->account(id)->account.state(), "state");
        QTEST(m_index->account(id)->stage, "stage");
    }
    QVERIFY(m_index->account(idOf('a'))->account.provenGood() == Now);
    QVERIFY(!m_index->account(idOf('b'))->account.provenGood());
}

void TestSqliteAccountIndex::updateChangesEverything()
{
    QVERIFY(m_index->insert(accountOf(idOf('a'), draftOf(QStringLiteral("a")))));
    QVERIFY(m_index->insert(accountOf(idOf('b'), draftOf(QStringLiteral("b")))));
    const AccountDraft draft{.label = QStringLiteral("L"),
                             .username = QStringLiteral("U"),
                             .environmentId = QStringLiteral("production"),
                             .group = QStringLiteral("G"),
                             .note = QStringLiteral("N")};
    QCOMPARE(outcome(m_index->update(accountOf(idOf('a'), draft))), QStringLiteral("done"));
    QCOMPARE(textsOf(m_index->account(idOf('a'))->account),
             (QStringList{draft.label, draft.username, draft.environmentId, draft.group, draft.note}));
    QCOMPARE(m_index->account(idOf('b'))->account.username(), QStringLiteral("b"));
}

void TestSqliteAccountIndex::updateAndLookUpOfNothing()
{
    QCOMPARE(outcome(m_index->update(accountOf(idOf('a'), draftOf(QStringLiteral("a"))))), QStringLiteral("NotFound"));
    QCOMPARE(outcome(m_index->account(idOf('a'))), QStringLiteral("NotFound"));
    QCOMPARE(outcome(m_index->remove(idOf('a'))), QStringLiteral("done"));
    QVERIFY(m_index->accounts()->isEmpty());
}

void TestSqliteAccountIndex::markProvenGood_data()
{
    QTest::addColumn<PasswordStage>("stage");
    QTest::addColumn<AccountState>("before");
    QTest::addColumn<AccountState>("after");
    QTest::newRow("stored") << PasswordStage::Staging << AccountState::Stored << AccountState::Stored;
    QTest::newRow("rejected") << PasswordStage::Staging << AccountState::Rejected << AccountState::Stored;
    QTest::newRow("pending") << PasswordStage::Staging << AccountState::Pending << AccountState::Stored;
    QTest::newRow("being removed") << PasswordStage::Staging << AccountState::Removing << AccountState::Removing;
    // In memory only: not a stored one, however good.
    QTest::newRow("for the session") << PasswordStage::Absent << AccountState::Pending << AccountState::Pending;
    QTest::newRow("for the session, rejected")
        << PasswordStage::Absent << AccountState::Rejected << AccountState::Pending;
}

void TestSqliteAccountIndex::markProvenGood()
{
    QFETCH(PasswordStage, stage);
    QFETCH(AccountState, before);
    QFETCH(AccountState, after);
    IndexedAccount row = accountOf(idOf('a'), draftOf(QStringLiteral("a")));
    row.account = row.account.inState(before);
    row.stage = stage;
    QVERIFY(m_index->insert(row));
    QVERIFY(m_index->insert(accountOf(idOf('b'), draftOf(QStringLiteral("b")))));
    QCOMPARE(outcome(m_index->markProvenGood(idOf('a'), Now)), QStringLiteral("done"));
    const auto marked = m_index->account(idOf('a'));
    QCOMPARE(marked->account.state(), after);
    QCOMPARE(marked->account.provenGood().has_value(), after != AccountState::Removing);
    QCOMPARE(marked->stage, stage);
    QVERIFY(!m_index->account(idOf('b'))->account.provenGood());
    // What was set aside for the one change counts again for the next, which waits for the disk.
    QVERIFY(m_index->insert(accountOf(idOf('c'), draftOf(QStringLiteral("c")))));
    auto level = m_database->run(QStringLiteral("PRAGMA synchronous"));
    QVERIFY(level && level->next());
    QCOMPARE(level->value(0).toInt(), 2);
    QCOMPARE(outcome(m_index->markProvenGood(idOf('u'), Now)), QStringLiteral("done"));
}

void TestSqliteAccountIndex::placeAndLastUse()
{
    IndexedAccount placed = accountOf(idOf('a'), draftOf(QStringLiteral("a")));
    placed.account = placed.account.placedAt({.isPinned = true, .position = -3}).usedAt(Now);
    QVERIFY(m_index->insert(placed));
    QVERIFY(m_index->insert(accountOf(idOf('b'), draftOf(QStringLiteral("b")))));
    QCOMPARE(placeIn('a'), QStringLiteral("pinned -3"));
    QVERIFY(m_index->account(idOf('a'))->account.lastUsed() == Now);
    QCOMPARE(placeIn('b'), QStringLiteral("by label"));
    QVERIFY(!m_index->account(idOf('b'))->account.lastUsed());
    QVERIFY(!m_index->account(idOf('a'))->account.provenGood());

    QCOMPARE(outcome(m_index->markUsed(idOf('b'), Now + 5min)), QStringLiteral("done"));
    QVERIFY(m_index->account(idOf('b'))->account.lastUsed() == Now + 5min);
    QVERIFY(m_index->account(idOf('a'))->account.lastUsed() == Now);
    QCOMPARE(outcome(m_index->markUsed(idOf('u'), Now)), QStringLiteral("done"));
}

void TestSqliteAccountIndex::pinning()
{
    IndexedAccount placed = accountOf(idOf('a'), draftOf(QStringLiteral("a")));
    placed.account = placed.account.placedAt({.position = 3});
    QVERIFY(m_index->insert(placed));
    QCOMPARE(outcome(m_index->setPinned(idOf('a'), false)), QStringLiteral("done"));
    QCOMPARE(placeIn('a'), QStringLiteral("3"));
    // Its position was one among others than it stands with now.
    QCOMPARE(outcome(m_index->setPinned(idOf('a'), true)), QStringLiteral("done"));
    QCOMPARE(placeIn('a'), QStringLiteral("pinned by label"));
    QVERIFY(m_index->setPositions({{idOf('a'), 1}}));
    QVERIFY(m_index->setPinned(idOf('a'), true));
    QCOMPARE(placeIn('a'), QStringLiteral("pinned 1"));
    QVERIFY(m_index->setPinned(idOf('a'), false));
    QCOMPARE(placeIn('a'), QStringLiteral("by label"));
    QCOMPARE(outcome(m_index->setPinned(idOf('u'), true)), QStringLiteral("done"));
}

void TestSqliteAccountIndex::positionsAllOrNone()
{
    for (const char id : {'a', 'b', 'c'}) {
        QVERIFY(m_index->insert(accountOf(idOf(id), draftOf(QString(QLatin1Char(id))))));
    }
    QCOMPARE(outcome(m_index->setPositions({{idOf('a'), 2}, {idOf('b'), 0}, {idOf('u'), 7}})), QStringLiteral("done"));
    QCOMPARE(placeIn('a'), QStringLiteral("2"));
    QCOMPARE(placeIn('b'), QStringLiteral("0"));
    QCOMPARE(placeIn('c'), QStringLiteral("by label"));
    QCOMPARE(outcome(m_index->setPositions({{idOf('a'), std::nullopt}, {idOf('c'), 1}})), QStringLiteral("done"));
    QCOMPARE(placeIn('a'), QStringLiteral("by label"));
    QCOMPARE(placeIn('b'), QStringLiteral("0"));
    QCOMPARE(placeIn('c'), QStringLiteral("1"));
    QCOMPARE(outcome(m_index->setPositions({})), QStringLiteral("done"));

    QVERIFY(m_database->run(QStringLiteral("CREATE TRIGGER no_c BEFORE UPDATE ON account WHEN new.username = 'c' "
                                           "BEGIN SELECT RAISE(ABORT, 'no'); END")));
    QVERIFY(!m_index->setPositions({{idOf('a'), 4}, {idOf('b'), 5}, {idOf('c'), 6}}));
    QCOMPARE(placeIn('a'), QStringLiteral("by label"));
    QCOMPARE(placeIn('b'), QStringLiteral("0"));
}

void TestSqliteAccountIndex::updateKeepsThePlace_data()
{
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("after");
    const QString sandbox = QStringLiteral("sandbox");
    const QString group = QStringLiteral("G");
    QTest::newRow("another label") << false << sandbox << group << QStringLiteral("3");
    QTest::newRow("another environment") << false << QStringLiteral("production") << group
                                         << QStringLiteral("by label");
    QTest::newRow("another group") << false << sandbox << QStringLiteral("H") << QStringLiteral("by label");
    // Pinned ones stand together wherever they are from.
    QTest::newRow("pinned, another group") << true << sandbox << QString() << QStringLiteral("pinned 3");
}

void TestSqliteAccountIndex::updateKeepsThePlace()
{
    QFETCH(bool, isPinned);
    QFETCH(QString, environment);
    QFETCH(QString, group);
    AccountDraft draft = draftOf(QStringLiteral("a"));
    draft.group = QStringLiteral("G");
    // As a change reads the account that then waits for the keychain.
    const IndexedAccount read = accountOf(idOf('a'), draft);
    QVERIFY(m_index->insert(read));
    QVERIFY(m_index->setPinned(idOf('a'), isPinned));
    QVERIFY(m_index->setPositions({{idOf('a'), 3}}));
    QVERIFY(m_index->markUsed(idOf('a'), Now));
    draft.label = QStringLiteral("Another");
    draft.environmentId = environment;
    draft.group = group;
    QCOMPARE(outcome(m_index->update({read.account.edited(draft).value()})), QStringLiteral("done"));
    QCOMPARE(m_index->account(idOf('a'))->account.label(), draft.label);
    QTEST(placeIn('a'), "after");
    QVERIFY(m_index->account(idOf('a'))->account.lastUsed() == Now);
}

void TestSqliteAccountIndex::updateKeepsTheRenewal()
{
    const auto renewal = [this] { return *m_database->value(QStringLiteral("SELECT renewal FROM account")); };
    const IndexedAccount account = accountOf(idOf('a'), draftOf(QStringLiteral("a")));
    QVERIFY(m_index->insert(account));
    QCOMPARE(renewal(), QVariant(QStringLiteral("off")));
    const Renewal wanted{.isOn = true, .until = QTime(18, 0), .onWeekdaysOnly = true};
    QVERIFY(m_index->setRenewal(idOf('a'), wanted));
    QVERIFY(m_index->setRenewal(idOf('x'), wanted));
    QVERIFY(m_index->update(account));
    QVERIFY(m_index->markProvenGood(idOf('a'), Now));
    QVERIFY(m_index->setPinned(idOf('a'), true));
    QCOMPARE(renewal(), QVariant(QStringLiteral("on until=18:00 weekdays")));
    QVERIFY(m_index->account(idOf('a'))->account.renewal() == wanted);
    // As it is where an account is added with it, and where its form is unknown.
    QVERIFY(m_index->insert({accountOf(idOf('b'), draftOf(QStringLiteral("b"))).account.renewed({.isOn = true})}));
    QVERIFY(m_index->account(idOf('b'))->account.renewal() == Renewal{.isOn = true});
    QVERIFY(m_database->run(QStringLiteral("UPDATE account SET renewal = 'on during=nights'")));
    QVERIFY(m_index->account(idOf('a'))->account.renewal() == Renewal());
}

void TestSqliteAccountIndex::orderedByLabel()
{
    char id = 'a';
    for (const auto& label : {QStringLiteral("beta"), QStringLiteral("Gamma"), QStringLiteral("alpha"),
                              QStringLiteral("Beta 2"), QStringLiteral("ALPHA 1")}) {
        AccountDraft draft = draftOf(QString(QChar::fromLatin1(id)));
        draft.label = label;
        QVERIFY(m_index->insert(accountOf(idOf(id++), draft)));
    }
    QCOMPARE(labelsOf(m_index->accounts()),
             (QStringList{QStringLiteral("alpha"), QStringLiteral("ALPHA 1"), QStringLiteral("beta"),
                          QStringLiteral("Beta 2"), QStringLiteral("Gamma")}));
}

void TestSqliteAccountIndex::loginIsUnique_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("environmentId");
    QTest::addColumn<QString>("expected");
    const QString sandbox = QStringLiteral("sandbox");
    QTest::newRow("same") << QStringLiteral("demo") << sandbox << QStringLiteral("Duplicate");
    QTest::newRow("other case") << QStringLiteral("DEMO") << sandbox << QStringLiteral("Duplicate");
    QTest::newRow("other username") << QStringLiteral("demo2") << sandbox << QStringLiteral("done");
    QTest::newRow("other environment") << QStringLiteral("demo") << QStringLiteral("production")
                                       << QStringLiteral("done");
}

void TestSqliteAccountIndex::loginIsUnique()
{
    QFETCH(QString, username);
    QFETCH(QString, environmentId);
    QFETCH(QString, expected);
    QVERIFY(m_index->insert(accountOf(idOf('a'), draftOf(QStringLiteral("demo")))));
    QVERIFY(m_index->insert(accountOf(idOf('b'), draftOf(QStringLiteral("other")))));
    AccountDraft draft = draftOf(username);
    draft.environmentId = environmentId;
    QCOMPARE(outcome(m_index->update(accountOf(idOf('b'), draft))), expected);
    QVERIFY(m_index->remove(idOf('b')));
    QCOMPARE(outcome(m_index->insert(accountOf(idOf('c'), draft))), expected);
    // One's own username in another case is no duplicate of itself.
    QCOMPARE(outcome(m_index->update(accountOf(idOf('a'), draftOf(QStringLiteral("Demo"))))), QStringLiteral("done"));
}

void TestSqliteAccountIndex::sameIdTwice()
{
    QVERIFY(m_index->insert(accountOf(idOf('a'), draftOf(QStringLiteral("a")))));
    QVERIFY(!m_index->insert(accountOf(idOf('a'), draftOf(QStringLiteral("b")))));
    QCOMPARE(m_index->account(idOf('a'))->account.username(), QStringLiteral("a"));
}

void TestSqliteAccountIndex::removeTakesTheTokens()
{
    SqliteTokenShelf shelf(m_database);
    for (const char id : {'a', 'b'}) {
        QVERIFY(m_index->insert(accountOf(idOf(id), draftOf(QString(QChar::fromLatin1(id))))));
        QVERIFY(shelf.add({.id = TokenId::fromRandomBytes(QByteArray(16, id)), .account = idOf(id)}, "sealed"));
    }
    QCOMPARE(outcome(m_index->remove(idOf('a'))), QStringLiteral("done"));
    QCOMPARE(outcome(m_index->account(idOf('a'))), QStringLiteral("NotFound"));
    QCOMPARE(shelf.tokens()->size(), 1);
    QCOMPARE(shelf.tokens()->constFirst().account, idOf('b'));
}

void TestSqliteAccountIndex::brokenRow_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("state") << QStringLiteral("UPDATE account SET state = 'dreaming'");
    QTest::newRow("stage") << QStringLiteral("UPDATE account SET password_stage = ''");
    QTest::newRow("label") << QStringLiteral("UPDATE account SET label = ''");
}

void TestSqliteAccountIndex::brokenRow()
{
    QFETCH(QString, statement);
    QVERIFY(m_index->insert(accountOf(idOf('a'), draftOf(QStringLiteral("a")))));
    QVERIFY(m_database->run(statement));
    QCOMPARE(outcome(m_index->account(idOf('a'))), QStringLiteral("StorageBroken"));
    QCOMPARE(outcome(m_index->accounts()), QStringLiteral("StorageBroken"));
}

void TestSqliteAccountIndex::environments()
{
    const auto namesOf = [this] {
        QStringList names;
        const auto all = m_index->environments();
        for (const Environment& environment : *all) {
            names.append(environment.name());
        }
        return names;
    };
    const QStringList builtIn{QStringLiteral("Sandbox"), QStringLiteral("Production")};
    QCOMPARE(namesOf(), builtIn);
    for (const auto& name : {QStringLiteral("beta"), QStringLiteral("Gamma"), QStringLiteral("Alpha")}) {
        QCOMPARE(outcome(m_index->insertEnvironment(environmentOf(name, name))), QStringLiteral("done"));
    }
    QCOMPARE(namesOf(),
             builtIn + (QStringList{QStringLiteral("Alpha"), QStringLiteral("beta"), QStringLiteral("Gamma")}));
    QCOMPARE(outcome(m_index->removeEnvironment(QStringLiteral("beta"))), QStringLiteral("done"));
    QCOMPARE(namesOf(), builtIn + (QStringList{QStringLiteral("Alpha"), QStringLiteral("Gamma")}));
}

void TestSqliteAccountIndex::environmentRoundTrip_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::addColumn<BodyShape>("shape");
    QTest::newRow("production") << QStringLiteral("https://zoo.example/api/v2/auth/sign_in") << QString()
                                << EnvironmentKind::Production << BodyShape::Wrapped;
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080/a%20b/sign_in") << QStringLiteral("/a b/ü'.pem")
                              << EnvironmentKind::Sandbox << BodyShape::Flat;
    QTest::newRow("international") << QStringLiteral("https://zoö.example:8443/größe") << QString()
                                   << EnvironmentKind::Sandbox << BodyShape::Wrapped;
}

void TestSqliteAccountIndex::environmentRoundTrip()
{
    QFETCH(QString, url);
    QFETCH(QString, caFile);
    QFETCH(EnvironmentKind, kind);
    QFETCH(BodyShape, shape);
    const QString name = QStringLiteral("Zoë's \"Zoo\"");
    const Environment written = environmentOf(
        QStringLiteral("id"), name, {.name = {}, .kind = kind, .signInUrl = url, .caFile = caFile, .bodyShape = shape});
    QVERIFY(m_index->insertEnvironment(written));
    const auto all = m_index->environments();
    QCOMPARE(outcome(all), QStringLiteral("done"));
    const Environment& read = all->constLast();
    QCOMPARE(read.id(), QStringLiteral("id"));
    QCOMPARE(read.name(), name);
    QCOMPARE(read.kind(), kind);
    QCOMPARE(read.signInUrl(), written.signInUrl());
    QCOMPARE(read.signInUrl().toEncoded(), written.signInUrl().toEncoded());
    QCOMPARE(read.caFile(), caFile);
    QCOMPARE(read.bodyShape(), shape);
    QVERIFY(!read.isBuiltIn());
}

void TestSqliteAccountIndex::environmentUpdate()
{
    const QString id = QStringLiteral("id");
    QVERIFY(m_index->insertEnvironment(environmentOf(id, QStringLiteral("Zoo"))));
    QVERIFY(m_index->insertEnvironment(environmentOf(QStringLiteral("other"), QStringLiteral("Other"))));
    AccountDraft draft = draftOf(QStringLiteral("demo"));
    draft.environmentId = id;
    QVERIFY(m_index->insert(accountOf(idOf('a'), draft)));
    QVERIFY(m_index->setClockOffset(id, 3s));

    const Environment edited = environmentOf(id, QStringLiteral("zoë's"),
                                             {.name = {},
                                              .kind = EnvironmentKind::Production,
                                              .signInUrl = QStringLiteral("https://edited.example:8443/sign_in"),
                                              .caFile = QStringLiteral("/etc/ca.pem"),
                                              .bodyShape = BodyShape::Flat});
    QCOMPARE(outcome(m_index->updateEnvironment(edited)), QStringLiteral("done"));
    const auto all = m_index->environments();
    QCOMPARE(all->size(), 4);
    const Environment& read = all->constLast();
    QCOMPARE(read.id(), id);
    QCOMPARE(read.name(), edited.name());
    QCOMPARE(read.kind(), edited.kind());
    QCOMPARE(read.signInUrl(), edited.signInUrl());
    QCOMPARE(read.caFile(), edited.caFile());
    QCOMPARE(read.bodyShape(), edited.bodyShape());
    // The neighbour and the accounts stay as they are.
    QCOMPARE(all->at(2).signInUrl(), environmentOf(id, QStringLiteral("x")).signInUrl());
    QCOMPARE(m_index->account(idOf('a'))->account.environmentId(), id);

    // Its own name in other letters is no duplicate; another's is.
    QCOMPARE(outcome(m_index->updateEnvironment(environmentOf(id, QStringLiteral("ZOE'S")))), QStringLiteral("done"));
    QCOMPARE(outcome(m_index->updateEnvironment(environmentOf(id, QStringLiteral("oTHER")))),
             QStringLiteral("Duplicate"));
    QCOMPARE(m_index->environments()->constLast().name(), QStringLiteral("ZOE'S"));
}

void TestSqliteAccountIndex::environmentNameIsUnique()
{
    QVERIFY(m_index->insertEnvironment(environmentOf(QStringLiteral("1"), QStringLiteral("Zoo"))));
    QCOMPARE(outcome(m_index->insertEnvironment(environmentOf(QStringLiteral("2"), QStringLiteral("zOO")))),
             QStringLiteral("Duplicate"));
    QCOMPARE(outcome(m_index->insertEnvironment(environmentOf(QStringLiteral("2"), QStringLiteral("Zoo 2")))),
             QStringLiteral("done"));
}

void TestSqliteAccountIndex::environmentInUse()
{
    QVERIFY(m_index->insertEnvironment(environmentOf(QStringLiteral("zoo"), QStringLiteral("Zoo"))));
    AccountDraft draft = draftOf(QStringLiteral("a"));
    draft.environmentId = QStringLiteral("zoo");
    QVERIFY(m_index->insert(accountOf(idOf('a'), draft)));
    QVERIFY(m_index->setClockOffset(QStringLiteral("zoo"), 5s));
    QCOMPARE(outcome(m_index->removeEnvironment(QStringLiteral("zoo"))), QStringLiteral("InUse"));
    QCOMPARE(m_index->environments()->size(), 3);
    QVERIFY(m_index->remove(idOf('a')));
    QCOMPARE(outcome(m_index->removeEnvironment(QStringLiteral("zoo"))), QStringLiteral("done"));
    QVERIFY(*m_index->clockOffset(QStringLiteral("zoo")) == 0s);
}

void TestSqliteAccountIndex::environmentThatIsNone_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("unknown") << QStringLiteral("nowhere");
    QTest::newRow("null") << QString();
    QTest::newRow("built in") << QStringLiteral("sandbox");
    QTest::newRow("the other built in") << QStringLiteral("production");
}

void TestSqliteAccountIndex::environmentThatIsNone()
{
    QFETCH(QString, id);
    QCOMPARE(outcome(m_index->removeEnvironment(id)), QStringLiteral("NotFound"));
    const auto updated = m_index->updateEnvironment(environmentOf(id, QStringLiteral("Zoo")));
    QCOMPARE(outcome(updated), QStringLiteral("NotFound"));
    QCOMPARE(updated.error().field, Field::Environment);
    QCOMPARE(m_index->environments()->size(), 2);
}

void TestSqliteAccountIndex::clockOffset()
{
    const QString sandbox = QStringLiteral("sandbox");
    QVERIFY(*m_index->clockOffset(sandbox) == 0ms);
    for (const auto offset : {1ms, -3'600'000ms, 0ms, 10'000'000'000'000ms}) {
        QCOMPARE(outcome(m_index->setClockOffset(sandbox, offset)), QStringLiteral("done"));
        QVERIFY(*m_index->clockOffset(sandbox) == offset);
    }
    QVERIFY(*m_index->clockOffset(QStringLiteral("production")) == 0ms);
}

void TestSqliteAccountIndex::clockOffsets()
{
    QVERIFY(m_index->clockOffsets()->isEmpty());
    QVERIFY(m_index->setClockOffset(QStringLiteral("sandbox"), -90s));
    QVERIFY(m_index->setClockOffset(QStringLiteral("production"), 0s));
    const auto offsets = *m_index->clockOffsets();
    // One that agrees was learnt all the same.
    QCOMPARE(offsets.size(), 2);
    QVERIFY(offsets.value(QStringLiteral("sandbox"), 1s) == -90s);
    QVERIFY(offsets.value(QStringLiteral("production"), 1s) == 0s);
}

void TestSqliteAccountIndex::health()
{
    QVERIFY(m_index->insert(accountOf(idOf('a'), draftOf(QStringLiteral("demo-a")))));
    const auto health = m_index->checkHealth();
    QCOMPARE(outcome(health), QStringLiteral("done"));
    QVERIFY2(health->problems.isEmpty(), qPrintable(health->problems.join(u'\n')));
    QVERIFY(health->bytes > 4096);
}

void TestSqliteAccountIndex::healthOfADamagedFile()
{
    for (int i = 0; i < 200; ++i) {
        QVERIFY(m_index->insert(accountOf(idOf(static_cast<char>(i)), draftOf(QStringLiteral("demo-%1").arg(i)))));
    }
    const QString file = m_database->file();
    m_index.reset();
    m_database.reset(); // what was written goes from the log into the file
    QFile damaged(file);
    QVERIFY(damaged.open(QFile::ReadWrite));
    // Not the first page, which tells what the file is.
    constexpr qint64 PageSize = 4096;
    QVERIFY(damaged.size() > 8 * PageSize);
    QVERIFY(damaged.seek(damaged.size() - 4 * PageSize));
    QCOMPARE(damaged.write(QByteArray(3 * PageSize, 'x')), 3 * PageSize);
    damaged.close();

    const SqliteAccountIndex index(opened(file));
    const auto health = index.checkHealth();
    QCOMPARE(outcome(health), QStringLiteral("done"));
    QVERIFY(!health->problems.isEmpty());
    QVERIFY2(health->problems.size() <= 10, qPrintable(health->problems.join(u'\n')));
}

void TestSqliteAccountIndex::healthWithOrphans()
{
    // What a repair by hand may leave behind.
    QVERIFY(m_database->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    auto columns = m_database->run(
        QStringLiteral("SELECT group_concat(name), group_concat(quote('x')) FROM pragma_table_info('token')"));
    QVERIFY(columns && columns->next());
    const QString names = columns->value(0).toString();
    const QString values = columns->value(1).toString();
    columns->finish();
    QVERIFY(m_database->run(QStringLiteral("INSERT INTO token (%1) VALUES (%2)").arg(names, values)));
    const auto health = m_index->checkHealth();
    QCOMPARE(outcome(health), QStringLiteral("done"));
    QCOMPARE(health->problems, QStringList{QStringLiteral("a row of token without its row in account")});
}

void TestSqliteAccountIndex::leaseIsExclusive()
{
    SqliteAccountIndex other(opened(m_database->file()));
    auto lease = m_index->tryBeginChange();
    QCOMPARE(outcome(lease), QStringLiteral("done"));
    QCOMPARE(outcome(m_index->tryBeginChange()), QStringLiteral("StorageBusy"));
    QCOMPARE(outcome(other.tryBeginChange()), QStringLiteral("StorageBusy"));
    QVERIFY(m_index->accounts()); // reading goes on
    lease->reset();
    QCOMPARE(outcome(other.tryBeginChange()), QStringLiteral("done"));
    QCOMPARE(outcome(m_index->tryBeginChange()), QStringLiteral("done"));
}

void TestSqliteAccountIndex::leaseIsExclusiveBetweenProcesses()
{
    {
        const auto lease = m_index->tryBeginChange();
        QVERIFY(lease);
        QCOMPARE(LeaseHolder(m_database->file()).answer(), QStringLiteral("StorageBusy"));
    }
    const LeaseHolder holder(m_database->file());
    QCOMPARE(holder.answer(), QStringLiteral("done"));
    QCOMPARE(outcome(m_index->tryBeginChange()), QStringLiteral("StorageBusy"));
}

void TestSqliteAccountIndex::leaseIsNotInTheFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("killed before it wrote anything") << QByteArray();
    QTest::newRow("killed in the middle of a line") << QByteArray("12");
    // As QLockFile leaves it, with a process that lives.
    QTest::newRow("somebody else's process") << QByteArray("1\nsystemd\ncomputer\n");
}

void TestSqliteAccountIndex::leaseIsNotInTheFile()
{
    QFETCH(QByteArray, content);
    QFile left(m_database->file() + QLatin1String(".lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(content);
    left.close();
    const auto lease = m_index->tryBeginChange();
    QCOMPARE(outcome(lease), QStringLiteral("done"));
    QCOMPARE(outcome(m_index->tryBeginChange()), QStringLiteral("StorageBusy"));
}

void TestSqliteAccountIndex::leaseOfADeadProcess()
{
    LeaseHolder holder(m_database->file());
    QCOMPARE(holder.answer(), QStringLiteral("done"));
    holder.kill();
    QCOMPARE(outcome(m_index->tryBeginChange()), QStringLiteral("done"));
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold-lease") {
        return holdLease(arguments.value(2));
    }
    TestSqliteAccountIndex test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sqliteaccountindex.moc"
