#include "app/domain/errortext.h"

#include <QMap>
#include <QTest>

using namespace TokenDesk;

namespace {

constexpr Field AllFields[] = {Field::None,        Field::Label,  Field::Username,  Field::Password,
                               Field::Environment, Field::Group,  Field::Note,      Field::Name,
                               Field::SignInUrl,   Field::CaFile, Field::TokenLabel};

QList<ErrorKind> allKinds()
{
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    QList<ErrorKind> list;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        list.append(static_cast<ErrorKind>(kinds.value(i)));
    }
    return list;
}

Error errorWithEverything(ErrorKind kind)
{
    return {.kind = kind,
            .detail = QStringLiteral("xyzzy-detail"),
            .field = Field::None,
            .httpStatus = 599,
            .retryAfter = std::chrono::seconds(3),
            .stage = ExchangeStage::Receiving,
            .proxy = QStringLiteral("Proxy.example:3128"),
            .facts = {{QStringLiteral("TLS"), QStringLiteral("xyzzy-fact")}}};
}

QString problemWithSentence(const QString& text)
{
    if (text.trimmed() != text || text.isEmpty()) {
        return QStringLiteral("is empty or has white space around");
    }
    if (!text.endsWith(u'.') || text.endsWith(u"..")) {
        return QStringLiteral("does not end in a full stop");
    }
    if (text.contains(u'!')) {
        return QStringLiteral("shouts");
    }
    if (text.contains(u"please", Qt::CaseInsensitive)) {
        return QStringLiteral("begs");
    }
    if (text.front().isLower()) {
        return QStringLiteral("begins in lower case");
    }
    if (text.contains(u'%') || text.contains(u"  ")) {
        return QStringLiteral("has a gap that was not filled");
    }
    return {};
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void namesTheField_data();
    void namesTheField();
    void namesThePlace_data();
    void namesThePlace();
    void saysWhatMayHaveHappened_data();
    void saysWhatMayHaveHappened();
    void namesTheProxy_data();
    void namesTheProxy();
    void unexpectedReplies_data();
    void unexpectedReplies();
    void waitingTime_data();
    void waitingTime();
    void exitCodes_data();
    void exitCodes();
    void everyKindHasAnExitCode();
    void supportTextSaysWhatIsKnown_data();
    void supportTextSaysWhatIsKnown();
    void supportTextLeavesOutWhatIsNot();
};

void TestErrorText::sentences_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorContext>("context");
    for (const ErrorKind kind : allKinds()) {
        QTest::addRow("%s", qPrintable(errorKindName(kind))) << kind << ErrorContext{};
        QTest::addRow("%s in a place", qPrintable(errorKindName(kind)))
            << kind
            << ErrorContext{.host = QStringLiteral("Gateway.example:8443"),
                            .keychainName = QStringLiteral("GNOME Keyring")};
    }
}

void TestErrorText::sentences()
{
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorContext, context);
    QVERIFY(!errorKindName(kind).isEmpty());
    for (const Field field : AllFields) {
        for (Error error : {Error{.kind = kind}, errorWithEverything(kind)}) {
            error.field = field;
            const ErrorText text = errorText(error, context);
            for (const QString& sentence : {text.whatHappened, text.whatToDo}) {
                const QString problem = problemWithSentence(sentence);
                QVERIFY2(problem.isEmpty(), qPrintable(QString(u'"' + sentence + u"\" " + problem)));
                // Details are for the help desk, and a kind is no word for people.
                QVERIFY2(!sentence.contains(error.detail) || error.detail.isEmpty(), qPrintable(sentence));
                QVERIFY2(!sentence.contains(QStringLiteral("599")), qPrintable(sentence));
                QVERIFY2(!sentence.contains(QStringLiteral("xyzzy")), qPrintable(sentence));
                QVERIFY2(kind == ErrorKind::Cancelled || !sentence.contains(errorKindName(kind)), qPrintable(sentence));
            }
            QVERIFY(text.whatHappened != text.whatToDo);
        }
    }
}

void TestErrorText::namesTheField_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("name");
    const QPair<Field, const char*> names[] = {
        {Field::Label, "label"},
        {Field::Username, "username"},
        {Field::Password, "password"},
        {Field::Environment, "environment"},
        {Field::Group, "group"},
        {Field::Note, "note"},
        {Field::Name, "name"},
        {Field::SignInUrl, "sign-in URL"},
        {Field::CaFile, "CA file"},
        {Field::TokenLabel, "token label"},
        {Field::Passphrase, "passphrase"},
    };
    for (const auto& [field, name] : names) {
        for (const ErrorKind kind :
             {ErrorKind::FieldEmpty, ErrorKind::FieldTooShort, ErrorKind::FieldTooLong, ErrorKind::FieldMalformed}) {
            QTest::addRow("%s %s", qPrintable(errorKindName(kind)), name) << kind << field << QString::fromLatin1(name);
        }
    }
}

void TestErrorText::namesTheField()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Field, field);
    QFETCH(QString, name);
    const QString sentence = errorText({.kind = kind, .field = field}).whatHappened;
    QVERIFY2(sentence.contains(QString(u"The " + name + u' ')), qPrintable(sentence));
}

void TestErrorText::namesThePlace_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("without");
    for (const ErrorKind kind : {ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::ConnectionLost,
                                 ErrorKind::TimedOut, ErrorKind::TlsUntrusted, ErrorKind::TlsHostMismatch,
                                 ErrorKind::TlsExpired, ErrorKind::TlsTooOld, ErrorKind::TlsFailed}) {
        QTest::addRow("%s", qPrintable(errorKindName(kind)))
            << kind << QStringLiteral("gateway.example") << QStringLiteral("the server");
    }
    for (const ErrorKind kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainDenied, ErrorKind::KeychainFailed}) {
        QTest::addRow("%s", qPrintable(errorKindName(kind)))
            << kind << QStringLiteral("KeePassXC") << QStringLiteral("the keychain");
    }
}

void TestErrorText::namesThePlace()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, place);
    QFETCH(QString, without);
    const ErrorContext context{.host = QStringLiteral("gateway.example"), .keychainName = QStringLiteral("KeePassXC")};
    const QString here = errorText({.kind = kind}, context).whatHappened;
    QVERIFY2(here.contains(place), qPrintable(here));
    const QString somewhere = errorText({.kind = kind}).whatHappened;
    QVERIFY2(somewhere.contains(without, Qt::CaseInsensitive), qPrintable(somewhere));
}

void TestErrorText::saysWhatMayHaveHappened_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<std::optional<ExchangeStage>>("stage");
    QTest::addColumn<QString>("whatHappened");
    QTest::addColumn<bool>("mayHaveIssuedAToken");
    const auto add = [](const char* name, ErrorKind kind, std::optional<ExchangeStage> stage, const char* whatHappened,
                        bool mayHaveIssuedAToken) {
        QTest::newRow(name) << kind << stage << QString::fromLatin1(whatHappened) << mayHaveIssuedAToken;
    };
    using Stage = ExchangeStage;
    add("never reached", ErrorKind::TimedOut, Stage::Connecting, "Zoo.example could not be reached in time.", false);
    add("no answer", ErrorKind::TimedOut, Stage::Waiting, "Zoo.example took too long to answer.", true);
    add("half an answer", ErrorKind::TimedOut, Stage::Receiving,
        "Zoo.example began to answer and did not finish in time.", true);
    add("not known how far", ErrorKind::TimedOut, std::nullopt, "Zoo.example took too long to answer.", true);
    add("closed early", ErrorKind::ConnectionLost, Stage::Connecting,
        "The connection to Zoo.example was closed before it was ready.", false);
    add("closed without answer", ErrorKind::ConnectionLost, Stage::Waiting,
        "The connection to Zoo.example broke off without an answer.", true);
    add("closed in the answer", ErrorKind::ConnectionLost, Stage::Receiving,
        "The connection to Zoo.example broke off in the middle of the answer.", true);
}

// Whoever is told nothing of it signs in again and again, and wonders about tokens that nobody has seen.
void TestErrorText::saysWhatMayHaveHappened()
{
    QFETCH(ErrorKind, kind);
    QFETCH(std::optional<ExchangeStage>, stage);
    QFETCH(bool, mayHaveIssuedAToken);
    const ErrorText text = errorText({.kind = kind, .stage = stage}, {.host = QStringLiteral("Zoo.example")});
    QTEST(text.whatHappened, "whatHappened");
    QCOMPARE(text.whatToDo.contains(u"may have issued a token"), mayHaveIssuedAToken);
    QCOMPARE(text.whatToDo.contains(u"The password was not sent."), !mayHaveIssuedAToken);
}

void TestErrorText::namesTheProxy_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("sign-in") << ErrorKind::ProxyAuthRequired;
    QTest::newRow("unreachable") << ErrorKind::ProxyUnreachable;
}

void TestErrorText::namesTheProxy()
{
    QFETCH(ErrorKind, kind);
    const QString proxy = QStringLiteral("proxy.example:3128");
    QVERIFY(errorText({.kind = kind, .proxy = proxy}).whatHappened.contains(proxy));
    QVERIFY(errorText({.kind = kind}).whatHappened.startsWith(u"The proxy "));
}

void TestErrorText::unexpectedReplies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("whatHappened");
    QTest::addColumn<QString>("whatToDo");
    const auto row = [](int status, const char* whatHappened, const char* whatToDo) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(whatHappened) << QString::fromLatin1(whatToDo);
    };
    for (const int status : {0, 200, 201, 204}) {
        row(status, "an answer that is not a sign-in reply", "whether a proxy answers in its place");
    }
    for (const int status : {301, 302, 307, 308}) {
        row(status, "points to another address", "The password was not sent to the other address.");
    }
    for (const int status : {404, 405, 410}) {
        row(status, "knows no sign-in at this address", "sign-in URL");
    }
    for (const int status : {400, 415, 422}) {
        row(status, "does not accept the sign-in request as it is", "body shape");
    }
}

void TestErrorText::unexpectedReplies()
{
    QFETCH(int, status);
    QFETCH(QString, whatHappened);
    QFETCH(QString, whatToDo);
    const ErrorText text = errorText({.kind = ErrorKind::UnexpectedReply, .httpStatus = status});
    QVERIFY2(text.whatHappened.contains(whatHappened), qPrintable(text.whatHappened));
    QVERIFY2(text.whatToDo.contains(whatToDo), qPrintable(text.whatToDo));
    for (const QString& sentence : {text.whatHappened, text.whatToDo}) {
        QVERIFY2(problemWithSentence(sentence).isEmpty(), qPrintable(sentence));
    }
}

void TestErrorText::waitingTime_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("part");
    QTest::newRow("one second") << 1 << QStringLiteral("1 second");
    QTest::newRow("thirty seconds") << 30 << QStringLiteral("30 second");
    QTest::newRow("last in seconds") << 119 << QStringLiteral("119 second");
    QTest::newRow("two minutes") << 120 << QStringLiteral("2 minute");
    QTest::newRow("a begun minute counts") << 121 << QStringLiteral("3 minute");
    QTest::newRow("an hour") << 3600 << QStringLiteral("60 minute");
}

void TestErrorText::waitingTime()
{
    QFETCH(int, seconds);
    QFETCH(QString, part);
    const QString advice =
        errorText({.kind = ErrorKind::RateLimited, .retryAfter = std::chrono::seconds(seconds)}).whatToDo;
    QVERIFY2(advice.contains(QString(u' ' + part)), qPrintable(advice));
}

namespace {

/// As the design lists them: 2 usage, 3 not found or ambiguous, 4 sign-in rejected, 5 network, TLS or proxy, 6
/// keychain, 7 unexpected answer from the server, 8 forbidden by policy, 9 storage, 130 interrupted.
const QMap<ErrorKind, int>& expectedExitCodes()
{
    static const QMap<ErrorKind, int> codes{
        {ErrorKind::FieldEmpty, 2},       {ErrorKind::FieldTooLong, 2},
        {ErrorKind::FieldMalformed, 2},   {ErrorKind::InsecureUrl, 2},
        {ErrorKind::Duplicate, 2},        {ErrorKind::InUse, 2},
        {ErrorKind::SecretTooLarge, 2},   {ErrorKind::NotFound, 3},
        {ErrorKind::Ambiguous, 3},        {ErrorKind::PasswordRejected, 4},
        {ErrorKind::UnknownLogin, 4},     {ErrorKind::AccountRejected, 4},
        {ErrorKind::HostNotFound, 5},     {ErrorKind::ConnectionRefused, 5},
        {ErrorKind::ConnectionLost, 5},   {ErrorKind::TimedOut, 5},
        {ErrorKind::TlsUntrusted, 5},     {ErrorKind::TlsHostMismatch, 5},
        {ErrorKind::TlsExpired, 5},       {ErrorKind::TlsTooOld, 5},
        {ErrorKind::TlsFailed, 5},        {ErrorKind::ProxyAuthRequired, 5},
        {ErrorKind::ProxyUnreachable, 5}, {ErrorKind::ProxyRefused, 5},
        {ErrorKind::Offline, 5},          {ErrorKind::KeychainLocked, 6},
        {ErrorKind::KeychainDenied, 6},   {ErrorKind::KeychainMissing, 6},
        {ErrorKind::KeychainFailed, 6},   {ErrorKind::SecretNotFound, 6},
        {ErrorKind::RateLimited, 7},      {ErrorKind::ServerFault, 7},
        {ErrorKind::UnexpectedReply, 7},  {ErrorKind::TokenMissing, 7},
        {ErrorKind::TokenExpired, 7},     {ErrorKind::ForbiddenByPolicy, 8},
        {ErrorKind::StorageBroken, 9},    {ErrorKind::StorageForeign, 9},
        {ErrorKind::StorageTooNew, 9},    {ErrorKind::StorageBusy, 9},
        {ErrorKind::StorageFull, 9},      {ErrorKind::StorageDenied, 9},
        {ErrorKind::StorageDamaged, 9},   {ErrorKind::StorageLost, 9},
        {ErrorKind::StorageInUse, 9},     {ErrorKind::StorageOfAnotherUser, 9},
        {ErrorKind::Cancelled, 130},      {ErrorKind::FieldTooShort, 2},
        {ErrorKind::FileExists, 2},       {ErrorKind::FileNotWritten, 9},
        {ErrorKind::FileUnfaithful, 9},
    };
    return codes;
}

} // namespace

void TestErrorText::exitCodes_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    const auto& codes = expectedExitCodes();
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        QTest::addRow("%s", qPrintable(errorKindName(it.key()))) << it.key() << it.value();
    }
}

void TestErrorText::exitCodes()
{
    QFETCH(ErrorKind, kind);
    QTEST(static_cast<int>(exitCodeFor(kind)), "code");
}

void TestErrorText::everyKindHasAnExitCode()
{
    QCOMPARE(expectedExitCodes().keys(), allKinds());
    for (const ErrorKind kind : allKinds()) {
        QVERIFY2(exitCodeFor(kind) != ExitCode::Done && exitCodeFor(kind) != ExitCode::Unexpected,
                 qPrintable(errorKindName(kind)));
    }
}

void TestErrorText::supportTextSaysWhatIsKnown_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : allKinds()) {
        QTest::addRow("%s", qPrintable(errorKindName(kind))) << kind;
    }
}

void TestErrorText::supportTextSaysWhatIsKnown()
{
    QFETCH(ErrorKind, kind);
    const QString text = supportText(
        {.kind = kind,
         .detail = QStringLiteral("the facts"),
         .field = Field::None,
         .httpStatus = 429,
         .retryAfter = std::chrono::seconds(90),
         .facts = {{QStringLiteral("TLS"), QStringLiteral("TLSv1.3")}, {QStringLiteral("nothing"), QString()}}},
        {.host = QStringLiteral("gateway.example"), .keychainName = QStringLiteral("KeePassXC")});
    const QStringList lines = text.split(u'\n');
    const QStringList known{
        QString(u"error: " + errorKindName(kind)),
        QStringLiteral("detail: the facts"),
        QStringLiteral("host: gateway.example"),
        QStringLiteral("TLS: TLSv1.3"),
        QStringLiteral("HTTP status: 429"),
        QStringLiteral("retry after: 90 s"),
        QStringLiteral("keychain: KeePassXC"),
        QStringLiteral("Token Desk: " TOKENDESK_VERSION),
        QString(u"Qt: " + QString::fromLatin1(qVersion())),
    };
    QCOMPARE(lines.first(known.size()), known);
    // Beyond the error and its place there is the system's name, and nothing else.
    QCOMPARE(lines.size(), known.size() + 2);
    QVERIFY(lines.at(known.size()).startsWith(u"system: "));
    QCOMPARE(lines.last(), QString());
}

void TestErrorText::supportTextLeavesOutWhatIsNot()
{
    const QStringList lines = supportText({.kind = ErrorKind::Offline}, {}).split(u'\n', Qt::SkipEmptyParts);
    QStringList names;
    for (const QString& line : lines) {
        names.append(line.section(QStringLiteral(": "), 0, 0));
        QVERIFY(!line.section(QStringLiteral(": "), 1).isEmpty());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("error"), QStringLiteral("Token Desk"), QStringLiteral("Qt"),
                                 QStringLiteral("system")}));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
