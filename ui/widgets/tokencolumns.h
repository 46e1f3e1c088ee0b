#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QHeaderView;
class QMenu;
class QTableView;

namespace TokenDesk {

/// The columns of the token table: together as wide as the table, in widths and an order that a person may choose by
/// mouse or keys; for one account's tokens and for everybody's apart.
class TokenColumns final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { OneAccount, AllAccounts };

    /// The table has its model and its header already.
    explicit TokenColumns(QTableView& table);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// To be called when the table has become narrower or wider.
    void layOut();

    /// For settings: the names of the columns in their order, "issued=130" for a width that was chosen.
    [[nodiscard]] QStringList state(Mode mode) const;
    /// What makes no sense is passed over.
    void restore(Mode mode, const QStringList& state);

    // Of the mode at hand. Steps are towards the end of the reading direction; -1 for the other way.
    void moveColumn(int column, int step);
    void widenColumn(int column, int steps);
    void reset();

signals:
    /// By a person.
    void changed();

private:
    struct Choice
    {
        /// Columns from first to last.
        QList<int> order;
        /// Those that were chosen.
        QHash<int, int> widths;
    };
    [[nodiscard]] Choice& choice() { return m_choices[static_cast<int>(m_mode)]; }
    [[nodiscard]] int flexibleColumn() const;
    [[nodiscard]] QHash<int, int> defaultWidths() const;
    [[nodiscard]] int resizableBeside(int column) const;
    void applyOrder();
    void takeWidth(int column, int before, int after);
    void takeOrder();
    void showMenu(const QPoint& position);

    QTableView& m_table;
    QHeaderView& m_header;
    Mode m_mode = Mode::OneAccount;
    Choice m_choices[2];
    bool m_isLayingOut = false;
};

} // namespace TokenDesk
