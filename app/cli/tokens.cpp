#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"
#include "app/domain/tokenorigin.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Tokens)
};

QStringList cells(const SessionToken& token, const AccountService& accounts)
{
    const Account* account = accounts.account(token.account);
    const QString environmentId = account != nullptr ? account->environmentId() : QString();
    const QString expiresAt = toIsoUtc(token.expiresAt);
    return {account != nullptr ? account->label() : QString(),
            environmentName(environmentId, accounts),
            clockText(timeLeft(token, accounts.serverNow(environmentId))),
            token.expiryAssumed ? Texts::tr("%1 (assumed)").arg(expiresAt) : expiresAt,
            token.fingerprint.shortText(),
            token.label,
            token.id.toString()};
}

/// Names the tokens that seem to be of the other kind of environment; they count all the same.
void noteMisfits(CommandRun& run)
{
    const AccountService& accounts = run.accounts();
    for (const SessionToken& token : accounts.tokens()) {
        const Account* account = accounts.account(token.account);
        const Environment* environment = account != nullptr ? accounts.environment(account->environmentId()) : nullptr;
        if (environment != nullptr && !fitsKind(token, environment->kind())) {
            run.output().note(Texts::tr("%1: the audience or issuer of token %2 does not fit the environment %3.")
                                  .arg(account->label(), token.fingerprint.shortText(), environment->name()) +
                              u'\n');
        }
    }
}

/// The token of that id, or nothing where the run has failed.
std::optional<TokenId> findToken(CommandRun& run, const QString& text)
{
    const QList<SessionToken>& tokens = run.accounts().tokens();
    const auto id = TokenId::fromString(text);
    const bool exists =
        std::any_of(tokens.begin(), tokens.end(), [id](const SessionToken& token) { return token.id == id; });
    if (!exists) {
        run.failAbout(text, ErrorKind::NotFound);
        return std::nullopt;
    }
    return id;
}

/// The tokens that are meant, or nothing where the run has failed.
std::optional<QList<TokenId>> meantTokens(CommandRun& run, const ForgetTokens& command)
{
    QList<TokenId> meant;
    if (!command.account.isEmpty()) {
        const auto account = run.findAccount(command.account);
        if (!account) {
            return std::nullopt;
        }
        for (const SessionToken& token : run.accounts().tokens()) {
            if (token.account == account->id()) {
                meant.append(token.id);
            }
        }
        return meant;
    }
    for (const QString& text : command.ids) {
        const auto id = findToken(run, text);
        if (!id) {
            return std::nullopt;
        }
        if (!meant.contains(*id)) {
            meant.append(*id);
        }
    }
    return meant;
}

} // namespace

void start(CommandRun& run, const ListTokens&)
{
    const AccountService& accounts = run.accounts();
    if (run.asJson()) {
        QJsonArray array;
        for (const SessionToken& token : accounts.tokens()) {
            array.append(toJson(token, accounts, run.settings().expiringThreshold()));
        }
        run.output().result(array);
    } else if (accounts.tokens().isEmpty()) {
        run.output().note(Texts::tr("There are no live tokens.") + u'\n');
    } else {
        QList<QStringList> rows{{Texts::tr("ACCOUNT"), Texts::tr("ENVIRONMENT"), Texts::tr("LEFT"),
                                 Texts::tr("EXPIRES"), Texts::tr("FINGERPRINT"), Texts::tr("LABEL"), Texts::tr("ID")}};
        for (const SessionToken& token : accounts.tokens()) {
            rows.append(cells(token, accounts));
        }
        run.output().result(alignedRows(rows));
        noteMisfits(run);
    }
    run.finish(ExitCode::Done);
}

void start(CommandRun& run, const LabelToken& command)
{
    const auto id = findToken(run, command.id);
    if (!id) {
        return;
    }
    if (const auto labelled = run.accounts().labelToken(*id, command.label); !labelled) {
        run.fail(labelled.error());
        return;
    }
    run.finish(ExitCode::Done);
}

void start(CommandRun& run, const ForgetTokens& command)
{
    const auto meant = meantTokens(run, command);
    if (!meant) {
        return;
    }
    for (const TokenId id : *meant) {
        if (const auto forgotten = run.accounts().forgetToken(id); !forgotten) {
            run.fail(forgotten.error());
            return;
        }
    }
    run.output().result(
        Texts::tr("Forgotten on this computer: %n token(s).", nullptr, static_cast<int>(meant->size())) + u' ' +
        Texts::tr("At the server a token stays valid until it expires.") + u'\n');
    run.finish(ExitCode::Done);
}

} // namespace TokenDesk
