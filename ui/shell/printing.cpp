#include "ui/shell/printing.h"

#include "ui/shell/pdf.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <memory>

namespace TokenDesk {

void printDocument(const QTextDocument& document, const QString& title, QWidget& window)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageLayout(reportPageLayout());
    auto* dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A copy: the window may be closed before the person has chosen.
    const std::shared_ptr<QTextDocument> copy(document.clone());
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [printer, copy] { copy->print(printer.get()); });
    dialog->open();
}

} // namespace TokenDesk
