#pragma once

#include "app/domain/account.h"
#include "app/domain/environment.h"
#include "app/domain/importcolumns.h"
#include "app/domain/vault.h"

#include <variant>

namespace TokenDesk {

/// What would be done with a row.
enum class ImportAction { Add, Update, Skip, Refuse };

/// Why a row is skipped or refused.
enum class ImportReason {
    None,
    // Skipped
    Blank,
    NotALogin,
    SameAsStored,
    KeptAsStored, ///< the account is there, and accounts that are there were to be kept
    Repeated,     ///< an earlier row says the same
    // Refused
    WrongCellCount,
    Contradicts, ///< an earlier row says something else of the same account
    EnvironmentMissing,
    EnvironmentUnknown,
    EnvironmentDiffers, ///< the one of that name signs in elsewhere than the one that the backup speaks of
    Reference,          ///< the text stands in another entry of the password database
    SpreadsheetError,   ///< "#NAME?" and the like, where a spreadsheet took a text for a formula
    CellInvalid,        ///< for the reason in the row's error
};

struct ImportRow
{
    /// In the file, counted from one; the place among the entries where it is of a password database.
    qint64 line = 0;
    bool isEntry = false;
    ImportAction action = ImportAction::Refuse;
    ImportReason reason = ImportReason::None;
    /// Which column the reason is about, counted from one; zero where it is not about one.
    int column = 0;
    /// Of WrongCellCount: how many there are and how many there should be.
    int cells = 0;
    int cellsWanted = 0;
    /// Of Repeated and Contradicts: the line of the earlier row.
    qint64 otherLine = 0;
    /// Of CellInvalid.
    std::optional<Error> error = {};
    /// As it would be stored. Of a refused row: as far as it could be read.
    AccountDraft draft = {};
    /// Empty keeps the present one; only where there is an account.
    Secret password = {};
    /// Of Update, SameAsStored and KeptAsStored.
    AccountId existing = {};
};

struct ImportCounts
{
    int added = 0;
    int updated = 0;
    int skipped = 0;
    int refused = 0;
};

/// What an import would do, row by row.
struct ImportPlan
{
    TextEncoding encoding = TextEncoding::Utf8;
    TableDialect dialect = {};
    TableOrigin origin = TableOrigin::Unknown;
    /// The names of the columns; empty where the table has none, since they would be somebody's password then.
    QStringList header = {};
    int columnCount = 0;
    ImportColumns columns = {};
    std::vector<ImportRow> rows = {};
    /// Of a backup: the environments that its accounts need and that are not there.
    QList<Environment> newEnvironments = {};
    /// Whether it brings back what we wrote ourselves.
    bool isBackup = false;

    [[nodiscard]] ImportCounts counts() const;
};

/// What a person says about an import.
struct ImportWish
{
    std::optional<TextEncoding> encoding = {};
    DialectWish dialect = {};
    /// Found out where nothing is said.
    std::optional<bool> hasHeader = {};
    ColumnWish columns = {};
    /// For rows that name none; an id.
    QString environmentId = {};
    /// Accounts that are there are left as they are.
    bool keepsStored = false;
};

/// Why there is no plan.
struct ImportFault
{
    enum class Kind {
        ColumnMissing,   ///< no column was found for the field, which every account needs
        ColumnAmbiguous, ///< more than one column has the field's name
        NoSuchColumn,    ///< the one that was named for the field
        ColumnTwice,     ///< one column was named for two fields
        NoRows,          ///< a header and nothing else
    };
    Kind kind;
    ImportField field = ImportField::Username;

    friend bool operator==(const ImportFault&, const ImportFault&) = default;
};

using ImportFailure = std::variant<TableFault, ImportFault, VaultFault>;

/// A plan without rows: what is known of the table itself, for a person to say which column holds what.
TableResult<ImportPlan> readTableHead(const TextOfTable& text, const ImportWish& wish);

/// Reads a table and compares it with what is stored; changes nothing.
///
/// An account is known by its environment and its username, in any letter case. An empty cell of an account that is
/// there leaves what is stored. A cell that a program neutralised, "'=1+1", is taken for what it was before, except for
/// passwords, which are taken as they are.
tl::expected<ImportPlan, ImportFailure> planImport(QByteArrayView bytes, const ImportWish& wish,
                                                   const QList<Account>& accounts,
                                                   const QList<Environment>& environments);

/// Likewise of a password database, whose texts are taken as they are. An environment that a backup speaks of is known
/// by its id and else by its name, and has to sign in at the same place; one that is not there comes with the plan.
tl::expected<ImportPlan, ImportFailure> planImport(const Vault& vault, const ImportWish& wish,
                                                   const QList<Account>& accounts,
                                                   const QList<Environment>& environments);

} // namespace TokenDesk
