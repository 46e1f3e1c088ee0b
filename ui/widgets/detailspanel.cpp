#include "ui/widgets/detailspanel.h"

#include "ui/viewmodels/tokendetails.h"
#include "ui/widgets/detaillines.h"
#include "ui/widgets/historyview.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/wordtab.h"

#include <QFrame>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

enum Page { DetailsPage, HistoryPage };

} // namespace

DetailsPanel::DetailsPanel(AccountService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_detailsTab(new WordTab(tr("&Details"), this))
    , m_historyTab(new WordTab(tr("&History"), this))
    , m_pages(new QStackedWidget(this))
    , m_lines(new DetailLines(DetailLines::Length::OneLine, this))
    , m_noToken(new QLabel(tr("No token is active."), this))
{
    m_detailsTab->setChecked(true);
    m_noToken->setForegroundRole(QPalette::PlaceholderText);
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto* details = new QWidget(m_pages);
    auto* detailsLayout = new QVBoxLayout(details);
    detailsLayout->setContentsMargins(0, 0, 0, 0);
    detailsLayout->addWidget(m_lines);
    detailsLayout->addWidget(m_noToken);
    detailsLayout->addStretch(1);
    m_pages->addWidget(details);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Looks::Gap);
    layout->addWidget(rule);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(Looks::Margin - Looks::Gap);
    tabs->addWidget(m_detailsTab);
    tabs->addWidget(m_historyTab);
    tabs->addStretch(1);
    layout->addLayout(tabs);
    layout->addWidget(m_pages, 1);
    setVisible(false);
    connect(m_historyTab, &QAbstractButton::toggled, this, &DetailsPanel::switchPage);
}

void DetailsPanel::show(const std::optional<SessionToken>& token, std::optional<AccountId> account)
{
    m_account = account;
    m_historyTab->setVisible(account.has_value());
    m_lines->setVisible(token.has_value());
    m_noToken->setVisible(!token);
    m_lines->show(token ? tokenDetails(*token, m_service) : QList<DetailLine>());
    switchPage();
    setVisible(token || account);
}

bool DetailsPanel::showsHistory() const
{
    return m_historyTab->isChecked();
}

void DetailsPanel::setShowsHistory(bool shows)
{
    (shows ? m_historyTab : m_detailsTab)->setChecked(true);
}

void DetailsPanel::switchPage()
{
    const bool isHistory = showsHistory() && m_account;
    if (isHistory && m_history == nullptr) {
        m_history = new HistoryView(m_service.audit(), m_pages);
        m_pages->addWidget(m_history);
    }
    m_pages->setCurrentIndex(isHistory ? HistoryPage : DetailsPage);
    if (m_history != nullptr && (isHistory || !m_account)) {
        m_history->showAccount(m_account.value_or(AccountId()));
    }
}

int DetailsPanel::leastHeight() const
{
    return QWidget::sizeHint().height();
}

void DetailsPanel::setRoom(int height)
{
    if (height != m_room) {
        m_room = height;
        updateGeometry();
    }
}

QSize DetailsPanel::sizeHint() const
{
    const QSize least = QWidget::sizeHint();
    return {least.width(), std::max(least.height(), m_room)};
}

} // namespace TokenDesk
