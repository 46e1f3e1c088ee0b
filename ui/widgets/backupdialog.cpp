#include "ui/widgets/backupdialog.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace TokenDesk {

BackupDialog::BackupDialog(AccountService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_form(new QWidget(this))
    , m_passphrase(new QLineEdit(m_form))
    , m_again(new QLineEdit(m_form))
    , m_isShown(new QCheckBox(tr("&Show"), m_form))
    , m_generate(new QPushButton(tr("&Generate"), m_form))
    , m_hint(new QLabel(m_form))
    , m_message(new MessageBar(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Back up accounts"));
    Looks::useReadableFaintText(*this);
    auto* text = new QLabel(tr("All %n account(s) with their passwords are written to one encrypted file, which "
                               "KeePassXC and other KeePass programs open as well. Session tokens are not in it.",
                               nullptr, static_cast<int>(service.accounts().size())),
                            this);
    text->setWordWrap(true);
    m_message->setClosable(false);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setVisible(false);
    m_progress->setAccessibleName(tr("Passwords read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(7);
    m_progress->setVisible(false);
    buildLayout(text);
    refresh();
    if (!service.permissions().backups) {
        m_form->setEnabled(false);
        m_message->showError({.kind = ErrorKind::ForbiddenByPolicy}, {}, {});
    }
    connect(m_generate, &QPushButton::clicked, this, &BackupDialog::generate);
    connect(m_message, &MessageBar::supportTextWanted, this, &BackupDialog::supportTextWanted);
    for (QLineEdit* edit : {m_passphrase, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &BackupDialog::refresh);
    }
    connect(m_isShown, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit* edit : {m_passphrase, m_again}) {
            edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
}

BackupDialog::~BackupDialog()
{
    if (m_stop) {
        m_stop->request_stop();
    }
}

QWidget* BackupDialog::buildForm()
{
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("The same again"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    Looks::giveRoom(*m_generate);
    Looks::useVisibleMark(*m_isShown);
    m_generate->setAutoDefault(false);
    auto* beside = new QHBoxLayout;
    beside->addWidget(m_isShown);
    beside->addStretch(1);
    beside->addWidget(m_generate);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(Looks::Gap + 2);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("The same &again"), m_again);
    form->addRow(QString(), beside);
    form->addRow(m_hint);
    return m_form;
}

void BackupDialog::buildLayout(QWidget* text)
{
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Choose file and back up…"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &BackupDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4 * Looks::Unit);
    layout->addWidget(text);
    layout->addWidget(buildForm());
    layout->addWidget(m_message);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(130 * Looks::Unit);
}

void BackupDialog::generate()
{
    const QString text = QString::fromUtf8(m_service.generatePassphrase().view());
    m_isShown->setChecked(true);
    m_passphrase->setText(text);
    m_again->setText(text);
    m_hint->setText(tr("%1 bits of chance: nobody guesses it. Note it where the file is not; without it the backup "
                       "cannot be opened.")
                        .arg(GeneratedPassphraseBits));
}

void BackupDialog::refresh()
{
    const auto checked = checkPassphrase(Secret::take(m_passphrase->text()));
    const bool isSame = m_passphrase->text() == m_again->text();
    const bool isLong = checked || checked.error().kind != ErrorKind::FieldTooShort;
    m_start->setEnabled(checked && isSame && !m_stop);
    if (m_passphrase->text().isEmpty() || !isLong) {
        m_hint->setText(tr("At least %1 characters. Whoever has the file may try passphrases for years; several words "
                           "that do not belong together, or a generated one, stand that.")
                            .arg(MinimumPassphraseLength));
    } else if (!checked) {
        const ErrorText text = errorText(checked.error());
        m_hint->setText(text.whatHappened + u' ' + text.whatToDo);
    } else if (!isSame) {
        m_hint->setText(tr("The two are not the same yet."));
    } else {
        m_hint->setText(tr("Note it where the file is not; without it the backup cannot be opened."));
    }
}

void BackupDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        tr("Token Desk %1").arg(toDateTimeUtc(m_service.now()).toLocalTime().date().toString(Qt::ISODate)) +
        QLatin1String(".kdbx");
    // It asks itself whether a file that is there is to be replaced.
    auto* dialog = new QFileDialog(this, tr("Back up to"), folder + u'/' + name, tr("KeePass files (*.kdbx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("kdbx"));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupDialog::begin);
    dialog->open();
}

void BackupDialog::begin(const QString& file)
{
    if (m_stop || !m_start->isEnabled()) {
        return;
    }
    const auto wish = std::make_shared<BackupWish>();
    wish->file = file;
    wish->passphrase = Secret::take(m_passphrase->text());
    wish->overwrite = Overwrite::Yes;
    m_message->dismiss();
    m_stop = m_service.makeBackup(
        wish, this, [this](int done, int total) { showProgress(done, total); },
        [this, file](const Result<BackupMade>& result) { finish(file, result); });
    setRunning(true);
}

void BackupDialog::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    m_state->setText(done < total ? tr("%1 of %2 passwords read").arg(done).arg(total) : tr("Writing the file…"));
}

void BackupDialog::finish(const QString& file, const Result<BackupMade>& result)
{
    m_stop.reset();
    setRunning(false);
    if (!result) {
        m_state->setVisible(false);
        if (result.error().kind != ErrorKind::Cancelled) {
            m_message->showError(result.error(), {}, {});
        }
        return;
    }
    for (QLineEdit* edit : {m_passphrase, m_again}) {
        edit->clear();
    }
    m_form->setVisible(false);
    m_start->setVisible(false);
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    QString text = tr("%n account(s) are in %1. The file was read back and says the same.", nullptr, result->accounts)
                       .arg(QFileInfo(file).fileName());
    if (!result->withoutPassword.isEmpty()) {
        text += QLatin1String("\n\n") +
                tr("These have no password here, and none in the backup: %1").arg(result->withoutPassword.join(u", "));
    }
    m_state->setText(text);
    emit made();
}

void BackupDialog::setRunning(bool isRunning)
{
    if (isRunning) {
        m_close->setFocus(); // or nothing has it, with the form disabled
    }
    m_form->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_state->setVisible(true);
    m_close->setEnabled(true);
    refresh();
    if (!isRunning) {
        m_passphrase->setFocus();
    }
}

void BackupDialog::reject()
{
    if (!m_stop) {
        m_passphrase->clear();
        m_again->clear();
        QDialog::reject();
    } else if (!m_stop->stop_requested()) {
        m_stop->request_stop();
        m_close->setEnabled(false);
        m_state->setText(tr("Cancelling…"));
    }
}

} // namespace TokenDesk
