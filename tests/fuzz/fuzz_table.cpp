// A table of accounts from whatever program wrote it: read, planned, and written as a list that is read again. The
// input is the file.

#include "app/domain/accountlisttext.h"
#include "app/domain/importplan.h"

#include "require.h"

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

Account storedAccount()
{
    return Account::make(AccountId::fromRandomBytes(QByteArray(16, 's')),
                         {.label = QStringLiteral("Stored"),
                          .username = QStringLiteral("stored"),
                          .environmentId = Environment::sandbox().id()},
                         {})
        .value();
}

void checkFailure(const ImportFailure& failure)
{
    if (const auto* fault = std::get_if<TableFault>(&failure)) {
        require(fault->line >= 0 && fault->column >= 0 && fault->column <= MaximumTableColumns + 1,
                "a fault has a place");
        require(fault->column == 0 || fault->line > 0, "a column is in a line");
    }
}

void checkRow(const ImportRow& row, const ImportPlan& plan)
{
    require(row.line > 0, "a row has its line");
    require(row.column >= 0 && row.column <= plan.columnCount, "a row's column is one of the table's");
    const bool changes = row.action == ImportAction::Add || row.action == ImportAction::Update;
    require(changes == (row.reason == ImportReason::None), "a row that is left out has a reason");
    require(row.action != ImportAction::Refuse || row.password.isEmpty(), "what is refused keeps no password");
    if (changes) {
        require(Account::make(storedAccount().id(), row.draft, {}).has_value(), "what is planned can be stored");
        require(row.password.isEmpty() ? row.action == ImportAction::Update : checkPassword(row.password).has_value(),
                "a planned password can be stored");
    }
    require(row.action != ImportAction::Add || row.existing.isNull(), "what is added is not there");
}

/// The list of what was planned is a table that says nothing new.
void checkList(const ImportPlan& plan)
{
    QList<Account> accounts;
    for (const ImportRow& row : plan.rows) {
        if (row.action == ImportAction::Add) {
            const QByteArray number = QByteArray::number(accounts.size()).rightJustified(16, '0');
            accounts.append(Account::make(AccountId::fromRandomBytes(number), row.draft, {}).value());
        }
    }
    if (accounts.isEmpty()) {
        return;
    }
    const auto again =
        planImport(accountListCsv(accounts, Environment::builtIn()), {}, accounts, Environment::builtIn());
    require(again.has_value(), "our own list can be read");
    require(again->rows.size() == static_cast<size_t>(accounts.size()), "no account of our own list is lost");
    for (const ImportRow& row : again->rows) {
        require(row.reason == ImportReason::SameAsStored, "our own list says what is stored");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const ImportWish wish{.environmentId = Environment::sandbox().id()};
    const auto plan = planImport(bytes, wish, {storedAccount()}, Environment::builtIn());
    if (!plan) {
        checkFailure(plan.error());
        return 0;
    }
    const ImportCounts counts = plan->counts();
    require(static_cast<size_t>(counts.added + counts.updated + counts.skipped + counts.refused) == plan->rows.size(),
            "each row is counted once");
    for (const ImportRow& row : plan->rows) {
        checkRow(row, *plan);
    }
    checkList(*plan);
    return 0;
}
