// Backups that KeePassXC and pykeepass open, and files of theirs that we read. KeePassXC's command line makes new files
// of version 3.1 only; one of version 4 it writes anew, with the cipher and the key derivation it has.

#include "app/adapters/kdbx.h"
#include "tests/support/fakerandomness.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Kdbx;
using namespace TokenDesk::Test;

using Method = KeyDerivation::Method;

namespace {

const QByteArray Passphrase = QByteArrayLiteral("correct horse battery staple");

struct End
{
    int exitCode = -1;
    QString output;
    QString errors;
};

End run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    constexpr int PatienceMs = 60'000;
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(PatienceMs) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.errorString()};
    }
    return {.exitCode = process.exitCode(),
            .output = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

End keepassxc(const QStringList& arguments, const QByteArray& input = Passphrase + '\n')
{
    return run(QStringLiteral("keepassxc-cli"), arguments, input);
}

Vault accounts()
{
    Vault vault;
    const auto add = [&vault](const char16_t* label, const QByteArray& password, const char16_t* group) {
        vault.entries.push_back(
            {.id = AccountId::fromRandomBytes(QByteArray::number(vault.entries.size()).rightJustified(16, '0')),
             .label = QString::fromUtf16(label),
             .username = QStringLiteral("user of ") + QString::fromUtf16(label),
             .password = Secret(password),
             .environment = QStringLiteral("Staging"),
             .url = QStringLiteral("https://staging.example/sign_in"),
             .group = QString::fromUtf16(group),
             .note = QStringLiteral("first line\nsecond line")});
    };
    add(u"Plain", "plain password", u"");
    add(u"Grüße <&>", "\xc3\xa4\xe2\x82\xac\"'<&>]]>", u"Acme AU");
    add(u"Third", "third", u"Acme AU");
    vault.environments = {
        Environment::make(QStringLiteral("an-id"), {.name = QStringLiteral("Staging"),
                                                    .signInUrl = QStringLiteral("https://staging.example/sign_in")})
            .value()};
    vault.madeAt = Instant{std::chrono::seconds{1'790'000'000}};
    return vault;
}

/// "label username password environment url group note" of each.
QStringList everything(const Vault& vault)
{
    QStringList all;
    for (const VaultEntry& entry : vault.entries) {
        all.append(QStringList{entry.label, entry.username, QString::fromUtf8(entry.password.view()), entry.environment,
                               entry.url, entry.group, entry.note}
                       .join(u'|'));
    }
    return all;
}

} // namespace

class TestKdbxInterop : public QObject
{
    Q_OBJECT

private slots:
    void ciphersAndDerivations_data();
    void keepassxcOpensAndWrites_data() { ciphersAndDerivations_data(); }
    void keepassxcOpensAndWrites();
    void pykeepassOpensAndWrites_data() { ciphersAndDerivations_data(); }
    void pykeepassOpensAndWrites();
    void keepassxcShowsAll();
    void filesOfAnEarlierVersion();
    void filesOfKeepassxc();
    void filesOfKeepassxcThatAreBroken();
    void filesOfPykeepass();

private:
    [[nodiscard]] QString write(const Header& manner) const
    {
        FakeRandomness randomness;
        QFile file(m_folder.filePath(QStringLiteral("ours.kdbx")));
        if (!file.open(QFile::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        file.write(kdbxBytes(accounts(), Secret(Passphrase), randomness, manner));
        return file.fileName();
    }
    static QByteArray contentOf(const QString& name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Header manner()
    {
        QFETCH(Method, method);
        QFETCH(Cipher, cipher);
        QFETCH(bool, isPacked);
        return {.cipher = cipher,
                .isPacked = isPacked,
                .keyDerivation = {.method = method, .rounds = 3, .memory = 1024 * 1024, .lanes = 2}};
    }

    QTemporaryDir m_folder;
};

void TestKdbxInterop::ciphersAndDerivations_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Cipher>("cipher");
    QTest::addColumn<bool>("isPacked");
    for (const auto& [methodName, method] :
         {std::pair("Argon2id", Method::Argon2id), {"Argon2d", Method::Argon2d}, {"AES-KDF", Method::Aes}}) {
        for (const auto& [cipherName, cipher] :
             {std::pair("ChaCha20", Cipher::ChaCha20), {"AES", Cipher::Aes256}, {"Twofish", Cipher::Twofish}}) {
            QTest::addRow("%s, %s", methodName, cipherName) << method << cipher << true;
        }
    }
    QTest::newRow("not packed") << Method::Argon2id << Cipher::ChaCha20 << false;
}

void TestKdbxInterop::keepassxcOpensAndWrites()
{
    const QString file = write(manner());
    const QByteArray before = contentOf(file);
    const End listed = keepassxc({QStringLiteral("ls"), QStringLiteral("-q"), QStringLiteral("-R"), file});
    QVERIFY2(listed.exitCode == 0, qPrintable(listed.errors));
    QCOMPARE(listed.output, QStringLiteral("Plain\nAcme AU/\n  Grüße <&>\n  Third\n"));

    // From here on it is a file of KeePassXC's.
    const End added =
        keepassxc({QStringLiteral("add"), QStringLiteral("-q"), QStringLiteral("-u"), QStringLiteral("new-user"),
                   QStringLiteral("-p"), file, QStringLiteral("/Acme AU/New")},
                  Passphrase + "\nnew password\nnew password\n");
    QVERIFY2(added.exitCode == 0, qPrintable(added.errors));
    const QByteArray after = contentOf(file);
    QVERIFY(after != before);
    const auto header = readHeader(after);
    QVERIFY(header.has_value());
    QCOMPARE(header->version, 4);
    QCOMPARE(header->cipher, manner().cipher);
    QCOMPARE(header->keyDerivation.method, manner().keyDerivation.method);
    const auto vault = readKdbx(after, Secret(Passphrase));
    QVERIFY(vault.has_value());
    QStringList expected = everything(accounts());
    expected.append(QStringLiteral("New|new-user|new password|||Acme AU|"));
    QCOMPARE(everything(*vault), expected);
    QCOMPARE(vault->environments.size(), 1);
    QCOMPARE(vault->madeAt, accounts().madeAt);
    QVERIFY(saysTheSame({.environments = vault->environments}, {.environments = accounts().environments}));
}

void TestKdbxInterop::pykeepassOpensAndWrites()
{
    if (manner().keyDerivation.method == Method::Aes) {
        QSKIP("pykeepass 4.0 knows AES-KDF in files of version 4 by its former number only");
    }
    const QString file = write(manner());
    const auto script = QStringLiteral(R"(
import sys
from pykeepass import PyKeePass
kp = PyKeePass(sys.argv[1], password=sys.stdin.readline().rstrip("\n"))
for e in kp.entries:
    print(e.title, e.username, e.password, e.url, e.get_custom_property("Environment"), e.group.name, sep="|")
kp.add_entry(kp.root_group, "New", "new-user", "new password", url="https://idu.datazoo.com", notes="n")
kp.save()
)");
    const QByteArray before = contentOf(file);
    const End end = run(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, file}, Passphrase + '\n');
    QVERIFY2(end.exitCode == 0, qPrintable(end.errors));
    QVERIFY2(end.output.contains(QStringLiteral("Plain|user of Plain|plain password|https://staging.example/sign_in|"
                                                "Staging|")),
             qPrintable(end.output));
    QVERIFY(end.output.contains(QString::fromUtf8(accounts().entries[1].password.view())));
    const QByteArray after = contentOf(file);
    QVERIFY(after != before);
    const auto vault = readKdbx(after, Secret(Passphrase));
    QVERIFY(vault.has_value());
    QCOMPARE(vault->entries.size(), accounts().entries.size() + 1);
    for (const QString& line : everything(accounts())) {
        QVERIFY2(everything(*vault).contains(line), qPrintable(line));
    }
    QVERIFY(everything(*vault).contains(QStringLiteral("New|new-user|new password||https://idu.datazoo.com||n")));
}

void TestKdbxInterop::keepassxcShowsAll()
{
    const QString file = write(kdbxManner());
    for (const VaultEntry& entry : accounts().entries) {
        const QString path =
            QLatin1String("/") + (entry.group.isEmpty() ? QString() : QString(entry.group + u'/')) + entry.label;
        const QList<std::pair<const char*, QString>> fields = {{"UserName", entry.username},
                                                               {"Password", QString::fromUtf8(entry.password.view())},
                                                               {"URL", entry.url},
                                                               {"Notes", entry.note},
                                                               {"Environment", entry.environment},
                                                               {"Title", entry.label}};
        QStringList arguments{QStringLiteral("show"), QStringLiteral("-q")};
        QString expected;
        for (const auto& [name, value] : fields) {
            arguments += {QStringLiteral("-a"), QLatin1String(name)};
            expected += value + u'\n';
        }
        const End shown = keepassxc(arguments + QStringList{file, path});
        QVERIFY2(shown.exitCode == 0, qPrintable(shown.errors));
        QCOMPARE(shown.output, expected);
    }
    const End exported =
        keepassxc({QStringLiteral("export"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("csv"), file});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.errors));
    QCOMPARE(exported.output.count(QStringLiteral("https://staging.example/sign_in")), 3);
    const End other = keepassxc({QStringLiteral("ls"), QStringLiteral("-q"), file}, "another passphrase\n");
    QVERIFY(other.exitCode != 0);
}

void TestKdbxInterop::filesOfAnEarlierVersion()
{
    const auto vault = readKdbx(contentOf(QStringLiteral(KDBX_FILES "/backup-1.kdbx")), Secret(Passphrase));
    QVERIFY(vault.has_value());
    QVERIFY(saysTheSame(*vault, accounts()));
    QCOMPARE(vault->madeAt, accounts().madeAt);
}

namespace {

/// What KeePassXC makes of an XML file: version 3.1, AES, and AES-KDF.
QString importedByKeepassxc(const QTemporaryDir& folder)
{
    const QString xml = folder.filePath(QStringLiteral("source.xml"));
    QFile source(xml);
    if (!source.open(QFile::WriteOnly)) {
        return {};
    }
    source.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile><Root><Group><UUID>AAAAAAAAAAAAAAAAAAAAAQ==</UUID><Name>Root</Name>
<Entry><UUID>AAAAAAAAAAAAAAAAAAAAAg==</UUID><String><Key>Title</Key><Value>First</Value></String>
<String><Key>UserName</Key><Value>one</Value></String><String><Key>Password</Key><Value>pass &amp; word</Value></String>
<String><Key>URL</Key><Value>https://idu.datazoo.com/</Value></String><String><Key>Notes</Key><Value>n</Value></String>
<History><Entry><UUID>AAAAAAAAAAAAAAAAAAAAAg==</UUID><String><Key>Password</Key><Value>former</Value></String></Entry>
</History></Entry><Group><UUID>AAAAAAAAAAAAAAAAAAAAAw==</UUID><Name>Deep</Name>
<Entry><UUID>AAAAAAAAAAAAAAAAAAAABA==</UUID><String><Key>Title</Key><Value>Second</Value></String>
<String><Key>UserName</Key><Value>two</Value></String><String><Key>Password</Key><Value>second</Value></String></Entry>
</Group></Group></Root></KeePassFile>)");
    source.close();
    QString file = folder.filePath(QStringLiteral("theirs.kdbx"));
    QFile::remove(file);
    const End end = keepassxc({QStringLiteral("import"), QStringLiteral("-q"), QStringLiteral("-p"), xml, file},
                              Passphrase + '\n' + Passphrase + '\n');
    return end.exitCode == 0 ? file : QString();
}

} // namespace

void TestKdbxInterop::filesOfKeepassxc()
{
    const QString file = importedByKeepassxc(m_folder);
    QVERIFY(!file.isEmpty());
    const QByteArray content = contentOf(file);
    QCOMPARE(readHeader(content)->version, 3);
    const auto vault = readKdbx(content, Secret(Passphrase));
    QVERIFY(vault.has_value());
    QCOMPARE(everything(*vault), QStringList({QStringLiteral("First|one|pass & word||https://idu.datazoo.com/||n"),
                                              QStringLiteral("Second|two|second|||Deep|")}));
    QVERIFY(!vault->madeAt);
}

void TestKdbxInterop::filesOfKeepassxcThatAreBroken()
{
    const QByteArray content = contentOf(importedByKeepassxc(m_folder));
    QVERIFY(!content.isEmpty());
    const auto faultOf = [](const QByteArray& bytes, const QByteArray& passphrase = Passphrase) {
        const auto vault = readKdbx(bytes, Secret(passphrase));
        return vault ? -1 : static_cast<int>(vault.error().kind);
    };
    QCOMPARE(faultOf(content, "another"), static_cast<int>(VaultFaultKind::PassphraseWrong));
    const auto header = readHeader(content);
    for (qsizetype size = 0; size < header->size; ++size) {
        QCOMPARE(faultOf(content.first(size)), static_cast<int>(VaultFaultKind::Truncated));
    }
    // Each costs a whole derivation of the key.
    for (const qsizetype cut : {16, 17, 32, 64, 256}) {
        QVERIFY2(faultOf(content.chopped(cut)) == static_cast<int>(VaultFaultKind::Truncated),
                 qPrintable(QString::number(cut)));
    }
    QByteArray changed = content;
    const qsizetype middle = header->size + 400;
    changed[middle] = static_cast<char>(~changed[middle]);
    QCOMPARE(faultOf(changed), static_cast<int>(VaultFaultKind::Damaged));
}

void TestKdbxInterop::filesOfPykeepass()
{
    const QString file = m_folder.filePath(QStringLiteral("pykeepass.kdbx"));
    const auto script = QStringLiteral(R"(
import sys
from pykeepass import create_database
kp = create_database(sys.argv[1], password=sys.stdin.readline().rstrip("\n"))
group = kp.add_group(kp.add_group(kp.root_group, "Outer"), "Inner")
kp.add_entry(group, "Title", "name", "word", url="idu-test.datazoo.com", notes="a\nb")
kp.save()
)");
    const End end = run(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, file}, Passphrase + '\n');
    QVERIFY2(end.exitCode == 0, qPrintable(end.errors));
    const auto vault = readKdbx(contentOf(file), Secret(Passphrase));
    QVERIFY(vault.has_value());
    QCOMPARE(everything(*vault), QStringList(QStringLiteral("Title|name|word||idu-test.datazoo.com|Outer/Inner|a\nb")));
}

QTEST_GUILESS_MAIN(TestKdbxInterop)
#include "tst_kdbxinterop.moc"
