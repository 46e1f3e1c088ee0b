#pragma once

#include "app/domain/errortext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace TokenDesk {

/// One error, as what happened and what to do, until it is closed or another takes its place.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// @p subject goes before the sentences: an account's label, say; may be empty.
    void showError(const Error& error, const ErrorContext& context, const QString& subject);
    void dismiss();

signals:
    /// A redacted text for the help desk is to be copied.
    void supportTextWanted(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_whatHappened;
    QLabel* m_whatToDo;
    QString m_supportText;
};

} // namespace TokenDesk
