#pragma once

#include "app/domain/auditevent.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QList>
#include <memory>

namespace TokenDesk {

/// A row of the log, as it can be shown.
struct AuditRow
{
    /// One more than that of the row before.
    qint64 sequence = 0;
    Instant at = {};
    /// Nothing for what this version cannot read; its kind is named as it stands there.
    std::optional<AuditEvent> event = {};
    QString kindName = {};
    /// Whether the chain covers it. It does not while no key is at hand.
    bool isChained = false;
    /// When the chain took it up, where that was not at once.
    std::optional<Instant> chainedLateAt = {};
};

/// Which rows are wanted; what is empty does not narrow the choice.
struct AuditFilter
{
    std::optional<Instant> from = {};
    /// Not itself among them.
    std::optional<Instant> until = {};
    AccountId account = {};
    QString environmentId = {};
    QList<AuditKind> kinds = {};
};

/// Where in the order of the pages a row stands: by time, and by sequence where the times are the same.
struct AuditPlace
{
    Instant at = {};
    qint64 sequence = 0;
};

/// A chained row, by which the log can be recognised later.
struct AuditHead
{
    qint64 sequence = 0;
    QByteArray mac = {};
    /// When it was taken down.
    Instant at = {};
};

/// What a look at the whole log has shown.
struct AuditVerdict
{
    enum class State {
        Sound,
        Changed,           ///< the row is not as it was recorded, stands elsewhere, or was put in
        Missing,           ///< the row is gone
        Unchained,         ///< the row has lost its MAC, which later ones have
        CutOff,            ///< the newest rows are gone: this one, anchored in the keychain, is not there or another
        StubChanged,       ///< what stands for the rows removed for their age is not as it was written
        OtherKey,          ///< chained under another key than the keychain's: nothing can be said
        DefinitionChanged, ///< the database defines the log in another way, or does something when it is written
    };
    State state = State::Sound;
    /// The first row that is bad, where it is about one.
    std::optional<qint64> row = {};
    /// How many rows were looked at, and what is known of them.
    qint64 total = 0;
    qint64 verified = 0;
    /// When the first verified row was recorded.
    std::optional<Instant> since = {};
    /// Among the verified: how many the chain took up later.
    qint64 chainedLate = 0;
    /// Not taken up by the chain yet.
    qint64 waiting = 0;
    /// Chained under keys that were lost: nothing can be said about those.
    qint64 ofEarlierKeys = 0;
    /// Removed for their age, in all, and the last of them.
    qint64 shortened = 0;
    qint64 lastShortened = 0;
    /// The row that was anchored in the keychain and is there.
    std::optional<qint64> anchoredRow = {};
    /// Where a copy took the place of a damaged database: what was recorded last before that may be missing.
    QList<AuditEvent> rescues = {};
};

/// A look at the whole log, from the oldest row on, as it stood when the look began.
class AuditExamination
{
public:
    virtual ~AuditExamination() = default;
    /// Looks at the next rows, at most @p count. True where that was all, which a bad row makes it.
    [[nodiscard]] virtual Result<bool> lookAt(int count) = 0;
    /// Complete once lookAt() has said so.
    [[nodiscard]] virtual const AuditVerdict& verdict() const = 0;
};

struct AuditSize
{
    qint64 rows = 0;
    /// Not taken up by the chain yet.
    qint64 waiting = 0;
};

/// Whether the log has grown so much, or a day has begun, that its head is to be anchored in the keychain.
enum class AuditAnchoring { NotYet, Due };

/// The append-only log of what was done. Each chained row has a MAC under a sub-key of the profile's master key, which
/// covers the row and the MAC of the row before. Without the key a row waits, and is chained as soon as there is one,
/// marked so. Several programs may append at the same time.
/// Errors of all: StorageBroken, StorageBusy, StorageFull, StorageDenied, StorageDamaged.
class AuditLog
{
public:
    virtual ~AuditLog() = default;

    /// Also chains what waits. @p masterKey is null where none is at hand. Under another key than that of the log's
    /// chain the row waits. A power cut may take the last ones, a crash of the program does not.
    [[nodiscard]] virtual Result<AuditAnchoring> append(const AuditEvent& event, const Secret* masterKey) = 0;
    [[nodiscard]] virtual Result<AuditAnchoring> chainWaiting(const AuditOccasion& occasion,
                                                              const Secret& masterKey) = 0;
    /// Begins a chain under another key, by a row that says so; does nothing where the log's chain is under this one.
    /// What waits belongs to the new chain. Earlier rows can be read and no longer be verified.
    [[nodiscard]] virtual Result<void> beginChain(const AuditOccasion& occasion, const Secret& masterKey) = 0;
    /// Removes the rows before @p oldest, and leaves a signed stub in their place and a row that says so. Rows that do
    /// not verify stay, and all after them; so does everything where the chain is under another key.
    [[nodiscard]] virtual Result<void> shorten(const AuditOccasion& occasion, const Secret& masterKey,
                                               Instant oldest) = 0;

    /// The newest first, at most @p count, of those @p before a place where that is given.
    [[nodiscard]] virtual Result<QList<AuditRow>> page(const AuditFilter& filter, std::optional<AuditPlace> before,
                                                       int count) const = 0;
    [[nodiscard]] virtual Result<AuditSize> size() const = 0;
    /// Of the newest row, 0 where there never was one: it grows with every row.
    [[nodiscard]] virtual Result<qint64> lastSequence() const = 0;

    /// The newest chained row, which is on the disk then; nothing where there is none.
    [[nodiscard]] virtual Result<std::optional<AuditHead>> head(Instant now) const = 0;
    /// Whether the log goes on from @p anchor: has that row, has removed it for its age, or says that the database was
    /// rescued since.
    [[nodiscard]] virtual Result<bool> goesOnFrom(const AuditHead& anchor) const = 0;
    /// Whether the log is chained under another key than this one.
    [[nodiscard]] virtual Result<bool> isUnderAnotherKey(const Secret& masterKey) const = 0;
    /// @p masterKey is null where none was ever made: then nothing is chained, or it is under another key.
    [[nodiscard]] virtual Result<std::unique_ptr<AuditExamination>>
    examine(const Secret* masterKey, const std::optional<AuditHead>& anchor) const = 0;
};

/// What became of recording, for whoever has to tell a person. Shared by the flows of a program.
struct AuditCondition
{
    /// Why an event could not be recorded, the first time.
    std::optional<Error> failure = {};
    bool isAnchorDue = false;
    /// Whether an event could not be passed on to the system's log.
    bool isForwardingBroken = false;
};

} // namespace TokenDesk
