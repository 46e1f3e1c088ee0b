// What can come between a person and a token, and what the window says then.

#include "tests/ui/gallery/scenes.h"
#include "tests/ui/support/named.h"
#include "ui/widgets/databasenotice.h"
#include "ui/widgets/messagebar.h"

#include <QTest>

namespace TokenDesk::Test {

using namespace std::chrono_literals;

namespace {

class Care final : public StorageCare
{
public:
    explicit Care(QObject* parent) { setParent(parent); }
    void setRescue(const StorageRescue& rescue) { m_rescue = rescue; }
    void find(const Error& fault)
    {
        m_fault = fault;
        emit faultFound();
    }
    void failCopy(const Error& error)
    {
        m_copyFailure = error;
        emit copyFailed();
    }
};

QWidget* window(Stage& stage)
{
    return &stage.open->window;
}

/// Get token, with a server that answers so.
std::function<QWidget*(Stage&)> refusedBy(const Error& error)
{
    return [error](Stage& stage) {
        stage.choose("Borough Bank");
        stage.desk.world.endpoint->refuse(error);
        press(Qt::Key_Return);
        return window(stage);
    };
}

/// Get token, with a keychain that answers so.
std::function<QWidget*(Stage&)> keptBackBy(ErrorKind kind)
{
    return [kind](Stage& stage) {
        stage.choose("Borough Bank");
        stage.desk.world.secrets->failAlways({.kind = kind});
        press(Qt::Key_Return);
        return window(stage);
    };
}

void furnishWithoutKeychain(Desk& desk)
{
    furnishLikeTheDesign(desk);
    desk.world.secrets->setStatus({.state = KeychainStatus::State::Missing,
                                   .missingService = QStringLiteral("GNOME Keyring"),
                                   .suggestedPackage = QStringLiteral("gnome-keyring")});
    desk.world.secrets->failAlways({.kind = ErrorKind::KeychainMissing});
}

void addAccount()
{
    press(Qt::Key_N, Qt::ControlModifier);
    Stage::dialog("Add account");
    Stage::enter("Label", "Reseller Orion / 04");
    Stage::enter("Username", "orion-04");
    Stage::enter("Password", "not real");
    Stage::click("Save");
    Stage::settle();
}

QWidget* sessionOnly(Stage& stage)
{
    Stage::click("Go on for this session");
    addAccount();
    return window(stage);
}

QWidget* waitingForKeychain(Stage& stage)
{
    stage.choose("Borough Bank");
    stage.desk.world.secrets->hold();
    press(Qt::Key_Return);
    Stage::waitForWaits();
    return window(stage);
}

QWidget* signingIn(Stage& stage)
{
    stage.choose("Borough Bank");
    stage.desk.willGrant();
    stage.desk.world.endpoint->hold();
    press(Qt::Key_Return);
    Stage::waitForWaits();
    return window(stage);
}

std::function<QWidget*(Stage&)> database(const std::function<void(Care&)>& happen)
{
    return [happen](Stage& stage) {
        auto* care = new Care(&stage.open->window);
        happen(*care);
        new DatabaseNotice(*care, stage.open->window.databaseMessage(), &stage.open->window);
        return window(stage);
    };
}

void forgetPasswords(Stage& stage)
{
    for (const char* label : {"Borough Bank", "Acme Pay AU"}) {
        stage.desk.world.items().remove(
            SecretKey::password(stage.desk.world.ports.profile, stage.account(label)).text());
    }
    stage.desk.setState(stage.account("Reseller Orion / 02"), AccountState::Removing);
}

QWidget* repair(Stage& stage)
{
    forgetPasswords(stage);
    stage.chooseInMenu("Repair…");
    return &Stage::dialog("Repair");
}

QWidget* repairOutcome(Stage& stage)
{
    QWidget* dialog = repair(stage);
    press(Qt::Key_Return);
    Stage::settle();
    return dialog;
}

} // namespace

QList<Scene> troubleScenes()
{
    return {
        {"failed-password", furnishLikeTheDesign, refusedBy({.kind = ErrorKind::PasswordRejected, .httpStatus = 401})},
        {"failed-server", furnishLikeTheDesign, refusedBy({.kind = ErrorKind::ServerFault, .httpStatus = 503})},
        {"failed-offline", furnishLikeTheDesign, refusedBy({.kind = ErrorKind::Offline})},
        {"failed-tls", furnishLikeTheDesign,
         refusedBy(
             {.kind = ErrorKind::TlsUntrusted, .detail = QStringLiteral("The issuer certificate could not be found")})},
        {"failed-proxy", furnishLikeTheDesign,
         refusedBy({.kind = ErrorKind::ProxyAuthRequired, .proxy = QStringLiteral("proxy.example:3128")})},
        {"keychain-locked", furnishLikeTheDesign, keptBackBy(ErrorKind::KeychainLocked)},
        {"keychain-denied", furnishLikeTheDesign, keptBackBy(ErrorKind::KeychainDenied)},
        {"keychain-missing", furnishWithoutKeychain, window},
        {"keychain-waiting", furnishLikeTheDesign, waitingForKeychain},
        {"locked-waiting", furnishLikeTheDesign,
         [](Stage& stage) {
             press(Qt::Key_L, Qt::ControlModifier);
             stage.desk.world.secrets->hold();
             press(Qt::Key_Return);
             return window(stage);
         }},
        {"locked-refused", furnishLikeTheDesign,
         [](Stage& stage) {
             press(Qt::Key_L, Qt::ControlModifier);
             stage.desk.world.secrets->failAlways({.kind = ErrorKind::KeychainDenied});
             press(Qt::Key_Return);
             return window(stage);
         }},
        {"session-only", furnishWithoutKeychain, sessionOnly},
        {"session-only-close", furnishWithoutKeychain,
         [](Stage& stage) {
             sessionOnly(stage);
             stage.open->window.close();
             return &Stage::dialog("Close Token Desk");
         }},
        {"signing-in", furnishLikeTheDesign, signingIn},
        {"database-rescued", furnishLikeTheDesign, database([](Care& care) {
             care.setRescue({.setAside = QStringLiteral("/home/jo/tokendesk.db.damaged-20260302T090000Z"),
                             .copiedAt = Begin,
                             .fault = QStringLiteral("SQLite 11: database disk image is malformed")});
         })},
        {"database-damaged", furnishLikeTheDesign,
         database([](Care& care) { care.find({.kind = ErrorKind::StorageDamaged}); })},
        {"database-not-copied", furnishLikeTheDesign,
         database([](Care& care) { care.failCopy({.kind = ErrorKind::StorageFull}); })},
        {"repair-notice", furnishLikeTheDesign,
         [](Stage& stage) {
             stage.open->window.showFindings({{.kind = Finding::Kind::UnfinishedRemoval}});
             return window(stage);
         }},
        {"repair", furnishLikeTheDesign, repair},
        {"repair-outcome", furnishLikeTheDesign, repairOutcome},
    };
}

} // namespace TokenDesk::Test
