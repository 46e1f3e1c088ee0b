#include "ui/widgets/detaillines.h"

#include "ui/widgets/looks.h"

#include <QFormLayout>
#include <QLabel>
#include <QStyle>

namespace TokenDesk {

namespace {

/// A text to be selected with the mouse, which makes a whole document of a label: not before the mouse is there, since
/// half a dozen of them would take longer to lay out than the rest of the window.
class ValueLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void enterEvent(QEnterEvent* event) override
    {
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel::enterEvent(event);
    }
};

} // namespace

DetailLines::DetailLines(Length length, QWidget* parent)
    : QWidget(parent)
    , m_length(length)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(Looks::Margin);
    m_rows->setVerticalSpacing(Looks::Gap);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void DetailLines::addRow()
{
    auto* name = new QLabel(this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setMinimumWidth(31 * Looks::Unit);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto* value = new ValueLabel(this);
    value->setTextFormat(Qt::PlainText);
    // Beside its name also where the values, which are numbers and dates, run the other way than the window.
    value->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    value->setWordWrap(m_length == Length::Whole);
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows->addRow(name, value);
}

void DetailLines::show(const QList<DetailLine>& lines)
{
    while (m_rows->rowCount() < lines.size()) {
        addRow();
    }
    while (m_rows->rowCount() > lines.size()) {
        m_rows->removeRow(m_rows->rowCount() - 1);
    }
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const DetailLine& line = lines.at(row);
        auto* name = qobject_cast<QLabel*>(m_rows->itemAt(row, QFormLayout::LabelRole)->widget());
        auto* value = qobject_cast<QLabel*>(m_rows->itemAt(row, QFormLayout::FieldRole)->widget());
        name->setText(line.name);
        value->setText(line.isWarning ? QString(QStringLiteral("⚠ ") + line.value) : line.value);
        value->setToolTip(m_length == Length::OneLine ? line.value : QString());
        QPalette palette = this->palette();
        if (line.isWarning) {
            palette.setColor(value->foregroundRole(), Looks::warning(palette));
        }
        value->setPalette(palette);
    }
}

} // namespace TokenDesk
