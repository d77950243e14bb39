#include "models/domain/postingfield.h"
#include "models/exchange/gmis/gmiserror.h"
#include "models/exchange/gmis/gmisnote.h"
#include "models/exchange/gmis/gmisquery.h"
#include "models/exchange/gmis/gmisreader.h"
#include "models/exchange/gmis/gmissuggestion.h"
#include "tests/support/sharedfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestGmisReader : public QObject
{
    Q_OBJECT

private:
    static QJsonObject sharedJson(const QString &name)
    {
        QFile file(sharedFile(u"gmis/"_s + name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    static GmisForm smallForm()
    {
        const auto field = [](const QString &type, const QStringList &options = {}, bool required = false, bool unique = false) {
            QJsonObject list;
            for (qsizetype i = 0; i < options.size(); ++i)
                list.insert(options[i], QJsonObject{{u"index"_s, QString::number(i)}});
            return QJsonObject{{u"type"_s, type}, {u"options"_s, list}, {u"required"_s, required}, {u"unique"_s, unique}};
        };
        QJsonObject shifts = field(u"SUBTABLE"_s);
        shifts.insert(u"fields"_s, QJsonObject{{u"区分"_s, field(u"DROP_DOWN"_s)},
                                               {u"始業時刻"_s, field(u"TIME"_s)},
                                               {u"終業時刻"_s, field(u"TIME"_s)}});
        const QJsonObject properties{{u"医療機関名"_s, field(u"SINGLE_LINE_TEXT"_s, {}, true)},
                                     {u"都道府県"_s, field(u"DROP_DOWN"_s, {u"東京都"_s})},
                                     {u"職種"_s, field(u"DROP_DOWN"_s, {u"看護師"_s, u"医師"_s}, true)},
                                     {u"雇用形態"_s, field(u"DROP_DOWN"_s, {u"常勤"_s, u"業務委託"_s})},
                                     {u"公開区分"_s, field(u"RADIO_BUTTON"_s, {u"公開"_s, u"非公開"_s})},
                                     {u"応募条件"_s, field(u"CHECK_BOX"_s)},
                                     {u"募集人数"_s, field(u"NUMBER"_s)},
                                     {u"勤務開始日"_s, field(u"DATE"_s)},
                                     {u"勤務シフト"_s, shifts},
                                     {u"募集状態"_s, field(u"DROP_DOWN"_s, {u"受付中"_s, u"充足"_s, u"終了"_s})},
                                     {u"外部連携ID"_s, field(u"SINGLE_LINE_TEXT"_s, {}, false, true)},
                                     {u"備考"_s, field(u"MULTI_LINE_TEXT"_s)},
                                     {u"更新日時"_s, field(u"UPDATED_TIME"_s)}};
        const auto form = gmisFormFrom({{u"properties"_s, properties}, {u"revision"_s, 7}});
        return form ? form.value() : GmisForm();
    }

    static GmisRecord recordOf(const QMap<QString, QJsonValue> &values)
    {
        QJsonObject fields{{u"$id"_s, QJsonObject{{u"value"_s, u"12"_s}}}, {u"$revision"_s, QJsonObject{{u"value"_s, 3}}}};
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            fields.insert(it.key(), QJsonObject{{u"value"_s, it.value()}});
        return gmisRecordFrom(fields).value();
    }

private Q_SLOTS:
    void mapsAFormByItself()
    {
        const GmisMapping mapping = suggestedMapping(smallForm());
        const auto fieldFor = [&](const QString &code) { return mapping.read.fields.value(mapping.read.columns.indexOf(code)); };
        QCOMPARE(fieldFor(u"医療機関名"_s), u"facility_name"_s);
        QCOMPARE(fieldFor(u"勤務シフト"_s), u"hours"_s);
        QCOMPARE(fieldFor(u"外部連携ID"_s), u"ignored"_s);
        QCOMPARE(mapping.values.value(u"雇用形態"_s).value(u"業務委託"_s), u"non_permanent"_s);
        QCOMPARE(mapping.write.value(WrittenItem::State), u"募集状態"_s);
        QCOMPARE(mapping.write.value(WrittenItem::Note), u"備考"_s);
        QCOMPARE(mapping.write.value(WrittenItem::Key), u"外部連携ID"_s);
        QCOMPARE(mapping.states.value(WrittenState::Published), u"受付中"_s);
        const auto again = gmisMappingFromJson(toJson(mapping));
        QVERIFY(again);
        QCOMPARE(toJson(again.value()), toJson(mapping));
        QVERIFY(verdictOn(mapping, smallForm(), std::nullopt).mayWrite);
    }

    void readsARecord()
    {
        GmisReader reader(suggestedMapping(smallForm()), smallForm());
        const QJsonObject shift{{u"区分"_s, QJsonObject{{u"value"_s, u"日勤"_s}}},
                                {u"始業時刻"_s, QJsonObject{{u"value"_s, u"08:30"_s}}},
                                {u"終業時刻"_s, QJsonObject{{u"value"_s, u"17:15"_s}}}};
        const GmisDraft read = reader.read(recordOf({{u"医療機関名"_s, u"東都病院"_s},
                                                     {u"都道府県"_s, u"東京都"_s},
                                                     {u"職種"_s, u"看護師"_s},
                                                     {u"雇用形態"_s, u"業務委託"_s},
                                                     {u"応募条件"_s, QJsonArray{u"未経験可"_s, u"ブランク可"_s}},
                                                     {u"募集人数"_s, u"3"_s},
                                                     {u"備考"_s, u"引用符 \"あり\"\n◆審査連絡 2020/07/27 8:31 差戻し"_s},
                                                     {u"募集状態"_s, QJsonValue::Null},
                                                     {u"勤務シフト"_s, QJsonArray{QJsonObject{{u"value"_s, shift}}}}}));
        QVERIFY2(read.draft, qPrintable(read.problems.join(u' ')));
        QCOMPARE(read.id, 12);
        QCOMPARE(read.revision, 3);
        const PostingContent &content = read.draft->content;
        QCOMPARE(read.draft->record, u"12"_s);
        QCOMPARE(content.employment, EmploymentForm::NonPermanent);
        QCOMPARE(content.conditions, u"未経験可、ブランク可"_s);
        QCOMPARE(content.headcount, 3);
        QCOMPARE(content.hours, u"日勤 08:30～17:15"_s);
        QCOMPARE(content.remarks, u"引用符 \"あり\""_s);
        QCOMPARE(content.disclosure, Disclosure::NonPublic); // missing counts as non-public
    }

    void staffIsNeededByTheFirstDayUnlessTheFormSays()
    {
        QMap<QString, QJsonValue> values{{u"医療機関名"_s, u"東都病院"_s},
                                         {u"都道府県"_s, u"東京都"_s},
                                         {u"職種"_s, u"看護師"_s},
                                         {u"募集人数"_s, u"3"_s},
                                         {u"勤務開始日"_s, u"2020-08-03"_s}};
        GmisMapping mapping = suggestedMapping(smallForm());
        const GmisDraft first = GmisReader(mapping, smallForm()).read(recordOf(values));
        QCOMPARE(first.draft->content.periodFrom, QDate(2020, 8, 3));
        QCOMPARE(first.draft->content.neededBy, QDate(2020, 8, 3));
        QVERIFY(first.draft->given.contains(u"needed_by"_s));
        mapping.read.columns.append(u"必要日"_s);
        mapping.read.fields.append(u"needed_by"_s);
        values.insert(u"必要日"_s, u"2020-07-29"_s);
        QCOMPARE(GmisReader(mapping, smallForm()).read(recordOf(values)).draft->content.neededBy, QDate(2020, 7, 29));
        values.insert(u"必要日"_s, QJsonValue::Null);
        QCOMPARE(GmisReader(mapping, smallForm()).read(recordOf(values)).draft->content.neededBy, QDate());
    }

    void judgesEachField_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("read");
        QTest::addColumn<bool>("write");
        const auto row = [](const char *name, const QString &broken, const QString &code, VerdictLevel level, bool read,
                            bool write) { QTest::newRow(name) << broken << code << int(level) << read << write; };
        row("the profession is gone", u"profession"_s, u"無い"_s, VerdictLevel::Wrong, false, false);
        row("another field is gone", u"headcount"_s, u"無い"_s, VerdictLevel::Doubtful, true, true);
        row("the option is gone", u"state"_s, u"募集状態"_s, VerdictLevel::NoWriting, true, false);
        row("the key is not unique", u"key"_s, u"備考"_s, VerdictLevel::NoWriting, true, false);
        row("a required field is not mapped", u"unmapped"_s, u"職種"_s, VerdictLevel::NoWriting, false, false);
        row("a table is written", u"table"_s, u"勤務シフト"_s, VerdictLevel::NoWriting, true, false);
    }

    void judgesEachField()
    {
        QFETCH(QString, broken);
        QFETCH(QString, code);
        QFETCH(int, level);
        GmisMapping mapping = suggestedMapping(smallForm());
        if (broken == u"state"_s)
            mapping.states.insert(WrittenState::Published, u"無い"_s);
        else if (broken == u"key"_s)
            mapping.write.insert(WrittenItem::Key, u"備考"_s);
        else if (broken == u"table"_s)
            mapping.write.insert(WrittenItem::Note, u"勤務シフト"_s);
        else if (broken == u"unmapped"_s)
            mapping.read.fields[mapping.read.columns.indexOf(u"職種"_s)].clear();
        else
            mapping.read.columns[mapping.read.fields.indexOf(broken)] = u"無い"_s;
        const ConnectionVerdict verdict = verdictOn(mapping, smallForm(), std::nullopt);
        QTEST(verdict.mayRead, "read");
        QTEST(verdict.mayWrite, "write");
        QVERIFY(std::any_of(verdict.fields.begin(), verdict.fields.end(), [&](const FieldVerdict &one) {
            return one.code == code && int(one.level) == level && !one.sentence.isEmpty();
        }));
    }

    void asksNothingThatKintoneRefuses()
    {
        QCOMPARE(quoted(u"a\"b\\c\td\ne"_s), u"\"a\\\"b\\\\c d e\""_s);
        QCOMPARE(seekQuery(41), u"$id > 41 order by $id asc limit 500"_s);
        const QDateTime moment(QDate(2020, 7, 27), QTime(8, 31, 59), Qt::UTC);
        QCOMPARE(changedQuery(u"更新日時"_s, moment, 0),
                 u"更新日時 >= \"2020-07-27T08:31:00Z\" and $id > 0 order by $id asc limit 500"_s);
        QCOMPARE(watermark({}, moment), QDateTime(QDate(2020, 7, 27), QTime(8, 26), Qt::UTC));
        QCOMPARE(watermark(moment, moment), moment); // never back
        QCOMPARE(watermark(moment, {}), moment);     // an answer without a date moves nothing
    }

    void notesNeverMixWithTheirWords()
    {
        const QString line = gmisnote::line(u"差戻し\n理由"_s);
        QCOMPARE(line, u"◆審査連絡 差戻し 理由"_s);
        const QString once = gmisnote::with(u"日勤のみ\n"_s, line, 0);
        QCOMPARE(gmisnote::with(once, line, 0), once);
        QCOMPARE(gmisnote::without(once), u"日勤のみ\n"_s);
        QCOMPARE(gmisnote::with(once, gmisnote::line(u"承認"_s), int(once.size())), u"日勤のみ\n\n◆審査連絡 承認"_s);
        QVERIFY(gmisnote::with(u"長い言葉"_s, line, 8).isNull()); // their words are never cut
    }

    void everyErrorIsASentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](int status, const char *code, Error::Kind kind) {
            QTest::addRow("%d %s", status, code) << status << QString::fromLatin1(code) << kind;
        };
        row(400, "CB_VA01", Error::Kind::Input);
        row(400, "GAIA_IQ11", Error::Kind::Input);
        row(520, "GAIA_IA02", Error::Kind::Input);
        row(401, "CB_AU01", Error::Kind::Input);
        row(403, "GAIA_NO01", Error::Kind::Input);
        row(404, "GAIA_RE01", Error::Kind::NotFound);
        row(404, "GAIA_AP01", Error::Kind::Input);
        row(409, "GAIA_CO02", Error::Kind::Conflict);
        row(429, "GAIA_TO04", Error::Kind::Network);
        row(520, "GAIA_DA02", Error::Kind::Network);
        row(520, "GAIA_XX99", Error::Kind::Network);
        row(503, "", Error::Kind::Network);
        row(302, "", Error::Kind::Input);
        row(200, "", Error::Kind::Network);
    }

    void everyErrorIsASentence()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        HttpAnswer answer;
        answer.status = status;
        answer.type = code.isEmpty() ? "text/html" : "application/json";
        answer.body = code.isEmpty() ? QByteArray("<html>") : QJsonDocument(QJsonObject{{u"code"_s, code}}).toJson();
        const Error error = gmisError(answer);
        QTEST(error.kind, "kind");
        QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
    }

    void answersAreBoundedInDepth()
    {
        QVERIFY(!isDeeperThan("{\"a\":\"[[[[[[\"}", 2));
        QVERIFY(!isDeeperThan("{\"a\":\"\\\"[[[[\"}", 2));
        QVERIFY(isDeeperThan("[[[1]]]", 2));
        HttpAnswer answer;
        answer.type = "application/json";
        answer.body = "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}";
        QVERIFY(!jsonOf(answer, u"G-MIS"_s));
    }

    void readsThePlausibleForm()
    {
        const QJsonObject formJson = sharedJson(u"app-fields.json"_s);
        if (formJson.isEmpty())
            QSKIP("the shared form is not here");
        const auto form = gmisFormFrom(formJson);
        QVERIFY(form);
        const GmisMapping mapping = suggestedMapping(form.value());
        const ConnectionVerdict verdict = verdictOn(mapping, form.value(), std::nullopt);
        for (const FieldVerdict &one : verdict.fields)
            QVERIFY2(one.level == VerdictLevel::Fine, qPrintable(one.code + u' ' + one.field + u' ' + one.sentence));
        QVERIFY(verdict.mayWrite);
        GmisReader reader(mapping, form.value());
        qint64 number = 0;
        int hidden = 0;
        for (const QJsonValue entry : sharedJson(u"records.json"_s).value(u"records"_s).toArray()) {
            QJsonObject fields = entry.toObject();
            fields.insert(u"$id"_s, QJsonObject{{u"value"_s, QString::number(++number)}});
            fields.insert(u"$revision"_s, QJsonObject{{u"value"_s, u"1"_s}});
            const GmisDraft read = reader.read(gmisRecordFrom(fields).value());
            QVERIFY2(read.draft, qPrintable(QString::number(number) + u' ' + read.problems.join(u' ')));
            hidden += read.draft->content.disclosure == Disclosure::NonPublic;
            QVERIFY(read.draft->content.employment);
            if (number == 22)
                QCOMPARE(read.draft->content.remarks.count(u"①②③、㈱、～、－"_s), 1);
        }
        QCOMPARE(number, 200);
        QCOMPARE(hidden, 28);
    }
};

QTEST_GUILESS_MAIN(TestGmisReader)
#include "tst_gmisreader.moc"
