#include "ui/widgets/accountactions.h"

#include "ui/widgets/accountdialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace TokenDesk {

AccountActions::AccountActions(AccountService& service, QWidget* window)
    : QObject(window)
    , m_service(service)
    , m_window(window)
{
}

void AccountActions::add()
{
    auto* dialog = new AccountDialog(m_service, m_window);
    connect(dialog, &AccountDialog::saved, this, &AccountActions::saved);
    dialog->open();
}

void AccountActions::edit(AccountId id)
{
    const Account* account = m_service.account(id);
    if (account == nullptr) {
        return;
    }
    auto* dialog = new AccountDialog(m_service, *account, m_window);
    connect(dialog, &AccountDialog::saved, this, &AccountActions::saved);
    connect(dialog, &AccountDialog::removalWanted, this, &AccountActions::confirmRemoval);
    dialog->open();
}

void AccountActions::togglePinned(const QList<AccountId>& accounts)
{
    const Account* first = accounts.isEmpty() ? nullptr : m_service.account(accounts.constFirst());
    if (first != nullptr) {
        tell(m_service.setPinned(accounts, !first->isPinned()), accounts.constFirst());
    }
}

void AccountActions::move(const QList<AccountId>& moved, AccountId neighbour, Side side)
{
    tell(m_service.moveAccounts(moved, neighbour, side), moved.value(0));
}

void AccountActions::sortByLabel(AccountId companion)
{
    tell(m_service.sortByLabel(companion), companion);
}

void AccountActions::tell(const Result<void>& done, AccountId id)
{
    if (!done) {
        emit failed(done.error(), id);
    }
}

void AccountActions::confirmRemoval(AccountId id)
{
    const Account* account = m_service.account(id);
    if (account == nullptr) {
        return;
    }
    ask(tr("Remove account"), tr("Remove “%1” and its password from this computer?").arg(account->label()),
        tr("Its active tokens are forgotten here, and stay valid at the server until they expire."), tr("Remove"),
        [this, id] {
            m_service.removeAccount(id, this, [this, id](const Result<void>& removed) { tell(removed, id); });
        });
}

void AccountActions::confirmForgetting(const SessionToken& token)
{
    ask(tr("Forget token"), tr("Forget the token ending in %1?").arg(token.tail),
        tr("It leaves this computer, and stays valid at the server until it expires."), tr("Forget"),
        [this, id = token.id, account = token.account] { tell(m_service.forgetToken(id), account); });
}

template <class Action>
void AccountActions::ask(const QString& title, const QString& question, const QString& consequence, const QString& verb,
                         Action action)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    box->setDefaultButton(QMessageBox::Cancel);
    // As the buttons of our own dialogs.
    box->button(QMessageBox::Cancel)->setIcon({});
    const QPushButton* button = box->addButton(verb, QMessageBox::DestructiveRole);
    connect(button, &QPushButton::clicked, this, action);
    box->open();
}

} // namespace TokenDesk
