// Bringing accounts in from a table, from the button to the result.

#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/importpreviewmodel.h"
#include "ui/widgets/importdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

using Operation = MemorySecretStore::Operation;

const QString Title = QStringLiteral("Import accounts");

const QByteArray Table = QByteArrayLiteral("label,username,password,environment\n"
                                           "One,one,secret-1,sandbox\n"
                                           "Two,two,secret-2,production\n"
                                           "Three,three,secret-3,sandbox\n");

/// A table in a folder that goes with it.
class TableFile
{
    QTemporaryDir m_folder;

public:
    explicit TableFile(const QByteArray& content = Table, const QString& name = QStringLiteral("accounts.csv"))
        : path(m_folder.filePath(name))
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("no table to import");
        }
    }

    const QString path;
    [[nodiscard]] bool isThere() const { return QFile::exists(path); }
};

template <class T = QAbstractButton>
T& part(const QWidget& window, const char* name)
{
    T* found = named<T>(window, QString::fromUtf8(name));
    if (found == nullptr) {
        qFatal("not there: %s", name);
    }
    return *found;
}

/// The one at the end; that of the message does not show.
QAbstractButton* closeButton(const QWidget& dialog)
{
    for (auto* button : dialog.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Close") && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

bool shows(const QWidget& window, const QString& part)
{
    return !shownTexts(window).filter(part).isEmpty();
}

ImportDialog& ask()
{
    press(Qt::Key_I, Qt::ControlModifier);
    auto* dialog = qobject_cast<ImportDialog*>(awaitDialog(Title));
    if (dialog == nullptr) {
        qFatal("nobody asks which file");
    }
    return *dialog;
}

ImportDialog& askFor(const TableFile& file)
{
    ImportDialog& dialog = ask();
    dialog.readFile(file.path);
    return dialog;
}

/// Of the rows that show.
QStringList column(const QWidget& dialog, int column)
{
    const QAbstractItemModel& model = *part<QTableView>(dialog, "Rows").model();
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells;
}

QStringList outcomes(const QWidget& dialog)
{
    return column(dialog, ImportPreviewModel::OutcomeColumn);
}

/// As a person does it, with the keys.
void choose(const QWidget& dialog, const char* field, const char* choice)
{
    auto& box = part<QComboBox>(dialog, field);
    const int wanted = box.findText(QString::fromUtf8(choice));
    if (wanted < 0) {
        qFatal("%s has no %s", field, choice);
    }
    box.setFocus();
    // At each step the table is read anew, and the box shows what came of it.
    for (int step = 0; step < box.count() && box.currentIndex() != wanted; ++step) {
        QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
}

/// From Enter to the result.
void carryOut(const QWidget& dialog)
{
    press(Qt::Key_Return);
    QTRY_VERIFY(closeButton(dialog) != nullptr);
}

QStringList usernames(const Desk& desk)
{
    QStringList names;
    for (const Account& account : desk.service.accounts()) {
        names.append(account.username());
    }
    names.sort();
    return names;
}

void sendDrop(QWidget& target, const QMimeData& data)
{
    const QPoint place(5, 5);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (enter.isAccepted()) {
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
    }
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keysAloneWillDo();
    void emptyWindowOffersIt();
    void nothingChangesBeforeTheButton();
    void faultSaysLineAndColumn_data();
    void faultSaysLineAndColumn();
    void refusedRowsSayWhy();
    void fileThatIsNotThere();
    void nothingToImportCannotBegin();
    void encodingIsCorrectedByHand();
    void encodingThatCannotBe();
    void delimiterIsCorrectedByHand();
    void columnsAreMappedByHand();
    void withoutAHeader();
    void environmentForRowsThatNameNone();
    void storedAccountsAreUpdatedOrLeft();
    void allOrNothingWantsNoRefusedRow();
    void allOrNothingTakesBack();
    void progressIsTold();
    void cancelKeepsWhatWasDone();
    void keychainThatFails();
    void failedAccount();
    void fileIsDeletedOnlyWhenAsked();
    void refusedRowsAreRememberedAtDeletion();
    void fileThatCannotBeDeleted();
    void dropOntoTheDialog();
    void dropOntoTheWindow();
    void dropOfSeveralFilesIsNone();
    void closingTheWindowWhileItRuns();
    void passwordsAreNowhere();
};

void TestImportDialog::initTestCase()
{
    liveInAuckland();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestImportDialog::keysAloneWillDo()
{
    const TableFile file;
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    QPointer<ImportDialog> dialog = &ask();
    press(Qt::Key_Return); // the button to choose a file
    QWidget* chooser = awaitDialog(QStringLiteral("Choose accounts to import"));
    QVERIFY(chooser != nullptr);
    auto* name = chooser->findChild<QLineEdit*>();
    name->setText(file.path);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(awaitDialog(Title) == dialog);
    QVERIFY(shows(*dialog, QStringLiteral("accounts.csv")));
    QVERIFY(shows(*dialog, QStringLiteral("3 to add")));
    QVERIFY(part(*dialog, "Import 3 accounts").isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(*dialog, QStringLiteral("3 accounts imported")));
    QVERIFY(shows(*dialog, QStringLiteral("3 added")));
    QCOMPARE(outcomes(*dialog), QStringList(3, QStringLiteral("Added.")));
    QCOMPARE(usernames(desk), QStringList({QStringLiteral("acme"), QStringLiteral("one"), QStringLiteral("three"),
                                           QStringLiteral("two")}));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(file.isThere());
}

void TestImportDialog::emptyWindowOffersIt()
{
    Desk desk;
    const OpenWindow open(desk);
    QTest::mouseClick(&part(open.window, "Import accounts…"), Qt::LeftButton);
    QVERIFY(awaitDialog(Title) != nullptr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.window.isActiveWindow());
    QTest::mouseClick(&part(open.window, "Import accounts"), Qt::LeftButton);
    QVERIFY(awaitDialog(Title) != nullptr);
}

void TestImportDialog::nothingChangesBeforeTheButton()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    const QPointer<ImportDialog> dialog = &askFor(file);
    QCOMPARE(outcomes(*dialog), QStringList(3, QStringLiteral("Will be added.")));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(desk.service.accounts().isEmpty());
    QVERIFY(desk.world.items().isEmpty());
}

void TestImportDialog::faultSaysLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unclosed quote") << QByteArrayLiteral("username,password\na,pw\nb,\"pw\n")
                                    << QStringLiteral("Line 3, column 2: A quote opens here and is not closed.");
    QTest::newRow("text after a quote") << QByteArrayLiteral("username,password\n\"a\"b,pw\n")
                                        << QStringLiteral("Line 2, column 1: Text follows a closing quote.");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("There is nothing in it.");
    QTest::newRow("no username") << QByteArrayLiteral("label,password\na,pw\n")
                                 << QStringLiteral("No column was found for the username.");
}

void TestImportDialog::faultSaysLineAndColumn()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const TableFile file(content);
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QVERIFY2(shownTexts(dialog).contains(expected), qPrintable(shownTexts(dialog).join(u'\n')));
    QVERIFY(!part(dialog, "Import").isEnabled());
    QVERIFY(outcomes(dialog).isEmpty());
}

void TestImportDialog::refusedRowsSayWhy()
{
    const TableFile file(QByteArrayLiteral("label,username,password,environment\n"
                                           "Good,good,pw,sandbox\n"
                                           "Bad,bad,,sandbox\n"
                                           "Odd,odd\n"));
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QVERIFY(shows(dialog, QStringLiteral("1 to add, 2 refused")));
    QCOMPARE(column(dialog, ImportPreviewModel::LineColumn),
             QStringList({QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("2")}));
    QCOMPARE(outcomes(dialog).constFirst(), QStringLiteral("Refused, column 3. The password is empty."));
    carryOut(dialog);
    QVERIFY(shows(dialog, QStringLiteral("1 account imported")));
    QVERIFY(shows(dialog, QStringLiteral("1 added, 2 refused")));
    QCOMPARE(usernames(desk), QStringList{QStringLiteral("good")});
}

void TestImportDialog::fileThatIsNotThere()
{
    Desk desk;
    const OpenWindow open(desk);
    ImportDialog& dialog = ask();
    dialog.readFile(QStringLiteral("/nowhere/accounts.csv"));
    QVERIFY(shows(dialog, QStringLiteral("There is no such file.")));
    QVERIFY(part(dialog, "Choose file…").isVisible());
    // Another one will do, and nothing is left of the message.
    const TableFile file;
    dialog.readFile(file.path);
    QVERIFY(!shows(dialog, QStringLiteral("There is no such file.")));
    QVERIFY(part(dialog, "Import 3 accounts").isEnabled());
}

void TestImportDialog::nothingToImportCannotBegin()
{
    const TableFile file(QByteArrayLiteral("label,username,environment\nAcme,acme,sandbox\n"));
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QVERIFY(shows(dialog, QStringLiteral("1 skipped")));
    QVERIFY(!part(dialog, "Import").isEnabled());
}

void TestImportDialog::encodingIsCorrectedByHand()
{
    // Every text in UTF-8 is one in Windows-1252, too.
    const TableFile file(QStringLiteral("label,username,password,environment\nMüller,m,pw,sandbox\n").toUtf8());
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QCOMPARE(part<QComboBox>(dialog, "Encoding").currentText(), QStringLiteral("UTF-8"));
    choose(dialog, "Encoding", "Windows-1252");
    QCOMPARE(column(dialog, ImportPreviewModel::LabelColumn), QStringList{QStringLiteral("MÃ¼ller")});
    choose(dialog, "Encoding", "UTF-8");
    QCOMPARE(column(dialog, ImportPreviewModel::LabelColumn), QStringList{QStringLiteral("Müller")});
    part(dialog, "Import 1 account").setFocus();
    carryOut(dialog);
    QCOMPARE(desk.service.accounts().constFirst().label(), QStringLiteral("Müller"));
}

void TestImportDialog::encodingThatCannotBe()
{
    const TableFile file(QStringLiteral("label,username,password,environment\nMüller,m,pw,sandbox\n").toLatin1());
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QCOMPARE(part<QComboBox>(dialog, "Encoding").currentText(), QStringLiteral("Windows-1252"));
    choose(dialog, "Encoding", "UTF-8");
    QVERIFY2(shows(dialog, QStringLiteral("The text is not in this encoding.")),
             qPrintable(shownTexts(dialog).join(u'\n')));
    QVERIFY(!part(dialog, "Import").isEnabled());
    choose(dialog, "Encoding", "Windows-1252");
    QVERIFY(!shows(dialog, QStringLiteral("The text is not in this encoding.")));
    QCOMPARE(column(dialog, ImportPreviewModel::LabelColumn), QStringList{QStringLiteral("Müller")});
}

void TestImportDialog::delimiterIsCorrectedByHand()
{
    const TableFile file(QByteArrayLiteral("label;username;password;environment\nOne;one;pw;sandbox\n"));
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QCOMPARE(part<QComboBox>(dialog, "Delimiter").currentText(), QStringLiteral("Semicolon"));
    choose(dialog, "Delimiter", "Comma");
    QVERIFY(shows(dialog, QStringLiteral("No column was found for the username.")));
    choose(dialog, "Delimiter", "Semicolon");
    QVERIFY(part(dialog, "Import 1 account").isEnabled());
}

void TestImportDialog::columnsAreMappedByHand()
{
    const TableFile file(QByteArrayLiteral("who,what,password,environment\nOne,one,pw,sandbox\n"));
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QVERIFY(shows(dialog, QStringLiteral("No column was found for the username.")));
    const auto& username = part<QComboBox>(dialog, "Column of the username");
    QCOMPARE(username.currentText(), QStringLiteral("None"));
    // A column means what was said of it last.
    choose(dialog, "Column of the username", "who");
    choose(dialog, "Column of the label", "who");
    QCOMPARE(username.currentText(), QStringLiteral("None"));
    QVERIFY(shows(dialog, QStringLiteral("No column was found for the username.")));
    choose(dialog, "Column of the username", "who");
    choose(dialog, "Column of the username", "what");
    choose(dialog, "Column of the label", "who");
    QCOMPARE(column(dialog, ImportPreviewModel::LabelColumn), QStringList{QStringLiteral("One")});
    QCOMPARE(column(dialog, ImportPreviewModel::UsernameColumn), QStringList{QStringLiteral("one")});
    QVERIFY(part(dialog, "Import 1 account").isEnabled());
}

void TestImportDialog::withoutAHeader()
{
    const TableFile file(QByteArrayLiteral("one,pw,sandbox\n"));
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QVERIFY(!part<QCheckBox>(dialog, "The first row holds the na&mes of the columns").isChecked());
    choose(dialog, "Column of the username", "Column 1");
    choose(dialog, "Column of the environment", "Column 3");
    choose(dialog, "Column of the password", "Column 2");
    // Passing over the first column took it from the username.
    choose(dialog, "Column of the username", "Column 1");
    QCOMPARE(outcomes(dialog), QStringList{QStringLiteral("Will be added.")});
}

void TestImportDialog::environmentForRowsThatNameNone()
{
    const TableFile file(QByteArrayLiteral("username,password\none,pw\n"));
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QVERIFY(shows(dialog, QStringLiteral("1 refused")));
    choose(dialog, "Default environment", "Production");
    QVERIFY(shows(dialog, QStringLiteral("1 to add")));
    QCOMPARE(column(dialog, ImportPreviewModel::EnvironmentColumn), QStringList{QStringLiteral("Production")});
}

void TestImportDialog::storedAccountsAreUpdatedOrLeft()
{
    const TableFile file(QByteArrayLiteral("username,password,environment\nacme,new,sandbox\nnew,new,sandbox\n"));
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QVERIFY(shows(dialog, QStringLiteral("1 to add, 1 to update")));
    part<QCheckBox>(dialog, "Leave accounts that are there as the&y are").click();
    QVERIFY(shows(dialog, QStringLiteral("1 to add, 1 skipped")));
    QVERIFY(part(dialog, "Import 1 account").isEnabled());
}

void TestImportDialog::allOrNothingWantsNoRefusedRow()
{
    const TableFile file(Table + "Bad,bad,,sandbox\n");
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    auto& whole = part<QCheckBox>(dialog, "&All or nothing: where one fails, take the others back");
    QVERIFY(part(dialog, "Import 3 accounts").isEnabled());
    whole.click();
    QVERIFY(!part(dialog, "Import 3 accounts").isEnabled());
}

void TestImportDialog::allOrNothingTakesBack()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    part<QCheckBox>(dialog, "&All or nothing: where one fails, take the others back").click();
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.world.secrets->log().size(), 1);
    press(Qt::Key_Escape);
    desk.world.secrets->release();
    desk.world.secrets->changesArrive();
    QTRY_VERIFY(closeButton(dialog) != nullptr);
    QTRY_VERIFY(usernames(desk).isEmpty());
}

void TestImportDialog::progressIsTold()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    const auto& bar = part<QProgressBar>(dialog, "Accounts imported");
    QVERIFY(!bar.isVisible());
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.world.secrets->log().size(), 1);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.maximum(), 3);
    QVERIFY(shows(dialog, QStringLiteral("0 of 3")));
    desk.world.secrets->release();
    QTRY_VERIFY(closeButton(dialog) != nullptr);
    QVERIFY(!bar.isVisible());
    QCOMPARE(bar.value(), 3);
}

void TestImportDialog::cancelKeepsWhatWasDone()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    QPointer<ImportDialog> dialog = &askFor(file);
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.world.secrets->log().size(), 1);
    desk.world.secrets->release();
    desk.world.secrets->hold();
    QTRY_VERIFY(shows(*dialog, QStringLiteral("1 of 3")));
    press(Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(shows(*dialog, QStringLiteral("Cancelling…")) || shows(*dialog, QStringLiteral("Cancelled")));
    desk.world.secrets->release();
    QTRY_VERIFY(shows(*dialog, QStringLiteral("Cancelled")));
    QVERIFY(outcomes(*dialog).contains(QStringLiteral("Added.")));
    QVERIFY(outcomes(*dialog).contains(QStringLiteral("Not tried.")));
    // Whoever goes on needs the file.
    QVERIFY(!part(*dialog, "Delete file").isVisible());
    QVERIFY(usernames(desk).contains(QStringLiteral("one")));
    QVERIFY(!usernames(desk).contains(QStringLiteral("three")));
    desk.world.secrets->changesArrive();
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(open.window.isActiveWindow());
    // The same again comes to the same end.
    const ImportDialog& again = askFor(file);
    carryOut(again);
    QCOMPARE(usernames(desk), QStringList({QStringLiteral("one"), QStringLiteral("three"), QStringLiteral("two")}));
}

void TestImportDialog::keychainThatFails()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    desk.world.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainDenied});
    carryOut(dialog);
    QVERIFY(shows(dialog, QStringLiteral("The import could not go on")));
    QVERIFY(shows(dialog, QStringLiteral("1 failed, 2 not tried")));
    QVERIFY(!part(dialog, "Delete file").isVisible());
    QTest::mouseClick(&part(dialog, "Copy details for support"), Qt::LeftButton);
    QVERIFY(clipboardText().contains(QStringLiteral("KeychainDenied")));
}

void TestImportDialog::failedAccount()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.world.secrets->log().size(), 1);
    // Somebody else has added it meanwhile.
    desk.world.store(QStringLiteral("three"), QByteArrayLiteral("pw"));
    desk.world.secrets->release();
    QTRY_VERIFY(closeButton(dialog) != nullptr);
    QVERIFY(shows(dialog, QStringLiteral("1 account could not be imported")));
    QVERIFY(shows(dialog, QStringLiteral("2 added, 1 failed")));
    QCOMPARE(outcomes(dialog).filter(QStringLiteral("Failed.")).size(), 1);
}

void TestImportDialog::fileIsDeletedOnlyWhenAsked()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    QVERIFY(!part(dialog, "Delete file").isVisible());
    carryOut(dialog);
    QVERIFY(shows(dialog, QStringLiteral("accounts.csv still holds the passwords.")));
    QVERIFY(file.isThere());
    QTest::mouseClick(&part(dialog, "Delete file"), Qt::LeftButton);
    QVERIFY(!file.isThere());
    QVERIFY(shows(dialog, QStringLiteral("accounts.csv was deleted.")));
    QVERIFY(!part(dialog, "Delete file").isVisible());
    QVERIFY(closeButton(dialog)->hasFocus());
}

void TestImportDialog::refusedRowsAreRememberedAtDeletion()
{
    const TableFile file(Table + "Odd,odd\n");
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    carryOut(dialog);
    QVERIFY(shows(dialog, QStringLiteral("still holds the passwords, also those that were refused.")));
    QVERIFY(file.isThere());
}

void TestImportDialog::fileThatCannotBeDeleted()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    carryOut(dialog);
    QVERIFY(QFile::remove(file.path));
    QTest::mouseClick(&part(dialog, "Delete file"), Qt::LeftButton);
    QVERIFY(shows(dialog, QStringLiteral("accounts.csv could not be deleted.")));
    QVERIFY(part(dialog, "Delete file").isVisible());
}

void TestImportDialog::dropOntoTheDialog()
{
    const TableFile file;
    Desk desk;
    const OpenWindow open(desk);
    ImportDialog& dialog = ask();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.path)});
    sendDrop(dialog, data);
    QVERIFY(part(dialog, "Import 3 accounts").isVisible());
}

void TestImportDialog::dropOntoTheWindow()
{
    const TableFile file;
    Desk desk;
    OpenWindow open(desk);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.path)});
    sendDrop(open.window, data);
    const QWidget* dialog = awaitDialog(Title);
    QVERIFY(dialog != nullptr);
    QVERIFY(part(*dialog, "Import 3 accounts").isVisible());
    QVERIFY(desk.service.accounts().isEmpty());
}

void TestImportDialog::dropOfSeveralFilesIsNone()
{
    const TableFile file;
    Desk desk;
    OpenWindow open(desk);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.path), QUrl::fromLocalFile(file.path)});
    sendDrop(open.window, data);
    data.setUrls({QUrl(QStringLiteral("https://example.org/accounts.csv"))});
    sendDrop(open.window, data);
    QVERIFY(open.window.findChild<ImportDialog*>() == nullptr);
}

void TestImportDialog::closingTheWindowWhileItRuns()
{
    const TableFile file;
    Desk desk;
    {
        const OpenWindow open(desk);
        askFor(file);
        desk.world.secrets->hold();
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.world.secrets->log().size(), 1);
    }
    desk.world.secrets->release();
    QTRY_VERIFY(!desk.service.isBusy());
    QVERIFY(!usernames(desk).contains(QStringLiteral("three")));
}

void TestImportDialog::passwordsAreNowhere()
{
    const TableFile file(Table + "secret-4,secret-4\n");
    Desk desk;
    const OpenWindow open(desk);
    const ImportDialog& dialog = askFor(file);
    const QAbstractItemModel& model = *part<QTableView>(dialog, "Rows").model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole}}) {
                QVERIFY(!model.index(row, column).data(role).toString().contains(QStringLiteral("secret")));
            }
        }
    }
    for (const auto* choice : dialog.findChildren<QComboBox*>()) {
        QCOMPARE(choice->findText(QStringLiteral("secret"), Qt::MatchContains), -1);
    }
    QVERIFY(!shows(dialog, QStringLiteral("secret")));
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
