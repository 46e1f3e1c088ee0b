#include "app/adapters/kdbx.h"

#include "app/adapters/bytereader.h"
#include "app/adapters/kdbxdocument.h"
#include "tests/support/fakerandomness.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Kdbx;
using namespace TokenDesk::Test;

using Method = KeyDerivation::Method;

namespace {

const QByteArray Passphrase = QByteArrayLiteral("correct horse battery staple");

/// As little work as the format allows.
Header cheapManner(Method method = Method::Argon2id, Cipher cipher = Cipher::ChaCha20, bool isPacked = true)
{
    return {.cipher = cipher,
            .isPacked = isPacked,
            .keyDerivation = {.method = method, .rounds = 2, .memory = 16 * 1024, .lanes = 2}};
}

VaultEntry entryOf(int number, const QString& group)
{
    return {.id = AccountId::fromRandomBytes(QByteArray::number(number).rightJustified(16, '0')),
            .label = QStringLiteral("Label %1").arg(number),
            .username = QStringLiteral("user-%1").arg(number),
            .password = Secret(QByteArray("pass-" + QByteArray::number(number))),
            .environment = QStringLiteral("Sandbox"),
            .url = QStringLiteral("https://idu-test.datazoo.com/api/v2/auth/sign_in"),
            .group = group,
            .note = QStringLiteral("A note.\nOf two lines.")};
}

Environment ownEnvironment()
{
    return Environment::make(QStringLiteral("an-id"), {.name = QStringLiteral("Staging <\"&'>"),
                                                       .kind = EnvironmentKind::Production,
                                                       .signInUrl = QStringLiteral("https://staging.example/sign_in"),
                                                       .caFile = QStringLiteral("/etc/ca.pem"),
                                                       .bodyShape = BodyShape::Flat})
        .value();
}

Vault smallVault()
{
    Vault vault;
    vault.entries.push_back(entryOf(1, {}));
    vault.entries.push_back(entryOf(2, QStringLiteral("Acme/AU")));
    vault.environments = {ownEnvironment()};
    vault.madeAt = Instant{std::chrono::seconds{1'790'000'000}};
    return vault;
}

QByteArray fileOf(const Vault& vault, const Header& manner = cheapManner())
{
    FakeRandomness randomness;
    return kdbxBytes(vault, Secret(Passphrase), randomness, manner);
}

VaultResult<Vault> read(QByteArrayView file, const QByteArray& passphrase = Passphrase)
{
    return readKdbx(file, Secret(passphrase));
}

template <class T>
QString outcome(const VaultResult<T>& result)
{
    constexpr const char* Names[] = {"NotKeePass",    "Truncated",  "TooOld",  "TooNew",     "HeaderBroken",
                                     "CipherUnknown", "KdfUnknown", "KdfCost", "Passphrase", "Damaged",
                                     "ContentBroken", "TooLarge",   "Empty"};
    return result ? QStringLiteral("done") : QLatin1String(Names[static_cast<size_t>(result.error().kind)]);
}

/// A document with one group, and this in it.
QByteArray documentWith(const QByteArray& group, const QByteArray& meta = {})
{
    return "<KeePassFile><Meta>" + meta + "</Meta><Root><Group><Name>Root</Name>" + group +
           "</Group></Root></KeePassFile>";
}

QByteArray stringOf(const QByteArray& key, const QByteArray& value)
{
    return "<String><Key>" + key + "</Key>" + value + "</String>";
}

const Protection Inner{.stream = InnerStream::ChaCha20, .key = QByteArrayLiteral("a key of the stream")};

/// The texts, each as a protected value, in the order in which they stand.
QByteArrayList protectedValues(const QByteArrayList& texts)
{
    const Secret all = streamed(Inner.stream, Inner.key, texts.join());
    QByteArrayList values;
    qsizetype place = 0;
    for (const QByteArray& text : texts) {
        values.append("<Value Protected=\"True\">" + all.view().sliced(place, text.size()).toByteArray().toBase64() +
                      "</Value>");
        place += text.size();
    }
    return values;
}

/// "label username password group" of each.
QStringList entriesOf(const Vault& vault)
{
    QStringList all;
    for (const VaultEntry& entry : vault.entries) {
        all.append(
            QStringList{entry.label, entry.username, QString::fromUtf8(entry.password.view()), entry.group}.join(u'|'));
    }
    return all;
}

} // namespace

class TestKdbx : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void oddTexts();
    void manyEntries();
    void environmentsComeBack();
    void neverTheSameTwice();
    void hidesWhatIsInIt();
    void otherPassphrase_data();
    void otherPassphrase();
    void everyTruncationIsNoticed();
    void everyFlippedByteIsNoticed();
    void noFileOfKeePass_data();
    void noFileOfKeePass();
    void costsAreLookedAtFirst_data();
    void costsAreLookedAtFirst();
    void headerFields_data();
    void headerFields();
    void passwordsInTheOrderOfTheDocument();
    void deletedEntriesAreLeftOut();
    void groupsWithinGroups();
    void oddDocuments_data();
    void oddDocuments();
    void oddInnerHeaders_data();
    void oddInnerHeaders();
};

void TestKdbx::roundTrip_data()
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

void TestKdbx::roundTrip()
{
    QFETCH(Method, method);
    QFETCH(Cipher, cipher);
    QFETCH(bool, isPacked);
    const QByteArray file = fileOf(smallVault(), cheapManner(method, cipher, isPacked));
    QVERIFY(looksLikeKdbx(file));
    const auto vault = read(file);
    QCOMPARE(outcome(vault), QStringLiteral("done"));
    QVERIFY(saysTheSame(*vault, smallVault()));
    QCOMPARE(vault->madeAt, smallVault().madeAt);
    const auto empty = read(fileOf({}, cheapManner(method, cipher, isPacked)));
    QCOMPARE(outcome(empty), QStringLiteral("done"));
    QVERIFY(saysTheSame(*empty, {}));
}

void TestKdbx::oddTexts()
{
    Vault vault;
    for (const char16_t* text :
         {u"", u"<&>\"'", u"]]>", u"&amp;", u"Grüße 🙂", u"表示", u"a\tb\nc", u"=1+1", u"'=1+1", u"{REF:P@I:0}"}) {
        VaultEntry entry = entryOf(static_cast<int>(vault.entries.size()), {});
        for (QString* field : {&entry.label, &entry.username, &entry.environment, &entry.url, &entry.note}) {
            *field = QString::fromUtf16(text);
        }
        entry.password = Secret(QString::fromUtf16(text).toUtf8());
        vault.entries.push_back(std::move(entry));
    }
    for (char16_t byte = 1; byte < 256; ++byte) {
        VaultEntry entry = entryOf(byte + 1000, QStringLiteral("Passwords"));
        entry.password = Secret(QByteArray(QByteArray(1, static_cast<char>(byte)) + '\0'));
        vault.entries.push_back(std::move(entry));
    }
    const auto again = read(fileOf(vault));
    QCOMPARE(outcome(again), QStringLiteral("done"));
    for (size_t i = 0; i < vault.entries.size(); ++i) {
        QVERIFY2(again->entries[i].password.equals(vault.entries[i].password), qPrintable(QString::number(i)));
    }
    QVERIFY(saysTheSame(*again, vault));
}

void TestKdbx::manyEntries()
{
    Vault vault;
    for (int i = 0; i < 3000; ++i) {
        VaultEntry entry = entryOf(i, QStringLiteral("Group %1").arg(i / 10, 4, 10, QLatin1Char('0')));
        entry.note = QString(1000, u'n');
        vault.entries.push_back(std::move(entry));
    }
    const QByteArray file = fileOf(vault, cheapManner(Method::Argon2id, Cipher::Aes256, false));
    QVERIFY(file.size() > 3'000'000); // several blocks
    const auto again = read(file);
    QCOMPARE(outcome(again), QStringLiteral("done"));
    QVERIFY(saysTheSame(*again, vault));
}

void TestKdbx::environmentsComeBack()
{
    const auto vault = read(fileOf(smallVault()));
    QCOMPARE(vault->environments.size(), 1);
    const Environment& environment = vault->environments.constFirst();
    QCOMPARE(environment.id(), ownEnvironment().id());
    QCOMPARE(environment.name(), ownEnvironment().name());
    QCOMPARE(environment.kind(), EnvironmentKind::Production);
    QCOMPARE(environment.signInUrl(), ownEnvironment().signInUrl());
    QCOMPARE(environment.caFile(), ownEnvironment().caFile());
    QCOMPARE(environment.bodyShape(), BodyShape::Flat);

    // One that could not be made here is not made from a file either.
    for (const char* text :
         {"", "no JSON", "{}", "[1]", R"([{"id":"x","name":"N","kind":"sandbox","signInUrl":"http://far.example/"}])",
          R"([{"id":"x","name":"N","kind":"other","signInUrl":"https://far.example/"}])",
          R"([{"id":"","name":"N","kind":"sandbox","signInUrl":"https://far.example/"}])",
          R"([{"id":"production","name":"Production","kind":"sandbox","signInUrl":"https://far.example/"}])"}) {
        QVERIFY2(environmentsFrom(QLatin1String(text)).isEmpty(), text);
    }
}

void TestKdbx::neverTheSameTwice()
{
    FakeRandomness randomness;
    const QByteArray first = kdbxBytes(smallVault(), Secret(Passphrase), randomness, cheapManner());
    const QByteArray second = kdbxBytes(smallVault(), Secret(Passphrase), randomness, cheapManner());
    const auto a = readHeader(first);
    const auto b = readHeader(second);
    QVERIFY(a->masterSeed != b->masterSeed);
    QVERIFY(a->initialVector != b->initialVector);
    QVERIFY(a->keyDerivation.salt != b->keyDerivation.salt);
    QVERIFY(first.last(200) != second.last(200));
}

void TestKdbx::hidesWhatIsInIt()
{
    const QByteArray file = fileOf(smallVault(), cheapManner(Method::Argon2id, Cipher::ChaCha20, false));
    for (const char* text : {"pass-1", "user-1", "Label", "Acme", "Staging", "KeePassFile"}) {
        QVERIFY2(!file.contains(text), text);
    }
    // Nor do the passwords stand in the document that is encrypted.
    FakeRandomness randomness;
    const QByteArray content = contentBytes(smallVault(), randomness);
    QVERIFY(content.contains("user-1"));
    QVERIFY(!content.contains("pass-1"));
    QVERIFY(!content.contains(QByteArrayLiteral("pass-1").toBase64()));
}

void TestKdbx::otherPassphrase_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArrayLiteral("correct horse battery stable");
    QTest::newRow("shorter") << Passphrase.chopped(1);
    QTest::newRow("longer") << QByteArray(Passphrase + ' ');
    QTest::newRow("other case") << QByteArray(Passphrase.toUpper());
}

void TestKdbx::otherPassphrase()
{
    QFETCH(QByteArray, passphrase);
    for (const Method method : {Method::Argon2id, Method::Argon2d, Method::Aes}) {
        QCOMPARE(outcome(read(fileOf(smallVault(), cheapManner(method)), passphrase)), QStringLiteral("Passphrase"));
    }
}

void TestKdbx::everyTruncationIsNoticed()
{
    const QByteArray file = fileOf(smallVault());
    QCOMPARE(outcome(read({})), QStringLiteral("Truncated"));
    for (qsizetype size = 0; size < file.size(); ++size) {
        const QString result = outcome(read(file.first(size)));
        QVERIFY2(result == u"Truncated", qPrintable(QString::number(size) + u' ' + result));
    }
}

void TestKdbx::everyFlippedByteIsNoticed()
{
    const QByteArray file = fileOf(smallVault());
    for (qsizetype place = 0; place < file.size(); ++place) {
        QByteArray changed = file;
        changed[place] = static_cast<char>(~changed[place]);
        QVERIFY2(outcome(read(changed)) != u"done", qPrintable(QString::number(place)));
    }
}

void TestKdbx::noFileOfKeePass_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("fault");
    const auto start = [](quint32 second, quint32 version) {
        return QByteArray(littleEndian<quint32>(0x9AA2D903) + littleEndian(second) + littleEndian(version) +
                          QByteArray(100, 'x'));
    };
    QTest::newRow("a table") << QByteArrayLiteral("label,username,password\na,b,c\n") << QStringLiteral("NotKeePass");
    QTest::newRow("zeros") << QByteArray(1000, '\0') << QStringLiteral("NotKeePass");
    QTest::newRow("half a signature") << start(0x12345678, 0x00040000) << QStringLiteral("NotKeePass");
    QTest::newRow("KeePass 1") << start(0xB54BFB65, 0x00030002) << QStringLiteral("TooOld");
    QTest::newRow("version 2") << start(0xB54BFB67, 0x00020004) << QStringLiteral("TooOld");
    QTest::newRow("version 3.0") << start(0xB54BFB67, 0x00030000) << QStringLiteral("TooOld");
    QTest::newRow("version 5") << start(0xB54BFB67, 0x00050000) << QStringLiteral("TooNew");
    QTest::newRow("nonsense after it") << start(0xB54BFB67, 0x00040001) << QStringLiteral("Truncated");
}

void TestKdbx::noFileOfKeePass()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, fault);
    QCOMPARE(outcome(read(file)), fault);
}

void TestKdbx::costsAreLookedAtFirst_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<quint64>("rounds");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint32>("lanes");
    QTest::addColumn<qsizetype>("salt");
    QTest::addColumn<QString>("result");
    constexpr quint64 Gibibyte = 1024ULL * 1024 * 1024;
    constexpr quint64 Huge = ~0ULL;
    const auto costly = QStringLiteral("KdfCost");
    const auto broken = QStringLiteral("HeaderBroken");
    const auto done = QStringLiteral("done");
    const auto row = [](const char* name, Method method) -> QTestData& { return QTest::newRow(name) << method; };
    row("the most memory", Method::Argon2id) << 64ULL << Gibibyte << 4U << qsizetype{32} << done;
    row("more memory", Method::Argon2id) << 1ULL << Gibibyte + 1024 << 4U << qsizetype{32} << costly;
    row("all memory", Method::Argon2d) << 1ULL << Huge << 4U << qsizetype{32} << costly;
    row("more work", Method::Argon2id) << 65ULL << Gibibyte << 4U << qsizetype{32} << costly;
    row("endless work", Method::Argon2d) << Huge << 8192ULL << 1U << qsizetype{32} << costly;
    row("too many lanes", Method::Argon2id) << 1ULL << Gibibyte << 65U << qsizetype{32} << costly;
    row("far too many lanes", Method::Argon2id) << 1ULL << Gibibyte << ~0U << qsizetype{32} << costly;
    row("no lane", Method::Argon2id) << 1ULL << Gibibyte << 0U << qsizetype{32} << broken;
    row("no iteration", Method::Argon2id) << 0ULL << Gibibyte << 1U << qsizetype{32} << broken;
    row("no memory", Method::Argon2id) << 1ULL << 0ULL << 1U << qsizetype{32} << broken;
    row("too little memory for the lanes", Method::Argon2id) << 1ULL << 16383ULL << 2U << qsizetype{32} << broken;
    row("short salt", Method::Argon2id) << 1ULL << Gibibyte << 1U << qsizetype{7} << broken;
    row("long salt", Method::Argon2id) << 1ULL << Gibibyte << 1U << qsizetype{65} << broken;
    row("the most rounds", Method::Aes) << 500'000'000ULL << 0ULL << 0U << qsizetype{32} << done;
    row("more rounds", Method::Aes) << 500'000'001ULL << 0ULL << 0U << qsizetype{32} << costly;
    row("endless rounds", Method::Aes) << Huge << 0ULL << 0U << qsizetype{32} << costly;
    row("no round", Method::Aes) << 0ULL << 0ULL << 0U << qsizetype{32} << broken;
    row("short seed", Method::Aes) << 1ULL << 0ULL << 0U << qsizetype{31} << broken;
}

void TestKdbx::costsAreLookedAtFirst()
{
    QFETCH(Method, method);
    QFETCH(quint64, rounds);
    QFETCH(quint64, memory);
    QFETCH(quint32, lanes);
    QFETCH(qsizetype, salt);
    QFETCH(QString, result);
    Header header = cheapManner();
    header.masterSeed = QByteArray(32, 's');
    header.initialVector = QByteArray(12, 'i');
    header.keyDerivation = {
        .method = method, .salt = QByteArray(salt, 'a'), .rounds = rounds, .memory = memory, .lanes = lanes};
    QCOMPARE(outcome(readHeader(headerBytes(header))), result);
}

void TestKdbx::headerFields_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("result");
    const auto broken = QStringLiteral("HeaderBroken");
    QTest::newRow("as it was") << 99 << QByteArray() << QStringLiteral("done");
    QTest::newRow("cipher missing") << 2 << QByteArray() << broken;
    QTest::newRow("cipher cut") << 2 << QByteArray(15, 'c') << broken;
    QTest::newRow("cipher unknown") << 2 << QByteArray(16, 'c') << QStringLiteral("CipherUnknown");
    QTest::newRow("packing missing") << 3 << QByteArray() << broken;
    QTest::newRow("packing unknown") << 3 << littleEndian<quint32>(2) << broken;
    QTest::newRow("packing too long") << 3 << littleEndian<quint64>(1) << broken;
    QTest::newRow("seed missing") << 4 << QByteArray() << broken;
    QTest::newRow("seed short") << 4 << QByteArray(31, 's') << broken;
    QTest::newRow("seed long") << 4 << QByteArray(33, 's') << broken;
    QTest::newRow("initial vector of another cipher") << 7 << QByteArray(16, 'i') << broken;
    QTest::newRow("key derivation missing") << 11 << QByteArray() << broken;
    QTest::newRow("key derivation cut") << 11 << QByteArray::fromHex("0001420500000024555549") << broken;
    QTest::newRow("key derivation of another version") << 11 << QByteArray::fromHex("000200") << broken;
    QTest::newRow("key derivation with a size below zero") << 11 << QByteArray::fromHex("000142ffffffff00") << broken;
    QTest::newRow("key derivation empty") << 11 << QByteArray::fromHex("000100") << QStringLiteral("KdfUnknown");
    QTest::newRow("a comment") << 1 << QByteArrayLiteral("hello") << QStringLiteral("done");
    QTest::newRow("data for others") << 12 << QByteArray(500, 'd') << QStringLiteral("done");
}

/// The last of a field counts, so one more is put before the end.
void TestKdbx::headerFields()
{
    QFETCH(int, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, result);
    Header header = cheapManner();
    header.masterSeed = QByteArray(32, 's');
    header.initialVector = QByteArray(12, 'i');
    header.keyDerivation.salt = QByteArray(32, 'a');
    const QByteArray end = QByteArrayLiteral("\x00\x04\x00\x00\x00\r\n\r\n");
    QByteArray bytes = headerBytes(header);
    QVERIFY(bytes.endsWith(end));
    bytes.chop(end.size());
    bytes += static_cast<char>(field) + littleEndian(static_cast<quint32>(value.size())) + value + end;
    QCOMPARE(outcome(readHeader(bytes)), result);
}

void TestKdbx::passwordsInTheOrderOfTheDocument()
{
    const auto values = protectedValues({"in-meta", "first", "former", "attachment", "second", "last"});
    const QByteArray xml = documentWith(
        "<Odd><Deeper>" + values[0] + "</Deeper></Odd>" + "<Entry>" + stringOf("UserName", "<Value>a</Value>") +
        stringOf("Password", values[1]) + "<History><Entry>" + stringOf("Password", values[2]) + "</Entry></History>" +
        "<Binary><Key>k</Key>" + values[3] + "</Binary></Entry><Group><Name>G</Name><Entry>" +
        stringOf("UserName", values[4]) + stringOf("Password", values[5]) + "</Entry></Group>");
    const auto document = readDocument(xml, Inner);
    QCOMPARE(outcome(document), QStringLiteral("done"));
    QCOMPARE(entriesOf(document->vault), QStringList({QStringLiteral("|a|first|"), QStringLiteral("|second|last|G")}));
}

void TestKdbx::deletedEntriesAreLeftOut()
{
    const QByteArray bin = QByteArray(16, 'b').toBase64();
    const QByteArray groups = "<Entry>" + stringOf("Title", "<Value>here</Value>") + "</Entry><Group><UUID>" + bin +
                              "</UUID><Name>Bin</Name><Entry>" + stringOf("Title", "<Value>gone</Value>") +
                              "</Entry><Group><Name>Deeper</Name><Entry>" +
                              stringOf("Title", "<Value>gone, too</Value>") + "</Entry></Group></Group>";
    const QByteArray meta = "<RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>" + bin + "</RecycleBinUUID>";
    const auto document = readDocument(documentWith(groups, meta), Inner);
    QCOMPARE(entriesOf(document->vault), QStringList(QStringLiteral("here|||")));
    QCOMPARE(readDocument(documentWith(groups), Inner)->vault.entries.size(), size_t{3});
}

void TestKdbx::groupsWithinGroups()
{
    const auto nested = [](int depth) {
        return documentWith(QByteArray("<Group><Name>g</Name>").repeated(depth) + "<Entry>" +
                            stringOf("Title", "<Value>t</Value>") + "</Entry>" +
                            QByteArray("</Group>").repeated(depth));
    };
    QCOMPARE(readDocument(nested(3), Inner)->vault.entries.front().group, QStringLiteral("g/g/g"));
    QCOMPARE(outcome(readDocument(nested(64), Inner)), QStringLiteral("done"));
    QCOMPARE(outcome(readDocument(nested(65), Inner)), QStringLiteral("ContentBroken"));
    QCOMPARE(outcome(readDocument(nested(50'000), Inner)), QStringLiteral("ContentBroken"));
}

void TestKdbx::oddDocuments_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("result");
    const auto broken = QStringLiteral("ContentBroken");
    const auto done = QStringLiteral("done");
    QTest::newRow("nothing") << QByteArray() << broken;
    QTest::newRow("no XML") << QByteArrayLiteral("label,username") << broken;
    QTest::newRow("another document") << QByteArrayLiteral("<html/>") << broken;
    QTest::newRow("no root") << QByteArrayLiteral("<KeePassFile><Meta/></KeePassFile>") << broken;
    QTest::newRow("no group") << QByteArrayLiteral("<KeePassFile><Root/></KeePassFile>") << broken;
    QTest::newRow("empty") << documentWith({}) << done;
    QTest::newRow("cut") << documentWith({}).chopped(1) << broken;
    QTest::newRow("text after it") << QByteArray(documentWith({}) + "x") << broken;
    QTest::newRow("elements nobody knows") << documentWith("<Odd><Deep>text</Deep></Odd>") << done;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE KeePassFile [<!ENTITY e \"e\">]>" + documentWith({}))
                                     << broken;
    QTest::newRow("an entity that nobody defined") << documentWith("<Name>&e;</Name>") << broken;
    QTest::newRow("NUL") << documentWith(QByteArray("<Name>\0</Name>", 14)) << broken;
    QTest::newRow("not UTF-8") << documentWith("<Name>\xff\xfe</Name>") << broken;
    QTest::newRow("password that is no base64")
        << documentWith("<Entry>" + stringOf("Password", "<Value Protected=\"True\">*</Value>") + "</Entry>") << broken;
    QTest::newRow("element within a value")
        << documentWith("<Entry>" + stringOf("Title", "<Value><b>x</b></Value>") + "</Entry>") << broken;
    QTest::newRow("password that is not protected")
        << documentWith("<Entry>" + stringOf("Password", "<Value>x</Value>") + "</Entry>") << done;
    QTest::newRow("entry without anything") << documentWith("<Entry/>") << done;
}

void TestKdbx::oddDocuments()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, result);
    QCOMPARE(outcome(readDocument(xml, Inner)), result);
}

void TestKdbx::oddInnerHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("result");
    const auto broken = QStringLiteral("ContentBroken");
    const auto done = QStringLiteral("done");
    const QByteArray chacha = QByteArrayLiteral("\x01\x04\x00\x00\x00\x03\x00\x00\x00");
    const QByteArray salsa = QByteArrayLiteral("\x01\x04\x00\x00\x00\x02\x00\x00\x00");
    const QByteArray none = QByteArrayLiteral("\x01\x04\x00\x00\x00\x00\x00\x00\x00");
    const QByteArray key = QByteArrayLiteral("\x02\x03\x00\x00\x00key");
    const QByteArray binary = QByteArrayLiteral("\x03\x05\x00\x00\x00\x01"
                                                "file");
    const QByteArray end = QByteArrayLiteral("\x00\x00\x00\x00\x00");
    QTest::newRow("ChaCha20") << QByteArray(chacha + key + end) << done;
    QTest::newRow("Salsa20") << QByteArray(salsa + key + end) << done;
    QTest::newRow("with an attachment") << QByteArray(chacha + key + binary + end) << done;
    QTest::newRow("another stream") << QByteArray(none + key + end) << QStringLiteral("CipherUnknown");
    QTest::newRow("no stream") << QByteArray(key + end) << broken;
    QTest::newRow("no key") << QByteArray(chacha + end) << broken;
    QTest::newRow("no end") << QByteArray(chacha + key) << broken;
    QTest::newRow("size beyond the end") << QByteArrayLiteral("\x02\xff\xff\xff\x7fkey") << broken;
    QTest::newRow("size below zero") << QByteArrayLiteral("\x02\xff\xff\xff\xffkey") << broken;
}

void TestKdbx::oddInnerHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, result);
    QCOMPARE(outcome(readContent(QByteArray(header + documentWith({})))), result);
}

QTEST_GUILESS_MAIN(TestKdbx)
#include "tst_kdbx.moc"
