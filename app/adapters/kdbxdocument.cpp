#include "app/adapters/kdbxdocument.h"

#include "app/adapters/bytereader.h"

#include <QHash>
#include <QUuid>
#include <QXmlStreamReader>

namespace TokenDesk::Kdbx {

namespace {

constexpr int DeepestGroup = 64;

enum InnerField : quint8 { EndOfInnerHeader = 0, StreamId = 1, StreamKey = 2 };
constexpr quint32 Salsa20Id = 2;
constexpr quint32 ChaCha20Id = 3;

/// A text, or the place of one among those that are encrypted.
struct Value
{
    QString text = {};
    qsizetype place = -1;
    qsizetype size = 0;
};

struct RawEntry
{
    QUuid uuid = {};
    QString group = {};
    QHash<QString, Value> strings = {};
};

/// Walks through the document once. The stream that the passwords are encrypted with runs through all of them, also
/// those that nobody wants, in the order in which they stand; so they are decrypted when the last one is known.
class DocumentReader
{
public:
    explicit DocumentReader(QByteArrayView xml)
        // Nothing is copied; the bytes outlive the reader.
        : m_xml(QByteArray::fromRawData(xml.data(), xml.size()))
    {
    }

    VaultResult<Document> read(const Protection& protection)
    {
        readAll();
        if (m_isTooLarge) {
            return vaultFailure(VaultFaultKind::TooLarge);
        }
        if (m_xml.hasError() || !m_isWhole) {
            return vaultFailure(VaultFaultKind::ContentBroken);
        }
        m_plain = streamed(protection.stream, protection.key, m_encrypted);
        for (RawEntry& entry : m_entries) {
            m_document.vault.entries.push_back(entryFrom(entry));
        }
        return std::move(m_document);
    }

private:
    void fail() { m_xml.raiseError(QStringLiteral("not a document of KeePass")); }

    void readAll()
    {
        while (!m_xml.atEnd() && m_xml.tokenType() != QXmlStreamReader::StartElement) {
            // Nobody writes a document type; what it could define, nobody wants.
            if (m_xml.readNext() == QXmlStreamReader::DTD) {
                fail();
                return;
            }
        }
        if (m_xml.name() != u"KeePassFile") {
            fail();
            return;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Meta") {
                readMeta();
            } else if (m_xml.name() == u"Root") {
                readRoot();
            } else {
                skip();
            }
        }
        while (!m_xml.atEnd()) {
            m_xml.readNext(); // nothing may follow
        }
        m_isWhole = m_hasRoot;
    }

    void readMeta()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"RecycleBinEnabled") {
                m_hasRecycleBin = text().compare(u"True", Qt::CaseInsensitive) == 0;
            } else if (m_xml.name() == u"RecycleBinUUID") {
                m_recycleBin = uuid();
            } else if (m_xml.name() == u"HeaderHash") {
                m_document.headerHash = QByteArray::fromBase64(text().toLatin1());
            } else if (m_xml.name() == u"CustomData") {
                readCustomData();
            } else {
                skip();
            }
        }
    }

    void readCustomData()
    {
        while (m_xml.readNextStartElement()) {
            QHash<QString, QString> item;
            while (m_xml.readNextStartElement()) {
                const QString name = m_xml.name().toString();
                item.insert(name, text());
            }
            if (item.value(QStringLiteral("Key")) == EnvironmentsItem) {
                m_document.vault.environments = environmentsFrom(item.value(QStringLiteral("Value")));
            } else if (item.value(QStringLiteral("Key")) == MadeAtItem) {
                const auto at = QDateTime::fromString(item.value(QStringLiteral("Value")), Qt::ISODate);
                m_document.vault.madeAt = at.isValid() ? std::optional(toInstant(at)) : std::nullopt;
            }
        }
    }

    void readRoot()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Group" && !m_hasRoot) {
                // The outermost is the database itself, whatever it is called.
                m_hasRoot = true;
                readGroup(std::nullopt, 0, false);
            } else {
                skip();
            }
        }
    }

    /// @p outer is the path of the group it is in; nothing for the outermost.
    void readGroup(const std::optional<QString>& outer, int depth, bool isDeleted) // NOLINT(misc-no-recursion): bounded
    {
        if (depth > DeepestGroup) {
            fail();
            return;
        }
        QString path;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"UUID") {
                const QUuid id = uuid();
                isDeleted = isDeleted || (m_hasRecycleBin && !id.isNull() && id == m_recycleBin);
            } else if (m_xml.name() == u"Name") {
                const QString name = text();
                path = !outer ? QString() : outer->isEmpty() ? name : QString(*outer + u'/' + name);
            } else if (m_xml.name() == u"Entry") {
                readEntry(path, isDeleted);
            } else if (m_xml.name() == u"Group") {
                readGroup(path, depth + 1, isDeleted);
            } else {
                skip();
            }
        }
    }

    void readEntry(const QString& group, bool isDeleted)
    {
        RawEntry entry{.group = group};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"UUID") {
                entry.uuid = uuid();
            } else if (m_xml.name() == u"String") {
                readString(entry);
            } else {
                skip();
            }
        }
        if (isDeleted) {
            return;
        }
        m_isTooLarge = m_isTooLarge || m_entries.size() == static_cast<size_t>(MaximumVaultEntries);
        if (!m_isTooLarge) {
            m_entries.push_back(std::move(entry));
        }
    }

    void readString(RawEntry& entry)
    {
        QString key;
        Value content;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Key") {
                key = text();
            } else if (m_xml.name() == u"Value") {
                content = value();
            } else {
                skip();
            }
        }
        static const QStringList Wanted{QStringLiteral("Title"), QStringLiteral("UserName"), QStringLiteral("Password"),
                                        QStringLiteral("URL"),   QStringLiteral("Notes"),    QString(EnvironmentKey)};
        if (Wanted.contains(key)) {
            entry.strings.insert(key, content);
        }
    }

    [[nodiscard]] bool isProtected() const
    {
        return m_xml.attributes().value(QLatin1String("Protected")).compare(u"True", Qt::CaseInsensitive) == 0;
    }

    /// Of the element that was just entered.
    Value value()
    {
        if (!isProtected()) {
            return {.text = text()};
        }
        const auto decoded =
            QByteArray::fromBase64Encoding(text().trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded) {
            fail();
            return {};
        }
        const Value found{.place = m_encrypted.size(), .size = decoded.decoded.size()};
        m_encrypted += decoded.decoded;
        return found;
    }

    QString text() { return m_xml.readElementText(); }

    QUuid uuid()
    {
        const QByteArray bytes = QByteArray::fromBase64(text().toLatin1());
        constexpr qsizetype UuidBytes = 16;
        return bytes.size() == UuidBytes ? QUuid::fromRfc4122(bytes) : QUuid();
    }

    /// Leaves the element that was just entered, and takes note of what is encrypted in it.
    void skip()
    {
        if (isProtected()) {
            value();
            return;
        }
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement && isProtected()) {
                value();
            } else if (token == QXmlStreamReader::StartElement) {
                ++depth;
            }
        }
    }

    [[nodiscard]] Secret secret(Value& value) const
    {
        return value.place < 0 ? Secret::take(std::move(value.text))
                               : Secret(m_plain.view().sliced(value.place, value.size));
    }

    VaultEntry entryFrom(RawEntry& entry) const
    {
        const auto shown = [&](const QString& key) {
            const Value& value = entry.strings[key];
            return value.place < 0 ? value.text : QString::fromUtf8(m_plain.view().sliced(value.place, value.size));
        };
        return {.id = AccountId(entry.uuid),
                .label = shown(QStringLiteral("Title")),
                .username = shown(QStringLiteral("UserName")),
                .password = secret(entry.strings[QStringLiteral("Password")]),
                .environment = shown(EnvironmentKey),
                .url = shown(QStringLiteral("URL")),
                .group = entry.group,
                .note = shown(QStringLiteral("Notes"))};
    }

    QXmlStreamReader m_xml;
    Document m_document;
    std::vector<RawEntry> m_entries;
    bool m_hasRecycleBin = false;
    QUuid m_recycleBin;
    bool m_hasRoot = false;
    bool m_isWhole = false;
    bool m_isTooLarge = false;
    /// All that is encrypted, one after the other.
    QByteArray m_encrypted;
    Secret m_plain;
};

} // namespace

VaultResult<Document> readDocument(QByteArrayView xml, const Protection& protection)
{
    return DocumentReader(xml).read(protection);
}

VaultResult<Vault> readContent(QByteArrayView content)
{
    ByteReader reader(content);
    Protection protection;
    std::optional<quint32> stream;
    while (true) {
        const auto id = reader.number<quint8>();
        const auto size = id ? reader.number<qint32>() : std::nullopt;
        const auto value = size ? reader.take(*size) : std::nullopt;
        if (!value) {
            return vaultFailure(VaultFaultKind::ContentBroken);
        }
        if (*id == EndOfInnerHeader) {
            break;
        }
        if (*id == StreamId && value->size() == sizeof(quint32)) {
            stream = qFromLittleEndian<quint32>(value->data());
        } else if (*id == StreamKey) {
            protection.key = value->toByteArray();
        }
    }
    if (stream && *stream != Salsa20Id && *stream != ChaCha20Id) {
        return vaultFailure(VaultFaultKind::CipherUnknown);
    }
    if (!stream || protection.key.isEmpty()) {
        return vaultFailure(VaultFaultKind::ContentBroken);
    }
    protection.stream = *stream == Salsa20Id ? InnerStream::Salsa20 : InnerStream::ChaCha20;
    const auto rest = reader.take(reader.left());
    auto document = readDocument(*rest, protection);
    return document ? VaultResult<Vault>(std::move(document->vault)) : tl::unexpected<VaultFault>(document.error());
}

} // namespace TokenDesk::Kdbx
