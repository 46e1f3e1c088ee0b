#include "ui/widgets/messagebar.h"

#include "ui/widgets/looks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace TokenDesk {

namespace {

// In device-independent pixels.
constexpr int LeastTextWidth = 40 * Looks::Unit;
constexpr int LargestSubjectWidth = 80 * Looks::Unit;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(QStringLiteral("⚠"), this))
    , m_whatHappened(new QLabel(this))
    , m_whatToDo(new QLabel(this))
{
    setAccessibleName(tr("Message"));
    m_icon->setFont(Looks::font(Looks::Type::Title));
    m_whatHappened->setFont(Looks::font(Looks::Type::Strong));
    for (QLabel* label : {m_whatHappened, m_whatToDo}) {
        label->setWordWrap(true);
        // Or one long word would make the window wider than the screen.
        label->setMinimumWidth(LeastTextWidth);
        label->setTextFormat(Qt::PlainText);
    }
    auto* copyDetails = new QPushButton(tr("Copy details for support"), this);
    auto* close = new QPushButton(tr("Close"), this);
    connect(copyDetails, &QPushButton::clicked, this, [this] { emit supportTextWanted(m_supportText); });
    connect(close, &QPushButton::clicked, this, &MessageBar::dismiss);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_whatHappened);
    texts->addWidget(m_whatToDo);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * Looks::Unit, Looks::Gap, 3 * Looks::Unit, Looks::Gap);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(copyDetails);
    layout->addWidget(close);
    setVisible(false);
}

void MessageBar::showError(const Error& error, const ErrorContext& context, const QString& subject)
{
    const ErrorText text = errorText(error, context);
    const QString shortSubject = m_whatHappened->fontMetrics().elidedText(subject, Qt::ElideRight, LargestSubjectWidth);
    m_whatHappened->setText(subject.isEmpty() ? text.whatHappened : QString(shortSubject + u": " + text.whatHappened));
    m_whatToDo->setText(text.whatToDo);
    m_supportText = supportText(error, context);
    QPalette palette = this->palette();
    palette.setColor(m_icon->foregroundRole(), Looks::warning(palette));
    m_icon->setPalette(palette);
    setVisible(true);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::dismiss()
{
    setVisible(false);
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = Looks::warning(palette());
    QColor fill = color;
    fill.setAlphaF(0.08F);
    painter.setPen(color);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace TokenDesk
