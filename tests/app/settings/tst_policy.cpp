#include "app/settings/policy.h"

#include "app/settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;

using Kind = PolicyProblem::Kind;

namespace {

const auto Place = QStringLiteral("/etc/tokendesk/policy.ini");

Policy read(const char* text)
{
    return checkedPolicy(parsePolicy(text, Place));
}

/// "kind key line", one for each.
QStringList namesOf(const QList<PolicyProblem>& problems)
{
    QStringList names;
    for (const PolicyProblem& problem : problems) {
        names.append(policyProblemName(problem.kind) + u' ' + problem.key + u' ' + QString::number(problem.line));
    }
    return names;
}

} // namespace

// What is made of the words of a policy.
class TestPolicy : public QObject
{
    Q_OBJECT

private slots:
    void obeysWhatIsRight();
    void forms_data();
    void forms();
    void problems_data();
    void problems();
    void eachHasASafeValueInPlaceOfANonsensicalOne_data();
    void eachHasASafeValueInPlaceOfANonsensicalOne();
    void whatCannotBeReadMayRuleEverything();
    void userDoesNotGetPastIt();
    void restrictionsAreNoUsersBusiness();
    void takesThePlaceOfAnother();
};

void TestPolicy::obeysWhatIsRight()
{
    const Policy policy = read("; for all machines\n"
                               "[policy]\nversion=1\n"
                               "[network]\ndeadlineSeconds = 20\n"
                               "[clipboard]\nclear=true\n"
                               "[window]\nlanguage=de\n");
    QCOMPARE(namesOf(policy.problems), QStringList());
    QCOMPARE(policy.rules.keys(),
             QStringList({QStringLiteral("clipboard/clear"), QStringLiteral("network/deadlineSeconds"),
                          QStringLiteral("window/language")}));
    QCOMPARE(policy.rules.find(QStringLiteral("network/deadlineSeconds"))->value, QVariant(20));
    QCOMPARE(policy.rules.find(QStringLiteral("network/deadlineSeconds"))->place, Place);
    QCOMPARE(policy.rules.find(QStringLiteral("clipboard/clear"))->value, QVariant(true));
    QCOMPARE(policy.rules.find(QStringLiteral("window/language"))->value, QVariant(QStringLiteral("de")));
}

void TestPolicy::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("[network]\ndeadlineSeconds=20\n");
    QTest::newRow("no line end at the end") << QByteArray("[network]\ndeadlineSeconds=20");
    QTest::newRow("line ends of Windows") << QByteArray("[network]\r\ndeadlineSeconds=20\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[network]\ndeadlineSeconds=20\n");
    QTest::newRow("blanks") << QByteArray("  [ network ]  \n\n\t deadlineSeconds \t=  20 \n");
    QTest::newRow("quotes") << QByteArray("[network]\ndeadlineSeconds=\"20\"\n");
    QTest::newRow("no group") << QByteArray("network/deadlineSeconds=20\n");
    QTest::newRow("comments") << QByteArray("#a\n;b\n[network]\n#deadlineSeconds=1\ndeadlineSeconds=20\n");
}

void TestPolicy::forms()
{
    QFETCH(QByteArray, text);
    const Policy policy = read(text.constData());
    QCOMPARE(namesOf(policy.problems), QStringList());
    QCOMPARE(policy.rules.keys(), QStringList{QStringLiteral("network/deadlineSeconds")});
    QCOMPARE(policy.rules.find(QStringLiteral("network/deadlineSeconds"))->value, QVariant(20));
}

void TestPolicy::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    /// "key=value" of what counts instead; empty where nothing is ruled.
    QTest::addColumn<QString>("counts");
    const auto row = [](const char* name, const char* text, const char* problem, const char* counts) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(problem) << QString::fromLatin1(counts);
    };
    row("unknown key", "[network]\ndedline=1", "unknown-key network/dedline 2", "");
    row("key in another case", "[Network]\ndeadlineSeconds=1", "unknown-key Network/deadlineSeconds 2", "");
    row("no number", "[network]\ndeadlineSeconds=soon", "wrong-type network/deadlineSeconds 2",
        "network/deadlineSeconds=30");
    row("no whole number", "[network]\ndeadlineSeconds=1.5", "wrong-type network/deadlineSeconds 2",
        "network/deadlineSeconds=30");
    row("nothing", "[network]\ndeadlineSeconds=", "wrong-type network/deadlineSeconds 2", "network/deadlineSeconds=30");
    row("too small", "[network]\ndeadlineSeconds=0", "out-of-range network/deadlineSeconds 2",
        "network/deadlineSeconds=30");
    row("too large", "[network]\ndeadlineSeconds=99999999999", "out-of-range network/deadlineSeconds 2",
        "network/deadlineSeconds=30");
    row("no switch", "[clipboard]\nconfirmProduction=perhaps", "wrong-type clipboard/confirmProduction 2",
        "clipboard/confirmProduction=true");
    row("no choice", "[window]\nlanguage=tlh", "out-of-range window/language 2", "window/language=system");
    row("no switch for production", "[use]\nproduction=2", "wrong-type use/production 2", "use/production=false");
    row("twice", "[use]\nproduction=true\nproduction=true", "set-twice use/production 3", "use/production=false");
    row("malformed", "[network\n", "malformed  1", "use/production=false");
    row("no value", "[network]\ndeadlineSeconds\n", "malformed  2", "network/deadlineSeconds=30");
    row("no name", "=1\n", "malformed  1", "clipboard/clear=true");
    row("not UTF-8", "[a]\nb=\xFF\n", "not-text  0", "use/production=false");
    row("newer", "[policy]\nversion=2", "newer-version policy/version 2", "use/production=false");
    row("no version", "[policy]\nversion=new", "wrong-type policy/version 2", "use/production=false");
}

void TestPolicy::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, counts);
    const Policy policy = read(text.constData());
    QTEST(namesOf(policy.problems).join(u','), "problem");
    QVERIFY(!policyProblemText(policy.problems.constFirst()).isEmpty());
    QVERIFY(policyProblemPlace(policy.problems.constFirst()).startsWith(Place));
    if (counts.isEmpty()) {
        QVERIFY(policy.rules.isEmpty());
        return;
    }
    const auto rule = policy.rules.find(counts.section(u'=', 0, 0));
    QVERIFY(rule);
    QCOMPARE(rule->value.toString(), counts.section(u'=', 1));
    QCOMPARE(rule->place, Place);
}

void TestPolicy::eachHasASafeValueInPlaceOfANonsensicalOne_data()
{
    QTest::addColumn<QString>("key");
    for (const auto& setting : DeclaredSettings::all() + DeclaredSettings::restrictions()) {
        const QLatin1String key = DeclaredSettings::declarationOf(setting).key;
        QTest::newRow(key.data()) << QString(key);
    }
}

void TestPolicy::eachHasASafeValueInPlaceOfANonsensicalOne()
{
    QFETCH(QString, key);
    const Policy policy = read((key + QStringLiteral("=nonsense")).toUtf8().constData());
    QCOMPARE(policy.problems.size(), 1);
    QCOMPARE(policy.problems.constFirst().key, key);
    QCOMPARE(policy.rules.keys(), QStringList{key});
}

void TestPolicy::whatCannotBeReadMayRuleEverything()
{
    const Policy policy = read("[network]\ndeadlineSeconds=20\nthis is no policy\n");
    QCOMPARE(policy.rules.keys().size(), DeclaredSettings::all().size() + DeclaredSettings::restrictions().size());
    QCOMPARE(policy.rules.find(QStringLiteral("network/deadlineSeconds"))->value, QVariant(20));
    QCOMPARE(policy.rules.find(QStringLiteral("use/production"))->value, QVariant(false));
}

void TestPolicy::userDoesNotGetPastIt()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setValue(DeclaredSettings::ConfirmProductionCopy, false);
    settings.setValue(DeclaredSettings::NetworkDeadlineSeconds, 300);
    settings.setPolicy(read("[network]\ndeadlineSeconds=1000\n[clipboard]\nconfirmProduction=perhaps\n"));
    QCOMPARE(settings.value(DeclaredSettings::NetworkDeadlineSeconds), 30);
    QVERIFY(settings.value(DeclaredSettings::ConfirmProductionCopy));
    settings.setValue(DeclaredSettings::ConfirmProductionCopy, false);
    QVERIFY(settings.value(DeclaredSettings::ConfirmProductionCopy));
    QCOMPARE(settings.policyProblems().size(), 2);
}

void TestPolicy::restrictionsAreNoUsersBusiness()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.file().setValue(QStringLiteral("use/production"), false);
    QVERIFY(settings.value(DeclaredSettings::UseProduction));
    QCOMPARE(settings.inForce(&DeclaredSettings::UseProduction).origin, SettingOrigin::Default);
    settings.setValue(DeclaredSettings::UseProduction, false);
    QVERIFY(settings.value(DeclaredSettings::UseProduction));
    settings.setPolicy(read("[use]\nproduction=false"));
    QVERIFY(!settings.value(DeclaredSettings::UseProduction));
    settings.file().setValue(QStringLiteral("use/production"), true);
    QVERIFY(!settings.value(DeclaredSettings::UseProduction));
    QCOMPARE(settings.inForce(&DeclaredSettings::UseProduction).origin, SettingOrigin::Policy);
}

void TestPolicy::takesThePlaceOfAnother()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setValue(DeclaredSettings::NetworkDeadlineSeconds, 12);
    QStringList signalled;
    connect(&settings, &Settings::changed, this, [&signalled] { signalled.append(QStringLiteral("changed")); });
    connect(&settings, &Settings::policyChanged, this, [&signalled] { signalled.append(QStringLiteral("policy")); });
    const QStringList both{QStringLiteral("changed"), QStringLiteral("policy")};

    settings.setPolicy(read("[network]\ndeadlineSeconds=20"));
    QCOMPARE(std::exchange(signalled, {}), both);
    settings.setPolicy(read("[network]\ndeadlineSeconds=20"));
    QCOMPARE(std::exchange(signalled, {}), QStringList());
    settings.setPolicy(read("[network]\ndeadlineSeconds=20\ndedline=1"));
    QCOMPARE(std::exchange(signalled, {}), QStringList{QStringLiteral("policy")});
    settings.setPolicy({});
    QCOMPARE(std::exchange(signalled, {}), both);
    QCOMPARE(settings.value(DeclaredSettings::NetworkDeadlineSeconds), 12); // the user's is still there
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
