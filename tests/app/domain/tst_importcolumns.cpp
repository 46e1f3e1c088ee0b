#include "app/domain/importcolumns.h"

#include <QTest>

using namespace TokenDesk;

namespace {

/// "label=1 username=2 …", counted from one.
QString textOf(const ImportColumns& columns)
{
    QStringList parts;
    for (const ImportField field : AllImportFields) {
        if (const auto column = columns.column(field)) {
            parts.append(importFieldName(field) + u'=' + QString::number(*column + 1));
        }
    }
    return parts.join(u' ');
}

} // namespace

class TestImportColumns : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void twoOfAName();
    void headers_data();
    void headers();
    void names();
    void columnsByHand_data();
    void columnsByHand();
};

void TestImportColumns::guesses_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("origin");
    const auto row = [](const char* name, const char* header, const char* expected,
                        TableOrigin origin = TableOrigin::Unknown) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(expected) << static_cast<int>(origin);
    };
    row("KeePassXC", "Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created",
        "label=2 username=3 password=4 group=1 note=6 url=5", TableOrigin::KeePassXc);
    row("Bitwarden",
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
        "label=4 username=9 password=10 group=1 note=5 url=8 type=3", TableOrigin::Bitwarden);
    row("Bitwarden, organisation",
        "collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
        "label=3 username=8 password=9 group=1 note=4 url=7 type=2", TableOrigin::Bitwarden);
    row("1Password", "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes",
        "label=1 username=3 password=4 group=8 note=9 url=2", TableOrigin::OnePassword);
    row("KeePass 1", "Account,Login Name,Password,Web Site,Comments", "label=1 username=2 password=3 note=5 url=4");
    row("LastPass", "url,username,password,totp,extra,name,grouping,fav",
        "label=6 username=2 password=3 group=7 note=5 url=1");
    row("a browser", "name,url,username,password,note", "label=1 username=3 password=4 note=5 url=2");
    row("our own", "Label,Username,Password,Environment,Group,Note",
        "label=1 username=2 password=3 environment=4 group=5 note=6");
    row("type of something else", "type,username,password", "username=2 password=3");
    row("spelling", "USER NAME,Pass-word, environment ", "username=1 password=2 environment=3");
    row("German", "Bezeichnung,Benutzername,Kennwort,Umgebung,Gruppe,Notiz",
        "label=1 username=2 password=3 environment=4 group=5 note=6");
    row("French", "Libellé,Nom d'utilisateur,Mot de passe,Environnement,Groupe,Remarque",
        "label=1 username=2 password=3 environment=4 group=5 note=6");
    row("Spanish", "Etiqueta,Usuario,Contraseña,Entorno,Grupo,Nota",
        "label=1 username=2 password=3 environment=4 group=5 note=6");
    row("Portuguese", "Rótulo,Usuário,Senha,Ambiente,Grupo,Observação",
        "label=1 username=2 password=3 environment=4 group=5 note=6");
    row("Italian", "Etichetta,Nome utente,Password,Ambiente,Gruppo,Commento",
        "label=1 username=2 password=3 environment=4 group=5 note=6");
    row("Dutch", "Naam,Gebruikersnaam,Wachtwoord,Omgeving,Groep,Notitie",
        "label=1 username=2 password=3 environment=4 group=5 note=6");
    row("nothing known", "a,b,c", "");
    row("no header", "", "");
}

void TestImportColumns::guesses()
{
    QFETCH(QString, header);
    const GuessedColumns guessed = guessColumns(header.split(u','));
    QTEST(textOf(guessed.columns), "expected");
    QTEST(static_cast<int>(guessed.origin), "origin");
    QCOMPARE(guessed.ambiguous, QList<ImportField>());
}

void TestImportColumns::twoOfAName()
{
    const GuessedColumns guessed = guessColumns(QStringLiteral("username,Password,password,note,x,x").split(u','));
    QCOMPARE(textOf(guessed.columns), QStringLiteral("username=1 note=4"));
    QCOMPARE(guessed.ambiguous, QList<ImportField>{ImportField::Password});
}

void TestImportColumns::headers_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<bool>("isHeader");
    QTest::newRow("both") << QStringLiteral("username,password") << true;
    QTest::newRow("one") << QStringLiteral("a,Benutzer") << true;
    QTest::newRow("twice the same") << QStringLiteral("password,password") << true;
    QTest::newRow("an account") << QStringLiteral("Acme AU,acme-au,secret") << false;
    QTest::newRow("an account with a telling label") << QStringLiteral("Note,acme,secret") << false;
}

void TestImportColumns::headers()
{
    QFETCH(QString, cells);
    QFETCH(bool, isHeader);
    QCOMPARE(looksLikeHeader(cells.split(u',')), isHeader);
}

void TestImportColumns::names()
{
    for (const ImportField field : AllImportFields) {
        QVERIFY(importFieldFromName(importFieldName(field).toUpper()) == field);
    }
    QVERIFY(!importFieldFromName(u"passwords"));
}

void TestImportColumns::columnsByHand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::newRow("name") << QStringLiteral("client id") << 0;
    QTest::newRow("number") << QStringLiteral(" 2 ") << 1;
    QTest::newRow("a name that is a number") << QStringLiteral("7") << 3;
    QTest::newRow("beyond ASCII") << QStringLiteral("客户") << 4;
    QTest::newRow("twice there") << QStringLiteral("key") << -1;
    QTest::newRow("none") << QStringLiteral("nothing") << -1;
    QTest::newRow("zero") << QStringLiteral("0") << -1;
    QTest::newRow("too many") << QStringLiteral("8") << -1;
    QTest::newRow("punctuation") << QStringLiteral("--") << -1;
}

void TestImportColumns::columnsByHand()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    const QStringList header{QStringLiteral("Client ID"), QStringLiteral("Key"),  QStringLiteral("KEY"),
                             QStringLiteral("7"),         QStringLiteral("客户"), QString()};
    QCOMPARE(columnNamed(text, header, static_cast<int>(header.size())).value_or(-1), column);
}

QTEST_APPLESS_MAIN(TestImportColumns)
#include "tst_importcolumns.moc"
