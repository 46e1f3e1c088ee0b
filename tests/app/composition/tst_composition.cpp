#include "app/composition/composition.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;

class TestComposition : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void waitsAsLongAsIsSetMeanwhile();

private:
    QTemporaryDir m_home;
};

void TestComposition::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
}

void TestComposition::waitsAsLongAsIsSetMeanwhile()
{
    QTcpServer silent; // takes connections, and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto environment =
        Environment::make(QStringLiteral("silent"),
                          {.name = QStringLiteral("Silent"),
                           .kind = EnvironmentKind::Sandbox,
                           .signInUrl = QStringLiteral("http://127.0.0.1:%1/sign_in").arg(silent.serverPort())});
    QVERIFY(environment.has_value());
    const auto profile = Profile::make(QStringLiteral("test"));
    QVERIFY(profile.has_value());
    Settings(profile->settingsFile()).setValue(DeclaredSettings::NetworkDeadlineSeconds, 300);
    const auto composition = compose(*profile, ProgramKind::Window);
    QVERIFY(composition.has_value());

    composition->settings->setValue(DeclaredSettings::NetworkDeadlineSeconds, 1);
    std::optional<ConnectionReport> report;
    composition->accounts->testConnection(*environment, this, [&report](const ConnectionReport& got) { report = got; });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 60'000);
    QVERIFY(report->error.has_value());
    QCOMPARE(report->error->kind, ErrorKind::TimedOut);
}

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
