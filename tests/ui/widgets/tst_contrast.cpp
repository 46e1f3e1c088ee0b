// The contrast of texts: at least 4.5 : 1 (WCAG 2.2, 1.4.3), in light and in dark.

#include "tests/ui/support/named.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/shell/colorscheme.h"
#include "ui/widgets/accountdialog.h"
#include "ui/widgets/batchdialog.h"
#include "ui/widgets/doctordialog.h"
#include "ui/widgets/environmentsdialog.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/proxysignindialog.h"
#include "ui/widgets/settingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <cmath>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

/// WCAG 2.2, "relative luminance".
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// What a colour that lets something through looks like on another.
QColor over(const QColor& color, const QColor& ground)
{
    const auto mix = [&](float top, float bottom) { return top * color.alphaF() + bottom * (1 - color.alphaF()); };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor& text, const QColor& ground)
{
    const double a = luminance(over(text, ground));
    const double b = luminance(ground);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr double Least = 4.5;

void verifyReadable(const QColor& text, const QColor& ground, const char* where)
{
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= Least, qPrintable(QStringLiteral("%1: %2 on %3 is %4 : 1")
                                            .arg(QLatin1String(where), text.name(QColor::HexArgb), ground.name())
                                            .arg(ratio, 0, 'f', 2)));
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void formula();
    void ourColors_data();
    void ourColors();
    void paletteColors_data() { schemes(); }
    void paletteColors();
    void whiteOnAccent_data() { schemes(); }
    void whiteOnAccent();
    void marksCanBeSeen();
    void dialogs_data() { schemes(); }
    void dialogs();
    void hintsInWindows_data() { schemes(); }
    void hintsInWindows();
    void hintsFollowAChangeOfScheme();

private:
    static void schemes();
};

void TestContrast::schemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestContrast::formula()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // The example that is just enough.
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestContrast::ourColors_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<std::function<QColor(const QPalette&)>>("color");
    const QList<std::pair<const char*, std::function<QColor(const QPalette&)>>> colors{
        {"faint text", Looks::faintText},
        {"production", [](const QPalette& palette) { return Looks::environment(palette, true); }},
        {"sandbox", [](const QPalette& palette) { return Looks::environment(palette, false); }},
        {"live", [](const QPalette& palette) { return Looks::phase(palette, Phase::Live); }},
        {"expiring", [](const QPalette& palette) { return Looks::phase(palette, Phase::Expiring); }},
        {"urgent", [](const QPalette& palette) { return Looks::phase(palette, Phase::Urgent); }},
        {"expired", [](const QPalette& palette) { return Looks::phase(palette, Phase::Expired); }},
        {"warning", Looks::warning},
        {"fault", Looks::fault},
        {"link", Looks::link},
        {"text", [](const QPalette& palette) { return palette.color(QPalette::Text); }},
    };
    for (const bool isDark : {false, true}) {
        for (const auto& [name, color] : colors) {
            QTest::addRow("%s, %s", name, isDark ? "dark" : "light") << isDark << color;
        }
    }
}

void TestContrast::ourColors()
{
    QFETCH(bool, isDark);
    QFETCH(std::function<QColor(const QPalette&)>, color);
    setDarkPalette(isDark);
    const QPalette palette = QApplication::palette();
    QCOMPARE(Looks::isDark(palette), isDark);
    const QColor text = color(palette);
    verifyReadable(text, palette.color(QPalette::Base), "on the page");
    verifyReadable(text, palette.color(QPalette::Window), "on the list and the bars");
    verifyReadable(text, Looks::selection(palette), "on a selected row");
    // The fill of the error bar and of the badges, on the page.
    QColor fill = text;
    fill.setAlphaF(0.1F);
    verifyReadable(text, over(fill, palette.color(QPalette::Base)), "on its own faint fill");
}

void TestContrast::paletteColors()
{
    QFETCH(bool, isDark);
    setDarkPalette(isDark);
    const QPalette palette = QApplication::palette();
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    QList<Pair> pairs{{QPalette::Text, QPalette::Base},
                      {QPalette::WindowText, QPalette::Window},
                      {QPalette::ButtonText, QPalette::Button},
                      {QPalette::ToolTipText, QPalette::ToolTipBase}};
    if (isDark) {
        // In light it is the style's own; our lists and tables bring their own tone.
        pairs.append({QPalette::HighlightedText, QPalette::Highlight});
    }
    for (const auto& [text, ground] : std::as_const(pairs)) {
        const QByteArray where = QByteArray::number(text) + " on " + QByteArray::number(ground);
        verifyReadable(palette.color(text), palette.color(ground), where.constData());
    }
}

void TestContrast::whiteOnAccent()
{
    QFETCH(bool, isDark);
    setDarkPalette(isDark);
    verifyReadable(Qt::white, Looks::accent(QApplication::palette()), "the primary button");
}

void TestContrast::marksCanBeSeen()
{
    setDarkPalette(true);
    QCheckBox box;
    Looks::useVisibleMark(box);
    const QColor mark = box.palette().color(QPalette::Base);
    // WCAG 2.2, 1.4.11.
    QVERIFY(contrast(mark, box.palette().color(QPalette::Window)) >= 3);
    QVERIFY(contrast(box.palette().color(QPalette::Text), mark) >= 3);
    setDarkPalette(false);
    Looks::useVisibleMark(box);
    QCOMPARE(box.palette().color(QPalette::Base), QApplication::palette().color(QPalette::Base));
}

void TestContrast::dialogs()
{
    QFETCH(bool, isDark);
    setDarkPalette(isDark);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.probe->willReport(QStringLiteral("production"), {.endpoint = QStringLiteral("https://idu.datazoo.com"),
                                                                .error = Error{.kind = ErrorKind::TlsExpired}});
    const BatchDialog batch(desk.service, std::chrono::seconds{0}, {}, nullptr);
    EnvironmentsDialog environments(desk.service, nullptr);
    DoctorDialog doctor(desk.service, {}, nullptr);
    const ProxySignInDialog proxy(desk.service, QStringLiteral("proxy.example:3128"), nullptr);
    PolicyRules policy;
    policy.add(DeclaredSettings::NetworkDeadlineSeconds.key, {20, QStringLiteral("/etc/somewhere")});
    Settings prefs(QDir::temp().filePath(QStringLiteral("no/such/settings.ini")), policy);
    SettingsDialog settings(prefs, nullptr);
    named<QPushButton>(environments, QStringLiteral("&Test connection"))->click();
    QTRY_VERIFY(named<QPushButton>(environments, QStringLiteral("&Test connection"))->isEnabled());
    QTRY_VERIFY(named<QPushButton>(doctor, QStringLiteral("Copy"))->isEnabled());
    for (const QWidget* dialog : {static_cast<const QWidget*>(&batch), static_cast<const QWidget*>(&environments),
                                  static_cast<const QWidget*>(&doctor), static_cast<const QWidget*>(&proxy),
                                  static_cast<const QWidget*>(&settings)}) {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            verifyReadable(label->palette().color(label->foregroundRole()), label->palette().color(QPalette::Window),
                           qPrintable(label->text()));
        }
    }
}

void TestContrast::hintsInWindows()
{
    QFETCH(bool, isDark);
    setDarkPalette(isDark);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    int hints = 0;
    for (const QLabel* label : open.window.findChildren<QLabel*>()) {
        const QColor text = label->palette().color(label->foregroundRole());
        verifyReadable(text, label->palette().color(QPalette::Base), qPrintable(label->text()));
        verifyReadable(text, label->palette().color(QPalette::Window), qPrintable(label->text()));
        hints += label->foregroundRole() == QPalette::PlaceholderText ? 1 : 0;
    }
    QVERIFY(hints >= 3);
    const AccountDialog dialog(desk.service, nullptr);
    verifyReadable(dialog.palette().color(QPalette::PlaceholderText), dialog.palette().color(QPalette::Base),
                   "a hint in a field");
}

void TestContrast::hintsFollowAChangeOfScheme()
{
    setDarkPalette(false);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    for (const bool isDark : {true, false}) {
        setDarkPalette(isDark);
        QTRY_COMPARE(open.window.palette().color(QPalette::PlaceholderText), Looks::faintText(QApplication::palette()));
        for (const QLabel* label : open.window.findChildren<QLabel*>()) {
            const QColor text = label->palette().color(label->foregroundRole());
            verifyReadable(text, label->palette().color(QPalette::Base), qPrintable(label->text()));
        }
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
