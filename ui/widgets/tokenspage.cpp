#include "ui/widgets/tokenspage.h"

#include "ui/widgets/accountheader.h"
#include "ui/widgets/detailspanel.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokentableview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

/// The header and one row.
constexpr int LeastTableHeight = 30 + Looks::TwoLineRowHeight + 2 * Looks::Gap;

} // namespace

TokensPage::TokensPage(AccountService& service, std::chrono::seconds expiringThreshold, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_header(new AccountHeader(this))
    , m_allTitle(new QLabel(tr("All active tokens"), this))
    , m_empty(new QLabel(this))
    , m_model(new TokenTableModel(service, expiringThreshold, this))
    , m_table(new TokenTableView(this))
    , m_details(new DetailsPanel(this))
{
    m_table->setTokenModel(m_model);
    m_table->setMinimumHeight(LeastTableHeight);
    m_details->setMinimumHeight(1); // may be squeezed on the way to being hidden
    m_allTitle->setFont(Looks::font(Looks::Type::Title));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Looks::Margin - Looks::Unit);
    layout->addWidget(m_header);
    layout->addWidget(m_allTitle);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_details);

    connect(m_table, &TokenTableView::currentTokenChanged, this, &TokensPage::showDetails);
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
    m_allTitle->setVisible(!m_account);
    if (account != nullptr) {
        m_header->show(*account, m_service, m_keychainName);
        m_header->setBusy(m_busyText);
    }
    const bool hasTokens = m_model->rowCount() > 0;
    m_table->setVisible(hasTokens);
    m_empty->setVisible(!hasTokens);
    m_empty->setText(m_account ? QString() : tr("No token is active. Choose an account and press Enter to get one."));
    showDetails();
}

void TokensPage::showDetails()
{
    // Where there is no room for both, the tokens come first.
    const int rest = height() - (m_header->isVisibleTo(this) ? m_header->sizeHint().height() : 0);
    const bool hasRoom = rest >= LeastTableHeight + m_details->sizeHint().height() + 4 * Looks::Margin;
    m_details->show(m_model->rowCount() > 0 && hasRoom ? m_table->currentToken() : std::nullopt, m_service);
}

void TokensPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showDetails();
}

void TokensPage::refreshTimes()
{
    const auto [first, last] = m_table->visibleRows();
    m_model->refreshTimes(first, last);
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
