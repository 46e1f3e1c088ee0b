#include "ui/widgets/guidewindow.h"

#include "ui/widgets/guidepage.h"
#include "ui/widgets/looks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QUrl>
#include <algorithm>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{1040, 720};
// In device-independent pixels.
constexpr int ContentsWidth = 66 * Looks::Unit;
constexpr int RowHeight = 6 * Looks::Unit;
constexpr int SearchWidth = 54 * Looks::Unit;

constexpr int AddressRole = Qt::UserRole;
/// Sections of a section are found by reading.
constexpr int DeepestLevel = 2;

} // namespace

GuideWindow::GuideWindow()
    : m_guides(allGuides())
    , m_back(new QPushButton(tr("Back"), this))
    , m_search(new QLineEdit(this))
    , m_notFound(new QLabel(this))
    , m_contents(new QTreeWidget(this))
    , m_page(new GuidePage(this))
{
    setWindowTitle(tr("Guide"));
    setAttribute(Qt::WA_QuitOnClose, false);
    Looks::useReadableFaintText(*this);
    m_back->setToolTip(tr("Back to where the last link was (Alt+Left)"));
    m_back->setEnabled(false);
    m_back->setAutoDefault(true); // Enter presses what has the focus
    Looks::giveRoom(*m_back);
    m_search->setPlaceholderText(tr("Find in the guides   Ctrl+F"));
    m_search->setAccessibleName(tr("Find in the guides"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(SearchWidth);
    m_notFound->setForegroundRole(QPalette::PlaceholderText);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setTextElideMode(Qt::ElideRight);
    Looks::useSelectionTone(*m_contents);
    // As the list of accounts beside its pages.
    m_contents->viewport()->setBackgroundRole(QPalette::Window);
    fillContents();
    buildLayout();
    addShortcuts();
    resize(Looks::fittingSize(*this, FirstSize));
    m_page->setFocus();

    connect(m_back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    connect(m_page, &QTextBrowser::sourceChanged, this, &GuideWindow::markPlace);
    connect(m_search, &QLineEdit::textEdited, this, &GuideWindow::findAnew);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* current) {
        if (current != nullptr) {
            m_page->setSource(current->data(0, AddressRole).toUrl(), QTextDocument::MarkdownResource);
        }
    });
}

void GuideWindow::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(3 * Looks::Unit, Looks::Gap, 3 * Looks::Unit, Looks::Gap);
    head->setSpacing(Looks::Gap);
    head->addWidget(m_back);
    head->addStretch(1);
    head->addWidget(m_notFound);
    head->addWidget(m_search);
    auto* body = new QWidget(this);
    auto* splitter = new QSplitter(body);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ContentsWidth, FirstSize.width() - ContentsWidth});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);
    setCentralWidget(body);
}

void GuideWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(Qt::Key_F3), [this] { find(Direction::Forward); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(Direction::Backward); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_page->backward(); });
}

void GuideWindow::fillContents()
{
    for (const Guide& guide : m_guides) {
        auto* top = new QTreeWidgetItem(m_contents, {guide.title()});
        top->setSizeHint(0, {0, RowHeight});
        top->setData(0, AddressRole, QUrl(guide.address));
        for (const GuideHeading& heading : guide.headings.mid(1)) {
            if (heading.level <= DeepestLevel) {
                auto* section = new QTreeWidgetItem(top, {heading.text});
                section->setSizeHint(0, {0, RowHeight});
                section->setData(0, AddressRole, QUrl(guide.address + u'#' + heading.anchor));
                section->setToolTip(0, heading.text);
            }
        }
    }
}

void GuideWindow::show(const QUrl& address)
{
    // First, since a place in a text depends on how wide it is.
    QMainWindow::show();
    m_page->setSource(address, QTextDocument::MarkdownResource);
}

void GuideWindow::markPlace(const QUrl& address)
{
    QTreeWidgetItem* found = nullptr;
    for (int guide = 0; guide < m_contents->topLevelItemCount(); ++guide) {
        QTreeWidgetItem* top = m_contents->topLevelItem(guide);
        if (top->data(0, AddressRole).toUrl() != address.adjusted(QUrl::RemoveFragment)) {
            continue;
        }
        found = top;
        top->setExpanded(true);
        for (int section = 0; section < top->childCount(); ++section) {
            if (top->child(section)->data(0, AddressRole).toUrl() == address) {
                found = top->child(section);
            }
        }
    }
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentItem(found);
}

bool GuideWindow::findInPage(Direction direction)
{
    return m_page->find(m_search->text(),
                        direction == Direction::Backward ? QTextDocument::FindBackward : QTextDocument::FindFlags());
}

bool GuideWindow::findInOthers(Direction direction)
{
    const QUrl here = m_page->source();
    const QTextCursor place = m_page->textCursor();
    const int from = place.anchor();
    const int to = place.position();
    const bool isBackward = direction == Direction::Backward;
    const auto count = m_guides.size();
    const auto isHere = [&here](const Guide& guide) {
        return QUrl(guide.address) == here.adjusted(QUrl::RemoveFragment);
    };
    auto index = std::find_if(m_guides.begin(), m_guides.end(), isHere) - m_guides.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        index = (index + (isBackward ? count - 1 : 1)) % count;
        const Guide& guide = m_guides.at(index);
        // To show one takes a moment, and most have nothing of it.
        if (!guide.text.contains(m_search->text(), Qt::CaseInsensitive)) {
            continue;
        }
        m_page->setSource(QUrl(guide.address), QTextDocument::MarkdownResource);
        m_page->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
        if (findInPage(direction)) {
            return true;
        }
    }
    if (m_page->source() != here) {
        m_page->setSource(here, QTextDocument::MarkdownResource);
        QTextCursor back = m_page->textCursor();
        back.setPosition(from);
        back.setPosition(to, QTextCursor::KeepAnchor);
        m_page->setTextCursor(back);
    }
    return false;
}

void GuideWindow::find(Direction direction)
{
    // On through the others and round to the rest of this one.
    sayWhetherFound(m_search->text().isEmpty() || findInPage(direction) || findInOthers(direction));
}

void GuideWindow::findAnew()
{
    QTextCursor cursor = m_page->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_page->setTextCursor(cursor);
    find(Direction::Forward);
}

void GuideWindow::sayWhetherFound(bool isFound)
{
    m_notFound->setText(isFound ? QString() : tr("Not found"));
    if (!isFound) {
        QAccessibleEvent announcement(m_notFound, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

void GuideWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_search->hasFocus()) {
        find(event->modifiers().testFlag(Qt::ShiftModifier) ? Direction::Backward : Direction::Forward);
    } else if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
    } else if (m_search->hasFocus() && !m_search->text().isEmpty()) {
        m_search->clear();
        sayWhetherFound(true);
        m_page->setFocus();
    } else {
        close();
    }
}

} // namespace TokenDesk
