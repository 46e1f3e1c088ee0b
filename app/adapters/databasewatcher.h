#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <memory>

namespace TokenDesk {

class Database;

/// Notices when another process changes the database, without polling.
class DatabaseWatcher final : public QObject
{
    Q_OBJECT
public:
    explicit DatabaseWatcher(std::shared_ptr<Database> database);

signals:
    /// At most a few times a second, and never for a change made through the same Database object.
    void changedElsewhere();

private:
    void watchFiles();
    void look();

    std::shared_ptr<Database> m_database;
    QFileSystemWatcher m_files;
    QTimer m_settle;
};

} // namespace TokenDesk
