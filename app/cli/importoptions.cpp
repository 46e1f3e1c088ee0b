#include "app/cli/importoptions.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ImportOptions)
};

template <class Value>
struct Named
{
    const char* name;
    Value value;
};

constexpr Named<TextEncoding> Encodings[] = {{"utf-8", TextEncoding::Utf8},
                                             {"utf-16le", TextEncoding::Utf16LittleEndian},
                                             {"utf-16be", TextEncoding::Utf16BigEndian},
                                             {"windows-1252", TextEncoding::Windows1252}};
constexpr Named<char> Delimiters[] = {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"bar", '|'}};
constexpr Named<char> Quotes[] = {{"double", '"'}, {"single", '\''}, {"none", '\0'}};

/// False where the option has a value that is none of those; true also where it is not there.
template <class Value, size_t Size>
bool readNamed(const QCommandLineParser& parser, const QString& option, const Named<Value> (&choices)[Size],
               std::optional<Value>& value)
{
    if (!parser.isSet(option)) {
        return true;
    }
    for (const Named<Value>& choice : choices) {
        if (parser.value(option).compare(QLatin1String(choice.name), Qt::CaseInsensitive) == 0) {
            value = choice.value;
            return true;
        }
    }
    return false;
}

/// FIELD=COLUMN.
std::optional<std::pair<ImportField, QString>> readMapping(const QString& text)
{
    const qsizetype sign = text.indexOf(u'=');
    const auto field = sign < 0 ? std::nullopt : importFieldFromName(QStringView(text).first(sign));
    return field ? std::optional(std::pair(*field, text.sliced(sign + 1))) : std::nullopt;
}

} // namespace

QList<Option> importOptions()
{
    return {
        {QStringLiteral("environment"), QStringLiteral("NAME"), Texts::tr("For rows that name none.")},
        {QStringLiteral("map"), QStringLiteral("FIELD=COLUMN"),
         Texts::tr("Where a field stands: label, username, password, environment, group, note or url, and the column's "
                   "name or number; nothing after the = leaves it out. For each field.")},
        {QStringLiteral("encoding"), QStringLiteral("NAME"), Texts::tr("utf-8, utf-16le, utf-16be or windows-1252.")},
        {QStringLiteral("delimiter"), QStringLiteral("NAME"), Texts::tr("comma, semicolon, tab or bar.")},
        {QStringLiteral("quote"), QStringLiteral("NAME"), Texts::tr("double, single or none.")},
        {QStringLiteral("no-header"), {}, Texts::tr("The first row is an account.")},
        {QStringLiteral("keep-stored"), {}, Texts::tr("Leaves accounts as they are that are there already.")},
    };
}

tl::expected<ImportWish, QString> readImportWish(const QCommandLineParser& parser)
{
    ImportWish wish;
    if (!readNamed(parser, QStringLiteral("encoding"), Encodings, wish.encoding)) {
        return tl::unexpected<QString>(Texts::tr("--encoding is one of utf-8, utf-16le, utf-16be and windows-1252."));
    }
    if (!readNamed(parser, QStringLiteral("delimiter"), Delimiters, wish.dialect.delimiter)) {
        return tl::unexpected<QString>(Texts::tr("--delimiter is one of comma, semicolon, tab and bar."));
    }
    if (!readNamed(parser, QStringLiteral("quote"), Quotes, wish.dialect.quote)) {
        return tl::unexpected<QString>(Texts::tr("--quote is one of double, single and none."));
    }
    for (const QString& text : parser.values(QStringLiteral("map"))) {
        const auto mapping = readMapping(text);
        if (!mapping) {
            return tl::unexpected<QString>(
                Texts::tr("--map takes a field, = and a column, such as username=3 or label=Title."));
        }
        wish.columns.append(*mapping);
    }
    if (parser.isSet(QStringLiteral("no-header"))) {
        wish.hasHeader = false;
    }
    wish.environmentId = parser.value(QStringLiteral("environment"));
    wish.keepsStored = parser.isSet(QStringLiteral("keep-stored"));
    return wish;
}

} // namespace TokenDesk
