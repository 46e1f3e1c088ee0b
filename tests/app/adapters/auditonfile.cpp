#include "auditonfile.h"

#include "app/adapters/database.h"
#include "app/ports/tokensealer.h"

#include <QMap>

namespace TokenDesk::Test {

using namespace std::chrono_literals;

namespace {

constexpr Instant Monday = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h;

template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(errorKindName(result.error().kind)), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

std::shared_ptr<Database> opened(const QString& file)
{
    return valueOf(Database::open(file));
}

QString nameOf(AuditVerdict::State state)
{
    using State = AuditVerdict::State;
    const QMap<State, QString> names{{State::Sound, QStringLiteral("sound")},
                                     {State::Changed, QStringLiteral("changed")},
                                     {State::Missing, QStringLiteral("missing")},
                                     {State::Unchained, QStringLiteral("unchained")},
                                     {State::CutOff, QStringLiteral("cut-off")},
                                     {State::StubChanged, QStringLiteral("stub-changed")},
                                     {State::OtherKey, QStringLiteral("other-key")},
                                     {State::DefinitionChanged, QStringLiteral("definition-changed")}};
    return names.value(state);
}

} // namespace

AuditOnFile::AuditOnFile()
    : database(opened(m_folder.filePath(QStringLiteral("tokendesk.db"))))
    , log(database)
    , m_now(Monday)
{
}

AuditOnFile::AuditOnFile(const QString& file)
    : database(opened(file))
    , log(database)
    , m_now(Monday)
{
}

QString AuditOnFile::file() const
{
    return database->file();
}

AuditOccasion AuditOnFile::occasion() const
{
    return {.at = m_now,
            .origin = {.osUser = QStringLiteral("jo"),
                       .computer = QStringLiteral("desk-1"),
                       .program = QStringLiteral("tokendesk"),
                       .version = QStringLiteral("1.2.3")}};
}

AuditEvent AuditOnFile::event(const QString& account)
{
    m_now += 1min;
    return {.kind = AuditKind::SignedIn,
            .occasion = occasion(),
            .clockOffset = -1500ms,
            .account = AccountId::fromRandomBytes(QByteArray(16, account.at(0).toLatin1())),
            .accountLabel = QLatin1String("Account ") + account,
            .environmentId = QStringLiteral("production"),
            .environmentName = QStringLiteral("Production"),
            .fingerprint = QString(64, u'f'),
            .cause = {},
            .detail = QStringLiteral("2026-03-02T17:00:00Z")};
}

void AuditOnFile::append(int count, const Secret* key)
{
    for (int i = 0; i < count; ++i) {
        valueOf(log.append(event(), key));
    }
}

void AuditOnFile::tamper(const QString& statement, const QVariantList& values) const
{
    const auto other = valueOf(Database::openAsItIs(file(), Database::Access::ReadWrite));
    valueOf(other->run(statement, values));
}

QVariant AuditOnFile::value(const QString& statement) const
{
    return valueOf(database->value(statement));
}

AuditVerdict AuditOnFile::wholeVerdict(const Secret* key, const std::optional<AuditHead>& anchor) const
{
    const auto examination = valueOf(log.examine(key, anchor));
    // A few at a time, so that what is kept from one time to the next counts.
    while (!valueOf(examination->lookAt(3))) {
    }
    return examination->verdict();
}

QString AuditOnFile::verdict(const Secret* key, const std::optional<AuditHead>& anchor) const
{
    const AuditVerdict verdict = wholeVerdict(key, anchor);
    const QString name = nameOf(verdict.state);
    return verdict.row ? QString(name + u' ' + QString::number(*verdict.row)) : name;
}

AuditHead AuditOnFile::anchorAt(qint64 sequence) const
{
    return {.sequence = sequence,
            .mac = value(QStringLiteral("SELECT mac FROM audit WHERE sequence = %1").arg(sequence)).toByteArray(),
            .at = m_now};
}

Secret keyOf(char byte)
{
    return Secret::take(QByteArray(TokenSealer::MasterKeyBytes, byte));
}

} // namespace TokenDesk::Test
