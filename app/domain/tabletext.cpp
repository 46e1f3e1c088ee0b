#include "app/domain/tabletext.h"

#include <algorithm>
#include <map>

namespace TokenDesk {

namespace {

constexpr qsizetype SampleBytes = 65'536;
constexpr int SampleRows = 25;
constexpr char Delimiters[] = {',', ';', '\t', '|'};
constexpr QByteArrayView SeparatorLine("sep=");

/// The delimiter that a first line `sep=;` names.
std::optional<char> namedDelimiter(QByteArrayView utf8)
{
    const qsizetype place = SeparatorLine.size();
    const bool isNamed = utf8.size() > place && utf8.first(place).compare(SeparatorLine, Qt::CaseInsensitive) == 0 &&
                         (utf8.size() == place + 1 || utf8[place + 1] == '\n' || utf8[place + 1] == '\r');
    return isNamed ? std::optional(utf8[place]) : std::nullopt;
}

struct Fit
{
    /// How many of the first rows have as many cells as most of them.
    int rows = 0;
    size_t cells = 0;
};

Fit fitOf(QByteArrayView sample, TableDialect dialect)
{
    std::map<size_t, int> rowsByCells;
    TableReader reader(sample, dialect);
    for (int i = 0; i < SampleRows; ++i) {
        // What is wrong with the text is said when it is read for good; the sample may end within a row.
        const auto row = reader.next();
        if (!row || *row == nullptr) {
            break;
        }
        // A delimiter that cuts within quoted cells leaves their quotes behind.
        rowsByCells[(*row)->cells.size()] += (*row)->hasStrayQuote ? 0 : 1;
    }
    Fit best;
    for (const auto& [cells, rows] : rowsByCells) {
        if (cells > 1 && rows >= best.rows) {
            best = {.rows = rows, .cells = cells};
        }
    }
    return best;
}

/// Some programs quote with apostrophes. Only where the text has no other quotes and begins with one.
char detectQuote(QByteArrayView sample)
{
    return sample.startsWith('\'') && !sample.contains('"') ? '\'' : '"';
}

} // namespace

TableDialect detectDialect(QByteArrayView utf8, const DialectWish& wish)
{
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), SampleBytes));
    TableDialect dialect{.quote = wish.quote.value_or(detectQuote(sample))};
    if (wish.delimiter) {
        dialect.delimiter = *wish.delimiter;
        return dialect;
    }
    if (const auto named = namedDelimiter(utf8)) {
        dialect.delimiter = *named;
        return dialect;
    }
    Fit best;
    for (const char delimiter : Delimiters) {
        const Fit fit = fitOf(sample, {.delimiter = delimiter, .quote = dialect.quote});
        if (fit.rows > best.rows || (fit.rows == best.rows && fit.cells > best.cells)) {
            best = fit;
            dialect.delimiter = delimiter;
        }
    }
    return dialect;
}

bool TableRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
}

TableReader::TableReader(QByteArrayView utf8, TableDialect dialect)
    : m_text(utf8)
    , m_dialect(dialect)
{
    if (namedDelimiter(m_text)) {
        m_place = SeparatorLine.size() + 1;
    }
}

void TableReader::skipLineEnd()
{
    const bool isPair = m_text[m_place] == '\r' && m_place + 1 < m_text.size() && m_text[m_place + 1] == '\n';
    m_place += isPair ? 2 : 1;
    ++m_line;
}

tl::unexpected<TableFault> TableReader::faultHere(TableFaultKind kind) const
{
    return tableFailure({kind, m_line, static_cast<int>(m_row.cells.size()) + 1});
}

TableResult<const TableRow*> TableReader::next()
{
    while (!isAtEnd() && isLineEnd(m_place)) {
        skipLineEnd();
    }
    m_row.cells.clear();
    m_row.hasStrayQuote = false;
    m_unquoted.clear();
    m_row.line = m_line;
    if (isAtEnd()) {
        return nullptr;
    }
    if (++m_rows > MaximumTableRows + 1) {
        return tableFailure({TableFaultKind::TooManyRows, m_line});
    }
    while (true) {
        const bool isQuoted = m_dialect.quote != '\0' && !isAtEnd() && m_text[m_place] == m_dialect.quote;
        const auto cell = isQuoted ? quotedCell() : plainCell();
        if (!cell) {
            return tl::unexpected<TableFault>(cell.error());
        }
        if (cell->size() > MaximumCellBytes) {
            return faultHere(TableFaultKind::CellTooLong);
        }
        m_row.cells.push_back(*cell);
        if (isAtEnd() || isLineEnd(m_place)) {
            return &m_row;
        }
        if (m_row.cells.size() == MaximumTableColumns) {
            return faultHere(TableFaultKind::TooManyColumns);
        }
        ++m_place; // the delimiter
    }
}

TableResult<QByteArrayView> TableReader::plainCell()
{
    const qsizetype begin = m_place;
    while (!isAtEnd() && m_text[m_place] != m_dialect.delimiter && !isLineEnd(m_place)) {
        ++m_place;
    }
    const QByteArrayView cell = m_text.sliced(begin, m_place - begin);
    m_row.hasStrayQuote = m_row.hasStrayQuote || (m_dialect.quote != '\0' && cell.contains(m_dialect.quote));
    return cell;
}

TableResult<QByteArrayView> TableReader::quotedCell()
{
    const TableFault unclosed{TableFaultKind::UnclosedQuote, m_line, static_cast<int>(m_row.cells.size()) + 1};
    const qsizetype begin = ++m_place;
    qsizetype doubled = 0;
    while (true) {
        if (isAtEnd()) {
            return tableFailure(unclosed);
        }
        const char byte = m_text[m_place];
        if (byte == m_dialect.quote) {
            const bool isDoubled = m_place + 1 < m_text.size() && m_text[m_place + 1] == m_dialect.quote;
            if (!isDoubled) {
                break;
            }
            ++doubled;
            m_place += 2;
        } else if (byte == '\n' || byte == '\r') {
            skipLineEnd();
        } else {
            ++m_place;
        }
        // An unclosed quote swallows the rest of the table; that is noticed long before its end.
        if (m_place - begin > 2 * MaximumCellBytes) {
            return tableFailure({TableFaultKind::CellTooLong, unclosed.line, unclosed.column});
        }
    }
    const QByteArrayView inner = m_text.sliced(begin, m_place - begin);
    ++m_place; // the closing quote
    if (!isAtEnd() && m_text[m_place] != m_dialect.delimiter && !isLineEnd(m_place)) {
        return faultHere(TableFaultKind::TextAfterQuote);
    }
    if (doubled == 0) {
        return inner;
    }
    QByteArray text;
    text.reserve(inner.size() - doubled);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        text.append(inner[i]);
        i += inner[i] == m_dialect.quote ? 1 : 0;
    }
    m_unquoted.push_back(Secret::take(std::move(text)));
    return m_unquoted.back().view();
}

} // namespace TokenDesk
