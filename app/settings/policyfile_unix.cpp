#include "app/settings/policyfile.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace TokenDesk {

namespace {

using Kind = PolicyProblem::Kind;

/// An open file that is closed at the end.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// By mode and owner; an access control list is asked as well where we are not the owner, who may do everything.
bool isProtected(const struct stat& status, const QByteArray& path, uid_t owner)
{
    const bool othersMayWrite = (status.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    const bool weMayWrite = ::geteuid() != owner && ::faccessat(AT_FDCWD, path.constData(), W_OK, AT_EACCESS) == 0;
    return status.st_uid == owner && !othersMayWrite && !weMayWrite;
}

std::optional<Kind> openingProblem(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return std::nullopt;
    case ELOOP:
        return Kind::Link;
    default:
        return Kind::Unreadable;
    }
}

} // namespace

PolicyFile readPolicyFile(const QString& path, unsigned int owner)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    // Non-blocking, or a pipe without a writer would hold up the start for ever.
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.number() < 0) {
        const auto problem = openingProblem(errno);
        return {.exists = problem.has_value(), .problem = problem};
    }
    struct stat status = {};
    struct stat folderStatus = {};
    if (::fstat(file.number(), &status) != 0 || ::stat(folder.constData(), &folderStatus) != 0) {
        return {.exists = true, .problem = Kind::Unreadable};
    }
    if (!S_ISREG(status.st_mode)) {
        return {.exists = true, .problem = Kind::NotAFile};
    }
    if (!isProtected(status, name, owner) || !isProtected(folderStatus, folder, owner)) {
        return {.exists = true, .problem = Kind::NotProtected};
    }
    QFile reading;
    if (!reading.open(file.number(), QFile::ReadOnly | QFile::Unbuffered)) {
        return {.exists = true, .problem = Kind::Unreadable};
    }
    // One byte more than it may have: its size may change while it is read.
    PolicyFile policy{.exists = true, .content = reading.read(LargestPolicy + 1)};
    if (reading.error() != QFile::NoError) {
        policy.problem = Kind::Unreadable;
    } else if (policy.content.size() > LargestPolicy) {
        policy.problem = Kind::TooLarge;
    }
    return policy;
}

} // namespace TokenDesk
