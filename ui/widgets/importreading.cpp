#include "ui/widgets/importreading.h"

#include "app/domain/importtext.h"
#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace TokenDesk {

namespace {

constexpr int ChoicesInARow = 5;
/// Of the grid: words, box, room below.
constexpr int RowsOfAChoice = 3;

// Of a combo box of columns: its own choice beside the columns, which are counted from zero.
constexpr int NoColumn = -1;

/// Nothing for the type, which only the exports of password managers have.
QString labelOf(ImportField field)
{
    switch (field) {
    case ImportField::Label:
        return ImportReading::tr("&Label");
    case ImportField::Username:
        return ImportReading::tr("&Username");
    case ImportField::Password:
        return ImportReading::tr("&Password");
    case ImportField::Environment:
        return ImportReading::tr("En&vironment");
    case ImportField::Group:
        return ImportReading::tr("&Group");
    case ImportField::Note:
        return ImportReading::tr("&Note");
    case ImportField::Url:
        return ImportReading::tr("URL of the &sign-in");
    case ImportField::Type:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

ImportReading::ImportReading(const QList<Environment>& environments, QWidget* parent)
    : QWidget(parent)
    , m_delimiter(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_environment(new QComboBox(this))
    , m_hasHeader(new QCheckBox(tr("The first row holds the na&mes of the columns"), this))
    , m_keepsStored(new QCheckBox(tr("Leave accounts that are there as the&y are"), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * Looks::Unit);
    grid->setVerticalSpacing(Looks::Unit);
    for (int column = 0; column < ChoicesInARow; ++column) {
        grid->setColumnStretch(column, 1);
    }
    for (const int room : {RowsOfAChoice - 1, 2 * RowsOfAChoice - 1}) {
        grid->setRowMinimumHeight(room, Looks::Unit);
    }
    addColumns(*grid);
    addDialect(*grid);
    m_environment->addItem(tr("None"), QString());
    for (const Environment& environment : environments) {
        m_environment->addItem(environment.name(), environment.id());
    }
    m_environmentWords =
        addChoice(*grid, 2 * ChoicesInARow - 1, tr("De&fault environment"), tr("Default environment"), m_environment);
    m_ofTable.removeIf([this](const QWidget* each) { return each == m_environment || each == m_environmentWords; });
    m_ofTable.append(m_hasHeader);
    auto* checks = new QHBoxLayout;
    checks->setSpacing(6 * Looks::Unit);
    for (QCheckBox* check : {m_hasHeader, m_keepsStored}) {
        Looks::useVisibleMark(*check);
        checks->addWidget(check);
    }
    checks->addStretch(1);
    grid->addLayout(checks, 2 * RowsOfAChoice, 0, 1, ChoicesInARow);
    setTabOrder(m_environment, m_hasHeader);
    setTabOrder(m_hasHeader, m_keepsStored);
    connect(m_environment, &QComboBox::activated, this, [this] {
        m_wish.environmentId = m_environment->currentData().toString();
        emit wishChanged();
    });
    connect(m_hasHeader, &QCheckBox::clicked, this, [this](bool hasHeader) {
        m_wish.hasHeader = hasHeader;
        changeDialect();
    });
    connect(m_keepsStored, &QCheckBox::clicked, this, [this](bool keeps) {
        m_wish.keepsStored = keeps;
        emit wishChanged();
    });
}

QLabel* ImportReading::addChoice(QGridLayout& grid, int place, const QString& label, const QString& name,
                                 QComboBox* choice)
{
    auto* words = new QLabel(label, this);
    words->setBuddy(choice);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setFont(Looks::font(Looks::Type::Small));
    choice->setAccessibleName(name);
    // Long names of columns are cut in the field; the list shows them whole.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    const int row = RowsOfAChoice * (place / ChoicesInARow);
    grid.addWidget(words, row, place % ChoicesInARow, Qt::AlignBottom);
    grid.addWidget(choice, row + 1, place % ChoicesInARow);
    if (place > 0) {
        const int before = place - 1;
        setTabOrder(grid.itemAtPosition(RowsOfAChoice * (before / ChoicesInARow) + 1, before % ChoicesInARow)->widget(),
                    choice);
    }
    m_ofTable += {words, choice};
    return words;
}

void ImportReading::addColumns(QGridLayout& grid)
{
    int place = 0;
    for (const ImportField field :
         {ImportField::Username, ImportField::Password, ImportField::Label, ImportField::Environment,
          ImportField::Group, ImportField::Note, ImportField::Url}) {
        auto* choice = new QComboBox(this);
        m_columns.insert(field, choice);
        addChoice(grid, place++, labelOf(field), tr("Column of the %1").arg(importFieldText(field)), choice);
        connect(choice, &QComboBox::activated, this, [this, field] { chooseColumn(field); });
    }
}

void ImportReading::addDialect(QGridLayout& grid)
{
    for (const auto& [text, delimiter] :
         {std::pair(tr("Comma"), ','), {tr("Semicolon"), ';'}, {tr("Tab"), '\t'}, {tr("Bar"), '|'}}) {
        m_delimiter->addItem(text, int{delimiter});
    }
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian,
                                TextEncoding::Windows1252}) {
        m_encoding->addItem(encodingText(encoding), static_cast<int>(encoding));
    }
    addChoice(grid, 7, tr("&Delimiter"), tr("Delimiter"), m_delimiter);
    addChoice(grid, 8, tr("&Encoding"), tr("Encoding"), m_encoding);
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_wish.dialect.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
        changeDialect();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_wish.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
        changeDialect();
    });
}

void ImportReading::forget()
{
    m_wish = {.environmentId = m_wish.environmentId, .keepsStored = m_wish.keepsStored};
}

void ImportReading::setOfTable(bool isOfTable)
{
    for (QWidget* widget : std::as_const(m_ofTable)) {
        widget->setVisible(isOfTable);
    }
    // Beside what is left, or at the end of what is there.
    auto& grid = static_cast<QGridLayout&>(*layout());
    const int row = isOfTable ? RowsOfAChoice : 0;
    const int column = isOfTable ? ChoicesInARow - 1 : 0;
    grid.addWidget(m_environmentWords, row, column, Qt::AlignBottom);
    grid.addWidget(m_environment, row + 1, column);
}

void ImportReading::changeDialect()
{
    m_wish.columns.clear();
    emit wishChanged();
}

void ImportReading::chooseColumn(ImportField field)
{
    const int column = m_columns.value(field)->currentData().toInt();
    const QString number = column == NoColumn ? QString() : QString::number(column + 1);
    // A column has one meaning: the one that was said last.
    m_wish.columns.removeIf(
        [&](const auto& said) { return said.first == field || (!number.isEmpty() && said.second == number); });
    m_wish.columns.append({field, number});
    emit wishChanged();
}

void ImportReading::show(const ImportPlan& head)
{
    m_delimiter->setCurrentIndex(m_delimiter->findData(int{head.dialect.delimiter}));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(head.encoding)));
    m_hasHeader->setChecked(!head.header.isEmpty());
    ImportColumns columns = head.columns;
    for (const auto& [field, number] : m_wish.columns) {
        for (const ImportField other : AllImportFields) {
            if (!number.isEmpty() && columns.column(other) == number.toInt() - 1) {
                columns.set(other, std::nullopt);
            }
        }
        columns.set(field, number.isEmpty() ? std::nullopt : std::optional(number.toInt() - 1));
    }
    for (auto [field, choice] : m_columns.asKeyValueRange()) {
        choice->clear();
        choice->addItem(tr("None"), NoColumn);
        for (int column = 0; column < head.columnCount; ++column) {
            const QString name = head.header.value(column);
            choice->addItem(name.isEmpty() ? tr("Column %1").arg(column + 1) : name, column);
        }
        choice->setCurrentIndex(choice->findData(columns.column(field).value_or(NoColumn)));
    }
}

} // namespace TokenDesk
