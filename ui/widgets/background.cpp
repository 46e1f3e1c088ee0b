#include "ui/widgets/background.h"

#include "ui/shell/windowraising.h"
#include "ui/widgets/batchactions.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/tokenactions.h"
#include "ui/widgets/traypresence.h"

#include <QWidget>

namespace TokenDesk {

Background::Background(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_tray(new TrayPresence(parts.service, parts.settings, parts.window))
    , m_notices(new Notices(parts.service, parts.settings, parts.clipboard, this))
{
    m_notices->follow(parts.renewals);
    connect(m_tray, &TrayPresence::copyWanted, this, &Background::copy);
    connect(m_tray, &TrayPresence::windowWanted, this, [this] { showWindow({}); });
    connect(m_tray, &TrayPresence::quitWanted, this, &Background::quitWanted);
    connect(m_tray, &TrayPresence::searchWanted, this, [this] {
        showWindow({});
        emit searchWanted();
    });
    connect(m_notices, &Notices::copyWanted, this, &Background::copy);
    connect(m_notices, &Notices::newTokensWanted, this, &Background::renew);
    connect(m_notices, &Notices::windowWanted, this, [this](AccountId account, const QByteArray& activationToken) {
        showWindow(activationToken);
        if (!account.isNull()) {
            emit accountWanted(account);
        }
    });
    connect(m_notices, &Notices::undelivered, this,
            [this](const Notice& notice) { m_tray->showMessage(notice.title, notice.text); });
    // Nobody waits for it any more.
    connect(&parts.service.lockService(), &LockService::aboutToLock, this, [this] { m_wanted = {}; });
    connect(&parts.tokens, &TokenActions::succeeded, this, [this](AccountId account) {
        if (takeWanted(account)) {
            m_notices->tellOfCopy();
        }
    });
    connect(&parts.tokens, &TokenActions::failed, this, [this](const Error& error, AccountId account) {
        if (takeWanted(account) && error.kind != ErrorKind::Cancelled) {
            showWindow({}); // which says what went wrong
        }
    });
    connect(&parts.batch, &BatchActions::finished, this, [this](const QString& title, const QString& summary) {
        if (!m_parts.window.isVisible()) {
            m_notices->tellOfBatch(title, summary);
        }
    });
}

bool Background::keepsRunning()
{
    return m_tray->keepsRunning();
}

void Background::beginHidden()
{
    m_tray->beginHidden();
}

void Background::addTrayAction(QAction* action)
{
    m_tray->addAction(action);
}

void Background::copy(const SessionToken& token)
{
    m_wanted = token.account;
    m_parts.tokens.copy(token, TokenFormat::Issued);
}

void Background::renew(const QList<AccountId>& accounts)
{
    if (accounts.size() == 1) {
        m_wanted = accounts.constFirst();
        m_parts.tokens.getToken(m_wanted, true);
    } else {
        showWindow({});
        m_parts.batch.ask(accounts);
    }
}

bool Background::takeWanted(AccountId account)
{
    const bool isWanted = !account.isNull() && account == m_wanted;
    if (isWanted) {
        m_wanted = {};
    }
    return isWanted;
}

void Background::showWindow(const QByteArray& activationToken)
{
    raiseWindow(m_parts.window, activationToken);
}

} // namespace TokenDesk
