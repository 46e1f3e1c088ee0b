// A token's label, edited in its place.

#include "app/adapters/database.h"
#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/tokentablemodel.h"
#include "ui/widgets/timelineview.h"
#include "ui/widgets/tokentableview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

/// A window over an account with two tokens, the labelled one first, and the keyboard in the table.
struct Furnished
{
    Desk desk;
    AccountId acme;
    SessionToken plain;
    SessionToken labelled;
    std::optional<OpenWindow> open;

    Furnished()
    {
        acme = desk.add(QStringLiteral("Acme"));
        plain = desk.shelve(acme, 1h);
        labelled = desk.shelve(acme, 2h, QStringLiteral("ticket 1"));
        open.emplace(desk);
        table().setFocus();
    }

    [[nodiscard]] QTableView& table() const { return open->tokens(); }
    [[nodiscard]] QModelIndex cell(int row, int column = TokenTableModel::TokenColumn) const
    {
        return table().model()->index(row, column);
    }
    [[nodiscard]] QString labelOf(const SessionToken& token) const
    {
        const auto tokens = desk.world.ports.shelf->tokens();
        for (const SessionToken& each : *tokens) {
            if (each.id == token.id) {
                return each.label;
            }
        }
        return QStringLiteral("no such token");
    }
    /// With the keyboard in it; null while there is none.
    [[nodiscard]] QLineEdit* editor() const
    {
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return line != nullptr && line->accessibleName() == QStringLiteral("Token label") ? line : nullptr;
    }
    void doubleClick(int row, int column) const
    {
        const QPoint position = table().visualRect(cell(row, column)).center();
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, position);
    }
};

} // namespace

class TestTokenLabels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void enterSaves();
    void escGivesUp();
    void nothingTyped();
    void doubleClickOnTheToken();
    void doubleClickElsewhereCopies();
    void menuOffersIt();
    void inTheTimeline();
    void whatHappensMeanwhile();
    void longestLabel();
    void labelThatCannotBeKept();
    void tokenThatGoes();
};

void TestTokenLabels::enterSaves()
{
    const Furnished furnished;
    press(Qt::Key_F2);
    QVERIFY(furnished.editor() != nullptr);
    QCOMPARE(furnished.editor()->text(), QStringLiteral("ticket 1"));
    QCOMPARE(furnished.editor()->selectedText(), QStringLiteral("ticket 1"));
    // Within its row, so that it can be seen what is labelled.
    const QRect row = furnished.table().visualRect(furnished.cell(0));
    QVERIFY(row.adjusted(-1, -1, 200, 1).contains(furnished.editor()->geometry()));
    type(QStringLiteral("ticket 48213"));
    const QSignalSpy copies(qobject_cast<TokenTableView*>(&furnished.table()), &TokenTableView::copyWanted);
    press(Qt::Key_Return);
    QTRY_VERIFY(furnished.editor() == nullptr);
    QVERIFY(furnished.table().hasFocus());
    QCOMPARE(furnished.labelOf(furnished.labelled), QStringLiteral("ticket 48213"));
    QCOMPARE(furnished.labelOf(furnished.plain), QString());
    QCOMPARE(furnished.cell(0).data(TokenTableModel::NoteRole).toString(), QStringLiteral("ticket 48213 · freshest"));
    // The same key copies a token where no label is edited.
    QCOMPARE(copies.size(), 0);
}

void TestTokenLabels::escGivesUp()
{
    const Furnished furnished;
    press(Qt::Key_F2);
    type(QStringLiteral("something else"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(furnished.editor() == nullptr);
    QVERIFY(furnished.table().hasFocus());
    QCOMPARE(furnished.labelOf(furnished.labelled), QStringLiteral("ticket 1"));
}

void TestTokenLabels::nothingTyped()
{
    const Furnished furnished;
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    QTRY_VERIFY(furnished.editor() == nullptr);
    QCOMPARE(furnished.labelOf(furnished.labelled), QStringLiteral("ticket 1"));
    press(Qt::Key_F2);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QTRY_COMPARE(furnished.labelOf(furnished.labelled), QString());
    QCOMPARE(furnished.desk.service.tokens().size(), 2);
}

void TestTokenLabels::doubleClickOnTheToken()
{
    const Furnished furnished;
    furnished.doubleClick(1, TokenTableModel::TokenColumn);
    QVERIFY(furnished.editor() != nullptr);
    type(QStringLiteral("morning batch"));
    press(Qt::Key_Enter);
    QTRY_COMPARE(furnished.labelOf(furnished.plain), QStringLiteral("morning batch"));
}

void TestTokenLabels::doubleClickElsewhereCopies()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const QByteArray text = desk.willGrant();
    OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    open.clipboard.clear();
    const QTableView& table = open.tokens();
    const QModelIndex time = table.model()->index(0, TokenTableModel::TimeLeftColumn);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(time).center());
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    QVERIFY(table.hasFocus());
}

void TestTokenLabels::menuOffersIt()
{
    const Furnished furnished;
    const QPoint position = furnished.table().visualRect(furnished.cell(0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, position, furnished.table().viewport()->mapToGlobal(position));
    QApplication::sendEvent(furnished.table().viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QStringList texts;
    for (QAction* each : menu->actions()) {
        texts.append(each->text());
        if (each->text() == QStringLiteral("Label…\tF2")) {
            each->trigger();
        }
    }
    menu->close();
    QCOMPARE(texts.constFirst(), QStringLiteral("Token as issued (Bearer …)\tCtrl+C"));
    QCOMPARE(texts.constLast(), QStringLiteral("Forget token…\tDel"));
    QTRY_VERIFY(furnished.editor() != nullptr);
    QCOMPARE(furnished.editor()->text(), QStringLiteral("ticket 1"));
}

void TestTokenLabels::inTheTimeline()
{
    const Furnished furnished;
    furnished.open->accounts().setCurrentIndex(furnished.open->accounts().model()->index(0, 0));
    QTest::mouseClick(named<QPushButton>(furnished.open->window, QStringLiteral("Time&line")), Qt::LeftButton);
    auto* timeline = named<TimelineView>(furnished.open->window, QStringLiteral("Timeline of active tokens"));
    QVERIFY(timeline != nullptr);
    timeline->setFocus();
    press(Qt::Key_F2);
    QVERIFY(furnished.editor() != nullptr);
    type(QStringLiteral("for the audit"));
    const QSignalSpy copies(timeline, &TimelineView::copyWanted);
    press(Qt::Key_Return);
    QTRY_COMPARE(furnished.labelOf(furnished.plain), QStringLiteral("for the audit"));
    QCOMPARE(copies.size(), 0);
    QCOMPARE(timeline->currentIndex().data(Qt::ToolTipRole).toString().section(u'\n', 0, 0),
             QStringLiteral("for the audit"));
}

void TestTokenLabels::whatHappensMeanwhile()
{
    Furnished furnished;
    press(Qt::Key_Down);
    press(Qt::Key_F2);
    type(QStringLiteral("morn"));
    // Another program gets a token, and labels this one; a second passes.
    furnished.desk.shelve(furnished.acme, 8h);
    QVERIFY(furnished.desk.service.labelToken(furnished.plain.id, QStringLiteral("by somebody else")));
    furnished.desk.advance(1s);
    QVERIFY(furnished.editor() != nullptr);
    QCOMPARE(furnished.editor()->text(), QStringLiteral("morn"));
    type(QStringLiteral("ing batch"));
    press(Qt::Key_Return);
    QTRY_COMPARE(furnished.labelOf(furnished.plain), QStringLiteral("morning batch"));
    QCOMPARE(furnished.labelOf(furnished.labelled), QStringLiteral("ticket 1"));
    QCOMPARE(furnished.table().currentIndex().row(), 2);
}

void TestTokenLabels::longestLabel()
{
    Furnished furnished;
    press(Qt::Key_F2);
    type(QString(90, u'w'));
    QCOMPARE(furnished.editor()->text().size(), 80);
    press(Qt::Key_Return);
    QTRY_COMPARE(furnished.labelOf(furnished.labelled), QString(80, u'w'));
    // The whole of it, where the table has no room.
    QCOMPARE(furnished.cell(0).data(Qt::ToolTipRole).toString(), QString(80, u'w'));
    QVERIFY(!furnished.open->window.grab().isNull());
}

void TestTokenLabels::labelThatCannotBeKept()
{
    const Furnished furnished;
    QVERIFY(furnished.desk.world.database->run(
        QStringLiteral("CREATE TRIGGER no BEFORE UPDATE ON token BEGIN SELECT RAISE(ABORT, 'no'); END")));
    press(Qt::Key_F2);
    type(QStringLiteral("lost"));
    press(Qt::Key_Return);
    QTRY_COMPARE(furnished.open->message().value(0), QStringLiteral("Acme: The account database cannot be used."));
    QCOMPARE(furnished.cell(0).data(Qt::EditRole).toString(), QStringLiteral("ticket 1"));
}

void TestTokenLabels::tokenThatGoes()
{
    Furnished furnished;
    press(Qt::Key_F2);
    type(QStringLiteral("too late"));
    QVERIFY(furnished.desk.service.forgetToken(furnished.labelled.id));
    QTRY_VERIFY(furnished.editor() == nullptr);
    QCOMPARE(furnished.labelOf(furnished.plain), QString());
    QCOMPARE(furnished.open->message(), QStringList());
}

QTEST_MAIN(TestTokenLabels)
#include "tst_tokenlabels.moc"
