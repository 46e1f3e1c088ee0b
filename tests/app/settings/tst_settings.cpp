#include "app/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void defaults();
    void values_data();
    void values();
    void switches_data();
    void switches();
    void choices();
    void whatIsSetIsKeptAndTold();
    void resetForgetsWhatWasSet();
    void whatAPolicyRulesStays();
    void declaredOnce();
    void eachIsInAGroup();
    void fileThatCannotBeWritten();
    void eachFileIsItsOwn();
    void inForce();

private:
    using Read = std::chrono::seconds (Settings::*)() const;
    QTemporaryDir m_folder;
};

void TestSettings::defaults()
{
    const QString file = m_folder.filePath(QStringLiteral("missing.ini"));
    const Settings settings(file);
    QVERIFY(settings.clipboardClearAfter() == 30s);
    QVERIFY(settings.expiringThreshold() == 15min);
    QVERIFY(settings.urgentThreshold() == 5min);
    QVERIFY(settings.enoughLife() == 5min);
    QVERIFY(settings.networkDeadline() == 30s);
    QVERIFY(settings.keychainDeadlineInWindow() == 10min);
    QVERIFY(settings.keychainDeadlineOnCommandLine() == 60s);
    QVERIFY(!QFile::exists(file)); // reading writes nothing
}

void TestSettings::values_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Read>("read");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char* name, const char* key, const char* text, Read read, std::chrono::seconds expected) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(text) << read
                            << qint64{expected.count()};
    };
    row("a value", "clipboard/clearAfterSeconds", "45", &Settings::clipboardClearAfter, 45s);
    row("the least", "clipboard/clearAfterSeconds", "5", &Settings::clipboardClearAfter, 5s);
    row("too little", "clipboard/clearAfterSeconds", "4", &Settings::clipboardClearAfter, 5s);
    row("too much", "clipboard/clearAfterSeconds", "601", &Settings::clipboardClearAfter, 600s);
    row("negative", "clipboard/clearAfterSeconds", "-30", &Settings::clipboardClearAfter, 5s);
    row("not a number", "clipboard/clearAfterSeconds", "soon", &Settings::clipboardClearAfter, 30s);
    row("empty", "clipboard/clearAfterSeconds", "", &Settings::clipboardClearAfter, 30s);
    row("expiring", "tokens/expiringMinutes", "60", &Settings::expiringThreshold, 60min);
    row("expiring, none", "tokens/expiringMinutes", "0", &Settings::expiringThreshold, 1min);
    row("urgent", "tokens/urgentMinutes", "2", &Settings::urgentThreshold, 2min);
    row("enough life", "tokens/enoughLifeMinutes", "0", &Settings::enoughLife, 0min);
    row("network", "network/deadlineSeconds", "1", &Settings::networkDeadline, 1s);
    row("network, too much", "network/deadlineSeconds", "301", &Settings::networkDeadline, 300s);
    row("keychain in the window", "keychain/windowDeadlineSeconds", "5", &Settings::keychainDeadlineInWindow, 5s);
    row("keychain on the command line", "keychain/commandLineDeadlineSeconds", "1",
        &Settings::keychainDeadlineOnCommandLine, 1s);
}

void TestSettings::values()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(Read, read);
    const QString file = m_folder.filePath(QStringLiteral("values.ini"));
    {
        QSettings ini(file, QSettings::IniFormat);
        ini.clear();
        ini.setValue(key, text);
    }
    const Settings settings(file);
    QTEST(qint64{(settings.*read)().count()}, "seconds");
}

void TestSettings::switches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("on") << QStringLiteral("true") << true;
    QTest::newRow("off") << QStringLiteral("false") << false;
    QTest::newRow("a number") << QStringLiteral("0") << false;
    QTest::newRow("a word in capitals") << QStringLiteral("Off") << false;
    QTest::newRow("not a switch") << QStringLiteral("perhaps") << true;
    QTest::newRow("empty") << QString() << true;
}

void TestSettings::switches()
{
    QFETCH(QString, text);
    Settings settings(m_folder.filePath(QStringLiteral("switches.ini")));
    settings.file().setValue(QStringLiteral("clipboard/clear"), text);
    QTEST(settings.value(DeclaredSettings::ClipboardClear), "isOn");
}

void TestSettings::choices()
{
    static constexpr ChoiceSetting::Choice Tastes[] = {{QLatin1String("sweet"), "Sweet"},
                                                       {QLatin1String("sour"), "Sour"}};
    const ChoiceSetting taste{{QLatin1String("a/taste"), "Taste", ""}, Tastes};
    Settings settings(m_folder.filePath(QStringLiteral("choices.ini")));
    QCOMPARE(settings.value(taste), QLatin1String("sweet"));
    settings.setValue(taste, QLatin1String("sour"));
    QCOMPARE(settings.value(taste), QLatin1String("sour"));
    settings.file().setValue(taste.key, QStringLiteral("salty"));
    QCOMPARE(settings.value(taste), QLatin1String("sweet"));
}

void TestSettings::whatIsSetIsKeptAndTold()
{
    const QString file = m_folder.filePath(QStringLiteral("kept.ini"));
    {
        Settings settings(file);
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.setValue(DeclaredSettings::NetworkDeadlineSeconds, 12);
        settings.setValue(DeclaredSettings::NetworkDeadlineSeconds, 12);
        QCOMPARE(changed.size(), 1);
        settings.setValue(DeclaredSettings::ExpiringMinutes, 9999);
        settings.setValue(DeclaredSettings::ClipboardClear, false);
        QCOMPARE(changed.size(), 3);
    }
    const Settings settings(file);
    QVERIFY(settings.networkDeadline() == 12s);
    QVERIFY(settings.expiringThreshold() == 240min);
    QVERIFY(settings.clipboardClearAfter() == 0s);
}

void TestSettings::resetForgetsWhatWasSet()
{
    Settings settings(m_folder.filePath(QStringLiteral("reset.ini")));
    settings.setValue(DeclaredSettings::NetworkDeadlineSeconds, 12);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.reset(DeclaredSettings::NetworkDeadlineSeconds);
    settings.reset(DeclaredSettings::NetworkDeadlineSeconds);
    QCOMPARE(changed.size(), 1);
    QVERIFY(settings.networkDeadline() == 30s);
    QCOMPARE(settings.inForce(&DeclaredSettings::NetworkDeadlineSeconds).origin, SettingOrigin::Default);
}

void TestSettings::whatAPolicyRulesStays()
{
    PolicyRules policy;
    policy.add(QStringLiteral("network/deadlineSeconds"), {20, QStringLiteral("/etc/somewhere")});
    policy.add(QStringLiteral("clipboard/clearAfterSeconds"), {9999, QStringLiteral("/etc/somewhere")});
    Settings settings(m_folder.filePath(QStringLiteral("ruled.ini")), policy);
    settings.file().setValue(QStringLiteral("network/deadlineSeconds"), 7);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setValue(DeclaredSettings::NetworkDeadlineSeconds, 8);
    settings.reset(DeclaredSettings::NetworkDeadlineSeconds);
    QVERIFY(settings.networkDeadline() == 20s);
    QVERIFY(settings.clipboardClearAfter() == 600s); // within the bounds all the same
    QVERIFY(changed.isEmpty());
    QVERIFY(settings.isRuled(DeclaredSettings::NetworkDeadlineSeconds));
    QVERIFY(!settings.isRuled(DeclaredSettings::ExpiringMinutes));
    const SettingInForce inForce = settings.inForce(&DeclaredSettings::NetworkDeadlineSeconds);
    QCOMPARE(inForce.value, QStringLiteral("20"));
    QCOMPARE(inForce.origin, SettingOrigin::Policy);
    QCOMPARE(inForce.place, QStringLiteral("/etc/somewhere"));
}

void TestSettings::declaredOnce()
{
    QSet<QString> keys;
    for (const DeclaredSettings::Any& setting : DeclaredSettings::all() + DeclaredSettings::restrictions()) {
        const auto check = [&keys](const auto* declared) {
            QVERIFY2(!keys.contains(declared->key), declared->key.data());
            keys.insert(declared->key);
            QVERIFY2(!declared->shownTitle().isEmpty() && !declared->shownEffect().isEmpty(), declared->key.data());
        };
        std::visit(check, setting);
    }
}

void TestSettings::eachIsInAGroup()
{
    for (const DeclaredSettings::Any& setting : DeclaredSettings::all()) {
        const SettingDeclaration& declared = DeclaredSettings::declarationOf(setting);
        const auto isIts = [&declared](const SettingGroup& group) { return group.name == declared.group(); };
        QVERIFY2(std::any_of(std::begin(DeclaredSettings::Groups), std::end(DeclaredSettings::Groups), isIts),
                 declared.key.data());
    }
    for (const DeclaredSettings::Any& setting : DeclaredSettings::restrictions()) {
        const SettingDeclaration& declared = DeclaredSettings::declarationOf(setting);
        const auto isIts = [&declared](const SettingGroup& group) { return group.name == declared.group(); };
        QVERIFY2(std::any_of(std::begin(DeclaredSettings::RestrictionGroups),
                             std::end(DeclaredSettings::RestrictionGroups), isIts),
                 declared.key.data());
        QVERIFY2(declared.isForPolicyOnly, declared.key.data());
    }
}

void TestSettings::fileThatCannotBeWritten()
{
    QVERIFY(Settings(m_folder.filePath(QStringLiteral("new/folder/settings.ini"))).canBeKept());
    // Not even root makes a folder below a file.
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Settings settings(file.fileName() + QStringLiteral("/settings.ini"));
    QVERIFY(!settings.canBeKept());
    settings.setValue(DeclaredSettings::NetworkDeadlineSeconds, 12);
    QVERIFY(settings.networkDeadline() == 12s);
}

void TestSettings::eachFileIsItsOwn()
{
    Settings one(m_folder.filePath(QStringLiteral("one.ini")));
    const Settings two(m_folder.filePath(QStringLiteral("two.ini")));
    one.file().setValue(QStringLiteral("network/deadlineSeconds"), 7);
    QVERIFY(one.networkDeadline() == 7s);
    QVERIFY(two.networkDeadline() == 30s);
}

void TestSettings::inForce()
{
    Settings settings(m_folder.filePath(QStringLiteral("force.ini")));
    settings.file().setValue(QStringLiteral("network/deadlineSeconds"), 7);
    settings.file().setValue(QStringLiteral("clipboard/clearAfterSeconds"), 30);
    settings.file().setValue(QStringLiteral("tokens/expiringMinutes"), 9999);
    QStringList lines;
    for (const SettingInForce& setting : settings.inForce()) {
        lines.append(setting.key + u'=' + setting.value + (setting.isDefault ? QStringLiteral(" default") : QString()));
    }
    const QStringList expected{
        QStringLiteral("clipboard/clear=true default"),
        QStringLiteral("clipboard/clearAfterSeconds=30 default"),
        QStringLiteral("clipboard/confirmProduction=false default"),
        QStringLiteral("tokens/expiringMinutes=240"), // what counts, not what is written
        QStringLiteral("tokens/urgentMinutes=5 default"),
        QStringLiteral("tokens/enoughLifeMinutes=5 default"),
        QStringLiteral("tokens/renewalMinutes=10 default"),
        QStringLiteral("notifications/expiry=true default"),
        QStringLiteral("notifications/renewal=true default"),
        QStringLiteral("notifications/batch=true default"),
        QStringLiteral("notifications/copy=true default"),
        QStringLiteral("notifications/quietHours=false default"),
        QStringLiteral("notifications/quietFrom=19 default"),
        QStringLiteral("notifications/quietUntil=8 default"),
        QStringLiteral("lock/session=true default"),
        QStringLiteral("lock/sleep=false default"),
        QStringLiteral("lock/minimised=false default"),
        QStringLiteral("lock/idle=false default"),
        QStringLiteral("lock/idleMinutes=10 default"),
        QStringLiteral("lock/keychain=false default"),
        QStringLiteral("network/deadlineSeconds=7"),
        QStringLiteral("keychain/windowDeadlineSeconds=600 default"),
        QStringLiteral("keychain/commandLineDeadlineSeconds=60 default"),
        QStringLiteral("audit/keptDays=400 default"),
        QStringLiteral("audit/forward=false default"),
        QStringLiteral("window/closing=ask default"),
        QStringLiteral("window/startAtSignIn=false default"),
        QStringLiteral("window/language=system default"),
        QStringLiteral("use/production=true default"),
        QStringLiteral("use/customEnvironments=true default"),
        QStringLiteral("use/import=true default"),
        QStringLiteral("use/export=true default"),
        QStringLiteral("use/backup=true default"),
        QStringLiteral("copyFormats/issued=true default"),
        QStringLiteral("copyFormats/bare=true default"),
        QStringLiteral("copyFormats/header=true default"),
        QStringLiteral("copyFormats/curl=true default"),
        QStringLiteral("copyFormats/powershell=true default"),
        QStringLiteral("copyFormats/dotenv=true default"),
        QStringLiteral("copyFormats/postman=true default"),
    };
    QCOMPARE(lines, expected);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
