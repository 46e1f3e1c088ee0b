#include "ui/viewmodels/guidecontents.h"

#include <QSet>
#include <QTest>

using namespace TokenDesk;

class TestGuideContents : public QObject
{
    Q_OBJECT

private slots:
    void anchor_data();
    void anchor();
    void headings();
    void guidesAreThere();
    void anchorsAreDistinct();
};

void TestGuideContents::anchor_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    // As GitHub makes them.
    QTest::newRow("words") << QStringLiteral("Your first account") << QStringLiteral("your-first-account");
    QTest::newRow("punctuation") << QStringLiteral("Order, pins and groups") << QStringLiteral("order-pins-and-groups");
    QTest::newRow("question") << QStringLiteral("Who did what?") << QStringLiteral("who-did-what");
    QTest::newRow("hyphen") << QStringLiteral("Sign-in & more") << QStringLiteral("sign-in--more");
    QTest::newRow("not English") << QStringLiteral("Größe_2") << QStringLiteral("größe_2");
    QTest::newRow("empty") << QString() << QString();
}

void TestGuideContents::anchor()
{
    QFETCH(QString, heading);
    QFETCH(QString, anchor);
    QCOMPARE(guideAnchor(heading), anchor);
}

void TestGuideContents::headings()
{
    const QList<GuideHeading> headings = guideHeadings(QStringLiteral("# The *guide*\n"
                                                                      "text # no heading\n"
                                                                      "```\n"
                                                                      "# a comment of a script\n"
                                                                      "```\n"
                                                                      "#no heading either\n"
                                                                      "### `run`  \n"));
    QCOMPARE(headings.size(), 2);
    QCOMPARE(headings.at(0).text, QStringLiteral("The guide"));
    QCOMPARE(headings.at(0).level, 1);
    QCOMPARE(headings.at(1).text, QStringLiteral("run"));
    QCOMPARE(headings.at(1).level, 3);
    QCOMPARE(headings.at(1).anchor, QStringLiteral("run"));
}

void TestGuideContents::guidesAreThere()
{
    QStringList titles;
    for (const Guide& guide : allGuides()) {
        titles.append(guide.title());
    }
    QCOMPARE(titles, QStringList({QStringLiteral("User guide"), QStringLiteral("Administrator's guide"),
                                  QStringLiteral("Managed settings"), QStringLiteral("For auditors"),
                                  QStringLiteral("Security")}));
}

void TestGuideContents::anchorsAreDistinct()
{
    for (const Guide& guide : allGuides()) {
        QSet<QString> anchors;
        for (const GuideHeading& heading : guide.headings) {
            QVERIFY2(!anchors.contains(heading.anchor), qPrintable(guide.address + u'#' + heading.anchor));
            anchors.insert(heading.anchor);
        }
    }
}

QTEST_GUILESS_MAIN(TestGuideContents)
#include "tst_guidecontents.moc"
