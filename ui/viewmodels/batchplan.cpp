#include "ui/viewmodels/batchplan.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::BatchPlan)
};

/// The accounts that have a token with enough life.
QSet<AccountId> suppliedAccounts(const AccountService& service, std::chrono::seconds enoughLife)
{
    QSet<AccountId> supplied;
    for (const SessionToken& token : service.tokens()) {
        const Account* account = service.account(token.account);
        if (account != nullptr && timeLeft(token, service.serverNow(account->environmentId())) >= enoughLife) {
            supplied.insert(token.account);
        }
    }
    return supplied;
}

} // namespace

BatchPlan planBatch(const AccountService& service, const QList<AccountId>& accounts, const BatchWish& wish)
{
    const QSet<AccountId> supplied = wish.alwaysNew ? QSet<AccountId>() : suppliedAccounts(service, wish.enoughLife);
    BatchPlan plan{.accounts = accounts};
    for (const AccountId id : accounts) {
        const Account* account = service.account(id);
        if (account == nullptr || account->state() == AccountState::Pending) {
            ++plan.withoutPassword;
        } else if (supplied.contains(id)) {
            ++plan.withToken;
        } else if (account->state() == AccountState::Rejected && !wish.evenIfRejected) {
            ++plan.rejected;
        } else {
            ++plan.toSignIn;
        }
    }
    return plan;
}

QString batchPlanText(const BatchPlan& plan)
{
    if (plan.accounts.isEmpty()) {
        return Texts::tr("There is no account among these.");
    }
    const auto total = static_cast<int>(plan.accounts.size());
    QStringList sentences;
    if (plan.toSignIn == 0) {
        sentences.append(Texts::tr("None of %n account(s) needs a sign-in.", nullptr, total));
    } else if (plan.toSignIn == total) {
        sentences.append(Texts::tr("%n account(s) will be signed in.", nullptr, total));
    } else {
        sentences.append(Texts::tr("%1 of %n account(s) will be signed in.", nullptr, total).arg(plan.toSignIn));
    }
    if (plan.withToken > 0) {
        sentences.append(Texts::tr("%n account(s) have a token with enough life left.", nullptr, plan.withToken));
    }
    if (plan.rejected > 0) {
        sentences.append(Texts::tr("%n account(s) were rejected before and are left alone.", nullptr, plan.rejected));
    }
    if (plan.withoutPassword > 0) {
        sentences.append(Texts::tr("%n account(s) have no stored password.", nullptr, plan.withoutPassword));
    }
    return sentences.join(u' ');
}

} // namespace TokenDesk
