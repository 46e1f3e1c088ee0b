#include "app/domain/auditevent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;

namespace {

constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h + 14min + 2s + 345ms;
/// The enumerators stand one after the other.
constexpr int KindCount = static_cast<int>(AuditKind::LogExported) + 1;

AuditEvent fullEvent(const QString& text)
{
    return {.kind = AuditKind::TokenCopied,
            .occasion = {.at = Now,
                         .origin = {.osUser = text + u'1',
                                    .computer = text + u'2',
                                    .program = text + u'3',
                                    .version = text + u'4'}},
            .clockOffset = -1500ms,
            .account = AccountId::fromRandomBytes(QByteArray(16, 'a')),
            .accountLabel = text + u'5',
            .environmentId = text + u'6',
            .environmentName = text + u'7',
            .fingerprint = text + u'8',
            .cause = text + u'9',
            .detail = text};
}

QStringList textsOf(const AuditEvent& event)
{
    const AuditOrigin& origin = event.occasion.origin;
    return {auditKindName(event.kind),
            QString::number(event.occasion.at.time_since_epoch().count()),
            origin.osUser,
            origin.computer,
            origin.program,
            origin.version,
            event.clockOffset ? QString::number(event.clockOffset->count()) : QStringLiteral("unknown"),
            event.account.toString(),
            event.accountLabel,
            event.environmentId,
            event.environmentName,
            event.fingerprint,
            event.cause,
            event.detail};
}

} // namespace

class TestAuditEvent : public QObject
{
    Q_OBJECT

private slots:
    void kindNames();
    void bytesAreThese();
    void roundTrip_data();
    void roundTrip();
    void differencesShow_data();
    void differencesShow();
    void whatIsNoEvent_data();
    void whatIsNoEvent();
};

void TestAuditEvent::kindNames()
{
    QSet<QString> names;
    for (int i = 0; i < KindCount; ++i) {
        const auto kind = static_cast<AuditKind>(i);
        const QString name = auditKindName(kind);
        names.insert(name);
        QVERIFY(auditKindFromName(name) == kind);
    }
    QCOMPARE(names.size(), KindCount);
    QVERIFY(!auditKindFromName(u"signed-out"));
    QVERIFY(!auditKindFromName(u""));
    // What stands in databases.
    QCOMPARE(auditKindName(AuditKind::SignInFailed), QStringLiteral("sign-in-failed"));
    QCOMPARE(auditKindName(AuditKind::LogBegun), QStringLiteral("log-begun"));
}

// Whoever changes them makes every row there is look like one that was tampered with.
void TestAuditEvent::bytesAreThese()
{
    const QByteArray little = "{'at':1772442842345,'kind':'locked','v':1}";
    const QByteArray full = "{'account':'61616161-6161-4161-a161-616161616161','at':1772442842345,'cause':'ü\\'9',"
                            "'clockOffset':-1500,'computer':'ü\\'2','detail':'ü\\'','environment':'ü\\'6',"
                            "'environmentName':'ü\\'7','fingerprint':'ü\\'8','kind':'token-copied','label':'ü\\'5',"
                            "'program':'ü\\'3','user':'ü\\'1','v':1,'version':'ü\\'4'}";
    const auto quoted = [](QByteArray text) { return text.replace('\'', '"'); };
    QCOMPARE(canonicalBytes({.kind = AuditKind::Locked, .occasion = {.at = Now}}), quoted(little));
    QCOMPARE(canonicalBytes(fullEvent(QStringLiteral("ü\""))), quoted(full));
}

void TestAuditEvent::roundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain") << QStringLiteral("Acme Pay AU");
    QTest::newRow("unicode") << QStringLiteral("Zoë 動物園 🔑");
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE audit; --\" \\ /");
    QTest::newRow("JSON") << QStringLiteral("\",\"kind\":\"locked\",\"x\":\"");
    QTest::newRow("control characters") << QStringLiteral("a\tb\nc\x1f") + QChar(0) + QStringLiteral("d\x7f");
    QTest::newRow("long") << QString(2000, u'x');
}

void TestAuditEvent::roundTrip()
{
    QFETCH(QString, text);
    const AuditEvent event = text.isNull() ? AuditEvent{.kind = AuditKind::Unlocked} : fullEvent(text);
    const QByteArray bytes = canonicalBytes(event);
    const auto read = auditEventFrom(bytes);
    QVERIFY(read);
    QCOMPARE(textsOf(*read), textsOf(event));
    QCOMPARE(canonicalBytes(*read), bytes);
    // As the database gives it back, by way of a text.
    QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
}

void TestAuditEvent::differencesShow_data()
{
    QTest::addColumn<int>("changed");
    for (int i = 0; i < textsOf(fullEvent({})).size(); ++i) {
        QTest::addRow("%d", i) << i;
    }
}

void TestAuditEvent::differencesShow()
{
    QFETCH(int, changed);
    const AuditEvent before = fullEvent(QStringLiteral("x"));
    AuditEvent after = before;
    const QList<QString*> texts{&after.occasion.origin.osUser,
                                &after.occasion.origin.computer,
                                &after.occasion.origin.program,
                                &after.occasion.origin.version,
                                &after.accountLabel,
                                &after.environmentId,
                                &after.environmentName,
                                &after.fingerprint,
                                &after.cause,
                                &after.detail};
    if (changed < texts.size()) {
        *texts.at(changed) += u' ';
    } else if (changed == texts.size()) {
        after.kind = AuditKind::TokenRevealed;
    } else if (changed == texts.size() + 1) {
        after.occasion.at += 1ms;
    } else if (changed == texts.size() + 2) {
        after.clockOffset.reset();
    } else {
        after.account = {};
    }
    QVERIFY(canonicalBytes(after) != canonicalBytes(before));
}

void TestAuditEvent::whatIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArrayLiteral("{");
    QTest::newRow("an array") << QByteArrayLiteral("[1]");
    QTest::newRow("another version") << QByteArrayLiteral("{\"at\":1,\"kind\":\"locked\",\"v\":2}");
    QTest::newRow("no version") << QByteArrayLiteral("{\"at\":1,\"kind\":\"locked\"}");
    QTest::newRow("a kind of tomorrow") << QByteArrayLiteral("{\"at\":1,\"kind\":\"teleported\",\"v\":1}");
    QTest::newRow("no time") << QByteArrayLiteral("{\"kind\":\"locked\",\"v\":1}");
    QTest::newRow("a time that is none") << QByteArrayLiteral("{\"at\":\"soon\",\"kind\":\"locked\",\"v\":1}");
    QTest::newRow("deep") << QByteArray(5000, '[');
}

void TestAuditEvent::whatIsNoEvent()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!auditEventFrom(bytes));
}

QTEST_GUILESS_MAIN(TestAuditEvent)
#include "tst_auditevent.moc"
