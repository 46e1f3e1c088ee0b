#include "ui/widgets/accountpane.h"

#include "ui/viewmodels/accountfiltermodel.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/widgets/accountlistview.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/menutext.h"

#include <QMenu>
#include <QVBoxLayout>

namespace TokenDesk {

using RowKind = AccountListModel::RowKind;

namespace {

const QString AllChoice = QStringLiteral("all");
const QString AttentionChoice = QStringLiteral("attention");

} // namespace

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
    m_list->setMovable(true);
    // For signing in, pinning and moving several; everything else goes by the current one.
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMinimumWidth(58 * Looks::Unit);
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    connect(m_list, &AccountListView::tokenWanted, this, &AccountPane::getTokenWanted);
    connect(m_list, &AccountListView::editWanted, this, &AccountPane::editWanted);
    connect(m_list, &AccountListView::removalWanted, this, &AccountPane::removalWanted);
    connect(m_list, &AccountListView::moveWanted, this, &AccountPane::moveWanted);
    connect(m_list, &AccountListView::sortWanted, this, &AccountPane::sortWanted);
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
    m_awaited = {};
    emit chosen();
}

void AccountPane::choose(AccountId id)
{
    const QModelIndex row = m_filtered->mapFromSource(m_accounts.indexOf(id));
    if (row.isValid()) {
        makeCurrent(row);
        m_list->scrollTo(row);
    }
}

void AccountPane::makeCurrent(const QModelIndex& row)
{
    // The list's own way goes by the keys that happen to be pressed: with Ctrl it would mark one more.
    m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
}

QString AccountPane::choice() const
{
    const AccountId account = m_awaited.isNull() ? m_account : m_awaited;
    return !account.isNull() ? account.toString() : m_isAttention ? AttentionChoice : AllChoice;
}

void AccountPane::setChoice(const QString& text)
{
    if (text == AllChoice || text == AttentionChoice) {
        makeCurrent(m_filtered->index(text == AttentionChoice ? 1 : 0, 0));
        return;
    }
    m_awaited = AccountId::fromString(text);
    restoreChoice();
}

void AccountPane::restoreChoice()
{
    // Where the list is made anew, rows become current that nobody has chosen.
    const AccountId awaited = std::exchange(m_awaited, {});
    if (m_accounts.indexOf(awaited).isValid()) {
        m_account = awaited;
    }
    const bool wasGathering = m_hasChosen && m_account.isNull();
    const bool hasGone = !m_account.isNull() && !m_accounts.indexOf(m_account).isValid();
    if (!m_account.isNull() && !hasGone) {
        choose(m_account);
    } else {
        const QModelIndex first = wasGathering ? QModelIndex() : m_filtered->firstHit();
        makeCurrent(first.isValid() ? first : m_filtered->index(m_isAttention ? 1 : 0, 0));
    }
    takeCurrentRow();
    if (m_account != awaited) {
        m_awaited = awaited;
    }
}

QList<AccountId> AccountPane::meantAccounts() const
{
    if (m_account.isNull()) {
        return {};
    }
    QList<AccountId> meant = selectedAccounts();
    const bool isMarked = meant.removeOne(m_account);
    return QList{m_account} + (isMarked ? meant : QList<AccountId>());
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
        makeCurrent({});
    } else {
        choose(m_account);
    }
    m_isFiltering = false;
    const bool hasHits = text.trimmed().isEmpty() || m_filtered->hasHits();
    m_list->setEmptyText(
        hasHits
            ? QString()
            : tr("Nothing found for “%1” in labels, usernames, groups, token labels and the last characters of tokens.")
                  .arg(text.trimmed()));
}

void AccountPane::takeFirstHit()
{
    const QModelIndex hit = m_filtered->firstHit();
    if (hit.isValid()) {
        makeCurrent(hit);
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
    const QModelIndex account = m_list->indexAt(position);
    if (AccountListModel::kindOf(account) == RowKind::Account) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu, account);
        menu->popup(m_list->viewport()->mapToGlobal(position));
    }
}

void AccountPane::fillMenu(QMenu& menu, const QModelIndex& account)
{
    const AccountId id = AccountListModel::accountIdOf(account);
    const QList<AccountId> meant = meantAccounts();
    const auto add = [&menu, this](const QString& text, const QKeySequence& keys, auto action) {
        return menu.addAction(withKey(text, keys), this, action);
    };
    add(tr("Get token"), Qt::Key_Return, [this, id] { emit getTokenWanted(id); });
    add(tr("New token"), Qt::Key_F5, [this, id] { emit newTokenWanted(id); });
    add(tr("Copy freshest token"), QKeySequence::Copy, [this, id] {
        emit copyWanted(id);
    })->setEnabled(account.data(AccountListModel::CountRole).toInt() > 0);
    if (meant.size() > 1) {
        add(tr("Sign in %n account(s)…", nullptr, static_cast<int>(meant.size())), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
            [this, meant] { emit signInWanted(meant); });
    }
    menu.addSeparator();
    add(account.data(AccountListModel::PinnedRole).toBool() ? tr("Unpin") : tr("Pin"), Qt::CTRL | Qt::Key_D,
        [this, meant] { emit pinWanted(meant); });
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] {
        m_list->moveCurrent(Side::Before);
    })->setEnabled(m_list->canMoveCurrent(Side::Before));
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] {
        m_list->moveCurrent(Side::After);
    })->setEnabled(m_list->canMoveCurrent(Side::After));
    add(tr("Sort by label"), Qt::ALT | Qt::Key_Home, [this, id] {
        emit sortWanted(id);
    })->setEnabled(account.data(AccountListModel::ByHandRole).toBool());
    menu.addSeparator();
    add(tr("Edit…"), Qt::Key_F2, [this, id] { emit editWanted(id); });
    add(tr("Remove…"), Qt::Key_Delete, [this, id] { emit removalWanted(id); });
}

} // namespace TokenDesk
