#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace TokenDesk {

class ScrollPage;

/// Looks whether accounts, passwords and tokens fit together, lists what does not with what repairing it will do, and
/// repairs what is ticked. Open it with open(); it deletes itself.
class RepairDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p keychainName is for the sentences of errors; may be empty.
    RepairDialog(AccountService& service, const QString& keychainName, QWidget* parent);

    void reject() override;

private:
    void look();
    void show(const Reconciliation& reconciliation);
    void repair();
    void show(const QList<RepairOutcome>& outcomes);
    void showProgress(const QString& verdict);
    void showVerdict(const QString& verdict, const QString& hint);
    void refreshButtons();
    [[nodiscard]] QList<Finding> ticked() const;
    [[nodiscard]] QString sentencesOf(const Error& error) const;

    struct Row
    {
        Finding finding;
        QCheckBox* box = nullptr;
    };

    AccountService& m_service;
    QString m_keychainName;
    std::optional<std::stop_source> m_stop;
    QList<Row> m_rows;
    QLabel* m_verdict;
    QLabel* m_hint;
    QProgressBar* m_progress;
    ScrollPage* m_list;
    QPushButton* m_repair;
    QPushButton* m_again;
};

} // namespace TokenDesk
