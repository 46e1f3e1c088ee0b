#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <memory>
#include <optional>

namespace TokenDesk {

/// Sees to it that a profile has one window: a lock in its data folder decides who that is, a local socket talks to it,
/// and it acknowledges. The system takes the lock from a program that ends, however it ends.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First,      ///< keep the object, and open the window
        Second,     ///< the first one has been told, and has acknowledged
        Unanswered, ///< the first one is there and does not answer
        Unguarded,  ///< the lock could not be written: open the window; what follows says why
    };

    /// What a second start asks the first one for.
    enum class Wish {
        Raise,
        StayAsItIs ///< it was not a person who started it
    };

    /// @p dataFolder is the profile's.
    explicit SingleInstance(const QString& dataFolder);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

    /// Blocks until it is clear, for a few seconds at most; to be called before the event loop runs.
    [[nodiscard]] Role claim(Wish wish = Wish::Raise);

signals:
    /// Somebody started a second one. The token entitles its holder to come to the front, where the desktop has such a
    /// thing; else it is empty.
    void raiseWanted(const QByteArray& activationToken);

private:
    void listen();
    void greet();
    [[nodiscard]] bool askFirst(Wish wish) const;
    /// The process that the lock names.
    [[nodiscard]] std::optional<qint64> holder() const;

    /// Holds the name of the first one's socket.
    QString m_addressFile;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace TokenDesk
