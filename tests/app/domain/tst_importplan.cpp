#include "app/domain/importplan.h"
#include "app/domain/importtext.h"

#include <QTest>

using namespace TokenDesk;

namespace {

using Plan = tl::expected<ImportPlan, ImportFailure>;

const QByteArray Header = QByteArrayLiteral("label,username,password,environment,group,note\n");

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

Plan planOf(const QByteArray& table, const ImportWish& wish = {})
{
    return planImport(table, wish, storedAccounts(), Environment::builtIn());
}

/// "2 add label|username|environment|group|note|password", or "2 refuse reason column".
QString textOf(const ImportRow& row)
{
    const QString beginning = QString::number(row.line) + u' ' + importActionName(row.action) + u' ';
    if (row.action == ImportAction::Skip || row.action == ImportAction::Refuse) {
        return beginning + importReasonName(row.reason) + u' ' + QString::number(row.column);
    }
    return beginning + QStringList{row.draft.label, row.draft.username, row.draft.environmentId,
                                   row.draft.group, row.draft.note,     QString::fromUtf8(row.password.view())}
                           .join(u'|');
}

QStringList textsOf(const Plan& plan)
{
    QStringList texts;
    if (!plan) {
        return {importFailureText(plan.error()).whatHappened};
    }
    for (const ImportRow& row : plan->rows) {
        texts.append(textOf(row));
    }
    return texts;
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void knownExports_data();
    void knownExports();
    void threeHundredRows_data();
    void threeHundredRows();
    void wishes_data();
    void wishes();
    void faults_data();
    void faults();
    void counts();
    void refusedRowsKeepNoSecret();
    void headerIsNotKeptWhereItIsAnAccount();
    void headTellsOfTheColumns();
    void everyReasonHasItsWords();
};

void TestImportPlan::rows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& expected) {
        QTest::newRow(name) << text << expected;
    };
    using S = QString;
    row("added", "A,a,pw,Sandbox,G,N", {S::fromUtf8("2 add A|a|sandbox|G|N|pw")});
    row("environment by id and case", "A,a,pw,PRODUCTION,,", {S::fromUtf8("2 add A|a|production|||pw")});
    row("label from the username", ",a,pw,sandbox,,", {S::fromUtf8("2 add a|a|sandbox|||pw")});
    row("password as it is", "A,a,\" '=p\"\"w, \",sandbox,,", {S::fromUtf8("2 add A|a|sandbox||| '=p\"w, ")});
    row("formulas are texts", "=1+1,@a,=cmd(),sandbox,'=x,'y", {S::fromUtf8("2 add =1+1|@a|sandbox|=x|'y|=cmd()")});
    row("note of two lines", "A,a,pw,sandbox,,\"one\r\ntwo\"", {S::fromUtf8("2 add A|a|sandbox||one\ntwo|pw")});
    row("white space around", " A , a ,pw, sandbox , G ,", {S::fromUtf8("2 add A|a|sandbox|G||pw")});
    row("empty cells at the end", "A,a,pw,sandbox,,,,", {S::fromUtf8("2 add A|a|sandbox|||pw")});

    row("updated", "New,STORED,pw,sandbox,G,N", {S::fromUtf8("2 update New|STORED|sandbox|G|N|pw")});
    row("empty cells keep", ",stored,,sandbox,Other,", {S::fromUtf8("2 update Stored|stored|sandbox|Other|Note|")});
    row("same as stored", "Stored,stored,,sandbox,Group,Note", {S::fromUtf8("2 skip same-as-stored 0")});
    row("other environment is another account", "A,stored,pw,production,,",
        {S::fromUtf8("2 add A|stored|production|||pw")});

    row("blank", ", ,,,,", {S::fromUtf8("2 skip blank 0")});
    row("repeated", "A,a,pw,sandbox,,\nA,a,pw,sandbox,,",
        {S::fromUtf8("2 add A|a|sandbox|||pw"), S::fromUtf8("3 skip repeated 0")});
    row("contradicts by its password", "A,a,pw,sandbox,,\nA,a,other,sandbox,,",
        {S::fromUtf8("2 add A|a|sandbox|||pw"), S::fromUtf8("3 refuse contradicts 2")});
    row("contradicts by its label", "A,a,pw,sandbox,,\nB,a,pw,sandbox,,",
        {S::fromUtf8("2 add A|a|sandbox|||pw"), S::fromUtf8("3 refuse contradicts 2")});
    row("too few cells", "A,a,pw,sandbox,", {S::fromUtf8("2 refuse wrong-cell-count 0")});
    row("too many cells", "A,a,pw,sandbox,,,x", {S::fromUtf8("2 refuse wrong-cell-count 0")});
    row("no environment", "A,a,pw,,,", {S::fromUtf8("2 refuse environment-missing 4")});
    row("unknown environment", "A,a,pw,Staging,,", {S::fromUtf8("2 refuse environment-unknown 4")});
    row("no username", "A,,pw,sandbox,,", {S::fromUtf8("2 refuse cell-invalid 2")});
    row("no password", "A,a,,sandbox,,", {S::fromUtf8("2 refuse cell-invalid 3")});
    row("password of two lines", "A,a,\"p\nw\",sandbox,,", {S::fromUtf8("2 refuse cell-invalid 3")});
    row("password too long", "A,a," + QByteArray(1025, 'x') + ",sandbox,,", {S::fromUtf8("2 refuse cell-invalid 3")});
    row("label too long", QByteArray(81, 'x') + ",a,pw,sandbox,,", {S::fromUtf8("2 refuse cell-invalid 1")});
    row("note too long", "A,a,pw,sandbox,," + QByteArray(2001, 'x'), {S::fromUtf8("2 refuse cell-invalid 6")});
    row("a spreadsheet's error", "A,a,#NAME?,sandbox,,", {S::fromUtf8("2 refuse spreadsheet-error 3")});
    row("the rest goes on", "A,a,,sandbox,,\n\nB,b,pw,sandbox,,",
        {S::fromUtf8("2 refuse cell-invalid 3"), S::fromUtf8("4 add B|b|sandbox|||pw")});
    row("after a refused row of the same account", "A,a,,sandbox,,\nA,a,pw,sandbox,,",
        {S::fromUtf8("2 refuse cell-invalid 3"), S::fromUtf8("3 add A|a|sandbox|||pw")});
}

void TestImportPlan::rows()
{
    QFETCH(QByteArray, row);
    QTEST(textsOf(planOf(Header + row)), "expected");
}

void TestImportPlan::knownExports_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("KeePassXC")
        << QByteArray("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last "
                      "Modified\",\"Created\"\n"
                      "\"Root/Customers/AU\",\"Acme\",\"acme\",\"p\"\"w\",\"https://idu.datazoo.com/\",\"one\n"
                      "two\",\"\",\"0\",\"2026-01-01T00:00:00Z\",\"2026-01-01T00:00:00Z\"\n"
                      "\"Root\",\"Beta\",\"beta\",\"pw\",\"idu-test.datazoo.com\",\"\",\"\",\"0\",\"\",\"\"\n")
        << QStringList{QStringLiteral("2 add Acme|acme|production|Customers/AU|one\ntwo|p\"w"),
                       QStringLiteral("4 add Beta|beta|sandbox|||pw")};
    QTest::newRow("Bitwarden")
        << QByteArray("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,"
                      "login_totp\n"
                      "AU,1,login,Acme,,,0,https://idu.datazoo.com/api/v2/auth/sign_in,acme,pw,\n"
                      ",,note,Door,the code,,0,,,,\n")
        << QStringList{QStringLiteral("2 add Acme|acme|production|AU||pw"), QStringLiteral("3 skip not-a-login 0")};
    QTest::newRow("1Password") << QByteArray("Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n"
                                             "Acme,https://idu-test.datazoo.com,acme,pw,,false,false,AU,\n")
                               << QStringList{QStringLiteral("2 add Acme|acme|sandbox|AU||pw")};
    QTest::newRow("a German spreadsheet")
        << QByteArray("Bezeichnung;Benutzername;Kennwort;Umgebung\r\nM\xfcller;mueller;pw;Production\r\n")
        << QStringList{QStringLiteral("2 add Müller|mueller|production|||pw")};
}

void TestImportPlan::knownExports()
{
    QFETCH(QByteArray, table);
    QTEST(textsOf(planOf(table)), "expected");
}

void TestImportPlan::threeHundredRows_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("KeePassXC") << QByteArray("Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created")
                               << QByteArray("Root,L%1,u%1,p%1,https://idu.datazoo.com,N,,0,,");
    QTest::newRow("Bitwarden") << QByteArray("folder,favorite,type,name,notes,fields,reprompt,login_uri,"
                                             "login_username,login_password,login_totp")
                               << QByteArray("F,,login,L%1,N,,0,https://idu.datazoo.com,u%1,p%1,");
    QTest::newRow("1Password") << QByteArray("Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes")
                               << QByteArray("L%1,https://idu.datazoo.com,u%1,p%1,,false,false,,N");
    QTest::newRow("spreadsheet") << QByteArray("Label;User;Password;Environment")
                                 << QByteArray("L%1;u%1;p%1;production");
}

void TestImportPlan::threeHundredRows()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    QByteArray table = header + "\r\n";
    for (int i = 0; i < 300; ++i) {
        table += QByteArray(row).replace("%1", QByteArray::number(i)) + "\r\n";
    }
    const Plan plan = planOf(table);
    QVERIFY(plan);
    QCOMPARE(plan->counts().added, 300);
    QVERIFY(plan->rows.at(299).password.equals(Secret("p299")));
    QCOMPARE(plan->rows.at(299).draft.label, QStringLiteral("L299"));
}

void TestImportPlan::wishes_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<ImportWish>("wish");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& table, const ImportWish& wish, const char* expected) {
        QTest::newRow(name) << table << wish << QStringList{QString::fromUtf8(expected)};
    };
    const ColumnWish byNumber{{ImportField::Username, QStringLiteral("2")},
                              {ImportField::Password, QStringLiteral("3")}};
    const QString sandbox = Environment::sandbox().id();
    row("environment", "username,password\na,pw", {.environmentId = sandbox}, "2 add a|a|sandbox|||pw");
    row("the row's own environment wins", "username,password,env\na,pw,production", {.environmentId = sandbox},
        "2 add a|a|production|||pw");
    row("by number, without a header", "L,a,pw", {.columns = byNumber, .environmentId = sandbox},
        "1 add a|a|sandbox|||pw");
    row("by name", "who,key\na,pw",
        {.hasHeader = true,
         .columns = {{ImportField::Username, QStringLiteral("Who")}, {ImportField::Password, QStringLiteral("Key")}},
         .environmentId = sandbox},
        "2 add a|a|sandbox|||pw");
    row("over a guess", "username,password,note\na,pw,N",
        {.columns = {{ImportField::Label, QStringLiteral("note")}}, .environmentId = sandbox},
        "2 add N|a|sandbox|||pw");
    row("left out", "username,password,note\na,pw,N", {.columns = {{ImportField::Note, {}}}, .environmentId = sandbox},
        "2 add a|a|sandbox|||pw");
    row("of two", "username,password,password\na,old,new",
        {.columns = {{ImportField::Password, QStringLiteral("3")}}, .environmentId = sandbox},
        "2 add a|a|sandbox|||new");
    row("no header though it looks like one", "x,username,password",
        {.hasHeader = false, .columns = byNumber, .environmentId = sandbox},
        "1 add username|username|sandbox|||password");
    row("kept as stored", Header + "New,stored,pw,sandbox,,", {.keepsStored = true}, "2 skip kept-as-stored 0");
    row("delimiter", "username;password\na;p,w", {.dialect = {.delimiter = ';'}, .environmentId = sandbox},
        "2 add a|a|sandbox|||p,w");
    row("encoding", "username,password\na,p\xc3\xab", {.encoding = TextEncoding::Windows1252, .environmentId = sandbox},
        "2 add a|a|sandbox|||pÃ«");
}

void TestImportPlan::wishes()
{
    QFETCH(QByteArray, table);
    QFETCH(ImportWish, wish);
    QTEST(textsOf(planOf(table, wish)), "expected");
}

void TestImportPlan::faults_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<ColumnWish>("columns");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& table, const char* says, const ColumnWish& columns = {}) {
        QTest::newRow(name) << table << columns << QString::fromUtf8(says);
    };
    row("empty", "", "There is nothing in it.");
    row("header only", Header, "There is a header, and no account below it.");
    row("no header", "Acme,acme,pw\nBeta,beta,pw", "No column was found for the username.");
    row("one column", "acme\nbeta", "No column was found for the username.");
    row("duplicate headers", "username,password,PASSWORD\na,b,c", "More than one column can be the password.");
    row("unclosed quote", Header + "A,a,\"pw,sandbox,,\n", "Line 2, column 3: A quote opens here and is not closed.");
    row("NUL", Header + QByteArray("A,\0,", 4), "Line 2: The text is broken by a NUL character.");
    row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24), "This is not a table of text.");
    row("no such column", Header, "There is no such column, or more than one, for the label.",
        {{ImportField::Label, QStringLiteral("Title")}});
    row("a column twice", Header, "The column of the label was named for something else as well.",
        {{ImportField::Label, QStringLiteral("1")}, {ImportField::Note, QStringLiteral("1")}});
}

void TestImportPlan::faults()
{
    QFETCH(QByteArray, table);
    QFETCH(ColumnWish, columns);
    QFETCH(QString, says);
    QCOMPARE(textsOf(planOf(table, {.columns = columns})), QStringList{says});
}

void TestImportPlan::counts()
{
    const Plan plan = planOf(Header + "A,a,pw,sandbox,,\nB,stored,pw,sandbox,,\n,,,,,\nC,c,,sandbox,,\nA,a\n");
    QVERIFY(plan);
    const ImportCounts counts = plan->counts();
    QCOMPARE(counts.added, 1);
    QCOMPARE(counts.updated, 1);
    QCOMPARE(counts.skipped, 1);
    QCOMPARE(counts.refused, 2);
}

void TestImportPlan::refusedRowsKeepNoSecret()
{
    const Plan plan = planOf(Header + "A,secret\nB,b,secret,nowhere,,\nC,c,secret,sandbox,,\nC,c,secret2,sandbox,,\n");
    QVERIFY(plan);
    for (const ImportRow& row : plan->rows) {
        const bool isKept = row.action == ImportAction::Add;
        QCOMPARE(row.password.isEmpty(), !isKept);
        QVERIFY(!row.draft.username.contains(u"secret") && !row.draft.label.contains(u"secret"));
    }
}

void TestImportPlan::headerIsNotKeptWhereItIsAnAccount()
{
    const Plan plan = planOf("Acme,acme,secret", {.columns = {{ImportField::Username, QStringLiteral("2")}},
                                                  .environmentId = Environment::sandbox().id()});
    QVERIFY(plan);
    QVERIFY(plan->header.isEmpty());
    QCOMPARE(plan->columnCount, 3);
}

void TestImportPlan::headTellsOfTheColumns()
{
    const auto text = decodeTable("Client;Secret;Stage\nacme;pw;sandbox\n");
    const auto unknown = readTableHead(*text, {});
    QVERIFY(unknown && unknown->header.isEmpty() && unknown->rows.empty());
    QCOMPARE(unknown->columnCount, 3);
    const auto named = readTableHead(*text, {.hasHeader = true});
    QCOMPARE(named->header, QStringLiteral("Client;Secret;Stage").split(u';'));
    QVERIFY(named->columns.column(ImportField::Environment) == 2);
    QVERIFY(!named->columns.has(ImportField::Username));
}

void TestImportPlan::everyReasonHasItsWords()
{
    QStringList names;
    QStringList texts;
    for (int i = 1; i <= static_cast<int>(ImportReason::CellInvalid); ++i) {
        const ImportRow row{.reason = static_cast<ImportReason>(i),
                            .error = Error{.kind = ErrorKind::FieldEmpty, .field = Field::Username}};
        names.append(importReasonName(row.reason));
        texts.append(importReasonText(row));
    }
    QCOMPARE(names.removeDuplicates(), qsizetype{0});
    QCOMPARE(texts.removeDuplicates(), qsizetype{0});
    QVERIFY(!names.contains(QString()) && !texts.contains(QString()));
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
