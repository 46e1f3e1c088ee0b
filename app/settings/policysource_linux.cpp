#include "app/settings/policyfile.h"
#include "app/settings/policysource.h"

namespace TokenDesk {

PolicySource::PolicySource()
    : PolicySource(QStringLiteral("/etc/tokendesk/policy.ini"), 0)
{
}

PolicySource::PolicySource(QString file, unsigned int owner)
    : m_files{std::move(file)}
    , m_owner(owner)
{
}

Policy PolicySource::read() const
{
    const QString& place = m_files.constFirst();
    const PolicyFile file = readPolicyFile(place, m_owner);
    if (!file.exists) {
        return {};
    }
    if (file.problem) {
        return checkedPolicy({.problems = {{.kind = *file.problem, .place = place}}, .doubtfulPlace = place});
    }
    return checkedPolicy(parsePolicy(file.content, place));
}

} // namespace TokenDesk
