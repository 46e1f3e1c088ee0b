#include "ui/widgets/repairdialog.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/scrollpage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{620, 460};

QLabel* wrapping(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Whom or what a finding is about.
QString subjectOf(const Finding& finding)
{
    return finding.account.isNull() ? RepairDialog::tr("Tokens on this computer") : finding.label;
}

QVBoxLayout* texts(QWidget* page, const QString& what, const QString& then, const QColor& thenColor)
{
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(wrapping(what, page));
    QLabel* second = wrapping(then, page);
    QPalette colored = second->palette();
    colored.setColor(second->foregroundRole(), thenColor);
    second->setPalette(colored);
    lines->addWidget(second);
    return lines;
}

QColor colorOf(RepairOutcome::State state, const QPalette& palette)
{
    switch (state) {
    case RepairOutcome::State::Repaired:
        return Looks::phase(palette, Phase::Live);
    case RepairOutcome::State::NeedsPassword:
        return Looks::warning(palette);
    case RepairOutcome::State::Failed:
        break;
    }
    return Looks::fault(palette);
}

} // namespace

RepairDialog::RepairDialog(AccountService& service, const QString& keychainName, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_keychainName(keychainName)
    , m_verdict(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new ScrollPage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Repair"));
    Looks::useReadableFaintText(*this);
    m_verdict->setFont(Looks::font(Looks::Type::Title));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(7);
    m_progress->setAccessibleName(tr("Looking"));
    m_list->setAccessibleName(tr("Findings"));

    auto* buttons = new QDialogButtonBox(this);
    m_repair = buttons->addButton(tr("Repair"), QDialogButtonBox::AcceptRole);
    m_again = buttons->addButton(tr("Look again"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Looks::Gap);
    layout->addWidget(m_verdict);
    layout->addWidget(m_hint);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    layout->addWidget(buttons);
    resize(Looks::fittingSize(*this, FirstSize));

    connect(buttons, &QDialogButtonBox::rejected, this, &RepairDialog::reject);
    connect(m_repair, &QPushButton::clicked, this, &RepairDialog::repair);
    connect(m_again, &QPushButton::clicked, this, &RepairDialog::look);
    look();
}

void RepairDialog::showProgress(const QString& verdict)
{
    m_verdict->setText(verdict);
    m_progress->show();
    m_list->hide();
    refreshButtons();
}

void RepairDialog::showVerdict(const QString& verdict, const QString& hint)
{
    m_verdict->setText(verdict);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_progress->hide();
    refreshButtons();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void RepairDialog::look()
{
    m_rows.clear();
    m_hint->setText(tr("Every account's password is looked for in the keychain, which may ask to be unlocked."));
    m_hint->show();
    m_stop = m_service.reconcile(Scope::Keychain, this, [this](const Result<Reconciliation>& looked) {
        m_stop.reset();
        if (looked) {
            show(*looked);
        } else {
            showVerdict(tr("Nothing could be looked at"), sentencesOf(looked.error()));
        }
    });
    showProgress(tr("Looking…"));
}

void RepairDialog::show(const Reconciliation& reconciliation)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, Looks::Gap, Looks::Gap, 0);
    grid->setHorizontalSpacing(Looks::Gap);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, 6 * Looks::Unit);
    grid->setColumnStretch(1, 1);
    for (const Finding& finding : reconciliation.findings) {
        const int row = grid->rowCount();
        Row shown{.finding = finding};
        if (finding.onlyWantsPassword) {
            QLabel* subject = wrapping(subjectOf(finding), page);
            subject->setFont(Looks::font(Looks::Type::Strong));
            grid->addWidget(subject, row, 1);
        } else {
            shown.box = new QCheckBox(subjectOf(finding).replace(u'&', QLatin1String("&&")), page);
            shown.box->setFont(Looks::font(Looks::Type::Strong));
            shown.box->setChecked(true);
            shown.box->setAccessibleDescription(findingText(finding) + u' ' + repairText(finding));
            Looks::useVisibleMark(*shown.box);
            connect(shown.box, &QCheckBox::toggled, this, &RepairDialog::refreshButtons);
            grid->addWidget(shown.box, row, 0, 1, 2);
        }
        grid->addLayout(texts(page, findingText(finding), repairText(finding), Looks::faintText(palette())), row + 1,
                        1);
        grid->setRowMinimumHeight(row + 2, Looks::Gap);
        m_rows.append(shown);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_list->setWidget(page);
    m_list->setVisible(!m_rows.isEmpty());
    const int count = static_cast<int>(m_rows.size());
    if (reconciliation.notLookedAt) {
        showVerdict(tr("Not everything could be looked at"), sentencesOf(*reconciliation.notLookedAt));
    } else if (count == 0) {
        showVerdict(tr("Everything fits together"),
                    tr("Every account has its password, and every token can be opened."));
    } else {
        showVerdict(tr("%n finding(s)", nullptr, count), tr("Nothing has been changed yet."));
    }
    if (m_repair->isEnabled()) {
        m_repair->setFocus(); // or Enter would press what had the focus while there was nothing to repair
    }
}

QList<Finding> RepairDialog::ticked() const
{
    QList<Finding> findings;
    for (const Row& row : m_rows) {
        if (row.box != nullptr && row.box->isChecked()) {
            findings.append(row.finding);
        }
    }
    return findings;
}

void RepairDialog::refreshButtons()
{
    const bool canRepair = !m_stop && !ticked().isEmpty();
    m_repair->setEnabled(canRepair);
    m_repair->setDefault(canRepair);
    m_again->setEnabled(!m_stop);
}

void RepairDialog::repair()
{
    const QList<Finding> findings = ticked();
    m_rows.clear();
    m_stop = m_service.repair(findings, this, [this](const QList<RepairOutcome>& outcomes) {
        m_stop.reset();
        show(outcomes);
    });
    m_hint->setText(tr("The keychain may ask to be unlocked."));
    showProgress(tr("Repairing…"));
}

void RepairDialog::show(const QList<RepairOutcome>& outcomes)
{
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, Looks::Gap, Looks::Gap, 0);
    lines->setSpacing(2);
    int left = 0;
    for (const RepairOutcome& outcome : outcomes) {
        QLabel* subject = wrapping(subjectOf(outcome.finding), page);
        subject->setFont(Looks::font(Looks::Type::Strong));
        lines->addWidget(subject);
        lines->addLayout(texts(page, findingText(outcome.finding),
                               outcomeText(outcome, {.keychainName = m_keychainName}),
                               colorOf(outcome.state, palette())));
        lines->addSpacing(Looks::Gap);
        left += outcome.state == RepairOutcome::State::Repaired ? 0 : 1;
    }
    lines->addStretch(1);
    m_list->setWidget(page);
    m_list->show();
    showVerdict(left == 0 ? tr("Everything ticked is repaired") : tr("%n finding(s) left over", nullptr, left),
                left == 0 ? QString() : tr("Accounts without a password are under Needs attention."));
}

QString RepairDialog::sentencesOf(const Error& error) const
{
    const ErrorText text = errorText(error, {.keychainName = m_keychainName});
    return text.whatHappened + u' ' + text.whatToDo;
}

void RepairDialog::reject()
{
    if (m_stop) {
        m_stop->request_stop();
    }
    QDialog::reject();
}

} // namespace TokenDesk
