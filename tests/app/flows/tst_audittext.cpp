#include "app/flows/audittext.h"

#include "app/domain/tokenformat.h"
#include "app/flows/reconcile.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;

using State = AuditVerdict::State;

namespace {

constexpr int KindCount = static_cast<int>(AuditKind::LogExported) + 1;
constexpr int StateCount = static_cast<int>(State::DefinitionChanged) + 1;

AuditRow rowOf(const AuditEvent& event)
{
    return {.sequence = 7, .at = {}, .event = event, .kindName = auditKindName(event.kind), .isChained = true};
}

QString textOf(AuditKind kind, const QString& detail = {}, const QString& program = QStringLiteral("tokendesk"))
{
    return auditEventText(
        rowOf({.kind = kind, .occasion = {.at = {}, .origin = {.program = program}}, .detail = detail}));
}

} // namespace

class TestAuditText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasWords();
    void events_data();
    void events();
    void everyFormat();
    void everyFinding();
    void unknownRow();
    void outcomes_data();
    void outcomes();
    void everyCauseHasWords();
    void chaining();
    void verdicts();
    void notes();
    void searching_data();
    void searching();
};

void TestAuditText::everyKindHasWords()
{
    QSet<QString> texts;
    for (int i = 0; i < KindCount; ++i) {
        const QString text = textOf(static_cast<AuditKind>(i), QStringLiteral("1"));
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u'%') && !text.endsWith(u' '), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), KindCount);
}

void TestAuditText::events_data()
{
    QTest::addColumn<AuditKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("expected");
    const auto add = [](AuditKind kind, const char* detail, const char* expected) {
        QTest::newRow(expected) << kind << QString::fromLatin1(detail) << QString::fromUtf8(expected);
    };
    add(AuditKind::AccountEdited, "label username environment group note password renewal",
        "Account edited: label, username, environment, group, note, password, automatic renewal");
    add(AuditKind::AccountEdited, "label colour", "Account edited: label, colour");
    add(AuditKind::TokenCopied, "header", "Token copied as Authorization header");
    add(AuditKind::TokenForgotten, "", "Token forgotten");
    add(AuditKind::TokenForgotten, "unreadable", "Token forgotten: no key opens it");
    add(AuditKind::AccountsImported, "12 3 0", "Accounts imported: 12 added, 3 updated, 0 failed");
    add(AuditKind::AccountsExported, "15", "Accounts exported, without passwords: 15");
    add(AuditKind::AccountMoved, "", "Account moved in the list");
    add(AuditKind::AccountMoved, "by-label", "Account put in the order of labels again");
    add(AuditKind::TokenLabelled, "TCK-7 pilot", "Token labelled “TCK-7 pilot”");
    add(AuditKind::TokenLabelled, "", "Label of the token removed");
    add(AuditKind::SettingsChanged, "window/closing ask quit",
        "Setting changed: When the window is closed, from ask to quit");
    add(AuditKind::SettingsChanged, "audit/colour 1 2", "Setting changed: audit/colour, from 1 to 2");
    add(AuditKind::LogExported, "42", "Audit log exported, rows: 42");
    add(AuditKind::Locked, "", "Locked");
    add(AuditKind::Locked, "idle", "Locked: nobody touched the computer");
    add(AuditKind::Locked, "session", "Locked with the screen");
    add(AuditKind::Locked, "sleep", "Locked before the computer slept");
    add(AuditKind::Locked, "minimised", "Locked: the window was minimised");
    add(AuditKind::LogBegun, "51 0123456789abcdef", "Chain of the audit log begun with row 51");
    add(AuditKind::LogShortened, "1000", "Audit log shortened: rows up to 1000 removed for their age");
}

void TestAuditText::events()
{
    QFETCH(AuditKind, kind);
    QFETCH(QString, detail);
    QFETCH(QString, expected);
    QCOMPARE(textOf(kind, detail), expected);
}

void TestAuditText::everyFormat()
{
    QSet<QString> texts;
    for (const TokenFormat format : AllTokenFormats) {
        const QString copied = textOf(AuditKind::TokenCopied, tokenFormatName(format));
        const QString printed =
            textOf(AuditKind::TokenCopied, tokenFormatName(format), QStringLiteral("tokendesk-cli"));
        QVERIFY(copied.startsWith(QLatin1String("Token copied ")));
        QVERIFY(printed.startsWith(QLatin1String("Token printed ")));
        texts << copied << printed;
    }
    QCOMPARE(texts.size(), 2 * qsizetype(std::size(AllTokenFormats)));
}

void TestAuditText::everyFinding()
{
    QSet<QString> texts;
    constexpr int Last = static_cast<int>(Finding::Kind::LogCutOff);
    for (int kind = 0; kind <= Last; ++kind) {
        const QString text = textOf(AuditKind::Repaired, findingName(static_cast<Finding::Kind>(kind)));
        QVERIFY(text.startsWith(QLatin1String("Repaired: ")));
        QVERIFY2(!text.contains(u'0') && !text.contains(QLatin1String("%n")), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), Last + 1);
}

void TestAuditText::unknownRow()
{
    const AuditRow row{.sequence = 1, .kindName = QStringLiteral("teleported")};
    QCOMPARE(auditEventText(row), QStringLiteral("Something this version does not know: teleported"));
    QCOMPARE(auditOutcomeText(row), QString());
}

void TestAuditText::outcomes_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("expected");
    QTest::newRow("done") << QString() << QStringLiteral("done");
    QTest::newRow("a cause") << QStringLiteral("PasswordRejected")
                             << QStringLiteral("The server says the password is wrong.");
    QTest::newRow("a cause of tomorrow") << QStringLiteral("MoonPhase") << QStringLiteral("MoonPhase");
}

void TestAuditText::outcomes()
{
    QFETCH(QString, cause);
    QFETCH(QString, expected);
    QCOMPARE(auditOutcomeText(rowOf({.kind = AuditKind::SignInFailed, .cause = cause})), expected);
}

void TestAuditText::everyCauseHasWords()
{
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString cause = QString::fromLatin1(kinds.key(i));
        const QString text = auditOutcomeText(rowOf({.kind = AuditKind::SignInFailed, .cause = cause}));
        QVERIFY2(!text.isEmpty() && text != cause, qPrintable(cause));
    }
}

void TestAuditText::chaining()
{
    AuditRow row = rowOf({.kind = AuditKind::Locked});
    QCOMPARE(auditChainText(row), QString());
    row.chainedLateAt = Instant{1h};
    QVERIFY(auditChainText(row).startsWith(QLatin1String("Protected only since ")));
    row.isChained = false;
    QVERIFY(auditChainText(row).startsWith(QLatin1String("Not protected yet")));
}

void TestAuditText::verdicts()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (int i = 0; i < StateCount; ++i) {
        AuditVerdict verdict{.state = static_cast<State>(i), .row = 1234, .verified = 7};
        const ErrorText text = auditVerdictText(verdict);
        const bool isSound = verdict.state == State::Sound;
        QVERIFY(!text.whatHappened.isEmpty());
        QCOMPARE(text.whatToDo.isEmpty(), isSound);
        QVERIFY(exitCodeFor(verdict) == (isSound ? ExitCode::Done : ExitCode::Storage));
        names.insert(auditVerdictName(verdict.state));
        texts.insert(text.whatHappened);
        const bool namesTheRow = verdict.state == State::Changed || verdict.state == State::Missing ||
                                 verdict.state == State::Unchained || verdict.state == State::CutOff;
        QCOMPARE(text.whatHappened.contains(QLatin1String("1234")), namesTheRow);
    }
    QCOMPARE(names.size(), StateCount);
    QCOMPARE(texts.size(), StateCount);
    // What may have been a rescue is said to be.
    AuditVerdict cutOff{.state = State::CutOff, .row = 5};
    const QString advice = auditVerdictText(cutOff).whatToDo;
    cutOff.rescues.append({.kind = AuditKind::DatabaseRescued});
    QVERIFY(auditVerdictText(cutOff).whatToDo != advice);
}

void TestAuditText::notes()
{
    const QString sound = auditVerdictText({.verified = 5, .since = Instant{}}).whatHappened;
    QVERIFY2(sound.contains(QLatin1String("unbroken since ")), qPrintable(sound));
    QCOMPARE(auditVerdictNotes({}), QStringList());
    QCOMPARE(auditVerdictNotes({.verified = 5}).size(), 1); // nothing is anchored
    QCOMPARE(auditVerdictNotes({.verified = 5, .anchoredRow = 3}).size(), 1);
    const AuditVerdict all{.verified = 5,
                           .chainedLate = 1,
                           .waiting = 2,
                           .ofEarlierKeys = 3,
                           .shortened = 4,
                           .anchoredRow = 5,
                           .rescues = {{.kind = AuditKind::DatabaseRescued}}};
    QCOMPARE(auditVerdictNotes(all).size(), 6);
    QCOMPARE(auditVerdictNotes({.state = State::Changed, .verified = 5, .chainedLate = 1}), QStringList());
    QCOMPARE(auditVerdictNotes({.state = State::CutOff, .rescues = all.rescues}).size(), 1);
}

void TestAuditText::searching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    const auto add = [](const char* text, bool isFound) { QTest::newRow(text) << QString::fromUtf8(text) << isFound; };
    add("", true);
    add("  ", true);
    add("acme", true);
    add("ACME  jo", true);
    add("authorization", true);
    add("token-copied", true);
    add("9f3c", true);
    add("zürich", true);
    add("acme sandbox nobody", false);
    add("label", false); // a name in storage, and not in what is shown
}

void TestAuditText::searching()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    const AuditRow row = rowOf({.kind = AuditKind::TokenCopied,
                                .occasion = {.origin = {.osUser = QStringLiteral("jo")}},
                                .accountLabel = QStringLiteral("Acme ZÜRICH"),
                                .environmentName = QStringLiteral("Sandbox"),
                                .fingerprint = QString(64, u'a').replace(10, 4, QStringLiteral("9f3c")),
                                .detail = QStringLiteral("header")});
    QCOMPARE(auditRowHas(row, text), isFound);
}

QTEST_GUILESS_MAIN(TestAuditText)
#include "tst_audittext.moc"
