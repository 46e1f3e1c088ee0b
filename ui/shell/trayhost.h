#pragma once

#include <QObject>
#include <memory>

namespace TokenDesk {

class TrayWatch;

/// Whether there is a tray in which an icon can be seen, now and from now on. Asking takes its time: not for the start
/// of the program.
class TrayHost final : public QObject
{
    Q_OBJECT
public:
    explicit TrayHost(QObject* parent = nullptr);
    ~TrayHost() override;
    Q_DISABLE_COPY_MOVE(TrayHost)

    [[nodiscard]] bool isThere() const;
    /// Whether it is a StatusNotifierItem that stands there, whose menu the desktop draws.
    [[nodiscard]] bool isStatusNotifier() const;

signals:
    /// isThere() may have another answer now.
    void changed();

private:
    std::unique_ptr<TrayWatch> m_watch;
};

} // namespace TokenDesk
