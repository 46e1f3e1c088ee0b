#pragma once

#include "app/flows/auditservice.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace TokenDesk {

/// Rows of the audit log, the newest first, read a page at a time as they come into view.
class AuditLogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        AccountColumn,
        EnvironmentColumn,
        WhatColumn,
        OutcomeColumn,
        TokenColumn,
        PersonColumn,
        ColumnCount
    };
    enum Role {
        SequenceRole = Qt::UserRole, ///< qint64
        FailedRole,                  ///< bool
    };

    /// How many rows are read at a time.
    static constexpr int PageRows = 50;

    /// Shows nothing before setFilter(). @p audit must outlive this.
    explicit AuditLogModel(AuditService& audit, QObject* parent = nullptr);

    /// @p text as for auditRowHas(). No index knows it: the rows are looked through from the newest on, some at a time,
    /// until there is a page of hits.
    void setFilter(const AuditFilter& filter, const QString& text = {});
    /// Whether a search is under way, and how far back it has come; nothing so far.
    [[nodiscard]] bool isSearching() const { return m_step.isActive(); }
    [[nodiscard]] std::optional<Instant> searchedBackTo() const;
    /// Shows nothing again, until setFilter().
    void clear();
    /// Brings new rows in. Not by itself: who does not show the rows need not read them.
    void refresh();
    /// Why no rows could be read, if so.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// A search has begun, come further, or ended.
    void searchMoved();

private:
    void search();
    void searchOn();
    void refreshSearch();
    void append(const QList<AuditRow>& rows);
    [[nodiscard]] QList<AuditRow> read(std::optional<AuditPlace> before, int count);
    [[nodiscard]] static QVariant text(const AuditRow& row, int column);
    [[nodiscard]] static QString toolTip(const AuditRow& row);

    AuditService& m_audit;
    std::optional<AuditFilter> m_filter;
    QString m_text;
    /// Where the search has come to, from where, and how many hits end it.
    std::optional<AuditPlace> m_reached;
    std::optional<AuditPlace> m_newest;
    qsizetype m_wanted = 0;
    QTimer m_step;
    QList<AuditRow> m_rows;
    bool m_hasMore = false;
    std::optional<Error> m_error;
};

} // namespace TokenDesk
