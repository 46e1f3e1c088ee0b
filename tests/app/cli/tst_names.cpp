#include "app/cli/names.h"

#include <QTest>

using namespace TokenDesk;

namespace {

Account account(const char* id, const QString& label, const QString& username)
{
    return *Account::make(AccountId::fromString(QString::fromLatin1(id)),
                          {.label = label, .username = username, .environmentId = QStringLiteral("sandbox")}, {});
}

const char* const FirstId = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1";
const char* const SecondId = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f2";
const char* const ThirdId = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f3";

const QList<Account>& accounts()
{
    static const QList<Account> all{account(FirstId, QStringLiteral("Acme AU"), QStringLiteral("acme-user")),
                                    account(SecondId, QStringLiteral("ACME au"), QStringLiteral("second")),
                                    // Whoever calls an account by another's id still means that other one by it.
                                    account(ThirdId, QString::fromLatin1(FirstId), QStringLiteral("SECOND"))};
    return all;
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void accountsByName_data();
    void accountsByName();
    void environmentsByName();
};

void TestNames::accountsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("ids");
    const QString first = QString::fromLatin1(FirstId);
    const QString second = QString::fromLatin1(SecondId);
    const QString third = QString::fromLatin1(ThirdId);
    QTest::newRow("username") << QStringLiteral("acme-user") << QStringList{first};
    QTest::newRow("username, other case") << QStringLiteral("ACME-User") << QStringList{first};
    QTest::newRow("label of two") << QStringLiteral("acme au") << QStringList{first, second};
    QTest::newRow("username of two") << QStringLiteral("second") << QStringList{second, third};
    QTest::newRow("id before label") << first << QStringList{first};
    QTest::newRow("id, upper case") << second.toUpper() << QStringList{second};
    QTest::newRow("space around") << QStringLiteral(" acme-user ") << QStringList{first};
    QTest::newRow("part of a label") << QStringLiteral("acme") << QStringList{};
    QTest::newRow("unknown id") << QStringLiteral("0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0ff") << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TestNames::accountsByName()
{
    QFETCH(QString, name);
    QFETCH(QStringList, ids);
    QStringList found;
    for (const Account& each : accountsNamed(name, accounts())) {
        found.append(each.id().toString());
    }
    QCOMPARE(found, ids);
}

void TestNames::environmentsByName()
{
    const QList<Environment> environments = Environment::builtIn();
    QCOMPARE(environmentNamed(QStringLiteral("sandbox"), environments)->id(), QStringLiteral("sandbox"));
    QCOMPARE(environmentNamed(QStringLiteral("PRODUCTION"), environments)->id(), QStringLiteral("production"));
    QVERIFY(!environmentNamed(QStringLiteral("prod"), environments));
    QVERIFY(!environmentNamed(QString(), environments));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
