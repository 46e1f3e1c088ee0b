#include "app/adapters/tablefile.h"

#include <QFileInfo>
#include <algorithm>
#include <cstdio>

namespace TokenDesk {

TableResult<Secret> readTableFile(const QString& file)
{
    QFile source(file);
    const bool isInput = file == u"-";
    qint64 room = MaximumTableBytes + 1;
    if (!isInput) {
        const QFileInfo info(file);
        if (!info.exists()) {
            return tableFailure({TableFaultKind::NoSuchFile});
        }
        if (!info.isFile()) {
            // A device or a pipe may never end.
            return tableFailure({TableFaultKind::NotAFile});
        }
        if (info.size() > MaximumTableBytes) {
            return tableFailure({TableFaultKind::TooLarge});
        }
        room = info.size() + 1;
    }
    // Unbuffered: no further copy of it in a buffer of Qt's.
    constexpr auto Mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (isInput ? !source.open(stdin, Mode) : !source.open(Mode)) {
        return tableFailure({TableFaultKind::Unreadable});
    }
    // In one piece, which leaves no copies behind as a growing one would.
    QByteArray content(room, Qt::Uninitialized);
    qint64 size = 0;
    for (qint64 count = 1; count > 0 && size < room; size += std::max<qint64>(count, 0)) {
        count = source.read(content.data() + size, room - size);
    }
    content.truncate(size);
    const bool isTooLarge = size > MaximumTableBytes;
    Secret bytes = Secret::take(std::move(content));
    if (source.error() != QFileDevice::NoError) {
        return tableFailure({TableFaultKind::Unreadable});
    }
    return isTooLarge ? TableResult<Secret>(tableFailure({TableFaultKind::TooLarge})) : std::move(bytes);
}

QString writeTableFile(const QString& file, const QByteArray& content, Overwrite overwrite)
{
    PrivateFile target(file, overwrite);
    return target.write(content) && target.commit() ? QString() : target.problem();
}

} // namespace TokenDesk
