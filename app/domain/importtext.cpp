#include "app/domain/importtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Import)
};

/// The sentence with its place before it, where there is one.
QString placed(const TableFault& fault, const QString& sentence)
{
    if (fault.line == 0) {
        return sentence;
    }
    return fault.column == 0 ? Texts::tr("Line %1: %2").arg(fault.line).arg(sentence)
                             : Texts::tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(sentence);
}

ErrorText sentencesOf(const TableFault& fault)
{
    const QString saveAsCsv = Texts::tr("Save the table as CSV (UTF-8), then import that file.");
    switch (fault.kind) {
    case TableFaultKind::NoSuchFile:
        return {Texts::tr("There is no such file."), Texts::tr("Check the name.")};
    case TableFaultKind::NotAFile:
        return {Texts::tr("This is not a file."), Texts::tr("Choose a file with a table.")};
    case TableFaultKind::Unreadable:
        return {Texts::tr("The file cannot be read."), Texts::tr("Check who may read it, and that no other program "
                                                                 "holds it.")};
    case TableFaultKind::Empty:
        return {Texts::tr("There is nothing in it."), Texts::tr("Choose a table with a header and accounts.")};
    case TableFaultKind::TooLarge:
        return {Texts::tr("It is larger than %1.")
                    .arg(QLocale().formattedDataSize(MaximumTableBytes, 0, QLocale::DataSizeSIFormat)),
                Texts::tr("Divide the table into several files.")};
    case TableFaultKind::Workbook:
        return {Texts::tr("This is a workbook or a packed file, not a table of text."), saveAsCsv};
    case TableFaultKind::Binary:
        return {Texts::tr("This is not a table of text."), saveAsCsv};
    case TableFaultKind::NulByte:
        return {Texts::tr("The text is broken by a NUL character."), saveAsCsv};
    case TableFaultKind::WrongEncoding:
        return {Texts::tr("The text is not in this encoding."), Texts::tr("Choose another encoding.")};
    case TableFaultKind::UnclosedQuote:
        return {Texts::tr("A quote opens here and is not closed."),
                Texts::tr("Close it, or double it if it belongs to the text.")};
    case TableFaultKind::TextAfterQuote:
        return {Texts::tr("Text follows a closing quote."),
                Texts::tr("Double the quotes that belong to the text, or choose another delimiter.")};
    case TableFaultKind::CellTooLong:
        return {Texts::tr("A cell is longer than anything that can be imported."),
                Texts::tr("Look for a quote that is not closed.")};
    case TableFaultKind::TooManyColumns:
        return {Texts::tr("There are more than %1 columns.").arg(QLocale().toString(MaximumTableColumns)),
                Texts::tr("Remove what is not needed, or choose another delimiter.")};
    case TableFaultKind::TooManyRows:
        return {Texts::tr("There are more than %1 rows.").arg(QLocale().toString(MaximumTableRows)),
                Texts::tr("Divide the table into several files.")};
    }
    Q_UNREACHABLE();
}

ErrorText sentencesOf(const VaultFault& fault)
{
    const QString takeAnother = Texts::tr("Make another copy of the file, or choose an older backup.");
    switch (fault.kind) {
    case VaultFaultKind::NotKeePass:
        return {Texts::tr("This is not a KeePass file."), Texts::tr("Choose a backup, or another file with the ending "
                                                                    "kdbx.")};
    case VaultFaultKind::Truncated:
        return {Texts::tr("The file ends too early: a part of it is missing."), takeAnother};
    case VaultFaultKind::TooOld:
        return {Texts::tr("This is a KeePass file of a version that is too old."),
                Texts::tr("Open it with KeePassXC and save it in the present format.")};
    case VaultFaultKind::TooNew:
        return {Texts::tr("This is a KeePass file of a version that came later."),
                Texts::tr("Install the current version of Token Desk.")};
    case VaultFaultKind::HeaderBroken:
        return {Texts::tr("The beginning of the file is damaged."), takeAnother};
    case VaultFaultKind::CipherUnknown:
        return {Texts::tr("The file is encrypted in a way that Token Desk does not know."),
                Texts::tr("Open it with KeePassXC and choose ChaCha20 or AES.")};
    case VaultFaultKind::KeyDerivationUnknown:
        return {Texts::tr("The file makes its key in a way that Token Desk does not know."),
                Texts::tr("Open it with KeePassXC and choose Argon2id.")};
    case VaultFaultKind::KeyDerivationTooCostly:
        return {Texts::tr("Opening the file would take more memory or time than Token Desk spends on it."),
                Texts::tr("Open it with KeePassXC and choose a shorter decryption time.")};
    case VaultFaultKind::PassphraseWrong:
        return {Texts::tr("The passphrase does not open the file."),
                Texts::tr("Enter it again. A file that needs a key file besides cannot be opened.")};
    case VaultFaultKind::Damaged:
        return {Texts::tr("The passphrase is right, but the file is damaged."), takeAnother};
    case VaultFaultKind::ContentBroken:
        return {Texts::tr("The file opens, but its content makes no sense."), takeAnother};
    case VaultFaultKind::TooLarge:
        return {Texts::tr("There is more in the file than can be imported."),
                Texts::tr("Divide it into several files.")};
    case VaultFaultKind::Empty:
        return {Texts::tr("There is no entry in it."), Texts::tr("Choose a file with accounts in it.")};
    }
    Q_UNREACHABLE();
}

ErrorText sentencesOf(const ImportFault& fault)
{
    const QString field = importFieldText(fault.field);
    switch (fault.kind) {
    case ImportFault::Kind::ColumnMissing:
        return {Texts::tr("No column was found for the %1.").arg(field), Texts::tr("Name the column that holds it.")};
    case ImportFault::Kind::ColumnAmbiguous:
        return {Texts::tr("More than one column can be the %1.").arg(field),
                Texts::tr("Name the one that is meant, by its number.")};
    case ImportFault::Kind::NoSuchColumn:
        return {Texts::tr("There is no such column, or more than one, for the %1.").arg(field),
                Texts::tr("Name it as in the header, or by its number.")};
    case ImportFault::Kind::ColumnTwice:
        return {Texts::tr("The column of the %1 was named for something else as well.").arg(field),
                Texts::tr("Name each column once.")};
    case ImportFault::Kind::NoRows:
        return {Texts::tr("There is a header, and no account below it."),
                Texts::tr("Choose a table with accounts in it.")};
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText importFailureText(const ImportFailure& failure)
{
    if (const auto* fault = std::get_if<TableFault>(&failure)) {
        ErrorText text = sentencesOf(*fault);
        text.whatHappened = placed(*fault, text.whatHappened);
        return text;
    }
    if (const auto* fault = std::get_if<VaultFault>(&failure)) {
        return sentencesOf(*fault);
    }
    return sentencesOf(std::get<ImportFault>(failure));
}

ExitCode exitCodeFor(const ImportFailure& failure)
{
    const auto* fault = std::get_if<TableFault>(&failure);
    return fault != nullptr && fault->kind == TableFaultKind::NoSuchFile ? ExitCode::NotFound : ExitCode::Usage;
}

QString importReasonText(const ImportRow& row)
{
    switch (row.reason) {
    case ImportReason::None:
        return {};
    case ImportReason::Blank:
        return Texts::tr("The row is empty.");
    case ImportReason::NotALogin:
        return Texts::tr("This is not a login.");
    case ImportReason::SameAsStored:
        return Texts::tr("The account is there already, and nothing is different.");
    case ImportReason::KeptAsStored:
        return Texts::tr("The account is there already, and is kept as it is.");
    case ImportReason::Repeated:
        return (row.isEntry ? Texts::tr("Entry %1 says the same.") : Texts::tr("Line %1 says the same."))
            .arg(row.otherLine);
    case ImportReason::WrongCellCount:
        return Texts::tr("The number of cells is %1 and not %2. Look for a delimiter too many or too few.")
            .arg(row.cells)
            .arg(row.cellsWanted);
    case ImportReason::Contradicts:
        return (row.isEntry ? Texts::tr("Entry %1 says something else of the same account.")
                            : Texts::tr("Line %1 says something else of the same account."))
            .arg(row.otherLine);
    case ImportReason::EnvironmentMissing:
        return Texts::tr("Nothing says which environment the account belongs to.");
    case ImportReason::EnvironmentUnknown:
        return Texts::tr("There is no environment of that name.");
    case ImportReason::EnvironmentDiffers:
        return Texts::tr("The environment of that name signs in elsewhere.");
    case ImportReason::Reference:
        return Texts::tr("What should stand here stands in another entry.");
    case ImportReason::SpreadsheetError:
        return Texts::tr("A spreadsheet put an error in the place of the text.");
    case ImportReason::CellInvalid:
        return row.error ? errorText(*row.error).whatHappened : QString();
    }
    Q_UNREACHABLE();
}

QString importActionName(ImportAction action)
{
    switch (action) {
    case ImportAction::Add:
        return QStringLiteral("add");
    case ImportAction::Update:
        return QStringLiteral("update");
    case ImportAction::Skip:
        return QStringLiteral("skip");
    case ImportAction::Refuse:
        return QStringLiteral("refuse");
    }
    Q_UNREACHABLE();
}

QString importReasonName(ImportReason reason)
{
    switch (reason) {
    case ImportReason::None:
        return {};
    case ImportReason::Blank:
        return QStringLiteral("blank");
    case ImportReason::NotALogin:
        return QStringLiteral("not-a-login");
    case ImportReason::SameAsStored:
        return QStringLiteral("same-as-stored");
    case ImportReason::KeptAsStored:
        return QStringLiteral("kept-as-stored");
    case ImportReason::Repeated:
        return QStringLiteral("repeated");
    case ImportReason::WrongCellCount:
        return QStringLiteral("wrong-cell-count");
    case ImportReason::Contradicts:
        return QStringLiteral("contradicts");
    case ImportReason::EnvironmentMissing:
        return QStringLiteral("environment-missing");
    case ImportReason::EnvironmentUnknown:
        return QStringLiteral("environment-unknown");
    case ImportReason::EnvironmentDiffers:
        return QStringLiteral("environment-differs");
    case ImportReason::Reference:
        return QStringLiteral("reference");
    case ImportReason::SpreadsheetError:
        return QStringLiteral("spreadsheet-error");
    case ImportReason::CellInvalid:
        return QStringLiteral("cell-invalid");
    }
    Q_UNREACHABLE();
}

QString importFieldText(ImportField field)
{
    switch (field) {
    case ImportField::Label:
        return Texts::tr("label");
    case ImportField::Username:
        return Texts::tr("username");
    case ImportField::Password:
        return Texts::tr("password");
    case ImportField::Environment:
        return Texts::tr("environment");
    case ImportField::Group:
        return Texts::tr("group");
    case ImportField::Note:
        return Texts::tr("note");
    case ImportField::Url:
        return Texts::tr("URL");
    case ImportField::Type:
        return Texts::tr("type");
    }
    Q_UNREACHABLE();
}

QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    Q_UNREACHABLE();
}

} // namespace TokenDesk
