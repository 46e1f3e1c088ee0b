#pragma once

#include "app/flows/batchsignin.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace TokenDesk {

/// Asks which accounts are to be signed in, and says before it begins how many that means. Open it with open(); it
/// deletes itself.
class BatchDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p selected are the accounts chosen in the list; may be empty.
    BatchDialog(const AccountService& service, std::chrono::seconds enoughLife, const QList<AccountId>& selected,
                QWidget* parent);

signals:
    void wanted(const QList<TokenDesk::AccountId>& accounts, const TokenDesk::BatchWish& wish);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Scope { All, OneEnvironment, OneGroup, Selected };

    void addChoices();
    QRadioButton* addChoice(QGridLayout& choices, Scope scope, const QString& text, QComboBox* values);
    void fillValues();
    void refresh();
    void accept() override;
    [[nodiscard]] QList<AccountId> accounts() const;
    [[nodiscard]] BatchWish wish() const;
    [[nodiscard]] QString selectedText() const;

    const AccountService& m_service;
    std::chrono::seconds m_enoughLife;
    QList<AccountId> m_selected;
    QButtonGroup* m_scope;
    QComboBox* m_environment;
    QComboBox* m_group;
    QCheckBox* m_alwaysNew;
    QLabel* m_plan;
    QPushButton* m_start;
};

} // namespace TokenDesk
