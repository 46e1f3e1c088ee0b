#include "app/settings/policywatcher.h"

#include <QFileInfo>

namespace TokenDesk {

namespace {

/// A file is often written in several steps: whoever looks at once sees the first of them.
constexpr std::chrono::milliseconds Settling{200};
/// Where nothing tells of a change.
constexpr std::chrono::milliseconds Often{1500};

/// The file, where there is one, and its folder or what there is above it.
QStringList watchedFor(const QString& file)
{
    QStringList paths;
    QString path = file;
    while (!QFileInfo::exists(path) && path != QLatin1String("/")) {
        path = QFileInfo(path).absolutePath();
    }
    paths.append(path);
    if (path == file) {
        paths.append(QFileInfo(path).absolutePath());
    }
    // A folder that is replaced, or whose permissions change, says so to the one above it.
    paths.append(QFileInfo(paths.constLast()).absolutePath());
    paths.removeDuplicates();
    return paths;
}

} // namespace

PolicyWatcher::PolicyWatcher(PolicySource source, Policy inForce, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_last(std::move(inForce))
{
    const bool isTold = !m_source.files().isEmpty();
    m_look.setSingleShot(isTold);
    m_look.setInterval(isTold ? Settling : Often);
    connect(&m_look, &QTimer::timeout, this, &PolicyWatcher::look);
    // Not anew with each change, or a file that is written all the time would never be read.
    const auto lookSoon = [this] {
        if (!m_look.isActive()) {
            m_look.start();
        }
    };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, lookSoon);
    watch();
    m_look.start();
}

void PolicyWatcher::watch()
{
    // All of them anew: what was replaced bears the same name and is another file or folder.
    if (const QStringList watched = m_files.files() + m_files.directories(); !watched.isEmpty()) {
        m_files.removePaths(watched);
    }
    QStringList wanted;
    for (const QString& file : m_source.files()) {
        wanted += watchedFor(file);
    }
    if (!wanted.isEmpty()) {
        wanted.removeDuplicates();
        m_files.addPaths(wanted);
    }
}

void PolicyWatcher::look()
{
    // First, so that a change while it is read is told, too.
    watch();
    Policy policy = m_source.read();
    if (policy != m_last) {
        m_last = std::move(policy);
        emit changed(m_last);
    }
}

} // namespace TokenDesk
