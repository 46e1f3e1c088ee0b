#include "ui/shell/pdf.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

namespace TokenDesk {

QPageLayout reportPageLayout()
{
    constexpr double Margin = 15;
    const bool isMetric = QLocale::system().measurementSystem() == QLocale::MetricSystem;
    return {QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait,
            QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter};
}

QByteArray pdfOf(const QTextDocument& document, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Token Desk " TOKENDESK_VERSION));
        writer.setPageLayout(reportPageLayout());
        document.print(&writer);
    }
    return bytes;
}

} // namespace TokenDesk
