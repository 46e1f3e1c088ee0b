#include "ui/widgets/lockedpage.h"

#include "app/domain/errortext.h"
#include "app/flows/accountservice.h"
#include "ui/widgets/looks.h"

#include <QAccessible>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

// In device-independent pixels.
constexpr int IconSize = 64;
constexpr int TextWidth = 110 * Looks::Unit;
constexpr QSize LeastButtonSize{150, 34};

} // namespace

LockedPage::LockedPage(AccountService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_whatHappened(new QLabel(this))
    , m_whatToDo(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/app/tokendesk-128.png")).pixmap(IconSize));
    auto* title = new QLabel(tr("Token Desk is locked"), this);
    title->setFont(Looks::font(Looks::Type::Title));
    m_whatHappened->setFont(Looks::font(Looks::Type::Strong));
    m_whatToDo->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* text : {m_whatHappened, m_whatToDo}) {
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        text->setWordWrap(true);
        text->setFixedWidth(TextWidth);
    }
    // So that the button stays where it is when there is more to say.
    m_whatToDo->setMinimumHeight(4 * m_whatToDo->fontMetrics().lineSpacing());
    Looks::makePrimary(*m_button);
    m_button->setMinimumSize(LeastButtonSize);
    m_button->setAutoDefault(true); // Enter presses what has the focus
    connect(m_button, &QPushButton::clicked, this, &LockedPage::press);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Looks::Unit);
    layout->addStretch(2);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addSpacing(Looks::Gap);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addSpacing(Looks::Gap);
    layout->addWidget(m_whatHappened, 0, Qt::AlignHCenter);
    layout->addWidget(m_whatToDo, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(&service.lockService(), &LockService::unlockingChanged, this, &LockedPage::refresh);
    connect(&service.lockService(), &LockService::unlockingFailed, this, &LockedPage::explain);
    begin();
}

void LockedPage::begin()
{
    refresh();
    m_button->setFocus();
}

void LockedPage::press()
{
    LockService& lock = m_service.lockService();
    if (lock.isUnlocking()) {
        lock.cancelUnlocking();
    } else {
        lock.unlock();
    }
}

void LockedPage::refresh()
{
    const bool isUnlocking = m_service.lockService().isUnlocking();
    m_button->setText(isUnlocking ? tr("Cancel") : tr("Unlock"));
    if (isUnlocking) {
        say(tr("Waiting for the keychain…"), tr("It may be asking for its password in a window of its own."), false);
    } else {
        say({}, tr("Unlocking takes the key from the keychain, which may ask for its password."), false);
    }
}

void LockedPage::explain(const Error& error)
{
    m_service.keychainStatus(this, [this, error](const KeychainStatus& status) {
        if (!m_service.isLocked() || m_service.lockService().isUnlocking()) {
            return;
        }
        const ErrorText text = errorText(error, {.keychainName = status.name});
        say(text.whatHappened, text.whatToDo, true);
        QAccessibleEvent announcement(m_whatHappened, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    });
}

void LockedPage::say(const QString& whatHappened, const QString& whatToDo, bool isFault)
{
    m_whatHappened->setText(whatHappened);
    m_whatHappened->setVisible(!whatHappened.isEmpty());
    QPalette palette = this->palette();
    if (isFault) {
        palette.setColor(QPalette::WindowText, Looks::warning(palette));
    }
    m_whatHappened->setPalette(palette);
    m_whatToDo->setText(whatToDo);
}

} // namespace TokenDesk
