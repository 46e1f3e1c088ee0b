#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace TokenDesk {

/// Notices that nobody has touched the computer for a while; where the system does not say, that nobody has used this
/// program.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// How long the while is; nothing for not to be watched for.
    void setPatience(std::optional<std::chrono::milliseconds> patience);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// And again after as long a time.
    void idle();

private:
    void look();
    void take(std::chrono::milliseconds idleTime);

    std::optional<std::chrono::milliseconds> m_patience;
    QTimer m_next;
    /// Since somebody used the program, as far as it has been watched.
    QElapsedTimer m_sinceUse;
};

} // namespace TokenDesk
