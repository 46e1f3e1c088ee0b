#pragma once

#include "app/settings/policysource.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace TokenDesk {

/// Says when there is another policy, within two seconds.
class PolicyWatcher final : public QObject
{
    Q_OBJECT
public:
    /// @p inForce is what was read last; what has changed since is told, too.
    PolicyWatcher(PolicySource source, Policy inForce, QObject* parent = nullptr);

signals:
    void changed(const TokenDesk::Policy& policy);

private:
    void watch();
    void look();

    PolicySource m_source;
    Policy m_last;
    QFileSystemWatcher m_files;
    QTimer m_look;
};

} // namespace TokenDesk
