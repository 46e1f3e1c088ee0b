#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace TokenDesk {

/// The head of the window: what can be done with all accounts, the search, and a menu of what is needed rarely.
class Toolbar final : public QWidget
{
    Q_OBJECT
public:
    explicit Toolbar(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *m_search; }
    /// One batch at a time: none can be begun while another one runs.
    void setCanSignInAll(bool can);

signals:
    void addWanted();
    void importWanted();
    void signInAllWanted();
    void lockWanted();
    void settingsWanted();
    void environmentsWanted();
    void auditLogWanted();
    void backupWanted();
    void restoreWanted();
    void examinationWanted();
    void repairWanted();
    void guideWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMenu();
    void refreshIcons();

    // In the order in which Tab goes through them.
    QPushButton* m_add;
    QPushButton* m_import;
    QPushButton* m_signInAll;
    QLineEdit* m_search;
    QPushButton* m_lock;
    QPushButton* m_menuButton;
    QMenu* m_menu;
};

} // namespace TokenDesk
