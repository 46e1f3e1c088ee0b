#pragma once

#include "app/flows/accountservice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace TokenDesk {

class Badge;

/// The chosen account in large: who it is, where its password lies, and what can be done with it.
class AccountHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountHeader(QWidget* parent = nullptr);

    void show(const Account& account, const AccountService& service, const QString& keychainName);
    /// Of nobody: no text of an account is left.
    void clear();
    /// While a sign-in is under way: what it waits for, with a button to give up; empty for none.
    void setBusy(const QString& text);
    [[nodiscard]] AccountId account() const { return m_account; }

signals:
    void getTokenWanted();
    void newTokenWanted();
    void editWanted();
    void cancelWanted();

private:
    void showButtonsFor(const Account& account, bool hasToken);
    [[nodiscard]] QString hintFor(const Account& account, bool hasToken) const;

    AccountId m_account;
    QLabel* m_title;
    Badge* m_badge;
    QLabel* m_subtitle;
    QLabel* m_hint;
    QPushButton* m_getToken;
    QPushButton* m_newToken;
    /// In the place of the two above for an account that was rejected: they would not say what it takes.
    QPushButton* m_tryAgain;
    QPushButton* m_edit;
    QPushButton* m_cancel;
};

} // namespace TokenDesk
