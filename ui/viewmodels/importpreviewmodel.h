#pragma once

#include "app/flows/accountservice.h"

#include <QAbstractTableModel>

namespace TokenDesk {

/// The rows of an import, before and after: what will be done with each or what became of it, and why. What is refused
/// comes first, then what changes something, then what is skipped, each in the order of the file. Passwords are dots,
/// the same number for each.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LineColumn,
        LabelColumn,
        UsernameColumn,
        PasswordColumn,
        EnvironmentColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role {
        ActionRole = Qt::UserRole, ///< ImportAction as int
        StateRole,                 ///< ImportState as int; invalid before the import
        ProductionRole,            ///< bool
    };

    /// @p service must outlive this.
    explicit ImportPreviewModel(const AccountService& service, QObject* parent = nullptr);

    void show(std::shared_ptr<const ImportPlan> plan);
    /// Of the plan that is shown.
    void show(const ImportResult& result);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        /// Of the plan's row.
        size_t index = 0;
        /// The import uses the passwords up.
        bool hasPassword = false;
    };

    /// Null where there is none; also one that comes with the plan.
    [[nodiscard]] const Environment* environment(const ImportRow& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString outcomeText(const Row& row) const;

    const AccountService& m_service;
    std::shared_ptr<const ImportPlan> m_plan;
    QList<Row> m_rows;
    /// By the index of the plan; empty before the import.
    QList<ImportOutcome> m_outcomes;
};

} // namespace TokenDesk
