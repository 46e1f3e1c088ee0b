#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace TokenDesk {

class ConnectionReportView;
class EnvironmentForm;

/// The places to sign in to: shows them, adds, edits and removes one's own, and tests the connection to what is
/// entered, stored or not. Open it with open(); it deletes itself.
class EnvironmentsDialog final : public QDialog
{
    Q_OBJECT
public:
    EnvironmentsDialog(AccountService& service, QWidget* parent);
    ~EnvironmentsDialog() override;

signals:
    void supportTextWanted(const QString& text);

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildPage();
    void connectParts();

    void fillList();
    void choose(const QString& id);
    void showChosen();
    void setChanged(bool changed);
    void add();
    void save();
    void confirmRemoval();
    void test();
    void stopTesting();
    void askForProxySignIn(const QString& proxy);
    void showError(const Error& error);
    [[nodiscard]] const Environment* chosen() const;

    AccountService& m_service;
    /// Empty for one that is being added.
    QString m_id;
    /// Goes when nobody waits for the test under way any more.
    std::unique_ptr<QObject> m_test;
    // In the order in which Tab goes through them.
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    EnvironmentForm* m_form;
    QLabel* m_message;
    QPushButton* m_save;
    QPushButton* m_discard;
    QPushButton* m_testButton;
    ConnectionReportView* m_report;
    QPushButton* m_close;
};

} // namespace TokenDesk
