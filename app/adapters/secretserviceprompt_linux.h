#pragma once

#include "app/ports/answer.h"

#include <QCoroTask>
#include <QDBusVariant>
#include <QObject>

/// Opening the Secret Service (freedesktop.org Secret Service API 0.2) before libsecret has to.
namespace TokenDesk::SecretServicePrompt {

/// Asks the person to open the default collection if it is locked, and waits for the end of that. False if the prompt
/// was dismissed; true also where there is no such collection, and where the service does not answer or ends.
QCoro::Task<bool> open();

/// Hears of the end of one prompt. Qt connects D-Bus signals to slots only, and by their names.
class Listener final : public QObject
{
    Q_OBJECT

public:
    Listener(const QString& service, const QString& prompt);

    /// False if it was dismissed.
    [[nodiscard]] const Answer<bool>& end() const { return m_end; }

private slots:
    void complete(bool dismissed, const QDBusVariant& result);

private:
    Answer<bool> m_end;
};

} // namespace TokenDesk::SecretServicePrompt
