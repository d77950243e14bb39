#include "models/items/limitmodel.h"
#include "models/items/namebook.h"
#include "models/items/valuetablemodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The models behind the page of matching.
class TestMatchModels : public QObject
{
    Q_OBJECT

private:
    static QList<ValueTableModel<std::pair<int, QString>>::Column> columns()
    {
        using Row = std::pair<int, QString>;
        return {{u"Number"_s, [](const Row &row) { return row.first; }, true},
                {u"Text"_s, [](const Row &row) { return row.second; }}};
    }

private Q_SLOTS:
    void listsSortAndKeepTheirPlace()
    {
        ValueTableModel<std::pair<int, QString>> model(columns());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({{3, u"b"_s}, {1, u"a"_s}, {2, u"a"_s}});
        const QPersistentModelIndex three = model.index(0, 0);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.row(0).first, 1);
        QCOMPARE(three.row(), 2);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(model.row(0).first, 3);
        QCOMPARE(model.row(1).first, 1); // equal ones as they were
        QCOMPARE(model.row(2).first, 2);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.replace(1, {1, u"z"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, 1).data().toString(), u"z"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Number"_s);
    }

    void limitsAreEntered()
    {
        LimitModel model({{*Prefecture::fromNumber(13), 10, 0}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 47);
        QCOMPARE(model.index(12, LimitModel::Cap).data().toString(), u"10"_s);
        QVERIFY(model.setData(model.index(26, LimitModel::Floor), u"4"_s));
        QVERIFY(!model.setData(model.index(26, LimitModel::Floor), u"-4"_s));
        QVERIFY(!model.setData(model.index(26, LimitModel::Floor), u"x"_s));
        QVERIFY(!model.setData(model.index(26, LimitModel::Name), u"x"_s));
        QCOMPARE(model.limits(),
                 (QList<PrefectureLimit>{{*Prefecture::fromNumber(13), 10, 0}, {*Prefecture::fromNumber(27), {}, 4}}));
        QVERIFY(model.setData(model.index(12, LimitModel::Cap), QString()));
        QCOMPARE(model.limits().size(), 1);
        model.clear();
        QVERIFY(model.limits().isEmpty());
    }

    void namesAreAskedForOnceAndTogether()
    {
        int asked = 0;
        NameBook book([&](const QStringList &seekers, const QStringList &postings) {
            ++asked;
            MatchNames names;
            for (const QString &number : seekers + postings)
                names.insert(number, u"name of "_s + number);
            QPromise<Result<MatchNames>> promise;
            promise.start();
            promise.addResult(Result<MatchNames>(names));
            promise.finish();
            return promise.future();
        });
        QSignalSpy arrived(&book, &NameBook::arrived);
        QCOMPARE(book.seeker(u"S1"_s), QString());
        QCOMPARE(book.seeker(u"S1"_s), QString());
        QCOMPARE(book.posting(u"P1"_s), QString());
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(asked, 1);
        QCOMPARE(book.seeker(u"S1"_s), u"name of S1"_s);
        QCOMPARE(book.posting(u"P1"_s), u"name of P1"_s);
    }
};

QTEST_GUILESS_MAIN(TestMatchModels)
#include "tst_matchmodels.moc"
