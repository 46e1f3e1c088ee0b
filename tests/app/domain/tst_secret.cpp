#include "app/domain/result.h"
#include "app/domain/secret.h"

#include "watchedmemory.h"

#include <QDebug>
#include <QTest>
#include <QVariant>
#include <functional>
#include <string>
#include <type_traits>
#include <vector>

using namespace TokenDesk;

namespace {

template <class T>
concept Loggable = requires(QDebug debug, const T& value) { debug << value; };
template <class T>
concept FitsIntoVariant = requires(const T& value) { QVariant::fromValue(value); };
template <class From, class To>
concept TurnsInto = std::is_convertible_v<From, To> || std::is_constructible_v<To, From>;

// The concepts are able to say yes.
static_assert(Loggable<QByteArray> && FitsIntoVariant<QByteArray> && TurnsInto<QByteArray, QVariant>);

static_assert(!Loggable<Secret>);
static_assert(!FitsIntoVariant<Secret>);
static_assert(!TurnsInto<Secret, QVariant> && !TurnsInto<const Secret&, QVariant>);
static_assert(!TurnsInto<Secret, QString> && !TurnsInto<Secret, QByteArray> && !TurnsInto<Secret, QByteArrayView>);
static_assert(!TurnsInto<Secret, std::string> && !TurnsInto<Secret, const char*> && !TurnsInto<Secret, bool>);
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<QByteArrayView, Secret>,
              "a Secret is made by name only");
static_assert(!FitsIntoVariant<Result<Secret>> && !Loggable<Result<Secret>>);

QByteArray fakeText()
{
    return QByteArrayLiteral("not-a-password-but-thirty-four-b.");
}

QByteArray zeros(qsizetype size)
{
    return QByteArray(size, '\0');
}

/// A QByteArray (QString) that owns its buffer alone and whose buffer can be read after its end: Qt's header is on the
/// heap, as usual, and the characters are those of @p buffer.
template <class String, class Character>
String stringOver(Character* buffer, qsizetype size)
{
    auto* header = QTypedArrayData<Character>::allocate(1).first;
    return String(typename String::DataPointer(header, buffer, size));
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheBytes_data();
    void holdsTheBytes();
    void movedFromIsEmpty();
    void cloneIsIndependent();
    void moveAssignmentToItselfKeepsTheBytes();
    void equals_data();
    void equals();
    void takesText_data();
    void takesText();
    void memoryIsWiped_data();
    void memoryIsWiped();
    void takeWipesTheSource();
    void takeWipesTheSourceText();
    void takeLeavesSharedSourcesAlone();
    void takeLeavesConstantsAlone();
    void wipesExactlyTheGivenBytes();
};

void TestSecret::holdsTheBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArrayLiteral("x");
    QTest::newRow("a zero byte inside") << QByteArrayLiteral("a\0b");
    QTest::newRow("only a zero byte") << QByteArray(1, '\0');
    QTest::newRow("not UTF-8") << QByteArrayLiteral("\xff\xfe");
    QTest::newRow("16 KiB") << QByteArray(16 * 1024, 'x');
}

void TestSecret::holdsTheBytes()
{
    QFETCH(QByteArray, bytes);
    const Secret secret{QByteArrayView(bytes)};
    QCOMPARE(secret.view().toByteArray(), bytes);
    QCOMPARE(secret.size(), bytes.size());
    QCOMPARE(secret.isEmpty(), bytes.isEmpty());

    const Secret taken = Secret::take(QByteArray(bytes.constData(), bytes.size()));
    QCOMPARE(taken.view().toByteArray(), bytes);
}

void TestSecret::movedFromIsEmpty()
{
    const QByteArray text = fakeText();
    Secret first{QByteArrayView(text)};

    Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is what the test is about
    QCOMPARE(first.size(), 0);
    QVERIFY(first.view().isEmpty());
    QCOMPARE(second.view().toByteArray(), text);

    Secret third{QByteArrayView("another")};
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QVERIFY(second.view().isEmpty());
    QCOMPARE(third.view().toByteArray(), text);

    second = Secret(QByteArrayView("used again"));
    QCOMPARE(second.view().toByteArray(), QByteArrayLiteral("used again"));

    third.clear();
    QVERIFY(third.isEmpty());
    QVERIFY(third.view().isEmpty());
}

void TestSecret::cloneIsIndependent()
{
    Secret original{QByteArrayView(fakeText())};
    const Secret copy = original.clone();
    QVERIFY(copy.equals(original));
    QVERIFY(copy.view().data() != original.view().data());
    original.clear();
    QCOMPARE(copy.view().toByteArray(), fakeText());
    QVERIFY(Secret().clone().isEmpty());
}

void TestSecret::moveAssignmentToItselfKeepsTheBytes()
{
    Secret secret{QByteArrayView(fakeText())};
    Secret& same = secret;
    secret = std::move(same);
    QCOMPARE(secret.view().toByteArray(), fakeText());
}

void TestSecret::equals_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("equal");
    QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("same") << QByteArrayLiteral("abc") << QByteArrayLiteral("abc") << true;
    QTest::newRow("first byte differs") << QByteArrayLiteral("abc") << QByteArrayLiteral("xbc") << false;
    QTest::newRow("middle byte differs") << QByteArrayLiteral("abc") << QByteArrayLiteral("axc") << false;
    QTest::newRow("last byte differs") << QByteArrayLiteral("abc") << QByteArrayLiteral("abx") << false;
    QTest::newRow("differs in the top bit") << QByteArrayLiteral("a") << QByteArrayLiteral("\xe1") << false;
    QTest::newRow("two differences that cancel out") << QByteArrayLiteral("ab") << QByteArrayLiteral("ba") << false;
    QTest::newRow("beginning of the other") << QByteArrayLiteral("ab") << QByteArrayLiteral("abc") << false;
    QTest::newRow("empty and not") << QByteArray() << QByteArrayLiteral("a") << false;
    QTest::newRow("differs after a zero byte") << QByteArrayLiteral("a\0b") << QByteArrayLiteral("a\0c") << false;
}

void TestSecret::equals()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const Secret a{QByteArrayView(one)};
    const Secret b{QByteArrayView(other)};
    QTEST(a.equals(b), "equal");
    QTEST(b.equals(a), "equal");
}

void TestSecret::takesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("ASCII") << QStringLiteral("abc") << QByteArrayLiteral("abc");
    QTest::newRow("umlaut, euro, emoji") << QStringLiteral("\u00fc\u20ac\U0001f600")
                                         << QByteArrayLiteral("\xc3\xbc\xe2\x82\xac\xf0\x9f\x98\x80");
}

void TestSecret::takesText()
{
    QFETCH(QString, text);
    const Secret secret = Secret::take(QString(text.constData(), text.size()));
    QTEST(secret.view().toByteArray(), "bytes");
}

void TestSecret::memoryIsWiped_data()
{
    using LetGo = std::function<void(Secret)>;
    QTest::addColumn<LetGo>("letGo");

    QTest::newRow("end of life") << LetGo([](Secret) {});
    QTest::newRow("clear") << LetGo([](Secret secret) {
        secret.clear();
        QVERIFY(WatchedMemory::contentWhenFreed());
    });
    QTest::newRow("assigned over") << LetGo([](Secret secret) {
        secret = Secret(QByteArrayView("another"));
        QVERIFY(WatchedMemory::contentWhenFreed());
        QCOMPARE(secret.view().toByteArray(), QByteArrayLiteral("another"));
    });
    QTest::newRow("an empty one assigned over") << LetGo([](Secret secret) {
        secret = Secret();
        QVERIFY(WatchedMemory::contentWhenFreed());
    });
    QTest::newRow("moved on, then end of life") << LetGo([](Secret secret) { const Secret next = std::move(secret); });
    QTest::newRow("result thrown away") << LetGo(
        [](Secret secret) { const Result<Secret> result = std::move(secret); });
    QTest::newRow("result replaced by an error") << LetGo([](Secret secret) {
        Result<Secret> result = std::move(secret);
        result = failure(ErrorKind::Cancelled);
        QVERIFY(WatchedMemory::contentWhenFreed());
    });
    QTest::newRow("in a vector that grows") << LetGo([](Secret secret) {
        std::vector<Secret> secrets;
        secrets.push_back(std::move(secret));
        secrets.resize(100);
        QVERIFY(!WatchedMemory::contentWhenFreed());
    });
}

void TestSecret::memoryIsWiped()
{
    using LetGo = std::function<void(Secret)>;
    QFETCH(LetGo, letGo);

    Secret secret{QByteArrayView(fakeText())};
    const qsizetype size = secret.size();
    WatchedMemory::watch(secret.view().data(), size);
    letGo(std::move(secret));

    const auto content = WatchedMemory::contentWhenFreed();
    QVERIFY2(content, "the memory was not given back");
    QCOMPARE(content->toHex(), zeros(size).toHex());
}

void TestSecret::takeWipesTheSource()
{
    QByteArray buffer = fakeText();
    auto source = stringOver<QByteArray>(buffer.data(), buffer.size());
    QVERIFY(source.isDetached());

    const Secret secret = Secret::take(std::move(source));
    QCOMPARE(secret.view().toByteArray(), fakeText());
    QCOMPARE(buffer.toHex(), zeros(fakeText().size()).toHex());
}

void TestSecret::takeWipesTheSourceText()
{
    const QString text = QString::fromLatin1(fakeText());
    QString buffer(text.constData(), text.size());
    auto source = stringOver<QString>(reinterpret_cast<char16_t*>(buffer.data()), buffer.size());
    QVERIFY(source.isDetached());

    const Secret secret = Secret::take(std::move(source));
    QCOMPARE(secret.view().toByteArray(), fakeText());
    QCOMPARE(buffer, QString(text.size(), QChar(u'\0')));
}

void TestSecret::takeLeavesSharedSourcesAlone()
{
    QByteArray bytes = fakeText();
    bytes.detach();
    const QByteArray otherBytes = bytes;
    QCOMPARE(Secret::take(std::move(bytes)).view().toByteArray(), fakeText());
    QCOMPARE(otherBytes, fakeText());

    QString text = QString::fromLatin1(fakeText());
    const QString otherText = text;
    QCOMPARE(Secret::take(std::move(text)).view().toByteArray(), fakeText());
    QCOMPARE(otherText, QString::fromLatin1(fakeText()));
}

void TestSecret::takeLeavesConstantsAlone()
{
    // Literals lie in memory that cannot be written: an attempt would end the program.
    QCOMPARE(Secret::take(QByteArrayLiteral("constant")).view().toByteArray(), QByteArrayLiteral("constant"));
    QCOMPARE(Secret::take(QStringLiteral("constant")).view().toByteArray(), QByteArrayLiteral("constant"));
}

void TestSecret::wipesExactlyTheGivenBytes()
{
    QByteArray bytes = QByteArrayLiteral("abcdef");
    wipeMemory(bytes.data() + 1, 4);
    QCOMPARE(bytes, QByteArrayLiteral("a\0\0\0\0f"));
    wipeMemory(bytes.data(), 0);
    QCOMPARE(bytes, QByteArrayLiteral("a\0\0\0\0f"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
