#include "ui/widgets/tokenactions.h"

#include "app/settings/settings.h"
#include "ui/shell/secretclipboard.h"
#include "ui/widgets/productionguard.h"

#include <QWidget>

namespace TokenDesk {

TokenActions::TokenActions(AccountService& service, SecretClipboard& clipboard, const Settings& settings,
                           QWidget* window)
    : QObject(window)
    , m_service(service)
    , m_clipboard(clipboard)
    , m_settings(settings)
    , m_guard(new ProductionGuard(service, settings, window))
{
    connect(&service.lockService(), &LockService::aboutToLock, this, [this] {
        m_wishes = std::make_unique<QObject>();
        m_lastFailed.reset();
    });
}

void TokenActions::getToken(AccountId account, bool alwaysNew)
{
    if (!checkCopy(account, TokenFormat::Issued)) {
        return;
    }
    m_guard->pass(account, TokenFormat::Issued, [this, account, alwaysNew] { fetch({account, alwaysNew}); });
}

bool TokenActions::checkCopy(AccountId account, TokenFormat format)
{
    const auto allowed = m_service.checkCopy(format);
    if (!allowed) {
        emit failed(allowed.error(), account);
    }
    return allowed.has_value();
}

void TokenActions::fetch(Request request)
{
    // A person asks, so a rejected account is tried again.
    const TokenWish wish{
        .minimumLife = m_settings.enoughLife(), .alwaysNew = request.alwaysNew, .evenIfRejected = true};
    m_service.getToken(request.account, wish, m_wishes.get(), [this, request](Result<TokenGrant> grant) {
        if (!grant) {
            m_lastFailed = request;
            emit failed(grant.error(), request.account);
            return;
        }
        toClipboard(grant->token, grant->text, TokenFormat::Issued);
        if (grant->notKept) {
            emit failed(*grant->notKept, request.account);
        } else {
            emit succeeded(request.account);
        }
    });
}

void TokenActions::tryAgain()
{
    const auto request = std::exchange(m_lastFailed, std::nullopt);
    if (request && checkCopy(request->account, TokenFormat::Issued)) {
        fetch(*request); // which was agreed to when it was made
    }
}

void TokenActions::copy(const SessionToken& token, TokenFormat format)
{
    if (!checkCopy(token.account, format)) {
        return;
    }
    m_guard->pass(token.account, format, [this, token, format] {
        m_lastFailed.reset();
        m_service.openToken(token.id, m_wishes.get(), [this, token, format](Result<Secret> text) {
            if (!text) {
                emit failed(text.error(), token.account);
                return;
            }
            toClipboard(token, *text, format);
            emit succeeded(token.account);
        });
    });
}

void TokenActions::toClipboard(const SessionToken& token, const Secret& issuedText, TokenFormat format)
{
    m_service.audit().recordCopy(token, format);
    const Account* account = m_service.account(token.account);
    const Environment* environment = account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
    const TokenContext context{.accountLabel = account != nullptr ? account->label() : QString(),
                               .verifyUrl = environment != nullptr ? environment->verifyUrl() : QUrl()};
    const bool isProduction = environment == nullptr || environment->kind() == EnvironmentKind::Production;
    m_clipboard.copy(renderToken(format, issuedText, context), context.accountLabel, isProduction);
    m_service.noteUse(token.account);
}

} // namespace TokenDesk
