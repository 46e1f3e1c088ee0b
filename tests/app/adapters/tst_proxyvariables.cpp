#include "app/adapters/proxyvariables.h"

#include <QTest>

using namespace TokenDesk;

class TestProxyVariables : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void address_data();
    void address();
    void exception_data();
    void exception();
    void ofThisProcess_data();
    void ofThisProcess();
};

namespace {

const char* const Names[] = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
                             "http_proxy",  "HTTP_PROXY",  "no_proxy",  "NO_PROXY"};

} // namespace

void TestProxyVariables::cleanup()
{
    for (const char* name : Names) {
        qunsetenv(name);
    }
}

void TestProxyVariables::address_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* address, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(expected);
    };
    row("usual", "http://proxy.example:3128", "http proxy.example 3128 - -");
    row("with a slash", "http://proxy.example:3128/", "http proxy.example 3128 - -");
    row("without a scheme", "proxy.example:3128", "http proxy.example 3128 - -");
    row("without a port", "http://proxy.example", "http proxy.example 80 - -");
    row("with credentials", "http://me:s%40y@proxy.example:8080", "http proxy.example 8080 me s@y");
    row("SOCKS", "socks5://proxy.example", "socks proxy.example 1080 - -");
    row("SOCKS that looks up names", "socks5h://proxy.example:9050", "socks proxy.example 9050 - -");
    row("IPv6", "http://[::1]:3128", "http ::1 3128 - -");
    row("over TLS, which Qt does not speak to a proxy", "https://proxy.example:443", "nothing");
    row("not an address", "http://:3128", "nothing");
    row("empty", "", "nothing");
}

void TestProxyVariables::address()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    const auto proxy = proxyFromVariables(QUrl(QStringLiteral("https://idu.example/api")),
                                          {.proxy = address, .exceptions = QStringLiteral("localhost")});
    QStringList words{QStringLiteral("nothing")};
    if (proxy) {
        const auto orDash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("-") : text; };
        words = {proxy->type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks") : QStringLiteral("http"),
                 proxy->hostName(), QString::number(proxy->port()), orDash(proxy->user()), orDash(proxy->password())};
    }
    QCOMPARE(words.join(u' '), expected);
}

void TestProxyVariables::exception_data()
{
    QTest::addColumn<QString>("exceptions");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isDirect");
    const auto row = [](const char* exceptions, const char* url, bool isDirect) {
        QTest::addRow("%s for %s", exceptions, url)
            << QString::fromLatin1(exceptions) << QString::fromLatin1(url) << isDirect;
    };
    row("", "https://idu.example/", false);
    row("*", "https://idu.example/", true);
    row("idu.example", "https://idu.example/", true);
    row("IDU.Example", "https://idu.example/", true);
    row("other.example, idu.example ", "https://idu.example/", true);
    row("example", "https://idu.example/", true);
    row(".example", "https://idu.example/", true);
    row("*.example", "https://idu.example/", true);
    row("u.example", "https://idu.example/", false);
    row("idu.example:443", "https://idu.example/", true);
    row("idu.example:8443", "https://idu.example/", false);
    row("idu.example:8443", "https://idu.example:8443/", true);
    row(",,", "https://idu.example/", false);
    row("10.1.2.3", "https://10.1.2.3/", true);
    row("10.0.0.0/8", "https://10.1.2.3/", true);
    row("10.0.0.0/8", "https://11.1.2.3/", false);
    row("10.0.0.0/8", "https://idu.example/", false);
    row("fd00::/8", "https://[fd00::1]/", true);
    row("fd00::1", "https://[fd00::1]/", true);
}

void TestProxyVariables::exception()
{
    QFETCH(QString, exceptions);
    QFETCH(QString, url);
    QFETCH(bool, isDirect);
    const auto proxy =
        proxyFromVariables(QUrl(url), {.proxy = QStringLiteral("http://proxy:3128"), .exceptions = exceptions});
    QVERIFY(proxy.has_value());
    QCOMPARE(proxy->type() == QNetworkProxy::NoProxy, isDirect);
}

void TestProxyVariables::ofThisProcess_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("exceptions");
    const auto row = [](const char* name, const QStringList& variables, const char* proxy, const char* exceptions) {
        QTest::newRow(name) << variables << QString::fromLatin1(proxy) << QString::fromLatin1(exceptions);
    };
    row("none", {}, "", "");
    row("the more specific one",
        {QStringLiteral("http_proxy=c"), QStringLiteral("all_proxy=b"), QStringLiteral("https_proxy=a")}, "a", "");
    row("all", {QStringLiteral("http_proxy=c"), QStringLiteral("all_proxy=b")}, "b", "");
    row("http", {QStringLiteral("http_proxy=c")}, "c", "");
    row("capitals", {QStringLiteral("HTTPS_PROXY=A"), QStringLiteral("NO_PROXY=x,y")}, "A", "x,y");
    row("small letters first", {QStringLiteral("HTTPS_PROXY=A"), QStringLiteral("https_proxy=a")}, "a", "");
    row("empty ones", {QStringLiteral("https_proxy="), QStringLiteral("all_proxy=b")}, "b", "");
}

void TestProxyVariables::ofThisProcess()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, proxy);
    QFETCH(QString, exceptions);
    cleanup();
    for (const QString& variable : variables) {
        qputenv(variable.section(u'=', 0, 0).toLatin1().constData(), variable.section(u'=', 1).toLatin1());
    }
    const ProxyVariables read = ProxyVariables::ofThisProcess();
    QCOMPARE(read.proxy, proxy);
    QCOMPARE(read.exceptions, exceptions);
}

QTEST_GUILESS_MAIN(TestProxyVariables)
#include "tst_proxyvariables.moc"
