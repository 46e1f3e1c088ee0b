#include "ui/widgets/productionguard.h"

#include "app/settings/settings.h"
#include "ui/widgets/tokenmenu.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>

namespace TokenDesk {

ProductionGuard::ProductionGuard(const AccountService& service, const Settings& settings, QWidget* window)
    : QObject(window)
    , m_service(service)
    , m_settings(settings)
    , m_window(window)
{
}

void ProductionGuard::pass(AccountId id, TokenFormat format, std::function<void()> copy)
{
    const Account* account = m_service.account(id);
    const Environment* environment = account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
    // An environment that is gone is treated with the greater care.
    const bool isProduction = environment == nullptr || environment->kind() == EnvironmentKind::Production;
    if (account != nullptr && isProduction && m_settings.value(DeclaredSettings::ConfirmProductionCopy)) {
        ask(*account, environment, format, std::move(copy));
    } else {
        copy();
    }
}

void ProductionGuard::ask(const Account& account, const Environment* environment, TokenFormat format,
                          std::function<void()> copy)
{
    const QString place = environment != nullptr
                              ? tr("Environment: %1 (%2)").arg(environment->name(), environment->hostText())
                              : tr("Environment: unknown");
    // One text: a box squeezes its second one into the width of the first.
    const QStringList lines{tr("Copy a production token of “%1”?").arg(account.label()), QString(), place,
                            tr("Format: %1").arg(tokenFormatTitle(format)),
                            tr("Whoever has it can use it until it expires.")};
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Copy production token"), lines.join(u'\n'),
                                QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* agree = box->addButton(tr("Copy production token"), QMessageBox::AcceptRole);
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(agree);
    box->setEscapeButton(cancel);
    agree->installEventFilter(this);
    cancel->installEventFilter(this);
    connect(agree, &QPushButton::clicked, this, std::move(copy));
    box->open();
}

bool ProductionGuard::eventFilter(QObject* watched, QEvent* event)
{
    // Enter asks for the token. Where it is held down, it must not answer a question that nobody has read.
    const auto* press = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent*>(event) : nullptr;
    return (press != nullptr && press->isAutoRepeat()) || QObject::eventFilter(watched, event);
}

} // namespace TokenDesk
