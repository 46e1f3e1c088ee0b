#pragma once

#include <QString>
#include <QStringList>

namespace TokenDesk {

/// Whether the desktop starts the program, hidden, when its user signs in: an entry where the platform looks for such
/// things. It is the user's, who may edit it or switch it off there; what they made of it stays.
class Autostart
{
public:
    enum class State {
        Absent,
        On,
        SwitchedOff ///< there is an entry, and the user or the desktop has switched it off
    };

    /// @p profile as Profile::name(). Each has an entry of its own, and "default" needs no option.
    explicit Autostart(const QString& profile);

    [[nodiscard]] State state() const;
    /// True where it is so afterwards. An entry that was edited is switched on and off and otherwise left as it is.
    bool setOn(bool isOn);

private:
    /// The program and its arguments.
    QStringList m_command;
    /// A file, or a value of the registry.
    QString m_entry;
};

} // namespace TokenDesk
