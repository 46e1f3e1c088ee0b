#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;

namespace TokenDesk {

/// Adds an account, or edits one. Stays open until what was entered is stored or given up; nothing entered is lost to
/// an error. Open it with open(); it deletes itself.
class AccountDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Adds.
    AccountDialog(AccountService& service, QWidget* parent);
    /// Edits.
    AccountDialog(AccountService& service, const Account& account, QWidget* parent);

    void reject() override;

signals:
    void saved(TokenDesk::AccountId account);
    void removalWanted(TokenDesk::AccountId account);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AccountDialog(AccountService& service, std::optional<Account> account, QWidget* parent);
    void fillEnvironments();
    void fillFrom(const Account& account);
    [[nodiscard]] QWidget* buildRenewal();
    void refreshRenewal();
    [[nodiscard]] Renewal renewal() const;
    void save();
    void setSaving(bool saving);
    void showResult(const Result<Account>& result);
    [[nodiscard]] AccountDraft draft() const;
    void showMessage(const QString& text);
    void offerSession();
    [[nodiscard]] QWidget* widgetOf(Field field) const;

    AccountService& m_service;
    AccountId m_edited;
    std::optional<std::stop_source> m_stop;
    QLineEdit* m_label;
    QLineEdit* m_username;
    QLineEdit* m_password;
    QComboBox* m_environment;
    QLineEdit* m_group;
    QPlainTextEdit* m_note;
    QCheckBox* m_renews;
    QCheckBox* m_renewsUntil;
    QTimeEdit* m_renewalEnd;
    QCheckBox* m_renewsOnWeekdays;
    QLabel* m_message;
    /// For this session only; made where there is no keychain.
    QPushButton* m_goOn = nullptr;
    QDialogButtonBox* m_buttons;
    QPushButton* m_save;
    QPushButton* m_remove = nullptr;
};

} // namespace TokenDesk
