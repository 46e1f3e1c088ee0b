#include "app/composition/translations.h"

#include "app/settings/declaredsettings.h"

#include <QCoreApplication>
#include <QTest>

using namespace TokenDesk;

namespace {

constexpr QLatin1String Finnish("fi");
constexpr QLatin1String English("en");

QString language()
{
    return QCoreApplication::translate("Settings", "Language");
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::NewZealand)); }

    void speaksTheLanguageThatWasChosen();
    void speaksTheLanguageOfTheSystem();
    void fallsBackToEnglish();
    void takesThePlaceOfWhatThereWas();
    void pluralsOfEnglish_data();
    void pluralsOfEnglish();
    void qtSpeaksOfWidgetsOnly();
};

void TestTranslations::speaksTheLanguageThatWasChosen()
{
    const QLocale spoken = installTranslations(Finnish);
    QCOMPARE(spoken.language(), QLocale::Finnish);
    QCOMPARE(language(), QStringLiteral("Kieli"));
    QCOMPARE(QLocale().language(), QLocale::Finnish); // for dates and numbers
}

void TestTranslations::speaksTheLanguageOfTheSystem()
{
    QLocale::setDefault(QLocale(QLocale::Finnish, QLocale::Finland));
    QCOMPARE(installTranslations().language(), QLocale::Finnish);
    QCOMPARE(language(), QStringLiteral("Kieli"));
    QCOMPARE(QLocale().territory(), QLocale::Finland);
}

void TestTranslations::fallsBackToEnglish()
{
    const QLocale spoken = installTranslations(QLatin1String("eo"));
    QCOMPARE(spoken.language(), QLocale::English);
    QCOMPARE(language(), QStringLiteral("Language"));
    QCOMPARE(QLocale().territory(), QLocale::NewZealand); // dates fit the texts
}

void TestTranslations::takesThePlaceOfWhatThereWas()
{
    installTranslations(Finnish);
    QCOMPARE(installTranslations(English).language(), QLocale::English);
    QCOMPARE(language(), QStringLiteral("Language"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestTranslations::pluralsOfEnglish_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString(English);
    QTest::newRow("another language, which lacks the text") << QString(Finnish);
    QTest::newRow("no such language") << QStringLiteral("eo");
}

void TestTranslations::pluralsOfEnglish()
{
    QFETCH(QString, language);
    installTranslations(QLatin1String(language.toLatin1()));
    const auto hours = [](int n) {
        return QCoreApplication::translate("TokenDesk::TimeText", "%n hour(s)", nullptr, n);
    };
    QCOMPARE(hours(1), QStringLiteral("1 hour"));
    QCOMPARE(hours(2), QStringLiteral("2 hours"));
}

void TestTranslations::qtSpeaksOfWidgetsOnly()
{
    installTranslations(Finnish);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Peruuta"));
    // By this text a proxy's refusal is told from its absence.
    QCOMPARE(QCoreApplication::translate("QHttpSocketEngine", "Proxy denied connection"),
             QStringLiteral("Proxy denied connection"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
