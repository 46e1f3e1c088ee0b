#include "ui/viewmodels/importpreviewmodel.h"

#include "tests/support/running.h"
#include "tests/ui/support/desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

using Model = ImportPreviewModel;

namespace {

const QByteArray Table = QByteArrayLiteral("label,username,password,environment\n"
                                           "New,new,secret-one,production\n"
                                           "Acme Pay,acme-pay,,sandbox\n"
                                           "Other,acme-bolt,,sandbox\n"
                                           "Bad,bad,,sandbox\n"
                                           "Odd,odd\n");

std::shared_ptr<ImportPlan> planFor(const AccountService& service)
{
    auto plan = planImport(Table, {}, service.accounts(), service.environments());
    return std::make_shared<ImportPlan>(std::move(*plan));
}

QStringList rowsOf(const Model& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < Model::ColumnCount; ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

class TestImportPreviewModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void showsWhatWillBeDone();
    void showsWhatBecameOfIt();
    void roles();
    void headers();
};

void TestImportPreviewModel::keepsTheRulesOfModels()
{
    Desk desk;
    Model model(desk.service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto plan = planFor(desk.service);
    model.show(plan);
    model.show(resultOf(importAccounts(desk.world.ports, plan, ImportManner::WhatSucceeds, [](int, int) {}, {})));
    model.show(planFor(desk.service));
    QCOMPARE(model.rowCount(), 5);
}

void TestImportPreviewModel::showsWhatWillBeDone()
{
    Desk desk;
    desk.add(QStringLiteral("Acme Pay"));
    desk.add(QStringLiteral("Acme Bolt"));
    Model model(desk.service);
    model.show(planFor(desk.service));
    const QString dots(8, QChar(0x2022));
    QCOMPARE(rowsOf(model),
             (QStringList{QStringLiteral("5|Bad|bad||Sandbox|Refused, column 3. The password is empty."),
                          QStringLiteral("6|||||Refused. The number of cells is 2 and not 4. Look for a delimiter too "
                                         "many or too few."),
                          QStringLiteral("2|New|new|%1|Production|Will be added.").arg(dots),
                          QStringLiteral("4|Other|acme-bolt|kept|Sandbox|Will be updated."),
                          QStringLiteral("3|Acme Pay|acme-pay||Sandbox|Skipped. The account is there already, and "
                                         "nothing is different.")}));
}

void TestImportPreviewModel::showsWhatBecameOfIt()
{
    Desk desk;
    Model model(desk.service);
    const auto plan = planFor(desk.service);
    model.show(plan);
    const QSignalSpy changed(&model, &Model::dataChanged);
    model.show(resultOf(importAccounts(desk.world.ports, plan, ImportManner::WhatSucceeds, [](int, int) {}, {})));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(rowsOf(model).filter(QStringLiteral("New")),
             QStringList{QStringLiteral("2|New|new|%1|Production|Added.").arg(QString(8, QChar(0x2022)))});
}

void TestImportPreviewModel::roles()
{
    Desk desk;
    Model model(desk.service);
    const auto plan = planFor(desk.service);
    model.show(plan);
    const QModelIndexList found =
        model.match(model.index(0, Model::LabelColumn), Qt::DisplayRole, QStringLiteral("New"));
    QCOMPARE(found.size(), 1);
    const QModelIndex added = found.constFirst();
    QCOMPARE(added.data(Model::ActionRole).toInt(), static_cast<int>(ImportAction::Add));
    QCOMPARE(added.data(Model::ProductionRole).toBool(), true);
    QVERIFY(!added.data(Model::StateRole).isValid());
    ImportResult result;
    result.outcomes.resize(5);
    result.outcomes.first().state = ImportState::Failed;
    model.show(result);
    QCOMPARE(added.data(Model::StateRole).toInt(), static_cast<int>(ImportState::Failed));
}

void TestImportPreviewModel::headers()
{
    const Desk desk;
    const Model model(desk.service);
    QStringList headers;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        headers.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QCOMPARE(headers.removeDuplicates(), qsizetype{0});
    QVERIFY(!headers.contains(QString()));
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestImportPreviewModel)
#include "tst_importpreviewmodel.moc"
