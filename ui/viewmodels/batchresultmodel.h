#pragma once

#include "app/flows/batchsignin.h"

#include <QAbstractTableModel>

namespace TokenDesk {

/// What became of each account of a batch: what failed first, then what was left alone, then the rest, by label. The
/// order stays as it was when the list was made, so that nothing jumps while a few are tried again.
class BatchResultModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LabelColumn, EnvironmentColumn, OutcomeColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< BatchState as int
        AccountIdRole,            ///< QUuid
        ProductionRole,           ///< bool
    };

    /// Both must outlive this.
    BatchResultModel(const BatchSignIn& batch, const AccountService& service, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// For the help desk: each kind of failure once, with how many it concerns. No labels, no usernames.
    [[nodiscard]] QString supportText() const;

private:
    void arrange();
    [[nodiscard]] const Environment* environmentOf(const BatchItem& item) const;

    const BatchSignIn& m_batch;
    const AccountService& m_service;
    /// The batch's index of each row, and the row of each index.
    QList<int> m_order;
    QList<int> m_rows;
};

} // namespace TokenDesk
