#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace TokenDesk::Test {

struct ProgramEnd
{
    /// -1 for a program that crashed or did not end in time.
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// tokendesk-cli with a profile of its own.
class CliProgram
{
public:
    explicit CliProgram(const QString& profile);

    [[nodiscard]] const QString& profile() const { return m_profile; }
    /// The profile's database.
    [[nodiscard]] QString databaseFile() const;
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }

    ProgramEnd run(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] QJsonArray list(const QString& what) const;
    /// Sets everything of the process but its channels; it is not started.
    void prepare(QProcess& process, const QStringList& arguments) const;

    /// The new one's id, or empty.
    QString addEnvironment(const QString& name, const QString& signInUrl, const QStringList& further = {}) const;
    QString addAccount(const QString& label, const QString& username, const QString& environment,
                       const QByteArray& password = GoodPassword) const;

    /// What tokendesk-sandbox takes from every user whose name begins with `demo-`.
    static inline const QByteArray GoodPassword = QByteArrayLiteral("demo-password-not-real");

private:
    QString m_profile;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// Words that are separated by single spaces.
QStringList words(const char* line);

/// The files below the test's home folder, the keyrings aside, in which one of the secrets can be read: as it is, in
/// base64 or in UTF-16.
QStringList filesThatHold(const QByteArrayList& secrets);

} // namespace TokenDesk::Test
