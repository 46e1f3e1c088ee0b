#pragma once

#include "app/domain/overwrite.h"

#include <QSaveFile>

namespace TokenDesk {

/// A file that is written piece by piece, for its owner's eyes only. The whole of it is there after commit(), and
/// nothing before.
class PrivateFile
{
public:
    PrivateFile(const QString& file, Overwrite overwrite);

    /// False where it cannot be written, also not what came before.
    bool write(const QByteArray& piece);
    bool commit();
    /// Why it cannot be written; empty so far.
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    bool noteProblem(bool isDone);

    QSaveFile m_file;
    QString m_problem;
};

} // namespace TokenDesk
