#pragma once

#include "app/domain/secret.h"

#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace TokenDesk {

// Tables of text as spreadsheets and password managers write them: CSV (RFC 4180) and its relatives. Any cell may hold
// a password, so what is read stays in a Secret, and an error names a place and never a content.

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// Why a table cannot be read.
enum class TableFaultKind {
    NoSuchFile,
    NotAFile,
    Unreadable, ///< by this user, or by anybody
    Empty,
    TooLarge,
    Workbook,       ///< of a spreadsheet program, or another packed file
    Binary,         ///< a program, a picture, a database
    NulByte,        ///< in what is text otherwise
    WrongEncoding,  ///< bytes that the encoding does not know
    UnclosedQuote,  ///< the place is where it opens
    TextAfterQuote, ///< between a closing quote and the next delimiter
    CellTooLong,    ///< longer than anything that could be meant, often for a missing quote
    TooManyColumns,
    TooManyRows,
};

struct TableFault
{
    TableFaultKind kind;
    /// Counted from one, as an editor counts; zero where it is about the whole.
    qint64 line = 0;
    /// Counted from one; zero where it is not about one.
    int column = 0;

    friend bool operator==(const TableFault&, const TableFault&) = default;
};

template <class T>
using TableResult = tl::expected<T, TableFault>;

inline tl::unexpected<TableFault> tableFailure(TableFault fault)
{
    return tl::unexpected<TableFault>(fault);
}

/// A file that is larger is refused, in bytes.
inline constexpr qsizetype MaximumTableBytes = 100'000'000;
inline constexpr qsizetype MaximumTableRows = 100'000;
inline constexpr qsizetype MaximumTableColumns = 256;
/// In bytes of UTF-8.
inline constexpr qsizetype MaximumCellBytes = 65'536;

struct TextOfTable
{
    /// Valid UTF-8 without a byte order mark and without NUL.
    Secret utf8;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// The text in UTF-8, from the encoding that @p wish names or that is found out: by a byte order mark, by where the
/// NULs of UTF-16 stand, by what is valid UTF-8, and Windows-1252 for the rest.
/// Faults: Empty, TooLarge, Workbook, Binary, NulByte, WrongEncoding.
TableResult<TextOfTable> decodeTable(QByteArrayView bytes, std::optional<TextEncoding> wish = {});

struct TableDialect
{
    char delimiter = ',';
    /// NUL where cells are never quoted.
    char quote = '"';

    friend bool operator==(const TableDialect&, const TableDialect&) = default;
};

/// What a person says about a dialect; the rest is found out.
struct DialectWish
{
    std::optional<char> delimiter = {};
    std::optional<char> quote = {};
};

/// The delimiter that cuts the first rows into the same number of cells, more than one: comma, semicolon, tab or bar;
/// a comma where none does. A first line `sep=;`, which spreadsheets write, decides.
TableDialect detectDialect(QByteArrayView utf8, const DialectWish& wish = {});

struct TableRow
{
    /// Where the row begins.
    qint64 line = 0;
    /// Valid until the next row is read.
    std::vector<QByteArrayView> cells = {};
    /// A cell that is not quoted has a quote in it.
    bool hasStrayQuote = false;

    /// No cell has anything in it.
    [[nodiscard]] bool isBlank() const;
};

/// Takes a table apart, one row at a time. Line ends are those of any system; a quoted cell may hold them, delimiters
/// and doubled quotes. A quote within an unquoted cell is a character like any other. Empty lines are left out.
class TableReader
{
public:
    /// @p utf8 is valid and must outlive this.
    TableReader(QByteArrayView utf8, TableDialect dialect);

    /// Null at the end. Valid until the next call.
    TableResult<const TableRow*> next();

private:
    [[nodiscard]] bool isAtEnd() const { return m_place >= m_text.size(); }
    [[nodiscard]] bool isLineEnd(qsizetype place) const { return m_text[place] == '\n' || m_text[place] == '\r'; }
    void skipLineEnd();
    [[nodiscard]] tl::unexpected<TableFault> faultHere(TableFaultKind kind) const;
    TableResult<QByteArrayView> plainCell();
    TableResult<QByteArrayView> quotedCell();

    QByteArrayView m_text;
    TableDialect m_dialect;
    qsizetype m_place = 0;
    qint64 m_line = 1;
    qsizetype m_rows = 0;
    TableRow m_row;
    /// The cells of the row with doubled quotes, which are not in the text as they are meant.
    std::vector<Secret> m_unquoted;
};

} // namespace TokenDesk
