#pragma once

#include "app/settings/setting.h"

#include <QList>
#include <QtGlobal>
#include <variant>

/// Every setting of the program, each declared once: key, title, effect, default, bounds. What is declared and stands
/// in all() is in the dialog, too; restrictions() are an administrator's alone.
namespace TokenDesk::DeclaredSettings {

/// In the order in which they are shown.
inline constexpr SettingGroup Groups[] = {
    {QLatin1String("clipboard"), QT_TRANSLATE_NOOP("Settings", "Clipboard")},
    {QLatin1String("tokens"), QT_TRANSLATE_NOOP("Settings", "Tokens")},
    {QLatin1String("notifications"), QT_TRANSLATE_NOOP("Settings", "Notifications")},
    {QLatin1String("lock"), QT_TRANSLATE_NOOP("Settings", "Lock")},
    {QLatin1String("network"), QT_TRANSLATE_NOOP("Settings", "Network")},
    {QLatin1String("keychain"), QT_TRANSLATE_NOOP("Settings", "Keychain")},
    {QLatin1String("audit"), QT_TRANSLATE_NOOP("Settings", "Audit log")},
    {QLatin1String("window"), QT_TRANSLATE_NOOP("Settings", "Window")},
};

/// What restrictions() are documented under; no dialog shows them.
inline constexpr SettingGroup RestrictionGroups[] = {
    {QLatin1String("use"), QT_TRANSLATE_NOOP("Settings", "Use")},
    {QLatin1String("copyFormats"), QT_TRANSLATE_NOOP("Settings", "Copy formats")},
};

inline constexpr SwitchSetting ClipboardClear{
    {QLatin1String("clipboard/clear"), QT_TRANSLATE_NOOP("Settings", "Clear the clipboard by itself"),
     QT_TRANSLATE_NOOP("Settings", "Whether a copied token is taken off the clipboard after a while. It is taken off "
                                   "at the end of the program in any case.")},
    true,
    true};

inline constexpr NumberSetting ClipboardClearSeconds{
    {QLatin1String("clipboard/clearAfterSeconds"), QT_TRANSLATE_NOOP("Settings", "Clear the clipboard after"),
     QT_TRANSLATE_NOOP("Settings", "How long a copied token stays on the clipboard."), &ClipboardClear},
    30,
    5,
    600,
    NumberSetting::Unit::Seconds};

inline constexpr SwitchSetting ConfirmProductionCopy{
    {QLatin1String("clipboard/confirmProduction"),
     QT_TRANSLATE_NOOP("Settings", "Ask before a production token is copied"),
     QT_TRANSLATE_NOOP("Settings", "Whether copying a token of a production environment asks first.")},
    false,
    true};

inline constexpr NumberSetting ExpiringMinutes{
    {QLatin1String("tokens/expiringMinutes"), QT_TRANSLATE_NOOP("Settings", "A token is expiring in its last"),
     QT_TRANSLATE_NOOP("Settings", "How long before its end a token counts as expiring: its time is amber from then "
                                   "on.")},
    15,
    1,
    240,
    NumberSetting::Unit::Minutes};

inline constexpr NumberSetting UrgentMinutes{
    {QLatin1String("tokens/urgentMinutes"), QT_TRANSLATE_NOOP("Settings", "A token is urgent in its last"),
     QT_TRANSLATE_NOOP("Settings", "How long before its end a token counts as urgent: its time is red from then on, "
                                   "with a sign beside it.")},
    5,
    1,
    240,
    NumberSetting::Unit::Minutes};

inline constexpr NumberSetting EnoughLifeMinutes{
    {QLatin1String("tokens/enoughLifeMinutes"), QT_TRANSLATE_NOOP("Settings", "A token has enough life with at least"),
     QT_TRANSLATE_NOOP("Settings", "How much time a token must have left to be handed out again instead of signing "
                                   "in.")},
    5,
    0,
    240,
    NumberSetting::Unit::Minutes};

inline constexpr NumberSetting RenewalMinutes{
    {QLatin1String("tokens/renewalMinutes"), QT_TRANSLATE_NOOP("Settings", "Automatic renewal signs in in the last"),
     QT_TRANSLATE_NOOP("Settings", "How long before the end of its freshest token an account that is renewed "
                                   "automatically is signed in anew.")},
    10,
    1,
    240,
    NumberSetting::Unit::Minutes};

inline constexpr SwitchSetting NotifyOfExpiry{
    {QLatin1String("notifications/expiry"), QT_TRANSLATE_NOOP("Settings", "Tell when tokens are about to expire"),
     QT_TRANSLATE_NOOP("Settings", "Whether the desktop shows a notification when an account's freshest token turns "
                                   "expiring, and when it turns urgent.")},
    true};

inline constexpr SwitchSetting NotifyOfRenewal{
    {QLatin1String("notifications/renewal"), QT_TRANSLATE_NOOP("Settings", "Tell when an automatic renewal fails"),
     QT_TRANSLATE_NOOP("Settings", "Whether the desktop shows a notification when an account that is renewed "
                                   "automatically could not be signed in.")},
    true};

inline constexpr SwitchSetting NotifyOfBatch{
    {QLatin1String("notifications/batch"),
     QT_TRANSLATE_NOOP("Settings", "Tell when signing in several accounts is over"),
     QT_TRANSLATE_NOOP("Settings", "Whether the desktop shows a notification of the result while the window is "
                                   "hidden.")},
    true};

inline constexpr SwitchSetting NotifyOfCopy{
    {QLatin1String("notifications/copy"), QT_TRANSLATE_NOOP("Settings", "Tell when a token is copied from the tray"),
     QT_TRANSLATE_NOOP("Settings", "Whether the desktop shows a notification when a token comes to the clipboard from "
                                   "the tray's menu or a notification.")},
    true};

inline constexpr SwitchSetting QuietHours{
    {QLatin1String("notifications/quietHours"), QT_TRANSLATE_NOOP("Settings", "Be quiet at certain hours"),
     QT_TRANSLATE_NOOP("Settings", "Whether nothing is told of expiring tokens and finished sign-ins between two times "
                                   "of the day. What comes up then is not told later.")},
    false};

inline constexpr NumberSetting QuietFrom{
    {QLatin1String("notifications/quietFrom"), QT_TRANSLATE_NOOP("Settings", "Quiet from"),
     QT_TRANSLATE_NOOP("Settings", "The hour at which the quiet begins, on a 24-hour clock."), &QuietHours},
    19,
    0,
    23,
    NumberSetting::Unit::OClock};

inline constexpr NumberSetting QuietUntil{
    {QLatin1String("notifications/quietUntil"), QT_TRANSLATE_NOOP("Settings", "Quiet until"),
     QT_TRANSLATE_NOOP("Settings", "The hour at which the quiet ends, on a 24-hour clock. Where it is the one at which "
                                   "it begins, there is none."),
     &QuietHours},
    8,
    0,
    23,
    NumberSetting::Unit::OClock};

inline constexpr SwitchSetting LockWithSession{
    {QLatin1String("lock/session"), QT_TRANSLATE_NOOP("Settings", "Lock together with the screen"),
     QT_TRANSLATE_NOOP("Settings", "Whether Token Desk locks when the desktop locks its screen.")},
    true};

inline constexpr SwitchSetting LockBeforeSleep{
    {QLatin1String("lock/sleep"), QT_TRANSLATE_NOOP("Settings", "Lock before the computer sleeps"),
     QT_TRANSLATE_NOOP("Settings", "Whether Token Desk locks before the computer is suspended or hibernates.")},
    false,
    true};

inline constexpr SwitchSetting LockWhenMinimised{
    {QLatin1String("lock/minimised"), QT_TRANSLATE_NOOP("Settings", "Lock when the window is minimised"),
     QT_TRANSLATE_NOOP("Settings", "Whether Token Desk locks when its window is minimised.")},
    false,
    true};

inline constexpr SwitchSetting LockWhenIdle{
    {QLatin1String("lock/idle"), QT_TRANSLATE_NOOP("Settings", "Lock when nobody is there"),
     QT_TRANSLATE_NOOP("Settings", "Whether Token Desk locks when the computer has not been touched for a while. Where "
                                   "the desktop does not tell, what counts is how long Token Desk has not been used.")},
    false,
    true};

inline constexpr NumberSetting LockIdleMinutes{
    {QLatin1String("lock/idleMinutes"), QT_TRANSLATE_NOOP("Settings", "Nobody is there after"),
     QT_TRANSLATE_NOOP("Settings", "After how long without a key pressed or the mouse moved Token Desk locks."),
     &LockWhenIdle},
    10,
    1,
    240,
    NumberSetting::Unit::Minutes};

inline constexpr SwitchSetting LockKeychainToo{
    {QLatin1String("lock/keychain"), QT_TRANSLATE_NOOP("Settings", "Lock the keychain as well"),
     QT_TRANSLATE_NOOP("Settings", "Whether locking Token Desk locks the keychain, too, so that unlocking asks for the "
                                   "keychain's password. It is locked for all programs. On Linux only.")},
    false,
    true};

inline constexpr NumberSetting NetworkDeadlineSeconds{
    {QLatin1String("network/deadlineSeconds"), QT_TRANSLATE_NOOP("Settings", "Wait for the server at most"),
     QT_TRANSLATE_NOOP("Settings", "How long a sign-in may take at the network.")},
    30,
    1,
    300,
    NumberSetting::Unit::Seconds};

inline constexpr NumberSetting KeychainWindowSeconds{
    {QLatin1String("keychain/windowDeadlineSeconds"), QT_TRANSLATE_NOOP("Settings", "Wait for the keychain at most"),
     QT_TRANSLATE_NOOP("Settings", "How long the keychain may take in the window, its prompt included.")},
    600,
    5,
    3600,
    NumberSetting::Unit::Seconds};

inline constexpr NumberSetting KeychainCommandLineSeconds{
    {QLatin1String("keychain/commandLineDeadlineSeconds"),
     QT_TRANSLATE_NOOP("Settings", "Wait for the keychain on the command line at most"),
     QT_TRANSLATE_NOOP("Settings", "How long the keychain may take on the command line, its prompt included.")},
    60,
    1,
    3600,
    NumberSetting::Unit::Seconds};

inline constexpr NumberSetting AuditKeptDays{
    {QLatin1String("audit/keptDays"), QT_TRANSLATE_NOOP("Settings", "Keep the audit log for"),
     QT_TRANSLATE_NOOP("Settings", "After how long the events of the audit log are removed. A signed note of how many "
                                   "there were stays.")},
    400,
    30,
    3660,
    NumberSetting::Unit::Days};

inline constexpr SwitchSetting AuditForward{
    {QLatin1String("audit/forward"), QT_TRANSLATE_NOOP("Settings", "Pass events on to the system's log"),
     QT_TRANSLATE_NOOP("Settings", "Whether every event of the audit log also goes to the log of the operating system, "
                                   "with the labels of accounts and the names of persons.")},
    false,
    true};

inline constexpr ChoiceSetting::Choice WaysToClose[] = {
    {QLatin1String("ask"), QT_TRANSLATE_NOOP("Settings", "Ask")},
    {QLatin1String("hide"), QT_TRANSLATE_NOOP("Settings", "Keep running in the tray")},
    {QLatin1String("quit"), QT_TRANSLATE_NOOP("Settings", "Quit")},
};

inline constexpr ChoiceSetting Closing{
    {QLatin1String("window/closing"), QT_TRANSLATE_NOOP("Settings", "When the window is closed"),
     QT_TRANSLATE_NOOP("Settings", "Whether Token Desk goes on in the tray when its window is closed. On a desktop "
                                   "without a tray it quits.")},
    WaysToClose};

inline constexpr SwitchSetting StartAtSignIn{
    {QLatin1String("window/startAtSignIn"), QT_TRANSLATE_NOOP("Settings", "Start when you sign in to this computer"),
     QT_TRANSLATE_NOOP("Settings",
                       "Whether Token Desk starts with the desktop, hidden in the tray where there is one.")},
    false};

/// Each in its own language, since whoever looks for one may not know the others.
inline constexpr ChoiceSetting::Choice Languages[] = {
    {QLatin1String("system"), QT_TRANSLATE_NOOP("Settings", "Same as the system")},
    {QLatin1String("en"), "English"},
    {QLatin1String("de"), "Deutsch"},
    {QLatin1String("fr"), "Français"},
    {QLatin1String("es"), "Español"},
    {QLatin1String("ja"), "日本語"},
    {QLatin1String("ar"), "العربية"},
};

inline constexpr ChoiceSetting Language{
    {QLatin1String("window/language"), QT_TRANSLATE_NOOP("Settings", "Language"),
     QT_TRANSLATE_NOOP("Settings", "The language of the window. Where there is no translation, it is English."),
     nullptr, true},
    Languages};

inline constexpr SwitchSetting UseProduction{
    {QLatin1String("use/production"), QT_TRANSLATE_NOOP("Settings", "Production may be used"),
     QT_TRANSLATE_NOOP("Settings", "Whether accounts of a production environment can sign in and hand out tokens, and "
                                   "whether such accounts and environments can be added."),
     nullptr, false, true},
    true,
    false};

inline constexpr SwitchSetting UseCustomEnvironments{
    {QLatin1String("use/customEnvironments"), QT_TRANSLATE_NOOP("Settings", "Environments of one's own may be used"),
     QT_TRANSLATE_NOOP("Settings", "Whether environments beside the built-in ones can be added, edited and signed in "
                                   "to."),
     nullptr, false, true},
    true,
    false};

inline constexpr SwitchSetting UseImport{
    {QLatin1String("use/import"), QT_TRANSLATE_NOOP("Settings", "Accounts may be imported"),
     QT_TRANSLATE_NOOP("Settings", "Whether accounts can be brought in from tables, password databases and backups."),
     nullptr, false, true},
    true,
    false};

inline constexpr SwitchSetting UseExport{
    {QLatin1String("use/export"), QT_TRANSLATE_NOOP("Settings", "The list of accounts may be exported"),
     QT_TRANSLATE_NOOP("Settings", "Whether the list of accounts, without passwords, can be written to a file."),
     nullptr, false, true},
    true,
    false};

inline constexpr SwitchSetting UseBackup{
    {QLatin1String("use/backup"), QT_TRANSLATE_NOOP("Settings", "Backups may be made"),
     QT_TRANSLATE_NOOP("Settings", "Whether accounts and their passwords can be written to an encrypted file."),
     nullptr, false, true},
    true,
    false};

/// One for each TokenFormat, in its order.
inline constexpr SwitchSetting CopyFormats[] = {
    {{QLatin1String("copyFormats/issued"), QT_TRANSLATE_NOOP("Settings", "Tokens may be copied as issued"),
      QT_TRANSLATE_NOOP("Settings", "Whether a token can be copied and printed as the server issued it."), nullptr,
      false, true},
     true},
    {{QLatin1String("copyFormats/bare"), QT_TRANSLATE_NOOP("Settings", "Tokens may be copied without Bearer"),
      QT_TRANSLATE_NOOP("Settings", "Whether a token can be copied and printed without the word Bearer."), nullptr,
      false, true},
     true,
     false},
    {{QLatin1String("copyFormats/header"), QT_TRANSLATE_NOOP("Settings", "Tokens may be copied as header"),
      QT_TRANSLATE_NOOP("Settings", "Whether a token can be copied and printed as an Authorization header."), nullptr,
      false, true},
     true,
     false},
    {{QLatin1String("copyFormats/curl"), QT_TRANSLATE_NOOP("Settings", "Tokens may be copied as curl command"),
      QT_TRANSLATE_NOOP("Settings", "Whether a token can be copied and printed as a curl command."), nullptr, false,
      true},
     true,
     false},
    {{QLatin1String("copyFormats/powershell"),
      QT_TRANSLATE_NOOP("Settings", "Tokens may be copied as PowerShell variable"),
      QT_TRANSLATE_NOOP("Settings", "Whether a token can be copied and printed as a PowerShell assignment."), nullptr,
      false, true},
     true,
     false},
    {{QLatin1String("copyFormats/dotenv"), QT_TRANSLATE_NOOP("Settings", "Tokens may be copied as .env line"),
      QT_TRANSLATE_NOOP("Settings", "Whether a token can be copied and printed as a line of a .env file."), nullptr,
      false, true},
     true,
     false},
    {{QLatin1String("copyFormats/postman"),
      QT_TRANSLATE_NOOP("Settings", "Tokens may be copied as Postman environment"),
      QT_TRANSLATE_NOOP("Settings", "Whether a token can be copied and printed as a Postman environment."), nullptr,
      false, true},
     true,
     false},
};

using Any = std::variant<const NumberSetting*, const SwitchSetting*, const ChoiceSetting*>;

const SettingDeclaration& declarationOf(const Any& setting);

/// What a person can set, in the order in which it is shown and documented.
QList<Any> all();
/// What only an administrator can set, likewise.
QList<Any> restrictions();

} // namespace TokenDesk::DeclaredSettings
