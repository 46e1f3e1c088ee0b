#include "ui/shell/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <optional>

// The form is that of the "Desktop Application Autostart Specification" and the "Desktop Entry Specification".

namespace TokenDesk {

namespace {

constexpr QByteArrayView Group("[Desktop Entry]");
constexpr QByteArrayView Hidden("Hidden");
constexpr QByteArrayView EnabledInGnome("X-GNOME-Autostart-enabled");

/// For the key Exec: quoted, and for the text of a key.
QString quoted(QString argument)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'}) {
        argument.replace(special, QString(QChar(u'\\')) + special);
    }
    argument.replace(u'%', QLatin1String("%%"));
    argument.replace(u'\\', QLatin1String("\\\\"));
    return u'"' + argument + u'"';
}

QByteArray entryFor(const QStringList& command)
{
    QStringList arguments;
    for (const QString& argument : command) {
        arguments.append(quoted(argument));
    }
    return Group.toByteArray() + "\nType=Application\nName=Token Desk\nExec=" + arguments.join(u' ').toUtf8() +
           "\nIcon=tokendesk\nTerminal=false\n";
}

std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

bool writeTo(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size() && file.commit();
}

/// The lines of the entry's own group that set this key, by their numbers.
QList<qsizetype> linesOf(QByteArrayView key, const QList<QByteArray>& lines)
{
    QList<qsizetype> found;
    bool isInGroup = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.startsWith('[')) {
            isInGroup = line == Group;
        } else if (isInGroup && line.left(line.indexOf('=')).trimmed() == key) {
            found.append(i);
        }
    }
    return found;
}

bool isSetTo(QByteArrayView key, QByteArrayView value, const QList<QByteArray>& lines)
{
    const QList<qsizetype> found = linesOf(key, lines);
    if (found.isEmpty()) {
        return false;
    }
    const QByteArray line = lines.at(found.constLast());
    return line.mid(line.indexOf('=') + 1).trimmed().toLower() == value;
}

QByteArray without(std::initializer_list<QByteArrayView> keys, const QByteArray& content)
{
    QList<QByteArray> lines = content.split('\n');
    for (const QByteArrayView key : keys) {
        const QList<qsizetype> found = linesOf(key, lines);
        for (auto line = found.crbegin(); line != found.crend(); ++line) {
            lines.removeAt(*line);
        }
    }
    const QByteArray rest = lines.join('\n');
    return rest.endsWith('\n') ? rest : rest + '\n';
}

} // namespace

Autostart::Autostart(const QString& profile)
    : m_command{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")}
    , m_entry(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
              QLatin1String("/autostart/tokendesk"))
{
    if (profile != u"default") {
        m_command += {QStringLiteral("--profile"), profile};
        m_entry += u'-' + profile;
    }
    m_entry += QLatin1String(".desktop");
}

Autostart::State Autostart::state() const
{
    const auto content = contentOf(m_entry);
    if (!content) {
        return State::Absent;
    }
    const QList<QByteArray> lines = content->split('\n');
    return isSetTo(Hidden, "true", lines) || isSetTo(EnabledInGnome, "false", lines) ? State::SwitchedOff : State::On;
}

bool Autostart::setOn(bool isOn)
{
    const QByteArray ours = entryFor(m_command);
    const auto content = contentOf(m_entry);
    if (isOn) {
        return state() == State::On || writeTo(m_entry, content ? without({Hidden, EnabledInGnome}, *content) : ours);
    }
    if (!content || state() == State::SwitchedOff) {
        return true;
    }
    if (*content == ours) {
        return QFile::remove(m_entry);
    }
    QByteArray edited = without({Hidden}, *content);
    const qsizetype afterGroup = edited.indexOf('\n', edited.indexOf(Group)) + 1;
    return writeTo(m_entry, edited.insert(afterGroup, "Hidden=true\n"));
}

} // namespace TokenDesk
