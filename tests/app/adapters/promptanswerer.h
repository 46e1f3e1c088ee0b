#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QTimer>

namespace TokenDesk::Test {

/// Somebody at the screen who does the same to each prompt that comes, while this lives and the event loop runs.
class PromptAnswerer : public QObject
{
    Q_OBJECT

public:
    enum class Habit { Dismisses, Allows, TypesPassword };

    /// @p title is a regular expression.
    PromptAnswerer(QString title, Habit habit);
    ~PromptAnswerer() override;
    Q_DISABLE_COPY_MOVE(PromptAnswerer)

    /// Whether a prompt stands open.
    [[nodiscard]] static bool isThere(const QString& title);
    /// How many there were. One that follows another in the same window at once counts as the same.
    [[nodiscard]] int prompts() const { return m_prompts; }

private:
    void look();
    void see(const QString& window);
    void press(const QString& window);

    QString m_title;
    Habit m_habit;
    QProcess m_eyes;
    QProcess m_hands;
    QTimer m_pause;
    QString m_answeredWindow;
    QDeadlineTimer m_staysTooLong;
    int m_prompts = 0;
};

} // namespace TokenDesk::Test
