#include "ui/widgets/historyview.h"

#include "ui/viewmodels/auditlogmodel.h"

#include <QHeaderView>

namespace TokenDesk {

namespace {

constexpr int ShownRows = 4;

} // namespace

HistoryView::HistoryView(AuditService& audit, QWidget* parent)
    : AuditRowsView(*new AuditLogModel(audit), parent)
{
    rows().setParent(this);
    setAccessibleName(tr("History"));
    setEmptyText(tr("Nothing was recorded of this account yet."));
    // All rows are of the account, and of one person mostly.
    for (const int column :
         {AuditLogModel::AccountColumn, AuditLogModel::EnvironmentColumn, AuditLogModel::PersonColumn}) {
        setColumnHidden(column, true);
    }
    connect(&audit, &AuditService::changed, this, [this] {
        m_isStale = true;
        bringUpToDate();
    });
}

void HistoryView::showAccount(AccountId account)
{
    m_account = account;
    if (account.isNull()) {
        rows().clear();
        m_shownAccount = {};
    }
    bringUpToDate();
}

void HistoryView::bringUpToDate()
{
    // What nobody sees is not read.
    if (!isVisible() || m_account.isNull()) {
        return;
    }
    if (m_account != m_shownAccount) {
        rows().setFilter({.account = m_account});
        m_shownAccount = m_account;
        scrollToTop();
    } else if (m_isStale) {
        rows().refresh();
    }
    m_isStale = false;
    viewport()->update();
}

QSize HistoryView::sizeHint() const
{
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + ShownRows * verticalHeader()->defaultSectionSize()};
}

void HistoryView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    bringUpToDate();
}

void HistoryView::layOutColumns()
{
    const int time = widthOf(19);
    const int width = viewport()->width();
    const bool isTight = width < 90 * fontMetrics().horizontalAdvance(u'0');
    const int token = isTight ? 0 : widthOf(14);
    const int rest = std::max(0, width - time - token);
    setColumnHidden(AuditLogModel::TokenColumn, isTight);
    setColumnWidth(AuditLogModel::TimeColumn, time);
    setColumnWidth(AuditLogModel::TokenColumn, token);
    // A reason takes more words than a deed.
    const int what = rest * 9 / 20;
    setColumnWidth(AuditLogModel::WhatColumn, what);
    setColumnWidth(AuditLogModel::OutcomeColumn, rest - what);
}

} // namespace TokenDesk
