#include "ui/shell/secretmimedata.h"

namespace TokenDesk {

namespace {

/// Qt registers a mime type of this form as the clipboard format of that name.
QString windowsFormat(QLatin1String name)
{
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(name);
}

} // namespace

QList<ClipboardMark> clipboardMarks()
{
    // Microsoft, "Clipboard Formats: Cloud Clipboard and Clipboard History Formats". Not verified on Windows.
    const QByteArray zero(4, '\0'); // DWORD 0
    return {{windowsFormat(QLatin1String("ExcludeClipboardContentFromMonitorProcessing")), zero},
            {windowsFormat(QLatin1String("CanIncludeInClipboardHistory")), zero},
            {windowsFormat(QLatin1String("CanUploadToCloudClipboard")), zero}};
}

QStringList clipboardTextFormats()
{
    return {QStringLiteral("text/plain")};
}

bool desktopHoldsOnToClipboard()
{
    return false;
}

} // namespace TokenDesk
