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
/// With less beside the buttons, a sentence would be a column of words.
constexpr int ReadableTextWidth = 64 * Looks::Unit;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_whatHappened(new QLabel(this))
    , m_whatToDo(new QLabel(this))
    , m_line(new QHBoxLayout)
    , m_buttons(new QWidget(this))
    , m_remedy(new QPushButton(m_buttons))
    , m_copyDetails(new QPushButton(tr("Copy details for support"), m_buttons))
    , m_close(new QPushButton(tr("Close"), m_buttons))
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
    for (QPushButton* button : {m_remedy, m_copyDetails, m_close}) {
        button->setAutoDefault(true); // Enter presses what has the focus
        Looks::giveRoom(*button);
    }
    connect(m_remedy, &QPushButton::clicked, this, &MessageBar::remedyWanted);
    connect(m_copyDetails, &QPushButton::clicked, this, [this] { emit supportTextWanted(m_supportText); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        dismiss();
        emit closed();
    });

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_whatHappened);
    texts->addWidget(m_whatToDo);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(3 * Looks::Unit);
    buttons->addWidget(m_remedy);
    buttons->addWidget(m_copyDetails);
    buttons->addWidget(m_close);
    m_line->setSpacing(3 * Looks::Unit);
    m_line->addWidget(m_icon);
    m_line->addLayout(texts, 1);
    m_line->addWidget(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Looks::Unit, Looks::Gap, 3 * Looks::Unit, Looks::Gap);
    layout->setSpacing(Looks::Gap);
    layout->addLayout(m_line);
    setVisible(false);
}

void MessageBar::placeButtons()
{
    const QMargins margins = layout()->contentsMargins();
    const int textWidth = width() - margins.left() - margins.right() - m_icon->sizeHint().width() -
                          m_buttons->sizeHint().width() - 2 * m_line->spacing();
    const bool belong = textWidth >= ReadableTextWidth;
    const bool areBeside = m_line->indexOf(m_buttons) >= 0;
    if (belong == areBeside) {
        return;
    }
    auto* below = qobject_cast<QBoxLayout*>(layout());
    if (belong) {
        below->removeWidget(m_buttons);
        m_line->addWidget(m_buttons);
    } else {
        m_line->removeWidget(m_buttons);
        below->addWidget(m_buttons, 0, Qt::AlignTrailing);
    }
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void MessageBar::showError(const Error& error, const ErrorContext& context, const QString& subject,
                           const QString& remedy)
{
    ErrorText text = errorText(error, context);
    const QString shortSubject = m_whatHappened->fontMetrics().elidedText(subject, Qt::ElideRight, LargestSubjectWidth);
    if (!subject.isEmpty()) {
        text.whatHappened = shortSubject + u": " + text.whatHappened;
    }
    m_supportText = supportText(error, context);
    show(Tone::Warning, text, remedy);
}

void MessageBar::showNotice(const ErrorText& text, const QString& remedy)
{
    m_supportText.clear();
    show(Tone::Calm, text, remedy);
}

void MessageBar::show(Tone tone, const ErrorText& text, const QString& remedy)
{
    m_tone = tone;
    if (tone == Tone::Warning) {
        m_icon->setText(QStringLiteral("⚠"));
    } else {
        m_icon->setPixmap(Looks::icon(QLatin1String("dialog-information"), palette()).pixmap(4 * Looks::Unit));
    }
    m_whatHappened->setText(text.whatHappened);
    m_whatToDo->setText(text.whatToDo);
    m_remedy->setText(remedy);
    Looks::giveRoom(*m_remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_copyDetails->setVisible(!m_supportText.isEmpty());
    QPalette palette = this->palette();
    palette.setColor(m_icon->foregroundRole(), color());
    m_icon->setPalette(palette);
    setVisible(true);
    // Only now the bar is as wide as it will be.
    placeButtons();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QColor MessageBar::color() const
{
    return m_tone == Tone::Warning ? Looks::warning(palette()) : Looks::link(palette());
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
    if (isVisible()) {
        placeButtons();
    }
}

void MessageBar::dismiss()
{
    setVisible(false);
    // What it told may be about somebody who is not to be seen any more.
    m_whatHappened->clear();
    m_whatToDo->clear();
    m_supportText.clear();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = color();
    fill.setAlphaF(0.08F);
    painter.setPen(color());
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace TokenDesk
