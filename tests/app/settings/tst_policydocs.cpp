#include "app/settings/policydocs.h"

#include "app/settings/declaredsettings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace TokenDesk;

namespace {

QByteArray contentOf(const char* path)
{
    QFile file(QLatin1String(TOKENDESK_SOURCE_DIR "/docs/") + QLatin1String(path));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands in attribute @p name of every element @p element.
QStringList attributesOf(const QByteArray& document, const char* element, const char* name)
{
    QStringList values;
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String(element)) {
            values.append(xml.attributes().value(QLatin1String(name)).toString());
        }
    }
    return xml.hasError() ? QStringList{xml.errorString()} : values;
}

} // namespace

// What is written for administrators is what the program does. Where this fails, run tokendesk-policydocs docs.
class TestPolicyDocs : public QObject
{
    Q_OBJECT

private slots:
    void tableIsCurrent();
    void templatesAreCurrent();
    void everyKeyIsInTheTemplate();
    void everyReferenceHasItsWords();
};

void TestPolicyDocs::tableIsCurrent()
{
    QVERIFY(contentOf("policy.md").contains(policyTable().toUtf8()));
}

void TestPolicyDocs::templatesAreCurrent()
{
    QCOMPARE(contentOf("policy/TokenDesk.admx"), policyAdmx());
    QCOMPARE(contentOf("policy/en-US/TokenDesk.adml"), policyAdml());
}

void TestPolicyDocs::everyKeyIsInTheTemplate()
{
    QStringList expected;
    for (const auto& setting : DeclaredSettings::all() + DeclaredSettings::restrictions()) {
        expected.append(QString(DeclaredSettings::declarationOf(setting).key).replace(u'/', u'_'));
    }
    QCOMPARE(attributesOf(policyAdmx(), "policy", "name"), expected);
    const QStringList categories = attributesOf(policyAdmx(), "category", "name");
    for (const QString& parent : attributesOf(policyAdmx(), "parentCategory", "ref")) {
        QVERIFY2(categories.contains(parent), qPrintable(parent));
    }
}

void TestPolicyDocs::everyReferenceHasItsWords()
{
    const QByteArray words = policyAdml();
    const QStringList strings = attributesOf(words, "string", "id");
    QCOMPARE(QSet<QString>(strings.begin(), strings.end()).size(), strings.size());
    const QStringList presentations = attributesOf(words, "presentation", "id");
    static const QRegularExpression reference(QStringLiteral(R"(\$\((string|presentation)\.(\w+)\))"));
    auto found = reference.globalMatch(QString::fromUtf8(policyAdmx()));
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const auto match = found.next();
        const QStringList& table = match.captured(1) == u"string" ? strings : presentations;
        QVERIFY2(table.contains(match.captured(2)), qPrintable(match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestPolicyDocs)
#include "tst_policydocs.moc"
