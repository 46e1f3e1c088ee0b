#include "app/composition/composition.h"
#include "app/composition/processhardening.h"
#include "app/composition/translations.h"
#include "app/domain/errortext.h"
#include "ui/shell/colorscheme.h"
#include "ui/shell/quitsignals.h"
#include "ui/shell/secretclipboard.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/startatsignin.h"
#include "ui/shell/windowraising.h"
#include "ui/widgets/databasenotice.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QIcon>
#include <QMessageBox>
#include <optional>
#include <thread>

namespace {

using namespace TokenDesk;

/// @p language as DeclaredSettings::Language names it.
void speak(QLatin1String language)
{
    const bool isRightToLeft = installTranslations(language).textDirection() == Qt::RightToLeft;
    // Else Qt's own choice, which heeds its option -reverse.
    QApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
}

struct CommandLine
{
    QString profile;
    bool isHidden = false;
};

CommandLine readCommandLine(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Session tokens of Data Zoo child accounts at hand."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QApplication::translate("main", "Keep data apart under this name."),
                                     QStringLiteral("name"));
    const QCommandLineOption hidden(
        QStringLiteral("hidden"),
        QApplication::translate("main", "Start without a window, in the tray where there is one."));
    parser.addOption(profile);
    parser.addOption(hidden);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {.profile = parser.value(profile), .isHidden = parser.isSet(hidden)};
}

/// Without its data the program cannot go on; it says why and what to do, and leaves everything as it is.
void showStartFailure(const ErrorText& text, const QString& details)
{
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), text.whatHappened,
                    QMessageBox::Close);
    box.setInformativeText(text.whatToDo);
    box.setDetailedText(details);
    box.open();
    QApplication::exec();
}

int reportStartFailure(const Error& error)
{
    showStartFailure(errorText(error), supportText(error, {}));
    return static_cast<int>(exitCodeFor(error.kind));
}

int reportNoAnswer()
{
    showStartFailure(
        {.whatHappened = QApplication::translate("main", "Token Desk is running already, and does not answer."),
         .whatToDo = QApplication::translate("main", "Wait a moment; if it stays so, end it and start it again.")},
        {});
    return static_cast<int>(ExitCode::Unexpected);
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tokendesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Token Desk"));
    QApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("tokendesk"));
    speak(QLatin1String("system")); // until the settings are known
    const bool isColorSchemeForced = applyForcedColorScheme();

    // Finding out which fonts there are takes as long as reading the accounts, and needs nothing of them.
    std::optional<std::jthread> fonts(std::in_place, [] { std::ignore = QFontDatabase::hasFamily(QString()); });
    const CommandLine commandLine = readCommandLine(application);
    const auto profile = Profile::make(commandLine.profile);
    if (!profile) {
        return reportStartFailure(profile.error());
    }
    const auto folder = profile->createDataFolder();
    if (!folder) {
        return reportStartFailure(folder.error());
    }
    SingleInstance instance(*folder);
    switch (instance.claim(commandLine.isHidden ? SingleInstance::Wish::StayAsItIs : SingleInstance::Wish::Raise)) {
    case SingleInstance::Role::Second:
        return static_cast<int>(ExitCode::Done);
    case SingleInstance::Role::Unanswered:
        return reportNoAnswer();
    case SingleInstance::Role::First:
    case SingleInstance::Role::Unguarded:
        break;
    }
    const auto composition = compose(*profile, ProgramKind::Window);
    // The first image makes Qt look through its image plugins. The fonts are still being looked for, mostly.
    std::ignore = Looks::icon(QLatin1String("list-add"), QApplication::palette());
    fonts.reset();
    if (!composition) {
        return reportStartFailure(composition.error());
    }
    speak(composition->settings->value(DeclaredSettings::Language));
    AccountService& accounts = *composition->accounts;
    SecretClipboard clipboard(accounts.clock(), composition->settings->clipboardClearAfter());
    MainWindow window(accounts, *composition->settings, clipboard);
    QObject::connect(composition->watcher.get(), &DatabaseWatcher::changedElsewhere, &accounts,
                     [&accounts] { std::ignore = accounts.reload(); });
    DatabaseCaretaker& caretaker = *composition->caretaker;
    // The window is its owner.
    new DatabaseNotice(caretaker, window.databaseMessage(), &window);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window,
                     [&window](const QByteArray& token) { raiseWindow(window, token); });
    RenewalService& renewals = *composition->renewals;
    // What a start can do without.
    const auto goOn = [&accounts, &caretaker, &composition, &profile, &renewals, &window, isColorSchemeForced] {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/tokendesk-256.png")));
        if (!isColorSchemeForced) {
            followDesktopColorScheme();
        }
        // What an earlier stop left half done; no prompt of the keychain comes up for it.
        accounts.reconcileAtStart(&window, [&window](const Result<Reconciliation>& looked) {
            if (looked) {
                window.showFindings(looked->findings);
            }
        });
        caretaker.lookAfter(accounts.now());
        window.goOnInBackground(renewals);
        LockService& lock = accounts.lockService();
        renewals.setPaused(lock.isLocked());
        QObject::connect(&lock, &LockService::lockedChanged, &renewals,
                         [&lock, &renewals] { renewals.setPaused(lock.isLocked()); });
        new StartAtSignIn(*composition->settings, Autostart(profile->name()), &window); // the window's
    };
    if (commandLine.isHidden) {
        const auto goOnHidden = [&window, goOn] {
            goOn();
            window.beginHidden();
        };
        QMetaObject::invokeMethod(&window, goOnHidden, Qt::QueuedConnection);
    } else {
        QObject::connect(&window, &MainWindow::firstPainted, &accounts, goOn);
        window.show();
    }
    constexpr int EndedBySignal = 128; // as shells have it
    // Not by closing the window, which may ask something: who sends a signal is not there to answer.
    watchQuitSignals(&window, [](int signal) { QApplication::exit(EndedBySignal + signal); });
    return QApplication::exec();
}
