#include "app/flows/accountbook.h"

#include "app/flows/changelease.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

using Operation = MemorySecretStore::Operation;
using Effect = MemorySecretStore::Effect;

namespace {

constexpr QByteArrayView Password("a-password-not-real");
constexpr QByteArrayView NewPassword("new-password-not-real");
const QString Name = QStringLiteral("demo-one");

/// Everything that is stored, for "nothing changed".
QStringList everything(const World& world)
{
    QStringList all;
    for (const IndexedAccount& row : world.rows()) {
        const AccountDraft& texts = row.account.texts();
        all.append(QStringList{row.account.id().toString(), texts.label, texts.username, texts.environmentId,
                               texts.group, texts.note, accountStateName(row.account.state()),
                               QString::number(int(row.stage))}
                       .join(u'|'));
    }
    const auto& items = world.items();
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        all.append(item.key() + u'=' + QString::fromUtf8(item.value()));
    }
    return all;
}

Result<Account> add(const World& world, const AccountDraft& draft, QByteArrayView password = Password)
{
    return resultOf(addAccount(world.ports, draft, secretOf(password), {}));
}

Result<Account> edit(const World& world, AccountId id, const AccountDraft& draft, QByteArrayView password = {})
{
    return resultOf(editAccount(world.ports, id, draft, secretOf(password), {}));
}

void setState(const World& world, AccountId id, AccountState state)
{
    IndexedAccount row = world.row(id);
    row.account = row.account.inState(state);
    QVERIFY(world.ports.index->update(row));
}

AccountDraft changed(AccountDraft draft, QString AccountDraft::* text, const QString& value)
{
    draft.*text = value;
    return draft;
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT

private slots:
    void add_data();
    void add();
    void addRefuses_data();
    void addRefuses();
    void addWithoutKeychain_data();
    void addWithoutKeychain();
    void addThatMayStillHappenKeepsTheRow();
    void failedAddIsTakenUpAgain();
    void failedRetryKeepsTheRow();
    void duplicates_data();
    void duplicates();
    void twoAddsAtOnce();
    void editKeepsThePassword();
    void editReplacesThePassword();
    void editRefuses_data();
    void editRefuses();
    void editWithoutKeychain_data();
    void editWithoutKeychain();
    void editHoldsThoughItsEndFails();
    void editThatMayStillHappenKeepsTheOldPassword();
    void editEndsARejection_data();
    void editEndsARejection();
    void editAfterTheStagedPasswordIsLost();
    void removeTakesEverything();
    void removeOfNothingSucceeds();
    void removeWithoutKeychain_data();
    void removeWithoutKeychain();
    void removeThatMayStillHappenIsFinishedLater();
    void finishChangesLeavesTheKeychainAlone();
    void finishChangesConfirmsWhatArrived();
    void finishChangesStopsAtALockedKeychain();
    void finishChangesIsNotHeldUpByALostPassword();
    void changesWaitForEachOther();
    void waitingCanBeCancelled();
};

void TestAccountBook::add_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("plain") << Name << Password.toByteArray();
    QTest::newRow("unicode") << QStringLiteral("Zoë \"O'Neil\" \\ 動物園") << QByteArray("pä$$ \"wörd\" \\ 🔑");
    QTest::newRow("as long as may be") << Name << QByteArray(MaximumPasswordBytes, 'x');
}

void TestAccountBook::add()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, password);
    World world;
    const auto added = ::add(world, draftOf(username), password);
    QCOMPARE(outcome(added), QStringLiteral("done"));
    QCOMPARE(added->state(), AccountState::Stored);
    QCOMPARE(world.rows().size(), 1);
    const IndexedAccount row = world.row(added->id());
    QCOMPARE(row.account.state(), AccountState::Stored);
    QCOMPARE(row.stage, PasswordStage::Settled);
    QCOMPARE(row.account.username(), username);
    QCOMPARE(row.account.note(), draftOf(username).note);
    QVERIFY(row.account.createdAt() == Begin);
    QCOMPARE(world.items().size(), 1);
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, added->id())), password);
}

void TestAccountBook::addRefuses_data()
{
    QTest::addColumn<QString AccountDraft::*>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Field>("field");
    const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
    const QByteArray good = Password.toByteArray();
    row("no label") << &AccountDraft::label << QString() << good << ErrorKind::FieldEmpty << Field::Label;
    row("no username") << &AccountDraft::username << QStringLiteral("  ") << good << ErrorKind::FieldEmpty
                       << Field::Username;
    row("label too long") << &AccountDraft::label << QString(81, u'x') << good << ErrorKind::FieldTooLong
                          << Field::Label;
    row("unknown environment") << &AccountDraft::environmentId << QStringLiteral("nowhere") << good
                               << ErrorKind::NotFound << Field::Environment;
    row("no password") << &AccountDraft::label << Name << QByteArray() << ErrorKind::FieldEmpty << Field::Password;
    row("password too long") << &AccountDraft::label << Name << QByteArray(1025, 'x') << ErrorKind::SecretTooLarge
                             << Field::Password;
    row("password with a NUL") << &AccountDraft::label << Name << QByteArray("a\0b", 3) << ErrorKind::FieldMalformed
                               << Field::Password;
}

void TestAccountBook::addRefuses()
{
    using Text = QString AccountDraft::*;
    QFETCH(Text, text);
    QFETCH(QString, value);
    QFETCH(QByteArray, password);
    World world;
    const auto added = ::add(world, changed(draftOf(Name), text, value), password);
    QVERIFY(!added);
    QTEST(added.error().kind, "kind");
    QTEST(added.error().field, "field");
    QCOMPARE(everything(world), QStringList());
    QCOMPARE(world.secrets->log(), QStringList());
}

void TestAccountBook::addWithoutKeychain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainDenied, ErrorKind::KeychainMissing,
                            ErrorKind::KeychainFailed, ErrorKind::Cancelled}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestAccountBook::addWithoutKeychain()
{
    QFETCH(ErrorKind, kind);
    World world;
    world.secrets->failNext(Operation::Write, {.kind = kind});
    const auto added = ::add(world, draftOf(Name));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, kind);
    QCOMPARE(everything(world), QStringList());
}

void TestAccountBook::addThatMayStillHappenKeepsTheRow()
{
    World world;
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::Cancelled, .mayStillHappen = true}, Effect::Late);
    QCOMPARE(outcome(::add(world, draftOf(Name))), QStringLiteral("Cancelled"));
    QCOMPARE(world.rows().size(), 1);
    QCOMPARE(world.rows().constFirst().account.state(), AccountState::Pending);

    world.secrets->changesArrive();
    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), QStringLiteral("done"));
    QCOMPARE(world.rows().constFirst().account.state(), AccountState::Stored);
}

void TestAccountBook::failedAddIsTakenUpAgain()
{
    World world;
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::Cancelled, .mayStillHappen = true});
    QVERIFY(!::add(world, draftOf(Name)));
    const AccountId first = world.rows().constFirst().account.id();

    AccountDraft draft = draftOf(Name.toUpper()); // the same login to the list
    draft.label = QStringLiteral("Another label");
    const auto added = ::add(world, draft, NewPassword);
    QCOMPARE(outcome(added), QStringLiteral("done"));
    QCOMPARE(added->id(), first);
    QCOMPARE(world.rows().size(), 1);
    QCOMPARE(world.row(first).account.label(), QStringLiteral("Another label"));
    QCOMPARE(world.row(first).account.state(), AccountState::Stored);
    QCOMPARE(world.items().size(), 1);
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, first)), NewPassword.toByteArray());
}

void TestAccountBook::failedRetryKeepsTheRow()
{
    World world;
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::Cancelled, .mayStillHappen = true}, Effect::Late);
    QVERIFY(!::add(world, draftOf(Name)));
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainLocked});
    QCOMPARE(outcome(::add(world, draftOf(Name), NewPassword)), QStringLiteral("KeychainLocked"));
    // The first attempt's password may still arrive, and must find its account.
    QCOMPARE(world.rows().size(), 1);
    QCOMPARE(world.rows().constFirst().account.state(), AccountState::Pending);
}

void TestAccountBook::duplicates_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("environmentId");
    QTest::addColumn<QString>("expected");
    const QString sandbox = QStringLiteral("sandbox");
    QTest::newRow("the same") << QStringLiteral("demo-zoë") << sandbox << QStringLiteral("Duplicate");
    QTest::newRow("other case") << QStringLiteral("Demo-Zoë") << sandbox << QStringLiteral("Duplicate");
    QTest::newRow("other case beyond ASCII") << QStringLiteral("demo-ZOË") << sandbox << QStringLiteral("Duplicate");
    QTest::newRow("white space around") << QStringLiteral(" demo-zoë ") << sandbox << QStringLiteral("Duplicate");
    QTest::newRow("other environment") << QStringLiteral("demo-zoë") << QStringLiteral("production")
                                       << QStringLiteral("done");
    QTest::newRow("other username") << QStringLiteral("demo-zoe") << sandbox << QStringLiteral("done");
}

void TestAccountBook::duplicates()
{
    QFETCH(QString, username);
    QFETCH(QString, environmentId);
    QFETCH(QString, expected);
    World world;
    world.store(QStringLiteral("demo-zoë"), Password.toByteArray());
    const AccountDraft draft = changed(draftOf(username), &AccountDraft::environmentId, environmentId);
    QCOMPARE(outcome(::add(world, draft)), expected);
    QCOMPARE(world.rows().size(), expected == u"done" ? 2 : 1);

    World edited;
    edited.store(QStringLiteral("demo-zoë"), Password.toByteArray());
    const AccountId other = edited.store(QStringLiteral("demo-other"), Password.toByteArray());
    const auto result = edit(edited, other, draft, NewPassword);
    QCOMPARE(outcome(result), expected);
    if (!result) {
        QCOMPARE(result.error().field, Field::Username);
        QCOMPARE(edited.row(other).account.username(), QStringLiteral("demo-other"));
    }
}

void TestAccountBook::twoAddsAtOnce()
{
    World world;
    const Ports otherProgram = world.anotherProgram();
    const Running<Result<Account>> first(addAccount(world.ports, draftOf(Name), secretOf(Password), {}));
    const Running<Result<Account>> second(addAccount(otherProgram, draftOf(Name), secretOf(NewPassword), {}));
    QStringList outcomes{outcome(first.result()), outcome(second.result())};
    outcomes.sort();
    QCOMPARE(outcomes, (QStringList{QStringLiteral("Duplicate"), QStringLiteral("done")}));
    QCOMPARE(world.rows().size(), 1);
    QCOMPARE(world.items().size(), 1);
}

void TestAccountBook::editKeepsThePassword()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const auto edited = edit(world, id, draftOf(QStringLiteral("demo-two")));
    QCOMPARE(outcome(edited), QStringLiteral("done"));
    QCOMPARE(edited->id(), id);
    QCOMPARE(world.row(id).account.username(), QStringLiteral("demo-two"));
    QCOMPARE(world.item(passwordKey(world.ports.profile, world.row(id))), Password.toByteArray());
    QCOMPARE(world.secrets->log(), QStringList()); // no prompt for a change of texts
}

void TestAccountBook::editReplacesThePassword()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    QCOMPARE(outcome(edit(world, id, draftOf(QStringLiteral("demo-two")), NewPassword)), QStringLiteral("done"));
    QCOMPARE(world.row(id).account.username(), QStringLiteral("demo-two"));
    QCOMPARE(world.row(id).stage, PasswordStage::Settled);
    QCOMPARE(world.items().size(), 1);
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, id)), NewPassword.toByteArray());
}

void TestAccountBook::editRefuses_data()
{
    QTest::addColumn<QString AccountDraft::*>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
    row("no label") << &AccountDraft::label << QString() << QByteArray() << ErrorKind::FieldEmpty;
    row("unknown environment") << &AccountDraft::environmentId << QStringLiteral("nowhere") << NewPassword.toByteArray()
                               << ErrorKind::NotFound;
    row("password too long") << &AccountDraft::label << Name << QByteArray(1025, 'x') << ErrorKind::SecretTooLarge;
    row("password with a line break") << &AccountDraft::label << Name << QByteArray("a\nb")
                                      << ErrorKind::FieldMalformed;
}

void TestAccountBook::editRefuses()
{
    using Text = QString AccountDraft::*;
    QFETCH(Text, text);
    QFETCH(QString, value);
    QFETCH(QByteArray, password);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const QStringList before = everything(world);
    const auto edited = edit(world, id, changed(draftOf(Name), text, value), password);
    QVERIFY(!edited);
    QTEST(edited.error().kind, "kind");
    QCOMPARE(everything(world), before);

    const AccountId unknown = AccountId::fromRandomBytes(QByteArray(16, 'x'));
    QCOMPARE(outcome(edit(world, unknown, draftOf(Name))), QStringLiteral("NotFound"));
}

void TestAccountBook::editWithoutKeychain_data()
{
    addWithoutKeychain_data();
}

void TestAccountBook::editWithoutKeychain()
{
    QFETCH(ErrorKind, kind);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const QStringList before = everything(world);
    world.secrets->failNext(Operation::Write, {.kind = kind});
    const auto edited = edit(world, id, draftOf(QStringLiteral("demo-two")), NewPassword);
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, kind);
    QCOMPARE(everything(world), before);
}

void TestAccountBook::editHoldsThoughItsEndFails()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainLocked}, Effect::None,
                            QStringLiteral("/password"));
    QCOMPARE(outcome(edit(world, id, draftOf(QStringLiteral("demo-two")), NewPassword)), QStringLiteral("done"));
    QCOMPARE(world.row(id).account.username(), QStringLiteral("demo-two"));
    QCOMPARE(world.item(passwordKey(world.ports.profile, world.row(id))), NewPassword.toByteArray());

    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), QStringLiteral("done"));
    QCOMPARE(world.items().size(), 1);
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, id)), NewPassword.toByteArray());
}

void TestAccountBook::editThatMayStillHappenKeepsTheOldPassword()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainFailed, .mayStillHappen = true},
                            Effect::Late);
    QCOMPARE(outcome(edit(world, id, draftOf(QStringLiteral("demo-two")), NewPassword)),
             QStringLiteral("KeychainFailed"));
    world.secrets->changesArrive();
    QCOMPARE(world.row(id).account.username(), Name);
    QCOMPARE(world.item(passwordKey(world.ports.profile, world.row(id))), Password.toByteArray());
    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), QStringLiteral("done"));
    QCOMPARE(world.items().size(), 1);
}

void TestAccountBook::editEndsARejection_data()
{
    QTest::addColumn<QString AccountDraft::*>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<AccountState>("state");
    const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
    row("password") << &AccountDraft::username << Name << NewPassword.toByteArray() << AccountState::Stored;
    row("username") << &AccountDraft::username << QStringLiteral("demo-two") << QByteArray() << AccountState::Stored;
    row("username's case") << &AccountDraft::username << QStringLiteral("Demo-One") << QByteArray()
                           << AccountState::Stored;
    row("environment") << &AccountDraft::environmentId << QStringLiteral("production") << QByteArray()
                       << AccountState::Stored;
    row("label") << &AccountDraft::label << QStringLiteral("Other") << QByteArray() << AccountState::Rejected;
    row("note") << &AccountDraft::note << QString() << QByteArray() << AccountState::Rejected;
}

void TestAccountBook::editEndsARejection()
{
    using Text = QString AccountDraft::*;
    QFETCH(Text, text);
    QFETCH(QString, value);
    QFETCH(QByteArray, password);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    setState(world, id, AccountState::Rejected);
    const auto edited = edit(world, id, changed(draftOf(Name), text, value), password);
    QCOMPARE(outcome(edited), QStringLiteral("done"));
    QTEST(edited->state(), "state");
    QTEST(world.row(id).account.state(), "state");
}

// Somebody has emptied the keychain in the middle of an edit. A new password makes the account good again.
void TestAccountBook::editAfterTheStagedPasswordIsLost()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainLocked}, Effect::None,
                            QStringLiteral("/password"));
    QVERIFY(edit(world, id, draftOf(Name), Password));
    world.items().clear();

    QCOMPARE(outcome(edit(world, id, draftOf(Name))), QStringLiteral("SecretNotFound"));
    QCOMPARE(outcome(edit(world, id, draftOf(Name), NewPassword)), QStringLiteral("done"));
    QCOMPARE(world.row(id).stage, PasswordStage::Settled);
    QCOMPARE(world.items().size(), 1);
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, id)), NewPassword.toByteArray());
}

void TestAccountBook::removeTakesEverything()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const AccountId other = world.store(QStringLiteral("demo-two"), Password.toByteArray());
    const SessionToken token{.id = TokenId::fromRandomBytes(QByteArray(16, 't')), .account = id};
    QVERIFY(world.ports.shelf->add(token, QByteArrayLiteral("sealed")));

    QCOMPARE(outcome(resultOf(removeAccount(world.ports, id, {}))), QStringLiteral("done"));
    QCOMPARE(world.rows().size(), 1);
    QCOMPARE(world.rows().constFirst().account.id(), other);
    QCOMPARE(world.items().keys(), QStringList(SecretKey::password(world.ports.profile, other).text()));
    QVERIFY(world.ports.shelf->tokens()->isEmpty());
}

void TestAccountBook::removeOfNothingSucceeds()
{
    World world;
    const AccountId unknown = AccountId::fromRandomBytes(QByteArray(16, 'x'));
    QCOMPARE(outcome(resultOf(removeAccount(world.ports, unknown, {}))), QStringLiteral("done"));
    QCOMPARE(world.secrets->log(), QStringList());
}

void TestAccountBook::removeWithoutKeychain_data()
{
    addWithoutKeychain_data();
}

void TestAccountBook::removeWithoutKeychain()
{
    QFETCH(ErrorKind, kind);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const QStringList before = everything(world);
    world.secrets->failNext(Operation::Remove, {.kind = kind});
    const auto removed = resultOf(removeAccount(world.ports, id, {}));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, kind);
    QCOMPARE(everything(world), before);
}

void TestAccountBook::removeThatMayStillHappenIsFinishedLater()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.secrets->failNext(Operation::Remove, {.kind = ErrorKind::KeychainFailed, .mayStillHappen = true},
                            Effect::AtOnce);
    QCOMPARE(outcome(resultOf(removeAccount(world.ports, id, {}))), QStringLiteral("KeychainFailed"));
    QCOMPARE(world.row(id).account.state(), AccountState::Removing);
    QCOMPARE(outcome(edit(world, id, draftOf(Name))), QStringLiteral("NotFound"));
    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), QStringLiteral("done"));
    QCOMPARE(everything(world), QStringList());
}

void TestAccountBook::finishChangesLeavesTheKeychainAlone()
{
    World world;
    world.store(Name, Password.toByteArray());
    const AccountId rejected = world.store(QStringLiteral("demo-two"), Password.toByteArray());
    setState(world, rejected, AccountState::Rejected);
    const QStringList before = everything(world);
    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), QStringLiteral("done"));
    QCOMPARE(world.secrets->log(), QStringList());
    QCOMPARE(everything(world), before);
}

void TestAccountBook::finishChangesConfirmsWhatArrived()
{
    World world;
    const AccountId arrived = world.store(Name, Password.toByteArray());
    const AccountId lacking = world.store(QStringLiteral("demo-two"), Password.toByteArray());
    setState(world, arrived, AccountState::Pending);
    setState(world, lacking, AccountState::Pending);
    world.items().remove(SecretKey::password(world.ports.profile, lacking).text());
    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), QStringLiteral("done"));
    QCOMPARE(world.row(arrived).account.state(), AccountState::Stored);
    QCOMPARE(world.row(lacking).account.state(), AccountState::Pending);
}

void TestAccountBook::finishChangesStopsAtALockedKeychain()
{
    World world;
    for (const auto& username : {QStringLiteral("demo-one"), QStringLiteral("demo-two")}) {
        setState(world, world.store(username, Password.toByteArray()), AccountState::Removing);
    }
    const QStringList before = everything(world);
    world.secrets->failAlways({.kind = ErrorKind::KeychainLocked});
    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), QStringLiteral("KeychainLocked"));
    QCOMPARE(world.secrets->log().size(), 1); // one prompt, not one for each account
    QCOMPARE(everything(world), before);
}

void TestAccountBook::finishChangesIsNotHeldUpByALostPassword()
{
    World world;
    const AccountId lost = world.store(QStringLiteral("demo-first"), Password.toByteArray());
    IndexedAccount row = world.row(lost);
    row.stage = PasswordStage::Replacing;
    QVERIFY(world.ports.index->update(row));
    world.items().clear();
    const AccountId other = world.store(QStringLiteral("demo-second"), Password.toByteArray());
    setState(world, other, AccountState::Removing);

    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), QStringLiteral("SecretNotFound"));
    QCOMPARE(world.rows().size(), 1);
    QCOMPARE(world.rows().constFirst().account.id(), lost);
}

void TestAccountBook::changesWaitForEachOther()
{
    World world;
    auto lease = world.anotherProgram().index->tryBeginChange();
    QVERIFY(lease);
    const Running<Result<Account>> adding(addAccount(world.ports, draftOf(Name), secretOf(Password), {}));
    runQueuedEvents();
    QVERIFY(!adding.isOver());
    QCOMPARE(everything(world), QStringList());
    lease->reset();
    QCOMPARE(outcome(adding.result()), QStringLiteral("done"));
}

void TestAccountBook::waitingCanBeCancelled()
{
    World world;
    const auto lease = world.anotherProgram().index->tryBeginChange();
    QVERIFY(lease);
    std::stop_source stop;
    const Running<Result<Account>> adding(addAccount(world.ports, draftOf(Name), secretOf(Password), stop.get_token()));
    runQueuedEvents();
    stop.request_stop();
    QCOMPARE(outcome(adding.result()), QStringLiteral("Cancelled"));
    QCOMPARE(everything(world), QStringList());
}

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
