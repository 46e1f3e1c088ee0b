#include "ui/widgets/tokenspage.h"

#include "ui/widgets/accountheader.h"
#include "ui/widgets/detailspanel.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/timelineview.h"
#include "ui/widgets/tokentableview.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

/// The header and one row.
constexpr int LeastTableHeight = 30 + Looks::TwoLineRowHeight + 2 * Looks::Gap;

} // namespace

TokensPage::TokensPage(AccountService& service, ExpiryThresholds thresholds, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_header(new AccountHeader(this))
    , m_allHeader(new QWidget(this))
    , m_empty(new QLabel(this))
    , m_model(new TokenTableModel(service, thresholds, this))
    , m_table(new TokenTableView(*m_model, this))
    , m_details(new DetailsPanel(service, this))
{
    m_table->setMinimumHeight(LeastTableHeight);
    m_details->setMinimumHeight(1); // may be squeezed on the way to being hidden
    buildAllHeader();
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Looks::Margin - Looks::Unit);
    layout->addWidget(m_header);
    layout->addWidget(m_allHeader);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_details);

    connect(m_table, &TokenTableView::currentTokenChanged, this, &TokensPage::showDetails);
    connect(m_table, &TokenTableView::copyWanted, this, &TokensPage::copyWanted);
    connect(m_table, &TokenTableView::forgetWanted, this, &TokensPage::forgetWanted);
    connect(m_model, &TokenTableModel::labelRefused, this, &TokensPage::labelRefused);
    connect(&service, &AccountService::tokensChanged, this, &TokensPage::refresh);
    connect(&service, &AccountService::accountsChanged, this, &TokensPage::refresh);
    refresh();
}

void TokensPage::showTokensOf(std::optional<AccountId> account)
{
    m_account = account;
    m_model->setAccount(account);
    m_table->setShowsAccounts(!account);
    refresh();
}

void TokensPage::refresh()
{
    const Account* account = m_account ? m_service.account(*m_account) : nullptr;
    m_header->setVisible(account != nullptr);
    m_allHeader->setVisible(!m_account);
    if (account != nullptr) {
        m_header->show(*account, m_service, m_keychainName);
        m_header->setBusy(m_busyText);
    } else {
        m_header->clear();
    }
    const bool hasTokens = m_model->rowCount() > 0;
    m_table->setVisible(hasTokens && !isTimelineShown());
    if (m_timeline != nullptr) {
        m_timeline->setVisible(hasTokens && isTimelineShown());
    }
    m_empty->setVisible(!hasTokens);
    m_empty->setText(emptyText());
    showDetails();
}

QString TokensPage::emptyText() const
{
    if (m_account) {
        return {}; // the header says it, beside the button that helps
    }
    return m_service.tokens().isEmpty() ? tr("No token is active. Choose an account and press Enter to get one.")
                                        : tr("No active token found for “%1”.").arg(m_model->search());
}

void TokensPage::search(const QString& text)
{
    m_model->setSearch(text);
    m_table->selectHit();
    refresh();
}

TokenColumns& TokensPage::columns()
{
    return m_table->columns();
}

void TokensPage::showDetails()
{
    // Where there is no room for both, the tokens come first.
    const int rest = height() - (m_header->isVisibleTo(this) ? m_header->sizeHint().height() : 0);
    const bool hasTokens = m_model->rowCount() > 0;
    const int taken = hasTokens ? LeastTableHeight + 4 * Looks::Margin : 0;
    const bool hasRoom = rest >= m_details->leastHeight() + taken;
    // More of a high window goes to both.
    m_details->setRoom(m_account ? height() / 3 : 0);
    const bool isKnown = m_account && m_service.account(*m_account) != nullptr;
    m_details->show(hasTokens && hasRoom ? currentToken() : std::nullopt,
                    hasRoom && isKnown ? m_account : std::nullopt);
}

void TokensPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showDetails();
}

void TokensPage::buildAllHeader()
{
    auto* title = new QLabel(tr("All active tokens"), m_allHeader);
    title->setFont(Looks::font(Looks::Type::Title));
    auto* layout = new QHBoxLayout(m_allHeader);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title, 1);
    auto* choice = new QButtonGroup(this);
    for (const QString& text : {tr("Ta&ble"), tr("Time&line")}) {
        auto* button = new QPushButton(text, m_allHeader);
        button->setCheckable(true);
        // Some styles hardly show in dark which one is pressed.
        connect(button, &QAbstractButton::toggled, button, [button](bool isChosen) {
            button->setFont(Looks::font(isChosen ? Looks::Type::Strong : Looks::Type::Body));
        });
        button->setFont(Looks::font(Looks::Type::Strong));
        Looks::giveRoom(*button);
        button->setFont(Looks::font(Looks::Type::Body));
        choice->addButton(button);
        layout->addWidget(button);
        m_timelineSwitch = button;
    }
    choice->buttons().constFirst()->setChecked(true);
    connect(m_timelineSwitch, &QAbstractButton::toggled, this, &TokensPage::switchView);
}

bool TokensPage::showsTimeline() const
{
    return m_timelineSwitch->isChecked();
}

void TokensPage::setShowsTimeline(bool shows)
{
    if (shows) {
        m_timelineSwitch->setChecked(true);
    }
}

bool TokensPage::showsHistory() const
{
    return m_details->showsHistory();
}

void TokensPage::setShowsHistory(bool shows)
{
    m_details->setShowsHistory(shows);
}

bool TokensPage::isTimelineShown() const
{
    return !m_account && showsTimeline();
}

void TokensPage::switchView()
{
    if (m_timeline == nullptr) {
        m_timeline = new TimelineView(this);
        m_timeline->setTokenModel(m_model);
        m_timeline->setMinimumHeight(LeastTableHeight);
        auto* box = qobject_cast<QVBoxLayout*>(layout());
        box->insertWidget(box->indexOf(m_table) + 1, m_timeline, 1);
        setTabOrder(m_table, m_timeline);
        connect(m_timeline, &TimelineView::currentTokenChanged, this, &TokensPage::showDetails);
        connect(m_timeline, &TimelineView::copyWanted, this, &TokensPage::copyWanted);
        connect(m_timeline, &TimelineView::forgetWanted, this, &TokensPage::forgetWanted);
    }
    if (showsTimeline()) {
        m_timeline->setCurrentRow(m_table->currentIndex().row());
    } else {
        m_table->setCurrentIndex(m_timeline->currentIndex().siblingAtColumn(TokenTableModel::TokenColumn));
    }
    refresh();
    emit timelineSwitched();
}

std::optional<SessionToken> TokensPage::currentToken() const
{
    return isTimelineShown() ? m_timeline->currentToken() : m_table->currentToken();
}

void TokensPage::refreshTimes()
{
    if (isTimelineShown()) {
        m_timeline->refreshTimes();
        return;
    }
    const auto [first, last] = m_table->visibleRows();
    m_model->refreshTimes(first, last);
}

void TokensPage::setThresholds(ExpiryThresholds thresholds)
{
    m_model->setThresholds(thresholds);
}

void TokensPage::setKeychainName(const QString& name)
{
    m_keychainName = name;
    refresh();
}

void TokensPage::setBusyText(const QString& text)
{
    m_busyText = text;
    refresh();
}

} // namespace TokenDesk
