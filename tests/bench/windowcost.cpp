// What the window costs with many accounts and tokens: its first paint, the search, scrolling, a tick of the clock, and
// the way of a live token to the clipboard. One line a figure: "NAME VALUE UNIT".
//
// Usage: tokendesk-windowcost COUNT [tick TIMES]
// With "tick" nothing is measured: the clock ticks as often as said, for a tool that counts instructions.

#include "app/adapters/database.h"
#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/countdownticker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <algorithm>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

// What counts as one tick for a tool that counts instructions.
extern "C" [[gnu::noinline]] void tokendeskTickOnce(CountdownTicker* ticker)
{
    emit ticker->ticked();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

namespace {

/// As evenly spread as the real ones, which hashing counts on.
QByteArray scattered(char kind, int number)
{
    return QCryptographicHash::hash(QByteArray::number(number).prepend(kind), QCryptographicHash::Sha256).first(16);
}

AccountId idOf(int number)
{
    return AccountId::fromRandomBytes(scattered('a', number));
}

/// Accounts as resellers have them, each with a live token.
void furnish(Desk& desk, int count)
{
    const auto done = [](const Result<void>& result) {
        if (!result) {
            qFatal("cannot be furnished: %s", qPrintable(errorKindName(result.error().kind)));
        }
    };
    for (int i = 0; i < count; ++i) {
        const auto account = Account::make(
            idOf(i),
            {.label = QStringLiteral("Reseller %1 / %2").arg(QChar(u'A' + i % 26)).arg(i, 5, 10, QLatin1Char('0')),
             .username = QStringLiteral("reseller-%1").arg(i),
             .environmentId = i % 3 == 0 ? QStringLiteral("production") : QStringLiteral("sandbox"),
             .group = i % 2 == 0 ? QStringLiteral("Orion") : QString()},
            Begin);
        done(desk.world.ports.index->insert({.account = account->inState(AccountState::Stored)}));
        desk.world.items().insert(SecretKey::password(desk.world.ports.profile, idOf(i)).text(), Desk::Password);
    }
    done(desk.world.database->transactWithoutWaiting([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const SessionToken token{.id = TokenId::fromRandomBytes(scattered('t', i)),
                                     .account = idOf(i),
                                     .issuedAt = Begin,
                                     .expiresAt = Begin + 1h + i * 2s,
                                     .tail = QStringLiteral("%1").arg(i % 10000, 4, 10, QLatin1Char('0')),
                                     .label = i % 5 == 0 ? QStringLiteral("ticket %1").arg(i) : QString()};
            if (auto added = desk.world.ports.shelf->add(token, QByteArrayLiteral("sealed")); !added) {
                return added;
            }
        }
        return {};
    }));
    done(desk.service.reload());
}

double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(
        std::min<qsizetype>(values.size() - 1, static_cast<qsizetype>(static_cast<double>(values.size()) * part)));
}

void print(const char* name, double value, const char* unit)
{
    QTextStream(stdout) << name << ' ' << QString::number(value, 'f', 3) << ' ' << unit << '\n';
}

/// How long @p action takes until everything it has changed is painted, in milliseconds.
template <class Action>
double paintedAfter(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measureSearch(const OpenWindow& open)
{
    auto* field = named<QLineEdit>(open.window, QStringLiteral("Find account or token"));
    field->setFocus();
    QList<double> keys;
    for (const char* words : {"orion 0", "reseller b", "ticket 12", "042", "zebra"}) {
        for (const char* letter = words; *letter != '\0'; ++letter) {
            keys.append(paintedAfter([&] { QTest::keyClick(field, *letter); }));
        }
        for (const char* letter = words; *letter != '\0'; ++letter) {
            keys.append(paintedAfter([&] { QTest::keyClick(field, Qt::Key_Backspace); }));
        }
    }
    print("search-key-p95", percentile(keys, 0.95), "ms");
    print("search-key-median", percentile(keys, 0.5), "ms");
}

void measureScrolling(QAbstractItemView& view, const char* name)
{
    QList<double> frames;
    QScrollBar& bar = *view.verticalScrollBar();
    bar.setValue(bar.minimum());
    for (int i = 0; i < 300; ++i) {
        frames.append(paintedAfter([&] {
            bar.setValue(bar.value() + bar.singleStep());
            view.viewport()->repaint();
        }));
    }
    bar.setValue(bar.minimum());
    print(name, percentile(frames, 0.95), "ms");
}

void measureCopy(Desk& desk, const OpenWindow& open)
{
    open.accounts().setFocus();
    open.choose(idOf(1));
    desk.willGrant();
    press(Qt::Key_F5);
    if (!QTest::qWaitFor([] { return clipboardText().startsWith(QStringLiteral("Bearer ")); }, LoadedMachine)) {
        qFatal("no token");
    }
    QList<double> copies;
    for (int i = 0; i < 50; ++i) {
        QGuiApplication::clipboard()->clear();
        runQueuedEvents();
        QElapsedTimer timer;
        timer.start();
        press(Qt::Key_Return);
        while (clipboardText().isEmpty()) {
            QApplication::processEvents();
        }
        copies.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print("copy-median", percentile(copies, 0.5), "ms");
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    liveInAuckland();
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.value(1).toInt();
    if (count < 1) {
        qCritical("Usage: tokendesk-windowcost COUNT [tick TIMES]");
        return 2;
    }
    Desk desk;
    furnish(desk, count);
    QElapsedTimer timer;
    timer.start();
    const OpenWindow open(desk);
    const double start = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    runQueuedEvents();
    // All tokens, whose table counts down.
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    runQueuedEvents();
    auto* ticker = open.window.findChild<CountdownTicker*>();
    if (arguments.value(2) == QLatin1String("tick")) {
        for (int i = 0; i < arguments.value(3).toInt(); ++i) {
            desk.advance(1s);
            tokendeskTickOnce(ticker);
        }
        return 0;
    }
    print("window-shown", start, "ms");
    QList<double> ticks;
    for (int i = 0; i < 100; ++i) {
        desk.advance(1s);
        ticks.append(paintedAfter([&] { emit ticker->ticked(); }));
    }
    print("tick-median", percentile(ticks, 0.5), "ms");
    measureScrolling(open.tokens(), "scroll-tokens-p95");
    measureScrolling(open.accounts(), "scroll-accounts-p95");
    measureSearch(open);
    press(Qt::Key_Escape);
    measureCopy(desk, open);
    return 0;
}
