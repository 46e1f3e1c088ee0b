// tokendesk-pdf: a report, HTML on standard input, as PDF on standard output. A program of its own, since laying out
// text needs the Gui library, which the command line does without. It opens no window, no network and no other file.

#include "ui/shell/pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextDocument>
#include <cstdio>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    QTextDocument document;
    document.setHtml(QString::fromUtf8(input.readAll()));
    const QByteArray pdf = TokenDesk::pdfOf(document, document.metaInformation(QTextDocument::DocumentTitle));
    return output.write(pdf) == pdf.size() && output.flush() ? 0 : 1;
}
