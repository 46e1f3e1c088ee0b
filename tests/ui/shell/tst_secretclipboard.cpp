#include "ui/shell/secretclipboard.h"

#include "tests/support/fakeclock.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr Instant Now{1'700'000'000'000ms};
constexpr char Token[] = "Bearer eyJ.not.real";

Secret token()
{
    return Secret(QByteArrayView(Token));
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

/// What another program sees; the event loop runs meanwhile, since we are the one who answers.
QByteArray seenByOthers(const QString& selection, const QString& target = {})
{
    QStringList arguments{QStringLiteral("-o"), QStringLiteral("-selection"), selection};
    if (!target.isEmpty()) {
        arguments << QStringLiteral("-t") << target;
    }
    QProcess xclip;
    QSignalSpy finished(&xclip, &QProcess::finished);
    xclip.start(QStringLiteral("xclip"), arguments);
    if (finished.isEmpty() && !finished.wait(10'000)) {
        xclip.kill();
        xclip.waitForFinished();
        return "no answer";
    }
    return xclip.readAllStandardOutput();
}

/// As a person does who copies something in another program.
void copyElsewhere(const QByteArray& text)
{
    QProcess xclip;
    // It leaves a child behind that answers whoever pastes; that one must not keep our pipes.
    xclip.setStandardOutputFile(QProcess::nullDevice());
    xclip.setStandardErrorFile(QProcess::nullDevice());
    xclip.start(QStringLiteral("xclip"),
                {QStringLiteral("-i"), QStringLiteral("-selection"), QStringLiteral("clipboard")});
    xclip.write(text);
    xclip.closeWriteChannel();
    QVERIFY(xclip.waitForFinished());
}

/// Lets the event loop run until the clipboard's own timer has certainly fired.
void letPass(std::chrono::milliseconds duration)
{
    QTimer timer;
    timer.setSingleShot(true);
    QSignalSpy passed(&timer, &QTimer::timeout);
    timer.start(duration);
    QVERIFY(passed.wait(static_cast<int>(duration.count()) + 5000));
}

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsWhatWasCopied();
    void othersSeeTheTextAndTheMarks();
    void primarySelectionStaysEmpty();
    void clearsAfterTheTime();
    void clearsOnDemand();
    void leavesWhatAnotherProgramCopied();
    void leavesWhatThisProgramCopied();
    void clearsAtTheEnd();
    void leavesOthersAtTheEnd();
    void copyingAgainStartsAnew();
    void countsDownByTheClock();
    void tellsChangesOnce();
    void staysWhereNothingIsToBeCleared();
    void otherTimeCountsAtOnce();
    void otherTimeThatIsOverClearsAtOnce();

private:
    std::shared_ptr<FakeClock> m_clock;
};

void TestSecretClipboard::init()
{
    QVERIFY2(QGuiApplication::platformName() == u"xcb", "tests/ui/support/on-virtual-screen brings the screen");
    QGuiApplication::clipboard()->clear();
    m_clock = std::make_shared<FakeClock>(Now);
}

void TestSecretClipboard::holdsWhatWasCopied()
{
    SecretClipboard clipboard(m_clock, 30s);
    QVERIFY(!clipboard.holdsOurs());
    clipboard.copy(token(), QStringLiteral("Acme"), true);
    QVERIFY(clipboard.holdsOurs());
    QCOMPARE(clipboardText(), QLatin1String(Token));
    QCOMPARE(clipboard.owner(), QStringLiteral("Acme"));
    QVERIFY(clipboard.isProduction());
    QCOMPARE(clipboard.clearAfter(), 30s);
}

void TestSecretClipboard::othersSeeTheTextAndTheMarks()
{
    SecretClipboard clipboard(m_clock, 30s);
    clipboard.copy(token(), {}, false);
    QCOMPARE(seenByOthers(QStringLiteral("clipboard")), QByteArray(Token));
    QCOMPARE(seenByOthers(QStringLiteral("clipboard"), QStringLiteral("x-kde-passwordManagerHint")),
             QByteArrayLiteral("secret"));
    QCOMPARE(seenByOthers(QStringLiteral("clipboard"), QStringLiteral("application/x-copyq-hidden")),
             QByteArrayLiteral("1"));
    const auto targets = seenByOthers(QStringLiteral("clipboard"), QStringLiteral("TARGETS")).split('\n');
    QVERIFY(targets.contains("x-kde-passwordManagerHint"));
    QVERIFY(targets.contains("UTF8_STRING"));
    // Nothing that a clipboard history would take for an offer to keep it for good.
    QVERIFY(!targets.contains("text/html"));
}

void TestSecretClipboard::primarySelectionStaysEmpty()
{
    SecretClipboard clipboard(m_clock, 30s);
    clipboard.copy(token(), {}, false);
    QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), QString());
    QVERIFY(!seenByOthers(QStringLiteral("primary")).contains("eyJ"));
}

void TestSecretClipboard::clearsAfterTheTime()
{
    SecretClipboard clipboard(m_clock, 1s);
    const QSignalSpy changes(&clipboard, &SecretClipboard::changed);
    clipboard.copy(token(), {}, false);
    QTRY_VERIFY(!clipboard.holdsOurs());
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(seenByOthers(QStringLiteral("clipboard")), QByteArray());
    QVERIFY(changes.size() >= 2);
}

void TestSecretClipboard::clearsOnDemand()
{
    SecretClipboard clipboard(m_clock, 30s);
    clipboard.copy(token(), {}, false);
    clipboard.clear();
    QVERIFY(!clipboard.holdsOurs());
    QCOMPARE(clipboardText(), QString());
}

void TestSecretClipboard::leavesWhatAnotherProgramCopied()
{
    SecretClipboard clipboard(m_clock, 1s);
    const QSignalSpy changes(&clipboard, &SecretClipboard::changed);
    clipboard.copy(token(), {}, false);
    copyElsewhere("shopping list");
    QTRY_VERIFY(!clipboard.holdsOurs());
    QCOMPARE(changes.size(), 2);
    letPass(1300ms);
    clipboard.clear();
    QCOMPARE(seenByOthers(QStringLiteral("clipboard")), QByteArrayLiteral("shopping list"));
}

void TestSecretClipboard::leavesWhatThisProgramCopied()
{
    SecretClipboard clipboard(m_clock, 1s);
    clipboard.copy(token(), {}, false);
    QGuiApplication::clipboard()->setText(QStringLiteral("error: TimedOut"));
    QVERIFY(!clipboard.holdsOurs());
    letPass(1300ms);
    clipboard.clear();
    QCOMPARE(clipboardText(), QStringLiteral("error: TimedOut"));
}

void TestSecretClipboard::clearsAtTheEnd()
{
    {
        SecretClipboard clipboard(m_clock, 30s);
        clipboard.copy(token(), {}, false);
    }
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(seenByOthers(QStringLiteral("clipboard")), QByteArray());
}

void TestSecretClipboard::leavesOthersAtTheEnd()
{
    {
        SecretClipboard clipboard(m_clock, 30s);
        clipboard.copy(token(), {}, false);
        copyElsewhere("shopping list");
        QTRY_VERIFY(!clipboard.holdsOurs());
    }
    QCOMPARE(seenByOthers(QStringLiteral("clipboard")), QByteArrayLiteral("shopping list"));
}

void TestSecretClipboard::copyingAgainStartsAnew()
{
    SecretClipboard clipboard(m_clock, 30s);
    clipboard.copy(token(), QStringLiteral("Acme"), true);
    m_clock->advance(20s);
    clipboard.copy(Secret(QByteArrayView("second")), QStringLiteral("Borough"), false);
    QVERIFY(clipboard.holdsOurs());
    QCOMPARE(clipboardText(), QStringLiteral("second"));
    QCOMPARE(clipboard.owner(), QStringLiteral("Borough"));
    QVERIFY(!clipboard.isProduction());
    QCOMPARE(clipboard.timeLeft(), 30s);
}

void TestSecretClipboard::countsDownByTheClock()
{
    SecretClipboard clipboard(m_clock, 30s);
    clipboard.copy(token(), {}, false);
    QCOMPARE(clipboard.timeLeft(), 30s);
    m_clock->advance(9s);
    QCOMPARE(clipboard.timeLeft(), 21s);
    // Whoever sets the clock moves nothing.
    m_clock->setWallClock(Now - 1h);
    QCOMPARE(clipboard.timeLeft(), 21s);
    m_clock->setWallClock(Now + 1h);
    QCOMPARE(clipboard.timeLeft(), 21s);
    m_clock->advance(1h);
    QCOMPARE(clipboard.timeLeft(), 0s);
}

void TestSecretClipboard::tellsChangesOnce()
{
    SecretClipboard clipboard(m_clock, 30s);
    const QSignalSpy changes(&clipboard, &SecretClipboard::changed);
    clipboard.copy(token(), {}, false);
    QCOMPARE(changes.size(), 1);
    clipboard.clear();
    QCOMPARE(changes.size(), 2);
    letPass(100ms);
    QCOMPARE(changes.size(), 2);
}

void TestSecretClipboard::staysWhereNothingIsToBeCleared()
{
    SecretClipboard clipboard(m_clock, 0s);
    const QSignalSpy changes(&clipboard, &SecretClipboard::changed);
    clipboard.copy(token(), {}, false);
    letPass(100ms);
    m_clock->advance(24h);
    QVERIFY(clipboard.holdsOurs());
    QCOMPARE(clipboard.timeLeft(), 0s);
    copyElsewhere("shopping list");
    QTRY_VERIFY(!clipboard.holdsOurs());
    QCOMPARE(changes.size(), 2);
}

void TestSecretClipboard::otherTimeCountsAtOnce()
{
    SecretClipboard clipboard(m_clock, 30s);
    const QSignalSpy changes(&clipboard, &SecretClipboard::changed);
    clipboard.setClearAfter(20s);
    QCOMPARE(changes.size(), 0); // nothing there that it could be about
    clipboard.copy(token(), {}, false);
    m_clock->advance(9s);
    clipboard.setClearAfter(60s);
    QCOMPARE(clipboard.timeLeft(), 51s);
    clipboard.setClearAfter(60s);
    QCOMPARE(changes.size(), 2);
    // From never to a while, too.
    clipboard.setClearAfter(0s);
    QVERIFY(clipboard.holdsOurs());
    clipboard.setClearAfter(10s);
    QCOMPARE(clipboard.timeLeft(), 1s);
    QTRY_VERIFY(!clipboard.holdsOurs());
    QCOMPARE(clipboardText(), QString());
}

void TestSecretClipboard::otherTimeThatIsOverClearsAtOnce()
{
    SecretClipboard clipboard(m_clock, 600s);
    clipboard.copy(token(), {}, false);
    m_clock->advance(1min);
    clipboard.setClearAfter(30s);
    QTRY_VERIFY(!clipboard.holdsOurs());
    QCOMPARE(clipboardText(), QString());
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
