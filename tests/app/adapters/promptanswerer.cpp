#include "tests/app/adapters/promptanswerer.h"

namespace TokenDesk::Test {

namespace {

const QString Program = QStringLiteral("xdotool");
constexpr int PauseMs = 10;
/// Longer than a prompt takes to close, which with a password it does only after some computing. One that is still
/// there is another one in the same window.
constexpr std::chrono::milliseconds Stay{200};
constexpr std::chrono::milliseconds StayWithPassword{3000};

QStringList search(const QString& title)
{
    return {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title};
}

} // namespace

PromptAnswerer::PromptAnswerer(QString title, Habit habit)
    : m_title(std::move(title))
    , m_habit(habit)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PromptAnswerer::look);
    connect(&m_eyes, &QProcess::finished, this,
            [this] { see(QString::fromLatin1(m_eyes.readAllStandardOutput()).section(u'\n', 0, 0)); });
    connect(&m_hands, &QProcess::finished, this, [this] { m_pause.start(PauseMs); });
    look();
}

PromptAnswerer::~PromptAnswerer()
{
    for (QProcess* process : {&m_eyes, &m_hands}) {
        process->disconnect(this);
        process->waitForFinished();
    }
}

bool PromptAnswerer::isThere(const QString& title)
{
    QProcess eyes;
    eyes.start(Program, search(title));
    return eyes.waitForFinished() && eyes.exitCode() == 0;
}

void PromptAnswerer::look()
{
    m_eyes.start(Program, search(m_title));
}

void PromptAnswerer::see(const QString& window)
{
    const bool isNew = window != m_answeredWindow;
    m_answeredWindow = window;
    if (window.isEmpty() || (!isNew && !m_staysTooLong.hasExpired())) {
        m_pause.start(PauseMs);
        return;
    }
    m_prompts += isNew ? 1 : 0;
    m_staysTooLong.setRemainingTime(m_habit == Habit::TypesPassword ? StayWithPassword : Stay);
    press(window);
}

void PromptAnswerer::press(const QString& window)
{
    QString keys;
    switch (m_habit) {
    case Habit::Dismisses:
        keys = QStringLiteral("Escape");
        break;
    case Habit::Allows:
        keys = QStringLiteral("Return");
        break;
    case Habit::TypesPassword:
        keys = QStringLiteral("ctrl+a t e s t Return");
        break;
    }
    // To a window that went away meanwhile it presses nothing.
    const QStringList arguments{QStringLiteral("windowactivate"), QStringLiteral("--sync"), window,
                                QStringLiteral("key")};
    m_hands.start(Program, arguments + keys.split(u' '));
}

} // namespace TokenDesk::Test
