#include "ui/widgets/batchactions.h"

#include "app/settings/settings.h"
#include "ui/viewmodels/batchtext.h"
#include "ui/widgets/batchdialog.h"
#include "ui/widgets/batchresultdialog.h"
#include "ui/widgets/batchstrip.h"

#include <QApplication>
#include <QLineEdit>

namespace TokenDesk {

BatchActions::BatchActions(AccountService& service, const Settings& settings, BatchStrip& strip, QWidget* window)
    : QObject(window)
    , m_service(service)
    , m_settings(settings)
    , m_strip(strip)
    , m_window(window)
{
    connect(&service.lockService(), &LockService::aboutToLock, this, [this] {
        m_isResultAwaited = m_result != nullptr;
        delete m_result;
    });
    connect(&service.lockService(), &LockService::lockedChanged, this, [this] {
        if (!m_service.isLocked() && std::exchange(m_isResultAwaited, false)) {
            makeResult();
        }
    });
}

BatchActions::~BatchActions()
{
    delete m_result;
}

void BatchActions::ask(const QList<AccountId>& selected)
{
    if (isRunning() || m_service.accounts().isEmpty()) {
        return;
    }
    auto* dialog = new BatchDialog(m_service, m_settings.enoughLife(), selected, m_window);
    connect(dialog, &BatchDialog::wanted, this, &BatchActions::start);
    dialog->open();
}

void BatchActions::start(const QList<AccountId>& accounts, const BatchWish& wish)
{
    delete m_result;
    m_batch = std::make_unique<BatchSignIn>(m_service, accounts, wish);
    connect(m_batch.get(), &BatchSignIn::finished, this, &BatchActions::showResult);
    m_batch->start();
    m_strip.follow(m_batch.get(), m_service);
    emit runningChanged();
}

void BatchActions::retry()
{
    if (!isRunning()) {
        m_batch->retryFailed();
        m_strip.follow(m_batch.get(), m_service);
        emit runningChanged();
    }
}

void BatchActions::showResult()
{
    emit runningChanged();
    emit finished(batchTitleText(*m_batch), batchSummaryText(m_batch->counts()));
    if (m_service.isLocked()) {
        m_isResultAwaited = true;
    } else if (!m_result) {
        makeResult();
    }
}

void BatchActions::makeResult()
{
    m_result = new BatchResultDialog(*m_batch, m_service, m_window);
    connect(m_result, &BatchResultDialog::retryWanted, this, &BatchActions::retry);
    connect(m_result, &BatchResultDialog::accountWanted, this, &BatchActions::accountWanted);
    connect(m_result, &BatchResultDialog::supportTextWanted, this, &BatchActions::supportTextWanted);
    // Whoever types, here or in another dialog, is not interrupted.
    const bool isTyping = qobject_cast<QLineEdit*>(m_window->focusWidget()) != nullptr;
    const QWidget* active = QApplication::activeWindow();
    // The question may still count as active while it goes.
    const bool isInADialog = active != nullptr && active != m_window && active->isVisible();
    m_result->setAttribute(Qt::WA_ShowWithoutActivating, isTyping || isInADialog);
    if (m_window->isVisible()) {
        m_result->show();
    }
}

void BatchActions::showWaitingResult()
{
    if (m_result && m_window->isVisible()) {
        m_result->show();
    }
}

} // namespace TokenDesk
