#pragma once

#include "app/domain/errortext.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace TokenDesk {

/// One error or notice, as what happened and what to do, until it is closed or another takes its place.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// @p subject goes before the sentences: an account's label, say; may be empty. @p remedy is on a button of its
    /// own; empty for none.
    void showError(const Error& error, const ErrorContext& context, const QString& subject, const QString& remedy = {});
    /// What nobody has to do anything about at once, in a calm tone.
    void showNotice(const ErrorText& text, const QString& remedy);
    /// Whether the person can close it; it can be at first.
    void setClosable(bool closable);
    void dismiss();

signals:
    /// A redacted text for the help desk is to be copied.
    void supportTextWanted(const QString& text);
    void remedyWanted();
    /// By the person, with the button.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Tone { Warning, Calm };
    void show(Tone tone, const ErrorText& text, const QString& remedy);
    [[nodiscard]] QColor color() const;
    /// Beside the text, or below it where it would have little room.
    void placeButtons();

    Tone m_tone = Tone::Warning;
    QLabel* m_icon;
    QLabel* m_whatHappened;
    QLabel* m_whatToDo;
    QHBoxLayout* m_line;
    QWidget* m_buttons;
    QPushButton* m_remedy;
    QPushButton* m_copyDetails;
    QPushButton* m_close;
    QString m_supportText;
};

} // namespace TokenDesk
