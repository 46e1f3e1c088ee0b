#include "app/domain/tabletext.h"

#include <QChar>
#include <algorithm>
#include <array>

namespace TokenDesk {

namespace {

constexpr qsizetype SampleBytes = 65'536;

constexpr QByteArrayView Utf8Mark("\xef\xbb\xbf");
constexpr QByteArrayView LittleEndianMark("\xff\xfe");
constexpr QByteArrayView BigEndianMark("\xfe\xff");

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

QByteArrayView markOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return Utf8Mark;
    case TextEncoding::Utf16LittleEndian:
        return LittleEndianMark;
    case TextEncoding::Utf16BigEndian:
        return BigEndianMark;
    case TextEncoding::Windows1252:
        break;
    }
    return {};
}

/// What people take for a table because it has the table's name.
bool isPacked(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
}

/// Text of whatever encoding has hardly a control character.
bool looksBinary(QByteArrayView sample)
{
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char byte) { return isControl(byte); });
    return controls > 2 + sample.size() / 50;
}

/// The encodings of UTF-16 that a text without a mark can be: where most characters are of the Latin alphabet, one byte
/// in two is NUL, and always the same one.
std::optional<TextEncoding> utf16By(QByteArrayView sample)
{
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        nuls[static_cast<size_t>(i % 2)] += sample[i] == '\0' ? 1 : 0;
    }
    const qsizetype pairs = sample.size() / 2;
    const auto isHigh = [&](size_t high) { return nuls[high] * 2 > pairs && nuls[1 - high] * 20 < pairs; };
    if (isHigh(1)) {
        return TextEncoding::Utf16LittleEndian;
    }
    return isHigh(0) ? std::optional(TextEncoding::Utf16BigEndian) : std::nullopt;
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian}) {
        if (bytes.startsWith(markOf(encoding))) {
            return encoding;
        }
    }
    if (const auto utf16 = utf16By(bytes.first(std::min(bytes.size(), SampleBytes)))) {
        return *utf16;
    }
    return bytes.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

qint64 lineAt(QByteArrayView utf8, qsizetype place)
{
    return 1 + std::count(utf8.begin(), utf8.begin() + place, '\n');
}

qint64 firstLineThatIsNot(QByteArrayView utf8)
{
    qint64 line = 1;
    for (qsizetype begin = 0; begin < utf8.size(); ++line) {
        const qsizetype end = utf8.indexOf('\n', begin);
        const QByteArrayView text = end < 0 ? utf8.sliced(begin) : utf8.sliced(begin, end - begin);
        if (!text.isValidUtf8()) {
            break;
        }
        begin = end < 0 ? utf8.size() : end + 1;
    }
    return line;
}

/// Grows without leaving copies of what it held behind.
class Utf8Buffer
{
public:
    explicit Utf8Buffer(qsizetype expected) { m_bytes.reserve(expected + LongestCharacter); }
    ~Utf8Buffer() { wipe(); }
    Q_DISABLE_COPY_MOVE(Utf8Buffer)

    void append(char32_t character)
    {
        if (m_bytes.size() + LongestCharacter > m_bytes.capacity()) {
            grow();
        }
        if (character < 0x80) {
            m_bytes.append(static_cast<char>(character));
        } else if (character < 0x800) {
            m_bytes.append(static_cast<char>(0xc0 | character >> 6)).append(continuation(character));
        } else if (character < 0x10000) {
            m_bytes.append(static_cast<char>(0xe0 | character >> 12))
                .append(continuation(character >> 6))
                .append(continuation(character));
        } else {
            m_bytes.append(static_cast<char>(0xf0 | character >> 18))
                .append(continuation(character >> 12))
                .append(continuation(character >> 6))
                .append(continuation(character));
        }
    }

    [[nodiscard]] QByteArrayView view() const { return m_bytes; }
    Secret take() { return Secret::take(std::move(m_bytes)); }

private:
    static constexpr qsizetype LongestCharacter = 4;

    static char continuation(char32_t bits) { return static_cast<char>(0x80 | (bits & 0x3f)); }

    void wipe()
    {
        if (!m_bytes.isEmpty()) {
            wipeMemory(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
        }
    }

    void grow()
    {
        QByteArray larger;
        larger.reserve(m_bytes.capacity() * 2);
        larger.append(m_bytes.constData(), m_bytes.size());
        wipe();
        m_bytes.swap(larger);
    }

    QByteArray m_bytes;
};

TableResult<Secret> fromUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    const qsizetype high = encoding == TextEncoding::Utf16LittleEndian ? 1 : 0;
    const auto unitAt = [bytes, high](qsizetype place) {
        return static_cast<char16_t>(static_cast<unsigned char>(bytes[place + high]) << 8 |
                                     static_cast<unsigned char>(bytes[place + 1 - high]));
    };
    Utf8Buffer buffer(bytes.size() / 2 + bytes.size() / 8);
    const auto wrong = [&buffer] {
        return tableFailure({TableFaultKind::WrongEncoding, lineAt(buffer.view(), buffer.view().size())});
    };
    for (qsizetype place = 0; place + 1 < bytes.size(); place += 2) {
        const char16_t unit = unitAt(place);
        if (!QChar::isSurrogate(unit)) {
            buffer.append(char32_t{unit});
            continue;
        }
        const char16_t second = place + 3 < bytes.size() ? unitAt(place + 2) : u'\0';
        if (!QChar::isHighSurrogate(unit) || !QChar::isLowSurrogate(second)) {
            return wrong();
        }
        buffer.append(QChar::surrogateToUcs4(unit, second));
        place += 2;
    }
    if (bytes.size() % 2 != 0) {
        return wrong();
    }
    return buffer.take();
}

/// Where Windows-1252 is not ISO 8859-1, by the WHATWG's table: the five bytes without a character stay controls.
constexpr std::array<char16_t, 32> WindowsCharacters{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                     0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

Secret fromWindows1252(QByteArrayView bytes)
{
    Utf8Buffer buffer(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const bool isOdd = value >= 0x80 && value < 0x80 + WindowsCharacters.size();
        buffer.append(isOdd ? char32_t{WindowsCharacters[value - 0x80U]} : char32_t{value});
    }
    return buffer.take();
}

TableResult<Secret> toUtf8(QByteArrayView bytes, TextEncoding encoding)
{
    if (isUtf16(encoding)) {
        return fromUtf16(bytes, encoding);
    }
    if (encoding == TextEncoding::Windows1252) {
        return fromWindows1252(bytes);
    }
    if (!bytes.isValidUtf8()) {
        return tableFailure({TableFaultKind::WrongEncoding, firstLineThatIsNot(bytes)});
    }
    return Secret(bytes);
}

} // namespace

TableResult<TextOfTable> decodeTable(QByteArrayView bytes, std::optional<TextEncoding> wish)
{
    if (bytes.size() > MaximumTableBytes) {
        return tableFailure({TableFaultKind::TooLarge});
    }
    if (isPacked(bytes)) {
        return tableFailure({TableFaultKind::Workbook});
    }
    const TextEncoding encoding = wish.value_or(detectEncoding(bytes));
    const QByteArrayView mark = markOf(encoding);
    const QByteArrayView content = !mark.isEmpty() && bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
    if (!isUtf16(encoding) && looksBinary(content.first(std::min(content.size(), SampleBytes)))) {
        return tableFailure({TableFaultKind::Binary});
    }
    auto utf8 = toUtf8(content, encoding);
    if (!utf8) {
        return tl::unexpected<TableFault>(utf8.error());
    }
    const QByteArrayView text = utf8->view();
    if (isUtf16(encoding) && looksBinary(text.first(std::min(text.size(), SampleBytes)))) {
        return tableFailure({TableFaultKind::Binary});
    }
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0) {
        return tableFailure({TableFaultKind::NulByte, lineAt(text, nul)});
    }
    const bool isEmpty = std::all_of(text.begin(), text.end(), [](char byte) { return byte == '\n' || byte == '\r'; });
    if (isEmpty) {
        return tableFailure({TableFaultKind::Empty});
    }
    return TextOfTable{.utf8 = std::move(*utf8), .encoding = encoding};
}

} // namespace TokenDesk
