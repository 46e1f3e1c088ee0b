#include "app/adapters/databasewatcher.h"

#include "app/adapters/database.h"

#include <QFileInfo>

namespace TokenDesk {

DatabaseWatcher::DatabaseWatcher(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(std::chrono::milliseconds{200});
    connect(&m_settle, &QTimer::timeout, this, &DatabaseWatcher::look);
    const auto startSettling = [this] {
        if (!m_settle.isActive()) {
            m_settle.start();
        }
    };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, startSettling);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, startSettling);
    watchFiles();
}

void DatabaseWatcher::watchFiles()
{
    // In WAL mode changes go to the file beside the database, which comes and goes; the folder tells of that.
    const QStringList watched = m_files.files() + m_files.directories();
    const QString wal = m_database->file() + QLatin1String("-wal");
    for (const QString& path : {QFileInfo(m_database->file()).path(), m_database->file(), wal}) {
        if (!watched.contains(path) && QFileInfo::exists(path)) {
            m_files.addPath(path);
        }
    }
}

void DatabaseWatcher::look()
{
    watchFiles();
    if (m_database->changedElsewhere()) {
        emit changedElsewhere();
    }
}

} // namespace TokenDesk
