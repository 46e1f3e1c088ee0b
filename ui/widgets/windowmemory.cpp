#include "ui/widgets/windowmemory.h"

#include "ui/widgets/accountpane.h"
#include "ui/widgets/tokencolumns.h"
#include "ui/widgets/tokenspage.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>

namespace TokenDesk {

namespace {

constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String SplitterKey("window/splitter");
constexpr QLatin1String TimelineKey("window/timeline");
constexpr QLatin1String HistoryKey("window/history");
constexpr QLatin1String ChoiceKey("window/chosen");
constexpr std::pair<TokenColumns::Mode, QLatin1String> ColumnsKeys[] = {
    {TokenColumns::Mode::OneAccount, QLatin1String("window/columns")},
    {TokenColumns::Mode::AllAccounts, QLatin1String("window/columnsOfAll")},
};
/// A window that is being dragged changes many times.
constexpr std::chrono::milliseconds Delay{500};

/// As long as one of now. Qt takes the beginning of a state for a whole one, and nothings for what is missing.
bool isWhole(const QByteArray& state, const QByteArray& present)
{
    return state.size() == present.size();
}

} // namespace

WindowMemory::WindowMemory(QSettings& file, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_parts(parts)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &WindowMemory::save);
}

void WindowMemory::restore()
{
    if (const QByteArray state = m_file.value(GeometryKey).toByteArray();
        isWhole(state, m_parts.window.saveGeometry())) {
        m_parts.window.restoreGeometry(state);
    }
    if (const QByteArray state = m_file.value(SplitterKey).toByteArray();
        isWhole(state, m_parts.splitter.saveState())) {
        m_parts.splitter.restoreState(state);
    }
    m_parts.page.setShowsTimeline(m_file.value(TimelineKey).toBool());
    m_parts.page.setShowsHistory(m_file.value(HistoryKey).toBool());
    for (const auto& [mode, key] : ColumnsKeys) {
        m_parts.page.columns().restore(mode, m_file.value(key).toStringList());
    }
    m_parts.pane.setChoice(m_file.value(ChoiceKey).toString());

    const auto remember = [this] { m_delay.start(); };
    connect(&m_parts.splitter, &QSplitter::splitterMoved, this, remember);
    connect(&m_parts.page, &TokensPage::timelineSwitched, this, remember);
    connect(&m_parts.page.columns(), &TokenColumns::changed, this, remember);
    connect(&m_parts.pane, &AccountPane::chosen, this, remember);
    m_parts.window.installEventFilter(this);
}

void WindowMemory::save()
{
    m_delay.stop();
    const auto keep = [this](QLatin1String key, const QVariant& value) {
        if (m_file.value(key) != value) {
            m_file.setValue(key, value);
        }
    };
    keep(GeometryKey, m_parts.window.saveGeometry());
    keep(SplitterKey, m_parts.splitter.saveState());
    keep(TimelineKey, m_parts.page.showsTimeline());
    keep(HistoryKey, m_parts.page.showsHistory());
    for (const auto& [mode, key] : ColumnsKeys) {
        keep(key, m_parts.page.columns().state(mode));
    }
    keep(ChoiceKey, m_parts.pane.choice());
}

bool WindowMemory::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange) {
        m_delay.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace TokenDesk
