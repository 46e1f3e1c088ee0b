#include "ui/widgets/keychainstrip.h"

#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/looks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace TokenDesk {

KeychainStrip::KeychainStrip(AccountService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto* text = new QLabel(tr("Waiting for the keychain…"), this);
    text->setFont(Looks::font(Looks::Type::Strong));
    auto* hint = new ElidingLabel(this);
    hint->setText(tr("It may be asking for its password in a window of its own."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setAccessibleName(tr("Cancel waiting for the keychain"));
    m_cancel->setAutoDefault(true); // Enter presses what has the focus
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, Looks::Unit, 14, Looks::Unit);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(text, 0, Qt::AlignVCenter);
    layout->addWidget(hint, 1, Qt::AlignVCenter);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);
    setVisible(false);
    connect(m_cancel, &QPushButton::clicked, &service, &AccountService::cancelKeychainWaits);
    connect(&service, &AccountService::keychainWaitChanged, this, &KeychainStrip::refresh);
}

void KeychainStrip::refresh()
{
    const bool isWaiting = m_service.isWaitingForKeychain();
    setVisible(isWaiting);
    if (isWaiting) {
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

} // namespace TokenDesk
