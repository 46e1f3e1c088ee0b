#include "ui/widgets/reportdialog.h"

#include "app/adapters/privatefile.h"
#include "app/domain/errortext.h"
#include "ui/shell/pdf.h"
#include "ui/shell/printing.h"
#include "ui/widgets/looks.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{920, 680};

QString titleOf(AuditReport report)
{
    return report == AuditReport::Tokens ? ReportDialog::tr("Tokens alive now") : ReportDialog::tr("Sign-ins");
}

/// On paper, whatever the desktop's colours are.
QPalette paper(QPalette palette)
{
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

} // namespace

ReportDialog::ReportDialog(AccountService& service, AuditReport report, const AuditPeriod& period, QWidget* parent)
    : QDialog(parent)
    , m_report(report)
    , m_status(new QLabel(tr("Gathering…"), this))
    , m_page(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(report));
    Looks::useReadableFaintText(*this);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_page->setAccessibleName(tr("Report"));
    m_page->setPalette(paper(m_page->palette()));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(6.0 * Looks::Unit);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Looks::Gap);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_status);
    addButtons();
    resize(Looks::fittingSize(*this, FirstSize));
    m_stop = service.makeReport(report, period, {}, this, [this](const Result<QString>& html) { showReport(html); });
}

ReportDialog::~ReportDialog()
{
    m_stop.request_stop();
}

void ReportDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::choosePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    layout()->addWidget(buttons);
}

void ReportDialog::showReport(const Result<QString>& html)
{
    if (!html) {
        const ErrorText text = errorText(html.error());
        m_status->setText(text.whatHappened + u' ' + text.whatToDo);
        return;
    }
    m_status->clear();
    m_page->setHtml(*html);
    m_print->setEnabled(true);
    m_save->setEnabled(true);
}

void ReportDialog::choosePdf()
{
    const QString name =
        m_report == AuditReport::Tokens ? QStringLiteral("tokens-alive.pdf") : QStringLiteral("sign-ins.pdf");
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), name, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::savePdf);
    dialog->open();
}

void ReportDialog::savePdf(const QString& file)
{
    PrivateFile target(file, Overwrite::Yes); // the file dialog has asked
    const bool isSaved = target.write(pdfOf(*m_page->document(), windowTitle())) && target.commit();
    m_status->setText(isSaved ? tr("Saved as %1.").arg(QFileInfo(file).fileName())
                              : tr("The report could not be saved: %1").arg(target.problem()));
}

void ReportDialog::print()
{
    printDocument(*m_page->document(), windowTitle(), *this);
}

} // namespace TokenDesk
