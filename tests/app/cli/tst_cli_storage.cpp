// What a person meets when the database, its disk or its folder is not as it should be, and that nothing is lost.

#include "cliprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>
#include <unistd.h>

using namespace TokenDesk::Test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("no such file");
}

void overwrite(const QString& path, qint64 offset, qint64 size)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || !file.seek(offset) || file.write(QByteArray(size, 'x')) != size) {
        qFatal("cannot damage %s", qPrintable(path));
    }
}

/// Containers may forbid what these tests do to the file systems or to themselves.
bool isAllowed(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments + QStringList{QStringLiteral("true")});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList namespaceOptions()
{
    return (geteuid() == 0 ? QStringList() : QStringList{QStringLiteral("--map-root-user")}) +
           words("--mount --propagation private");
}

const QStringList WithoutPrivileges = words("--inh-caps=-all --bounding-set=-all");

/// What comes in place of the program, where something is different for this one process only.
class Surroundings
{
public:
    /// @p script prepares the file systems, seen by nobody else, with FOLDER for the profile's folder. Where the test
    /// is not root it becomes so in a namespace of its own.
    explicit Surroundings(QString script, const CliProgram& cli)
        : m_script(std::move(script))
        , m_cli(cli)
    {
        m_script.replace(QStringLiteral("FOLDER"), u'\'' + folder() + u'\'');
    }

    [[nodiscard]] QString folder() const { return QFileInfo(m_cli.databaseFile()).path(); }

    [[nodiscard]] ProgramEnd run(const QStringList& arguments) const
    {
        QProcess process;
        m_cli.prepare(process, arguments);
        const QStringList command = QStringList{process.program()} + process.arguments();
        process.setProgram(QStringLiteral("unshare"));
        process.setArguments(namespaceOptions() + words("sh -ec") +
                             QStringList{m_script + QStringLiteral("; exec \"$@\""), QStringLiteral("sh")} + command);
        process.start();
        constexpr int PatienceMs = 60'000;
        process.waitForFinished(PatienceMs);
        ProgramEnd end{.output = process.readAllStandardOutput(), .errors = process.readAllStandardError()};
        end.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return end;
    }

private:
    QString m_script;
    const CliProgram& m_cli;
};

const QStringList AddSecond = words("environments add --kind sandbox --name Second --url https://b.example/sign_in");

} // namespace

class TestCliStorage : public QObject
{
    Q_OBJECT

private slots:
    void firstChangeIsCopied();
    void damagedIsReplaced();
    void damageFoundInPassingIsReplaced();
    void damagedWithoutCopy();
    void disk_data();
    void disk();
    void anotherUsersFile();
    void copyThatCannotBeMade();
};

/// A profile with one environment, and so with something to lose.
static CliProgram furnished(const QString& profile)
{
    CliProgram cli(profile);
    if (cli.addEnvironment(QStringLiteral("First"), QStringLiteral("https://a.example/sign_in")).isEmpty()) {
        qFatal("no environment");
    }
    return cli;
}

static QStringList environmentsOf(const CliProgram& cli)
{
    QStringList names;
    for (const QJsonValue& each : cli.list(QStringLiteral("environments"))) {
        if (!each[u"builtIn"].toBool()) {
            names.append(each[u"name"].toString());
        }
    }
    return names;
}

static QDir folderOf(const CliProgram& cli)
{
    return QFileInfo(cli.databaseFile()).dir();
}

void TestCliStorage::firstChangeIsCopied()
{
    const CliProgram cli(QStringLiteral("copied"));
    const QDir copies(folderOf(cli).filePath(QStringLiteral("copies")));
    QCOMPARE(cli.run(words("environments list")).exitCode, 0);
    QVERIFY(!copies.exists());
    QVERIFY(!cli.addEnvironment(QStringLiteral("First"), QStringLiteral("https://a.example/sign_in")).isEmpty());
    QCOMPARE(copies.entryList(QDir::Files).size(), 1);
}

void TestCliStorage::damagedIsReplaced()
{
    const CliProgram cli = furnished(QStringLiteral("damaged"));
    overwrite(cli.databaseFile(), 0, 50);
    const QByteArray damaged = contentOf(cli.databaseFile());
    const ProgramEnd end = cli.run(words("environments list --json"));
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.errors.contains("tokendesk-cli: The account database was damaged; the copy of "),
             end.errors.constData());
    QVERIFY2(end.errors.contains("What was added or changed after that is missing"), end.errors.constData());
    const QStringList aside = folderOf(cli).entryList({QStringLiteral("*.damaged-*")}, QDir::Files, QDir::Name);
    QVERIFY(!aside.isEmpty());
    QVERIFY2(end.errors.contains(folderOf(cli).filePath(aside.constFirst()).toUtf8()), end.errors.constData());
    QCOMPARE(contentOf(folderOf(cli).filePath(aside.constFirst())), damaged);
    // The result is on its own stream, and whole.
    QCOMPARE(QJsonDocument::fromJson(end.output).array().size(), 3);
    QCOMPARE(environmentsOf(cli), QStringList{QStringLiteral("First")});
    QCOMPARE(cli.run(words("environments list")).errors, QByteArray());
}

void TestCliStorage::damageFoundInPassingIsReplaced()
{
    const CliProgram cli = furnished(QStringLiteral("passing"));
    // All but the first page: the program opens it, and stumbles when it reads the lists.
    constexpr qint64 PageSize = 4096;
    overwrite(cli.databaseFile(), PageSize, QFileInfo(cli.databaseFile()).size() - PageSize);
    const ProgramEnd end = cli.run(words("environments list"));
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.errors.contains("was damaged; the copy of "), end.errors.constData());
    QCOMPARE(environmentsOf(cli), QStringList{QStringLiteral("First")});
}

void TestCliStorage::damagedWithoutCopy()
{
    const CliProgram cli = furnished(QStringLiteral("lost"));
    QVERIFY(QDir(folderOf(cli).filePath(QStringLiteral("copies"))).removeRecursively());
    constexpr qint64 PageSize = 4096;
    overwrite(cli.databaseFile(), PageSize, QFileInfo(cli.databaseFile()).size() - PageSize);
    const QByteArray damaged = contentOf(cli.databaseFile());
    for (int i = 0; i < 2; ++i) {
        const ProgramEnd end = cli.run(words("environments list"));
        QCOMPARE(end.exitCode, 9);
        QVERIFY2(end.errors.contains(QByteArray("and there is no sound copy of it. Keep " +
                                                cli.databaseFile().toUtf8() + " for support.")),
                 end.errors.constData());
        QCOMPARE(contentOf(cli.databaseFile()), damaged);
    }
    // As it says.
    QVERIFY(QFile::rename(cli.databaseFile(), cli.databaseFile() + QStringLiteral(".old")));
    QCOMPARE(environmentsOf(cli), QStringList());
}

void TestCliStorage::disk_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("whatHappened");
    const QString small = QStringLiteral("cp -a FOLDER /tmp/.kept-$$; mount -t tmpfs -o size=%1,mode=700 none FOLDER; "
                                         "cp -a /tmp/.kept-$$/tokendesk.db FOLDER; rm -r /tmp/.kept-$$; "
                                         "dd if=/dev/zero of=FOLDER/filling bs=4k 2> /dev/null || true");
    const QByteArray full("The disk is full. Free some space, then try again. What was stored before still stands.");
    QTest::newRow("full") << small.arg(QStringLiteral("512k")) << full;
    const QByteArray denied("The data folder cannot be written. Check the permissions of ");
    QTest::newRow("read-only") << QStringLiteral("mount --bind FOLDER FOLDER; mount -o remount,bind,ro FOLDER")
                               << denied;
}

void TestCliStorage::disk()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, whatHappened);
    if (!isAllowed(QStringLiteral("unshare"), namespaceOptions())) {
        QSKIP("This system allows no file systems of one's own.");
    }
    const CliProgram cli = furnished(QString::fromLatin1(QTest::currentDataTag()));
    const QByteArray before = contentOf(cli.databaseFile());
    const ProgramEnd end = Surroundings(script, cli).run(AddSecond);
    QVERIFY2(end.errors.contains(whatHappened), end.errors.constData());
    QCOMPARE(end.exitCode, 9);
    QCOMPARE(end.output, QByteArray());
    QCOMPARE(contentOf(cli.databaseFile()), before);
    QCOMPARE(environmentsOf(cli), QStringList{QStringLiteral("First")});
    // And when there is room again.
    QCOMPARE(cli.run(AddSecond).exitCode, 0);
    QCOMPARE(environmentsOf(cli), QStringList({QStringLiteral("First"), QStringLiteral("Second")}));
}

void TestCliStorage::anotherUsersFile()
{
    const CliProgram cli = furnished(QStringLiteral("others"));
    const QString kept = cli.databaseFile() + QStringLiteral(".kept");
    QProcess process;
    cli.prepare(process, AddSecond);
    if (geteuid() == 0 && !isAllowed(QStringLiteral("setpriv"), WithoutPrivileges)) {
        QSKIP("This system does not let root give up its privileges.");
    }
    if (geteuid() == 0) {
        // Root may read everything, unless it gives that up.
        const uid_t nobody = 65534;
        QVERIFY(chown(qPrintable(cli.databaseFile()), nobody, nobody) == 0);
        process.setArguments(WithoutPrivileges + QStringList{process.program()} + process.arguments());
        process.setProgram(QStringLiteral("setpriv"));
    } else {
        QVERIFY(QFile::rename(cli.databaseFile(), kept));
        QVERIFY(QFile::link(QStringLiteral("/etc/shadow"), cli.databaseFile()));
    }
    process.start();
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains("The account database belongs to another user of this computer. Sign in to the computer "
                             "as that user, or ask your administrator about "),
             errors.constData());
    QCOMPARE(process.exitCode(), 9);
    if (geteuid() == 0) {
        QVERIFY(chown(qPrintable(cli.databaseFile()), 0, 0) == 0);
    } else {
        QVERIFY(QFile::remove(cli.databaseFile()) && QFile::rename(kept, cli.databaseFile()));
    }
    QCOMPARE(environmentsOf(cli), QStringList{QStringLiteral("First")});
}

void TestCliStorage::copyThatCannotBeMade()
{
    const CliProgram cli(QStringLiteral("nocopy"));
    QCOMPARE(cli.run(words("environments list")).exitCode, 0);
    QFile inTheWay(folderOf(cli).filePath(QStringLiteral("copies")));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    // It is no reason to fail, and for scripts no reason to speak.
    const ProgramEnd end = cli.run(AddSecond);
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray());
    const ProgramEnd verbose = cli.run(words("environments list --verbose"));
    QCOMPARE(verbose.exitCode, 0);
    QVERIFY2(verbose.errors.contains("The data folder cannot be written."), verbose.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliStorage)
#include "tst_cli_storage.moc"
