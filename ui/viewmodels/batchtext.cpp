#include "ui/viewmodels/batchtext.h"

#include "app/domain/errortext.h"
#include "ui/viewmodels/timetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::BatchText)
};

ErrorContext contextOf(AccountId id, const AccountService& service)
{
    const Account* account = service.account(id);
    const Environment* environment = account != nullptr ? service.environment(account->environmentId()) : nullptr;
    return {.host = environment != nullptr ? environment->hostText() : QString()};
}

QString skippedText(const Error& error)
{
    return error.kind == ErrorKind::SecretNotFound
               ? Texts::tr("Left alone: its password is not stored. Edit the account to enter it again.")
               : Texts::tr("Left alone: the server rejected it before. Edit its password, or try it again by itself.");
}

} // namespace

QString batchOutcomeText(const BatchItem& item, const AccountService& service)
{
    switch (item.state) {
    case BatchState::Waiting:
        return {};
    case BatchState::SigningIn:
        return Texts::tr("Signing in…");
    case BatchState::SignedIn:
        return item.token ? Texts::tr("Signed in; the token expires %1.")
                                .arg(localTimeText(item.token->expiresAt, service.now()))
                          : Texts::tr("Signed in.");
    case BatchState::HasToken:
        return Texts::tr("Left alone: it has a token with enough life left.");
    case BatchState::Skipped:
        return skippedText(item.error ? *item.error : Error{.kind = ErrorKind::AccountRejected});
    case BatchState::Failed: {
        const ErrorText text = errorText(item.error ? *item.error : Error{.kind = ErrorKind::ServerFault},
                                         contextOf(item.account, service));
        return text.whatHappened + u' ' + text.whatToDo;
    }
    case BatchState::Cancelled:
        return Texts::tr("Cancelled before the server was asked.");
    }
    Q_UNREACHABLE();
}

QString batchSupportText(const BatchItem& item, const AccountService& service)
{
    return item.state == BatchState::Failed && item.error ? supportText(*item.error, contextOf(item.account, service))
                                                          : QString();
}

QString batchProgressText(const BatchSignIn::Counts& counts)
{
    const QString done = Texts::tr("%1 of %2").arg(counts.settled).arg(counts.total);
    return counts.failed > 0 ? Texts::tr("%1, %2 failed").arg(done).arg(counts.failed) : done;
}

QString batchTitleText(const BatchSignIn& batch)
{
    const BatchSignIn::Counts counts = batch.counts();
    const auto skipped =
        static_cast<int>(std::count_if(batch.items().begin(), batch.items().end(),
                                       [](const BatchItem& item) { return item.state == BatchState::Skipped; }));
    if (counts.failed > 0) {
        return Texts::tr("%n account(s) could not be signed in", nullptr, counts.failed);
    }
    if (counts.cancelled > 0) {
        return Texts::tr("Cancelled");
    }
    return skipped > 0 ? Texts::tr("%n account(s) were left alone", nullptr, skipped) : Texts::tr("All signed in");
}

QString batchSummaryText(const BatchSignIn::Counts& counts)
{
    QStringList parts{Texts::tr("%1 signed in").arg(counts.signedIn)};
    if (counts.leftAlone > 0) {
        parts.append(Texts::tr("%1 left alone").arg(counts.leftAlone));
    }
    if (counts.cancelled > 0) {
        parts.append(Texts::tr("%1 cancelled").arg(counts.cancelled));
    }
    if (counts.failed > 0) {
        parts.append(Texts::tr("%1 failed").arg(counts.failed));
    }
    return parts.join(QLatin1String(", "));
}

} // namespace TokenDesk
