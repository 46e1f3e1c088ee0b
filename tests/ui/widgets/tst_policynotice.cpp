#include "ui/widgets/policynotice.h"

#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const auto Place = QStringLiteral("/etc/tokendesk/policy.ini");

Policy read(const char* text)
{
    return checkedPolicy(parsePolicy(text, Place));
}

} // namespace

// What a person in front of the window sees of a policy.
class TestPolicyNotice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void nothingToSay();
    void tellsOfProblems();
    void goesWhenAllIsWell();
    void forbiddenFormatIsNotCopied();
    void forbiddenProductionIsNotSignedIn();

private:
    static MessageBar& bar(OpenWindow& open)
    {
        return *named<MessageBar>(open.window, QStringLiteral("Policy notice"));
    }
};

void TestPolicyNotice::nothingToSay()
{
    Desk desk;
    OpenWindow open(desk);
    open.settings.setPolicy(read("[network]\ndeadlineSeconds=20\n"));
    QVERIFY(!bar(open).isVisible());
}

void TestPolicyNotice::tellsOfProblems()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    OpenWindow open(desk);
    open.settings.setPolicy(read("[network]\ndeadlineSeconds=soon\nretries=1\n"));
    QVERIFY(bar(open).isVisible());
    const QStringList texts = shownTexts(bar(open));
    QVERIFY2(texts.contains(QStringLiteral("Your administrator's policy cannot be obeyed as it stands: 2 problems.")),
             qPrintable(texts.join(u'\n')));
    for (auto* button : bar(open).findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show details…")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QWidget* details = awaitDialog(QStringLiteral("Policy of your administrator"));
    QVERIFY(details != nullptr);
    const QString text = shownTexts(*details).join(u'\n');
    QVERIFY2(text.contains(Place + QStringLiteral(", line 2: network/deadlineSeconds: The value has to be a whole "
                                                  "number from 1 to 300.")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("network/retries: There is no setting of this name")));
    press(Qt::Key_Escape);
}

void TestPolicyNotice::goesWhenAllIsWell()
{
    Desk desk;
    OpenWindow open(desk);
    open.settings.setPolicy(read("nonsense"));
    QVERIFY(bar(open).isVisible());
    open.settings.setPolicy({});
    QVERIFY(!bar(open).isVisible());
}

void TestPolicyNotice::forbiddenFormatIsNotCopied()
{
    Desk desk;
    desk.world.ports.permissions->forbiddenFormats = {TokenFormat::Issued};
    const AccountId account = desk.add(QStringLiteral("Acme"));
    desk.shelve(account, 8h);
    OpenWindow open(desk);
    open.choose(account);
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(open.message().join(u' ').contains(QStringLiteral("Your administrator does not allow this.")));
    QCOMPARE(clipboardText(), QString());
}

void TestPolicyNotice::forbiddenProductionIsNotSignedIn()
{
    Desk desk;
    desk.world.ports.permissions->production = false;
    const AccountId account = desk.add(QStringLiteral("Acme"), QStringLiteral("production"));
    OpenWindow open(desk);
    open.choose(account);
    press(Qt::Key_F5);
    QTRY_VERIFY(open.message().join(u' ').contains(QStringLiteral("Your administrator does not allow this.")));
    QCOMPARE(clipboardText(), QString());
}

QTEST_MAIN(TestPolicyNotice)
#include "tst_policynotice.moc"
