#include "ui/widgets/accountdialog.h"

#include "app/domain/errortext.h"
#include "ui/widgets/keychainnotice.h"
#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

/// What stands in the field until somebody chooses.
const QTime EndOfOfficeHours(18, 0);
/// At midnight the day would be over before it has begun.
const QTime EarliestEnd(0, 1);

void addRow(QFormLayout& form, const QString& name, const QString& label, QWidget* field)
{
    field->setAccessibleName(name);
    form.addRow(label, field);
}

} // namespace

AccountDialog::AccountDialog(AccountService& service, QWidget* parent)
    : AccountDialog(service, std::nullopt, parent)
{
}

AccountDialog::AccountDialog(AccountService& service, const Account& account, QWidget* parent)
    : AccountDialog(service, std::optional(account), parent)
{
}

AccountDialog::AccountDialog(AccountService& service, std::optional<Account> account, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_edited(account ? account->id() : AccountId())
    // In the order in which Tab goes through them.
    , m_label(new QLineEdit(this))
    , m_username(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_group(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_renews(new QCheckBox(tr("Renew automatically before a token expires"), this))
    , m_renewsUntil(new QCheckBox(tr("Each day until"), this))
    , m_renewalEnd(new QTimeEdit(EndOfOfficeHours, this))
    , m_renewsOnWeekdays(new QCheckBox(tr("Monday to Friday only"), this))
    , m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(account ? tr("Edit account") : tr("Add account"));
    Looks::useReadableFaintText(*this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(Looks::Gap + 2);
    addRow(*form, tr("Label"), tr("&Label"), m_label);
    addRow(*form, tr("Username"), tr("&Username"), m_username);
    addRow(*form, tr("Password"), tr("&Password"), m_password);
    m_password->setEchoMode(QLineEdit::Password);
    addRow(*form, tr("Environment"), tr("&Environment"), m_environment);
    addRow(*form, tr("Group"), tr("&Group"), m_group);
    m_group->setPlaceholderText(tr("Optional: a reseller, a team"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing());
    addRow(*form, tr("Note"), tr("&Note"), m_note);
    form->addRow(tr("Renewal"), buildRenewal());

    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setVisible(false);

    m_buttons = new QDialogButtonBox(this);
    m_save = m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto* cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    if (account) {
        // Made only where it is shown: Tab would not come past a hidden button.
        m_remove = m_buttons->addButton(tr("Remove account…"), QDialogButtonBox::DestructiveRole);
        m_remove->setAutoDefault(false);
        connect(m_remove, &QPushButton::clicked, this, [this] {
            emit removalWanted(m_edited);
            reject();
        });
    }

    m_environment->installEventFilter(this);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        // In the note Enter alone begins a new line.
        connect(new QShortcut(Qt::CTRL | enter, this), &QShortcut::activated, m_save, [this] { m_save->click(); });
    }

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Looks::Unit);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    setMinimumWidth(120 * Looks::Unit);

    fillEnvironments();
    if (account) {
        fillFrom(*account);
    }
}

void AccountDialog::fillEnvironments()
{
    for (const Environment& environment : m_service.environments()) {
        m_environment->addItem(tr("%1 – %2").arg(environment.name(), environment.hostText()), environment.id());
    }
}

QWidget* AccountDialog::buildRenewal()
{
    m_renews->setAccessibleName(tr("Renew automatically"));
    m_renews->setToolTip(tr("While Token Desk runs and is unlocked. Stops when the server rejects the account."));
    m_renewsUntil->setAccessibleName(tr("Renew until a time of day"));
    m_renewalEnd->setAccessibleName(tr("Renew until"));
    m_renewalEnd->setMinimumTime(EarliestEnd);
    m_renewalEnd->setDisplayFormat(QStringLiteral("HH:mm"));
    m_renewsOnWeekdays->setAccessibleName(tr("Renew Monday to Friday only"));
    auto* end = new QHBoxLayout;
    end->setSpacing(Looks::Gap);
    end->addWidget(m_renewsUntil);
    end->addWidget(m_renewalEnd);
    end->addStretch(1);
    auto* limits = new QVBoxLayout;
    // Below the words of the box that they belong to.
    limits->setContentsMargins(6 * Looks::Unit, 0, 0, 0);
    limits->setSpacing(Looks::Unit);
    limits->addLayout(end);
    limits->addWidget(m_renewsOnWeekdays);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Looks::Unit);
    layout->addWidget(m_renews);
    layout->addLayout(limits);
    for (const QCheckBox* each : {m_renews, m_renewsUntil}) {
        connect(each, &QCheckBox::toggled, this, &AccountDialog::refreshRenewal);
    }
    refreshRenewal();
    return box;
}

void AccountDialog::refreshRenewal()
{
    const bool canBeSet = !m_stop;
    m_renews->setEnabled(canBeSet);
    m_renewsUntil->setEnabled(canBeSet && m_renews->isChecked());
    m_renewalEnd->setEnabled(canBeSet && m_renews->isChecked() && m_renewsUntil->isChecked());
    m_renewsOnWeekdays->setEnabled(canBeSet && m_renews->isChecked());
}

Renewal AccountDialog::renewal() const
{
    return {.isOn = m_renews->isChecked(),
            .until = m_renewsUntil->isChecked() ? std::optional(m_renewalEnd->time()) : std::nullopt,
            .onWeekdaysOnly = m_renewsOnWeekdays->isChecked()};
}

void AccountDialog::fillFrom(const Account& account)
{
    m_label->setText(account.label());
    m_username->setText(account.username());
    m_environment->setCurrentIndex(m_environment->findData(account.environmentId()));
    m_group->setText(account.group());
    m_note->setPlainText(account.note());
    const Renewal& renewal = account.renewal();
    m_renews->setChecked(renewal.isOn);
    m_renewsUntil->setChecked(renewal.until.has_value());
    m_renewalEnd->setTime(renewal.until.value_or(EndOfOfficeHours));
    m_renewsOnWeekdays->setChecked(renewal.onWeekdaysOnly);
    if (account.state() != AccountState::Pending) {
        m_password->setPlaceholderText(tr("Unchanged"));
    }
    if (account.state() == AccountState::Rejected || account.state() == AccountState::Pending) {
        m_password->setFocus();
    }
}

AccountDraft AccountDialog::draft() const
{
    return {.label = m_label->text(),
            .username = m_username->text(),
            .environmentId = m_environment->currentData().toString(),
            .group = m_group->text(),
            .note = m_note->toPlainText()};
}

void AccountDialog::save()
{
    if (m_stop) {
        return;
    }
    auto password = Secret::take(m_password->text());
    const auto onResult = [this](const Result<Account>& result) { showResult(result); };
    m_stop = m_edited.isNull() ? m_service.addAccount(draft(), std::move(password), this, onResult)
                               : m_service.editAccount(m_edited, draft(), std::move(password), this, onResult);
    setSaving(true);
}

void AccountDialog::setSaving(bool saving)
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_username), static_cast<QWidget*>(m_password),
          static_cast<QWidget*>(m_environment), static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_note),
          static_cast<QWidget*>(m_save)}) {
        widget->setEnabled(!saving);
    }
    if (m_remove != nullptr) {
        m_remove->setEnabled(!saving);
    }
    refreshRenewal();
    if (saving) {
        delete std::exchange(m_goOn, nullptr);
        m_message->setPalette(palette());
        m_message->setText(tr("Waiting for the keychain…"));
        m_message->setVisible(true);
    }
}

void AccountDialog::showResult(const Result<Account>& result)
{
    m_stop.reset();
    const auto done = result ? m_service.setRenewal(result->id(), renewal()) : Result<void>();
    if (result && !done) {
        // The rest is stored; saving again changes nothing of it.
        m_edited = result->id();
        m_password->clear();
    }
    if (result && done) {
        m_password->clear();
        emit saved(result->id());
        accept();
        return;
    }
    setSaving(false);
    const Error error = result ? done.error() : result.error();
    const ErrorText text = errorText(error);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, Looks::warning(warning));
    m_message->setPalette(warning);
    showMessage(text.whatHappened + u' ' + text.whatToDo);
    // Only where there is no keychain: one that is locked or has refused is there, and can be asked again.
    if (error.kind == ErrorKind::KeychainMissing && !m_service.isSessionOnly()) {
        offerSession();
    }
    if (QWidget* widget = widgetOf(error.field)) {
        widget->setFocus();
    }
}

void AccountDialog::offerSession()
{
    m_goOn = m_buttons->addButton(tr("Keep for this session"), QDialogButtonBox::ActionRole);
    m_goOn->setAutoDefault(false);
    m_goOn->setToolTip(tr("Keeps passwords in memory while Token Desk runs"));
    // Queued: saving takes the button away.
    const auto goOn = [this] {
        m_service.beginSessionOnly();
        save();
    };
    connect(m_goOn, &QPushButton::clicked, this, goOn, Qt::QueuedConnection);
    m_service.keychainStatus(this, [this](const KeychainStatus& status) {
        if (m_goOn != nullptr) {
            showMessage(missingKeychainText(status) + u' ' + missingKeychainAdvice(status) + u' ' +
                        tr("Until then, the password can be kept in memory while Token Desk runs."));
        }
    });
}

void AccountDialog::showMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(true);
    // A label that wraps says too late how many lines it takes, and would lie over the fields.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QWidget* AccountDialog::widgetOf(Field field) const
{
    switch (field) {
    case Field::Label:
        return m_label;
    case Field::Username:
        return m_username;
    case Field::Password:
        return m_password;
    case Field::Environment:
        return m_environment;
    case Field::Group:
        return m_group;
    case Field::Note:
        return m_note;
    default:
        return nullptr;
    }
}

bool AccountDialog::eventFilter(QObject* watched, QEvent* event)
{
    // On GNOME, Enter would open the combo box's list, as the space bar does everywhere. While the list is open the
    // keys go to that.
    if (watched == m_environment && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_save->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AccountDialog::reject()
{
    if (m_stop) {
        m_stop->request_stop();
    }
    m_password->clear();
    QDialog::reject();
}

} // namespace TokenDesk
