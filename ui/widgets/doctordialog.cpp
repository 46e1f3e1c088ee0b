#include "ui/widgets/doctordialog.h"

#include "ui/widgets/doctorchecklist.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/scrollpage.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

namespace TokenDesk {

namespace {

using State = DoctorCheck::State;

constexpr QSize FirstSize{720, 620};

int countOf(const DoctorReport& report, State state)
{
    return static_cast<int>(std::count_if(report.checks.begin(), report.checks.end(),
                                          [state](const DoctorCheck& check) { return check.state == state; }));
}

QString verdictOf(const DoctorReport& report)
{
    switch (worstState(report)) {
    case State::Good:
    case State::Unknown:
        return DoctorDialog::tr("Everything is in order");
    case State::Warning:
        return DoctorDialog::tr("%n point(s) to look at", nullptr, countOf(report, State::Warning));
    case State::Bad:
        return DoctorDialog::tr("%n fault(s) found", nullptr, countOf(report, State::Bad));
    }
    Q_UNREACHABLE();
}

} // namespace

DoctorDialog::DoctorDialog(AccountService& service, const SettingsReport& settings, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_settings(settings)
    , m_sign(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_checks(new ScrollPage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check this computer"));
    Looks::useReadableFaintText(*this);
    m_sign->setFont(Looks::font(Looks::Type::Title));
    m_verdict->setFont(Looks::font(Looks::Type::Title));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(7);
    m_progress->setAccessibleName(tr("Checking"));
    m_checks->setAccessibleName(tr("Checks"));

    auto* buttons = new QDialogButtonBox(this);
    m_again = buttons->addButton(tr("Check again"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(Looks::Gap);
    head->addWidget(m_sign);
    head->addWidget(m_verdict, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Looks::Gap);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_progress);
    layout->addWidget(m_checks, 1);
    layout->addWidget(buttons);
    resize(Looks::fittingSize(*this, FirstSize));

    connect(buttons, &QDialogButtonBox::rejected, this, &DoctorDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::examine);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit supportTextWanted(m_text); });
    examine();
}

void DoctorDialog::examine()
{
    m_sign->hide();
    m_verdict->setText(tr("Checking…"));
    m_hint->setText(tr("The keychain is tried with an item of its own and may ask to be unlocked. Every environment's "
                       "server is asked for an answer, without a username or password."));
    m_progress->show();
    m_checks->hide();
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_stop = m_service.examine(m_settings, this, [this](const DoctorReport& report) {
        m_stop.reset();
        show(report);
    });
}

void DoctorDialog::show(const DoctorReport& report)
{
    const State worst = worstState(report);
    QPalette colored = palette();
    colored.setColor(m_sign->foregroundRole(), doctorColor(colored, worst == State::Unknown ? State::Good : worst));
    m_sign->setPalette(colored);
    m_sign->setText(doctorSign(worst == State::Unknown ? State::Good : worst));
    m_sign->show();
    m_verdict->setText(verdictOf(report));
    m_hint->setText(tr("What Copy puts on the clipboard holds no username, no label and no secret."));
    m_progress->hide();
    m_checks->setWidget(new DoctorChecklist(report));
    m_checks->show();
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
    m_text = doctorText(report);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void DoctorDialog::reject()
{
    if (m_stop) {
        m_stop->request_stop();
    }
    QDialog::reject();
}

} // namespace TokenDesk
