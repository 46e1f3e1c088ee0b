#include "app/domain/account.h"

#include "samplejwt.h"

#include <QTest>

using namespace TokenDesk;
using Test::Now;

namespace {

const AccountId SomeId = AccountId::fromString(u"00000000-0000-4000-8000-00000000000a");

AccountDraft goodDraft()
{
    return {.label = QStringLiteral("Acme AU"),
            .username = QStringLiteral("acme.api"),
            .environmentId = QStringLiteral("sandbox"),
            .group = QStringLiteral("Resellers"),
            .note = QStringLiteral("Ask for Jo.\nSecond line.")};
}

Account goodAccount()
{
    return Account::make(SomeId, goodDraft(), Now).value();
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private slots:
    void make();
    void trimsTexts();
    void acceptsDraft_data();
    void acceptsDraft();
    void refusesDraft_data();
    void refusesDraft();
    void editedKeepsTheRest();
    void provenGood();
    void place();
    void lastUsed();
    void stateNames_data();
    void stateNames();
    void acceptsPassword_data();
    void acceptsPassword();
    void refusesPassword_data();
    void refusesPassword();
};

void TestAccount::make()
{
    const auto account = Account::make(SomeId, goodDraft(), Now);
    QVERIFY(account.has_value());
    QCOMPARE(account->id(), SomeId);
    QCOMPARE(account->label(), QStringLiteral("Acme AU"));
    QCOMPARE(account->username(), QStringLiteral("acme.api"));
    QCOMPARE(account->environmentId(), QStringLiteral("sandbox"));
    QCOMPARE(account->group(), QStringLiteral("Resellers"));
    QCOMPARE(account->note(), QStringLiteral("Ask for Jo.\nSecond line."));
    QCOMPARE(account->createdAt(), Now);
    QCOMPARE(account->state(), AccountState::Pending);
    QVERIFY(!account->provenGood());
}

void TestAccount::trimsTexts()
{
    const auto account = Account::make(SomeId,
                                       {.label = QStringLiteral(" Acme AU "),
                                        .username = QStringLiteral("\tacme.api\n"),
                                        .environmentId = QStringLiteral(" sandbox "),
                                        .group = QStringLiteral("  "),
                                        .note = QStringLiteral("\n\nnote\n")},
                                       Now);
    QVERIFY(account.has_value());
    QCOMPARE(account->label(), QStringLiteral("Acme AU"));
    QCOMPARE(account->username(), QStringLiteral("acme.api"));
    QCOMPARE(account->environmentId(), QStringLiteral("sandbox"));
    QCOMPARE(account->group(), QString());
    QCOMPARE(account->note(), QStringLiteral("note"));
    QCOMPARE(account->texts().label, account->label());
    QCOMPARE(account->texts().note, account->note());
}

void TestAccount::acceptsDraft_data()
{
    QTest::addColumn<QString AccountDraft::*>("part");
    QTest::addColumn<QString>("text");
    QTest::newRow("longest label") << &AccountDraft::label << QString(80, u'x');
    QTest::newRow("longest username") << &AccountDraft::username << QString(256, u'x');
    QTest::newRow("username with spaces and signs")
        << &AccountDraft::username << QStringLiteral("a b+c@d.example\\'\"");
    QTest::newRow("no group") << &AccountDraft::group << QString();
    QTest::newRow("longest group") << &AccountDraft::group << QString(80, u'x');
    QTest::newRow("no note") << &AccountDraft::note << QString();
    QTest::newRow("longest note") << &AccountDraft::note << QString(2000, u'x');
    QTest::newRow("note with lines") << &AccountDraft::note << QStringLiteral("a\n\tb");
}

void TestAccount::acceptsDraft()
{
    QFETCH(QString AccountDraft::*, part);
    QFETCH(QString, text);
    AccountDraft draft = goodDraft();
    draft.*part = text;
    const auto account = Account::make(SomeId, draft, Now);
    QVERIFY(account.has_value());
    QCOMPARE(account->texts().*part, text);
}

void TestAccount::refusesDraft_data()
{
    QTest::addColumn<QString AccountDraft::*>("part");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Field>("field");
    QTest::addColumn<ErrorKind>("kind");
    struct Part
    {
        const char* name;
        QString AccountDraft::* part;
        Field field;
        qsizetype maximumLength;
        bool mayBeEmpty;
        bool mayHaveLines;
    };
    const Part parts[] = {
        {"label", &AccountDraft::label, Field::Label, 80, false, false},
        {"username", &AccountDraft::username, Field::Username, 256, false, false},
        {"environment", &AccountDraft::environmentId, Field::Environment, 80, false, false},
        {"group", &AccountDraft::group, Field::Group, 80, true, false},
        {"note", &AccountDraft::note, Field::Note, 2000, true, true},
    };
    for (const Part& part : parts) {
        const auto row = [&part](const char* what, const QString& text, ErrorKind kind) {
            QTest::addRow("%s: %s", part.name, what) << part.part << text << part.field << kind;
        };
        row("too long", QString(part.maximumLength + 1, u'x'), ErrorKind::FieldTooLong);
        row("zero", QString(QStringLiteral("a") + QChar(u'\0') + u'b'), ErrorKind::FieldMalformed);
        row("escape", QStringLiteral("a\x1b[0m"), ErrorKind::FieldMalformed);
        row("lone surrogate", QString(QStringLiteral("a") + QChar(0xd800)), ErrorKind::FieldMalformed);
        if (!part.mayBeEmpty) {
            row("empty", QString(), ErrorKind::FieldEmpty);
            row("white space", QStringLiteral(" \t"), ErrorKind::FieldEmpty);
        }
        if (!part.mayHaveLines) {
            row("line break", QStringLiteral("a\nb"), ErrorKind::FieldMalformed);
        }
    }
}

void TestAccount::refusesDraft()
{
    QFETCH(QString AccountDraft::*, part);
    QFETCH(QString, text);
    AccountDraft draft = goodDraft();
    draft.*part = text;

    const auto made = Account::make(SomeId, draft, Now);
    QVERIFY(!made.has_value());
    QTEST(made.error().kind, "kind");
    QTEST(made.error().field, "field");

    const auto edited = goodAccount().edited(draft);
    QVERIFY(!edited.has_value());
    QTEST(edited.error().kind, "kind");
    QTEST(edited.error().field, "field");
}

void TestAccount::editedKeepsTheRest()
{
    const Account before = goodAccount().provenGoodAt(Now + std::chrono::hours(1)).inState(AccountState::Rejected);
    AccountDraft draft = goodDraft();
    draft.label = QStringLiteral("Acme NZ");
    draft.note = QString();
    const auto after = before.edited(draft);
    QVERIFY(after.has_value());
    QCOMPARE(after->label(), QStringLiteral("Acme NZ"));
    QCOMPARE(after->note(), QString());
    QCOMPARE(after->username(), before.username());
    QCOMPARE(after->id(), before.id());
    QCOMPARE(after->createdAt(), before.createdAt());
    QCOMPARE(after->state(), AccountState::Rejected);
    QCOMPARE(after->provenGood(), before.provenGood());
    QCOMPARE(before.label(), QStringLiteral("Acme AU"));
}

void TestAccount::provenGood()
{
    const Account rejected = goodAccount().inState(AccountState::Rejected);
    QCOMPARE(rejected.state(), AccountState::Rejected);
    const Account proven = rejected.provenGoodAt(Now);
    QCOMPARE(proven.state(), AccountState::Stored);
    QCOMPARE(proven.provenGood(), std::optional(Now));
    QCOMPARE(proven.inState(AccountState::Removing).provenGood(), std::optional(Now));
    QCOMPARE(rejected.state(), AccountState::Rejected);
}

void TestAccount::place()
{
    const Account account = goodAccount();
    QVERIFY(!account.isPinned());
    QVERIFY(!account.place().position);
    const Account placed = account.placedAt({.isPinned = true, .position = 3});
    QVERIFY(placed.isPinned());
    QCOMPARE(placed.place().position, std::optional(3));
    QCOMPARE(placed.label(), account.label());
    // An edit or a sign-in does not move it.
    for (const Account& changed :
         {placed.edited(goodDraft()).value(), placed.provenGoodAt(Now), placed.inState(AccountState::Rejected)}) {
        QVERIFY(changed.place() == placed.place());
    }
}

void TestAccount::lastUsed()
{
    const Account account = goodAccount();
    QVERIFY(!account.lastUsed());
    const Account used = account.usedAt(Now);
    QVERIFY(used.lastUsed() == Now);
    QVERIFY(used.edited(goodDraft())->lastUsed() == Now);
    // That a token was used says nothing about the password.
    QVERIFY(!used.provenGood());
}

void TestAccount::stateNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<AccountState>>("state");
    using State = std::optional<AccountState>;
    QTest::newRow("pending") << QStringLiteral("pending") << State(AccountState::Pending);
    QTest::newRow("stored") << QStringLiteral("stored") << State(AccountState::Stored);
    QTest::newRow("rejected") << QStringLiteral("rejected") << State(AccountState::Rejected);
    QTest::newRow("removing") << QStringLiteral("removing") << State(AccountState::Removing);
    QTest::newRow("empty") << QString() << State();
    QTest::newRow("unknown") << QStringLiteral("gone") << State();
    QTest::newRow("beginning only") << QStringLiteral("store") << State();
}

void TestAccount::stateNames()
{
    QFETCH(QString, name);
    QFETCH(std::optional<AccountState>, state);
    QCOMPARE(accountStateFromName(name), state);
    if (state) {
        QCOMPARE(accountStateName(*state), name);
    }
}

void TestAccount::acceptsPassword_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("one character") << QByteArrayLiteral("x");
    QTest::newRow("all that ASCII can show") << [] {
        QByteArray text;
        for (char byte = 0x20; byte < 0x7f; ++byte) {
            text.append(byte);
        }
        return text;
    }();
    QTest::newRow("white space around stays") << QByteArrayLiteral("  x ");
    QTest::newRow("only spaces") << QByteArrayLiteral("   ");
    QTest::newRow("UTF-8") << QByteArrayLiteral("\xc3\xbc\xe2\x82\xac\xf0\x9f\x98\x80");
    QTest::newRow("1,024 bytes") << QByteArray(1024, 'x');
}

void TestAccount::acceptsPassword()
{
    QFETCH(QByteArray, password);
    const Secret secret{QByteArrayView(password)};
    QVERIFY(checkPassword(secret).has_value());
    QCOMPARE(secret.view().toByteArray(), password);
}

void TestAccount::refusesPassword_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::FieldEmpty;
    QTest::newRow("1,025 bytes") << QByteArray(1025, 'x') << ErrorKind::SecretTooLarge;
    QTest::newRow("1,025 bytes in fewer characters")
        << QByteArray(QByteArrayLiteral("\xc3\xbc").repeated(512) + 'x') << ErrorKind::SecretTooLarge;
    QTest::newRow("line break at the end") << QByteArrayLiteral("x\n") << ErrorKind::FieldMalformed;
    QTest::newRow("tab") << QByteArrayLiteral("a\tb") << ErrorKind::FieldMalformed;
    QTest::newRow("zero") << QByteArrayLiteral("a\0b") << ErrorKind::FieldMalformed;
    QTest::newRow("delete") << QByteArrayLiteral("a\x7f") << ErrorKind::FieldMalformed;
    QTest::newRow("last control") << QByteArrayLiteral("a\x1f") << ErrorKind::FieldMalformed;
    QTest::newRow("Latin-1") << QByteArrayLiteral("\xfc") << ErrorKind::FieldMalformed;
    QTest::newRow("cut UTF-8") << QByteArrayLiteral("\xe2\x82") << ErrorKind::FieldMalformed;
}

void TestAccount::refusesPassword()
{
    QFETCH(QByteArray, password);
    const auto checked = checkPassword(Secret{QByteArrayView(password)});
    QVERIFY(!checked.has_value());
    QTEST(checked.error().kind, "kind");
    QCOMPARE(checked.error().field, Field::Password);
    QVERIFY(checked.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
