#include "models/domain/joining.h"
#include "models/domain/postingfield.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPostingField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldReturnsWhatItWasGiven()
    {
        QSet<QLatin1StringView> keys;
        for (const PostingField &field : postingFields()) {
            QVariant sample;
            switch (field.kind) {
            case FieldKind::Text:
            case FieldKind::LongText:
                sample = u"文"_s;
                break;
            case FieldKind::Count:
            case FieldKind::Profession:
            case FieldKind::Prefecture:
                sample = 7;
                break;
            case FieldKind::Decimal:
                sample = 2.5;
                break;
            case FieldKind::Date:
                sample = QDate(2020, 6, 1);
                break;
            case FieldKind::Flag:
                sample = true;
                break;
            case FieldKind::Code:
                sample = QString();
                break;
            }
            PostingContent content;
            if (field.kind == FieldKind::Code)
                sample = QLatin1StringView(field.key) == "recruitment_kind"_L1 ? u"backfill"_s
                         : QLatin1StringView(field.key) == "place_kind"_L1     ? u"clinic"_s
                         : QLatin1StringView(field.key) == "employment"_L1     ? u"dispatched"_s
                         : QLatin1StringView(field.key) == "wage_form"_L1      ? u"daily"_s
                                                                               : u"open"_s;
            field.assign(content, sample);
            QVERIFY2(field.value(content) == sample, field.key);
            QVERIFY2(!field.shown(content).isEmpty(), field.key);
            QVERIFY2(!keys.contains(QLatin1StringView(field.key)), field.key);
            keys.insert(QLatin1StringView(field.key));
        }
        QCOMPARE(keys.size(), 53);
    }

    void onlyChangedFieldsAreShown()
    {
        PostingContent before;
        before.headcount = 3;
        before.remarks = u"same"_s;
        PostingContent after = before;
        after.headcount = 5;
        after.wageForm = WageForm::Hourly;
        after.wageMin = 2000;
        const QList<FieldChange> changes = changesBetween(before, after);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].before, u"3"_s);
        QCOMPARE(changes[0].after, u"5"_s);
        QCOMPARE(changes[2].before, QString());
        QCOMPARE(changes[2].after, u"2,000"_s);
    }

    void disjointEditsMergeAndSameFieldConflicts()
    {
        PostingContent base;
        base.headcount = 3;
        PostingContent mine = base, theirs = base;
        mine.headcount = 4;
        theirs.remarks = u"theirs"_s;
        Merge merge = merged(base, mine, theirs);
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.content.headcount, 4);
        QCOMPARE(merge.content.remarks, u"theirs"_s);

        theirs.headcount = 5;
        merge = merged(base, mine, theirs);
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.first()->key, "headcount");
        QCOMPARE(merge.content.headcount, 4);
    }

    void whatOnlyOneOfTwoDuplicatesFillsInIsTaken()
    {
        PostingContent kept, duplicate;
        kept.remarks = u"寮あり"_s;
        duplicate.remarks = u"駐車場あり"_s;
        duplicate.wageMin = 2000;
        kept.wageMax = 2500;
        const Joining joining = joined(kept, duplicate);
        QCOMPARE(joining.content.wageMin, std::optional(2000));
        QCOMPARE(joining.content.wageMax, std::optional(2500));
        QCOMPARE(joining.content.remarks, u"寮あり"_s);
        QCOMPARE(joining.filled, QList{postingField(QLatin1StringView("wage_min"))});
        QCOMPARE(joining.conflicts, QList{postingField(QLatin1StringView("remarks"))});
        QVERIFY(!joined(kept, kept).isNeeded());
        QVERIFY(!joined(kept, {}).isNeeded());
    }
};

QTEST_GUILESS_MAIN(TestPostingField)
#include "tst_postingfield.moc"
