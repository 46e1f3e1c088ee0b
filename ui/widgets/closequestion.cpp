#include "ui/widgets/closequestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace TokenDesk {

CloseQuestion::CloseQuestion(AccountService& service, QWidget* window)
    : QObject(window)
    , m_service(service)
    , m_window(window)
{
}

bool CloseQuestion::mayClose()
{
    const int passwords = passwordsInMemory();
    if (m_isAnswered || passwords == 0) {
        return true;
    }
    if (m_box == nullptr) {
        ask(passwords);
    }
    return false;
}

int CloseQuestion::passwordsInMemory() const
{
    return m_service.isSessionOnly() ? m_service.passwordsKeptForSession() : 0;
}

void CloseQuestion::ask(int passwords)
{
    m_box =
        new QMessageBox(QMessageBox::Warning, tr("Close Token Desk"),
                        tr("%n password(s) are in memory only, and gone when Token Desk closes.", nullptr, passwords),
                        QMessageBox::Cancel, m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setInformativeText(
        tr("The accounts stay in the list without their passwords. With a keychain, the passwords "
           "can be stored now."));
    QPushButton* store = m_box->addButton(tr("Store and close"), QMessageBox::AcceptRole);
    QPushButton* close = m_box->addButton(tr("Close all the same"), QMessageBox::DestructiveRole);
    m_box->button(QMessageBox::Cancel)->setText(tr("Keep open"));
    m_box->button(QMessageBox::Cancel)->setIcon({});
    m_box->setDefaultButton(QMessageBox::Cancel);
    m_box->setEscapeButton(QMessageBox::Cancel);
    connect(store, &QPushButton::clicked, this, &CloseQuestion::storeAndClose);
    connect(close, &QPushButton::clicked, this, [this] {
        m_isAnswered = true;
        emit closeWanted();
    });
    m_box->open();
}

void CloseQuestion::storeAndClose()
{
    m_service.storeNow(this, [this](const Result<int>& moved) {
        if (!moved) {
            emit failed(moved.error());
            return;
        }
        emit closeWanted();
    });
}

} // namespace TokenDesk
