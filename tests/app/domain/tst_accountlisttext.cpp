#include "app/domain/accountlisttext.h"
#include "app/domain/importplan.h"

#include <QTest>

using namespace TokenDesk;

namespace {

Account account(char id, const AccountDraft& draft)
{
    return Account::make(AccountId::fromRandomBytes(QByteArray(16, id)), draft, {}).value();
}

} // namespace

class TestAccountListText : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void list();
    void comesBackAsItWas();
};

void TestAccountListText::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char* text, const char* cell) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(cell);
    };
    row("plain", "plain");
    row("", "");
    row("zoë", "zo\xc3\xab");
    row("a,b", "\"a,b\"");
    row("a;b", "\"a;b\"");
    row("a\tb", "\"a\tb\"");
    row("a\nb", "\"a\nb\"");
    row("say \"a\"", "\"say \"\"a\"\"\"");
    row("=1+1", "'=1+1");
    row("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("+61", "'+61");
    row("-x", "'-x");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\tx", "\"'\tx\"");
    row("\rx", "\"'\rx\"");
    row("＝1", "'\xef\xbc\x9d"
               "1");
    row("a=b", "a=b");
    row("'a", "'a");
    row("'=a", "''=a");
}

void TestAccountListText::cells()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
    const bool isNeutralised = csvCell(text).size() > text.toUtf8().size() && csvCell(text).left(2).contains('\'');
    QCOMPARE(withoutNeutralising(isNeutralised ? QString(u'\'' + text) : text), text);
}

void TestAccountListText::list()
{
    const QList<Account> accounts{account('a', {.label = QStringLiteral("Acme, AU"),
                                                .username = QStringLiteral("acme"),
                                                .environmentId = Environment::production().id(),
                                                .group = QStringLiteral("=cmd()"),
                                                .note = QStringLiteral("one\ntwo")}),
                                  account('b', {.label = QStringLiteral("B"),
                                                .username = QStringLiteral("b"),
                                                .environmentId = QStringLiteral("gone")})};
    QCOMPARE(accountListCsv(accounts, Environment::builtIn()),
             QByteArray("\xef\xbb\xbfLabel,Username,Password,Environment,Group,Note\r\n"
                        "\"Acme, AU\",acme,,Production,'=cmd(),\"one\ntwo\"\r\n"
                        "B,b,,gone,,\r\n"));
}

void TestAccountListText::comesBackAsItWas()
{
    const QList<Account> accounts{account('a', {.label = QStringLiteral("-- \"x\"; y, z"),
                                                .username = QStringLiteral("@acme"),
                                                .environmentId = Environment::production().id(),
                                                .group = QStringLiteral("+61"),
                                                .note = QStringLiteral("=one\n\ttwo")})};
    const auto plan =
        planImport(accountListCsv(accounts, Environment::builtIn()), {}, accounts, Environment::builtIn());
    QVERIFY(plan);
    QCOMPARE(plan->rows.size(), size_t{1});
    QVERIFY(plan->rows.front().reason == ImportReason::SameAsStored);
}

QTEST_APPLESS_MAIN(TestAccountListText)
#include "tst_accountlisttext.moc"
