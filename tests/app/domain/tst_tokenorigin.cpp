#include "app/domain/tokenorigin.h"

#include <QTest>

using namespace TokenDesk;

class TestTokenOrigin : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
};

void TestTokenOrigin::fits_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("fitsSandbox");
    QTest::addColumn<bool>("fitsProduction");
    const auto row = [](const char* name, const char* audience, const char* issuer, bool sandbox, bool production) {
        QTest::newRow(name) << QString::fromUtf8(audience) << QString::fromUtf8(issuer) << sandbox << production;
    };
    row("nothing", "", "", true, true);
    row("test host", "https://idu-test.datazoo.com", "", true, false);
    row("live host", "https://idu.datazoo.com", "", false, true);
    row("another test host", "https://kyc-test.datazoo.com", "", true, false);
    row("test below a dot", "https://test.idu.datazoo.com", "", true, false);
    row("sandbox", "https://sandbox.datazoo.com", "", true, false);
    row("a word that only contains one", "https://contest.datazoo.com", "", false, true);
    row("with port and path", "https://idu-test.datazoo.com:8443/api/v2", "", true, false);
    row("capitals", "HTTPS://IDU-TEST.DataZoo.com", "", true, false);
    row("white space around", " https://idu.datazoo.com ", "", false, true);
    row("dot at the end", "https://idu-test.datazoo.com.", "", true, false);
    row("host alone", "idu-test.datazoo.com", "", true, false);
    row("host and port", "idu.datazoo.com:443", "", false, true);
    row("the company's own page", "https://www.datazoo.com", "", true, true);
    row("the domain alone", "datazoo.com", "", true, true);
    row("another company's", "https://idu-test.example.com", "", true, true);
    row("a lookalike in front", "https://idu-test.notdatazoo.com", "", true, true);
    row("a lookalike behind", "https://idu-test.datazoo.com.example.com", "", true, true);
    row("no address", "datazoo", "", true, true);
    row("not a URL", "http://[", "", true, true);
    row("an id", "auth0|15", "", true, true);
    row("issuer of a test host", "", "https://idu-test.datazoo.com", true, false);
    row("issuer of a live host", "kyc", "https://idu.datazoo.com/", false, true);
    row("the audience counts more", "https://idu-test.datazoo.com", "https://idu.datazoo.com", true, false);
    row("a tenant for tests", "", "https://datazoo-test.au.auth0.com/", true, false);
    row("a tenant for development", "", "https://datazoo-dev.au.auth0.com/", true, false);
    row("a tenant for both", "", "https://datazoo.au.auth0.com/", true, true);
    row("somebody else's tenant", "", "https://dev-k1x.us.auth0.com/", true, true);
    row("as published in 2025", "https://kyc-test.datazoo.com", "https://datazoo.au.auth0.com/", true, false);
    row("live from a tenant", "https://kyc.datazoo.com", "https://datazoo-test.au.auth0.com/", false, true);
}

void TestTokenOrigin::fits()
{
    QFETCH(QString, audience);
    QFETCH(QString, issuer);
    const SessionToken token{.issuer = issuer, .audience = audience};
    QTEST(fitsKind(token, EnvironmentKind::Sandbox), "fitsSandbox");
    QTEST(fitsKind(token, EnvironmentKind::Production), "fitsProduction");
}

QTEST_GUILESS_MAIN(TestTokenOrigin)
#include "tst_tokenorigin.moc"
