#include "app/domain/importcolumns.h"

#include <QHash>
#include <algorithm>

namespace TokenDesk {

namespace {

struct KnownNames
{
    ImportField field;
    /// As folded() makes them; the more telling ones first.
    QList<QLatin1String> names;
};

const QList<KnownNames>& knownNames()
{
    using L = QLatin1String;
    static const QList<KnownNames> names{
        {ImportField::Label,
         {L("label"),       L("title"),    L("name"),      L("account"), L("accountname"), L("childaccount"),
          L("bezeichnung"), L("titel"),    L("konto"),     L("libelle"), L("titre"),       L("nom"),
          L("compte"),      L("etiqueta"), L("titulo"),    L("nombre"),  L("cuenta"),      L("rotulo"),
          L("nome"),        L("conta"),    L("etichetta"), L("titolo"),  L("naam"),        L("rekening")}},
        {ImportField::Username,
         {L("username"), L("loginusername"), L("loginname"), L("login"), L("userid"), L("user"), L("benutzername"),
          L("benutzer"), L("anmeldename"), L("nomdutilisateur"), L("utilisateur"), L("identifiant"),
          L("nombredeusuario"), L("usuario"), L("nomedeusuario"), L("nomeutente"), L("utente"), L("gebruikersnaam"),
          L("gebruiker")}},
        {ImportField::Password,
         {L("password"), L("loginpassword"), L("pass"), L("pwd"), L("passwort"), L("kennwort"), L("motdepasse"),
          L("contrasena"), L("clave"), L("senha"), L("palavrapasse"), L("wachtwoord")}},
        {ImportField::Environment,
         {L("environment"), L("env"), L("stage"), L("umgebung"), L("environnement"), L("entorno"), L("ambiente"),
          L("omgeving")}},
        {ImportField::Group,
         {L("group"), L("folder"), L("collections"), L("grouping"), L("category"), L("tags"), L("gruppe"), L("ordner"),
          L("groupe"), L("dossier"), L("grupo"), L("carpeta"), L("pasta"), L("gruppo"), L("cartella"), L("groep"),
          L("map")}},
        {ImportField::Note,
         {L("note"),        L("notes"),    L("comment"),  L("comments"),   L("remark"),     L("remarks"),
          L("extra"),       L("notiz"),    L("notizen"),  L("bemerkung"),  L("kommentar"),  L("remarque"),
          L("commentaire"), L("nota"),     L("notas"),    L("comentario"), L("observacao"), L("commento"),
          L("notitie"),     L("notities"), L("opmerking")}},
        {ImportField::Url,
         {L("signinurl"), L("url"), L("loginuri"), L("website"), L("websiteurl"), L("web"), L("host"), L("adresse"),
          L("siteweb"), L("sitioweb"), L("sito")}},
        {ImportField::Type, {L("type")}},
    };
    return names;
}

/// Letters and digits only, without case and accents.
QString folded(const QString& name)
{
    QString result;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isLetterOrNumber()) {
            result.append(character);
        }
    }
    return result;
}

TableOrigin originOf(const QStringList& names)
{
    const auto hasAll = [&names](std::initializer_list<const char*> wanted) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&names](const char* name) { return names.contains(QLatin1String(name)); });
    };
    if (hasAll({"loginusername", "loginpassword", "type"})) {
        return TableOrigin::Bitwarden;
    }
    if (hasAll({"group", "title", "username", "password", "totp"})) {
        return TableOrigin::KeePassXc;
    }
    if (hasAll({"title", "username", "password", "otpauth"})) {
        return TableOrigin::OnePassword;
    }
    return TableOrigin::Unknown;
}

} // namespace

QString importFieldName(ImportField field)
{
    switch (field) {
    case ImportField::Label:
        return QStringLiteral("label");
    case ImportField::Username:
        return QStringLiteral("username");
    case ImportField::Password:
        return QStringLiteral("password");
    case ImportField::Environment:
        return QStringLiteral("environment");
    case ImportField::Group:
        return QStringLiteral("group");
    case ImportField::Note:
        return QStringLiteral("note");
    case ImportField::Url:
        return QStringLiteral("url");
    case ImportField::Type:
        return QStringLiteral("type");
    }
    Q_UNREACHABLE();
}

std::optional<ImportField> importFieldFromName(QStringView name)
{
    for (const ImportField field : AllImportFields) {
        if (importFieldName(field).compare(name, Qt::CaseInsensitive) == 0) {
            return field;
        }
    }
    return std::nullopt;
}

std::optional<ImportField> importFieldOf(Field field)
{
    switch (field) {
    case Field::Label:
        return ImportField::Label;
    case Field::Username:
        return ImportField::Username;
    case Field::Password:
        return ImportField::Password;
    case Field::Environment:
        return ImportField::Environment;
    case Field::Group:
        return ImportField::Group;
    case Field::Note:
        return ImportField::Note;
    default:
        return std::nullopt;
    }
}

GuessedColumns guessColumns(const QStringList& header)
{
    QStringList names;
    for (const QString& name : header) {
        names.append(folded(name));
    }
    GuessedColumns guessed{.columns = {}, .origin = originOf(names)};
    for (const KnownNames& known : knownNames()) {
        if (known.field == ImportField::Type && guessed.origin != TableOrigin::Bitwarden) {
            continue;
        }
        const auto name = std::find_if(known.names.begin(), known.names.end(),
                                       [&names](QLatin1String each) { return names.contains(each); });
        if (name == known.names.end()) {
            continue;
        }
        if (names.count(QString(*name)) > 1) {
            guessed.ambiguous.append(known.field);
        } else {
            guessed.columns.set(known.field, static_cast<int>(names.indexOf(*name)));
        }
    }
    return guessed;
}

bool looksLikeHeader(const QStringList& cells)
{
    const GuessedColumns guessed = guessColumns(cells);
    const auto isKnown = [&guessed](ImportField field) {
        return guessed.columns.has(field) || guessed.ambiguous.contains(field);
    };
    return isKnown(ImportField::Username) || isKnown(ImportField::Password);
}

std::optional<int> columnNamed(const QString& text, const QStringList& header, int columnCount)
{
    const QString wanted = folded(text);
    QList<int> found;
    for (int column = 0; column < static_cast<int>(header.size()); ++column) {
        if (!wanted.isEmpty() && folded(header.at(column)) == wanted) {
            found.append(column);
        }
    }
    if (!found.isEmpty()) {
        return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
    }
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 1 && number <= columnCount ? std::optional(number - 1) : std::nullopt;
}

} // namespace TokenDesk
