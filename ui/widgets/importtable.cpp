#include "ui/widgets/importtable.h"

#include "ui/viewmodels/importpreviewmodel.h"
#include "ui/widgets/flatheader.h"
#include "ui/widgets/importrowdelegate.h"
#include "ui/widgets/looks.h"

#include <algorithm>

namespace TokenDesk {

namespace {

using Model = ImportPreviewModel;

// In device-independent pixels.
constexpr std::pair<int, int> Widths[] = {{Model::LineColumn, 15 * Looks::Unit},
                                          {Model::LabelColumn, 40 * Looks::Unit},
                                          {Model::UsernameColumn, 40 * Looks::Unit},
                                          {Model::PasswordColumn, 24 * Looks::Unit},
                                          {Model::EnvironmentColumn, 28 * Looks::Unit}};

/// What is refused, which has the longest texts, stands first. To measure 100,000 rows would take seconds; a text
/// further down that is cut is whole in its tool tip.
constexpr int FittedRows = 500;

} // namespace

ImportTable::ImportTable(ImportPreviewModel& model, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Rows"));
    setHorizontalHeader(new FlatHeader(this));
    setItemDelegate(new ImportRowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Looks::OneLineRowHeight);
    setModel(&model);
    QHeaderView& header = *horizontalHeader();
    header.setSectionsClickable(false);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(12 * Looks::Unit);
    for (const auto& [column, width] : Widths) {
        header.resizeSection(column, std::max(width, header.sectionSizeHint(column)));
    }
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(Model::OutcomeColumn, QHeaderView::Stretch);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    Looks::useSelectionTone(*this);
    // Later: the header tells it before it has done it.
    connect(&header, &QHeaderView::sectionResized, this, &ImportTable::fitRows, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelReset, this, &ImportTable::fitRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ImportTable::fitRows);
}

void ImportTable::fitRows()
{
    const int count = std::min(model()->rowCount(), FittedRows);
    for (int row = 0; row < count; ++row) {
        resizeRowToContents(row);
    }
}

} // namespace TokenDesk
