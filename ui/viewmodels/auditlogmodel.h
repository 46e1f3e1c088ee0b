#pragma once

#include "app/flows/auditservice.h"

#include <QAbstractTableModel>

namespace TokenDesk {

/// Rows of the audit log, the newest first, read a page at a time as they come into view.
class AuditLogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, WhatColumn, OutcomeColumn, TokenColumn, ColumnCount };
    enum Role {
        SequenceRole = Qt::UserRole, ///< qint64
        FailedRole,                  ///< bool
    };

    /// How many rows are read at a time.
    static constexpr int PageRows = 50;

    /// Shows nothing before setFilter(). @p audit must outlive this.
    explicit AuditLogModel(AuditService& audit, QObject* parent = nullptr);

    void setFilter(const AuditFilter& filter);
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

private:
    [[nodiscard]] QList<AuditRow> read(std::optional<AuditPlace> before, int count);
    [[nodiscard]] static QVariant text(const AuditRow& row, int column);
    [[nodiscard]] static QString toolTip(const AuditRow& row);

    AuditService& m_audit;
    std::optional<AuditFilter> m_filter;
    QList<AuditRow> m_rows;
    bool m_hasMore = false;
    std::optional<Error> m_error;
};

} // namespace TokenDesk
