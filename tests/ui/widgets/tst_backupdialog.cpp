// A backup from the menu to the file, and back through the import.

#include "app/adapters/kdbx.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/importpreviewmodel.h"
#include "ui/widgets/backupdialog.h"
#include "ui/widgets/importdialog.h"
#include "ui/widgets/toolbar.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

using Operation = MemorySecretStore::Operation;

namespace {

const QString Passphrase = QStringLiteral("correct horse battery");

template <class T = QAbstractButton>
T& part(const QWidget& window, const char* name)
{
    T* found = named<T>(window, QString::fromUtf8(name));
    if (found == nullptr) {
        qFatal("not there: %s", name);
    }
    return *found;
}

bool shows(const QWidget& window, const QString& part)
{
    return !shownTexts(window).filter(part).isEmpty();
}

BackupDialog& ask(const OpenWindow& open)
{
    emit open.window.findChild<Toolbar*>()->backupWanted();
    auto* dialog = qobject_cast<BackupDialog*>(awaitDialog(QStringLiteral("Back up accounts")));
    if (dialog == nullptr) {
        qFatal("nobody asks for a passphrase");
    }
    return *dialog;
}

void enter(const BackupDialog& dialog, const QString& passphrase, const QString& again)
{
    part<QLineEdit>(dialog, "Passphrase").setText(passphrase);
    part<QLineEdit>(dialog, "The same again").setText(again);
}

QAbstractButton& startOf(const QWidget& dialog)
{
    return part(dialog, "Choose file and back up…");
}

Environment staging()
{
    return Environment::make(QStringLiteral("staging-id"), {.name = QStringLiteral("Staging"),
                                                            .signInUrl = QStringLiteral("https://staging.example/s")})
        .value();
}

} // namespace

class TestBackupDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void passphraseIsHeldToTheRules_data();
    void passphraseIsHeldToTheRules();
    void generatesOne();
    void keysAloneWillDo();
    void restores();
    void wrongPassphraseIsAskedForAgain();
    void damagedFileSaysSo();
    void keychainThatFails();
    void cancelled();
    void closingItWhileItOpens();
    void remindsWhenItIsDue();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("backup.kdbx")); }
    void backUp(Desk& desk) const
    {
        const OpenWindow open(desk);
        BackupDialog& dialog = ask(open);
        enter(dialog, Passphrase, Passphrase);
        dialog.begin(file());
        QTRY_VERIFY(shows(dialog, QStringLiteral("The file was read back")));
    }
    static ImportDialog& askForFile(const QString& file)
    {
        press(Qt::Key_I, Qt::ControlModifier);
        auto* dialog = qobject_cast<ImportDialog*>(awaitDialog(QStringLiteral("Import accounts")));
        if (dialog == nullptr) {
            qFatal("nobody asks which file");
        }
        dialog->readFile(file);
        return *dialog;
    }

    QTemporaryDir m_folder;
};

void TestBackupDialog::initTestCase()
{
    liveInAuckland();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestBackupDialog::passphraseIsHeldToTheRules_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("again");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QString>("says");
    const auto least = QStringLiteral("At least 12 characters.");
    QTest::newRow("nothing") << QString() << QString() << false << least;
    QTest::newRow("short") << QStringLiteral("eleven char") << QStringLiteral("eleven char") << false << least;
    QTest::newRow("different") << Passphrase << QString(Passphrase + u'x') << false
                               << QStringLiteral("The two are not the same yet.");
    QTest::newRow("good") << Passphrase << Passphrase << true << QStringLiteral("Note it where the file is not");
}

void TestBackupDialog::passphraseIsHeldToTheRules()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, again);
    QFETCH(bool, isGood);
    QFETCH(QString, says);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const BackupDialog& dialog = ask(open);
    enter(dialog, passphrase, again);
    QCOMPARE(startOf(dialog).isEnabled(), isGood);
    QVERIFY2(shows(dialog, says), qPrintable(shownTexts(dialog).join(u'\n')));
}

void TestBackupDialog::generatesOne()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const BackupDialog& dialog = ask(open);
    const auto& field = part<QLineEdit>(dialog, "Passphrase");
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    QTest::mouseClick(&part(dialog, "&Generate"), Qt::LeftButton);
    const QString first = field.text();
    QCOMPARE(first.size(), 23);
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    QCOMPARE(part<QLineEdit>(dialog, "The same again").text(), first);
    QVERIFY(shows(dialog, QStringLiteral("100 bits")));
    QVERIFY(startOf(dialog).isEnabled());
    QTest::mouseClick(&part(dialog, "&Generate"), Qt::LeftButton);
    QVERIFY(field.text() != first);
    part<QCheckBox>(dialog, "&Show").click();
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void TestBackupDialog::keysAloneWillDo()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const QPointer<BackupDialog> dialog = &ask(open);
    type(Passphrase);
    press(Qt::Key_Tab);
    type(Passphrase);
    press(Qt::Key_Return);
    QWidget* chooser = awaitDialog(QStringLiteral("Back up to"));
    QVERIFY(chooser != nullptr);
    auto* name = chooser->findChild<QLineEdit*>();
    QVERIFY(name->text().endsWith(QStringLiteral(".kdbx")));
    name->setText(m_folder.filePath(QStringLiteral("by keys")));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shows(*dialog, QStringLiteral("in by keys.kdbx. The file was read back")));
    QVERIFY(part<QLineEdit>(*dialog, "Passphrase").text().isEmpty());
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QFile file(m_folder.filePath(QStringLiteral("by keys.kdbx")));
    QVERIFY(file.open(QFile::ReadOnly));
    const auto vault = readKdbx(file.readAll(), Secret(Passphrase.toUtf8()));
    QVERIFY(vault.has_value());
    QCOMPARE(vault->entries.front().password.view(), QByteArrayView(Desk::Password));
}

void TestBackupDialog::restores()
{
    Desk source;
    QVERIFY(source.world.ports.index->insertEnvironment(staging()));
    source.add(QStringLiteral("Acme"), QStringLiteral("sandbox"), QStringLiteral("Partners"));
    source.add(QStringLiteral("Zoo"), staging().id());
    backUp(source);

    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    ImportDialog& dialog = askForFile(file());
    QVERIFY(!part(dialog, "Open").isEnabled());
    type(Passphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(dialog, QStringLiteral("1 to add, 1 to update")));
    QVERIFY(shows(dialog, QStringLiteral("Environments come with it: Staging (staging.example).")));
    const QAbstractItemModel& rows = *part<QTableView>(dialog, "Rows").model();
    QCOMPARE(rows.headerData(ImportPreviewModel::LineColumn, Qt::Horizontal).toString(), QStringLiteral("Entry"));
    QStringList environments;
    for (int row = 0; row < rows.rowCount(); ++row) {
        environments.append(rows.index(row, ImportPreviewModel::EnvironmentColumn).data().toString());
    }
    QVERIFY(environments.contains(QStringLiteral("Staging")));
    QVERIFY(desk.service.environments().size() == Environment::builtIn().size());
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(dialog, QStringLiteral("2 accounts imported")));
    QCOMPARE(desk.service.accounts().size(), 2);
    QCOMPARE(desk.service.environments().size(), Environment::builtIn().size() + 1);
    QVERIFY(!shows(dialog, QStringLiteral("still holds the passwords")));
}

void TestBackupDialog::wrongPassphraseIsAskedForAgain()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    backUp(desk);
    const OpenWindow open(desk);
    ImportDialog& dialog = askForFile(file());
    type(QStringLiteral("another passphrase"));
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(dialog, QStringLiteral("The passphrase does not open the file.")));
    QVERIFY(part<QLineEdit>(dialog, "Passphrase of the file").hasFocus());
    type(Passphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY(part<QTableView>(dialog, "Rows").isVisible());
    QVERIFY(!shows(dialog, QStringLiteral("The passphrase does not open the file.")));
}

void TestBackupDialog::damagedFileSaysSo()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    backUp(desk);
    QFile::resize(file(), QFileInfo(file()).size() - 10);
    const OpenWindow open(desk);
    const ImportDialog& dialog = askForFile(file());
    type(Passphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(dialog, QStringLiteral("The file ends too early")));
}

void TestBackupDialog::keychainThatFails()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    BackupDialog& dialog = ask(open);
    enter(dialog, Passphrase, Passphrase);
    desk.world.secrets->failNext(Operation::Read, {.kind = ErrorKind::KeychainDenied});
    const QString target = m_folder.filePath(QStringLiteral("denied.kdbx"));
    dialog.begin(target);
    QTRY_VERIFY(startOf(dialog).isEnabled());
    QVERIFY(shows(dialog, errorText({.kind = ErrorKind::KeychainDenied}).whatHappened));
    QVERIFY(!QFile::exists(target));
    dialog.begin(target);
    QTRY_VERIFY(shows(dialog, QStringLiteral("The file was read back")));
}

void TestBackupDialog::cancelled()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const QPointer<BackupDialog> dialog = &ask(open);
    enter(*dialog, Passphrase, Passphrase);
    desk.world.secrets->hold();
    const QString target = m_folder.filePath(QStringLiteral("cancelled.kdbx"));
    dialog->begin(target);
    press(Qt::Key_Escape);
    QTRY_VERIFY(startOf(*dialog).isEnabled());
    QVERIFY(!QFile::exists(target));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestBackupDialog::closingItWhileItOpens()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    backUp(desk);
    const OpenWindow open(desk);
    const QPointer<ImportDialog> dialog = &askForFile(file());
    type(Passphrase);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestBackupDialog::remindsWhenItIsDue()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    {
        const OpenWindow open(desk);
        QVERIFY(!shows(open.window, QStringLiteral("There is no backup")));
    }
    desk.advance(std::chrono::hours{25});
    const OpenWindow open(desk);
    QTRY_VERIFY(shows(open.window, QStringLiteral("There is no backup of your accounts from the last 30")));
    QTest::mouseClick(&part(open.window, "Back up…"), Qt::LeftButton);
    auto* dialog = qobject_cast<BackupDialog*>(awaitDialog(QStringLiteral("Back up accounts")));
    QVERIFY(dialog != nullptr);
    enter(*dialog, Passphrase, Passphrase);
    dialog->begin(file());
    QTRY_VERIFY(!shows(open.window, QStringLiteral("There is no backup")));
}

QTEST_MAIN(TestBackupDialog)
#include "tst_backupdialog.moc"
