#pragma once

#include "app/domain/error.h"
#include "app/domain/tabletext.h"

#include <QStringList>
#include <array>

namespace TokenDesk {

/// What a column of a table of accounts can hold.
enum class ImportField {
    Label,
    Username,
    Password,
    Environment,
    Group,
    Note,
    Url,  ///< of the sign-in: tells the environment where nothing else does
    Type, ///< of a password manager's entry; only logins are accounts
};
inline constexpr std::array AllImportFields{ImportField::Label,       ImportField::Username, ImportField::Password,
                                            ImportField::Environment, ImportField::Group,    ImportField::Note,
                                            ImportField::Url,         ImportField::Type};

/// The name on the command line: "label", "username", ….
QString importFieldName(ImportField field);
std::optional<ImportField> importFieldFromName(QStringView name);

/// What an error of an account is about, as a column.
std::optional<ImportField> importFieldOf(Field field);

/// Who wrote a table, as far as its header tells.
enum class TableOrigin {
    Unknown,
    KeePassXc,
    Bitwarden,
    OnePassword,
    Vault, ///< no table at all but a password database: nothing in it went through a spreadsheet
};

/// Which column holds what; counted from zero, nothing where no column does.
class ImportColumns
{
public:
    [[nodiscard]] std::optional<int> column(ImportField field) const { return m_columns[index(field)]; }
    [[nodiscard]] bool has(ImportField field) const { return column(field).has_value(); }
    void set(ImportField field, std::optional<int> column) { m_columns[index(field)] = column; }

private:
    static size_t index(ImportField field) { return static_cast<size_t>(field); }

    std::array<std::optional<int>, AllImportFields.size()> m_columns;
};

struct GuessedColumns
{
    ImportColumns columns;
    TableOrigin origin = TableOrigin::Unknown;
    /// Fields whose name stands over more than one column, so that no column was taken.
    QList<ImportField> ambiguous = {};
};

/// By the names that KeePassXC, Bitwarden, 1Password and other programs give to columns, and by what people call them
/// in English, German, French, Spanish, Portuguese, Italian and Dutch; letter case, accents' composition, spaces and
/// punctuation do not count.
GuessedColumns guessColumns(const QStringList& header);

/// Whether the cells are names of columns, and not an account: one of them is known as a name of username or password.
bool looksLikeHeader(const QStringList& cells);

/// What a person says about the columns, by field: a column's name, its number counted from one, or nothing to leave
/// the field out.
using ColumnWish = QList<std::pair<ImportField, QString>>;

/// The column that is meant, counted from zero; nothing where none is or several are.
std::optional<int> columnNamed(const QString& text, const QStringList& header, int columnCount);

} // namespace TokenDesk
