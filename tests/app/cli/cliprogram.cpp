#include "cliprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <algorithm>

namespace TokenDesk::Test {

namespace {

/// What base64 makes of a text wherever it stands in what is encoded: three forms, without the characters at the ends
/// that the neighbours have a part in.
QByteArrayList base64Forms(const QByteArray& text)
{
    QByteArrayList forms;
    for (qsizetype offset = 0; offset < 3; ++offset) {
        for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray padded = QByteArray(offset, 'x') + text;
            const QByteArray encoded = padded.toBase64(option | QByteArray::OmitTrailingEquals);
            const qsizetype start = offset == 0 ? 0 : offset + 1;
            forms.append(encoded.sliced(start, encoded.size() - start - 1));
        }
    }
    return forms;
}

QByteArrayList formsOf(const QByteArrayList& secrets)
{
    QByteArrayList forms;
    for (const QByteArray& secret : secrets) {
        const QString text = QString::fromUtf8(secret);
        forms << secret << base64Forms(secret)
              << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    }
    return forms;
}

} // namespace

CliProgram::CliProgram(const QString& profile)
    : m_profile(profile)
{
    // No prompt of a real desktop may open.
    m_environment.remove(QStringLiteral("DISPLAY"));
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
}

QString CliProgram::databaseFile() const
{
    return qEnvironmentVariable("XDG_DATA_HOME") + QLatin1String("/tokendesk/") + m_profile +
           QLatin1String("/tokendesk.db");
}

void CliProgram::prepare(QProcess& process, const QStringList& arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setProgram(qEnvironmentVariable("TOKENDESK_BIN") + QLatin1String("/tokendesk-cli"));
    process.setArguments(QStringList{QStringLiteral("--profile"), m_profile} + arguments);
}

ProgramEnd CliProgram::run(const QStringList& arguments, const QByteArray& input) const
{
    constexpr int PatienceMs = 60'000;
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(PatienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    ProgramEnd end{.output = process.readAllStandardOutput(), .errors = process.readAllStandardError()};
    end.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return end;
}

QJsonArray CliProgram::list(const QString& what) const
{
    return QJsonDocument::fromJson(run({what, QStringLiteral("list"), QStringLiteral("--json")}).output).array();
}

QString CliProgram::addEnvironment(const QString& name, const QString& signInUrl, const QStringList& further) const
{
    const ProgramEnd end =
        run(words("environments add --kind sandbox") +
            QStringList{QStringLiteral("--name"), name, QStringLiteral("--url"), signInUrl} + further);
    return end.exitCode == 0 ? QString::fromLatin1(end.output.trimmed()) : QString();
}

QString CliProgram::addAccount(const QString& label, const QString& username, const QString& environment,
                               const QByteArray& password) const
{
    const ProgramEnd end = run(words("accounts add --password-stdin") +
                                   QStringList{QStringLiteral("--label"), label, QStringLiteral("--username"), username,
                                               QStringLiteral("--environment"), environment},
                               password + '\n');
    return end.exitCode == 0 ? QString::fromLatin1(end.output.trimmed()) : QString();
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

QStringList filesThatHold(const QByteArrayList& secrets)
{
    const QByteArrayList forms = formsOf(secrets);
    QStringList files;
    QDirIterator walk(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (walk.filePath().contains(u"/keyrings/") || !walk.fileInfo().isFile() || !file.open(QFile::ReadOnly)) {
            continue;
        }
        const QByteArray content = file.readAll();
        if (std::any_of(forms.begin(), forms.end(), [&](const QByteArray& form) { return content.contains(form); })) {
            files.append(walk.filePath());
        }
    }
    return files;
}

} // namespace TokenDesk::Test
