// Every screen and state in a language half as long again as English, from left to right and from right to left: no
// text may be without a translation, and none cut.

#include "tests/ui/gallery/pseudolocale.h"
#include "tests/ui/gallery/scenes.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "ui/widgets/elidinglabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

/// What people and other programs have named: no translation changes it.
const QStringList& names()
{
    static const QStringList all =
        QStringLiteral(
            "Token Desk|GNOME Keyring|gnome-keyring|Acme Pay|acme-pay|Borough Bank|borough-bank|Borough|"
            "Reseller Orion|reseller-orion|Orion|(test)|-test|ticket|morning batch|Production|Sandbox|UTC|SHA|"
            "example|OpenSSL|datazoo|tokendesk|English|Deutsch|Memory|Authorization|PowerShell|Postman|"
            "zebra|uid|oid|lid|asked for by the reseller's second line|"
            "Donaudampfschifffahrtsgesellschaft für grenzüberschreitende Identitätsprüfung|"
            "donaudampfschifffahrtsgesellschaft-f-r-grenz-berschreitende-identit-tspr-fung")
            .split(u'|');
    return all;
}

/// Words of English in a text, beside what has names and what is technical: paths, addresses, figures, dates.
QString untranslatedPart(const QString& text)
{
    QString rest = PseudoLocale::outsideBrackets(text);
    rest.remove(QSysInfo::prettyProductName());
    rest.remove(QSysInfo::kernelType());
    static const QRegularExpression technical(QStringLiteral(
        R"(\S*[/@_.\d]\S*|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|Ctrl|Shift|Alt|Esc|Return|Home)"));
    rest.remove(technical);
    for (const QString& name : names()) {
        rest.remove(name, Qt::CaseInsensitive);
    }
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return word.match(rest).captured();
}

/// What is written on the widget, for the eye and for assistive tools.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (widget.isWindow()) {
        texts.append(widget.windowTitle());
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts.append(label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts.append(button->text());
    } else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        texts.append(edit->placeholderText());
    } else if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
        for (const QAction* action : menu->actions()) {
            texts.append(action->text());
        }
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int i = 0; header->model() != nullptr && i < header->count(); ++i) {
            texts.append(header->model()->headerData(i, header->orientation()).toString());
        }
    }
    return texts;
}

/// Whether the text on it is wider or higher than the room it has. What gives way on purpose is never cut: it has its
/// whole text in a tool tip.
bool isCut(const QWidget& widget)
{
    if (widget.visibleRegion().isEmpty()) {
        return false; // squeezed on the way to being hidden
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool givesWay = qobject_cast<const ElidingLabel*>(label) != nullptr || label->toolTip() == label->text();
        if (givesWay || label->text().isEmpty()) {
            return false;
        }
        const int height = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        return label->height() < height || (!label->wordWrap() && label->width() < label->sizeHint().width());
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->width() < button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    }
    return false;
}

QString describe(const QWidget& widget, const QString& text)
{
    return QLatin1String(widget.metaObject()->className()) + QLatin1String(": ") + text;
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void knowsWhatIsWrong();
    void everyScene_data();
    void everyScene();

private:
    PseudoLocale m_language;
};

void TestPseudoLocale::initTestCase()
{
    liveInAuckland();
    QVERIFY(QCoreApplication::installTranslator(&m_language));
    spoken = [](const QString& english) { return PseudoLocale::pseudo(english); };
}

void TestPseudoLocale::cleanupTestCase()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPseudoLocale::knowsWhatIsWrong()
{
    QCOMPARE(untranslatedPart(QStringLiteral("Forgotten")), QStringLiteral("Forgotten"));
    QCOMPARE(untranslatedPart(PseudoLocale::pseudo(QStringLiteral("Forgotten"))), QString());
    QCOMPARE(untranslatedPart(PseudoLocale::pseudo(QStringLiteral("Add")) + QStringLiteral(" account")),
             QStringLiteral("account"));
    QCOMPARE(untranslatedPart(QStringLiteral("3 Mar 06:00, acme-pay-au, idu.datazoo.com")), QString());
    QLabel label(QStringLiteral("much too long for that"));
    label.show();
    label.resize(10, 30);
    QVERIFY(isCut(label));
    label.resize(label.sizeHint());
    QVERIFY(!isCut(label));
}

void TestPseudoLocale::everyScene_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QList<Scene> scenes = allScenes();
    for (int i = 0; i < scenes.size(); ++i) {
        QTest::addRow("%s", scenes.at(i).name) << i << Qt::LeftToRight;
        QTest::addRow("%s, from right to left", scenes.at(i).name) << i << Qt::RightToLeft;
    }
}

void TestPseudoLocale::everyScene()
{
    QFETCH(int, number);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const Scene scene = allScenes().at(number);
    Stage stage(scene.furnish);
    QWidget* shown = scene.play(stage);
    Stage::settle();
    QList<const QWidget*> widgets{shown};
    for (const QWidget* widget : shown->findChildren<QWidget*>()) {
        if (widget->isVisibleTo(shown)) {
            widgets.append(widget);
        }
    }
    QStringList untranslated;
    QStringList cut;
    for (const QWidget* widget : std::as_const(widgets)) {
        for (const QString& text : textsOf(*widget)) {
            if (!untranslatedPart(text).isEmpty()) {
                untranslated.append(describe(*widget, text));
            }
        }
        if (isCut(*widget)) {
            cut.append(describe(*widget, textsOf(*widget).constLast()));
        }
    }
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
