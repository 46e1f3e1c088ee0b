#include "ui/shell/secretmimedata.h"

#include <QUtiMimeConverter>

namespace TokenDesk {

namespace {

constexpr QLatin1String ConcealedFormat("application/x-nspasteboard-concealed-type");
constexpr QLatin1String ConcealedType("org.nspasteboard.ConcealedType");

/// Without it, Qt would put a format that it does not know on the pasteboard under a name of its own making. Qt 6.5
/// or newer.
class ConcealedTypeConverter final : public QUtiMimeConverter
{
public:
    [[nodiscard]] QString mimeForUti(const QString& uti) const override
    {
        return uti == ConcealedType ? QString(ConcealedFormat) : QString();
    }
    [[nodiscard]] QString utiForMime(const QString& mime) const override
    {
        return mime == ConcealedFormat ? QString(ConcealedType) : QString();
    }
    [[nodiscard]] QVariant convertToMime(const QString& /*mime*/, const QList<QByteArray>& data,
                                         const QString& /*uti*/) const override
    {
        return data.value(0);
    }
    [[nodiscard]] QList<QByteArray> convertFromMime(const QString& /*mime*/, const QVariant& data,
                                                    const QString& /*uti*/) const override
    {
        return {data.toByteArray()};
    }
};

} // namespace

QList<ClipboardMark> clipboardMarks()
{
    // http://nspasteboard.org. Not verified on macOS. The converter registers itself, for good.
    static const ConcealedTypeConverter converter;
    return {{ConcealedFormat, QByteArray()}};
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
