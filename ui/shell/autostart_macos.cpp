#include "ui/shell/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

// Not verified. What `launchctl disable` or the system's settings have switched off is kept by the system, and stays
// off whatever stands here.

namespace TokenDesk {

namespace {

QByteArray agentFor(const QStringList& command, const QString& label)
{
    QString arguments;
    for (const QString& argument : command) {
        arguments += QLatin1String("    <string>") + argument.toHtmlEscaped() + QLatin1String("</string>\n");
    }
    return QString(QLatin1String("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                 "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                                 "<plist version=\"1.0\">\n<dict>\n"
                                 "  <key>Label</key>\n  <string>") +
                   label + QLatin1String("</string>\n  <key>ProgramArguments</key>\n  <array>\n") + arguments +
                   QLatin1String("  </array>\n  <key>RunAtLoad</key>\n  <true/>\n</dict>\n</plist>\n"))
        .toUtf8();
}

} // namespace

Autostart::Autostart(const QString& profile)
    : m_command{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")}
    , m_entry(QDir::homePath() + QLatin1String("/Library/LaunchAgents/tokendesk.") + profile + QLatin1String(".plist"))
{
    if (profile != u"default") {
        m_command += {QStringLiteral("--profile"), profile};
    }
}

Autostart::State Autostart::state() const
{
    QFile file(m_entry);
    if (!file.open(QIODevice::ReadOnly)) {
        return State::Absent;
    }
    const QByteArray content = file.readAll().simplified();
    const bool isSwitchedOff =
        content.contains("<key>Disabled</key> <true/>") || content.contains("<key>RunAtLoad</key> <false/>");
    return isSwitchedOff ? State::SwitchedOff : State::On;
}

bool Autostart::setOn(bool isOn)
{
    if (!isOn) {
        return state() != State::On || QFile::remove(m_entry);
    }
    if (state() == State::On) {
        return true;
    }
    const QByteArray agent = agentFor(m_command, QFileInfo(m_entry).completeBaseName());
    QSaveFile file(m_entry);
    return QDir().mkpath(QFileInfo(m_entry).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(agent) == agent.size() && file.commit();
}

} // namespace TokenDesk
