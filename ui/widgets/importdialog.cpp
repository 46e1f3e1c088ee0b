#include "ui/widgets/importdialog.h"

#include "app/adapters/kdbx.h"
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
#include "ui/widgets/vaultopening.h"

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
    , m_opening(new VaultOpening(service, this))
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
    connect(m_opening, &VaultOpening::opened, this, &ImportDialog::takeVault);
    connect(m_opening, &VaultOpening::failed, this, &ImportDialog::showFailure);
    connect(m_opening, &VaultOpening::tried, m_message, &MessageBar::dismiss);
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
        tr("Choose a table of accounts, or drop it here: CSV or TSV, as spreadsheets and password managers save it; or "
           "a backup or another KeePass file. You see what will happen before anything is changed."),
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
    layout->addWidget(m_opening, 1);
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
    askForFile(tr("Choose accounts to import"),
               {tr("Tables of text and KeePass files (*.csv *.tsv *.tab *.txt *.kdbx)"), tr("All files (*)")});
}

void ImportDialog::chooseBackup()
{
    askForFile(tr("Choose a backup"), {tr("KeePass files (*.kdbx)"), tr("All files (*)")});
}

void ImportDialog::askForFile(const QString& title, const QStringList& filters)
{
    auto* dialog = new QFileDialog(this, title, m_file, filters.join(QLatin1String(";;")));
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
    if (!m_service.permissions().imports) {
        m_message->showError({.kind = ErrorKind::ForbiddenByPolicy}, {}, {});
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
    m_vault.reset();
    m_message->dismiss();
    if (looksLikeKdbx(m_bytes.view())) {
        m_bytes.clear();
        setStage(Stage::Opening);
        m_opening->ask(m_file);
        return;
    }
    showPreview();
}

void ImportDialog::takeVault(const std::shared_ptr<const Vault>& vault)
{
    if (m_stage == Stage::Opening) {
        m_vault = vault;
        showPreview();
    }
}

void ImportDialog::showPreview()
{
    m_reading->forget();
    m_reading->setOfTable(m_vault == nullptr);
    setStage(Stage::Preview);
    plan();
    (m_start->isEnabled() ? m_start : m_chooseAnother)->setFocus();
}

tl::expected<ImportPlan, ImportFailure> ImportDialog::planned() const
{
    const ImportWish& wish = m_reading->wish();
    return m_vault != nullptr ? planImport(*m_vault, wish, m_service.accounts(), m_service.environments())
                              : planImport(m_bytes.view(), wish, m_service.accounts(), m_service.environments());
}

void ImportDialog::plan()
{
    auto planned = this->planned();
    if (planned) {
        m_message->dismiss();
        m_plan = std::make_shared<ImportPlan>(std::move(*planned));
        m_reading->show(*m_plan);
        showNewEnvironments();
    } else {
        m_plan.reset();
        showHead();
        showFailure(planned.error());
    }
    m_model->show(m_plan != nullptr ? m_plan : std::make_shared<ImportPlan>());
    m_summary->setText(m_plan != nullptr ? importPlanSummary(m_plan->counts()) : QString());
    refreshStart();
}

void ImportDialog::showNewEnvironments()
{
    QStringList places;
    for (const Environment& environment : m_plan->newEnvironments) {
        places.append(tr("%1 (%2)").arg(environment.name(), environment.hostText()));
    }
    if (!places.isEmpty()) {
        m_message->showNotice({.whatHappened = tr("Environments come with it: %1.").arg(places.join(u", ")),
                               .whatToDo = tr("Passwords will be sent there when you sign in.")},
                              {});
    }
}

void ImportDialog::showHead()
{
    if (m_vault != nullptr) {
        return;
    }
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
    m_vault.reset();
    m_message->dismiss();
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
    // An encrypted one may stay.
    if (isDone && !result.obstacle && m_plan->origin != TableOrigin::Vault) {
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
    const bool isBefore = stage == Stage::Choosing || stage == Stage::Opening;
    m_opening->setVisible(stage == Stage::Opening);
    m_chooseAnother->setVisible(isPreview || stage == Stage::Opening);
    m_reading->setVisible(isPreview);
    m_isAllOrNothing->setVisible(isPreview);
    m_summary->setVisible(!isBefore);
    m_table->setVisible(!isBefore);
    m_progress->setVisible(stage == Stage::Running);
    m_deletion->setVisible(false); // until it is offered
    m_start->setVisible(isPreview);
    m_close->setText(stage == Stage::Ended ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(true);
    QPushButton* next = stage == Stage::Choosing ? m_choose : isPreview ? m_start : m_close;
    if (stage != Stage::Opening) { // which has a button of its own for Enter
        next->setDefault(true);
    }
    if (!isPreview && stage != Stage::Opening) {
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
