#include "app/adapters/privatefile.h"

#include <QCoreApplication>
#include <QFile>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::TableFile)
};

} // namespace

PrivateFile::PrivateFile(const QString& file, Overwrite overwrite)
    : m_file(file)
{
    if (overwrite == Overwrite::No && QFile::exists(file)) {
        m_problem = Texts::tr("There is a file of that name already.");
        return;
    }
    noteProblem(m_file.open(QIODevice::WriteOnly) &&
                m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

bool PrivateFile::write(const QByteArray& piece)
{
    return m_problem.isEmpty() && noteProblem(m_file.write(piece) == piece.size());
}

bool PrivateFile::commit()
{
    return m_problem.isEmpty() && noteProblem(m_file.commit());
}

bool PrivateFile::noteProblem(bool isDone)
{
    if (!isDone) {
        m_problem = m_file.errorString();
    }
    return isDone;
}

} // namespace TokenDesk
