#include "app/domain/importplan.h"

#include "app/domain/accountlisttext.h"

#include <QHash>
#include <QSet>
#include <QUrl>
#include <algorithm>

namespace TokenDesk {

namespace {

constexpr QByteArrayView SpreadsheetErrors[] = {"#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!"};

/// What an account is known by.
using Login = std::pair<QString, QString>;

Login loginOf(const QString& environmentId, const QString& username)
{
    return {environmentId, username.toCaseFolded()};
}

bool hasSameTexts(const AccountDraft& a, const AccountDraft& b)
{
    return a.label == b.label && a.username == b.username && a.environmentId == b.environmentId && a.group == b.group &&
           a.note == b.note;
}

/// Turns the rows of a table with known columns into rows of a plan.
class Planner
{
public:
    Planner(const ImportPlan& plan, const ImportWish& wish, const QList<Account>& accounts,
            const QList<Environment>& environments)
        : m_columns(plan.columns)
        , m_origin(plan.origin)
        , m_columnCount(plan.columnCount)
        , m_wish(wish)
        , m_environments(environments)
        , m_id(AccountId::fromRandomBytes(QByteArray(16, 'i')))
    {
        for (const Account& account : accounts) {
            m_stored.insert(loginOf(account.environmentId(), account.username()), &account);
        }
    }

    /// @p earlier are the rows before it.
    ImportRow plan(const TableRow& row, const std::vector<ImportRow>& earlier)
    {
        ImportRow planned{.line = row.line, .isEntry = isOfVault()};
        if (row.isBlank()) {
            return skipped(std::move(planned), ImportReason::Blank);
        }
        const bool hasExtra = std::any_of(row.cells.begin() + std::min<qsizetype>(cellCount(row), m_columnCount),
                                          row.cells.end(), [](QByteArrayView cell) { return !cell.isEmpty(); });
        if (cellCount(row) < m_columnCount || hasExtra) {
            // Nothing of it is shown: what stands under the username may be a password.
            planned.cells = cellCount(row);
            planned.cellsWanted = m_columnCount;
            return refused(std::move(planned), ImportReason::WrongCellCount);
        }
        if (m_columns.has(ImportField::Type) &&
            cell(row, ImportField::Type).compare("login", Qt::CaseInsensitive) != 0) {
            planned.draft.label = text(row, ImportField::Label);
            return skipped(std::move(planned), ImportReason::NotALogin);
        }
        return planLogin(row, std::move(planned), earlier);
    }

private:
    [[nodiscard]] bool isOfVault() const { return m_origin == TableOrigin::Vault; }

    static int cellCount(const TableRow& row) { return static_cast<int>(row.cells.size()); }

    static ImportRow skipped(ImportRow row, ImportReason reason)
    {
        row.action = ImportAction::Skip;
        row.reason = reason;
        return row;
    }

    ImportRow refused(ImportRow row, ImportReason reason, std::optional<ImportField> field = {}) const
    {
        row.action = ImportAction::Refuse;
        row.reason = reason;
        // The columns of an entry have no numbers that anybody knows.
        row.column = field && !isOfVault() ? m_columns.column(*field).value_or(-1) + 1 : 0;
        row.password.clear();
        return row;
    }

    [[nodiscard]] QByteArrayView cell(const TableRow& row, ImportField field) const
    {
        const auto column = m_columns.column(field);
        return column ? row.cells[static_cast<size_t>(*column)] : QByteArrayView();
    }

    /// Not for passwords.
    [[nodiscard]] QString text(const TableRow& row, ImportField field) const
    {
        QString text = QString::fromUtf8(cell(row, field)).trimmed();
        if (!isOfVault()) {
            text = withoutNeutralising(text);
        }
        if (field == ImportField::Note) {
            text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
        }
        return text;
    }

    /// The same text once for all the rows that have it.
    [[nodiscard]] QString group(const TableRow& row)
    {
        QString name = text(row, ImportField::Group);
        if (m_origin == TableOrigin::KeePassXc) {
            // The first is the database itself.
            name = name.section(u'/', 1);
        }
        return *m_groups.insert(name);
    }

    /// The id of the environment that the row belongs to; empty where there is none.
    [[nodiscard]] QString environmentId(const TableRow& row)
    {
        const QString name = text(row, ImportField::Environment);
        const QString url = name.isEmpty() ? text(row, ImportField::Url) : QString();
        // Looked up once for the many rows that say the same.
        const auto known = m_environmentIds.constFind({name, url});
        return known != m_environmentIds.cend()
                   ? *known
                   : *m_environmentIds.insert({name, url},
                                              name.isEmpty() ? environmentAt(url) : environmentNamed(name));
    }

    [[nodiscard]] QString environmentNamed(const QString& name) const
    {
        for (const Environment& environment : m_environments) {
            if (environment.name().compare(name, Qt::CaseInsensitive) == 0 ||
                environment.id().compare(name, Qt::CaseInsensitive) == 0) {
                return environment.id();
            }
        }
        return {};
    }

    /// By the host; the one that a person named where no environment has it.
    [[nodiscard]] QString environmentAt(const QString& url) const
    {
        const QUrl address(url.contains(QLatin1String("://")) ? url : QString(QLatin1String("https://") + url));
        for (const Environment& environment : m_environments) {
            const QUrl& own = environment.signInUrl();
            if (!address.host().isEmpty() && own.host() == address.host() &&
                (address.port() < 0 || own.port() == address.port())) {
                return environment.id();
            }
        }
        return m_wish.environmentId;
    }

    ImportRow planLogin(const TableRow& row, ImportRow planned, const std::vector<ImportRow>& earlier)
    {
        for (const auto field : {ImportField::Username, ImportField::Password}) {
            const QByteArrayView content = cell(row, field);
            if (isOfVault()) {
                // KeePass's placeholder for what another entry has.
                if (content.startsWith("{REF:")) {
                    return refused(std::move(planned), ImportReason::Reference, field);
                }
                continue;
            }
            if (std::find(std::begin(SpreadsheetErrors), std::end(SpreadsheetErrors), content) !=
                std::end(SpreadsheetErrors)) {
                return refused(std::move(planned), ImportReason::SpreadsheetError, field);
            }
        }
        planned.draft = {.label = text(row, ImportField::Label),
                         .username = text(row, ImportField::Username),
                         .environmentId = environmentId(row),
                         .group = group(row),
                         .note = text(row, ImportField::Note)};
        planned.password = Secret(cell(row, ImportField::Password));
        if (planned.draft.environmentId.isEmpty()) {
            const bool isNamed = !text(row, ImportField::Environment).isEmpty();
            return refused(std::move(planned),
                           isNamed ? ImportReason::EnvironmentUnknown : ImportReason::EnvironmentMissing,
                           ImportField::Environment);
        }
        const Login login = loginOf(planned.draft.environmentId, planned.draft.username);
        const Account* stored = m_stored.value(login);
        return checked(fitted(std::move(planned), stored), stored, login, earlier);
    }

    /// With what an empty cell stands for.
    static ImportRow fitted(ImportRow row, const Account* stored)
    {
        AccountDraft& draft = row.draft;
        if (stored == nullptr) {
            row.action = ImportAction::Add;
            if (draft.label.isEmpty()) {
                draft.label = draft.username.left(Account::MaximumLabelLength);
            }
            return row;
        }
        row.action = ImportAction::Update;
        row.existing = stored->id();
        const auto keep = [](QString& text, const QString& present) {
            if (text.isEmpty()) {
                text = present;
            }
        };
        keep(draft.label, stored->label());
        keep(draft.group, stored->group());
        keep(draft.note, stored->note());
        return row;
    }

    ImportRow checked(ImportRow row, const Account* stored, const Login& login, const std::vector<ImportRow>& earlier)
    {
        const auto account = Account::make(m_id, row.draft, {});
        const bool needsPassword = stored == nullptr || !row.password.isEmpty();
        const auto password = needsPassword ? checkPassword(row.password) : Result<void>();
        if (!account || !password) {
            row.error = !account ? account.error() : password.error();
            const auto field = importFieldOf(row.error->field);
            shorten(row.draft);
            return refused(std::move(row), ImportReason::CellInvalid, field);
        }
        row.draft = account->texts();
        const auto before = m_seen.constFind(login);
        if (before != m_seen.cend()) {
            const ImportRow& first = earlier[*before];
            row.otherLine = first.line;
            const bool isSame = hasSameTexts(first.draft, row.draft) && first.password.equals(row.password);
            row.password.clear();
            return isSame ? skipped(std::move(row), ImportReason::Repeated)
                          : refused(std::move(row), ImportReason::Contradicts, ImportField::Username);
        }
        m_seen.insert(login, earlier.size());
        if (stored != nullptr && m_wish.keepsStored) {
            return skipped(std::move(row), ImportReason::KeptAsStored);
        }
        if (stored != nullptr && row.password.isEmpty() && hasSameTexts(stored->texts(), row.draft)) {
            return skipped(std::move(row), ImportReason::SameAsStored);
        }
        return row;
    }

    /// A text that is refused for its length is not kept whole.
    static void shorten(AccountDraft& draft)
    {
        for (QString* text : {&draft.label, &draft.username, &draft.environmentId, &draft.group, &draft.note}) {
            text->truncate(Account::MaximumUsernameLength);
            text->squeeze();
        }
    }

    const ImportColumns m_columns;
    const TableOrigin m_origin;
    const int m_columnCount;
    const ImportWish& m_wish;
    const QList<Environment>& m_environments;
    /// Of accounts that are only tried out.
    const AccountId m_id;
    QHash<Login, const Account*> m_stored;
    /// The places of the rows that speak of an account.
    QHash<Login, size_t> m_seen;
    QSet<QString> m_groups;
    /// By the environment's name and the URL, as a row gives them.
    QHash<std::pair<QString, QString>, QString> m_environmentIds;
};

/// Puts what a person said over what was guessed.
tl::expected<void, ImportFailure> mapColumns(ImportPlan& plan, GuessedColumns guessed, const ColumnWish& wishes)
{
    const auto fault = [](ImportFault::Kind kind, ImportField field) {
        return tl::unexpected<ImportFailure>(ImportFault{kind, field});
    };
    plan.columns = guessed.columns;
    for (const auto& [field, text] : wishes) {
        const auto column = columnNamed(text, plan.header, plan.columnCount);
        if (!text.isEmpty() && !column) {
            return fault(ImportFault::Kind::NoSuchColumn, field);
        }
        // A column has one meaning: the one that was said.
        for (const ImportField other : AllImportFields) {
            if (column && plan.columns.column(other) == column) {
                plan.columns.set(other, std::nullopt);
            }
        }
        plan.columns.set(field, column);
        guessed.ambiguous.removeAll(field);
    }
    for (const auto& [field, text] : wishes) {
        if (!text.isEmpty() && !plan.columns.has(field)) {
            return fault(ImportFault::Kind::ColumnTwice, field);
        }
    }
    if (!guessed.ambiguous.isEmpty()) {
        return fault(ImportFault::Kind::ColumnAmbiguous, guessed.ambiguous.constFirst());
    }
    if (!plan.columns.has(ImportField::Username)) {
        return fault(ImportFault::Kind::ColumnMissing, ImportField::Username);
    }
    return {};
}

} // namespace

ImportCounts ImportPlan::counts() const
{
    ImportCounts counts;
    for (const ImportRow& row : rows) {
        switch (row.action) {
        case ImportAction::Add:
            ++counts.added;
            break;
        case ImportAction::Update:
            ++counts.updated;
            break;
        case ImportAction::Skip:
            ++counts.skipped;
            break;
        case ImportAction::Refuse:
            ++counts.refused;
            break;
        }
    }
    return counts;
}

TableResult<ImportPlan> readTableHead(const TextOfTable& text, const ImportWish& wish)
{
    ImportPlan plan{.encoding = text.encoding, .dialect = detectDialect(text.utf8.view(), wish.dialect)};
    TableReader reader(text.utf8.view(), plan.dialect);
    const auto row = reader.next();
    if (!row) {
        return tl::unexpected<TableFault>(row.error());
    }
    if (*row == nullptr) {
        return tableFailure({TableFaultKind::Empty});
    }
    QStringList first;
    for (const QByteArrayView cell : (*row)->cells) {
        first.append(QString::fromUtf8(cell).trimmed());
    }
    plan.columnCount = static_cast<int>(first.size());
    if (wish.hasHeader.value_or(looksLikeHeader(first))) {
        plan.header = first;
    }
    const GuessedColumns guessed = guessColumns(plan.header);
    plan.origin = guessed.origin;
    plan.columns = guessed.columns;
    return plan;
}

namespace {

// The columns that an entry of a password database is laid out in.
constexpr ImportField EntryFields[] = {ImportField::Label,       ImportField::Username, ImportField::Password,
                                       ImportField::Environment, ImportField::Group,    ImportField::Note,
                                       ImportField::Url};

/// The environments of a backup: which of them are meant by names, which are not there, which sign in elsewhere.
struct Resolved
{
    /// The id by the name that the backup has.
    QHash<QString, QString> ids = {};
    QList<Environment> missing = {};
    QSet<QString> differing = {};
};

Resolved resolve(const QList<Environment>& ofBackup, const QList<Environment>& known)
{
    Resolved resolved;
    for (const Environment& environment : ofBackup) {
        const auto find = [&known](auto isMeant) { return std::find_if(known.cbegin(), known.cend(), isMeant); };
        auto found = find([&](const Environment& each) { return each.id() == environment.id(); });
        if (found == known.cend()) {
            found = find([&](const Environment& each) {
                return each.name().compare(environment.name(), Qt::CaseInsensitive) == 0;
            });
        }
        if (found == known.cend()) {
            resolved.missing.append(environment);
            resolved.ids.insert(environment.name(), environment.id());
        } else if (found->signInUrl() == environment.signInUrl()) {
            resolved.ids.insert(environment.name(), found->id());
        } else {
            resolved.differing.insert(environment.name());
        }
    }
    return resolved;
}

} // namespace

tl::expected<ImportPlan, ImportFailure> planImport(const Vault& vault, const ImportWish& wish,
                                                   const QList<Account>& accounts,
                                                   const QList<Environment>& environments)
{
    if (vault.entries.empty()) {
        return tl::unexpected<ImportFailure>(VaultFault{VaultFaultKind::Empty});
    }
    ImportPlan plan{.origin = TableOrigin::Vault,
                    .columnCount = static_cast<int>(std::size(EntryFields)),
                    .isBackup = vault.madeAt.has_value()};
    for (int column = 0; column < plan.columnCount; ++column) {
        plan.columns.set(EntryFields[column], column);
    }
    const Resolved resolved = resolve(vault.environments, environments);
    const QList<Environment> all = environments + resolved.missing;
    Planner planner(plan, wish, accounts, all);
    QSet<QString> needed;
    for (const VaultEntry& entry : vault.entries) {
        const QString environment = resolved.ids.value(entry.environment, entry.environment);
        // As wide as the fields, in their order; the password stays where it is.
        const QByteArray texts[] = {entry.label.toUtf8(), entry.username.toUtf8(), environment.toUtf8(),
                                    entry.group.toUtf8(), entry.note.toUtf8(),     entry.url.toUtf8()};
        const TableRow row{
            .line = static_cast<qint64>(plan.rows.size()) + 1,
            .cells = {texts[0], texts[1], entry.password.view(), texts[2], texts[3], texts[4], texts[5]}};
        ImportRow planned = planner.plan(row, plan.rows);
        const bool isLogin = !entry.username.trimmed().isEmpty() || !entry.password.isEmpty();
        if (!isLogin && planned.reason != ImportReason::Blank) {
            planned.action = ImportAction::Skip;
            planned.reason = ImportReason::NotALogin;
        } else if (resolved.differing.contains(entry.environment)) {
            planned.action = ImportAction::Refuse;
            planned.reason = ImportReason::EnvironmentDiffers;
            planned.password.clear();
        } else if (planned.reason == ImportReason::None) {
            needed.insert(planned.draft.environmentId);
        }
        plan.rows.push_back(std::move(planned));
    }
    std::copy_if(resolved.missing.cbegin(), resolved.missing.cend(), std::back_inserter(plan.newEnvironments),
                 [&needed](const Environment& environment) { return needed.contains(environment.id()); });
    return plan;
}

tl::expected<ImportPlan, ImportFailure> planImport(QByteArrayView bytes, const ImportWish& wish,
                                                   const QList<Account>& accounts,
                                                   const QList<Environment>& environments)
{
    const auto text = decodeTable(bytes, wish.encoding);
    if (!text) {
        return tl::unexpected<ImportFailure>(text.error());
    }
    auto head = readTableHead(*text, wish);
    if (!head) {
        return tl::unexpected<ImportFailure>(head.error());
    }
    ImportPlan plan = std::move(*head);
    if (const auto mapped = mapColumns(plan, guessColumns(plan.header), wish.columns); !mapped) {
        return tl::unexpected<ImportFailure>(mapped.error());
    }
    TableReader reader(text->utf8.view(), plan.dialect);
    auto row = reader.next();
    if (!plan.header.isEmpty()) {
        row = reader.next();
    }
    Planner planner(plan, wish, accounts, environments);
    while (row && *row != nullptr) {
        plan.rows.push_back(planner.plan(**row, plan.rows));
        row = reader.next();
    }
    if (!row) {
        return tl::unexpected<ImportFailure>(row.error());
    }
    if (plan.rows.empty()) {
        return tl::unexpected<ImportFailure>(ImportFault{ImportFault::Kind::NoRows});
    }
    return plan;
}

} // namespace TokenDesk
