#include "ui/widgets/tokencolumns.h"

#include "ui/viewmodels/tokentablemodel.h"
#include "ui/widgets/menutext.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>
#include <functional>
#include <numeric>

namespace TokenDesk {

namespace {

using Model = TokenTableModel;

constexpr int LeastWidth = 60;
constexpr int LargestWidth = 2000;
constexpr int WidthStep = 10;

/// Their names in settings, and their order at first.
constexpr std::pair<Model::Column, QLatin1String> Names[] = {
    {Model::TokenColumn, QLatin1String("token")},
    {Model::AccountColumn, QLatin1String("account")},
    {Model::EnvironmentColumn, QLatin1String("environment")},
    {Model::IssuedColumn, QLatin1String("issued")},
    {Model::ExpiresColumn, QLatin1String("expires")},
    {Model::TimeLeftColumn, QLatin1String("timeLeft")},
    {Model::CopyColumn, QLatin1String("copy")},
};

QString nameOf(int column)
{
    const auto found =
        std::find_if(std::begin(Names), std::end(Names), [column](const auto& each) { return each.first == column; });
    return found != std::end(Names) ? QString(found->second) : QString();
}

std::optional<int> columnNamed(QStringView name)
{
    const auto found =
        std::find_if(std::begin(Names), std::end(Names), [name](const auto& each) { return each.second == name; });
    return found != std::end(Names) ? std::optional(static_cast<int>(found->first)) : std::nullopt;
}

QList<int> firstOrder()
{
    QList<int> order;
    for (const auto& [column, name] : Names) {
        order.append(column);
    }
    return order;
}

} // namespace

TokenColumns::TokenColumns(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_header(*table.horizontalHeader())
    , m_choices{{.order = firstOrder(), .widths = {}}, {.order = firstOrder(), .widths = {}}}
{
    m_header.setMinimumSectionSize(LeastWidth);
    m_header.setSectionsMovable(true);
    // As wide as its button.
    m_header.setSectionResizeMode(Model::CopyColumn, QHeaderView::Fixed);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    table.setColumnHidden(Model::TimelineColumn, true);
    connect(&m_header, &QHeaderView::sectionResized, this, &TokenColumns::takeWidth);
    connect(&m_header, &QHeaderView::sectionMoved, this, &TokenColumns::takeOrder);
    connect(&m_header, &QWidget::customContextMenuRequested, this, &TokenColumns::showMenu);
}

void TokenColumns::setMode(Mode mode)
{
    m_mode = mode;
    m_table.setColumnHidden(Model::AccountColumn, mode == Mode::OneAccount);
    m_table.setColumnHidden(Model::EnvironmentColumn, mode == Mode::OneAccount);
    applyOrder();
    layOut();
}

int TokenColumns::flexibleColumn() const
{
    return m_mode == Mode::AllAccounts ? Model::AccountColumn : Model::TokenColumn;
}

QHash<int, int> TokenColumns::defaultWidths() const
{
    const int digit = m_table.fontMetrics().horizontalAdvance(u'0');
    const int width = m_table.viewport()->width();
    const bool showsAccounts = m_mode == Mode::AllAccounts;
    const bool isNarrow = width < 110 * digit;
    const bool isTight = width < 80 * digit;
    const int moment = (isTight ? 12 : 13) * digit;
    const int timeLeftDigits = showsAccounts ? (isTight    ? 12
                                                : isNarrow ? 22
                                                           : 30)
                                             : (isTight    ? 20
                                                : isNarrow ? 24
                                                           : 34);
    QHash<int, int> widths{{Model::ExpiresColumn, moment},
                           {Model::TimeLeftColumn, timeLeftDigits * digit},
                           {Model::CopyColumn, isTight ? 108 : 120}};
    // Of the two times the one that can be done without.
    if (!isTight && !(showsAccounts && isNarrow)) {
        widths.insert(Model::IssuedColumn, moment);
    }
    if (showsAccounts) {
        widths.insert(Model::TokenColumn, (isTight ? 9 : 16) * digit);
        widths.insert(Model::EnvironmentColumn, (isTight ? 11 : 13) * digit);
    }
    return widths;
}

void TokenColumns::layOut()
{
    const QScopedValueRollback guard(m_isLayingOut, true);
    const QHash<int, int> defaults = defaultWidths();
    QHash<int, int> widths = defaults;
    for (auto each = choice().widths.cbegin(); each != choice().widths.cend(); ++each) {
        if (widths.contains(each.key())) {
            widths.insert(each.key(), each.value());
        }
    }
    const auto restOf = [this](const QHash<int, int>& taken) {
        return std::accumulate(taken.cbegin(), taken.cend(), m_table.viewport()->width(), std::minus<>());
    };
    const int least = (m_mode == Mode::AllAccounts ? 7 : 9) * m_table.fontMetrics().horizontalAdvance(u'0');
    if (restOf(widths) < least) {
        // What was chosen in a wider window has to wait for one.
        widths = defaults;
    }
    widths.insert(flexibleColumn(), std::max(least, restOf(widths)));
    m_table.setColumnHidden(Model::IssuedColumn, !widths.contains(Model::IssuedColumn));
    for (auto each = widths.cbegin(); each != widths.cend(); ++each) {
        m_header.resizeSection(each.key(), each.value());
    }
}

int TokenColumns::resizableBeside(int column) const
{
    // The next one; of the last, the one before it.
    for (const int step : {1, -1}) {
        for (int place = m_header.visualIndex(column) + step; place >= 0 && place < m_header.count(); place += step) {
            const int other = m_header.logicalIndex(place);
            if (!m_header.isSectionHidden(other) && other != Model::CopyColumn) {
                return other;
            }
        }
    }
    return -1;
}

void TokenColumns::takeWidth(int column, int before, int after)
{
    const bool isShown = before > 0 && after > 0; // to be hidden is to be resized to nothing
    if (m_isLayingOut || !isShown) {
        return;
    }
    // What one gains the next one loses, so that the edge follows the mouse.
    const int other = resizableBeside(column);
    if (other >= 0) {
        const int both = before + m_header.sectionSize(other);
        const int width = std::clamp(after, LeastWidth, std::max(LeastWidth, both - LeastWidth));
        for (const auto& [each, wide] : {std::pair(column, width), std::pair(other, both - width)}) {
            if (each != flexibleColumn()) {
                choice().widths.insert(each, wide);
            }
        }
    }
    layOut();
    emit changed();
}

void TokenColumns::applyOrder()
{
    const QScopedValueRollback guard(m_isLayingOut, true);
    const QList<int>& order = choice().order;
    for (int place = 0; place < order.size(); ++place) {
        m_header.moveSection(m_header.visualIndex(order.at(place)), place);
    }
}

void TokenColumns::takeOrder()
{
    if (m_isLayingOut) {
        return;
    }
    QList<int> order;
    for (int place = 0; place < m_header.count(); ++place) {
        if (const int column = m_header.logicalIndex(place); column != Model::TimelineColumn) {
            order.append(column);
        }
    }
    choice().order = order;
    emit changed();
}

void TokenColumns::moveColumn(int column, int step)
{
    int place = m_header.visualIndex(column);
    do {
        place += step;
    } while (place >= 0 && place < m_header.count() && m_header.isSectionHidden(m_header.logicalIndex(place)));
    if (place >= 0 && place < m_header.count()) {
        m_header.moveSection(m_header.visualIndex(column), place);
    }
}

void TokenColumns::widenColumn(int column, int steps)
{
    if (column != Model::CopyColumn) {
        m_header.resizeSection(column, m_header.sectionSize(column) + steps * WidthStep);
    }
}

void TokenColumns::reset()
{
    choice() = {.order = firstOrder(), .widths = {}};
    applyOrder();
    layOut();
    emit changed();
}

QStringList TokenColumns::state(Mode mode) const
{
    const Choice& choice = m_choices[static_cast<int>(mode)];
    QStringList state;
    for (const int column : choice.order) {
        const auto width = choice.widths.constFind(column);
        state.append(width != choice.widths.cend() ? QStringLiteral("%1=%2").arg(nameOf(column)).arg(*width)
                                                   : nameOf(column));
    }
    return state;
}

void TokenColumns::restore(Mode mode, const QStringList& state)
{
    Choice choice;
    for (const QString& each : state) {
        const auto column = columnNamed(QStringView(each).left(each.indexOf(u'=')));
        if (!column || choice.order.contains(*column)) {
            continue;
        }
        choice.order.append(*column);
        const int width = each.section(u'=', 1).toInt();
        if (width >= LeastWidth && width <= LargestWidth) {
            choice.widths.insert(*column, width);
        }
    }
    for (const int column : firstOrder()) {
        if (!choice.order.contains(column)) {
            choice.order.append(column);
        }
    }
    m_choices[static_cast<int>(mode)] = choice;
    if (mode == m_mode) {
        setMode(mode);
    }
}

void TokenColumns::showMenu(const QPoint& position)
{
    const int column = m_header.logicalIndexAt(position);
    const int left = m_table.isRightToLeft() ? 1 : -1;
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        menu->addAction(withKey(tr("Move left"), Qt::ALT | Qt::Key_Left), this,
                        [this, column, left] { moveColumn(column, left); });
        menu->addAction(withKey(tr("Move right"), Qt::ALT | Qt::Key_Right), this,
                        [this, column, left] { moveColumn(column, -left); });
        menu->addAction(withKey(tr("Wider"), Qt::ALT | Qt::SHIFT | (left < 0 ? Qt::Key_Right : Qt::Key_Left)), this,
                        [this, column] { widenColumn(column, 1); });
        menu->addAction(withKey(tr("Narrower"), Qt::ALT | Qt::SHIFT | (left < 0 ? Qt::Key_Left : Qt::Key_Right)), this,
                        [this, column] { widenColumn(column, -1); });
        menu->addSeparator();
    }
    menu->addAction(tr("Reset columns"), this, &TokenColumns::reset);
    menu->popup(m_header.viewport()->mapToGlobal(position));
}

} // namespace TokenDesk
