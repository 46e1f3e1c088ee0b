#include "ui/widgets/proxysignindialog.h"

#include "app/domain/errortext.h"
#include "ui/widgets/looks.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDesk {

ProxySignInDialog::ProxySignInDialog(AccountService& service, const QString& proxy, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_proxy(proxy)
    // In the order in which Tab goes through them.
    , m_username(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to proxy"));
    Looks::useReadableFaintText(*this);
    auto* question = new QLabel(tr("The proxy %1 wants a username and password of its own.").arg(proxy), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto* hint = new QLabel(
        tr("They are not those of an account. They are kept in the keychain, and sent to this proxy only."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(Looks::Gap + 2);
    m_username->setAccessibleName(tr("Username"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Username"), m_username);
    form->addRow(tr("&Password"), m_password);

    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setVisible(false);

    auto* buttons = new QDialogButtonBox(this);
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_signIn->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxySignInDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProxySignInDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(question);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    setMinimumWidth(100 * Looks::Unit);
}

void ProxySignInDialog::keep()
{
    if (m_stop) {
        return;
    }
    ProxyCredentials credentials{.username = m_username->text(), .password = Secret::take(m_password->text())};
    m_stop = m_service.keepProxySignIn(m_proxy, std::move(credentials), this,
                                       [this](const Result<void>& result) { showResult(result); });
    setKeeping(true);
}

void ProxySignInDialog::setKeeping(bool keeping)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_username, m_password, m_signIn}) {
        widget->setEnabled(!keeping);
    }
    if (keeping) {
        m_message->setPalette(palette());
        m_message->setText(tr("Waiting for the keychain…"));
        m_message->setVisible(true);
    }
}

void ProxySignInDialog::showResult(const Result<void>& result)
{
    m_stop.reset();
    if (result) {
        m_password->clear();
        accept();
        emit kept();
        return;
    }
    setKeeping(false);
    const ErrorText text = errorText(result.error());
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, Looks::warning(warning));
    m_message->setPalette(warning);
    m_message->setText(text.whatHappened + u' ' + text.whatToDo);
    (result.error().field == Field::Password ? m_password : m_username)->setFocus();
}

void ProxySignInDialog::reject()
{
    if (m_stop) {
        m_stop->request_stop();
    }
    m_password->clear();
    QDialog::reject();
}

} // namespace TokenDesk
