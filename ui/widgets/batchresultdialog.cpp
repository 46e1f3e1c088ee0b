#include "ui/widgets/batchresultdialog.h"

#include "ui/viewmodels/batchresultmodel.h"
#include "ui/viewmodels/batchtext.h"
#include "ui/widgets/flatheader.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/outcomedelegate.h"
#include "ui/widgets/proxysignindialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{820, 480};
// In device-independent pixels.
constexpr int LabelWidth = 55 * Looks::Unit;
constexpr int EnvironmentWidth = 35 * Looks::Unit;

} // namespace

BatchResultDialog::BatchResultDialog(BatchSignIn& batch, AccountService& service, QWidget* parent)
    : QDialog(parent)
    , m_batch(batch)
    , m_service(service)
    , m_model(new BatchResultModel(batch, service, this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Result of signing in"));
    Looks::useReadableFaintText(*this);
    m_title->setFont(Looks::font(Looks::Type::Title));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    setUpTable();
    auto* buttons = new QDialogButtonBox(this);
    m_retry = buttons->addButton(tr("Retry failed"), QDialogButtonBox::ActionRole);
    m_proxySignIn = buttons->addButton(tr("Sign in to proxy…"), QDialogButtonBox::ActionRole);
    m_copyDetails = buttons->addButton(tr("Copy details for support"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Looks::Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(Looks::Unit);
    layout->addWidget(m_table, 1);
    layout->addSpacing(Looks::Unit);
    layout->addWidget(buttons);
    resize(Looks::fittingSize(*this, FirstSize));

    connect(buttons, &QDialogButtonBox::rejected, this, &BatchResultDialog::reject);
    connect(m_retry, &QPushButton::clicked, this, &BatchResultDialog::retryWanted);
    connect(m_proxySignIn, &QPushButton::clicked, this, [this] {
        auto* dialog = new ProxySignInDialog(m_service, askingProxy(), this);
        connect(dialog, &ProxySignInDialog::kept, this, &BatchResultDialog::retryWanted);
        dialog->open();
    });
    connect(m_copyDetails, &QPushButton::clicked, this, [this] { emit supportTextWanted(m_model->supportText()); });
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, &BatchResultDialog::refresh);
    const auto refreshSoon = [this] { m_refreshing.start(); };
    connect(&batch, &BatchSignIn::itemChanged, this, refreshSoon);
    connect(&batch, &BatchSignIn::finished, this, refreshSoon);
    // An edited password makes its account worth another try.
    connect(&service, &AccountService::accountsChanged, this, refreshSoon);
    refresh();
}

void BatchResultDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Results"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OutcomeDelegate(m_table));
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionsClickable(false);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(15 * Looks::Unit);
    header.resizeSection(BatchResultModel::LabelColumn, LabelWidth);
    header.resizeSection(BatchResultModel::EnvironmentColumn, EnvironmentWidth);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(BatchResultModel::OutcomeColumn, QHeaderView::Stretch);
    // Later: the header tells it before it has done it.
    connect(&header, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setCurrentIndex(m_model->index(0, 0));
    Looks::useSelectionTone(*m_table);
    connect(m_model, &QAbstractItemModel::dataChanged, m_table,
            [this](const QModelIndex& first) { m_table->resizeRowToContents(first.row()); });
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &BatchResultDialog::leadToAccount);
}

void BatchResultDialog::refresh()
{
    const BatchSignIn::Counts counts = m_batch.counts();
    if (m_batch.isRunning()) {
        m_title->setText(tr("Signing in"));
        m_summary->setText(batchProgressText(counts));
    } else {
        m_title->setText(batchTitleText(m_batch));
        m_summary->setText(batchSummaryText(counts));
    }
    m_retry->setEnabled(m_batch.canRetry());
    m_copyDetails->setEnabled(!m_batch.isRunning());
    m_proxySignIn->setVisible(!m_batch.isRunning() && !askingProxy().isEmpty());
}

void BatchResultDialog::leadToAccount(const QModelIndex& row)
{
    emit accountWanted(AccountId(row.data(BatchResultModel::AccountIdRole).toUuid()));
}

bool BatchResultDialog::eventFilter(QObject* watched, QEvent* event)
{
    // Enter on an account is for that account; the dialog would close.
    const auto* press = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent*>(event) : nullptr;
    const bool isEnter = press != nullptr && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter);
    if (isEnter && m_table->currentIndex().isValid()) {
        leadToAccount(m_table->currentIndex());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QString BatchResultDialog::askingProxy() const
{
    for (const BatchItem& item : m_batch.items()) {
        const QString proxy = item.error ? proxyWantingSignIn(*item.error) : QString();
        if (!proxy.isEmpty()) {
            return proxy;
        }
    }
    return {};
}

} // namespace TokenDesk
