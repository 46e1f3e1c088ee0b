#include "ui/widgets/accountpane.h"

#include "ui/viewmodels/accountfiltermodel.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/widgets/accountlistview.h"
#include "ui/widgets/looks.h"

#include <QMenu>
#include <QVBoxLayout>

namespace TokenDesk {

using RowKind = AccountListModel::RowKind;

AccountPane::AccountPane(AccountListModel& accounts, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_filtered(new AccountFilterModel(this))
    , m_list(new AccountListView(this))
{
    m_filtered->setSourceModel(&accounts);
    m_list->setModel(m_filtered);
    // The list stands on the window's tone, the pages beside it on the base's.
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    // For signing in several; everything else goes by the current one.
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMinimumWidth(58 * Looks::Unit);
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    connect(m_list, &AccountListView::tokenWanted, this, &AccountPane::getTokenWanted);
    connect(m_list, &AccountListView::removalWanted, this, &AccountPane::removalWanted);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AccountPane::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountPane::takeCurrentRow);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &AccountPane::restoreChoice);
}

void AccountPane::takeCurrentRow()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_isFiltering) {
        return;
    }
    m_account = AccountListModel::accountIdOf(current);
    m_isAttention = AccountListModel::kindOf(current) == RowKind::NeedsAttention;
    m_hasChosen = true;
    emit chosen();
}

void AccountPane::choose(AccountId id)
{
    const QModelIndex row = m_filtered->mapFromSource(m_accounts.indexOf(id));
    if (row.isValid()) {
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row);
    }
}

void AccountPane::restoreChoice()
{
    const bool wasGathering = m_hasChosen && m_account.isNull();
    const bool hasGone = !m_account.isNull() && !m_accounts.indexOf(m_account).isValid();
    if (!m_account.isNull() && !hasGone) {
        choose(m_account);
    } else {
        const QModelIndex first = wasGathering ? QModelIndex() : m_filtered->firstHit();
        m_list->setCurrentIndex(first.isValid() ? first : m_filtered->index(m_isAttention ? 1 : 0, 0));
    }
    takeCurrentRow();
}

QList<AccountId> AccountPane::selectedAccounts() const
{
    QList<AccountId> selected;
    for (const QModelIndex& row : m_list->selectionModel()->selectedRows()) {
        if (const AccountId id = AccountListModel::accountIdOf(row); !id.isNull()) {
            selected.append(id);
        }
    }
    return selected;
}

bool AccountPane::hasListFocus() const
{
    return m_list->hasFocus();
}

void AccountPane::search(const QString& text)
{
    // The view picks another row when the current one is filtered away. That is not the person's choice: what was
    // chosen stays, and is current again as soon as it is to be seen.
    m_isFiltering = true;
    m_filtered->setSearch(text);
    const bool isHidden = !m_account.isNull() && !m_filtered->mapFromSource(m_accounts.indexOf(m_account)).isValid();
    if (isHidden) {
        m_list->setCurrentIndex({});
    } else {
        choose(m_account);
    }
    m_isFiltering = false;
    const bool hasHits = text.trimmed().isEmpty() || m_filtered->hasHits();
    m_list->setEmptyText(hasHits ? QString()
                                 : tr("Nothing found for “%1” in labels, usernames and groups.").arg(text.trimmed()));
}

void AccountPane::takeFirstHit()
{
    const QModelIndex hit = m_filtered->firstHit();
    if (hit.isValid()) {
        m_list->setCurrentIndex(hit);
        m_list->setFocus();
    }
}

void AccountPane::refreshTimes()
{
    const auto [first, last] = m_list->visibleRows();
    if (first >= 0) {
        m_accounts.refreshTimes(m_filtered->mapToSource(m_filtered->index(first, 0)).row(),
                                m_filtered->mapToSource(m_filtered->index(last, 0)).row());
    }
}

void AccountPane::showMenu(const QPoint& position)
{
    const AccountId id = AccountListModel::accountIdOf(m_list->indexAt(position));
    if (id.isNull()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Get token"), this, [this, id] { emit getTokenWanted(id); });
    menu->addAction(tr("New token"), this, [this, id] { emit newTokenWanted(id); });
    menu->addSeparator();
    menu->addAction(tr("Edit…"), this, [this, id] { emit editWanted(id); });
    menu->addAction(tr("Remove…"), this, [this, id] { emit removalWanted(id); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace TokenDesk
