#include "ui/shell/secretmimedata.h"

namespace TokenDesk {

QList<ClipboardMark> clipboardMarks()
{
    // Klipper's convention, followed by most clipboard managers.
    return {{QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")}};
}

} // namespace TokenDesk
