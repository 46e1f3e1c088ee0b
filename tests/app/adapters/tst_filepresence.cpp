#include "app/adapters/filepresence.h"

#include "tests/support/running.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

class TestFilePresence : public QObject
{
    Q_OBJECT

private slots:
    void manyShare();
    void oneIsAlone();
    void cannotBeMade();
    void childrenDoNotKeepIt();

private:
    const QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("file.use"));

    [[nodiscard]] auto take(FilePresence::Kind kind) const { return FilePresence::tryTake(m_file, kind); }
    static constexpr auto Shared = FilePresence::Kind::Shared;
    static constexpr auto Alone = FilePresence::Kind::Alone;
};

void TestFilePresence::manyShare()
{
    const auto first = take(Shared);
    auto second = take(Shared);
    QVERIFY(first && second);
    QCOMPARE(outcome(take(Alone)), QStringLiteral("StorageBusy"));
    second->reset();
    QCOMPARE(outcome(take(Alone)), QStringLiteral("StorageBusy"));
}

void TestFilePresence::oneIsAlone()
{
    auto first = take(Alone);
    QVERIFY(first);
    QCOMPARE(outcome(take(Alone)), QStringLiteral("StorageBusy"));
    QCOMPARE(outcome(take(Shared)), QStringLiteral("StorageBusy"));
    first->reset();
    QCOMPARE(outcome(take(Shared)), QStringLiteral("done"));
    QCOMPARE(outcome(take(Alone)), QStringLiteral("done"));
}

void TestFilePresence::cannotBeMade()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("missing/file.use"));
    QCOMPARE(outcome(FilePresence::tryTake(nowhere, Shared)), QStringLiteral("StorageDenied"));
}

void TestFilePresence::childrenDoNotKeepIt()
{
    QProcess child;
    {
        const auto first = take(Alone);
        QVERIFY(first);
        child.start(QStringLiteral("cat"), {});
        QVERIFY(child.waitForStarted());
    }
    QCOMPARE(outcome(take(Alone)), QStringLiteral("done"));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

QTEST_GUILESS_MAIN(TestFilePresence)
#include "tst_filepresence.moc"
