#include "app/adapters/privatefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

/// There before anybody writes it.
void put(const QString& name, const QByteArray& content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("no file");
    }
}

} // namespace

class TestPrivateFile : public QObject
{
    Q_OBJECT

private slots:
    void isThereAtOnce();
    void isForItsOwner();
    void nothingWithoutCommit();
    void whatIsThereStays();
    void folderThatIsNotThere();
};

void TestPrivateFile::isThereAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    PrivateFile file(path, Overwrite::Yes);
    QVERIFY(file.write("one "));
    QVERIFY(file.write(""));
    QVERIFY(file.write("two"));
    QCOMPARE(contentOf(path), QByteArray("not there"));
    QVERIFY(file.commit());
    QCOMPARE(contentOf(path), QByteArray("one two"));
    QVERIFY(file.problem().isEmpty());
}

void TestPrivateFile::isForItsOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    put(path, "mine");
    // Also where one for everybody was in its place.
    QVERIFY(QFile(path).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                                       QFileDevice::ReadOther));
    PrivateFile file(path, Overwrite::Yes);
    QVERIFY(file.write("mine") && file.commit());
    constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QCOMPARE(QFile(path).permissions() & Others, QFileDevice::Permissions());
}

void TestPrivateFile::nothingWithoutCommit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    put(path, "mine");
    {
        PrivateFile file(path, Overwrite::Yes);
        QVERIFY(file.write("half"));
    }
    QCOMPARE(contentOf(path), QByteArray("mine"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestPrivateFile::whatIsThereStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    put(path, "mine");
    PrivateFile file(path, Overwrite::No);
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(!file.write("other"));
    QVERIFY(!file.commit());
    QCOMPARE(contentOf(path), QByteArray("mine"));
}

void TestPrivateFile::folderThatIsNotThere()
{
    PrivateFile file(QStringLiteral("/no/such/folder/file"), Overwrite::No);
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(!file.write("x"));
    QVERIFY(!file.commit());
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
