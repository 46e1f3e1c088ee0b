#include "app/composition/translations.h"

#include <QCoreApplication>
#include <QTranslator>
#include <algorithm>
#include <memory>

namespace TokenDesk {

namespace {

/// Qt's own words, as far as they are for the eye: buttons, menus of fields, names of keys, the dialog for files. What
/// Qt says of the network and of files stays English: it goes into the details for support, and some causes of an
/// error are told apart by nothing else.
class WidgetTexts final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment, int n) const override
    {
        static constexpr QLatin1String Contexts[] = {
            QLatin1String("QAbstractFileIconProvider"),
            QLatin1String("QAbstractSpinBox"),
            QLatin1String("QAccessibleActionInterface"),
            QLatin1String("QApplication"),
            QLatin1String("QCocoaMenuItem"),
            QLatin1String("QCocoaTheme"),
            QLatin1String("QComboBox"),
            QLatin1String("QCommandLineParser"),
            QLatin1String("QDialog"),
            QLatin1String("QDialogButtonBox"),
            QLatin1String("QFileDialog"),
            QLatin1String("QFileSystemModel"),
            QLatin1String("QGnomeTheme"),
            QLatin1String("QLineEdit"),
            QLatin1String("QMessageBox"),
            QLatin1String("QPlatformTheme"),
            QLatin1String("QScrollBar"),
            QLatin1String("QShortcut"),
            QLatin1String("QSpiAccessibleBridge"),
            QLatin1String("QUnicodeControlCharacterMenu"),
            QLatin1String("QWidget"),
            QLatin1String("QWidgetTextControl"),
        };
        const auto* const found = std::find(std::begin(Contexts), std::end(Contexts), QLatin1String(context));
        return found != std::end(Contexts) ? QTranslator::translate(context, text, comment, n) : QString();
    }
};

/// The system's where it is of that language, with its country's ways.
QLocale localeOf(QLatin1String language)
{
    if (language == QLatin1String("system")) {
        return {};
    }
    const QLocale wanted{QString(language)};
    return QLocale::system().language() == wanted.language() ? QLocale::system() : wanted;
}

/// Null where there are none.
std::unique_ptr<QTranslator> load(std::unique_ptr<QTranslator> texts, const QLocale& locale, const QString& name)
{
    const bool isThere = texts->load(locale, name, QStringLiteral("_"), QStringLiteral(":/translations"));
    return isThere ? std::move(texts) : nullptr;
}

/// In front of those that are installed.
void install(std::unique_ptr<QTranslator> texts)
{
    if (texts != nullptr) {
        texts->setParent(QCoreApplication::instance());
        QCoreApplication::installTranslator(texts.release());
    }
}

} // namespace

QLocale installTranslations(QLatin1String language)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    const QString ours = QStringLiteral("tokendesk");
    // Even English needs its plurals, and comes in where there is no translation.
    const QLocale english(QLocale::English);
    install(load(std::make_unique<QTranslator>(), english, ours));
    const QLocale wanted = localeOf(language);
    if (wanted.language() == QLocale::English) {
        QLocale::setDefault(wanted);
        return english;
    }
    auto texts = load(std::make_unique<QTranslator>(), wanted, ours);
    if (texts == nullptr) {
        return english;
    }
    QLocale::setDefault(wanted);
    const QLocale spoken(texts->language());
    install(load(std::make_unique<WidgetTexts>(), spoken, QStringLiteral("qtbase")));
    install(std::move(texts));
    return spoken;
}

} // namespace TokenDesk
