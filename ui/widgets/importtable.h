#pragma once

#include <QTableView>

namespace TokenDesk {

class ImportPreviewModel;

/// The rows of an import, before and after.
class ImportTable final : public QTableView
{
    Q_OBJECT
public:
    /// @p model must outlive this.
    ImportTable(ImportPreviewModel& model, QWidget* parent);

private:
    void fitRows();
};

} // namespace TokenDesk
