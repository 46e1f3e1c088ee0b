#include "app/adapters/bytereader.h"
#include "app/adapters/kdbxdocument.h"
#include "app/ports/randomness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <QXmlStreamWriter>
#include <map>

namespace TokenDesk::Kdbx {

namespace {

constexpr qsizetype StreamKeyBytes = 64;
constexpr qsizetype UuidBytes = 16;
constexpr quint32 ChaCha20Id = 3;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Version 4 of the format counts seconds from the year 1 on.
QString timeText(Instant instant)
{
    constexpr qint64 SecondsBefore1970 = 62'135'596'800;
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
    return base64(littleEndian(seconds + SecondsBefore1970));
}

class DocumentWriter
{
public:
    DocumentWriter(const Vault& vault, const Protection& protection, Randomness& randomness)
        : m_vault(vault)
        , m_randomness(randomness)
        , m_xml(&m_bytes)
    {
        // By their groups: that is the order of the document, and the stream runs through it.
        for (const VaultEntry& entry : vault.entries) {
            m_groups[entry.group].push_back(&entry);
        }
        QByteArray passwords;
        qsizetype size = 0;
        for (const VaultEntry& entry : vault.entries) {
            size += entry.password.size();
        }
        passwords.reserve(size); // one piece: no copies are left behind while it grows
        for (const auto& [group, entries] : m_groups) {
            for (const VaultEntry* entry : entries) {
                passwords.append(entry->password.view());
            }
        }
        m_encrypted = streamed(protection.stream, protection.key, Secret::take(std::move(passwords)).view());
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("KeePassFile"));
        writeMeta();
        m_xml.writeStartElement(QStringLiteral("Root"));
        beginGroup(QStringLiteral("Token Desk"));
        for (const auto& [group, entries] : m_groups) {
            if (!group.isEmpty()) {
                beginGroup(group);
            }
            for (const VaultEntry* entry : entries) {
                writeEntry(*entry);
            }
            if (!group.isEmpty()) {
                m_xml.writeEndElement();
            }
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void element(const char* name, const QString& text) { m_xml.writeTextElement(QLatin1String(name), text); }

    void writeMeta()
    {
        m_xml.writeStartElement(QStringLiteral("Meta"));
        element("Generator", QStringLiteral("Token Desk"));
        element("DatabaseName", QStringLiteral("Token Desk"));
        m_xml.writeStartElement(QStringLiteral("MemoryProtection"));
        element("ProtectPassword", QStringLiteral("True"));
        m_xml.writeEndElement();
        element("RecycleBinEnabled", QStringLiteral("False"));
        m_xml.writeStartElement(QStringLiteral("CustomData"));
        if (!m_vault.environments.isEmpty()) {
            writeItem(EnvironmentsItem, environmentsText(m_vault.environments));
        }
        if (m_vault.madeAt) {
            writeItem(MadeAtItem, toIsoUtc(*m_vault.madeAt));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeItem(QLatin1String key, const QString& value)
    {
        m_xml.writeStartElement(QStringLiteral("Item"));
        element("Key", key);
        element("Value", value);
        m_xml.writeEndElement();
    }

    void beginGroup(const QString& name)
    {
        m_xml.writeStartElement(QStringLiteral("Group"));
        element("UUID", base64(m_randomness.bytes(UuidBytes)));
        element("Name", name);
    }

    void writeEntry(const VaultEntry& entry)
    {
        m_xml.writeStartElement(QStringLiteral("Entry"));
        // The account's own, so that KeePass programs know it again in the next backup.
        element("UUID", base64(entry.id.isNull() ? m_randomness.bytes(UuidBytes) : entry.id.uuid().toRfc4122()));
        if (m_vault.madeAt) {
            m_xml.writeStartElement(QStringLiteral("Times"));
            for (const char* name : {"CreationTime", "LastModificationTime", "LastAccessTime", "ExpiryTime"}) {
                element(name, timeText(*m_vault.madeAt));
            }
            element("Expires", QStringLiteral("False"));
            element("UsageCount", QStringLiteral("0"));
            element("LocationChanged", timeText(*m_vault.madeAt));
            m_xml.writeEndElement();
        }
        writeString(QStringLiteral("Title"), entry.label);
        writeString(QStringLiteral("UserName"), entry.username);
        writePassword(entry.password.size());
        writeString(QStringLiteral("URL"), entry.url);
        writeString(QStringLiteral("Notes"), entry.note);
        if (!entry.environment.isEmpty()) {
            writeString(EnvironmentKey, entry.environment);
        }
        m_xml.writeEndElement();
    }

    void writeString(const QString& key, const QString& value)
    {
        m_xml.writeStartElement(QStringLiteral("String"));
        element("Key", key);
        element("Value", value);
        m_xml.writeEndElement();
    }

    void writePassword(qsizetype size)
    {
        m_xml.writeStartElement(QStringLiteral("String"));
        element("Key", QStringLiteral("Password"));
        m_xml.writeStartElement(QStringLiteral("Value"));
        m_xml.writeAttribute(QStringLiteral("Protected"), QStringLiteral("True"));
        m_xml.writeCharacters(base64(m_encrypted.view().sliced(m_written, size).toByteArray()));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_written += size;
    }

    const Vault& m_vault;
    Randomness& m_randomness;
    std::map<QString, std::vector<const VaultEntry*>> m_groups;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    /// The passwords, in the order of the document.
    Secret m_encrypted;
    qsizetype m_written = 0;
};

} // namespace

QByteArray documentBytes(const Vault& vault, const Protection& protection, Randomness& randomness)
{
    return DocumentWriter(vault, protection, randomness).write();
}

QByteArray contentBytes(const Vault& vault, Randomness& randomness)
{
    const Protection protection{.key = randomness.bytes(StreamKeyBytes)};
    QByteArray content;
    const auto append = [&content](quint8 id, const QByteArray& value) {
        content += static_cast<char>(id) + littleEndian(static_cast<qint32>(value.size())) + value;
    };
    append(1, littleEndian(ChaCha20Id));
    append(2, protection.key);
    append(0, {});
    return content + documentBytes(vault, protection, randomness);
}

QString environmentsText(const QList<Environment>& environments)
{
    QJsonArray array;
    for (const Environment& each : environments) {
        array.append(QJsonObject{{QStringLiteral("id"), each.id()},
                                 {QStringLiteral("name"), each.name()},
                                 {QStringLiteral("kind"), environmentKindName(each.kind())},
                                 {QStringLiteral("signInUrl"), each.signInUrl().toString(QUrl::FullyEncoded)},
                                 {QStringLiteral("caFile"), each.caFile()},
                                 {QStringLiteral("flatBody"), each.bodyShape() == BodyShape::Flat}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Environment> environmentsFrom(const QString& text)
{
    QList<Environment> environments;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& each : array) {
        const QJsonObject object = each.toObject();
        const QString id = object.value(u"id").toString();
        const auto kind = environmentKindFromName(object.value(u"kind").toString());
        const bool isFlat = object.value(u"flatBody").toBool();
        const auto environment = Environment::make(id, {.name = object.value(u"name").toString(),
                                                        .kind = kind.value_or(EnvironmentKind::Production),
                                                        .signInUrl = object.value(u"signInUrl").toString(),
                                                        .caFile = object.value(u"caFile").toString(),
                                                        .bodyShape = isFlat ? BodyShape::Flat : BodyShape::Wrapped});
        if (!id.isEmpty() && kind && environment && !environment->isBuiltIn()) {
            environments.append(*environment);
        }
    }
    return environments;
}

} // namespace TokenDesk::Kdbx
