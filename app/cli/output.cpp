#include "app/cli/output.h"

#include "app/domain/tokenorigin.h"

#include <QJsonDocument>
#include <algorithm>

namespace TokenDesk {

void Output::writeResult(QByteArrayView bytes)
{
    if (m_failure.isEmpty()) {
        m_failure = m_results(bytes);
    }
}

void Output::result(const QString& text)
{
    writeResult(text.toLocal8Bit());
}

void Output::result(const QJsonObject& object)
{
    writeResult(QJsonDocument(object).toJson());
}

void Output::result(const QJsonArray& array)
{
    writeResult(QJsonDocument(array).toJson());
}

void Output::result(const Secret& text)
{
    QByteArray line;
    // Never moves, so that it leaves no copies behind.
    line.reserve(text.size() + 1);
    line.append(text.view());
    if (!line.endsWith('\n')) {
        line.append('\n');
    }
    writeResult(line);
    wipeMemory(line.data(), static_cast<std::size_t>(line.size()));
}

void Output::note(const QString& text)
{
    // Where even that cannot be written there is nobody left to tell.
    std::ignore = m_notes(text.toLocal8Bit());
}

QString errorLine(const QString& text)
{
    return QLatin1String("tokendesk-cli: ") + text + u'\n';
}

QString sentences(const Error& error, const ErrorContext& context)
{
    const ErrorText text = errorText(error, context);
    return text.whatHappened + u' ' + text.whatToDo;
}

QString alignedRows(const QList<QStringList>& rows)
{
    constexpr qsizetype Gap = 2;
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row.at(column).leftJustified(widths.at(column) + Gap);
        }
        std::replace_if(
            line.begin(), line.end(), [](QChar character) { return character.category() == QChar::Other_Control; },
            QChar(u'?'));
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

QJsonObject toJson(const Account& account, const AccountService& accounts)
{
    const auto& until = account.renewal().until;
    return {
        {QStringLiteral("id"), account.id().toString()},
        {QStringLiteral("label"), account.label()},
        {QStringLiteral("username"), account.username()},
        {QStringLiteral("environment"), environmentName(account.environmentId(), accounts)},
        {QStringLiteral("group"), account.group()},
        {QStringLiteral("state"), accountStateName(account.state())},
        {QStringLiteral("activeTokens"), liveTokenCount(account.id(), accounts)},
        {QStringLiteral("pinned"), account.isPinned()},
        {QStringLiteral("renew"), account.renewal().isOn},
        {QStringLiteral("renewUntil"), until ? until->toString(QStringLiteral("HH:mm")) : QString()},
        {QStringLiteral("renewWeekdays"), account.renewal().onWeekdaysOnly},
    };
}

QJsonObject toJson(const Environment& environment)
{
    return {
        {QStringLiteral("id"), environment.id()},
        {QStringLiteral("name"), environment.name()},
        {QStringLiteral("kind"), environmentKindName(environment.kind())},
        {QStringLiteral("url"), environment.signInUrl().toString()},
        {QStringLiteral("caFile"), environment.caFile()},
        {QStringLiteral("bodyShape"),
         environment.bodyShape() == BodyShape::Flat ? QStringLiteral("flat") : QStringLiteral("wrapped")},
        {QStringLiteral("builtIn"), environment.isBuiltIn()},
    };
}

QJsonObject toJson(const SessionToken& token, const AccountService& accounts, std::chrono::seconds expiringThreshold)
{
    const Account* account = accounts.account(token.account);
    const QString environmentId = account != nullptr ? account->environmentId() : QString();
    const Environment* environment = accounts.environment(environmentId);
    const Instant now = accounts.serverNow(environmentId);
    return {
        {QStringLiteral("id"), token.id.toString()},
        {QStringLiteral("account"), account != nullptr ? account->label() : QString()},
        {QStringLiteral("accountId"), token.account.toString()},
        {QStringLiteral("environment"), environmentName(environmentId, accounts)},
        {QStringLiteral("label"), token.label},
        {QStringLiteral("fingerprint"), token.fingerprint.toHex()},
        {QStringLiteral("issuedAt"), toIsoUtc(token.issuedAt)},
        {QStringLiteral("expiresAt"), toIsoUtc(token.expiresAt)},
        {QStringLiteral("secondsLeft"), qint64{timeLeft(token, now).count()}},
        {QStringLiteral("phase"), phaseName(phase(token, now, {.expiring = expiringThreshold}))},
        {QStringLiteral("fitsEnvironment"), environment == nullptr || fitsKind(token, environment->kind())},
    };
}

QString environmentName(const QString& id, const AccountService& accounts)
{
    const Environment* environment = accounts.environment(id);
    return environment != nullptr ? environment->name() : id;
}

qsizetype liveTokenCount(AccountId account, const AccountService& accounts)
{
    const QList<SessionToken>& tokens = accounts.tokens();
    return std::count_if(tokens.begin(), tokens.end(),
                         [account](const SessionToken& token) { return token.account == account; });
}

} // namespace TokenDesk
