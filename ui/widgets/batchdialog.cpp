#include "ui/widgets/batchdialog.h"

#include "ui/viewmodels/batchplan.h"
#include "ui/widgets/looks.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

/// In device-independent pixels; a longer label is shortened.
constexpr int LargestLabelWidth = 70 * Looks::Unit;

} // namespace

BatchDialog::BatchDialog(const AccountService& service, std::chrono::seconds enoughLife,
                         const QList<AccountId>& selected, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_enoughLife(enoughLife)
    , m_selected(selected)
    , m_scope(new QButtonGroup(this))
    , m_environment(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_alwaysNew(new QCheckBox(tr("A&lso accounts whose token has enough life left"), this))
    , m_plan(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in all"));
    Looks::useReadableFaintText(*this);
    auto* question = new QLabel(tr("Which accounts are to be signed in?"), this);
    question->setFont(Looks::font(Looks::Type::Strong));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(question);
    fillValues();
    addChoices();
    Looks::useVisibleMark(*m_alwaysNew);

    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    // So that the dialog does not grow and shrink with each choice.
    m_plan->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_plan->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(m_alwaysNew);
    layout->addWidget(m_plan);
    layout->addWidget(buttons);
    setMinimumWidth(110 * Looks::Unit);

    connect(buttons, &QDialogButtonBox::accepted, this, &BatchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BatchDialog::reject);
    connect(m_scope, &QButtonGroup::idToggled, this, &BatchDialog::refresh);
    connect(m_alwaysNew, &QCheckBox::toggled, this, &BatchDialog::refresh);
    connect(&service, &AccountService::accountsChanged, this, &BatchDialog::refresh);
    connect(&service, &AccountService::tokensChanged, this, &BatchDialog::refresh);
    for (QAbstractButton* button : m_scope->buttons()) {
        button->installEventFilter(this);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_environment, m_group, m_alwaysNew}) {
        widget->installEventFilter(this);
    }
    refresh();
}

void BatchDialog::fillValues()
{
    QSet<QString> used;
    QStringList groups;
    for (const Account& account : m_service.accounts()) {
        used.insert(account.environmentId());
        if (!account.group().isEmpty() && !groups.contains(account.group(), Qt::CaseInsensitive)) {
            groups.append(account.group());
        }
    }
    for (const Environment& environment : m_service.environments()) {
        if (used.contains(environment.id())) {
            m_environment->addItem(environment.name(), environment.id());
        }
    }
    groups.sort(Qt::CaseInsensitive);
    m_group->addItems(groups);
}

void BatchDialog::addChoices()
{
    auto* choices = new QGridLayout;
    choices->setHorizontalSpacing(3 * Looks::Unit);
    choices->setVerticalSpacing(Looks::Gap);
    choices->setColumnStretch(1, 1);
    addChoice(*choices, All, tr("&All accounts"), nullptr)->setChecked(true);
    m_environment->setAccessibleName(tr("Environment"));
    addChoice(*choices, OneEnvironment, tr("Those of one &environment"), m_environment);
    m_group->setAccessibleName(tr("Group"));
    m_group->setVisible(m_group->count() > 0);
    if (m_group->count() > 0) {
        addChoice(*choices, OneGroup, tr("Those of one &group"), m_group);
    }
    if (!m_selected.isEmpty()) {
        addChoice(*choices, Selected, selectedText(), nullptr);
    }
    qobject_cast<QVBoxLayout*>(layout())->addLayout(choices);
}

QRadioButton* BatchDialog::addChoice(QGridLayout& choices, Scope scope, const QString& text, QComboBox* values)
{
    auto* choice = new QRadioButton(text, this);
    Looks::useVisibleMark(*choice);
    m_scope->addButton(choice, scope);
    const int row = choices.rowCount();
    if (values == nullptr) {
        choices.addWidget(choice, row, 0, 1, 2);
        return choice;
    }
    setTabOrder(choice, values);
    choices.addWidget(choice, row, 0);
    choices.addWidget(values, row, 1);
    // Long names are cut in the field; the list shows them whole.
    values->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    values->setMinimumContentsLength(16);
    connect(values, &QComboBox::activated, this, [this, choice] {
        choice->setChecked(true);
        refresh();
    });
    return choice;
}

QString BatchDialog::selectedText() const
{
    if (m_selected.size() > 1) {
        return tr("The %n &selected account(s)", nullptr, static_cast<int>(m_selected.size()));
    }
    const Account* account = m_service.account(m_selected.constFirst());
    QString label = account != nullptr ? account->label() : QString();
    label = fontMetrics().elidedText(label, Qt::ElideRight, LargestLabelWidth).replace(u'&', QLatin1String("&&"));
    return tr("Only the &selected one, “%1”").arg(label);
}

QList<AccountId> BatchDialog::accounts() const
{
    QList<AccountId> chosen;
    const QString environment = m_environment->currentData().toString();
    const QString group = m_group->currentText();
    for (const Account& account : m_service.accounts()) {
        const int scope = m_scope->checkedId();
        const bool isMeant = scope == All || (scope == OneEnvironment && account.environmentId() == environment) ||
                             (scope == OneGroup && account.group().compare(group, Qt::CaseInsensitive) == 0) ||
                             (scope == Selected && m_selected.contains(account.id()));
        if (isMeant) {
            chosen.append(account.id());
        }
    }
    return chosen;
}

BatchWish BatchDialog::wish() const
{
    return {.enoughLife = m_enoughLife, .alwaysNew = m_alwaysNew->isChecked()};
}

void BatchDialog::refresh()
{
    const BatchPlan plan = planBatch(m_service, accounts(), wish());
    m_plan->setText(batchPlanText(plan));
    m_start->setText(plan.toSignIn > 0 ? tr("Sign in %n account(s)", nullptr, plan.toSignIn) : tr("Sign in"));
    m_start->setEnabled(plan.toSignIn > 0);
}

bool BatchDialog::eventFilter(QObject* watched, QEvent* event)
{
    // On GNOME, Enter would mark a choice or open a list, as the space bar does everywhere.
    const auto* press = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent*>(event) : nullptr;
    if (press != nullptr && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
        m_start->click();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void BatchDialog::accept()
{
    emit wanted(accounts(), wish());
    QDialog::accept();
}

} // namespace TokenDesk
