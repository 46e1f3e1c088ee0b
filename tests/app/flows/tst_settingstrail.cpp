#include "app/flows/settingstrail.h"

#include "tests/app/flows/auditedworld.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

/// A program with its settings, and what the log has of them.
struct Desk
{
    World world;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    AuditService audit{world.ports};
    SettingsTrail trail{settings, audit};
};

} // namespace

class TestSettingsTrail : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreOneRow();
    void backAgainIsNoChange();
    void nothingIsLostAtTheEnd();
    void whatAPolicyChangesIsToldElsewhere();
};

void TestSettingsTrail::stepsAreOneRow()
{
    Desk desk;
    for (const int seconds : {31, 32, 45}) {
        desk.settings.setValue(DeclaredSettings::ClipboardClearSeconds, seconds);
    }
    desk.settings.setValue(DeclaredSettings::Closing, QLatin1String("quit"));
    QVERIFY(recorded(desk.world).isEmpty());
    QTRY_COMPARE(recorded(desk.world),
                 QStringList({QStringLiteral("settings-changed clipboard/clearAfterSeconds 30 45"),
                              QStringLiteral("settings-changed window/closing ask quit")}));
    desk.settings.reset(DeclaredSettings::Closing);
    desk.trail.recordNow();
    QCOMPARE(recorded(desk.world).constLast(), QStringLiteral("settings-changed window/closing quit ask"));
}

void TestSettingsTrail::backAgainIsNoChange()
{
    Desk desk;
    desk.settings.setValue(DeclaredSettings::ConfirmProductionCopy, true);
    desk.settings.setValue(DeclaredSettings::ConfirmProductionCopy, false);
    desk.trail.recordNow();
    QVERIFY(recorded(desk.world).isEmpty());
}

void TestSettingsTrail::nothingIsLostAtTheEnd()
{
    Desk desk;
    {
        const SettingsTrail another(desk.settings, desk.audit);
        desk.settings.setValue(DeclaredSettings::ConfirmProductionCopy, true);
    }
    QCOMPARE(recorded(desk.world),
             QStringList{QStringLiteral("settings-changed clipboard/confirmProduction false true")});
}

void TestSettingsTrail::whatAPolicyChangesIsToldElsewhere()
{
    Desk desk;
    Policy policy;
    policy.rules.add(DeclaredSettings::ConfirmProductionCopy.key, {.value = true, .place = QStringLiteral("here")});
    desk.settings.setPolicy(policy);
    desk.trail.recordNow();
    desk.settings.setPolicy({});
    desk.trail.recordNow();
    QVERIFY(recorded(desk.world).isEmpty());
    desk.settings.setValue(DeclaredSettings::ConfirmProductionCopy, true);
    desk.trail.recordNow();
    QCOMPARE(recorded(desk.world).size(), 1);
}

QTEST_GUILESS_MAIN(TestSettingsTrail)
#include "tst_settingstrail.moc"
