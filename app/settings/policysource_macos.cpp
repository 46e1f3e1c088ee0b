#include "app/settings/policyfile.h"
#include "app/settings/policysource.h"

#include <QSettings>
#include <pwd.h>
#include <unistd.h>

namespace TokenDesk {

namespace {

constexpr QLatin1String Folder("/Library/Managed Preferences/");
constexpr QLatin1String Name("com.tokendesk.TokenDesk.plist");

} // namespace

PolicySource::PolicySource()
    : m_files{QString(Folder) + Name}
{
    // The computer's is stronger than what is said of a user.
    if (const passwd* user = ::getpwuid(::getuid())) {
        m_files.append(QString(Folder) + QString::fromLocal8Bit(user->pw_name) + u'/' + Name);
    }
}

PolicySource::PolicySource(QString file, unsigned int owner)
    : m_files{std::move(file)}
    , m_owner(owner)
{
}

Policy PolicySource::read() const
{
    WrittenPolicy written;
    QStringList known;
    for (const QString& place : m_files) {
        const PolicyFile file = readPolicyFile(place, m_owner);
        if (!file.exists) {
            continue;
        }
        auto problem = file.problem;
        if (!problem) {
            // A group's dictionary and a key with a slash in it are the same to QSettings.
            const QSettings plist(place, QSettings::NativeFormat);
            const QStringList keys = plist.allKeys();
            for (const QString& key : keys) {
                if (!known.contains(key)) {
                    known.append(key);
                    written.entries.append({.key = key, .value = plist.value(key), .place = place});
                }
            }
            if (plist.status() != QSettings::NoError) {
                problem = PolicyProblem::Kind::NotText;
            }
        }
        if (problem) {
            written.problems.append({.kind = *problem, .place = place});
            written.doubtfulPlace = place;
        }
    }
    return checkedPolicy(written);
}

} // namespace TokenDesk
