#pragma once

#include "app/adapters/auditmac.h"
#include "app/ports/auditlog.h"

#include <QSqlQuery>

namespace TokenDesk {

class Database;

/// Reads the log through a connection of its own, so that nobody's writing is kept waiting, and sees it as it stood
/// when it began.
class SqliteAuditExamination final : public AuditExamination
{
public:
    /// Errors: those of Database::run().
    static Result<std::unique_ptr<SqliteAuditExamination>> begin(const QString& file, const Secret* masterKey,
                                                                 const std::optional<AuditHead>& anchor);
    ~SqliteAuditExamination() override;
    Q_DISABLE_COPY_MOVE(SqliteAuditExamination)

    [[nodiscard]] Result<bool> lookAt(int count) override;
    [[nodiscard]] const AuditVerdict& verdict() const override { return m_verdict; }
    /// The last row that was looked at.
    [[nodiscard]] qint64 position() const { return m_expected - 1; }

private:
    using State = AuditVerdict::State;

    explicit SqliteAuditExamination(std::unique_ptr<Database> database);
    [[nodiscard]] Result<void> prepare(const Secret* masterKey);
    [[nodiscard]] Result<void> checkDefinition();
    [[nodiscard]] Result<void> findStart();
    [[nodiscard]] Result<void> findRescues();
    void look();
    void lookAtMac(qint64 sequence, const QVariant& mac);
    [[nodiscard]] bool fits(qint64 sequence, const QByteArray& mac);
    void checkAnchor();
    void find(State state, std::optional<qint64> row = {});
    [[nodiscard]] bool isBad() const { return m_verdict.state != State::Sound; }

    // In this order: the query ends before its connection.
    std::unique_ptr<Database> m_database;
    std::optional<QSqlQuery> m_rows;
    std::optional<AuditMac> m_mac;
    std::optional<AuditHead> m_anchor;
    AuditVerdict m_verdict;
    /// From which row on the chain that holds now goes.
    qint64 m_start = 1;
    /// What the next row has to follow: its number, and the MAC before it.
    qint64 m_expected = 1;
    QByteArray m_previous;
    /// The first row without a MAC; 0 so far.
    qint64 m_firstWaiting = 0;
};

} // namespace TokenDesk
