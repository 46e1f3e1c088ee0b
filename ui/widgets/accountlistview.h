#pragma once

#include "app/domain/id.h"

#include <QListView>

namespace TokenDesk {

/// The account list: arrow keys move over the headings, Enter and double click ask for a token.
class AccountListView final : public QListView
{
    Q_OBJECT
public:
    explicit AccountListView(QWidget* parent = nullptr);

    /// The rows that can be seen now: first and last; -1 and -2 if none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    /// What is said below the rows, where a search has found nothing; empty for nothing.
    void setEmptyText(const QString& text);

signals:
    void tokenWanted(TokenDesk::AccountId account);
    void removalWanted(TokenDesk::AccountId account);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_emptyText;
};

} // namespace TokenDesk
