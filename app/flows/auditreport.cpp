#include "app/flows/auditreport.h"

#include "app/flows/audittext.h"
#include "app/flows/audittrail.h"
#include "app/flows/nextturn.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace TokenDesk {

namespace {

constexpr int RowsAtATime = 500;
/// How many sign-ins are listed one by one: some forty pages. All of them are for an export.
constexpr qsizetype ListedSignIns = 1500;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::AuditReport)
};

QString localTime(Instant instant)
{
    return QLocale().toString(toDateTimeUtc(instant).toLocalTime(), QLocale::ShortFormat);
}

QString paragraph(const QString& text)
{
    return QLatin1String("<p>") + text.toHtmlEscaped() + QLatin1String("</p>\n");
}

QString faint(const QString& text)
{
    return QLatin1String("<p class=\"faint\">") + text.toHtmlEscaped() + QLatin1String("</p>\n");
}

QString row(const QStringList& cells, QLatin1String tag = QLatin1String("td"))
{
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        html += u'<' + tag + u'>' + cell.toHtmlEscaped() + QLatin1String("</") + tag + u'>';
    }
    return html + QLatin1String("</tr>\n");
}

QString table(const QStringList& heads, const QString& rows)
{
    return QLatin1String("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n<thead>") +
           row(heads, QLatin1String("th")) + QLatin1String("</thead>\n") + rows + QLatin1String("</table>\n");
}

QString document(const Ports& ports, const QString& title, const QString& body)
{
    // On paper, whatever the desktop's colours are.
    constexpr QLatin1String Style("body { color: #1b1e20; background-color: #ffffff; font-family: sans-serif; }"
                                  " h1 { font-size: 18pt; } h2 { font-size: 13pt; } p, td, th { font-size: 9pt; }"
                                  " .faint { color: #5a6268; }"
                                  " th { text-align: left; border-bottom: 1px solid #5a6268; }"
                                  " td { border-bottom: 1px solid #d5d9dc; }"
                                  " table { border-collapse: collapse; margin-top: 8px; margin-bottom: 16px; }");
    const AuditOccasion occasion = auditEvent(ports, AuditKind::LogExported).occasion;
    const AuditOrigin& origin = occasion.origin;
    const QString made = Texts::tr("Made on %1 (%2) by %3 on %4, with Token Desk %5, profile %6.")
                             .arg(localTime(occasion.at), toIsoUtc(occasion.at), origin.osUser, origin.computer,
                                  origin.version, ports.profile);
    return QLatin1String("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>") + title.toHtmlEscaped() +
           QLatin1String("</title>\n<style>") + Style + QLatin1String("</style></head>\n<body>\n<h1>") +
           title.toHtmlEscaped() + QLatin1String("</h1>\n") + faint(made) + body + QLatin1String("</body></html>\n");
}

QString periodText(const AuditPeriod& period)
{
    if (!period.from && !period.until) {
        return Texts::tr("All sign-ins that are recorded.");
    }
    if (!period.until) {
        return Texts::tr("From %1 on.").arg(localTime(*period.from));
    }
    return period.from ? Texts::tr("From %1 until %2.").arg(localTime(*period.from), localTime(*period.until))
                       : Texts::tr("Until %1.").arg(localTime(*period.until));
}

/// Of one account.
struct Count
{
    QString account;
    QString environment;
    qint64 signedIn = 0;
    qint64 failed = 0;
    Instant last = {};
};

/// What the rows of a period come to.
class SignIns
{
public:
    void add(const AuditRow& found)
    {
        const AuditEvent& event = *found.event;
        const bool isFailed = event.kind == AuditKind::SignInFailed;
        Count& count = m_counts[event.account];
        if (count.last == Instant{}) {
            // The newest, which has the label of today.
            count = {.account = event.accountLabel, .environment = event.environmentName, .last = found.at};
        }
        ++(isFailed ? count.failed : count.signedIn);
        ++(isFailed ? m_failed : m_signedIn);
        if (m_signedIn + m_failed <= ListedSignIns) {
            m_rows += row({localTime(found.at), event.accountLabel, event.environmentName, auditEventText(found),
                           isFailed ? auditOutcomeText(found) : auditTokenText(found), event.occasion.origin.osUser});
        }
    }

    [[nodiscard]] QString html() const
    {
        if (m_counts.isEmpty()) {
            return paragraph(Texts::tr("There were none."));
        }
        QList<Count> counts = m_counts.values();
        std::sort(counts.begin(), counts.end(),
                  [](const Count& a, const Count& b) { return QString::localeAwareCompare(a.account, b.account) < 0; });
        QString sums;
        for (const Count& count : counts) {
            sums += row({count.account, count.environment, QString::number(count.signedIn),
                         QString::number(count.failed), localTime(count.last)});
        }
        sums += row({Texts::tr("All accounts"), {}, QString::number(m_signedIn), QString::number(m_failed), {}});
        QString html = table({Texts::tr("Account"), Texts::tr("Environment"), Texts::tr("Signed in"),
                              Texts::tr("Failed"), Texts::tr("Last")},
                             sums);
        html += QLatin1String("<h2>") + Texts::tr("One by one").toHtmlEscaped() + QLatin1String("</h2>\n");
        if (m_signedIn + m_failed > ListedSignIns) {
            html += faint(Texts::tr("The newest %1 of them; an export of the audit log has all.").arg(ListedSignIns));
        }
        return html + table({Texts::tr("When"), Texts::tr("Account"), Texts::tr("Environment"), Texts::tr("What"),
                             Texts::tr("Token or reason"), Texts::tr("By")},
                            m_rows);
    }

private:
    QHash<AccountId, Count> m_counts;
    qint64 m_signedIn = 0;
    qint64 m_failed = 0;
    QString m_rows;
};

} // namespace

Result<QString> tokensReport(const Ports& ports)
{
    const auto tokens = ports.shelf->tokens();
    const auto accounts = ports.index->accounts();
    const auto environments = ports.index->environments();
    const auto offsets = ports.index->clockOffsets();
    if (!tokens || !accounts || !environments || !offsets) {
        return !tokens         ? failureOf(tokens)
               : !accounts     ? failureOf(accounts)
               : !environments ? failureOf(environments)
                               : failureOf(offsets);
    }
    QList<SessionToken> alive = *tokens;
    std::sort(alive.begin(), alive.end(),
              [](const SessionToken& a, const SessionToken& b) { return a.expiresAt < b.expiresAt; });
    QHash<AccountId, const Account*> byId;
    for (const IndexedAccount& indexed : *accounts) {
        byId.insert(indexed.account.id(), &indexed.account);
    }
    QHash<QString, QString> environmentNames;
    for (const Environment& environment : *environments) {
        environmentNames.insert(environment.id(), environment.name());
    }
    QString rows;
    int count = 0;
    for (const SessionToken& token : alive) {
        const Account* account = byId.value(token.account);
        const QString environmentId = account != nullptr ? account->environmentId() : QString();
        const auto left = timeLeft(token, ports.clock->now() + offsets->value(environmentId));
        if (left <= std::chrono::seconds::zero()) {
            continue;
        }
        ++count;
        rows += row({account != nullptr ? account->label() : QString(),
                     environmentNames.value(environmentId, environmentId), QStringLiteral("…") + token.tail,
                     token.label, token.fingerprint.shortText(), localTime(token.issuedAt), localTime(token.expiresAt),
                     clockText(left)});
    }
    QString body = paragraph(Texts::tr("%n token(s) on this computer had not expired.", nullptr, count));
    if (count > 0) {
        body += table({Texts::tr("Account"), Texts::tr("Environment"), Texts::tr("Token"), Texts::tr("Label"),
                       Texts::tr("Fingerprint"), Texts::tr("Issued"), Texts::tr("Expires"), Texts::tr("Time left")},
                      rows);
    }
    body += faint(Texts::tr("Times are local. That a token has not expired is what it says itself; whether the server "
                            "still accepts it is known only when it is used. Tokens that were forgotten, or are on "
                            "other computers, are not listed."));
    return document(ports, Texts::tr("Tokens alive now"), body);
}

QCoro::Task<Result<QString>> signInsReport(Ports ports, AuditPeriod period, AuditProgress progress,
                                           std::stop_token stop)
{
    auto verifying = verifyAudit(ports, std::move(progress), stop);
    const auto verification = co_await verifying;
    SignIns signIns;
    const AuditFilter filter{
        .from = period.from, .until = period.until, .kinds = {AuditKind::SignedIn, AuditKind::SignInFailed}};
    std::optional<AuditPlace> reached;
    while (true) {
        if (stop.stop_requested()) {
            co_return failure(ErrorKind::Cancelled);
        }
        const auto page = ports.audit->page(filter, reached, RowsAtATime);
        if (!page) {
            co_return failureOf(page);
        }
        for (const AuditRow& found : *page) {
            reached = AuditPlace{.at = found.at, .sequence = found.sequence};
            if (found.event) {
                signIns.add(found);
            }
        }
        if (page->size() < RowsAtATime) {
            break;
        }
        auto waiting = nextTurn();
        co_await waiting;
    }
    const ErrorText verified = auditVerdictText(verification);
    QString body = paragraph(periodText(period));
    body +=
        faint(verified.whatHappened + (verified.whatToDo.isEmpty() ? QString() : QString(u' ' + verified.whatToDo)));
    body += signIns.html();
    co_return document(ports, Texts::tr("Sign-ins in this period"), body);
}

} // namespace TokenDesk
