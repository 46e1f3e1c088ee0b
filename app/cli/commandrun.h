#pragma once

#include "app/cli/childprogram.h"
#include "app/cli/output.h"
#include "app/settings/settings.h"

#include <QTimer>

namespace TokenDesk {

/// One command under way: what it works with, and its end. A verb reports with finish() or fail(), once.
class CommandRun final : public QObject
{
    Q_OBJECT
public:
    struct Manner
    {
        bool asJson = false;
        bool isVerbose = false;
        /// Someone watches standard error, and wants to know what takes so long.
        bool isWatched = false;
    };

    /// All of them must outlive this.
    CommandRun(AccountService& accounts, const Settings& settings, Output& output, Manner manner);

    [[nodiscard]] AccountService& accounts() { return m_accounts; }
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] Output& output() { return m_output; }
    [[nodiscard]] bool asJson() const { return m_manner.asJson; }

    /// Says what takes long, where someone watches.
    void announce(const QString& text);

    /// The one account of that name. Fails with NotFound or Ambiguous where there is nothing returned.
    std::optional<Account> findAccount(const QString& name);
    /// Likewise an environment.
    std::optional<Environment> findEnvironment(const QString& name);

    /// From now on a keychain that takes long is mentioned.
    void mentionKeychain();
    /// Finishes what an earlier stop left behind, then calls @p then; mentions a keychain that takes long.
    void withKeychain(std::function<void()> then);

    /// What an interrupt asks to stop waiting for the keychain.
    void stopsBy(const std::stop_source& stop) { m_stop = stop; }

    void finish(ExitCode exitCode);
    /// Ends well. When all that the run has worked with is closed, the program takes its place.
    void finishWith(ProgramStart program);
    /// What finishWith() was given; once.
    [[nodiscard]] std::optional<ProgramStart> takeProgram() { return std::exchange(m_program, std::nullopt); }
    /// @p environmentId is of the server that an error may be about.
    void fail(const Error& error, const QString& environmentId = {});
    /// What fail() would say, for one of several.
    [[nodiscard]] ErrorContext contextFor(const QString& environmentId) const;
    void explain(const Error& error, const ErrorContext& context);
    /// What the help desk wants to know, where that was asked for.
    void addDetails(const Error& error, const ErrorContext& context);
    /// Ends with an error of a name that was entered, which the sentences do not repeat.
    void failAbout(const QString& name, ErrorKind kind, Field field = Field::None);

    /// Gives up what can be given up. A sign-in whose server has been asked is waited for, unless this is the second
    /// time.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_isInterrupted; }

signals:
    void finished(int exitCode);

private:
    AccountService& m_accounts;
    const Settings& m_settings;
    Output& m_output;
    Manner m_manner;
    QTimer m_patience;
    std::optional<std::stop_source> m_stop;
    std::optional<ProgramStart> m_program;
    bool m_isInterrupted = false;
    bool m_isFinished = false;
};

} // namespace TokenDesk
