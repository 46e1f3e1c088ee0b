#include "ui/widgets/auditverdictview.h"

#include "app/flows/audittext.h"
#include "ui/widgets/looks.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace TokenDesk {

AuditVerdictView::AuditVerdictView(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_what(new QLabel(this))
    , m_further(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setAccessibleName(tr("Verification"));
    m_sign->setFont(Looks::font(Looks::Type::Title));
    m_what->setFont(Looks::font(Looks::Type::Strong));
    m_further->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_what, m_further}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(7);
    m_progress->setAccessibleName(tr("Rows verified"));
    m_button->setAutoDefault(true); // Enter presses what has the focus

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Looks::Gap);
    layout->setVerticalSpacing(Looks::Unit);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0);
    layout->addWidget(m_what, 0, 1);
    layout->addWidget(m_button, 0, 2, 2, 1, Qt::AlignTop);
    layout->addWidget(m_further, 1, 1);
    layout->addWidget(m_progress, 1, 1, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning) {
            emit cancelWanted();
        } else {
            emit verificationWanted();
        }
    });
    showRunning();
}

void AuditVerdictView::showRunning()
{
    m_isRunning = true;
    m_sign->hide();
    m_what->setText(tr("Verifying the audit log…"));
    m_further->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_button->setText(tr("Cancel"));
    Looks::giveRoom(*m_button);
}

void AuditVerdictView::showProgress(qint64 done, qint64 total)
{
    constexpr int Steps = 1000;
    m_progress->setRange(0, Steps);
    m_progress->setValue(total > 0 ? static_cast<int>(done * Steps / total) : 0);
}

void AuditVerdictView::showVerdict(const Result<AuditVerdict>& verdict)
{
    m_isRunning = false;
    m_progress->hide();
    m_button->setText(tr("Verify again"));
    Looks::giveRoom(*m_button);
    if (!verdict && verdict.error().kind == ErrorKind::Cancelled) {
        say(QStringLiteral("–"), Looks::faintText(palette()), tr("Verifying was cancelled."), {});
        return;
    }
    const ErrorText text = auditVerdictText(verdict);
    QStringList further{text.whatToDo};
    if (verdict) {
        further += auditVerdictNotes(*verdict);
    }
    further.removeAll({});
    const bool isSound = verdict && verdict->state == AuditVerdict::State::Sound;
    say(isSound   ? QStringLiteral("✓")
        : verdict ? QStringLiteral("✗")
                  : QStringLiteral("⚠"),
        isSound   ? Looks::environment(palette(), false)
        : verdict ? Looks::fault(palette())
                  : Looks::warning(palette()),
        text.whatHappened, further.join(u' '));
}

void AuditVerdictView::say(const QString& sign, const QColor& color, const QString& what, const QString& further)
{
    QPalette colored = palette();
    colored.setColor(m_sign->foregroundRole(), color);
    m_sign->setPalette(colored);
    m_sign->setText(sign);
    m_sign->show();
    m_what->setText(what);
    m_further->setText(further);
    m_further->setVisible(!further.isEmpty());
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace TokenDesk
