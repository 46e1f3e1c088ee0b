#include "ui/widgets/batchstrip.h"

#include "ui/viewmodels/batchtext.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace TokenDesk {

BatchStrip::BatchStrip(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_progress(new QLabel(this))
    , m_note(new ElidingLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(240, 7);
    m_bar->setAccessibleName(tr("Accounts signed in"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setAccessibleName(tr("Cancel signing in"));
    m_cancel->setAutoDefault(true); // Enter presses what has the focus
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, Looks::Unit, 14, Looks::Unit);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addWidget(m_progress, 0, Qt::AlignVCenter);
    layout->addWidget(m_note, 1, Qt::AlignVCenter);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);
    setVisible(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_batch != nullptr) {
            m_batch->cancel();
            refresh();
        }
    });
}

void BatchStrip::follow(BatchSignIn* batch, const AccountService& service)
{
    if (m_batch != nullptr) {
        m_batch->disconnect(this);
    }
    m_batch = batch;
    m_service = &service;
    if (batch != nullptr) {
        connect(batch, &BatchSignIn::itemChanged, this, &BatchStrip::refresh);
        connect(batch, &BatchSignIn::pausedChanged, this, &BatchStrip::refresh);
        connect(batch, &BatchSignIn::finished, this, &BatchStrip::refresh);
        connect(batch, &QObject::destroyed, this, [this] { m_batch = nullptr; });
    }
    refresh();
}

void BatchStrip::refresh()
{
    const bool isRunning = m_batch != nullptr && m_batch->isRunning();
    setVisible(isRunning);
    if (!isRunning) {
        return;
    }
    const BatchSignIn::Counts counts = m_batch->counts();
    m_bar->setMaximum(counts.total);
    m_bar->setValue(counts.settled);
    m_progress->setText(batchProgressText(counts));
    m_cancel->setEnabled(!m_batch->isCancelled());
    refreshTime();
}

void BatchStrip::refreshTime()
{
    if (m_batch == nullptr) {
        return;
    }
    if (m_batch->isCancelled()) {
        m_note->setText(tr("Waiting for what the server has been asked already…"));
    } else if (const auto until = m_batch->pausedUntil()) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*until - m_service->now()).count();
        m_note->setText(tr("The server asks to wait %1 s.").arg(std::max<qint64>(left, 0)));
    } else {
        m_note->clear();
    }
}

} // namespace TokenDesk
