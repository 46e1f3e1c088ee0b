#include "ui/widgets/auditdialog.h"

#include "app/adapters/privatefile.h"
#include "app/domain/errortext.h"
#include "ui/viewmodels/auditlogmodel.h"
#include "ui/viewmodels/timetext.h"
#include "ui/widgets/auditfilterbar.h"
#include "ui/widgets/audittable.h"
#include "ui/widgets/auditverdictview.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/reportdialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{1260, 700};

} // namespace

AuditDialog::AuditDialog(AccountService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_model(new AuditLogModel(service.audit(), this))
    , m_verdict(new AuditVerdictView(this))
    , m_filter(new AuditFilterBar(service, this))
    , m_table(new AuditTable(*m_model, this))
    , m_status(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Audit log"));
    Looks::useReadableFaintText(*this);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(m_verdict);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_status);
    addButtons();
    resize(Looks::fittingSize(*this, FirstSize));

    connect(m_verdict, &AuditVerdictView::verificationWanted, this, &AuditDialog::verify);
    connect(m_verdict, &AuditVerdictView::cancelWanted, this, [this] { m_verifying.request_stop(); });
    connect(m_filter, &AuditFilterBar::changed, this, &AuditDialog::applyFilter);
    connect(m_model, &AuditLogModel::searchMoved, this, &AuditDialog::refreshStatus);
    connect(&service.audit(), &AuditService::changed, m_model, &AuditLogModel::refresh);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this,
            [this] { m_filter->text().setFocus(Qt::ShortcutFocusReason); });
    applyFilter();
    verify();
    m_table->setFocus();
}

AuditDialog::~AuditDialog()
{
    m_verifying.request_stop();
    m_exporting.request_stop();
}

void AuditDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    const auto* tokens = buttons->addButton(tr("Report on tokens…"), QDialogButtonBox::ActionRole);
    const auto* signIns = buttons->addButton(tr("Report on sign-ins…"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(tokens, &QPushButton::clicked, this, [this] { makeReport(AuditReport::Tokens); });
    connect(signIns, &QPushButton::clicked, this, [this] { makeReport(AuditReport::SignIns); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_exporting.stop_possible()) {
            m_exporting.request_stop();
        } else {
            chooseFile();
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &AuditDialog::reject);
    layout()->addWidget(buttons);
}

void AuditDialog::verify()
{
    m_verdict->showRunning();
    const auto progress = [this](qint64 done, qint64 total) { m_verdict->showProgress(done, total); };
    m_verifying = m_service.verifyAudit(
        progress, this, [this](const Result<AuditVerdict>& verdict) { m_verdict->showVerdict(verdict); });
}

void AuditDialog::applyFilter()
{
    const AuditSearch search = m_filter->search();
    m_model->setFilter(search.filter, search.text);
    m_table->scrollToTop();
}

void AuditDialog::refreshStatus()
{
    if (m_exporting.stop_possible()) {
        m_status->setText(tr("Verifying and exporting…"));
    } else if (m_model->isSearching()) {
        const auto back = m_model->searchedBackTo();
        m_status->setText(back ? tr("Searching, back to %1 so far…").arg(localDateTimeText(*back)) : tr("Searching…"));
    } else {
        m_status->setText(m_exported);
    }
    m_export->setText(m_exporting.stop_possible() ? tr("Cancel export") : tr("Export…"));
    m_table->setEmptyText(m_model->isSearching() ? QString() : tr("No such rows."));
}

void AuditDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Export audit log"), QStringLiteral("audit-log.csv"),
                                   tr("Tables of text (*.csv)") + QLatin1String(";;") + tr("JSON Lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditDialog::exportTo);
    dialog->open();
}

void AuditDialog::exportTo(const QString& file)
{
    const auto format = file.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive) ? AuditExportFormat::JsonLines
                                                                                    : AuditExportFormat::Csv;
    // The file dialog has asked whether to replace one.
    const auto target = std::make_shared<PrivateFile>(file, Overwrite::Yes);
    m_exporting = m_service.exportAudit(
        m_filter->search(), format, [target](const QByteArray& piece) { return target->write(piece); }, {}, this,
        [this, target, name = QFileInfo(file).fileName()](const Result<AuditExport>& exported) {
            if (exported && target->commit()) {
                m_service.audit().recordLogExport(exported->rows);
                finishExport(tr("%n row(s) exported to %1.", nullptr, static_cast<int>(exported->rows)).arg(name));
            } else if (!target->problem().isEmpty()) {
                finishExport(tr("The export could not be written: %1").arg(target->problem()));
            } else {
                finishExport(exported.error().kind == ErrorKind::Cancelled ? tr("The export was cancelled.")
                                                                           : errorText(exported.error()).whatHappened);
            }
        });
    refreshStatus();
}

void AuditDialog::finishExport(const QString& text)
{
    m_exporting = std::stop_source(std::nostopstate);
    m_exported = text;
    refreshStatus();
}

void AuditDialog::makeReport(AuditReport report)
{
    (new ReportDialog(m_service, report, m_filter->period(), this))->open();
}

void AuditDialog::reject()
{
    m_verifying.request_stop();
    m_exporting.request_stop();
    QDialog::reject();
}

} // namespace TokenDesk
