#pragma once

#include <QTableView>

namespace TokenDesk {

class AuditLogModel;

/// Rows of the audit log, with a text in place of none. Who derives from it says how wide the columns are.
class AuditRowsView : public QTableView
{
    Q_OBJECT
public:
    /// @p model must outlive this.
    AuditRowsView(AuditLogModel& model, QWidget* parent);

    /// What is said where there are no rows and no error.
    void setEmptyText(const QString& text);

protected:
    /// Called when there is another width to share out.
    virtual void layOutColumns() = 0;
    [[nodiscard]] AuditLogModel& rows() const { return m_rows; }
    /// Of so many digits, with the room beside a text.
    [[nodiscard]] int widthOf(int digits) const;

    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    AuditLogModel& m_rows;
    QString m_emptyText;
};

} // namespace TokenDesk
