#include "ui/widgets/databasenotice.h"

#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/widgets/messagebar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

class Care final : public StorageCare
{
public:
    void setRescue(const StorageRescue& rescue) { m_rescue = rescue; }
    void find(const Error& fault)
    {
        m_fault = fault;
        emit faultFound();
    }
    void failCopy(const Error& error)
    {
        m_copyFailure = error;
        emit copyFailed();
    }
};

} // namespace

class TestDatabaseNotice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void nothingToSay();
    void tellsOfARescue();
    void tellsOfAFault();
    void tellsOfAMissingCopy();

private:
    static QStringList textsOf(OpenWindow& open)
    {
        MessageBar& bar = open.window.databaseMessage();
        return bar.isVisible() ? shownTexts(bar).mid(1) : QStringList();
    }
    static void showDetails(OpenWindow& open)
    {
        for (auto* button : open.window.databaseMessage().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Show details…")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    }
};

void TestDatabaseNotice::nothingToSay()
{
    Desk desk;
    OpenWindow open(desk);
    const Care care;
    const DatabaseNotice notice(care, open.window.databaseMessage(), &open.window);
    QCOMPARE(textsOf(open), QStringList());
}

void TestDatabaseNotice::tellsOfARescue()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    Care care;
    care.setRescue({.setAside = QStringLiteral("/home/jo/tokendesk.db.damaged-20260302T090000Z"),
                    .copiedAt = Begin,
                    .fault = QStringLiteral("SQLite 11: database disk image is malformed")});
    OpenWindow open(desk);
    new DatabaseNotice(care, open.window.databaseMessage(), &open.window);
    const QStringList texts = textsOf(open);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.constFirst(),
             QStringLiteral("The account database was damaged; the copy of 02/03/2026 22:00 was taken."));
    QVERIFY(texts.constLast().startsWith(QStringLiteral("What was added or changed after that is missing")));
    showDetails(open);
    QWidget* details = awaitDialog(QStringLiteral("Account database"));
    QVERIFY(details != nullptr);
    const QString text = shownTexts(*details).join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("set aside, not removed: /home/jo/tokendesk.db.damaged-20260302T090000Z")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("2026-03-02T09:00:00Z")));
    QVERIFY(text.contains(QStringLiteral("malformed")));
    press(Qt::Key_Escape);
}

void TestDatabaseNotice::tellsOfAFault()
{
    Desk desk;
    OpenWindow open(desk);
    Care care;
    new DatabaseNotice(care, open.window.databaseMessage(), &open.window);
    care.find({.kind = ErrorKind::StorageDamaged, .detail = QStringLiteral("Tree 4 page 4: btreeInitPage()")});
    QCOMPARE(textsOf(open).constFirst(), QStringLiteral("The account database is damaged."));
    showDetails(open);
    QWidget* details = awaitDialog(QStringLiteral("Account database"));
    QVERIFY(details != nullptr);
    QVERIFY(shownTexts(*details).join(u'\n').contains(QStringLiteral("Tree 4 page 4")));
    press(Qt::Key_Escape);
}

void TestDatabaseNotice::tellsOfAMissingCopy()
{
    Desk desk;
    OpenWindow open(desk);
    Care care;
    new DatabaseNotice(care, open.window.databaseMessage(), &open.window);
    care.failCopy({.kind = ErrorKind::StorageFull});
    QCOMPARE(textsOf(open),
             QStringList({QStringLiteral("Today's copy of the account database could not be made."),
                          QStringLiteral("The disk is full. Free some space, then try again. What was stored before "
                                         "still stands.")}));
    // What is wrong comes before what can wait.
    care.find({.kind = ErrorKind::StorageLost});
    QVERIFY(textsOf(open).constFirst().startsWith(QStringLiteral("The account database is damaged, and there is no")));
    care.failCopy({.kind = ErrorKind::StorageFull});
    QVERIFY(textsOf(open).constFirst().startsWith(QStringLiteral("The account database is damaged")));
}

QTEST_MAIN(TestDatabaseNotice)
#include "tst_databasenotice.moc"
