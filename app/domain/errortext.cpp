#include "app/domain/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ErrorText)
};

QString fieldName(Field field)
{
    switch (field) {
    case Field::Label:
        return Texts::tr("label");
    case Field::Username:
        return Texts::tr("username");
    case Field::Password:
        return Texts::tr("password");
    case Field::Environment:
        return Texts::tr("environment");
    case Field::Group:
        return Texts::tr("group");
    case Field::Note:
        return Texts::tr("note");
    case Field::Name:
        return Texts::tr("name");
    case Field::SignInUrl:
        return Texts::tr("sign-in URL");
    case Field::CaFile:
        return Texts::tr("CA file");
    case Field::TokenLabel:
        return Texts::tr("token label");
    case Field::Passphrase:
        return Texts::tr("passphrase");
    case Field::None:
        break;
    }
    return Texts::tr("text");
}

QString hostOr(const ErrorContext& context)
{
    return context.host.isEmpty() ? Texts::tr("the server") : context.host;
}

QString keychainOr(const ErrorContext& context)
{
    return context.keychainName.isEmpty() ? Texts::tr("The keychain") : context.keychainName;
}

QString durationText(std::chrono::seconds wait)
{
    const auto count = wait.count();
    if (count < 120) {
        return Texts::tr("%n second(s)", nullptr, static_cast<int>(count));
    }
    return Texts::tr("%n minute(s)", nullptr, static_cast<int>((count + 59) / 60));
}

ErrorText inputText(const Error& error)
{
    const QString field = fieldName(error.field);
    switch (error.kind) {
    case ErrorKind::FieldEmpty:
        return {Texts::tr("The %1 is empty.").arg(field), Texts::tr("Fill in the %1.").arg(field)};
    case ErrorKind::FieldTooShort:
        return {Texts::tr("The %1 is too short.").arg(field), Texts::tr("Choose a longer %1.").arg(field)};
    case ErrorKind::FieldTooLong:
        return {Texts::tr("The %1 is too long.").arg(field), Texts::tr("Shorten the %1.").arg(field)};
    case ErrorKind::FieldMalformed:
        if (error.field == Field::SignInUrl) {
            return {Texts::tr("The sign-in URL is not a usable address."),
                    Texts::tr("Enter the whole address, such as https://idu.datazoo.com/api/v2/auth/sign_in.")};
        }
        if (error.field == Field::CaFile) {
            return {Texts::tr("The CA file holds no readable certificate."),
                    Texts::tr("Choose a file with certificates in PEM form.")};
        }
        return {Texts::tr("The %1 has a character that cannot be used.").arg(field),
                Texts::tr("Remove line breaks and control characters, then try again.")};
    case ErrorKind::InsecureUrl:
        return {Texts::tr("The sign-in URL would send the password unencrypted."),
                Texts::tr("Use an https address; http is for this computer itself only.")};
    case ErrorKind::Duplicate:
        return {error.field == Field::Name
                    ? Texts::tr("There is an environment with this name already.")
                    : Texts::tr("There is an account with this username and environment already."),
                error.field == Field::Name ? Texts::tr("Choose another name.")
                                           : Texts::tr("Edit the existing account, or choose another username.")};
    case ErrorKind::NotFound:
        return {error.field == Field::Environment ? Texts::tr("There is no such environment.")
                                                  : Texts::tr("There is nothing with that name."),
                Texts::tr("Check the name in the list.")};
    case ErrorKind::Ambiguous:
        return {Texts::tr("More than one account has that name."),
                Texts::tr("Use the id, or a name only one of them has.")};
    case ErrorKind::InUse:
        return {Texts::tr("Accounts still use this environment."),
                Texts::tr("Remove them or move them to another environment first.")};
    default:
        break;
    }
    Q_UNREACHABLE();
}

QString hostAtStart(const ErrorContext& context)
{
    return context.host.isEmpty() ? Texts::tr("The server") : context.host;
}

/// Once the request is out the server may have issued a token that nobody has seen.
QString mayHaveSignedIn()
{
    return Texts::tr("The server may have issued a token that did not arrive; it ends by itself. Try again.");
}

ErrorText lostText(const Error& error, const ErrorContext& context)
{
    switch (error.stage.value_or(ExchangeStage::Waiting)) {
    case ExchangeStage::Connecting:
        return {Texts::tr("The connection to %1 was closed before it was ready.").arg(hostOr(context)),
                Texts::tr("Try again; if it stays so, check the network. The password was not sent.")};
    case ExchangeStage::Waiting:
        return {Texts::tr("The connection to %1 broke off without an answer.").arg(hostOr(context)), mayHaveSignedIn()};
    case ExchangeStage::Receiving:
        return {Texts::tr("The connection to %1 broke off in the middle of the answer.").arg(hostOr(context)),
                mayHaveSignedIn()};
    }
    Q_UNREACHABLE();
}

ErrorText timedOutText(const Error& error, const ErrorContext& context)
{
    switch (error.stage.value_or(ExchangeStage::Waiting)) {
    case ExchangeStage::Connecting:
        return {Texts::tr("%1 could not be reached in time.").arg(hostAtStart(context)),
                Texts::tr("Check the network connection, then try again. The password was not sent.")};
    case ExchangeStage::Waiting:
        return {Texts::tr("%1 took too long to answer.").arg(hostAtStart(context)), mayHaveSignedIn()};
    case ExchangeStage::Receiving:
        return {Texts::tr("%1 began to answer and did not finish in time.").arg(hostAtStart(context)),
                mayHaveSignedIn()};
    }
    Q_UNREACHABLE();
}

ErrorText unexpectedReplyText(const Error& error)
{
    const int status = error.httpStatus.value_or(200);
    if (status >= 300 && status < 400) {
        return {Texts::tr("The server points to another address."),
                Texts::tr("Check the environment's sign-in URL. The password was not sent to the other address.")};
    }
    if (status == 404 || status == 405 || status == 410) {
        return {Texts::tr("The server knows no sign-in at this address."),
                Texts::tr("Check the environment's sign-in URL.")};
    }
    if (status >= 400 && status < 500) {
        return {Texts::tr("The server does not accept the sign-in request as it is."),
                Texts::tr("Check the environment's sign-in URL and body shape.")};
    }
    return {Texts::tr("The server sent an answer that is not a sign-in reply."),
            Texts::tr("Check the environment's sign-in URL, or whether a proxy answers in its place.")};
}

ErrorText serverText(const Error& error, const ErrorContext& context)
{
    switch (error.kind) {
    case ErrorKind::PasswordRejected:
        return {
            Texts::tr("The server says the password is wrong."),
            Texts::tr(
                "Edit the account's password. Nothing signs in again by itself, so the account is not locked out.")};
    case ErrorKind::UnknownLogin:
        return {Texts::tr("The server does not know this username."),
                Texts::tr("Check the username and the environment of the account.")};
    case ErrorKind::AccountRejected:
        return {Texts::tr("The server refused this account."),
                Texts::tr("Ask Data Zoo whether the account is active, then try again.")};
    case ErrorKind::RateLimited:
        return {Texts::tr("The server asks to wait before the next sign-in."),
                error.retryAfter ? Texts::tr("Try again in %1.").arg(durationText(*error.retryAfter))
                                 : Texts::tr("Try again in a few minutes.")};
    case ErrorKind::ServerFault:
        return {Texts::tr("The server has a fault."),
                Texts::tr("Try again later; the account and its password are untouched.")};
    case ErrorKind::UnexpectedReply:
        return unexpectedReplyText(error);
    case ErrorKind::TokenMissing:
        return {Texts::tr("The server accepted the sign-in but sent no token."),
                Texts::tr("Try again; if it stays so, ask Data Zoo about this account.")};
    case ErrorKind::TokenExpired:
        return {Texts::tr("The server sent a token that has expired already."),
                Texts::tr("Check this computer's date and time. If they are right, tell Data Zoo.")};
    case ErrorKind::HostNotFound:
        return {Texts::tr("The address of %1 was not found.").arg(hostOr(context)),
                Texts::tr("Check the network connection and the sign-in URL.")};
    case ErrorKind::ConnectionRefused:
        return {Texts::tr("Nothing answers at %1.").arg(hostOr(context)),
                Texts::tr("Check the sign-in URL, or try again when the server is up.")};
    case ErrorKind::ConnectionLost:
        return lostText(error, context);
    case ErrorKind::TimedOut:
        return timedOutText(error, context);
    case ErrorKind::TlsUntrusted:
        return {Texts::tr("The certificate of %1 is not trusted.").arg(hostOr(context)),
                Texts::tr("Ask your administrator for the CA file of this network, and add it to the environment.")};
    case ErrorKind::TlsHostMismatch:
        return {Texts::tr("The certificate belongs to another host than %1.").arg(hostOr(context)),
                Texts::tr("Check the sign-in URL. The password was not sent.")};
    case ErrorKind::TlsExpired:
        return {
            Texts::tr("The certificate of %1 is out of date.").arg(hostOr(context)),
            Texts::tr("Check this computer's date; if it is right, the server's owner must renew the certificate.")};
    case ErrorKind::TlsTooOld:
        return {Texts::tr("%1 offers only TLS versions that are no longer safe.").arg(hostAtStart(context)),
                Texts::tr("The server needs TLS 1.2 or newer. Tell its owner. The password was not sent.")};
    case ErrorKind::TlsFailed:
        return {Texts::tr("No secure connection to %1 came about.").arg(hostOr(context)),
                Texts::tr("Check the sign-in URL; a proxy between may be the cause. The password was not sent.")};
    case ErrorKind::ProxyAuthRequired:
        return {error.proxy.isEmpty() ? Texts::tr("The proxy wants a sign-in of its own.")
                                      : Texts::tr("The proxy %1 wants a sign-in of its own.").arg(error.proxy),
                Texts::tr("Enter the username and password that your administrator gave you for the proxy.")};
    case ErrorKind::ProxyUnreachable:
        return {error.proxy.isEmpty() ? Texts::tr("The proxy does not answer.")
                                      : Texts::tr("The proxy %1 does not answer.").arg(error.proxy),
                Texts::tr("Check the proxy in the system's network settings.")};
    case ErrorKind::ProxyRefused:
        return {
            error.proxy.isEmpty()
                ? Texts::tr("The proxy did not make the connection to %1.").arg(hostOr(context))
                : Texts::tr("The proxy %1 did not make the connection to %2.").arg(error.proxy, hostOr(context)),
            Texts::tr("Check the sign-in URL; if it is right, ask whoever runs the proxy to allow the connection.")};
    case ErrorKind::Offline:
        return {Texts::tr("This computer has no network connection."), Texts::tr("Connect, then try again.")};
    default:
        break;
    }
    Q_UNREACHABLE();
}

/// The file that a fault of the storage is about.
QString fileOr(const Error& error)
{
    for (const Fact& fact : error.facts) {
        if (fact.name == QLatin1String("file")) {
            return fact.value;
        }
    }
    return QStringLiteral("tokendesk.db");
}

ErrorText localText(const Error& error, const ErrorContext& context)
{
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
        return {Texts::tr("%1 is locked.").arg(keychainOr(context)),
                Texts::tr("Unlock it, then try again. Nothing was changed.")};
    case ErrorKind::KeychainDenied:
        return {Texts::tr("%1 denied access.").arg(keychainOr(context)),
                Texts::tr("Try again and allow Token Desk when the keychain asks. Nothing was changed.")};
    case ErrorKind::KeychainMissing:
        return {Texts::tr("No keychain service answers."),
                Texts::tr("On Linux, install and start one that offers the Secret Service, such as gnome-keyring, "
                          "KeePassXC or KWallet.")};
    case ErrorKind::KeychainFailed:
        return {Texts::tr("%1 did not do what was asked.").arg(keychainOr(context)),
                Texts::tr("Try again; what was stored before still stands.")};
    case ErrorKind::SecretNotFound:
        return {Texts::tr("The password of this account is not in the keychain."),
                Texts::tr("Edit the account and enter it again.")};
    case ErrorKind::SecretTooLarge:
        return {Texts::tr("The password is too long to be stored."), Texts::tr("Use one of at most 1,024 bytes.")};
    case ErrorKind::StorageBroken:
        return {
            Texts::tr("The account database cannot be used."),
            Texts::tr("Keep the file, and send its details to support. The passwords in the keychain are untouched.")};
    case ErrorKind::StorageDamaged:
        return {Texts::tr("The account database is damaged."),
                Texts::tr("Close every Token Desk, then start it again: it sets the damaged file aside and goes on "
                          "with the newest sound copy, if there is one.")};
    case ErrorKind::StorageLost:
        return {Texts::tr("The account database is damaged, and there is no sound copy of it."),
                Texts::tr("Keep %1 for support. If you rename it, Token Desk starts with an empty list. The passwords "
                          "in the keychain are untouched.")
                    .arg(fileOr(error))};
    case ErrorKind::StorageForeign:
        return {Texts::tr("The database file belongs to another program or is damaged."),
                Texts::tr("Move %1 away and start again. It was not changed.").arg(fileOr(error))};
    case ErrorKind::StorageTooNew:
        return {Texts::tr("The database was written by a newer Token Desk."),
                Texts::tr("Update Token Desk. The file was not changed.")};
    case ErrorKind::StorageInUse:
        return {Texts::tr("The account database is of an earlier version, and another Token Desk has it open."),
                Texts::tr("Close every other Token Desk, then start again. Nothing was changed.")};
    case ErrorKind::StorageBusy:
        return {Texts::tr("Another Token Desk is changing accounts at this moment."),
                Texts::tr("Try again when it is done.")};
    case ErrorKind::StorageFull:
        return {Texts::tr("The disk is full."),
                Texts::tr("Free some space, then try again. What was stored before still stands.")};
    case ErrorKind::StorageDenied:
        return {Texts::tr("The data folder cannot be written."),
                Texts::tr("Check the permissions of %1, and that its disk is not read-only.").arg(fileOr(error))};
    case ErrorKind::StorageOfAnotherUser:
        return {
            Texts::tr("The account database belongs to another user of this computer."),
            Texts::tr("Sign in to the computer as that user, or ask your administrator about %1.").arg(fileOr(error))};
    case ErrorKind::FileExists:
        return {Texts::tr("There is a file of that name already."), Texts::tr("Choose another name.")};
    case ErrorKind::FileNotWritten:
        return {Texts::tr("The file could not be written."),
                Texts::tr("Check that there is room on the disk, and that you may write there.")};
    case ErrorKind::FileUnfaithful:
        return {Texts::tr("The file does not read back as it was written."), Texts::tr("Choose another disk.")};
    case ErrorKind::ForbiddenByPolicy:
        return {Texts::tr("Your administrator does not allow this."), Texts::tr("Ask your administrator.")};
    case ErrorKind::Cancelled:
        return {Texts::tr("Cancelled."), Texts::tr("Nothing was changed.")};
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const Error& error, const ErrorContext& context)
{
    if (error.kind <= ErrorKind::InUse) {
        return inputText(error);
    }
    if (error.kind <= ErrorKind::Offline) {
        return serverText(error, context);
    }
    return localText(error, context);
}

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FieldEmpty:
    case ErrorKind::FieldTooShort:
    case ErrorKind::FieldTooLong:
    case ErrorKind::FieldMalformed:
    case ErrorKind::InsecureUrl:
    case ErrorKind::Duplicate:
    case ErrorKind::InUse:
    case ErrorKind::SecretTooLarge:
    case ErrorKind::FileExists:
        return ExitCode::Usage;
    case ErrorKind::NotFound:
    case ErrorKind::Ambiguous:
        return ExitCode::NotFound;
    case ErrorKind::PasswordRejected:
    case ErrorKind::UnknownLogin:
    case ErrorKind::AccountRejected:
        return ExitCode::SignInRejected;
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::UnexpectedReply:
    case ErrorKind::TokenMissing:
    case ErrorKind::TokenExpired:
        return ExitCode::UnexpectedReply;
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsHostMismatch:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsTooOld:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyAuthRequired:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::ProxyRefused:
    case ErrorKind::Offline:
        return ExitCode::Network;
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainFailed:
    case ErrorKind::SecretNotFound:
        return ExitCode::Keychain;
    case ErrorKind::StorageBroken:
    case ErrorKind::StorageDamaged:
    case ErrorKind::StorageLost:
    case ErrorKind::StorageForeign:
    case ErrorKind::StorageTooNew:
    case ErrorKind::StorageInUse:
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageFull:
    case ErrorKind::StorageDenied:
    case ErrorKind::StorageOfAnotherUser:
    case ErrorKind::FileNotWritten:
    case ErrorKind::FileUnfaithful:
        return ExitCode::Storage;
    case ErrorKind::ForbiddenByPolicy:
        return ExitCode::ForbiddenByPolicy;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    }
    return ExitCode::Unexpected;
}

QString supportText(const Error& error, const ErrorContext& context)
{
    QStringList lines{QStringLiteral("error: ") + errorKindName(error.kind)};
    const auto addFact = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            lines.append(name + QLatin1String(": ") + value);
        }
    };
    addFact(QStringLiteral("detail"), error.detail);
    addFact(QStringLiteral("host"), context.host);
    for (const Fact& fact : error.facts) {
        addFact(fact.name, fact.value);
    }
    addFact(QStringLiteral("HTTP status"), error.httpStatus ? QString::number(*error.httpStatus) : QString());
    addFact(QStringLiteral("retry after"),
            error.retryAfter ? QString::number(error.retryAfter->count()) + QLatin1String(" s") : QString());
    addFact(QStringLiteral("keychain"), context.keychainName);
    addFact(QStringLiteral("Token Desk"), QStringLiteral(TOKENDESK_VERSION));
    addFact(QStringLiteral("Qt"), QLatin1String(qVersion()));
    addFact(QStringLiteral("system"), QSysInfo::prettyProductName());
    return lines.join(u'\n') + u'\n';
}

} // namespace TokenDesk
