// The guides in the window: F1, links, finding, and that what they say of keys is so.

#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/shell/colorscheme.h"
#include "ui/viewmodels/guidecontents.h"
#include "ui/widgets/guideactions.h"
#include "ui/widgets/guidepage.h"
#include "ui/widgets/guidewindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const auto UserGuide = QStringLiteral("qrc:/guides/docs/user-guide.md");
const auto PolicyGuide = QStringLiteral("qrc:/guides/docs/policy.md");

/// The window of the guides, once it has the keyboard.
QWidget& guide()
{
    QWidget* window = awaitDialog(QStringLiteral("Guide"));
    if (window == nullptr) {
        qFatal("the guide did not come");
    }
    return *window;
}

GuidePage& pageOf(QWidget& window)
{
    return *window.findChild<GuidePage*>();
}

QString placeOf(QWidget& window)
{
    return pageOf(window).source().toString();
}

/// The window of the guides by itself.
class OpenGuide
{
public:
    GuideWindow window;

    explicit OpenGuide(const QString& address)
    {
        window.show(QUrl(address));
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window, LoadedMachine)) {
            qFatal("the guide did not become active");
        }
    }

    [[nodiscard]] GuidePage& page() { return pageOf(window); }
    [[nodiscard]] QLineEdit& search() { return *named<QLineEdit>(window, QStringLiteral("Find in the guides")); }
    void find(const QString& text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(text);
    }
};

QList<QTextImageFormat> imagesIn(const GuidePage& page)
{
    QList<QTextImageFormat> images;
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (const QTextImageFormat image = it.fragment().charFormat().toImageFormat(); image.isValid()) {
                images.append(image);
            }
        }
    }
    return images;
}

/// The words of every link of the page.
QStringList linksIn(const GuidePage& page)
{
    QStringList links;
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().anchorHref().isEmpty()) {
                links.append(it.fragment().text());
            }
        }
    }
    return links;
}

/// As the guide writes it, "Alt+Home". Return and Enter are one to a person.
QKeySequence keyNamed(const QString& text)
{
    return QKeySequence::fromString(text == u"Enter" ? QStringLiteral("Return") : text);
}

void addKeysOf(const QWidget& window, QList<QKeySequence>& keys)
{
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        keys.append(shortcut->key());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        keys.append(button->shortcut());
    }
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions()) {
            keys.append(QKeySequence::fromString(action->text().section(u'\t', 1), QKeySequence::NativeText));
        }
    }
}

/// Those that the window's shortcuts and menus have.
QList<QKeySequence> keysOfTheProgram()
{
    Desk desk;
    const AccountId account = desk.add(QStringLiteral("Acme"));
    desk.shelve(account, 1h);
    OpenWindow open(desk);
    open.choose(account);
    QList<QKeySequence> keys;
    // Menus that are made when they are asked for.
    QAbstractItemView& accounts = open.accounts();
    emit accounts.customContextMenuRequested(accounts.visualRect(accounts.currentIndex()).center());
    addKeysOf(open.window, keys);
    QApplication::activePopupWidget()->close();
    emit open.tokens().horizontalHeader()->customContextMenuRequested({10, 5});
    addKeysOf(open.window, keys);
    QApplication::activePopupWidget()->close();
    return keys;
}

QString userGuide()
{
    QFile file(QStringLiteral(":/guides/docs/user-guide.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first column of the table under *Keys*.
QStringList keysInTheTable()
{
    static const QRegularExpression row(QStringLiteral("^\\| ([A-Z][^|]*) \\|"), QRegularExpression::MultilineOption);
    const QString section = userGuide().section(QLatin1String("\n## Keys\n"), 1).section(QLatin1String("\n## "), 0, 0);
    QStringList keys;
    for (const auto& match : row.globalMatch(section)) {
        keys += match.captured(1).split(QLatin1String(", "));
    }
    return keys;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void cleanup() { setDarkPalette(false); }
    void everyTopicIsASection();
    void topicOfWhatHasTheKeyboard();
    void fromTheMenu();
    void besideADialog();
    void doesNotKeepTheProgramRunning();
    void contents();
    void linkAndBack();
    void linksOutOfTheGuidesAreWords();
    void findsInThePage();
    void findsInOtherGuides();
    void notFound();
    void imagesFitTheColumn();
    void imagesFollowTheScheme();
    void schemeKeepsThePlace();
    void keysOfTheGuideExist();
};

void TestGuide::everyTopicIsASection()
{
    QStringList anchors;
    for (const GuideHeading& heading : guideHeadings(userGuide())) {
        anchors.append(heading.anchor);
    }
    for (const QString& topic : GuideActions::topics()) {
        QVERIFY2(anchors.contains(topic), qPrintable(topic));
    }
}

void TestGuide::topicOfWhatHasTheKeyboard()
{
    Desk desk;
    const AccountId account = desk.add(QStringLiteral("Acme"));
    desk.shelve(account, 1h);
    OpenWindow open(desk);
    open.choose(account);
    press(Qt::Key_F1);
    QCOMPARE(placeOf(guide()), UserGuide + QStringLiteral("#getting-a-token"));
    open.window.activateWindow();
    QVERIFY(awaitDialog(QStringLiteral("Token Desk")) != nullptr);
    open.tokens().setFocus();
    press(Qt::Key_F1);
    QCOMPARE(placeOf(guide()), UserGuide + QStringLiteral("#active-tokens"));
    // In the guide itself it says nothing new.
    press(Qt::Key_F1);
    QCOMPARE(placeOf(guide()), UserGuide + QStringLiteral("#active-tokens"));
}

void TestGuide::fromTheMenu()
{
    Desk desk;
    OpenWindow open(desk);
    for (QAction* action : open.window.findChild<QMenu*>()->actions()) {
        if (action->text().startsWith(QStringLiteral("User guide"))) {
            action->trigger();
        }
    }
    QCOMPARE(placeOf(guide()), UserGuide);
}

void TestGuide::besideADialog()
{
    Desk desk;
    OpenWindow open(desk);
    press(Qt::Key_N, Qt::ControlModifier);
    QWidget* dialog = awaitDialog(QStringLiteral("Add account"));
    QVERIFY(dialog != nullptr);
    type(QStringLiteral("Acme"));
    press(Qt::Key_F1);
    QWidget& window = guide();
    QCOMPARE(placeOf(window), UserGuide + QStringLiteral("#your-first-account"));
    // The dialog locks the window behind it, and not the guide.
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("keychain"));
    QCOMPARE(pageOf(window).textCursor().selectedText().toLower(), QStringLiteral("keychain"));
    press(Qt::Key_Escape); // the word
    press(Qt::Key_Escape);
    QVERIFY(!window.isVisible());
    QVERIFY(dialog->isVisible());
    QCOMPARE(named<QLineEdit>(*dialog, QStringLiteral("Label"))->text(), QStringLiteral("Acme"));
}

void TestGuide::doesNotKeepTheProgramRunning()
{
    Desk desk;
    OpenWindow open(desk);
    press(Qt::Key_F1);
    const QWidget& window = guide();
    QVERIFY(!window.testAttribute(Qt::WA_QuitOnClose));
    open.window.close();
    QVERIFY(!window.isVisible());
}

void TestGuide::contents()
{
    OpenGuide open(UserGuide);
    auto& tree = *named<QTreeWidget>(open.window, QStringLiteral("Contents"));
    QCOMPARE(tree.topLevelItemCount(), static_cast<int>(allGuides().size()));
    QCOMPARE(tree.currentItem()->text(0), QStringLiteral("User guide"));
    QVERIFY(tree.currentItem()->isExpanded());
    tree.setCurrentItem(tree.topLevelItem(2));
    QCOMPARE(placeOf(open.window), PolicyGuide);
    tree.setCurrentItem(tree.topLevelItem(0)->child(tree.topLevelItem(0)->childCount() - 1));
    QCOMPARE(placeOf(open.window), UserGuide + QStringLiteral("#command-line"));
    QTRY_VERIFY(open.page().verticalScrollBar()->value() > 0);
}

void TestGuide::linkAndBack()
{
    OpenGuide open(QStringLiteral("qrc:/guides/docs/admin-guide.md"));
    auto& back = *named<QPushButton>(open.window, QStringLiteral("Back"));
    QVERIFY(!back.isEnabled());
    open.page().setSource(QUrl(QStringLiteral("policy.md")));
    QCOMPARE(placeOf(open.window), PolicyGuide);
    QCOMPARE(named<QTreeWidget>(open.window, QStringLiteral("Contents"))->currentItem()->text(0),
             QStringLiteral("Managed settings"));
    QVERIFY(back.isEnabled());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(placeOf(open.window), QStringLiteral("qrc:/guides/docs/admin-guide.md"));
    // Also what was gone back to is dressed.
    QVERIFY(linksIn(open.page()).contains(QStringLiteral("user guide")));
    open.page().scrollToAnchor(QStringLiteral("erasing"));
    QVERIFY(open.page().verticalScrollBar()->value() > 0);
}

void TestGuide::linksOutOfTheGuidesAreWords()
{
    OpenGuide open(PolicyGuide);
    QVERIFY(open.page().toPlainText().contains(QStringLiteral("TokenDesk.admx")));
    QVERIFY(!linksIn(open.page()).contains(QStringLiteral("TokenDesk.admx")));
    open.window.show(QUrl(UserGuide));
    QVERIFY(linksIn(open.page()).contains(QStringLiteral("import them")));
}

void TestGuide::findsInThePage()
{
    OpenGuide open(UserGuide);
    open.find(QStringLiteral("snooze"));
    QCOMPARE(open.page().textCursor().selectedText(), QStringLiteral("Snooze"));
    // A longer word is looked for from where the shorter one was found.
    open.find(QStringLiteral("token"));
    const int first = open.page().textCursor().selectionStart();
    press(Qt::Key_Return);
    const int second = open.page().textCursor().selectionStart();
    QVERIFY(second > first);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(open.page().textCursor().selectionStart(), first);
    QCOMPARE(placeOf(open.window), UserGuide);
}

void TestGuide::findsInOtherGuides()
{
    OpenGuide open(UserGuide);
    open.find(QStringLiteral("update-ca-certificates"));
    QCOMPARE(open.page().textCursor().selectedText(), QStringLiteral("update-ca-certificates"));
    QCOMPARE(placeOf(open.window), QStringLiteral("qrc:/guides/docs/admin-guide.md"));
    // And round again to the only place.
    press(Qt::Key_F3);
    QCOMPARE(open.page().textCursor().selectedText(), QStringLiteral("update-ca-certificates"));
}

void TestGuide::notFound()
{
    OpenGuide open(UserGuide);
    open.find(QStringLiteral("zebra"));
    QVERIFY(shownTexts(open.window).contains(QStringLiteral("Not found")));
    QCOMPARE(placeOf(open.window), UserGuide);
    press(Qt::Key_Escape);
    QVERIFY(!shownTexts(open.window).contains(QStringLiteral("Not found")));
    QVERIFY(open.window.isVisible());
    QVERIFY(open.page().hasFocus());
}

void TestGuide::imagesFitTheColumn()
{
    OpenGuide open(UserGuide);
    QVERIFY(!imagesIn(open.page()).isEmpty());
    for (const QSize size : {QSize(1000, 700), QSize(560, 400), QSize(1200, 700)}) {
        open.window.resize(size);
        QTRY_COMPARE(open.window.size(), size);
        for (const QTextImageFormat& image : imagesIn(open.page())) {
            QVERIFY2(image.width() > 0 && image.width() < open.page().viewport()->width(), qPrintable(image.name()));
        }
        QCOMPARE(open.page().horizontalScrollBar()->maximum(), 0);
    }
}

void TestGuide::imagesFollowTheScheme()
{
    GuidePage page;
    page.setSource(QUrl(UserGuide), QTextDocument::MarkdownResource);
    const auto image = [&page] {
        return page.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("images/main.png"))).value<QImage>();
    };
    QVERIFY(image().pixelColor(image().width() / 2, image().height() / 2).lightness() > 200);
    setDarkPalette(true);
    page.setPalette(QApplication::palette());
    QVERIFY(image().pixelColor(image().width() / 2, image().height() / 2).lightness() < 100);
}

void TestGuide::schemeKeepsThePlace()
{
    OpenGuide open(UserGuide + QStringLiteral("#command-line"));
    const int place = open.page().verticalScrollBar()->value();
    QVERIFY(place > 0);
    setDarkPalette(true);
    QTRY_COMPARE(open.page().verticalScrollBar()->value(), place);
}

void TestGuide::keysOfTheGuideExist()
{
    static const QRegularExpression combination(
        QStringLiteral("\\b(?:(?:Ctrl|Shift|Alt)\\+)+(?:[A-Z]\\w*|,)|\\bF\\d{1,2}\\b"));
    QList<QKeySequence> known = keysOfTheProgram();
    const QStringList table = keysInTheTable();
    QVERIFY(table.size() > 15);
    for (const QString& name : table) {
        QVERIFY2(known.contains(keyNamed(name)), qPrintable(name));
    }
    addKeysOf(GuideWindow(), known);
    for (const auto& match : combination.globalMatch(userGuide())) {
        QVERIFY2(known.contains(keyNamed(match.captured())), qPrintable(match.captured()));
    }
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
