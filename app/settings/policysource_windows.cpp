#include "app/settings/policysource.h"

#include <QFileInfo>
#include <QSettings>

namespace TokenDesk {

namespace {

/// The computer's first: it is stronger than what is said of a user.
constexpr QLatin1String Keys[] = {QLatin1String("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\TokenDesk"),
                                  QLatin1String("HKEY_CURRENT_USER\\SOFTWARE\\Policies\\TokenDesk")};

} // namespace

PolicySource::PolicySource() = default;

PolicySource::PolicySource(QString file, unsigned int owner)
    : m_files{std::move(file)}
    , m_owner(owner)
{
}

Policy PolicySource::read() const
{
    WrittenPolicy written;
    if (!m_files.isEmpty()) {
        const QString& place = m_files.constFirst();
        QFile file(place);
        return file.open(QFile::ReadOnly) ? checkedPolicy(parsePolicy(file.readAll(), place)) : Policy();
    }
    // Windows itself keeps users from writing below Policies, so no access control list is looked at here.
    QStringList known;
    for (const QLatin1String place : Keys) {
        const QSettings registry(place, QSettings::NativeFormat);
        const QStringList keys = registry.allKeys();
        for (const QString& key : keys) {
            if (!known.contains(key, Qt::CaseInsensitive)) {
                known.append(key);
                written.entries.append({.key = key, .value = registry.value(key), .place = place});
            }
        }
        if (registry.status() != QSettings::NoError) {
            written.problems.append({.kind = PolicyProblem::Kind::Unreadable, .place = place});
            written.doubtfulPlace = place;
        }
    }
    return checkedPolicy(written);
}

} // namespace TokenDesk
