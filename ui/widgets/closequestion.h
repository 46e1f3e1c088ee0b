#pragma once

#include "app/flows/accountservice.h"

#include <QPointer>

class QMessageBox;

namespace TokenDesk {

/// Asks before the window is closed while passwords are in memory only.
class CloseQuestion final : public QObject
{
    Q_OBJECT
public:
    CloseQuestion(AccountService& service, QWidget* window);

    /// Whether the window may close now. Otherwise the person is asked, and closeWanted() follows if that is the
    /// answer.
    [[nodiscard]] bool mayClose();

signals:
    /// The person wants it, or everything has been stored: mayClose() says yes from now on.
    void closeWanted();
    /// What was in memory could not be stored; the window stays.
    void failed(const TokenDesk::Error& error);

private:
    [[nodiscard]] int passwordsInMemory() const;
    void ask(int passwords);
    void storeAndClose();

    AccountService& m_service;
    QWidget* m_window;
    QPointer<QMessageBox> m_box;
    bool m_isAnswered = false;
};

} // namespace TokenDesk
