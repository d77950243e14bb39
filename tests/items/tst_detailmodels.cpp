#include "models/items/changetablemodel.h"
#include "models/items/hiretablemodel.h"
#include "models/items/historytablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDetailModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreShownOldBesideNew()
    {
        PostingContent before;
        PostingContent after;
        before.headcount = 3;
        after.headcount = 5;
        after.wageMin = 2000;
        ChangeTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(changesBetween(before, after));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ChangeTableModel::Before).data().toString(), u"3"_s);
        QCOMPARE(model.index(0, ChangeTableModel::After).data().toString(), u"5"_s);
        QCOMPARE(model.index(1, 0).data(ChangeTableModel::KeyRole).toString(), u"wage_min"_s);
        QVERIFY(!model.index(1, ChangeTableModel::Before).data().toString().isEmpty());
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void historyIsNewestFirst()
    {
        HistoryTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QDateTime at(QDate(2020, 7, 21), QTime(1, 5), Qt::UTC);
        model.show({{at, u"病院"_s, 1, u"received"_s, std::nullopt, {}},
                    {at.addDays(3), u"佐藤"_s, 1, u"returned"_s, ReasonCode::MissingItem, u"賃金"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, HistoryTableModel::What).data().toString(), label(ReviewState::Returned));
        QVERIFY(model.index(0, HistoryTableModel::Who).data().toString().contains(u"賃金"_s));
        QVERIFY(model.index(0, HistoryTableModel::Who).data().toString().contains(label(ReasonCode::MissingItem)));
        QCOMPARE(model.index(1, HistoryTableModel::When).data().toString(), u"2020/07/21 10:05"_s);
    }

    void hiresTellTheirStageAndReasons()
    {
        HireTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Hire hire{HireId(7), PostingId(1), u"山田"_s, HireStage::Declined};
        hire.reason = u"賃金"_s;
        hire.overReason = u"急増"_s;
        model.show({hire});
        QCOMPARE(model.index(0, HireTableModel::Stage).data().toString(), label(HireStage::Declined));
        QVERIFY(model.index(0, HireTableModel::Reason).data().toString().contains(u"賃金"_s));
        QVERIFY(model.index(0, HireTableModel::Reason).data().toString().contains(u"急増"_s));
        QCOMPARE(model.hireAt(0)->id, HireId(7));
        QVERIFY(!model.hireAt(1));
    }
};

QTEST_GUILESS_MAIN(TestDetailModels)
#include "tst_detailmodels.moc"
