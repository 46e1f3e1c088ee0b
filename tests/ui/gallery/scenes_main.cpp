// The window in the states it has on a good day.

#include "tests/ui/gallery/scenes.h"
#include "tests/ui/support/named.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace TokenDesk::Test {

using namespace std::chrono_literals;

namespace {

void furnishNothing(Desk& /*desk*/) {}

void furnishThousand(Desk& desk)
{
    for (int i = 1; i <= 1000; ++i) {
        const QString label = QStringLiteral("Reseller Orion / %1").arg(i, 4, 10, QLatin1Char('0'));
        const AccountId id = desk.add(label, i % 3 == 0 ? QStringLiteral("production") : QStringLiteral("sandbox"),
                                      i % 2 == 0 ? QStringLiteral("Orion") : QString());
        if (i % 5 == 0) {
            desk.shelve(id, 8h - i * 17s);
        }
    }
}

void furnishLong(Desk& desk)
{
    const QString words =
        QStringLiteral("Donaudampfschifffahrtsgesellschaft für grenzüberschreitende Identitätsprüfung");
    desk.shelve(desk.add(words, QStringLiteral("production")), 7h,
                QStringLiteral("ticket 48213, asked for by the reseller's second line"));
    desk.add(words + QStringLiteral(" II"), QStringLiteral("sandbox"), words.left(40));
}

/// The gathering row that stands there: 0 all tokens, 1 those that need attention.
void chooseGathering(const Stage& stage, int row)
{
    stage.open->accounts().setCurrentIndex(stage.open->accounts().model()->index(row, 0));
    Stage::settle();
}

QWidget* timeline(Stage& stage)
{
    chooseGathering(stage, 0);
    Stage::click("Time&line");
    return &stage.open->window;
}

/// What was done with an account, a copy and a rejection among it.
QWidget* history(Stage& stage)
{
    stage.choose("Borough Bank");
    stage.desk.willGrant();
    press(Qt::Key_Return);
    Stage::settle();
    stage.desk.advance(90min);
    stage.desk.world.endpoint->refuse({.kind = ErrorKind::ServerFault, .httpStatus = 503});
    press(Qt::Key_F5);
    Stage::settle();
    Stage::click("Close");
    Stage::click("&History");
    return &stage.open->window;
}

QWidget* search(Stage& stage, const char* text)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(QString::fromUtf8(text));
    return &stage.open->window;
}

} // namespace

void furnishLikeTheDesign(Desk& desk)
{
    desk.world.secrets->setStatus({.state = KeychainStatus::State::Available, .name = QStringLiteral("GNOME Keyring")});
    const auto add = [&desk](const char* label, const char* environment) {
        return desk.add(QString::fromUtf8(label), QLatin1String(environment));
    };
    const AccountId acme = add("Acme Pay AU", "production");
    const AccountId acmeNz = add("Acme Pay NZ", "production");
    add("Borough Bank", "production");
    const AccountId acmeTest = add("Acme Pay AU (test)", "sandbox");
    desk.setState(add("Acme Pay NZ (test)", "sandbox"), AccountState::Rejected);
    const AccountId orionOne = add("Reseller Orion / 01", "sandbox");
    add("Reseller Orion / 02", "sandbox");
    const AccountId orionThree = add("Reseller Orion / 03", "sandbox");

    // Each for eight hours, one after the other.
    struct Issued
    {
        AccountId account;
        std::chrono::seconds left;
        QString label = {};
    };
    const QList<Issued> issued = {{orionThree, 4min + 12s},
                                  {acmeNz, 11min + 20s},
                                  {acme, 31min + 6s, QStringLiteral("morning batch")},
                                  {orionOne, 2h + 30min + 9s},
                                  {acmeTest, 5h + 2min + 44s},
                                  {acme, 7h + 41min + 58s, QStringLiteral("ticket 48213")}};
    std::chrono::seconds before = issued.constFirst().left;
    for (const Issued& each : issued) {
        desk.advance(each.left - before);
        desk.shelve(each.account, 8h, each.label);
        before = each.left;
    }
    desk.advance(8h - before);
}

QList<Scene> allScenes()
{
    return mainScenes() + troubleScenes() + dialogScenes();
}

QList<Scene> mainScenes()
{
    const auto window = [](Stage& stage) -> QWidget* { return &stage.open->window; };
    const auto chosen = [window](const char* label) {
        return [window, label](Stage& stage) {
            stage.choose(label);
            return window(stage);
        };
    };
    return {
        {"main", furnishLikeTheDesign, chosen("Acme Pay AU")},
        {"main-copied", furnishLikeTheDesign,
         [window](Stage& stage) {
             stage.choose("Borough Bank");
             stage.desk.willGrant();
             press(Qt::Key_Return);
             return window(stage);
         }},
        {"main-no-token", furnishLikeTheDesign, chosen("Borough Bank")},
        {"main-expiring", furnishLikeTheDesign, chosen("Acme Pay NZ")},
        {"main-urgent", furnishLikeTheDesign, chosen("Reseller Orion / 03")},
        {"main-small", furnishLikeTheDesign,
         [window](Stage& stage) {
             stage.choose("Acme Pay AU");
             stage.open->window.resize(900, 560);
             return window(stage);
         }},
        {"main-long-words", furnishLong, window},
        {"main-thousand", furnishThousand, window},
        {"main-pinned", furnishLikeTheDesign,
         [window](Stage& stage) {
             stage.choose("Reseller Orion / 01");
             press(Qt::Key_D, Qt::ControlModifier);
             stage.choose("Acme Pay AU");
             press(Qt::Key_D, Qt::ControlModifier);
             return window(stage);
         }},
        {"main-history", furnishLikeTheDesign, history},
        {"token-label", furnishLikeTheDesign,
         [window](Stage& stage) {
             stage.choose("Acme Pay AU");
             stage.open->tokens().setFocus();
             press(Qt::Key_F2);
             return window(stage);
         }},
        {"all-tokens", furnishLikeTheDesign,
         [window](Stage& stage) {
             chooseGathering(stage, 0);
             return window(stage);
         }},
        {"timeline", furnishLikeTheDesign, timeline},
        {"timeline-thousand", furnishThousand, timeline},
        {"attention", furnishLikeTheDesign,
         [window](Stage& stage) {
             chooseGathering(stage, 1);
             return window(stage);
         }},
        {"empty", furnishNothing, window},
        {"search", furnishLikeTheDesign, [](Stage& stage) { return search(stage, "orion"); }},
        {"search-no-hits", furnishLikeTheDesign, [](Stage& stage) { return search(stage, "zebra"); }},
        {"locked", furnishLikeTheDesign,
         [window](Stage& stage) {
             press(Qt::Key_L, Qt::ControlModifier);
             return window(stage);
         }},
        {"menu", furnishLikeTheDesign,
         [](Stage& stage) -> QWidget* {
             auto* menu = stage.open->window.findChild<QMenu*>();
             menu->popup(stage.open->window.mapToGlobal(QPoint(700, 50)));
             Stage::settle();
             return menu;
         }},
    };
}

} // namespace TokenDesk::Test
