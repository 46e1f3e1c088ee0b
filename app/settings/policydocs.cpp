#include "app/settings/policydocs.h"

#include "app/settings/declaredsettings.h"

#include <QXmlStreamWriter>
#include <utility>

namespace TokenDesk {

namespace {

using DeclaredSettings::Any;

constexpr QLatin1String RegistryKey("SOFTWARE\\Policies\\TokenDesk\\");
constexpr QLatin1String Schema("http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions");
constexpr QLatin1String Supported("SUPPORTED_TokenDesk");

QList<Any> allKeys()
{
    return DeclaredSettings::all() + DeclaredSettings::restrictions();
}

QList<SettingGroup> allGroups()
{
    QList<SettingGroup> groups(std::begin(DeclaredSettings::Groups), std::end(DeclaredSettings::Groups));
    groups.append(QList<SettingGroup>(std::begin(DeclaredSettings::RestrictionGroups),
                                      std::end(DeclaredSettings::RestrictionGroups)));
    return groups;
}

QString unitText(NumberSetting::Unit unit)
{
    switch (unit) {
    case NumberSetting::Unit::None:
        return {};
    case NumberSetting::Unit::Seconds:
        return QStringLiteral(" seconds");
    case NumberSetting::Unit::Minutes:
        return QStringLiteral(" minutes");
    case NumberSetting::Unit::Days:
        return QStringLiteral(" days");
    case NumberSetting::Unit::OClock:
        return QStringLiteral(" o'clock");
    }
    Q_UNREACHABLE();
}

QString code(const QString& text)
{
    return u'`' + text + u'`';
}

QString switchText(bool isOn)
{
    return isOn ? QStringLiteral("true") : QStringLiteral("false");
}

/// The columns between key and effect: values, default, safe value.
QStringList columnsOf(const NumberSetting& setting)
{
    const QString values =
        QStringLiteral("%1 to %2%3").arg(setting.minimum).arg(setting.maximum).arg(unitText(setting.unit));
    return {values, code(QString::number(setting.defaultValue)), code(QString::number(setting.safeValue()))};
}

QStringList columnsOf(const SwitchSetting& setting)
{
    return {QStringLiteral("`true` or `false`"), code(switchText(setting.defaultValue)),
            code(switchText(setting.safeValue()))};
}

QStringList columnsOf(const ChoiceSetting& setting)
{
    QStringList names;
    for (const ChoiceSetting::Choice& choice : setting.choices) {
        names.append(code(choice.name));
    }
    return {names.join(QLatin1String(", ")), names.constFirst(), code(setting.safeValue())};
}

/// As ADMX wants its names: without a slash.
QString nameOf(const SettingDeclaration& setting)
{
    return QString(setting.key).replace(u'/', u'_');
}

QString reference(const char* table, const QString& name)
{
    return QStringLiteral("$(%1.%2)").arg(QLatin1String(table), name);
}

using Attributes = QList<std::pair<QString, QString>>;

void writeAttributes(QXmlStreamWriter& xml, const Attributes& attributes)
{
    for (const auto& [name, value] : attributes) {
        xml.writeAttribute(name, value);
    }
}

/// An element with nothing in it but attributes.
void writeLeaf(QXmlStreamWriter& xml, const char* name, const Attributes& attributes)
{
    xml.writeEmptyElement(QLatin1String(name));
    writeAttributes(xml, attributes);
}

void writeNumberValue(QXmlStreamWriter& xml, const char* name, int value)
{
    xml.writeStartElement(QLatin1String(name));
    writeLeaf(xml, "decimal", {{QStringLiteral("value"), QString::number(value)}});
    xml.writeEndElement();
}

QString valueName(const SettingDeclaration& setting)
{
    return QString(setting.key).section(u'/', 1);
}

void writeValues(QXmlStreamWriter& xml, const SwitchSetting&)
{
    writeNumberValue(xml, "enabledValue", 1);
    writeNumberValue(xml, "disabledValue", 0);
}

void writeValues(QXmlStreamWriter& xml, const NumberSetting& setting)
{
    xml.writeStartElement(QStringLiteral("elements"));
    writeLeaf(xml, "decimal",
              {{QStringLiteral("id"), QStringLiteral("value")},
               {QStringLiteral("valueName"), valueName(setting)},
               {QStringLiteral("required"), QStringLiteral("true")},
               {QStringLiteral("minValue"), QString::number(setting.minimum)},
               {QStringLiteral("maxValue"), QString::number(setting.maximum)}});
    xml.writeEndElement();
}

void writeValues(QXmlStreamWriter& xml, const ChoiceSetting& setting)
{
    xml.writeStartElement(QStringLiteral("elements"));
    xml.writeStartElement(QStringLiteral("enum"));
    writeAttributes(xml, {{QStringLiteral("id"), QStringLiteral("value")},
                          {QStringLiteral("valueName"), valueName(setting)},
                          {QStringLiteral("required"), QStringLiteral("true")}});
    for (const ChoiceSetting::Choice& choice : setting.choices) {
        xml.writeStartElement(QStringLiteral("item"));
        xml.writeAttribute(QStringLiteral("displayName"), reference("string", nameOf(setting) + u'_' + choice.name));
        xml.writeStartElement(QStringLiteral("value"));
        xml.writeTextElement(QStringLiteral("string"), choice.name);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePolicy(QXmlStreamWriter& xml, const Any& any)
{
    const SettingDeclaration& setting = DeclaredSettings::declarationOf(any);
    const bool isSwitch = std::holds_alternative<const SwitchSetting*>(any);
    const QString name = nameOf(setting);
    Attributes attributes{{QStringLiteral("name"), name},
                          {QStringLiteral("class"), QStringLiteral("Both")},
                          {QStringLiteral("displayName"), reference("string", name)},
                          {QStringLiteral("explainText"), reference("string", name + QLatin1String("_Effect"))},
                          {QStringLiteral("key"), QString(RegistryKey) + setting.group()}};
    if (isSwitch) {
        attributes.append({QStringLiteral("valueName"), valueName(setting)});
    } else {
        attributes.append({QStringLiteral("presentation"), reference("presentation", name)});
    }
    xml.writeStartElement(QStringLiteral("policy"));
    writeAttributes(xml, attributes);
    writeLeaf(xml, "parentCategory", {{QStringLiteral("ref"), QString(setting.group())}});
    writeLeaf(xml, "supportedOn", {{QStringLiteral("ref"), QString(Supported)}});
    std::visit([&xml](const auto* each) { writeValues(xml, *each); }, any);
    xml.writeEndElement();
}

void writeString(QXmlStreamWriter& xml, const QString& id, const QString& text)
{
    xml.writeStartElement(QStringLiteral("string"));
    xml.writeAttribute(QStringLiteral("id"), id);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

void writeStrings(QXmlStreamWriter& xml, const Any& any)
{
    const SettingDeclaration& setting = DeclaredSettings::declarationOf(any);
    writeString(xml, nameOf(setting), QString::fromUtf8(setting.title));
    writeString(xml, nameOf(setting) + QLatin1String("_Effect"), QString::fromUtf8(setting.effect));
    if (const auto* const* choice = std::get_if<const ChoiceSetting*>(&any)) {
        for (const ChoiceSetting::Choice& each : (*choice)->choices) {
            writeString(xml, nameOf(setting) + u'_' + each.name, QString::fromUtf8(each.title));
        }
    }
}

void writePresentation(QXmlStreamWriter& xml, const Any& any)
{
    const SettingDeclaration& setting = DeclaredSettings::declarationOf(any);
    if (std::holds_alternative<const SwitchSetting*>(any)) {
        return;
    }
    xml.writeStartElement(QStringLiteral("presentation"));
    xml.writeAttribute(QStringLiteral("id"), nameOf(setting));
    const auto* const* number = std::get_if<const NumberSetting*>(&any);
    xml.writeStartElement(number != nullptr ? QStringLiteral("decimalTextBox") : QStringLiteral("dropdownList"));
    xml.writeAttribute(QStringLiteral("refId"), QStringLiteral("value"));
    if (number != nullptr) {
        xml.writeAttribute(QStringLiteral("defaultValue"), QString::number((*number)->defaultValue));
        xml.writeCharacters(QString::fromUtf8(setting.title) +
                            unitText((*number)->unit).replace(0, 1, QLatin1String(", in ")));
    } else {
        xml.writeAttribute(QStringLiteral("defaultItem"), QStringLiteral("0"));
        xml.writeCharacters(QString::fromUtf8(setting.title));
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void beginDocument(QXmlStreamWriter& xml, const char* root)
{
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QLatin1String(root));
    xml.writeDefaultNamespace(Schema);
    xml.writeAttribute(QStringLiteral("revision"), QStringLiteral("1.0"));
    xml.writeAttribute(QStringLiteral("schemaVersion"), QStringLiteral("1.0"));
}

} // namespace

QString policyTable()
{
    QString table = QStringLiteral("| key | values | default | safe value | effect |\n|---|---|---|---|---|\n");
    for (const Any& setting : allKeys()) {
        const SettingDeclaration& declared = DeclaredSettings::declarationOf(setting);
        const QStringList columns = QStringList{code(declared.key)} +
                                    std::visit([](const auto* each) { return columnsOf(*each); }, setting) +
                                    QStringList{QString::fromUtf8(declared.effect)};
        table += QLatin1String("| ") + columns.join(QLatin1String(" | ")) + QLatin1String(" |\n");
    }
    return table;
}

QByteArray policyAdmx()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocument(xml, "policyDefinitions");
    xml.writeStartElement(QStringLiteral("policyNamespaces"));
    writeLeaf(xml, "target",
              {{QStringLiteral("prefix"), QStringLiteral("tokendesk")},
               {QStringLiteral("namespace"), QStringLiteral("TokenDesk.Policies.TokenDesk")}});
    xml.writeEndElement();
    writeLeaf(xml, "resources", {{QStringLiteral("minRequiredRevision"), QStringLiteral("1.0")}});
    xml.writeStartElement(QStringLiteral("supportedOn"));
    xml.writeStartElement(QStringLiteral("definitions"));
    writeLeaf(xml, "definition",
              {{QStringLiteral("name"), QString(Supported)},
               {QStringLiteral("displayName"), reference("string", Supported)}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("categories"));
    writeLeaf(xml, "category",
              {{QStringLiteral("name"), QStringLiteral("TokenDesk")},
               {QStringLiteral("displayName"), reference("string", QStringLiteral("TokenDesk"))}});
    for (const SettingGroup& group : allGroups()) {
        xml.writeStartElement(QStringLiteral("category"));
        xml.writeAttribute(QStringLiteral("name"), group.name);
        xml.writeAttribute(QStringLiteral("displayName"),
                           reference("string", QString(QLatin1String("group_") + QString(group.name))));
        writeLeaf(xml, "parentCategory", {{QStringLiteral("ref"), QStringLiteral("TokenDesk")}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("policies"));
    for (const Any& setting : allKeys()) {
        writePolicy(xml, setting);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray policyAdml()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocument(xml, "policyDefinitionResources");
    xml.writeTextElement(QStringLiteral("displayName"), QStringLiteral("Token Desk"));
    xml.writeTextElement(QStringLiteral("description"), QStringLiteral("Managed settings of Token Desk."));
    xml.writeStartElement(QStringLiteral("resources"));
    xml.writeStartElement(QStringLiteral("stringTable"));
    writeString(xml, QStringLiteral("TokenDesk"), QStringLiteral("Token Desk"));
    writeString(xml, Supported, QStringLiteral("Token Desk for Windows"));
    for (const SettingGroup& group : allGroups()) {
        writeString(xml, QString(QLatin1String("group_") + QString(group.name)), QString::fromUtf8(group.title));
    }
    for (const Any& setting : allKeys()) {
        writeStrings(xml, setting);
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("presentationTable"));
    for (const Any& setting : allKeys()) {
        writePresentation(xml, setting);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace TokenDesk
