#include "app/domain/tabletext.h"

#include <QStringList>
#include <QTest>

using namespace TokenDesk;

namespace {

/// "a|b" a row, or "fault KIND line:column" in its place.
QStringList rowsOf(const QByteArray& utf8, TableDialect dialect)
{
    QStringList rows;
    TableReader reader(utf8, dialect);
    while (true) {
        const auto row = reader.next();
        if (!row) {
            rows.append(QStringLiteral("fault %1 %2:%3")
                            .arg(static_cast<int>(row.error().kind))
                            .arg(row.error().line)
                            .arg(row.error().column));
            return rows;
        }
        if (*row == nullptr) {
            return rows;
        }
        QStringList cells;
        for (const QByteArrayView cell : (*row)->cells) {
            cells.append(QString::fromUtf8(cell));
        }
        rows.append(QString::number((*row)->line) + u':' + cells.join(u'|'));
    }
}

QString fault(TableFaultKind kind, qint64 line, int column)
{
    return QStringLiteral("fault %1 %2:%3").arg(static_cast<int>(kind)).arg(line).arg(column);
}

QByteArray utf16(const QString& text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar character : text) {
        const auto unit = character.unicode();
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xff);
        bytes.append(isBigEndian ? high : low).append(isBigEndian ? low : high);
    }
    return bytes;
}

} // namespace

class TestTableText : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void bounds();
    void dialects_data();
    void dialects();
    void wishesWin();
    void encodings_data();
    void encodings();
    void encodingFaults_data();
    void encodingFaults();
};

void TestTableText::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& expected) {
        QTest::newRow(name) << text << expected;
    };
    const QStringList plain{QStringLiteral("1:a|b"), QStringLiteral("2:c|d")};
    row("plain", "a,b\nc,d\n", plain);
    row("no last line end", "a,b\nc,d", plain);
    row("Windows", "a,b\r\nc,d\r\n", plain);
    row("old Macintosh", "a,b\rc,d\r", plain);
    row("quoted", "\"a\",\"b\"\n\"c\",d", plain);
    row("separator named", "sep=,\na,b", {QStringLiteral("2:a|b")});
    row("empty lines", "\n\na,b\n\r\n\nc,d\n\n", {QStringLiteral("3:a|b"), QStringLiteral("6:c|d")});
    row("nothing", "", {});
    row("one column", "a\nb", {QStringLiteral("1:a"), QStringLiteral("2:b")});
    row("empty cells", ",\n,,", {QStringLiteral("1:|"), QStringLiteral("2:||")});
    row("empty quoted cell", "\"\",b", {QStringLiteral("1:|b")});
    row("delimiter quoted", "\"a,b\",c", {QStringLiteral("1:a,b|c")});
    row("line end quoted", "\"a\nb\",c\nd,e", {QStringLiteral("1:a\nb|c"), QStringLiteral("3:d|e")});
    row("quotes doubled", "\"a\"\"b\",\"\"\"\"", {QStringLiteral("1:a\"b|\"")});
    row("quote within", "a\"b,c", {QStringLiteral("1:a\"b|c")});
    row("white space stays", " a , b ", {QStringLiteral("1: a | b ")});
    row("beyond ASCII", "z\xc3\xab,\xf0\x9f\x94\x91", {QStringLiteral("1:zë|🔑")});
    row("ragged", "a,b\nc\nd,e,f", {QStringLiteral("1:a|b"), QStringLiteral("2:c"), QStringLiteral("3:d|e|f")});
    row("unclosed quote", "a,b\nc,\"d\ne,f\n", {QStringLiteral("1:a|b"), fault(TableFaultKind::UnclosedQuote, 2, 2)});
    row("unclosed at the end", "\"", {fault(TableFaultKind::UnclosedQuote, 1, 1)});
    row("text after quote", "a,b\n\"c\"d,e", {QStringLiteral("1:a|b"), fault(TableFaultKind::TextAfterQuote, 2, 1)});
}

void TestTableText::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QCOMPARE(rowsOf(text, {}), expected);
}

void TestTableText::bounds()
{
    const QByteArray longest(MaximumCellBytes, 'x');
    QCOMPARE(rowsOf("a," + longest, {}).size(), 1);
    QCOMPARE(rowsOf("a," + longest + "x", {}), QStringList{fault(TableFaultKind::CellTooLong, 1, 2)});
    QCOMPARE(rowsOf("a\nb,\"" + QByteArray(1'000'000, 'x'), {}).constLast(), fault(TableFaultKind::CellTooLong, 2, 2));

    QCOMPARE(rowsOf(QByteArray(MaximumTableColumns - 1, ','), {}).size(), 1);
    QCOMPARE(rowsOf(QByteArray(MaximumTableColumns, ','), {}),
             QStringList{fault(TableFaultKind::TooManyColumns, 1, MaximumTableColumns + 1)});

    const QByteArray most = QByteArray("a\n").repeated(MaximumTableRows + 1); // with a header
    QCOMPARE(rowsOf(most, {}).size(), MaximumTableRows + 1);
    QCOMPARE(rowsOf(most + "a", {}).constLast(), fault(TableFaultKind::TooManyRows, MaximumTableRows + 2, 0));
}

void TestTableText::dialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("quote");
    QTest::newRow("comma") << QByteArray("a,b\nc,d") << ',' << '"';
    QTest::newRow("semicolon") << QByteArray("a;b,c;d\ne;f;g") << ';' << '"';
    QTest::newRow("tab") << QByteArray("a, b\tc\nd\te") << '\t' << '"';
    QTest::newRow("bar") << QByteArray("a|b\nc|d") << '|' << '"';
    QTest::newRow("one column") << QByteArray("a\nb") << ',' << '"';
    QTest::newRow("more in a quoted cell") << QByteArray("a;\"b,c,d,e\"\nf;\"g,h,i,j\"") << ';' << '"';
    QTest::newRow("named") << QByteArray("sep=;\na,b,c;d") << ';' << '"';
    QTest::newRow("apostrophes") << QByteArray("'a,b','c'\n'd','e'") << ',' << '\'';
    QTest::newRow("a neutralised cell") << QByteArray("'=a,\"b\"\nc,d") << ',' << '"';
    QTest::newRow("a text of notes in one row") << QByteArray("user;password;note\nu;p;a,b,c\nv;q;\n") << ';' << '"';
}

void TestTableText::dialects()
{
    QFETCH(QByteArray, text);
    const TableDialect dialect = detectDialect(text);
    QTEST(dialect.delimiter, "delimiter");
    QTEST(dialect.quote, "quote");
}

void TestTableText::wishesWin()
{
    const TableDialect dialect = detectDialect("a,b\nc,d", {.delimiter = ';', .quote = '\0'});
    QCOMPARE(dialect.delimiter, ';');
    QCOMPARE(rowsOf("\"a;b\"", dialect), QStringList{QStringLiteral("1:\"a|b\"")});
}

void TestTableText::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("text");
    const QString text = QStringLiteral("user,Bezeichnung\nzoë,🔑 für\n");
    const auto row = [](const char* name, const QByteArray& bytes, TextEncoding encoding, const QString& expected) {
        QTest::newRow(name) << bytes << static_cast<int>(encoding) << expected;
    };
    row("UTF-8", text.toUtf8(), TextEncoding::Utf8, text);
    row("UTF-8 with its mark", "\xef\xbb\xbf" + text.toUtf8(), TextEncoding::Utf8, text);
    row("little endian", "\xff\xfe" + utf16(text, false), TextEncoding::Utf16LittleEndian, text);
    row("big endian", "\xfe\xff" + utf16(text, true), TextEncoding::Utf16BigEndian, text);
    row("little endian without mark", utf16(text, false), TextEncoding::Utf16LittleEndian, text);
    row("big endian without mark", utf16(text, true), TextEncoding::Utf16BigEndian, text);
    row("Windows-1252", "zo\xeb,\x80 f\xfcr \x93x\x94", TextEncoding::Windows1252, QStringLiteral("zoë,€ für “x”"));
    row("ASCII", "a,b", TextEncoding::Utf8, QStringLiteral("a,b"));
}

void TestTableText::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, encoding);
    const auto decoded = decodeTable(bytes);
    QVERIFY(decoded);
    QCOMPARE(static_cast<int>(decoded->encoding), encoding);
    QCOMPARE(QString::fromUtf8(decoded->utf8.view()), text);
    const auto named = decodeTable(bytes, static_cast<TextEncoding>(encoding));
    QVERIFY(named);
    QVERIFY(named->utf8.equals(decoded->utf8));
}

void TestTableText::encodingFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("wish");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* name, const QByteArray& bytes, TableFaultKind kind, qint64 line = 0,
                        std::optional<TextEncoding> wish = {}) {
        QTest::newRow(name) << bytes << (wish ? static_cast<int>(*wish) : -1) << static_cast<int>(kind) << line;
    };
    const QByteArray lone = "\xff\xfe" + utf16(QStringLiteral("a\nb"), false) + QByteArray("\x00\xd8x\0", 4);
    row("empty", "", TableFaultKind::Empty);
    row("a mark only", "\xef\xbb\xbf", TableFaultKind::Empty);
    row("line ends only", "\r\n\n", TableFaultKind::Empty);
    row("too large", QByteArray(MaximumTableBytes + 1, 'x'), TableFaultKind::TooLarge);
    row("workbook", QByteArray("PK\x03\x04rest", 8), TableFaultKind::Workbook);
    row("old workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", TableFaultKind::Workbook);
    row("program",
        QByteArray("\x7f"
                   "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0",
                   18),
        TableFaultKind::Binary);
    row("UTF-32", QByteArray("a\0\0\0,\0\0\0b\0\0\0\n\0\0\0", 16), TableFaultKind::Binary);
    row("KeePass database", QByteArray("\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5\0\0\4\0", 12), TableFaultKind::Binary);
    row("NUL", QByteArray("a,b\nc,\0d", 8), TableFaultKind::NulByte, 2);
    row("not the UTF-8 it was said to be", "a,b\nc,\xeb", TableFaultKind::WrongEncoding, 2, TextEncoding::Utf8);
    row("half a character", "\xff\xfe" + utf16(QStringLiteral("a\nb"), false) + 'c', TableFaultKind::WrongEncoding, 2);
    row("half a pair", lone, TableFaultKind::WrongEncoding, 2);
    row("half a pair at the end",
        QByteArray("\xff\xfe"
                   "a\0\x00\xd8",
                   6),
        TableFaultKind::WrongEncoding, 1);
}

void TestTableText::encodingFaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, wish);
    const auto decoded = decodeTable(bytes, wish < 0 ? std::nullopt : std::optional(static_cast<TextEncoding>(wish)));
    QVERIFY(!decoded);
    QTEST(static_cast<int>(decoded.error().kind), "kind");
    QTEST(decoded.error().line, "line");
}

QTEST_APPLESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
