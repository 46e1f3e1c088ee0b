#pragma once

#include <QTimer>

class QSettings;
class QSplitter;
class QWidget;

namespace TokenDesk {

class AccountPane;
class TokensPage;

/// What a window looks like from one start to the next: its place and size, how its parts share it, the columns of the
/// token table, and what was chosen. Kept a moment after each change, and on save(). What makes no sense in the file is
/// passed over.
class WindowMemory final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget& window;
        QSplitter& splitter;
        AccountPane& pane;
        TokensPage& page;
    };

    /// The parts must outlive this.
    WindowMemory(QSettings& file, const Parts& parts, QObject* parent);

    /// Changes count from then on.
    void restore();
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSettings& m_file;
    Parts m_parts;
    QTimer m_delay;
};

} // namespace TokenDesk
