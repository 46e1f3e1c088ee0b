#pragma once

#include <QCoroTask>
#include <QDBusMessage>

/// Questions to services of the desktop's session that never block.
namespace TokenDesk::SessionBus {

struct Target
{
    QString service;
    QString path;
    QString interface;
};

QDBusMessage call(const Target& target, const QString& method, const QVariantList& arguments);

/// The reply, or an error after five seconds.
QCoro::Task<QDBusMessage> replyTo(const QDBusMessage& message);
/// The same for what takes as long as a person needs: an error only when the service ends.
QCoro::Task<QDBusMessage> patientReplyTo(const QDBusMessage& message);

/// The connection that owns the service's name, ":1.42"; empty for none. Another one is another process.
QCoro::Task<QString> ownerOf(QString service);

/// No process owns the name, and the bus knows of none to start or could not start it.
bool isServiceMissing(const QDBusMessage& reply);
/// Of these, a service that is installed and does not start.
bool hasServiceNotStarted(const QDBusMessage& reply);

} // namespace TokenDesk::SessionBus
