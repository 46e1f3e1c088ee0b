#include "ui/widgets/detailspanel.h"

#include "ui/viewmodels/tokendetails.h"
#include "ui/widgets/looks.h"

#include <QFormLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace TokenDesk {

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QFormLayout)
{
    auto* title = new QLabel(tr("Details"), this);
    title->setFont(Looks::font(Looks::Type::Strong));
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    m_lines->setHorizontalSpacing(Looks::Margin);
    m_lines->setVerticalSpacing(Looks::Gap);
    m_lines->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_lines->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_lines->setLabelAlignment(Qt::AlignLeading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Looks::Gap);
    layout->addWidget(rule);
    layout->addWidget(title);
    layout->addLayout(m_lines);
    setVisible(false);
}

void DetailsPanel::show(const std::optional<SessionToken>& token, const AccountService& service)
{
    setVisible(token.has_value());
    if (!token) {
        return;
    }
    const auto details = tokenDetails(*token, service);
    while (m_lines->rowCount() < details.size()) {
        auto* name = new QLabel(this);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setMinimumWidth(31 * Looks::Unit);
        auto* value = new QLabel(this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setTextFormat(Qt::PlainText);
        // Beside its name also where the values, which are numbers and dates, run the other way than the window.
        value->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                            Qt::AlignVCenter);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_lines->addRow(name, value);
    }
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const DetailLine& detail = details.at(row);
        auto* name = qobject_cast<QLabel*>(m_lines->itemAt(row, QFormLayout::LabelRole)->widget());
        auto* value = qobject_cast<QLabel*>(m_lines->itemAt(row, QFormLayout::FieldRole)->widget());
        name->setText(detail.name);
        value->setText(detail.isWarning ? QString(QStringLiteral("⚠ ") + detail.value) : detail.value);
        value->setToolTip(detail.value);
        QPalette palette = this->palette();
        if (detail.isWarning) {
            palette.setColor(value->foregroundRole(), Looks::warning(palette));
        }
        value->setPalette(palette);
    }
}

} // namespace TokenDesk
