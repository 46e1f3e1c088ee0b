#pragma once

#include "app/flows/batchsignin.h"

#include <QPointer>
#include <memory>

namespace TokenDesk {

class BatchResultDialog;
class BatchStrip;
class Settings;

/// Signing in several accounts as a person goes through it: the question before, the progress while, the result after.
/// One batch at a time.
class BatchActions final : public QObject
{
    Q_OBJECT
public:
    BatchActions(AccountService& service, const Settings& settings, BatchStrip& strip, QWidget* window);
    ~BatchActions() override;
    Q_DISABLE_COPY_MOVE(BatchActions)

    /// Asks which accounts; @p selected is offered as one of the answers.
    void ask(const QList<AccountId>& selected);
    [[nodiscard]] bool isRunning() const { return m_batch != nullptr && m_batch->isRunning(); }

    /// The result of a batch that came to its end while the window was hidden.
    void showWaitingResult();

signals:
    void runningChanged();
    /// With the result in words.
    void finished(const QString& title, const QString& summary);
    void accountWanted(TokenDesk::AccountId account);
    void supportTextWanted(const QString& text);

private:
    void start(const QList<AccountId>& accounts, const BatchWish& wish);
    void retry();
    void showResult();
    void makeResult();

    AccountService& m_service;
    const Settings& m_settings;
    BatchStrip& m_strip;
    QWidget* m_window;
    // The result shows the batch, so it has to go first.
    std::unique_ptr<BatchSignIn> m_batch;
    QPointer<BatchResultDialog> m_result;
    /// It is to show as soon as nothing is locked any more.
    bool m_isResultAwaited = false;
};

} // namespace TokenDesk
