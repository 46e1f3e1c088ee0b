#pragma once

#include "app/adapters/sqliteauditlog.h"

#include <QTemporaryDir>
#include <QVariantList>

namespace TokenDesk {
class Database;
}

namespace TokenDesk::Test {

/// An audit log in a database of its own, and the means to fill it and to tamper with it.
class AuditOnFile
{
    QTemporaryDir m_folder;

public:
    AuditOnFile();
    /// In this file.
    explicit AuditOnFile(const QString& file);

    [[nodiscard]] QString file() const;
    /// Monday 2026-03-02 09:00:00 UTC, and a minute later with each event.
    [[nodiscard]] Instant now() const { return m_now; }
    void pass(std::chrono::milliseconds duration) { m_now += duration; }

    /// A sign-in of this account, "1", as the window records it.
    [[nodiscard]] AuditEvent event(const QString& account = QStringLiteral("1"));
    void append(int count, const Secret* key);
    [[nodiscard]] AuditOccasion occasion() const;

    /// Runs a statement as another program would, which knows SQLite and no key.
    void tamper(const QString& statement, const QVariantList& values = {}) const;
    [[nodiscard]] QVariant value(const QString& statement) const;

    /// "sound", "changed 5", …
    [[nodiscard]] QString verdict(const Secret* key, const std::optional<AuditHead>& anchor = {}) const;
    [[nodiscard]] AuditVerdict wholeVerdict(const Secret* key, const std::optional<AuditHead>& anchor = {}) const;
    /// The row as an anchor.
    [[nodiscard]] AuditHead anchorAt(qint64 sequence) const;

    std::shared_ptr<Database> database;
    SqliteAuditLog log;

private:
    Instant m_now;
};

/// A master key made of this one byte.
Secret keyOf(char byte);

} // namespace TokenDesk::Test
