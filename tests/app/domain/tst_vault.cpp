#include "app/domain/vault.h"

#include "app/domain/importplan.h"
#include "app/domain/importtext.h"

#include <QSet>
#include <QTest>

using namespace TokenDesk;

namespace {

const QString StagingUrl = QStringLiteral("https://staging.example/sign_in");

Environment environmentOf(const QString& id, const QString& name, const QString& url = StagingUrl)
{
    return Environment::make(id, {.name = name, .signInUrl = url}).value();
}

QList<Account> storedAccounts()
{
    return {Account::make(AccountId::fromRandomBytes(QByteArray(16, 's')),
                          {.label = QStringLiteral("Stored"),
                           .username = QStringLiteral("stored"),
                           .environmentId = Environment::sandbox().id(),
                           .group = QStringLiteral("Group"),
                           .note = QStringLiteral("Note")},
                          {})
                .value()};
}

/// "label|username|password|environment|url|group|note".
VaultEntry entryOf(const QString& line)
{
    const QStringList parts = line.split(u'|');
    return {.label = parts.value(0),
            .username = parts.value(1),
            .password = Secret(parts.value(2).toUtf8()),
            .environment = parts.value(3),
            .url = parts.value(4),
            .group = parts.value(5),
            .note = parts.value(6)};
}

Vault vaultOf(const QStringList& lines)
{
    Vault vault;
    for (const QString& line : lines) {
        vault.entries.push_back(entryOf(line));
    }
    return vault;
}

/// "add label|username|environment|group|note|password", or "refuse reason".
QString textOf(const ImportRow& row)
{
    const QString beginning = importActionName(row.action) + u' ';
    if (row.reason != ImportReason::None) {
        return beginning + importReasonName(row.reason);
    }
    return beginning + QStringList{row.draft.label, row.draft.username, row.draft.environmentId,
                                   row.draft.group, row.draft.note,     QString::fromUtf8(row.password.view())}
                           .join(u'|');
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private slots:
    void passphrases_data();
    void passphrases();
    void generatedPassphrases();
    void sameness();
    void entries_data();
    void entries();
    void entriesAreCounted();
    void environmentsOfABackup_data();
    void environmentsOfABackup();
    void onlyWhatIsNeededComesWithThePlan();
    void whatIsRefusedKeepsNoPassword();
    void emptyOnes();
    void everyFaultHasItsWords();
};

void TestVault::passphrases_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("result");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("FieldEmpty");
    QTest::newRow("eleven") << QByteArray(11, 'x') << QStringLiteral("FieldTooShort");
    QTest::newRow("twelve") << QByteArray(12, 'x') << QStringLiteral("done");
    QTest::newRow("twelve spaces") << QByteArray(12, ' ') << QStringLiteral("done");
    QTest::newRow("eleven of two bytes each") << QByteArray("\xc3\xa4").repeated(11) << QStringLiteral("FieldTooShort");
    QTest::newRow("twelve of three bytes each") << QByteArray("\xe2\x82\xac").repeated(12) << QStringLiteral("done");
    QTest::newRow("as long as may be") << QByteArray(1024, 'x') << QStringLiteral("done");
    QTest::newRow("longer") << QByteArray(1025, 'x') << QStringLiteral("FieldTooLong");
    QTest::newRow("a line break") << QByteArrayLiteral("twelve or\nmore") << QStringLiteral("FieldMalformed");
    QTest::newRow("not UTF-8") << QByteArray(12, '\xff') << QStringLiteral("FieldMalformed");
}

void TestVault::passphrases()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(QString, result);
    const auto checked = checkPassphrase(Secret(passphrase));
    QCOMPARE(checked ? QStringLiteral("done") : errorKindName(checked.error().kind), result);
    QVERIFY(checked || checked.error().field == Field::Passphrase);
}

void TestVault::generatedPassphrases()
{
    QByteArray bytes;
    for (int i = 0; i < GeneratedPassphraseBytes; ++i) {
        bytes += static_cast<char>(i * 13);
    }
    const Secret passphrase = passphraseFrom(Secret(bytes));
    QCOMPARE(passphrase.view().toByteArray(), QByteArrayLiteral("ap4hw-bq5ix-cr6jy-ds7kz"));
    QVERIFY(checkPassphrase(passphrase));
    // Every byte counts, by five bits.
    QSet<QByteArray> all;
    for (int byte = 0; byte < 256; ++byte) {
        all.insert(passphraseFrom(Secret(QByteArray(1, static_cast<char>(byte)))).view().toByteArray());
    }
    QCOMPARE(all.size(), 32);
    QCOMPARE(GeneratedPassphraseBits, 5 * GeneratedPassphraseBytes);
}

void TestVault::sameness()
{
    const QString line = QStringLiteral("l|u|p|e|x|g|n");
    QVERIFY(saysTheSame(vaultOf({line}), vaultOf({line})));
    QVERIFY(!saysTheSame(vaultOf({line}), vaultOf({})));
    QVERIFY(!saysTheSame(vaultOf({line}), vaultOf({line, line})));
    for (qsizetype place = 0; place < line.size(); place += 2) {
        QString other = line;
        other[place] = u'z';
        QVERIFY2(!saysTheSame(vaultOf({line}), vaultOf({other})), qPrintable(other));
    }
    Vault one = vaultOf({line});
    Vault two = vaultOf({line});
    one.entries.front().id = AccountId::fromRandomBytes(QByteArray(16, 'a'));
    QVERIFY(!saysTheSame(one, two));
    one.entries.front().id = {};
    one.environments = {environmentOf(QStringLiteral("i"), QStringLiteral("N"))};
    QVERIFY(!saysTheSame(one, two));
    two.environments = {environmentOf(QStringLiteral("i"), QStringLiteral("M"))};
    QVERIFY(!saysTheSame(one, two));
    two.environments = one.environments;
    two.madeAt = Instant{};
    QVERIFY(saysTheSame(one, two));
}

void TestVault::entries_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("row");
    const auto row = [](const char* name, const char16_t* entry, const char16_t* planned) {
        QTest::newRow(name) << QString::fromUtf16(entry) << QString::fromUtf16(planned);
    };
    row("by the environment's name", u"L|u|p|Production||G|N", u"add L|u|production|G|N|p");
    row("by its id", u"L|u|p|production", u"add L|u|production|||p");
    row("by the URL", u"L|u|p||https://idu.datazoo.com/|G/H|N", u"add L|u|production|G/H|N|p");
    row("by the host alone", u"L|u|p||idu.datazoo.com", u"add L|u|production|||p");
    row("by what a person said", u"L|u|p||https://other.example/", u"add L|u|sandbox|||p");
    row("an unknown name", u"L|u|p|Nowhere", u"refuse environment-unknown");
    row("texts as they are", u"'=1+1|=u|#NAME?|Sandbox", u"add '=1+1|=u|sandbox|||#NAME?");
    row("no label", u"|u|p|Sandbox", u"add u|u|sandbox|||p");
    row("no password", u"L|u||Sandbox", u"refuse cell-invalid");
    row("no username", u"L||p|Sandbox", u"refuse cell-invalid");
    row("neither", u"A note|||||G|text", u"skip not-a-login");
    row("nothing at all", u"", u"skip blank");
    row("a password that stands elsewhere", u"L|u|{REF:P@I:0123}|Sandbox", u"refuse reference");
    row("a username that stands elsewhere", u"L|{REF:U@I:0123}|p|Sandbox", u"refuse reference");
    row("one that is there", u"Other|STORED|p|Sandbox", u"update Other|STORED|sandbox|Group|Note|p");
}

void TestVault::entries()
{
    QFETCH(QString, entry);
    QFETCH(QString, row);
    const auto plan = planImport(vaultOf({entry}), {.environmentId = Environment::sandbox().id()}, storedAccounts(),
                                 Environment::builtIn());
    QVERIFY(plan.has_value());
    QCOMPARE(textOf(plan->rows.front()), row);
    QCOMPARE(plan->rows.front().column, 0);
    QVERIFY(!plan->isBackup);
}

void TestVault::entriesAreCounted()
{
    const auto plan = planImport(vaultOf({QStringLiteral("L|u|p|Sandbox"), QStringLiteral("L|u|p|Sandbox"),
                                          QStringLiteral("L|U|other|Sandbox")}),
                                 {}, {}, Environment::builtIn());
    QCOMPARE(plan->rows[2].line, 3);
    QCOMPARE(importReasonText(plan->rows[1]), QStringLiteral("Entry 1 says the same."));
    QCOMPARE(importReasonText(plan->rows[2]), QStringLiteral("Entry 1 says something else of the same account."));
}

void TestVault::environmentsOfABackup_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("isNew");
    const auto added = QStringLiteral("add L|u|%1|||p");
    QTest::newRow("it is there") << QStringLiteral("i") << QStringLiteral("Staging") << StagingUrl
                                 << added.arg(QStringLiteral("i")) << 0;
    QTest::newRow("it was given another name since")
        << QStringLiteral("i") << QStringLiteral("Stage") << StagingUrl << added.arg(QStringLiteral("i")) << 0;
    QTest::newRow("it was made anew since")
        << QStringLiteral("j") << QStringLiteral("staging") << StagingUrl << added.arg(QStringLiteral("j")) << 0;
    QTest::newRow("it signs in elsewhere since")
        << QStringLiteral("i") << QStringLiteral("Staging") << QStringLiteral("https://other.example/sign_in")
        << QStringLiteral("refuse environment-differs") << 0;
    QTest::newRow("another one has its name")
        << QStringLiteral("j") << QStringLiteral("Staging") << QStringLiteral("https://other.example/sign_in")
        << QStringLiteral("refuse environment-differs") << 0;
    QTest::newRow("it is not there") << QStringLiteral("j") << QStringLiteral("Other") << StagingUrl
                                     << added.arg(QStringLiteral("i")) << 1;
}

/// The backup has one of the id "i" and the name "Staging"; here is what the row says.
void TestVault::environmentsOfABackup()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, row);
    QFETCH(int, isNew);
    Vault vault = vaultOf({QStringLiteral("L|u|p|Staging")});
    vault.environments = {environmentOf(QStringLiteral("i"), QStringLiteral("Staging"))};
    vault.madeAt = Instant{};
    const auto plan = planImport(vault, {}, {}, Environment::builtIn() + QList{environmentOf(id, name, url)});
    QVERIFY(plan.has_value());
    QVERIFY(plan->isBackup);
    QCOMPARE(textOf(plan->rows.front()), row);
    QCOMPARE(plan->newEnvironments.size(), isNew);
}

void TestVault::onlyWhatIsNeededComesWithThePlan()
{
    Vault vault = vaultOf({QStringLiteral("L|u|p|Staging"), QStringLiteral("M|v||Unused")});
    vault.environments = {environmentOf(QStringLiteral("i"), QStringLiteral("Staging")),
                          environmentOf(QStringLiteral("j"), QStringLiteral("Unused"))};
    const auto plan = planImport(vault, {}, {}, Environment::builtIn());
    QCOMPARE(plan->newEnvironments.size(), 1);
    QCOMPARE(plan->newEnvironments.constFirst().id(), QStringLiteral("i"));
}

void TestVault::whatIsRefusedKeepsNoPassword()
{
    Vault vault = vaultOf(
        {QStringLiteral("L|u|p|Staging"), QStringLiteral("L|u|{REF:P@I:0}|Sandbox"), QStringLiteral("L|u|p|Nowhere")});
    vault.environments = {environmentOf(QStringLiteral("i"), QStringLiteral("Staging"))};
    const auto plan =
        planImport(vault, {}, {},
                   Environment::builtIn() + QList{environmentOf(QStringLiteral("i"), QStringLiteral("Staging"),
                                                                QStringLiteral("https://other.example/sign_in"))});
    QCOMPARE(plan->counts().refused, 3);
    for (const ImportRow& row : plan->rows) {
        QVERIFY(row.password.isEmpty());
    }
}

void TestVault::emptyOnes()
{
    const auto plan = planImport(Vault(), {}, {}, Environment::builtIn());
    QVERIFY(!plan);
    QCOMPARE(importFailureText(plan.error()).whatHappened, QStringLiteral("There is no entry in it."));
}

void TestVault::everyFaultHasItsWords()
{
    QSet<QString> texts;
    constexpr int Faults = static_cast<int>(VaultFaultKind::Empty) + 1;
    for (int kind = 0; kind < Faults; ++kind) {
        const ErrorText text = importFailureText(VaultFault{static_cast<VaultFaultKind>(kind)});
        QVERIFY(text.whatHappened.endsWith(u'.'));
        QVERIFY(text.whatToDo.endsWith(u'.'));
        texts.insert(text.whatHappened);
    }
    QCOMPARE(texts.size(), Faults);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
