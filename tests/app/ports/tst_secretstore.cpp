#include "app/ports/secretstore.h"

#include <QSet>
#include <QTest>

using namespace TokenDesk;

namespace {

using MakeKey = SecretKey (*)(const QString& profile);

const AccountId SomeAccount = AccountId::fromString(u"0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f0");
const AccountId OtherAccount = AccountId::fromString(u"0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1");

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    // Whoever changes a key here loses every password stored under the old one.
    void keys_data();
    void keys();
    void keysAreUnique();
};

void TestSecretStore::keys_data()
{
    QTest::addColumn<MakeKey>("make");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SecretKey::Content>("content");
    const auto row = [](const char* name, MakeKey make, const char* text, SecretKey::Content content) {
        QTest::newRow(name) << make << QString::fromLatin1(text) << content;
    };
    row(
        "password", [](const QString& profile) { return SecretKey::password(profile, SomeAccount); },
        "tokendesk/demo/account/0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f0/password", SecretKey::Content::Text);
    row(
        "staged password", [](const QString& profile) { return SecretKey::stagedPassword(profile, SomeAccount); },
        "tokendesk/demo/account/0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f0/password.next", SecretKey::Content::Text);
    row(
        "master key", [](const QString& profile) { return SecretKey::masterKey(profile); }, "tokendesk/demo/master",
        SecretKey::Content::Bytes);
    row(
        "proxy",
        [](const QString& profile) { return SecretKey::proxySignIn(profile, QStringLiteral("proxy.example:3128")); },
        "tokendesk/demo/proxy/proxy.example:3128", SecretKey::Content::Bytes);
    row(
        "probe", [](const QString& profile) { return SecretKey::probe(profile); }, "tokendesk/demo/probe",
        SecretKey::Content::Text);
}

void TestSecretStore::keys()
{
    QFETCH(MakeKey, make);
    const SecretKey key = make(QStringLiteral("demo"));
    QTEST(key.text(), "text");
    QTEST(key.content(), "content");
}

void TestSecretStore::keysAreUnique()
{
    QSet<QString> texts;
    int count = 0;
    // A profile whose name looks like a placeholder must not mix the parts up.
    for (const QString& profile : {QStringLiteral("default"), QStringLiteral("demo"), QStringLiteral("%2")}) {
        for (const AccountId account : {SomeAccount, OtherAccount}) {
            texts.insert(SecretKey::password(profile, account).text());
            texts.insert(SecretKey::stagedPassword(profile, account).text());
            count += 2;
        }
        texts.insert(SecretKey::masterKey(profile).text());
        texts.insert(SecretKey::probe(profile).text());
        count += 2;
    }
    QCOMPARE(texts.size(), count);
    QVERIFY(texts.contains(QStringLiteral("tokendesk/%2/account/0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f0/password")));
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
