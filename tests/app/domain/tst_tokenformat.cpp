#include "app/domain/tokenformat.h"

#include "samplejwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;

namespace {

/// Every printable character there is, so also all that some shell or file format reads as its own.
QByteArray allPrintable()
{
    QByteArray text;
    for (char byte = 0x21; byte < 0x7f; ++byte) {
        text.append(byte);
    }
    return text;
}

TokenContext context()
{
    return {.accountLabel = QStringLiteral("Acme AU"), .verifyUrl = Environment::sandbox().verifyUrl()};
}

QByteArray render(TokenFormat format, const QByteArray& issuedText, const TokenContext& where = context())
{
    return renderToken(format, Secret{QByteArrayView(issuedText)}, where).view().toByteArray();
}

QJsonObject onlyPostmanValue(const QByteArray& rendering)
{
    const QJsonArray values = QJsonDocument::fromJson(rendering).object().value(u"values").toArray();
    return values.size() == 1 ? values.first().toObject() : QJsonObject();
}

/// What a POSIX shell prints. Its own words are in @p script and @p arguments; anything it says otherwise is an error.
QByteArray outputOfShell(const QByteArray& script, const QStringList& arguments = {})
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                QStringList{QStringLiteral("-c"), QString::fromUtf8(script), QStringLiteral("sh")} + arguments);
    if (!shell.waitForFinished() || shell.exitCode() != 0) {
        return "the shell failed: " + shell.readAllStandardError();
    }
    return shell.readAllStandardOutput() + shell.readAllStandardError();
}

void addAwkwardTokens()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray printable = allPrintable();
    for (const char character : printable) {
        if (!QChar::isLetterOrNumber(static_cast<uchar>(character))) {
            QTest::addRow("%c", character) << QByteArray(QByteArray("a") + character + 'b');
        }
    }
    QTest::newRow("all printable") << allPrintable();
    QTest::newRow("command substitution") << QByteArrayLiteral("$(printf${IFS}ran)");
    QTest::newRow("old command substitution") << QByteArrayLiteral("`printf${IFS}ran`");
    QTest::newRow("end of a single quote") << QByteArrayLiteral("';printf${IFS}ran;'");
    QTest::newRow("end of a double quote") << QByteArrayLiteral("\";printf${IFS}ran;\"");
    QTest::newRow("backslash at the end") << QByteArrayLiteral("a\\");
    QTest::newRow("only quotes") << QByteArrayLiteral("''\"\"");
}

} // namespace

class TestTokenFormat : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void unknownNames_data();
    void unknownNames();
    void bareToken_data();
    void bareToken();
    void renders_data();
    void renders();
    void neverBearerBearer_data();
    void neverBearerBearer();
    void issuedIsVerbatim_data();
    void issuedIsVerbatim();
    void curlInAShell_data();
    void curlInAShell();
    void curlUrlInAShell();
    void dotEnvInAShell_data();
    void dotEnvInAShell();
    void powerShellQuotes_data();
    void powerShellQuotes();
    void postman_data();
    void postman();
};

void TestTokenFormat::names_data()
{
    QTest::addColumn<TokenFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("issued") << TokenFormat::Issued << QStringLiteral("issued");
    QTest::newRow("bare") << TokenFormat::Bare << QStringLiteral("bare");
    QTest::newRow("header") << TokenFormat::Header << QStringLiteral("header");
    QTest::newRow("curl") << TokenFormat::Curl << QStringLiteral("curl");
    QTest::newRow("powershell") << TokenFormat::PowerShell << QStringLiteral("powershell");
    QTest::newRow("dotenv") << TokenFormat::DotEnv << QStringLiteral("dotenv");
    QTest::newRow("postman") << TokenFormat::Postman << QStringLiteral("postman");
}

void TestTokenFormat::names()
{
    QFETCH(TokenFormat, format);
    QFETCH(QString, name);
    QCOMPARE(tokenFormatName(format), name);
    QCOMPARE(tokenFormatFromName(name), std::optional(format));
    QCOMPARE(tokenFormatFromName(name.toUpper()), std::optional(format));
    QCOMPARE(std::count(std::begin(AllTokenFormats), std::end(AllTokenFormats), format), 1);
    QCOMPARE(std::size(AllTokenFormats), 7u);
}

void TestTokenFormat::unknownNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << QStringLiteral("xml");
    QTest::newRow("beginning only") << QStringLiteral("cur");
    QTest::newRow("longer") << QStringLiteral("curl ");
}

void TestTokenFormat::unknownNames()
{
    QFETCH(QString, name);
    QVERIFY(!tokenFormatFromName(name).has_value());
}

void TestTokenFormat::bareToken_data()
{
    QTest::addColumn<QByteArray>("issued");
    QTest::addColumn<QByteArray>("bare");
    const auto row = [](const char* issued, const char* bare) {
        QTest::newRow(QByteArray(issued).toPercentEncoding(" ").constData()) << QByteArray(issued) << QByteArray(bare);
    };
    row("abc", "abc");
    row("Bearer abc", "abc");
    row("bearer abc", "abc");
    row("BEARER\tabc", "abc");
    row("BeArEr \r\n\v\f abc", "abc");
    row("Bearer\vabc", "abc");
    row("  Bearer   abc  ", "abc");
    row("Bearer Bearer abc", "abc");
    row("bearer\nBEARER Bearer abc", "abc");
    // Bearer is a word, not a beginning.
    row("Bearerabc", "Bearerabc");
    row("Bearer:abc", "Bearer:abc");
    row("Bearer_abc", "Bearer_abc");
    row("abc Bearer", "abc Bearer");
    row("Bearer abc def", "abc def");
    row("Bear abc", "Bear abc");
    // Nothing is left of what holds no token.
    row("", "");
    row("  ", "");
    row("Bearer", "");
    row("bearer ", "");
    row("Bearer Bearer", "");
    row("\tBearer  BEARER\n", "");
}

void TestTokenFormat::bareToken()
{
    QFETCH(QByteArray, issued);
    QFETCH(QByteArray, bare);
    const QByteArrayView view = TokenDesk::bareToken(issued);
    QCOMPARE(view.toByteArray(), bare);
    if (!view.isEmpty()) {
        QVERIFY(view.data() >= issued.constData() && view.data() + view.size() <= issued.constData() + issued.size());
    }
}

void TestTokenFormat::renders_data()
{
    QTest::addColumn<TokenFormat>("format");
    QTest::addColumn<QByteArray>("rendering");
    const QByteArray token = Test::hs512Like();
    QTest::newRow("issued") << TokenFormat::Issued << QByteArray("Bearer " + token);
    QTest::newRow("bare") << TokenFormat::Bare << token;
    QTest::newRow("header") << TokenFormat::Header << QByteArray("Authorization: Bearer " + token);
    QTest::newRow("curl") << TokenFormat::Curl
                          << QByteArray("curl --request POST 'https://idu-test.datazoo.com/api/v2/verify'"
                                        " --header 'Authorization: Bearer " +
                                        token + "' --header 'Content-Type: application/json'");
    QTest::newRow("powershell") << TokenFormat::PowerShell << QByteArray("$token = 'Bearer " + token + '\'');
    QTest::newRow("dotenv") << TokenFormat::DotEnv << QByteArray("TOKENDESK_TOKEN=\"Bearer " + token + '"');
}

void TestTokenFormat::renders()
{
    QFETCH(TokenFormat, format);
    QTEST(render(format, "Bearer " + Test::hs512Like()), "rendering");
}

void TestTokenFormat::neverBearerBearer_data()
{
    QTest::addColumn<TokenFormat>("format");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("end");
    const QByteArray prefixes[] = {
        "",
        "Bearer ",
        "bearer ",
        "BEARER ",
        "bEaReR ",
        "Bearer   ",
        "Bearer\t",
        "Bearer\r\n",
        "Bearer\v",
        "Bearer Bearer ",
        "Bearer bearer ",
        "BEARER\tBearer ",
        "bearer\nbearer\n",
        "Bearer  BEARER  ",
        "Bearer Bearer Bearer ",
    };
    for (const TokenFormat format : AllTokenFormats) {
        for (const QByteArray& prefix : prefixes) {
            for (const QByteArray& around : {QByteArray(), QByteArray(" \t\r\n")}) {
                QTest::addRow("%s: '%s', %s white space around", qPrintable(tokenFormatName(format)),
                              prefix.toPercentEncoding(" ").constData(), around.isEmpty() ? "no" : "with")
                    << format << QByteArray(around + prefix) << around;
            }
        }
    }
}

void TestTokenFormat::neverBearerBearer()
{
    QFETCH(TokenFormat, format);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, end);
    static const QRegularExpression twice(QStringLiteral("bearer\\W+bearer"),
                                          QRegularExpression::CaseInsensitiveOption);

    const QString rendering = QString::fromLatin1(render(format, prefix + "abc123" + end));
    QVERIFY2(!twice.match(rendering).hasMatch(), qPrintable(rendering));
    QCOMPARE(rendering.count(QStringLiteral("abc123")), 1);
    const auto bearers = rendering.count(QStringLiteral("Bearer"), Qt::CaseInsensitive);
    switch (format) {
    case TokenFormat::Issued:
        QCOMPARE(bearers, prefix.trimmed().isEmpty() ? 0 : 1);
        break;
    case TokenFormat::Bare:
        QCOMPARE(rendering, QStringLiteral("abc123"));
        break;
    default:
        QCOMPARE(bearers, 1);
        QCOMPARE(rendering.count(QStringLiteral("Bearer abc123")), 1);
    }
}

void TestTokenFormat::issuedIsVerbatim_data()
{
    QTest::addColumn<QByteArray>("issued");
    QTest::newRow("as usual") << QByteArrayLiteral("Bearer abc");
    QTest::newRow("without Bearer") << QByteArrayLiteral("abc");
    QTest::newRow("letter case") << QByteArrayLiteral("bearer abc");
    QTest::newRow("two spaces") << QByteArrayLiteral("Bearer  abc");
    QTest::newRow("begins like Bearer") << QByteArrayLiteral("Bearerabc");
    QTest::newRow("with Bearer, begins like Bearer") << QByteArrayLiteral("Bearer Bearerabc");
    QTest::newRow("all printable") << QByteArray("Bearer " + allPrintable());
}

void TestTokenFormat::issuedIsVerbatim()
{
    QFETCH(QByteArray, issued);
    QCOMPARE(render(TokenFormat::Issued, issued), issued);
}

void TestTokenFormat::curlInAShell_data()
{
    addAwkwardTokens();
}

void TestTokenFormat::curlInAShell()
{
#ifndef Q_OS_UNIX
    QSKIP("Needs a POSIX shell.");
#endif
    QFETCH(QByteArray, token);
    const QByteArray output =
        outputOfShell("curl() { printf '%s\\n' \"$@\"; }; " + render(TokenFormat::Curl, "Bearer " + token));
    const QByteArrayList arguments{"--request",
                                   "POST",
                                   "https://idu-test.datazoo.com/api/v2/verify",
                                   "--header",
                                   "Authorization: Bearer " + token,
                                   "--header",
                                   "Content-Type: application/json",
                                   ""};
    QCOMPARE(output.split('\n'), arguments);
}

void TestTokenFormat::curlUrlInAShell()
{
#ifndef Q_OS_UNIX
    QSKIP("Needs a POSIX shell.");
#endif
    const auto environment = Environment::make(
        QStringLiteral("mirror"),
        {.name = QStringLiteral("Mirror"),
         .signInUrl = QStringLiteral("https://gateway.example/o'brien;$(printf%20ran)&'*/auth/sign_in")});
    QVERIFY(environment.has_value());
    const QByteArray url = environment->verifyUrl().toEncoded();
    QCOMPARE(url, QByteArrayLiteral("https://gateway.example/o'brien;$(printf%20ran)&'*/verify"));
    const TokenContext where{.accountLabel = {}, .verifyUrl = environment->verifyUrl()};
    const QByteArray output =
        outputOfShell("curl() { printf '%s\\n' \"$@\"; }; " + render(TokenFormat::Curl, "Bearer abc", where));
    QCOMPARE(output.split('\n').value(2), url);
    QCOMPARE(output.split('\n').value(4), QByteArrayLiteral("Authorization: Bearer abc"));
}

void TestTokenFormat::dotEnvInAShell_data()
{
    addAwkwardTokens();
}

void TestTokenFormat::dotEnvInAShell()
{
#ifndef Q_OS_UNIX
    QSKIP("Needs a POSIX shell.");
#endif
    QFETCH(QByteArray, token);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sample.env")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(render(TokenFormat::DotEnv, token) + '\n');
    file.close();
    QCOMPARE(outputOfShell(R"(. "$1"; printf %s "$TOKENDESK_TOKEN")", {file.fileName()}),
             QByteArray("Bearer " + token));
}

void TestTokenFormat::powerShellQuotes_data()
{
    addAwkwardTokens();
}

void TestTokenFormat::powerShellQuotes()
{
    QFETCH(QByteArray, token);
    // Between single quotes PowerShell reads nothing but the quote itself, doubled for one (about_Quoting_Rules).
    const QByteArray rendering = render(TokenFormat::PowerShell, token);
    const QByteArray start = QByteArrayLiteral("$token = '");
    QVERIFY(rendering.startsWith(start) && rendering.endsWith('\''));
    QByteArray inside = rendering.mid(start.size()).chopped(1);
    QVERIFY(!QByteArray(inside).replace("''", "").contains('\''));
    QCOMPARE(inside.replace("''", "'"), QByteArray("Bearer " + token));
}

void TestTokenFormat::postman_data()
{
    addAwkwardTokens();
}

void TestTokenFormat::postman()
{
    QFETCH(QByteArray, token);
    const QString label = QStringLiteral("O'Brien \"& Söhne\" \\ ü");
    const QByteArray rendering =
        render(TokenFormat::Postman, "Bearer " + token, {.accountLabel = label, .verifyUrl = {}});
    const QJsonObject environment = QJsonDocument::fromJson(rendering).object();
    QCOMPARE(environment.value(u"name").toString(), label);
    QCOMPARE(environment.value(u"_postman_variable_scope").toString(), QStringLiteral("environment"));
    const QJsonObject value = onlyPostmanValue(rendering);
    QCOMPARE(value.value(u"key").toString(), QStringLiteral("sessionToken"));
    QCOMPARE(value.value(u"value").toString().toLatin1(), QByteArray("Bearer " + token));
    QCOMPARE(value.value(u"type").toString(), QStringLiteral("secret")); // Postman shows it as dots
    QCOMPARE(value.value(u"enabled").toBool(), true);
}

QTEST_GUILESS_MAIN(TestTokenFormat)
#include "tst_tokenformat.moc"
