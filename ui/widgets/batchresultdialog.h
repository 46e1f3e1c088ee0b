#pragma once

#include "app/flows/batchsignin.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace TokenDesk {

class BatchResultModel;

/// What became of each account of a batch. Blocks nothing, and stays until it is closed. It deletes itself.
class BatchResultDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p batch must outlive this.
    BatchResultDialog(BatchSignIn& batch, AccountService& service, QWidget* parent);

signals:
    void retryWanted();
    void accountWanted(TokenDesk::AccountId account);
    void supportTextWanted(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leadToAccount(const QModelIndex& row);
    void setUpTable();
    void refresh();
    [[nodiscard]] QString askingProxy() const;

    BatchSignIn& m_batch;
    AccountService& m_service;
    BatchResultModel* m_model;
    /// Once for all that changes at the same time.
    QTimer m_refreshing;
    QLabel* m_title;
    QLabel* m_summary;
    QTableView* m_table;
    QPushButton* m_proxySignIn;
    QPushButton* m_retry;
    QPushButton* m_copyDetails;
};

} // namespace TokenDesk
