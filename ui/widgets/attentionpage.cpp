#include "ui/widgets/attentionpage.h"

#include "ui/viewmodels/accountfiltermodel.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/widgets/accountlistview.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/menutext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace TokenDesk {

AttentionPage::AttentionPage(const AccountService& service, AccountListModel& accounts, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_accounts(accounts)
    , m_filtered(new AccountFilterModel(this))
    , m_hint(new QLabel(this))
    , m_edit(new QPushButton(tr("Edit password…"), this))
    , m_tryAgain(new QPushButton(tr("Try again"), this))
    , m_list(new AccountListView(this))
{
    auto* title = new QLabel(tr("Needs attention"), this);
    title->setFont(Looks::font(Looks::Type::Title));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_tryAgain->setToolTip(tr("Signs in with the password as it is (F5)"));
    m_filtered->setAttentionOnly();
    m_filtered->setSourceModel(&accounts);
    m_list->setAccessibleName(tr("Accounts that need attention"));
    m_list->setModel(m_filtered);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Looks::Gap);
    for (QPushButton* button : {m_edit, m_tryAgain}) {
        button->setAutoDefault(true); // Enter presses what has the focus
        button->setMinimumHeight(34);
        Looks::giveRoom(*button);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(title);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);

    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_account); });
    connect(m_tryAgain, &QPushButton::clicked, this, [this] { emit tryAgainWanted(m_account); });
    connect(m_list, &AccountListView::tokenWanted, this, &AttentionPage::editWanted);
    connect(m_list, &AccountListView::editWanted, this, &AttentionPage::editWanted);
    connect(m_list, &AccountListView::removalWanted, this, &AttentionPage::removalWanted);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AttentionPage::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttentionPage::takeCurrentRow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filtered, signal, this, &AttentionPage::restoreChoice);
    }
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &AttentionPage::restoreChoice);
    restoreChoice();
}

void AttentionPage::restoreChoice()
{
    const QModelIndex row = m_filtered->mapFromSource(m_accounts.indexOf(m_account));
    m_list->setCurrentIndex(row.isValid() ? row : m_filtered->index(0, 0));
    takeCurrentRow();
}

void AttentionPage::takeCurrentRow()
{
    if (const QModelIndex row = m_list->currentIndex(); row.isValid()) {
        m_account = AccountListModel::accountIdOf(row);
    }
    refresh();
}

void AttentionPage::showMenu(const QPoint& position)
{
    if (!m_list->indexAt(position).isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(withKey(tr("Edit password…"), Qt::Key_Return), this, [this] { emit editWanted(m_account); });
    menu->addAction(withKey(tr("Try again"), Qt::Key_F5), this, [this] { emit tryAgainWanted(m_account); })
        ->setEnabled(m_tryAgain->isEnabled());
    menu->addSeparator();
    menu->addAction(withKey(tr("Remove…"), Qt::Key_Delete), this, [this] { emit removalWanted(m_account); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void AttentionPage::refresh()
{
    const bool hasAny = m_filtered->rowCount() > 0;
    if (!hasAny) {
        m_account = {};
    }
    m_hint->setText(hasAny ? tr("Nothing signs in with these accounts by itself until their password is edited or "
                                "you try again.")
                           : tr("No account needs attention."));
    m_edit->setVisible(hasAny);
    m_tryAgain->setVisible(hasAny);
    m_list->setVisible(hasAny);
    // Where no password is stored there is nothing to try.
    const Account* account = m_service.account(m_account);
    m_tryAgain->setEnabled(account != nullptr && account->state() == AccountState::Rejected);
}

} // namespace TokenDesk
