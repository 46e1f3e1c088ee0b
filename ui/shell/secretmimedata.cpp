#include "ui/shell/secretmimedata.h"

#include <algorithm>

namespace TokenDesk {

SecretMimeData::SecretMimeData(Secret text)
    : m_text(std::move(text))
    , m_textFormats(clipboardTextFormats())
    , m_marks(clipboardMarks())
{
}

bool SecretMimeData::hasFormat(const QString& mimeType) const
{
    return formats().contains(mimeType);
}

QStringList SecretMimeData::formats() const
{
    // The marks come first: of what is taken off, Weston keeps the first format and offers it again.
    QStringList all;
    for (const ClipboardMark& mark : m_marks) {
        all.append(mark.format);
    }
    return all + m_textFormats;
}

QVariant SecretMimeData::retrieveData(const QString& mimeType, QMetaType /*preferredType*/) const
{
    // The clipboard's own interface: whoever pastes gets the text through a QVariant, and only then.
    if (m_textFormats.contains(mimeType)) {
        return QString::fromUtf8(m_text.view());
    }
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                   [&mimeType](const ClipboardMark& each) { return each.format == mimeType; });
    return mark != m_marks.end() ? QVariant(mark->content) : QVariant();
}

} // namespace TokenDesk
