#include "ui/shell/secretmimedata.h"

#include <QGuiApplication>

namespace TokenDesk {

QList<ClipboardMark> clipboardMarks()
{
    // Klipper's convention, followed by most clipboard managers. CopyQ does since version 8; what it knew before is a
    // mark of its own, and Debian 12 has version 6.
    return {{QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")},
            {QStringLiteral("application/x-copyq-hidden"), QByteArrayLiteral("1")}};
}

QStringList clipboardTextFormats()
{
    // Qt adds the first on Wayland where it is missing, with a copy of the text that nobody overwrites.
    return {QStringLiteral("text/plain;charset=utf-8"), QStringLiteral("text/plain")};
}

bool desktopHoldsOnToClipboard()
{
    // Mutter keeps what is copied, takes the clipboard over when it is cleared, and on Wayland lets nobody put
    // something else there who has not got the focus and a key or click that is newer than the copy.
    return QGuiApplication::platformName().startsWith(u"wayland") &&
           qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"GNOME");
}

} // namespace TokenDesk
