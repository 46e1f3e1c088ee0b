#include "app/adapters/databasecaretaker.h"

#include "app/adapters/database.h"
#include "app/adapters/databasecopies.h"
#include "app/adapters/databasefaults.h"
#include "app/adapters/databaserescue.h"
#include "app/adapters/filesystem.h"

namespace TokenDesk {

namespace {

/// StorageDamaged with what was found.
Result<void> readThrough(const QString& file)
{
    const auto database = Database::openAsItIs(file, Database::Access::ReadOnly);
    if (!database) {
        return failureOf(database);
    }
    const auto faults = faultsOf(**database);
    if (!faults) {
        return failureOf(faults);
    }
    return faults->isEmpty()
               ? Result<void>()
               : failure(about(file, {.kind = ErrorKind::StorageDamaged, .detail = faults->join(QLatin1String("; "))}));
}

Result<void> copyWhenDue(const QString& file, Instant now)
{
    const DatabaseCopies copies(file);
    return copies.isDue(now) ? copies.makeDaily(now) : Result<void>();
}

} // namespace

DatabaseCaretaker::DatabaseCaretaker(const OpenedDatabase& opened)
    : m_database(opened.database)
{
    m_rescue = opened.rescue;
    m_fault = opened.fault;
    m_database->setDamageObserver([this](const Error& error) {
        // At once, as the program may be about to end; the rest later, as a flow may be in the middle of something.
        markAsSuspect(m_database->file());
        QMetaObject::invokeMethod(this, [this, error] { noteFault(error); }, Qt::QueuedConnection);
    });
}

DatabaseCaretaker::~DatabaseCaretaker()
{
    m_database->setDamageObserver({});
}

void DatabaseCaretaker::lookAfter(Instant now)
{
    const auto report = [this](auto found) { QMetaObject::invokeMethod(this, found, Qt::QueuedConnection); };
    m_work = std::jthread([this, file = m_database->file(), now, report] {
        const auto sound = readThrough(file);
        const auto copied = sound ? copyWhenDue(file, now) : Result<void>();
        report([this, sound, copied] {
            if (!sound) {
                noteFault(sound.error());
            }
            noteCopy(copied);
            emit lookedAfter();
        });
    });
}

void DatabaseCaretaker::copyIfDue(Instant now)
{
    if (!m_fault) {
        noteCopy(copyWhenDue(m_database->file(), now));
    }
}

void DatabaseCaretaker::noteFault(const Error& error)
{
    // Where it could not be read for another reason, that is nobody's damage; who needs it gets that error.
    if (m_fault || error.kind != ErrorKind::StorageDamaged) {
        return;
    }
    markAsSuspect(m_database->file());
    const bool isCopied = !DatabaseCopies(m_database->file()).list().isEmpty();
    m_fault = error;
    m_fault->kind = isCopied ? ErrorKind::StorageDamaged : ErrorKind::StorageLost;
    emit faultFound();
}

void DatabaseCaretaker::noteCopy(const Result<void>& copied)
{
    if (copied) {
        return;
    }
    if (copied.error().kind == ErrorKind::StorageDamaged) {
        noteFault(copied.error());
        return;
    }
    m_copyFailure = copied.error();
    emit copyFailed();
}

} // namespace TokenDesk
