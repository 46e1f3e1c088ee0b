#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <memory>

namespace TokenDesk {

class NotificationService;

/// What the desktop is to tell. Never a secret: it may keep it, and show it on a locked screen.
struct Notice
{
    struct Action
    {
        /// Told back by Notifications::chosen().
        QString name;
        QString title;
    };

    QString title;
    /// Plain text.
    QString text = {};
    QList<Action> actions = {};
    /// Only a person's own doing is confirmed by it: it need not be kept.
    bool isPassing = false;
};

/// Notifications of the desktop, each in a place of its own: what is shown in a place takes that of what was there.
class Notifications final : public QObject
{
    Q_OBJECT
public:
    enum class Place { Expiry, Renewal, Batch, Copy };
    Q_ENUM(Place)

    /// The name of the action of who clicks on the notification itself.
    static constexpr QLatin1String DefaultAction{"default"};

    explicit Notifications(QObject* parent = nullptr);
    /// Takes back what is shown: without the program, its buttons do nothing.
    ~Notifications() override;
    Q_DISABLE_COPY_MOVE(Notifications)

    void show(Place place, const Notice& notice);
    void withdraw(Place place);

signals:
    /// @p activationToken as raiseWindow() takes it.
    void chosen(TokenDesk::Notifications::Place place, const QString& action, const QByteArray& activationToken);
    /// It is not shown any more, whoever closed it.
    void closed(TokenDesk::Notifications::Place place);
    /// There is nothing that shows notifications; without buttons, the tray icon may.
    void undelivered(const TokenDesk::Notice& notice);

private:
    std::unique_ptr<NotificationService> m_service;
};

} // namespace TokenDesk
