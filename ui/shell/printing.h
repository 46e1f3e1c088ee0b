#pragma once

#include <QString>

class QTextDocument;
class QWidget;

namespace TokenDesk {

/// Asks which printer, in a dialog over @p window, and prints.
void printDocument(const QTextDocument& document, const QString& title, QWidget& window);

} // namespace TokenDesk
