#include "app/cli/token.h"

#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Token)
};

void print(CommandRun& run, const Account& account, TokenFormat format, const TokenGrant& grant)
{
    const Environment* environment = run.accounts().environment(account.environmentId());
    const TokenContext context{.accountLabel = account.label(),
                               .verifyUrl = environment != nullptr ? environment->verifyUrl() : QUrl()};
    if (!run.isInterrupted()) {
        run.accounts().audit().recordCopy(grant.token, format);
        run.output().result(renderToken(format, grant.text, context));
        run.accounts().noteUse(account.id());
    }
    mentionIfNotKept(run, grant);
    run.finish(ExitCode::Done);
}

void refuse(CommandRun& run, const Account& account, const Error& error)
{
    if (error.kind == ErrorKind::AccountRejected && !error.httpStatus) {
        run.output().note(
            errorLine(Texts::tr("The server rejected this account before, so it was not asked again. Edit "
                                "its password, or use --new to ask all the same.")));
        run.finish(ExitCode::SignInRejected);
        return;
    }
    run.fail(error, account.environmentId());
}

} // namespace

void mentionIfNotKept(CommandRun& run, const TokenGrant& grant)
{
    if (grant.notKept) {
        run.output().note(
            errorLine(Texts::tr("The token is valid but could not be kept, and will not be shown again.") + u' ' +
                      sentences(*grant.notKept, {})));
    }
}

void withToken(CommandRun& run, const GetToken& command,
               std::function<void(const Account& account, const TokenGrant& grant)> then)
{
    const auto account = run.findAccount(command.name);
    if (!account) {
        return;
    }
    if (const auto allowed = run.accounts().checkCopy(command.format); !allowed) {
        run.fail(allowed.error());
        return;
    }
    const TokenWish wish{.minimumLife = command.minimumLife.value_or(run.settings().enoughLife()),
                         .alwaysNew = command.alwaysNew,
                         .evenIfRejected = command.alwaysNew};
    run.withKeychain([&run, account = *account, wish, then = std::move(then)] {
        run.accounts().getToken(account.id(), wish, &run, [&run, account, then](const Result<TokenGrant>& grant) {
            if (grant) {
                then(account, *grant);
            } else {
                refuse(run, account, grant.error());
            }
        });
    });
}

void start(CommandRun& run, const GetToken& command)
{
    withToken(run, command, [&run, format = command.format](const Account& account, const TokenGrant& grant) {
        print(run, account, format, grant);
    });
}

} // namespace TokenDesk
