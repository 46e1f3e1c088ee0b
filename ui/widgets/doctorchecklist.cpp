#include "ui/widgets/doctorchecklist.h"

#include "ui/widgets/looks.h"

#include <QGridLayout>
#include <QLabel>

namespace TokenDesk {

using State = DoctorCheck::State;

namespace {

enum Column { SignColumn, TitleColumn, ValueColumn };

QLabel* wrapping(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString doctorSign(State state)
{
    switch (state) {
    case State::Good:
        return QStringLiteral("✓");
    case State::Unknown:
        return QStringLiteral("?");
    case State::Warning:
        return QStringLiteral("⚠");
    case State::Bad:
        return QStringLiteral("✕");
    }
    Q_UNREACHABLE();
}

QColor doctorColor(const QPalette& palette, State state)
{
    switch (state) {
    case State::Good:
        return Looks::phase(palette, Phase::Live);
    case State::Unknown:
        return Looks::faintText(palette);
    case State::Warning:
        return Looks::warning(palette);
    case State::Bad:
        return Looks::fault(palette);
    }
    Q_UNREACHABLE();
}

DoctorChecklist::DoctorChecklist(const DoctorReport& report, QWidget* parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, Looks::Gap, 0);
    m_rows->setHorizontalSpacing(3 * Looks::Unit);
    m_rows->setVerticalSpacing(Looks::Gap);
    m_rows->setColumnMinimumWidth(TitleColumn, 31 * Looks::Unit);
    m_rows->setColumnStretch(ValueColumn, 1);
    QString section;
    for (const DoctorCheck& check : report.checks) {
        if (check.section != section) {
            section = check.section;
            addSection(section);
        }
        addCheck(check);
    }
    m_rows->setRowStretch(m_rows->rowCount(), 1);
}

void DoctorChecklist::addSection(const QString& name)
{
    auto* heading = new QLabel(name, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(Looks::font(Looks::Type::Strong));
    heading->setContentsMargins(0, Looks::Gap, 0, 0);
    m_rows->addWidget(heading, m_rows->rowCount(), SignColumn, 1, 3);
}

void DoctorChecklist::addCheck(const DoctorCheck& check)
{
    const int row = m_rows->rowCount();
    auto* sign = new QLabel(doctorSign(check.state), this);
    // The word for those who cannot see the sign.
    sign->setAccessibleName(doctorStateText(check.state));
    sign->setToolTip(doctorStateText(check.state));
    sign->setFont(Looks::font(Looks::Type::Strong));
    QPalette colored = palette();
    colored.setColor(sign->foregroundRole(), doctorColor(colored, check.state));
    sign->setPalette(colored);
    m_rows->addWidget(sign, row, SignColumn, Qt::AlignTop);

    QLabel* title = wrapping(check.title, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(title, row, TitleColumn);
    m_rows->addWidget(wrapping(check.value, this), row, ValueColumn);
    if (!check.advice.isEmpty()) {
        QLabel* advice = wrapping(check.advice, this);
        advice->setPalette(colored);
        m_rows->addWidget(advice, row + 1, ValueColumn);
    }
}

} // namespace TokenDesk
