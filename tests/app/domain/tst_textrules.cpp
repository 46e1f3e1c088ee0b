#include "app/domain/textrules.h"

#include <QTest>

using namespace TokenDesk;

class TestTextRules : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

namespace {

constexpr TextRule OneLine{.field = Field::Label, .maximumLength = 10};
constexpr TextRule Optional{.field = Field::Group, .maximumLength = 10, .mayBeEmpty = true};
constexpr TextRule Lines{.field = Field::Note, .maximumLength = 10, .mayHaveLineBreaks = true};

} // namespace

void TestTextRules::accepts_data()
{
    QTest::addColumn<TextRule>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("checked");
    QTest::newRow("plain") << OneLine << QStringLiteral("Acme AU") << QStringLiteral("Acme AU");
    QTest::newRow("white space around") << OneLine << QStringLiteral(" \t\r\nAcme\u00a0\n") << QStringLiteral("Acme");
    QTest::newRow("white space inside stays") << OneLine << QStringLiteral("a  b") << QStringLiteral("a  b");
    QTest::newRow("exactly as long as allowed") << OneLine << QString(10, u'x') << QString(10, u'x');
    QTest::newRow("length counts without the white space around")
        << OneLine << QString(QStringLiteral("   ") + QString(10, u'x') + u' ') << QString(10, u'x');
    QTest::newRow("other scripts") << OneLine << QStringLiteral("\u65e5\u672c \u0639")
                                   << QStringLiteral("\u65e5\u672c \u0639");
    QTest::newRow("surrogate pairs") << OneLine << QStringLiteral("\U0001f600") << QStringLiteral("\U0001f600");
    QTest::newRow("may be empty") << Optional << QString() << QStringLiteral("");
    QTest::newRow("may be empty, only white space") << Optional << QStringLiteral(" \n ") << QStringLiteral("");
    QTest::newRow("line break and tab where allowed") << Lines << QStringLiteral("a\n\tb") << QStringLiteral("a\n\tb");
}

void TestTextRules::accepts()
{
    QFETCH(TextRule, rule);
    QFETCH(QString, text);
    const auto checked = checkedText(text, rule);
    QVERIFY(checked.has_value());
    QTEST(*checked, "checked");
}

void TestTextRules::refuses_data()
{
    QTest::addColumn<TextRule>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << OneLine << QString() << ErrorKind::FieldEmpty;
    QTest::newRow("only white space") << OneLine << QStringLiteral(" \t\n\u00a0") << ErrorKind::FieldEmpty;
    QTest::newRow("one too long") << OneLine << QString(11, u'x') << ErrorKind::FieldTooLong;
    QTest::newRow("one too long, optional") << Optional << QString(11, u'x') << ErrorKind::FieldTooLong;
    QTest::newRow("line break") << OneLine << QStringLiteral("a\nb") << ErrorKind::FieldMalformed;
    QTest::newRow("tab") << OneLine << QStringLiteral("a\tb") << ErrorKind::FieldMalformed;
    QTest::newRow("carriage return, even with lines") << Lines << QStringLiteral("a\rb") << ErrorKind::FieldMalformed;
    QTest::newRow("zero") << OneLine << QString(QStringLiteral("a") + QChar(u'\0')) << ErrorKind::FieldMalformed;
    QTest::newRow("zero, even with lines")
        << Lines << QString(QStringLiteral("a") + QChar(u'\0')) << ErrorKind::FieldMalformed;
    QTest::newRow("escape") << OneLine << QStringLiteral("\x1b[2J") << ErrorKind::FieldMalformed;
    QTest::newRow("delete") << OneLine << QStringLiteral("a\x7f") << ErrorKind::FieldMalformed;
    QTest::newRow("C1 control") << OneLine << QString(QStringLiteral("a") + QChar(0x9b) + u'b')
                                << ErrorKind::FieldMalformed;
    QTest::newRow("line separator") << OneLine << QString(QStringLiteral("a") + QChar(0x2028) + u'b')
                                    << ErrorKind::FieldMalformed;
    QTest::newRow("paragraph separator") << OneLine << QString(QStringLiteral("a") + QChar(0x2029) + u'b')
                                         << ErrorKind::FieldMalformed;
    QTest::newRow("high surrogate alone") << OneLine << QString(QChar(0xd83d)) << ErrorKind::FieldMalformed;
    QTest::newRow("low surrogate alone") << OneLine << QString(QChar(0xde00)) << ErrorKind::FieldMalformed;
}

void TestTextRules::refuses()
{
    QFETCH(TextRule, rule);
    QFETCH(QString, text);
    const auto checked = checkedText(text, rule);
    QVERIFY(!checked.has_value());
    QTEST(checked.error().kind, "kind");
    QCOMPARE(checked.error().field, rule.field);
}

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
