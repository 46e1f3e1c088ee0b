#pragma once

#include "app/ports/secretstore.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace TokenDesk {

class AccountService;
class BatchStrip;
class SecretClipboard;

/// The foot of the window: how far a batch has come, what of ours is on the clipboard and for how long, and how the
/// keychain stands.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    StatusStrip(AccountService& service, SecretClipboard& clipboard, QWidget* parent = nullptr);

    /// @p wasDenied where the keychain has refused the last call, whatever its state is.
    void setKeychain(const KeychainStatus& status, bool wasDenied);
    [[nodiscard]] BatchStrip& batch() { return *m_batch; }
    /// Brings the times up to date.
    void refreshTime();
    /// Whether there is a time that moves.
    [[nodiscard]] bool isCounting() const;

private:
    void refresh();

    AccountService& m_service;
    SecretClipboard& m_clipboard;
    BatchStrip* m_batch;
    QLabel* m_note;
    QProgressBar* m_bar;
    QLabel* m_timeLeft;
    QPushButton* m_clear;
    QLabel* m_keychain;
};

} // namespace TokenDesk
