// What bash, zsh and fish offer, asked of the shells themselves, and the manual pages: each says what the table of
// verbs says, and nothing else.

#include "app/cli/verbtable.h"

#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;

namespace {

QString share(const char* file)
{
    return QStringLiteral(TOKENDESK_SHARE) + u'/' + QString::fromLatin1(file);
}

struct ShellEnd
{
    QByteArray output;
    QByteArray errors;
};

ShellEnd runShell(const QString& shell, const QStringList& arguments)
{
    static const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    // Where the shells look for what programs bring along, as after an installation.
    environment.insert(QStringLiteral("XDG_DATA_DIRS"), QStringLiteral(TOKENDESK_SHARE ":/usr/share"));
    environment.insert(QStringLiteral("PATH"),
                       qEnvironmentVariable("TOKENDESK_BIN") + u':' + qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(shell, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {"no end", {}};
    }
    return {process.readAllStandardOutput(), process.readAllStandardError()};
}

/// One word a line, without descriptions.
QStringList sorted(const QByteArray& lines)
{
    QStringList offered;
    for (const QByteArray& line : lines.split('\n')) {
        const QString word = QString::fromUtf8(line.split('\t').constFirst()).trimmed();
        if (!word.isEmpty()) {
            offered.append(word);
        }
    }
    offered.removeDuplicates();
    offered.sort();
    return offered;
}

QStringList offeredByBash(const QStringList& words)
{
    // As bash itself does it: it looks for the program's completion, fills in its variables and calls the function.
    const char* const script = R"(
source /usr/share/bash-completion/bash_completion
_completion_loader tokendesk-cli
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
[[ $(complete -p tokendesk-cli) =~ -F\ ([^ ]+) ]] && "${BASH_REMATCH[1]}" tokendesk-cli "${@: -1}" "${@: -2:1}"
printf '%s\n' "${COMPREPLY[@]}")";
    return sorted(runShell(QStringLiteral("bash"), QStringList{QStringLiteral("--norc"), QStringLiteral("-c"),
                                                               QString::fromLatin1(script), QStringLiteral("bash")} +
                                                       words)
                      .output);
}

QStringList offeredByFish(const QStringList& words)
{
    return sorted(
        runShell(QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"),
                                          QStringLiteral("source $argv[1]; complete -C \"$argv[2]\""),
                                          share("fish/vendor_completions.d/tokendesk-cli.fish"), words.join(u' ')})
            .output);
}

QStringList offeredByZsh(const QStringList& words)
{
    return sorted(runShell(QStringLiteral("zsh"), {QStringLiteral("-f"), QStringLiteral(TOKENDESK_ZSH_CAPTURE),
                                                   share("zsh/site-functions"), words.join(u' ')})
                      .output);
}

struct Shell
{
    const char* name;
    QStringList (*offered)(const QStringList&);
};

constexpr Shell Shells[] = {{"bash", offeredByBash}, {"fish", offeredByFish}, {"zsh", offeredByZsh}};

QStringList dashed(const QList<Option>& options)
{
    QStringList names;
    for (const Option& option : options) {
        names.append(QLatin1String("--") + option.name);
    }
    names.sort();
    return names;
}

QStringList withProgram(const char* words)
{
    return QString::fromLatin1(words).prepend(QLatin1String("tokendesk-cli ")).split(u' ');
}

} // namespace

class TestCliReference : public QObject
{
    Q_OBJECT

private slots:
    void commands_data();
    void commands();
    void options_data();
    void options();
    void words_data();
    void words();
    void pagesHaveNoWarnings_data();
    void pagesHaveNoWarnings();
    void pageNamesEverything();
    void pageOfTheWindowNamesItsOptions();
};

void TestCliReference::commands_data()
{
    QTest::addColumn<int>("shell");
    for (int i = 0; i < static_cast<int>(std::size(Shells)); ++i) {
        QTest::newRow(Shells[i].name) << i;
    }
}

void TestCliReference::commands()
{
    QFETCH(int, shell);
    QStringList first;
    QMap<QString, QStringList> second;
    for (const Verb& verb : allVerbs()) {
        first.append(verb.words.section(u' ', 0, 0));
        if (verb.words.contains(u' ')) {
            second[first.constLast()].append(verb.words.section(u' ', 1));
        }
    }
    first.removeDuplicates();
    first.sort();
    QVERIFY(first.size() > 5 && second.size() > 2);
    QCOMPARE(Shells[shell].offered(withProgram("")), first);
    for (auto group = second.begin(); group != second.end(); ++group) {
        group->sort();
        QCOMPARE(Shells[shell].offered({QStringLiteral("tokendesk-cli"), group.key(), QString()}), *group);
    }
}

void TestCliReference::options_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    for (int i = 0; i < static_cast<int>(std::size(Shells)); ++i) {
        for (const Verb& verb : allVerbs()) {
            QTest::addRow("%s: %s", Shells[i].name, qPrintable(verb.words))
                << i << verb.words << dashed(verb.options + commonOptions());
        }
    }
}

void TestCliReference::options()
{
    QFETCH(int, shell);
    QFETCH(QString, words);
    const QStringList line =
        QStringList{QStringLiteral("tokendesk-cli")} + words.split(u' ') + QStringList{QStringLiteral("--")};
    QTEST(Shells[shell].offered(line), "expected");
}

void TestCliReference::words_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");
    const QStringList formats = QStringLiteral("bare curl dotenv header issued postman powershell").split(u' ');
    for (int i = 0; i < static_cast<int>(std::size(Shells)); ++i) {
        const auto row = [i](const char* line, const QStringList& expected) {
            QTest::addRow("%s: %s", Shells[i].name, line) << i << QString::fromLatin1(line) << expected;
        };
        row("tok", {QStringLiteral("token"), QStringLiteral("tokens")});
        row("--profile demo environments l", {QStringLiteral("list")});
        row("--profile ", {});
        row("token Acme --format ", formats);
        row("token --format p", {QStringLiteral("postman"), QStringLiteral("powershell")});
        row("environments add --kind ", {QStringLiteral("production"), QStringLiteral("sandbox")});
        row("accounts add --label ", {});
        row("token Acme --fo", {QStringLiteral("--format")});
        row("run Acme -- tokendesk-san", {QStringLiteral("tokendesk-sandbox")});
        row("run Acme -- tokendesk-cli doc", {QStringLiteral("doctor")});
    }
}

void TestCliReference::words()
{
    QFETCH(int, shell);
    QFETCH(QString, line);
    QFETCH(QStringList, expected);
    QCOMPARE(Shells[shell].offered(withProgram(line.toLatin1().constData())), expected);
}

void TestCliReference::pagesHaveNoWarnings_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("tokendesk-cli") << share("man/man1/tokendesk-cli.1");
    QTest::newRow("tokendesk") << share("man/man1/tokendesk.1");
}

void TestCliReference::pagesHaveNoWarnings()
{
    QFETCH(QString, page);
    const ShellEnd man = runShell(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-l"), page});
    QVERIFY(man.output.contains("SYNOPSIS"));
    QCOMPARE(man.errors, QByteArray());
    const ShellEnd lint = runShell(QStringLiteral("mandoc"), {QStringLiteral("-Tlint"), QStringLiteral("-W"), QStringLiteral("warning"), page});
    QCOMPARE(lint.output + lint.errors, QByteArray());
}

void TestCliReference::pageNamesEverything()
{
    const QString page =
        QString::fromUtf8(runShell(QStringLiteral("mandoc"), {QStringLiteral("-Tutf8"), QStringLiteral("-Owidth=500"),
                                                              share("man/man1/tokendesk-cli.1")})
                              .output)
            .remove(QRegularExpression(QStringLiteral(".\b")));
    for (const Verb& verb : allVerbs()) {
        QVERIFY2(page.contains(QLatin1String("       ") + verb.words), qPrintable(verb.words));
        for (const Option& option : verb.options) {
            QVERIFY2(page.contains(QLatin1String("--") + option.name), qPrintable(option.name));
        }
    }
}

void TestCliReference::pageOfTheWindowNamesItsOptions()
{
    const QString help = QString::fromUtf8(
        runShell(qEnvironmentVariable("TOKENDESK_BIN") + QLatin1String("/tokendesk"), {QStringLiteral("--help")})
            .output);
    const QString page =
        QString::fromUtf8(
            runShell(QStringLiteral("mandoc"), {QStringLiteral("-Tutf8"), share("man/man1/tokendesk.1")}).output)
            .remove(QRegularExpression(QStringLiteral(".\b")));
    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]+"));
    int count = 0;
    for (auto match = option.globalMatch(help); match.hasNext(); ++count) {
        const QString name = match.next().captured();
        QVERIFY2(page.contains(name), qPrintable(name));
    }
    QVERIFY(count >= 3);
}

QTEST_GUILESS_MAIN(TestCliReference)
#include "tst_cli_reference.moc"
