// With a real file: the one that a desktop of Linux reads when somebody signs in.

#include "ui/shell/autostart.h"

#include "app/settings/settings.h"
#include "ui/shell/startatsignin.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace TokenDesk;

class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesAndGoes();
    void entryOfAProfile();
    void switchedOffElsewhere_data();
    void switchedOffElsewhere();
    void editedIsKept();
    void settingMakesTheEntry();
    void entryDecidesAtTheStart_data();
    void entryDecidesAtTheStart();
    void administratorsRule_data();
    void administratorsRule();
    void folderThatCannotBeWritten();

private:
    [[nodiscard]] QString path() const { return m_folder->path() + QLatin1String("/autostart/tokendesk.desktop"); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QString settingsFile() const { return m_folder->path() + QLatin1String("/settings.ini"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_default = QStringLiteral("default");
};

Q_DECLARE_METATYPE(TokenDesk::Autostart::State)

using State = Autostart::State;

void TestAutostart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
}

void TestAutostart::comesAndGoes()
{
    Autostart autostart(m_default);
    QCOMPARE(autostart.state(), State::Absent);
    QVERIFY(autostart.setOn(false));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(autostart.setOn(true));
    QCOMPARE(autostart.state(), State::On);
    const QList<QByteArray> lines = content().split('\n');
    QCOMPARE(lines.constFirst(), QByteArray("[Desktop Entry]"));
    QVERIFY(lines.contains("Type=Application"));
    QVERIFY(lines.contains("Name=Token Desk"));
    QVERIFY(lines.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\" \"--hidden\""));
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.setOn(false));
    QVERIFY(!QFile::exists(path()));
}

void TestAutostart::entryOfAProfile()
{
    Autostart demo(QStringLiteral("demo"));
    QVERIFY(demo.setOn(true));
    QCOMPARE(Autostart(m_default).state(), State::Absent);
    QFile file(m_folder->path() + QLatin1String("/autostart/tokendesk-demo.desktop"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"--hidden\" \"--profile\" \"demo\"\n"));
}

void TestAutostart::switchedOffElsewhere_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<State>("state");

    const QByteArray entry("[Desktop Entry]\nType=Application\nExec=tokendesk --hidden\n");
    QTest::newRow("as it was") << entry << State::On;
    QTest::newRow("hidden") << QByteArray(entry + "Hidden=true\n") << State::SwitchedOff;
    QTest::newRow("in other letters") << QByteArray(entry + "Hidden = True \n") << State::SwitchedOff;
    QTest::newRow("without its last newline") << QByteArray(entry + "Hidden=true") << State::SwitchedOff;
    QTest::newRow("not hidden") << QByteArray(entry + "Hidden=false\n") << State::On;
    QTest::newRow("by GNOME") << QByteArray(entry + "X-GNOME-Autostart-enabled=false\n") << State::SwitchedOff;
    QTest::newRow("GNOME has it") << QByteArray(entry + "X-GNOME-Autostart-enabled=true\n") << State::On;
    QTest::newRow("in another group") << QByteArray(entry + "[Desktop Action new]\nHidden=true\n") << State::On;
    QTest::newRow("a comment") << QByteArray(entry + "#Hidden=true\n") << State::On;
}

void TestAutostart::switchedOffElsewhere()
{
    QFETCH(const QByteArray, entry);
    write(entry);
    Autostart autostart(m_default);
    QTEST(autostart.state(), "state");
    QVERIFY(autostart.setOn(true));
    QCOMPARE(autostart.state(), State::On);
    QVERIFY(content().contains("Exec=tokendesk --hidden\n"));
}

void TestAutostart::editedIsKept()
{
    Autostart autostart(m_default);
    QVERIFY(autostart.setOn(true));
    const QByteArray edited = content().replace("Exec=", "Exec=env LANG=de_DE.UTF-8 ") + "X-GNOME-Autostart-Delay=20\n";
    write(edited);
    QVERIFY(autostart.setOn(false));
    QCOMPARE(autostart.state(), State::SwitchedOff);
    const QByteArray switchedOff = content();
    QCOMPARE(QByteArray(switchedOff).replace("Hidden=true\n", ""), edited);
    QVERIFY(autostart.setOn(false));
    QCOMPARE(content(), switchedOff);
    QVERIFY(autostart.setOn(true));
    QCOMPARE(content(), edited);
}

void TestAutostart::settingMakesTheEntry()
{
    Settings settings(settingsFile());
    const StartAtSignIn start(settings, Autostart(m_default), nullptr);
    QVERIFY(!QFile::exists(path()));
    settings.setValue(DeclaredSettings::StartAtSignIn, true);
    QVERIFY(QFile::exists(path()));
    settings.setValue(DeclaredSettings::ClipboardClear, false);
    QVERIFY(QFile::exists(path()));
    settings.reset(DeclaredSettings::StartAtSignIn);
    QVERIFY(!QFile::exists(path()));
}

void TestAutostart::entryDecidesAtTheStart_data()
{
    QTest::addColumn<bool>("setting");
    QTest::addColumn<QByteArray>("entry"); // empty: none
    QTest::addColumn<bool>("expected");

    const QByteArray entry("[Desktop Entry]\nExec=tokendesk\n");
    QTest::newRow("neither") << false << QByteArray() << false;
    QTest::newRow("both") << true << entry << true;
    QTest::newRow("removed elsewhere") << true << QByteArray() << false;
    QTest::newRow("switched off elsewhere") << true << QByteArray(entry + "Hidden=true\n") << false;
    QTest::newRow("made elsewhere") << false << entry << true;
}

void TestAutostart::entryDecidesAtTheStart()
{
    QFETCH(const bool, setting);
    QFETCH(const QByteArray, entry);
    QFETCH(const bool, expected);
    Settings settings(settingsFile());
    settings.setValue(DeclaredSettings::StartAtSignIn, setting);
    if (!entry.isEmpty()) {
        write(entry);
    }
    const StartAtSignIn start(settings, Autostart(m_default), nullptr);
    QCOMPARE(settings.value(DeclaredSettings::StartAtSignIn), expected);
    QCOMPARE(content(), entry);
}

void TestAutostart::administratorsRule_data()
{
    QTest::addColumn<bool>("rule");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<State>("state");

    const QByteArray entry("[Desktop Entry]\nExec=tokendesk\n");
    QTest::newRow("on") << true << QByteArray() << State::On;
    QTest::newRow("on already") << true << entry << State::On;
    QTest::newRow("the user has switched it off") << true << QByteArray(entry + "Hidden=true\n") << State::SwitchedOff;
    QTest::newRow("off") << false << entry << State::SwitchedOff;
    QTest::newRow("off already") << false << QByteArray() << State::Absent;
}

void TestAutostart::administratorsRule()
{
    QFETCH(const bool, rule);
    QFETCH(const QByteArray, entry);
    if (!entry.isEmpty()) {
        write(entry);
    }
    PolicyRules rules;
    rules.add(DeclaredSettings::StartAtSignIn.key, {.value = rule, .place = {}});
    Settings settings(settingsFile(), rules);
    const StartAtSignIn start(settings, Autostart(m_default), nullptr);
    QTEST(Autostart(m_default).state(), "state");
}

void TestAutostart::folderThatCannotBeWritten()
{
    QFile inTheWay(m_folder->path() + QLatin1String("/autostart"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(settingsFile());
    const StartAtSignIn start(settings, Autostart(m_default), nullptr);
    settings.setValue(DeclaredSettings::StartAtSignIn, true);
    QVERIFY(!settings.value(DeclaredSettings::StartAtSignIn));
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
