#include "ui/widgets/auditfilterbar.h"

#include "app/flows/accountservice.h"
#include "ui/viewmodels/auditchoices.h"
#include "ui/widgets/looks.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace TokenDesk {

namespace {

constexpr std::chrono::milliseconds TypingPause{250};
/// Of what is chosen from, in letters: a longer one is cut in the box and whole in its list.
constexpr int ChoiceLetters = 16;

} // namespace

AuditFilterBar::AuditFilterBar(const AccountService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_period(new QComboBox(this))
    , m_first(new QDateEdit(this))
    , m_dash(new QLabel(QStringLiteral("–"), this))
    , m_last(new QDateEdit(this))
    , m_account(new QComboBox(this))
    , m_environment(new QComboBox(this))
    , m_kinds(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    for (const NamedPeriod& each : periodChoices()) {
        m_period->addItem(each.title, static_cast<int>(each.choice));
    }
    m_environment->addItem(tr("All environments"), QString());
    for (const Environment& environment : service.environments()) {
        m_environment->addItem(environment.name(), environment.id());
    }
    for (const NamedKinds& each : kindChoices()) {
        m_kinds->addItem(each.title);
    }
    fillAccounts();
    m_period->setAccessibleName(tr("Time"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_account->setAccessibleName(tr("Account"));
    m_environment->setAccessibleName(tr("Environment"));
    m_kinds->setAccessibleName(tr("Events"));
    m_text->setAccessibleName(tr("Find in the audit log"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setClearButtonEnabled(true);
    const QDate today = toDateTimeUtc(service.now()).toLocalTime().date();
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDate(today);
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilterBar::changed);
    }
    for (QComboBox* box : {m_account, m_environment, m_kinds}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(ChoiceLetters);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::changed);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &AuditFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        emit changed();
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Looks::Gap);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_period, m_first, m_dash, m_last, m_account, m_environment, m_kinds}) {
        layout->addWidget(part);
    }
    layout->addWidget(m_text, 1);
    showDays();
}

void AuditFilterBar::fillAccounts()
{
    m_account->addItem(tr("All accounts"), QString());
    for (const Account& account : m_service.accounts()) {
        m_account->addItem(account.label(), account.id().toString());
    }
}

void AuditFilterBar::showDays()
{
    const bool areWanted = m_period->currentData().toInt() == static_cast<int>(PeriodChoice::Days);
    for (QWidget* part : std::initializer_list<QWidget*>{m_first, m_dash, m_last}) {
        part->setVisible(areWanted);
    }
}

AuditPeriod AuditFilterBar::period() const
{
    return periodOf(static_cast<PeriodChoice>(m_period->currentData().toInt()), m_service.now(), m_first->date(),
                    m_last->date());
}

AuditSearch AuditFilterBar::search() const
{
    const AuditPeriod when = period();
    return {.filter = {.from = when.from,
                       .until = when.until,
                       .account = AccountId::fromString(m_account->currentData().toString()),
                       .environmentId = m_environment->currentData().toString(),
                       .kinds = kindChoices().at(m_kinds->currentIndex()).kinds},
            .text = m_text->text()};
}

} // namespace TokenDesk
