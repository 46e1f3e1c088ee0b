#include "ui/shell/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

// Not verified.

namespace TokenDesk {

namespace {

const QString Run = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
/// Where the task manager and the system's settings keep what was switched off there: 12 bytes a program, of which the
/// first is odd then.
const QString Approved =
    QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run");

QString commandLine(const QStringList& command)
{
    return u'"' + QDir::toNativeSeparators(command.constFirst()) + QLatin1String("\" ") + command.sliced(1).join(u' ');
}

} // namespace

Autostart::Autostart(const QString& profile)
    : m_command{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")}
    , m_entry(QStringLiteral("Token Desk"))
{
    if (profile != u"default") {
        m_command += {QStringLiteral("--profile"), profile};
        m_entry += QLatin1String(" (") + profile + u')';
    }
}

Autostart::State Autostart::state() const
{
    if (!QSettings(Run, QSettings::NativeFormat).contains(m_entry)) {
        return State::Absent;
    }
    const QByteArray approval = QSettings(Approved, QSettings::NativeFormat).value(m_entry).toByteArray();
    const bool isSwitchedOff = !approval.isEmpty() && (static_cast<uchar>(approval.front()) & 1U) != 0;
    return isSwitchedOff ? State::SwitchedOff : State::On;
}

bool Autostart::setOn(bool isOn)
{
    QSettings run(Run, QSettings::NativeFormat);
    if (isOn && !run.contains(m_entry)) {
        run.setValue(m_entry, commandLine(m_command));
    } else if (!isOn && state() == State::On && run.value(m_entry).toString() == commandLine(m_command)) {
        run.remove(m_entry);
    } else if (state() != (isOn ? State::On : State::SwitchedOff)) {
        // Edited: only switched.
        QByteArray approval(12, '\0');
        approval[0] = isOn ? '\x02' : '\x03';
        QSettings(Approved, QSettings::NativeFormat).setValue(m_entry, approval);
    }
    run.sync();
    return run.status() == QSettings::NoError && (state() == State::On) == isOn;
}

} // namespace TokenDesk
