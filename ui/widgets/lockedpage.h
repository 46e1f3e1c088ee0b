#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace TokenDesk {

class AccountService;
struct Error;

/// What shows while Token Desk is locked, in the place of everything: one button, and what unlocking waits for or was
/// refused by.
class LockedPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LockedPage(AccountService& service, QWidget* parent = nullptr);

    /// As it looks when it has just been locked, with the keyboard at its button.
    void begin();

private:
    void press();
    void refresh();
    void explain(const Error& error);
    void say(const QString& whatHappened, const QString& whatToDo, bool isFault);

    AccountService& m_service;
    QLabel* m_whatHappened;
    QLabel* m_whatToDo;
    QPushButton* m_button;
};

} // namespace TokenDesk
