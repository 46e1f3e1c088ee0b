#pragma once

#include "app/domain/importplan.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace TokenDesk {

/// How a table is read: what was found out of it, and what a person says instead.
class ImportReading final : public QWidget
{
    Q_OBJECT
public:
    ImportReading(const QList<Environment>& environments, QWidget* parent);

    /// For another table: forgets what was said of the one before.
    void forget();
    /// Of a password database there is less to say.
    void setOfTable(bool isOfTable);
    [[nodiscard]] const ImportWish& wish() const { return m_wish; }
    /// @p head as readTableHead() or planImport() gives it.
    void show(const ImportPlan& head);

signals:
    /// By the person.
    void wishChanged();

private:
    QLabel* addChoice(QGridLayout& grid, int place, const QString& label, const QString& name, QComboBox* choice);
    void addDialect(QGridLayout& grid);
    void addColumns(QGridLayout& grid);
    /// What was said of the columns of a table that is cut in another way now means nothing.
    void changeDialect();
    void chooseColumn(ImportField field);

    ImportWish m_wish;
    QComboBox* m_delimiter;
    QComboBox* m_encoding;
    QComboBox* m_environment;
    QHash<ImportField, QComboBox*> m_columns;
    /// What only a table needs.
    QList<QWidget*> m_ofTable;
    QLabel* m_environmentWords;
    QCheckBox* m_hasHeader;
    QCheckBox* m_keepsStored;
};

} // namespace TokenDesk
