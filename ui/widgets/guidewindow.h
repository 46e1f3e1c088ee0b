#pragma once

#include "ui/viewmodels/guidecontents.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace TokenDesk {

class GuidePage;

/// The guides, to be read beside whatever is open, dialogs included. A window of its own: it has no parent, so that no
/// dialog locks it, and it does not keep the program running.
class GuideWindow final : public QMainWindow
{
    Q_OBJECT
public:
    GuideWindow();

    /// Goes to @p address, as Guide::address, with an anchor or without.
    void show(const QUrl& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Direction { Forward, Backward };

    void buildLayout();
    void addShortcuts();
    void fillContents();
    void markPlace(const QUrl& address);
    /// Looks on from where the last hit was, in the other guides, too.
    void find(Direction direction);
    bool findInPage(Direction direction);
    bool findInOthers(Direction direction);
    /// As it is typed: the hit grows with the word.
    void findAnew();
    void sayWhetherFound(bool isFound);

    const QList<Guide> m_guides;
    // In the order in which Tab goes through them.
    QPushButton* m_back;
    QLineEdit* m_search;
    QLabel* m_notFound;
    QTreeWidget* m_contents;
    GuidePage* m_page;
};

} // namespace TokenDesk
