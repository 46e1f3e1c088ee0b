#include "ui/widgets/notices.h"

#include "app/domain/errortext.h"
#include "app/flows/renewalservice.h"
#include "app/settings/settings.h"
#include "ui/shell/secretclipboard.h"
#include "ui/viewmodels/freshtokens.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// A notification has room for a few names.
constexpr qsizetype MostNames = 4;

constexpr QLatin1String NewTokens("new-tokens");
constexpr QLatin1String Copy("copy");
constexpr QLatin1String Snooze("snooze");

ExpiryThresholds thresholdsOf(const Settings& settings)
{
    return {.expiring = settings.expiringThreshold(), .urgent = settings.urgentThreshold()};
}

QString hourText(Instant when)
{
    return toDateTimeUtc(when).toLocalTime().toString(QStringLiteral("HH:mm"));
}

} // namespace

bool isQuietHour(int hour, int from, int until)
{
    return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

Notices::Notices(AccountService& service, const Settings& settings, const SecretClipboard& clipboard, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_watch(new ExpiryWatch(service, thresholdsOf(settings), this))
    , m_notifications(new Notifications(this))
{
    connect(m_watch, &ExpiryWatch::due, this, &Notices::tellOfExpiry);
    connect(&settings, &Settings::changed, this, [this] { m_watch->setThresholds(thresholdsOf(m_settings)); });
    connect(&service, &AccountService::tokensChanged, this, &Notices::dropWhatIsOver);
    connect(m_notifications, &Notifications::chosen, this, &Notices::act);
    connect(m_notifications, &Notifications::undelivered, this, &Notices::undelivered);
    connect(&service.lockService(), &LockService::aboutToLock, this, [this] {
        m_expiring.clear();
        for (const auto place :
             {Notifications::Place::Expiry, Notifications::Place::Batch, Notifications::Place::Copy}) {
            m_notifications->withdraw(place);
        }
    });
    connect(m_notifications, &Notifications::closed, this, [this](Notifications::Place place) {
        if (place == Notifications::Place::Expiry) {
            m_expiring.clear();
        } else if (place == Notifications::Place::Renewal) {
            m_unrenewed.clear();
        }
    });
}

bool Notices::isQuiet() const
{
    const int hour = toDateTimeUtc(m_service.now()).toLocalTime().time().hour();
    return m_settings.value(DeclaredSettings::QuietHours) &&
           isQuietHour(hour, m_settings.value(DeclaredSettings::QuietFrom),
                       m_settings.value(DeclaredSettings::QuietUntil));
}

void Notices::follow(const RenewalService& renewals)
{
    m_renewals = &renewals;
    connect(&renewals, &RenewalService::failed, this, &Notices::tellOfRenewal);
    connect(&renewals, &RenewalService::renewed, this, &Notices::takeRenewed);
}

bool Notices::isRenewedInTime(const SessionToken& token) const
{
    const auto expected = m_renewals != nullptr ? m_renewals->expectedAt(token.account) : std::nullopt;
    return expected && *expected - m_service.now() < timeLeft(token, m_service);
}

void Notices::tellOfExpiry(const QList<SessionToken>& expiring)
{
    QList<SessionToken> due = expiring;
    due.removeIf([this](const SessionToken& token) { return isRenewedInTime(token); });
    if (due.isEmpty() || !m_settings.value(DeclaredSettings::NotifyOfExpiry) || isQuiet()) {
        return;
    }
    // What still shows is told of again: its place is taken.
    const auto isOver = [&](const SessionToken& shown) {
        const auto isSame = [&shown](const SessionToken& token) { return token.id == shown.id; };
        return !m_watch->isCurrent(shown) || std::any_of(due.begin(), due.end(), isSame);
    };
    m_expiring.removeIf(isOver);
    m_expiring.append(due);
    std::sort(m_expiring.begin(), m_expiring.end(),
              [](const SessionToken& a, const SessionToken& b) { return a.expiresAt < b.expiresAt; });
    m_notifications->show(Notifications::Place::Expiry, expiryNotice());
}

Notice Notices::expiryNotice() const
{
    const SessionToken& first = m_expiring.constFirst();
    const QString time = hourText(first.expiresAt);
    if (m_expiring.size() == 1) {
        const Account* account = m_service.account(first.account);
        const Environment* environment = account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
        return {.title = tr("The token of %1 expires at %2").arg(labelOf(first.account), time),
                .text = environment != nullptr ? tr("Environment: %1").arg(environment->name()) : QString(),
                .actions = {{NewTokens, tr("New token")}, {Copy, tr("Copy")}, {Snooze, tr("Snooze")}}};
    }
    QList<AccountId> accounts;
    for (const SessionToken& token : m_expiring) {
        accounts.append(token.account);
    }
    const auto count = static_cast<int>(m_expiring.size());
    return {.title = tr("%n token(s) are about to expire, the first at %1", nullptr, count).arg(time),
            .text = namesOf(accounts),
            .actions = {{NewTokens, tr("New tokens…")}, {Snooze, tr("Snooze")}}};
}

QString Notices::namesOf(const QList<AccountId>& accounts) const
{
    QStringList names;
    const QList<AccountId> named = accounts.first(std::min(MostNames, accounts.size()));
    for (const AccountId account : named) {
        names.append(labelOf(account));
    }
    if (const auto more = static_cast<int>(accounts.size() - named.size()); more > 0) {
        names.append(tr("%n more", "accounts, after the names of some", more));
    }
    return names.join(QLatin1String(", "));
}

QString Notices::labelOf(AccountId id) const
{
    const Account* account = m_service.account(id);
    return account != nullptr ? account->label() : QString();
}

void Notices::dropWhatIsOver()
{
    const auto isCurrent = [this](const SessionToken& token) { return m_watch->isCurrent(token); };
    if (!m_expiring.isEmpty() && std::none_of(m_expiring.begin(), m_expiring.end(), isCurrent)) {
        m_expiring.clear();
        m_notifications->withdraw(Notifications::Place::Expiry);
    }
}

void Notices::tellOfRenewal(AccountId id, const Error& error)
{
    if (!m_settings.value(DeclaredSettings::NotifyOfRenewal) || isQuiet()) {
        return;
    }
    if (!m_unrenewed.contains(id)) {
        m_unrenewed.append(id);
    }
    if (m_unrenewed.size() > 1) {
        m_notifications->show(Notifications::Place::Renewal,
                              {.title = tr("%n account(s) could not be renewed automatically", nullptr,
                                           static_cast<int>(m_unrenewed.size())),
                               .text = namesOf(m_unrenewed)});
        return;
    }
    const Account* account = m_service.account(id);
    const Environment* environment = account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
    const ErrorText text = errorText(error, {.host = environment != nullptr ? environment->hostText() : QString()});
    m_notifications->show(Notifications::Place::Renewal,
                          {.title = tr("%1 could not be renewed automatically").arg(labelOf(id)),
                           .text = text.whatHappened + u' ' + text.whatToDo});
}

void Notices::takeRenewed(AccountId account)
{
    if (m_unrenewed.removeOne(account) && m_unrenewed.isEmpty()) {
        m_notifications->withdraw(Notifications::Place::Renewal);
    }
}

void Notices::tellOfBatch(const QString& title, const QString& summary)
{
    if (m_settings.value(DeclaredSettings::NotifyOfBatch) && !isQuiet() && !m_service.isLocked()) {
        m_notifications->show(Notifications::Place::Batch, {.title = title, .text = summary});
    }
}

void Notices::tellOfCopy()
{
    if (!m_settings.value(DeclaredSettings::NotifyOfCopy) || !m_clipboard.holdsOurs()) {
        return;
    }
    QStringList sentences;
    if (m_clipboard.isProduction()) {
        sentences.append(tr("It is a production token."));
    }
    const auto seconds = static_cast<int>(m_clipboard.clearAfter().count());
    sentences.append(seconds > 0 ? tr("It is cleared in %n second(s).", nullptr, seconds)
                                 : tr("It stays until something else is copied."));
    m_notifications->show(Notifications::Place::Copy,
                          {.title = tr("The token of %1 is on the clipboard").arg(m_clipboard.owner()),
                           .text = sentences.join(u' '),
                           .isPassing = true});
}

void Notices::act(Notifications::Place place, const QString& action, const QByteArray& activationToken)
{
    const QList<SessionToken> tokens = place == Notifications::Place::Expiry ? m_expiring : QList<SessionToken>();
    if (action == Snooze) {
        m_watch->snooze(tokens);
    } else if (action == Copy && !tokens.isEmpty()) {
        emit copyWanted(tokens.constFirst());
    } else if (action == NewTokens && !tokens.isEmpty()) {
        QList<AccountId> accounts;
        for (const SessionToken& token : tokens) {
            accounts.append(token.account);
        }
        emit newTokensWanted(accounts);
    } else {
        const bool isRenewal = place == Notifications::Place::Renewal && m_unrenewed.size() == 1;
        emit windowWanted(isRenewal            ? m_unrenewed.constFirst()
                          : tokens.size() == 1 ? tokens.constFirst().account
                                               : AccountId(),
                          activationToken);
    }
}

} // namespace TokenDesk
