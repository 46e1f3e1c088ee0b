#include "ui/widgets/connectionreportview.h"

#include "ui/viewmodels/connectiondetails.h"
#include "ui/widgets/detaillines.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/scrollpage.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace TokenDesk {

ConnectionReportView::ConnectionReportView(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_what(new QLabel(this))
    , m_next(new QLabel(this))
    , m_proxySignIn(new QPushButton(tr("Sign in to proxy…"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_lines(new DetailLines(DetailLines::Length::Whole))
    , m_scroll(new ScrollPage(this))
{
    setAccessibleName(tr("Connection test"));
    m_sign->setFont(Looks::font(Looks::Type::Title));
    m_what->setFont(Looks::font(Looks::Type::Strong));
    m_next->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_what, m_next}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_copy->setAccessibleName(tr("Copy the test's result"));
    m_scroll->setWidget(m_lines);
    m_scroll->setAccessibleName(tr("What the test has shown"));

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_next);
    auto* head = new QHBoxLayout;
    head->setSpacing(3 * Looks::Unit);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    for (QPushButton* button : {m_proxySignIn, m_copy}) {
        button->setAutoDefault(false);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Looks::Unit);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    connect(m_proxySignIn, &QPushButton::clicked, this, [this] { emit proxySignInWanted(m_proxy); });
    connect(m_copy, &QPushButton::clicked, this, [this] { emit supportTextWanted(m_supportText); });
    clear();
}

void ConnectionReportView::clear()
{
    m_proxy.clear();
    m_supportText.clear();
    m_proxySignIn->hide();
    m_copy->hide();
    m_scroll->hide();
    showVerdict({}, Looks::faintText(palette()), {},
                tr("Test connection shows the proxy, the certificates and the clock difference. It sends no username "
                   "and no password."));
}

void ConnectionReportView::showWaiting(const QString& host)
{
    clear();
    showVerdict(QStringLiteral("…"), Looks::faintText(palette()), tr("Connecting to %1…").arg(host), {});
}

void ConnectionReportView::showReport(const ConnectionReport& report, const QString& host, Instant now)
{
    const ErrorContext context{.host = host};
    const ErrorText verdict = connectionVerdict(report, context);
    const bool isGood = !report.error;
    m_proxy = report.error ? proxyWantingSignIn(*report.error) : QString();
    m_supportText = connectionSupportText(report, context);
    m_proxySignIn->setVisible(!m_proxy.isEmpty());
    m_copy->setVisible(true);
    m_lines->show(connectionDetails(report, now));
    m_scroll->setVisible(true);
    showVerdict(isGood ? QStringLiteral("✓") : QStringLiteral("⚠"),
                isGood ? Looks::phase(palette(), Phase::Live) : Looks::warning(palette()), verdict.whatHappened,
                verdict.whatToDo);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void ConnectionReportView::showVerdict(const QString& sign, const QColor& color, const QString& what,
                                       const QString& next)
{
    QPalette palette = this->palette();
    palette.setColor(m_sign->foregroundRole(), color);
    m_sign->setPalette(palette);
    m_sign->setText(sign);
    m_what->setText(what);
    m_next->setText(next);
    m_sign->setVisible(!sign.isEmpty());
    m_what->setVisible(!what.isEmpty());
    m_next->setVisible(!next.isEmpty());
}

} // namespace TokenDesk
