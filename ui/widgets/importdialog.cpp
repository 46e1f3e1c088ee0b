#include "ui/widgets/importdialog.h"

#include "app/adapters/tablefile.h"
#include "app/domain/importtext.h"
#include "ui/viewmodels/importpreviewmodel.h"
#include "ui/viewmodels/importsummary.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/importreading.h"
#include "ui/widgets/importtable.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{1000, 660};

} // namespace

ImportDialog::ImportDialog(AccountService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_model(new ImportPreviewModel(service, this))
    , m_title(new ElidingLabel(this))
    , m_chooseAnother(new QPushButton(tr("Another file…"), this))
    , m_introduction(new QWidget(this))
    , m_choose(new QPushButton(tr("Choose file…"), m_introduction))
    , m_reading(new ImportReading(service.environments(), this))
    , m_isAllOrNothing(new QCheckBox(tr("&All or nothing: where one fails, take the others back"), this))
    , m_message(new MessageBar(this))
    , m_summary(new QLabel(this))
    , m_table(new ImportTable(*m_model, this))
    , m_progress(new QProgressBar(this))
    , m_deletion(new QWidget(this))
    , m_deletionText(new QLabel(m_deletion))
    , m_delete(new QPushButton(tr("Delete file"), m_deletion))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import accounts"));
    Looks::useReadableFaintText(*this);
    m_title->setFont(Looks::font(Looks::Type::Title));
    m_title->setTextFormat(Qt::PlainText);
    Looks::useVisibleMark(*m_isAllOrNothing);
    m_message->setClosable(false);
    m_summary->setFont(Looks::font(Looks::Type::Strong));
    m_progress->setAccessibleName(tr("Accounts imported"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(7);
    m_deletionText->setWordWrap(true);
    m_deletionText->setTextFormat(Qt::PlainText);
    m_delete->setAutoDefault(true); // Enter presses what has the focus
    Looks::giveRoom(*m_chooseAnother);
    Looks::giveRoom(*m_delete);
    buildLayout();
    setStage(Stage::Choosing);
    resize(Looks::fittingSize(*this, FirstSize));

    for (QPushButton* button : {m_choose, m_chooseAnother}) {
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    }
    connect(m_reading, &ImportReading::wishChanged, this, &ImportDialog::plan);
    connect(m_isAllOrNothing, &QCheckBox::toggled, this, &ImportDialog::refreshStart);
    connect(m_delete, &QPushButton::clicked, this, &ImportDialog::deleteFile);
    connect(m_message, &MessageBar::supportTextWanted, this, &ImportDialog::supportTextWanted);
    connect(new FileDrop(this), &FileDrop::dropped, this, &ImportDialog::readFile);
    // What another program has stored meanwhile is compared with, too.
    connect(&service, &AccountService::accountsChanged, this, [this] {
        if (m_stage == Stage::Preview) {
            plan();
        }
    });
}

ImportDialog::~ImportDialog()
{
    if (m_stage == Stage::Running) {
        m_stop.request_stop();
    }
}

void ImportDialog::buildIntroduction()
{
    auto* sentence = new QLabel(
        tr("Choose a table of accounts, or drop it here: CSV or TSV, as spreadsheets and password managers save it. "
           "You see what will happen before anything is changed."),
        m_introduction);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    m_choose->setMinimumSize(150, 34);
    auto* layout = new QVBoxLayout(m_introduction);
    // Lines that are short enough to read.
    layout->setContentsMargins(45 * Looks::Unit, 0, 45 * Looks::Unit, 0);
    layout->setSpacing(3 * Looks::Unit);
    layout->addStretch(2);
    layout->addWidget(sentence);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void ImportDialog::buildLayout()
{
    buildIntroduction();
    auto* file = new QHBoxLayout;
    file->addWidget(m_title, 1);
    file->addWidget(m_chooseAnother);
    auto* deletion = new QHBoxLayout(m_deletion);
    deletion->setContentsMargins(0, 0, 0, 0);
    deletion->addWidget(m_deletionText, 1);
    deletion->addWidget(m_delete);
    auto* summary = new QHBoxLayout;
    summary->addWidget(m_summary, 1);
    summary->addWidget(m_isAllOrNothing);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Looks::Gap);
    layout->addLayout(file);
    layout->addWidget(m_introduction, 1);
    layout->addWidget(m_reading);
    layout->addWidget(m_message);
    layout->addLayout(summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_deletion);
    addButtons();
}

void ImportDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    layout()->addWidget(buttons);
}

void ImportDialog::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Choose a table of accounts"), m_file,
                        tr("Tables of text (*.csv *.tsv *.tab *.txt)") + QLatin1String(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::readFile(const QString& file)
{
    if (m_stage == Stage::Running || m_stage == Stage::Ended) {
        return;
    }
    const QFileInfo info(file);
    auto bytes = readTableFile(info.absoluteFilePath());
    if (!bytes) {
        showFailure(bytes.error());
        return;
    }
    m_file = info.absoluteFilePath();
    m_title->setText(info.fileName());
    m_bytes = std::move(*bytes);
    m_reading->forget();
    setStage(Stage::Preview);
    plan();
    (m_start->isEnabled() ? m_start : m_chooseAnother)->setFocus();
}

void ImportDialog::plan()
{
    auto planned = planImport(m_bytes.view(), m_reading->wish(), m_service.accounts(), m_service.environments());
    if (planned) {
        m_message->dismiss();
        m_plan = std::make_shared<ImportPlan>(std::move(*planned));
        m_reading->show(*m_plan);
    } else {
        m_plan.reset();
        showHead();
        showFailure(planned.error());
    }
    m_model->show(m_plan != nullptr ? m_plan : std::make_shared<ImportPlan>());
    m_summary->setText(m_plan != nullptr ? importPlanSummary(m_plan->counts()) : QString());
    refreshStart();
}

void ImportDialog::showHead()
{
    const auto text = decodeTable(m_bytes.view(), m_reading->wish().encoding);
    if (!text) {
        return;
    }
    if (const auto head = readTableHead(*text, m_reading->wish())) {
        m_reading->show(*head);
    }
}

void ImportDialog::showFailure(const ImportFailure& failure)
{
    m_message->showNotice(importFailureText(failure), {});
}

void ImportDialog::start()
{
    if (m_stage != Stage::Preview || m_plan == nullptr) {
        return;
    }
    m_bytes.clear();
    setStage(Stage::Running);
    const ImportCounts counts = m_plan->counts();
    showProgress(0, counts.added + counts.updated);
    m_stop = m_service.importAccounts(
        m_plan, m_isAllOrNothing->isChecked() ? ImportManner::AllOrNothing : ImportManner::WhatSucceeds, this,
        [this](int done, int total) { showProgress(done, total); },
        [this](const ImportResult& result) { finish(result); });
}

void ImportDialog::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    if (!m_stop.stop_requested()) {
        m_summary->setText(tr("%1 of %2").arg(done).arg(total));
    }
}

void ImportDialog::finish(const ImportResult& result)
{
    m_model->show(result);
    m_title->setText(importResultTitle(result));
    m_summary->setText(importResultSummary(*m_plan, result));
    setStage(Stage::Ended);
    if (result.obstacle && result.obstacle->kind != ErrorKind::Cancelled) {
        m_message->showError(*result.obstacle, {}, {});
    }
    // Whoever has to import again needs the file.
    const bool isDone = std::any_of(result.outcomes.begin(), result.outcomes.end(), [](const ImportOutcome& outcome) {
        return outcome.state == ImportState::Added || outcome.state == ImportState::Updated;
    });
    if (isDone && !result.obstacle) {
        offerDeletion();
    }
    emit imported();
}

void ImportDialog::offerDeletion()
{
    const QString name = QFileInfo(m_file).fileName();
    m_deletionText->setText(m_plan->counts().refused > 0
                                ? tr("%1 still holds the passwords, also those that were refused.").arg(name)
                                : tr("%1 still holds the passwords.").arg(name));
    m_deletion->setVisible(true);
}

void ImportDialog::deleteFile()
{
    const QString name = QFileInfo(m_file).fileName();
    if (QFile::remove(m_file)) {
        m_close->setFocus();
        m_delete->setVisible(false);
        m_deletionText->setText(tr("%1 was deleted.").arg(name));
    } else {
        m_deletionText->setText(
            tr("%1 could not be deleted. Check who may change it, and that no other program holds it.").arg(name));
    }
}

void ImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool isPreview = stage == Stage::Preview;
    m_introduction->setVisible(stage == Stage::Choosing);
    m_chooseAnother->setVisible(isPreview);
    m_reading->setVisible(isPreview);
    m_isAllOrNothing->setVisible(isPreview);
    m_summary->setVisible(stage != Stage::Choosing);
    m_table->setVisible(stage != Stage::Choosing);
    m_progress->setVisible(stage == Stage::Running);
    m_deletion->setVisible(false); // until it is offered
    m_start->setVisible(isPreview);
    m_close->setText(stage == Stage::Ended ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(true);
    QPushButton* next = stage == Stage::Choosing ? m_choose : isPreview ? m_start : m_close;
    next->setDefault(true);
    if (!isPreview) {
        next->setFocus();
    }
}

void ImportDialog::refreshStart()
{
    const ImportCounts counts = m_plan != nullptr ? m_plan->counts() : ImportCounts();
    const int changes = counts.added + counts.updated;
    m_start->setText(changes > 0 ? tr("Import %n account(s)", nullptr, changes) : tr("Import"));
    // All or nothing begins nothing with a row that is refused.
    m_start->setEnabled(changes > 0 && !(m_isAllOrNothing->isChecked() && counts.refused > 0));
}

void ImportDialog::reject()
{
    if (m_stage != Stage::Running) {
        QDialog::reject();
    } else if (!m_stop.stop_requested()) {
        m_stop.request_stop();
        m_close->setEnabled(false);
        m_summary->setText(tr("Cancelling…"));
    }
}

} // namespace TokenDesk
