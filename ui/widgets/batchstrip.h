#pragma once

#include "app/flows/batchsignin.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace TokenDesk {

class ElidingLabel;

/// How far a batch has come, while it runs.
class BatchStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit BatchStrip(QWidget* parent = nullptr);

    /// Shows for as long as @p batch runs. Null hides it.
    void follow(BatchSignIn* batch, const AccountService& service);
    /// Brings the time that a server asks to wait up to date.
    void refreshTime();

private:
    void refresh();

    BatchSignIn* m_batch = nullptr;
    const AccountService* m_service = nullptr;
    QProgressBar* m_bar;
    QLabel* m_progress;
    ElidingLabel* m_note;
    QPushButton* m_cancel;
};

} // namespace TokenDesk
