#include "ui/widgets/tokenactions.h"

#include "ui/shell/secretclipboard.h"

namespace TokenDesk {

TokenActions::TokenActions(AccountService& service, SecretClipboard& clipboard, std::chrono::seconds enoughLife,
                           QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_clipboard(clipboard)
    , m_enoughLife(enoughLife)
{
}

void TokenActions::getToken(AccountId account, bool alwaysNew)
{
    // A person asks, so a rejected account is tried again.
    const TokenWish wish{.minimumLife = m_enoughLife, .alwaysNew = alwaysNew, .evenIfRejected = true};
    m_service.getToken(account, wish, this, [this, account, alwaysNew](Result<TokenGrant> grant) {
        if (!grant) {
            m_lastFailed = {account, alwaysNew};
            emit failed(grant.error(), account);
            return;
        }
        toClipboard(grant->token, grant->text, TokenFormat::Issued);
        if (grant->notKept) {
            emit failed(*grant->notKept, account);
        } else {
            emit succeeded(account);
        }
    });
}

void TokenActions::tryAgain()
{
    if (const auto request = std::exchange(m_lastFailed, std::nullopt)) {
        getToken(request->account, request->alwaysNew);
    }
}

void TokenActions::copy(const SessionToken& token, TokenFormat format)
{
    m_lastFailed.reset();
    m_service.openToken(token.id, this, [this, token, format](Result<Secret> text) {
        if (!text) {
            emit failed(text.error(), token.account);
            return;
        }
        toClipboard(token, *text, format);
        emit succeeded(token.account);
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
}

} // namespace TokenDesk
