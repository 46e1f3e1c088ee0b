#include "ui/widgets/timelineview.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/timelinedelegate.h"
#include "ui/widgets/tokenmenu.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace TokenDesk {

namespace {

constexpr int AxisHeight = 30;

} // namespace

/// The times above the rows, and the word for the line.
class TimelineAxis final : public QWidget
{
public:
    explicit TimelineAxis(const TimelineView* view)
        : QWidget(const_cast<TimelineView*>(view))
        , m_view(*view)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.setFont(Looks::font(Looks::Type::Section));
        const QRect bars = m_view.barArea(QRect(0, 0, m_view.viewport()->width(), height()));
        const QString now = TimelineView::tr("now");
        const QRect nowRect = centred(painter, now, m_view.x(m_view.now(), bars));
        for (const TimeScale::Tick& tick : m_view.ticks(bars)) {
            const QRect text = centred(painter, tick.text, m_view.x(tick.at, bars));
            if (!text.adjusted(-Looks::Unit, 0, Looks::Unit, 0).intersects(nowRect) && rect().contains(text)) {
                painter.setPen(Looks::faintText(palette()));
                painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine, tick.text);
            }
        }
        painter.setPen(Looks::link(palette()));
        painter.drawText(nowRect, Qt::AlignCenter | Qt::TextSingleLine, now);
    }

private:
    [[nodiscard]] QRect centred(const QPainter& painter, const QString& text, int x) const
    {
        const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
        return {x - width / 2, 0, width, height()};
    }

    const TimelineView& m_view;
};

TimelineView::TimelineView(QWidget* parent)
    : QListView(parent)
    , m_axis(new TimelineAxis(this))
    , m_menu(new TokenMenu(this))
{
    setAccessibleName(tr("Timeline of active tokens"));
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed); // a double click copies
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setViewportMargins(0, AxisHeight, 0, 0);
    Looks::useSelectionTone(*this);
    connect(m_menu, &TokenMenu::copyWanted, this, &TimelineView::copyCurrent);
    connect(m_menu, &TokenMenu::labelWanted, this, [this] { edit(currentIndex()); });
    connect(m_menu, &TokenMenu::forgetWanted, this, [this] {
        if (const auto token = currentToken()) {
            emit forgetWanted(*token);
        }
    });
}

void TimelineView::setTokenModel(TokenTableModel* model)
{
    m_model = model;
    setModel(model);
    setModelColumn(TokenTableModel::TimelineColumn); // which has to exist by then
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        rescale();
        setCurrentRow(0);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        rescale();
        setCurrentRow(std::max(0, currentIndex().row()));
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::rescale);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex&, const QModelIndex& last) {
        // The times left, which change with each tick, are another column.
        if (last.column() == TokenTableModel::TimelineColumn) {
            rescale();
        }
    });
    rescale();
}

std::optional<SessionToken> TimelineView::currentToken() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->tokenAt(current.row())) : std::nullopt;
}

void TimelineView::setCurrentRow(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        setCurrentIndex(m_model->index(row, TokenTableModel::TimelineColumn));
    }
}

void TimelineView::rescale()
{
    m_now = m_model->now();
    m_scale = TimeScale(m_now);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, TokenTableModel::TimelineColumn);
        const auto time = [&index](int role) {
            return Instant{std::chrono::milliseconds{index.data(role).toLongLong()}};
        };
        m_scale.include(time(TokenTableModel::StartRole), time(TokenTableModel::EndRole));
    }
    viewport()->update();
    m_axis->update();
}

void TimelineView::refreshTimes()
{
    const QRect bars = barArea(viewport()->rect());
    const int before = x(m_now, bars);
    m_now = m_model->now();
    // The times left move each second, the line hardly once a minute.
    viewport()->update();
    if (x(m_now, bars) != before) {
        m_axis->update();
    }
}

QRect TimelineView::barArea(const QRect& row) const
{
    const int names = std::clamp(row.width() / 4, 24 * Looks::Unit, 60 * Looks::Unit);
    const int times = QFontMetrics(Looks::font(Looks::Type::Digits)).horizontalAdvance(QStringLiteral("00:00:00")) +
                      Looks::UrgentSignSize + 2 * Looks::Gap;
    return QStyle::visualRect(layoutDirection(), row, row.adjusted(names, 0, -times, 0));
}

int TimelineView::x(Instant when, const QRect& barArea) const
{
    // What is far outside need not be drawn there, and would not fit an int.
    const double position = std::clamp(m_scale.position(when), -0.1, 1.1);
    const int offset = qRound(position * barArea.width());
    return isRightToLeft() ? barArea.right() - offset : barArea.left() + offset;
}

QList<TimeScale::Tick> TimelineView::ticks(const QRect& barArea) const
{
    const int widest =
        QFontMetrics(Looks::font(Looks::Type::Section)).horizontalAdvance(QStringLiteral("00:00")) + 4 * Looks::Gap;
    return m_scale.ticks(barArea.width() / widest);
}

void TimelineView::copyCurrent(TokenFormat format)
{
    if (const auto token = currentToken()) {
        emit copyWanted(*token, format);
    }
}

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        emit currentTokenChanged();
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter || event->matches(QKeySequence::Copy)) {
        copyCurrent(TokenFormat::Issued);
    } else if (const auto token = currentToken(); token && event->key() == Qt::Key_Delete) {
        emit forgetWanted(*token);
    } else {
        QListView::keyPressEvent(event);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid()) {
        copyCurrent(TokenFormat::Issued);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid()) {
        return;
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    m_menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void TimelineView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        Looks::useSelectionTone(*this);
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    m_axis->setGeometry(0, 0, width(), AxisHeight);
}

void TimelineView::showEvent(QShowEvent* event)
{
    // Its line for now stood still meanwhile, and what is far away may have come near.
    rescale();
    QListView::showEvent(event);
}

} // namespace TokenDesk
