#pragma once

#include <QByteArray>
#include <QPageLayout>

class QTextDocument;

namespace TokenDesk {

/// A4, or letter where the locale measures in inches.
QPageLayout reportPageLayout();

/// The document on pages, with page numbers.
QByteArray pdfOf(const QTextDocument& document, const QString& title);

} // namespace TokenDesk
