#pragma once

#include "app/domain/instant.h"
#include "app/domain/result.h"
#include "app/ports/storagecare.h"

#include <memory>
#include <thread>

namespace TokenDesk {

class Database;
struct OpenedDatabase;

/// Looks after the profile's database while a program runs: reads it through, makes the daily copy, and remembers
/// damage for the next start, which can do something about it.
class DatabaseCaretaker final : public StorageCare
{
    Q_OBJECT
public:
    explicit DatabaseCaretaker(const OpenedDatabase& opened);
    /// Waits for the thread of lookAfter().
    ~DatabaseCaretaker() override;
    Q_DISABLE_COPY_MOVE(DatabaseCaretaker)

    /// For a window, once it is painted: reads the database through and copies it if the day has no copy yet, in a
    /// thread of its own.
    void lookAfter(Instant now);
    /// For a command line, once it has done its work: makes the copy if the day has none yet, at once.
    void copyIfDue(Instant now);

signals:
    /// lookAfter() has done everything.
    void lookedAfter();

private:
    void noteFault(const Error& error);
    void noteCopy(const Result<void>& copied);

    std::shared_ptr<Database> m_database;
    std::jthread m_work;
};

} // namespace TokenDesk
