#pragma once

#include "app/domain/secret.h"

#include <QMimeData>

namespace TokenDesk {

/// A format that tells clipboard managers to keep away, and its content.
struct ClipboardMark
{
    QString format;
    QByteArray content;
};

/// The marks of this platform; one file a platform.
QList<ClipboardMark> clipboardMarks();

/// The formats of plain text that programs of this platform ask for; one file a platform.
QStringList clipboardTextFormats();

/// Whether the desktop goes on handing out what a program without the focus has taken off the clipboard.
bool desktopHoldsOnToClipboard();

/// Plain text that is handed out when somebody pastes, and overwritten when it leaves the clipboard.
class SecretMimeData final : public QMimeData
{
    Q_OBJECT
public:
    explicit SecretMimeData(Secret text);

    [[nodiscard]] bool hasFormat(const QString& mimeType) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& mimeType, QMetaType preferredType) const override;

private:
    Secret m_text;
    QStringList m_textFormats;
    QList<ClipboardMark> m_marks;
};

} // namespace TokenDesk
