#include "app/ports/answer.h"

#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QCoroTask>
#include <QTest>

using namespace TokenDesk;

namespace {

template <class T>
using Box = std::shared_ptr<std::optional<T>>;

template <class T>
Box<T> emptyBox()
{
    return std::make_shared<std::optional<T>>();
}

/// Awaits the answer and puts it into the box.
template <class T>
QCoro::Task<> receive(Answer<T> answer, Box<T> box)
{
    box->emplace(co_await answer);
}

Result<Secret> fakeSecret()
{
    return Secret(QByteArrayView("not-a-password"));
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private slots:
    void givenBeforeAwait();
    void givenAfterAwait();
    void firstCounts_data();
    void firstCounts();
    void lateGiveAfterTheTaskWasDropped();
    void lateGiveAfterTheCoroutineEnded();
    void giveThatNobodyAwaits();
    void giverLeavesAtOnce();
    void oneAnswerLeadsToTheNext();
    void moveOnly_data();
    void moveOnly();
};

void TestAnswer::givenBeforeAwait()
{
    const Answer<int> answer;
    QVERIFY(!answer.isGiven());
    QVERIFY(answer.give(7));
    QVERIFY(answer.isGiven());

    const auto box = emptyBox<int>();
    const auto task = receive(answer, box);
    QVERIFY(task.isReady()); // no detour by the event loop
    QCOMPARE(*box, std::optional(7));
}

void TestAnswer::givenAfterAwait()
{
    const Answer<int> answer;
    const auto box = emptyBox<int>();
    const auto task = receive(answer, box);
    QVERIFY(!task.isReady());

    QVERIFY(answer.give(7));
    QVERIFY(answer.isGiven());
    QVERIFY2(!*box, "the coroutine went on inside the giver's call");
    QVERIFY(!task.isReady());

    QTRY_VERIFY(task.isReady());
    QCOMPARE(*box, std::optional(7));
}

void TestAnswer::firstCounts_data()
{
    QTest::addColumn<bool>("awaitFirst");
    QTest::newRow("given before the await") << false;
    QTest::newRow("given after the await") << true;
}

void TestAnswer::firstCounts()
{
    QFETCH(bool, awaitFirst);
    const Answer<int> answer;
    const Answer<int> copy = answer; // shares the answer
    const auto box = emptyBox<int>();
    std::optional<QCoro::Task<>> task;
    if (awaitFirst) {
        task = receive(answer, box);
    }
    QVERIFY(answer.give(1));
    QVERIFY(!copy.give(2));
    QVERIFY(!answer.give(3));
    if (!awaitFirst) {
        task = receive(answer, box);
    }
    QTRY_VERIFY(task->isReady());
    QCOMPARE(*box, std::optional(1));

    box->reset();
    QVERIFY2(!copy.give(4), "an answer that was taken can be given again");
    QCoreApplication::processEvents();
    QVERIFY2(!*box, "the coroutine went on twice");
}

void TestAnswer::lateGiveAfterTheTaskWasDropped()
{
    const Answer<int> answer;
    const auto box = emptyBox<int>();
    {
        const auto task = receive(answer, box);
    }
    QCOMPARE(box.use_count(), 2L); // the coroutine lives on, as QCoro has it
    QVERIFY(answer.give(7));
    QTRY_COMPARE(*box, std::optional(7));
    QTRY_COMPARE(box.use_count(), 1L); // and is over now
}

void TestAnswer::lateGiveAfterTheCoroutineEnded()
{
    auto lateCallback = [] {
        const Answer<int> answer;
        const auto box = emptyBox<int>();
        const auto task = receive(answer, box);
        answer.give(-1); // the deadline
        [&] { QTRY_VERIFY(task.isReady()); }();
        return [answer](int value) { return answer.give(value); };
    }();
    // Nothing but the callback knows the answer any more.
    QVERIFY(!lateCallback(7));
    QCoreApplication::processEvents();
}

void TestAnswer::giveThatNobodyAwaits()
{
    const auto value = std::make_shared<int>(7);
    {
        const Answer<std::shared_ptr<int>> answer;
        QVERIFY(answer.give(value));
        QCoreApplication::processEvents();
        QCOMPARE(value.use_count(), 2L);
    }
    QCOMPARE(value.use_count(), 1L);
}

void TestAnswer::giverLeavesAtOnce()
{
    auto answer = std::make_optional<Answer<int>>();
    const auto box = emptyBox<int>();
    const auto task = receive(*answer, box);
    QVERIFY(answer->give(7));
    answer.reset();
    QTRY_VERIFY(task.isReady());
    QCOMPARE(*box, std::optional(7));
}

void TestAnswer::oneAnswerLeadsToTheNext()
{
    constexpr auto Sum = [](Answer<int> first, Answer<int> second, Box<int> box) -> QCoro::Task<> {
        const int one = co_await first;
        second.give(one + 1);
        const int two = co_await second;
        box->emplace(one + two);
    };
    const Answer<int> first;
    const Answer<int> second;
    const auto box = emptyBox<int>();
    const auto task = Sum(first, second, box);
    QVERIFY(first.give(10));
    QTRY_VERIFY(task.isReady());
    QCOMPARE(*box, std::optional(21));
    QVERIFY(second.isGiven());
}

void TestAnswer::moveOnly_data()
{
    QTest::addColumn<bool>("awaitFirst");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("secret before the await") << false << true;
    QTest::newRow("secret after the await") << true << true;
    QTest::newRow("error before the await") << false << false;
    QTest::newRow("error after the await") << true << false;
}

void TestAnswer::moveOnly()
{
    QFETCH(bool, awaitFirst);
    QFETCH(bool, succeeds);
    const Answer<Result<Secret>> answer;
    const auto box = emptyBox<Result<Secret>>();
    std::optional<QCoro::Task<>> task;
    if (awaitFirst) {
        task = receive(answer, box);
    }
    QVERIFY(answer.give(succeeds ? fakeSecret() : failure(ErrorKind::KeychainLocked)));
    QVERIFY(!answer.give(failure(ErrorKind::Cancelled)));
    if (!awaitFirst) {
        task = receive(answer, box);
    }
    QTRY_VERIFY(task->isReady());
    QVERIFY(box->has_value());
    const Result<Secret>& result = **box;
    QCOMPARE(result.has_value(), succeeds);
    if (succeeds) {
        QCOMPARE(result->view().toByteArray(), QByteArrayLiteral("not-a-password"));
    } else {
        QCOMPARE(result.error().kind, ErrorKind::KeychainLocked);
    }
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
