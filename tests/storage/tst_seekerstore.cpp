#include "models/storage/connection.h"
#include "models/storage/deskuserstore.h"
#include "models/storage/migrator.h"
#include "models/storage/seekerstore.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const QDate day(2026, 5, 20);

/// The list of seekers in every order, and who may see them whole.
class TestSeekerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_db = openConnection(DatabaseAddress::fromText(m_test->address()).take(), u"store"_s).take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"store"_s);
        m_test.reset();
    }

    void everyOrderShowsEveryRowOnce()
    {
        fill(40);
        for (const SeekerSort sort : allOf<SeekerSort>()) {
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                for (const SeekerFilter &filter :
                     {SeekerFilter{}, SeekerFilter{.routes = {IntakeRoute::KeyNet}}, SeekerFilter{.elsewhereOnly = true}}) {
                    const QList<SeekerRow> all = pages(filter, {sort, direction}, 7);
                    QCOMPARE(qint64(all.size()), SeekerStore(m_db).count(filter).value().rows);
                    QSet<qint64> ids;
                    for (const SeekerRow &row : all)
                        ids.insert(qToUnderlying(row.id));
                    QCOMPARE(ids.size(), all.size());
                }
            }
        }
        const QList<SeekerRow> elsewhere = pages({}, {SeekerSort::Elsewhere, Qt::DescendingOrder}, 7);
        for (qsizetype i = 1; i < elsewhere.size(); ++i)
            QVERIFY(elsewhere[i - 1].elsewhere >= elsewhere[i].elsewhere);
        const QList<SeekerRow> towns = pages({}, {SeekerSort::Municipality, Qt::AscendingOrder}, 7);
        for (qsizetype i = 1; i < towns.size(); ++i)
            QVERIFY(towns[i - 1].municipality <= towns[i].municipality);
        const auto cursor = SeekerStore(m_db).cursorAt({}, {SeekerSort::Route, Qt::AscendingOrder}, 17);
        VERIFY_DONE(cursor);
        const auto page = SeekerStore(m_db).page({}, {SeekerSort::Route, Qt::AscendingOrder}, cursor.value(), 1);
        VERIFY_DONE(page);
        QCOMPARE(page.value().rows.first(), pages({}, {SeekerSort::Route, Qt::AscendingOrder}, 100)[17]);
    }

    void everyPlanFindsTheSameRows()
    {
        fill(40);
        const QList<SeekerFilter> filters{{.professions = {Profession::Nurse}, .text = u"看護"_s},
                                          {.professions = {Profession::Clerk}, .text = u"看護"_s},
                                          {.elsewhereOnly = true, .text = u"S000"_s},
                                          {.routes = {IntakeRoute::KeyNet}, .registeredTo = day},
                                          {.prefectures = {*Prefecture::fromNumber(13)}, .text = u"S0"_s},
                                          {.states = {SeekerState::Valid}, .validUntilTo = day.addDays(90)},
                                          {.states = {SeekerState::Valid}, .validUntilTo = day.addDays(90), .text = u"看護"_s}};
        int found = 0;
        for (const SeekerFilter &filter : filters)
            for (const SeekerSort sort : {SeekerSort::Number, SeekerSort::ValidUntil, SeekerSort::Route})
                for (const bool empty : {false, true}) {
                    const SeekerQueryBuilder builder(dialect::engineOf(m_db), filter, {sort, Qt::DescendingOrder});
                    if (empty && !builder.hasEmptySegment())
                        continue;
                    const auto ids = [&](ListPlan plan) {
                        QSqlQuery query(m_db);
                        const auto asked = builder.page({plan}, u"seeker.id"_s, {}, empty, 1000);
                        query.prepare(asked.sql);
                        for (const QVariant &value : asked.values)
                            query.addBindValue(value);
                        QList<qint64> rows;
                        for (query.exec(); query.next();)
                            rows.append(query.value(0).toLongLong());
                        return query.isActive() ? rows : QList<qint64>{-1};
                    };
                    const QList<qint64> expected = ids(ListPlan::WalkOrder);
                    found += int(expected.size());
                    QCOMPARE(ids(ListPlan::FilterFirst), expected);
                    QCOMPARE(ids(ListPlan::WalkSome), expected);
                    if (builder.hasText())
                        QCOMPARE(ids(ListPlan::TextFirst), expected);
                }
        QVERIFY(found > 40);
    }

    void historySaysWhatWasDone()
    {
        const Seeker added =
            SeekerDesk(m_db, people::actorOn(day)).add(people::nurse(u"佐久間 実咲"_s, u"090-1111-2222"_s)).take();
        Seeker changed = added;
        changed.phone = u"090-3333-4444"_s;
        VERIFY_DONE(SeekerDesk(m_db, people::actorOn(day.addDays(1))).change({added.id, added.version}, changed));
        const auto history = SeekerStore(m_db).history(added.number);
        VERIFY_DONE(history);
        QCOMPARE(history.value().size(), 2);
        QCOMPARE(history.value().first().action, u"seeker.change"_s);
        QVERIFY(history.value().first().after.contains(u"phone"_s));
        QCOMPARE(history.value().last().action, u"seeker.add"_s);
    }

    void mergingTakesTheChosenValues()
    {
        SeekerDesk desk(m_db, people::actorOn(day));
        Seeker one = people::nurse(u"髙橋 さくら"_s, u"090-1111-2222"_s),
               two = people::nurse(u"高橋 さくら"_s, u"090-1111-2222"_s);
        one.address = u"千葉市2"_s;
        two.address = u"銚子市1"_s;
        one = desk.add(one).take();
        two = desk.add(two).take();
        const auto merged = desk.merge({one.id, one.version}, {two.id, two.version}, {u"address"_s});
        VERIFY_DONE(merged);
        QCOMPARE(merged.value().address, u"銚子市1"_s);
        const auto aliases = SeekerLoader(m_db).aliases(one.id);
        VERIFY_DONE(aliases);
        QCOMPARE(aliases.value().first().former.value(u"address"_s).toString(), u"千葉市2"_s);
    }

    void afterAWithdrawalEveryTextIsSearched()
    {
        SeekerDesk desk(m_db, people::actorOn(day));
        VERIFY_DONE(desk.add(people::nurse(u"隣人 太郎"_s, u"080-1111-0000"_s)));
        Seeker gone = people::nurse(u"勅使河原 瑠璃子"_s, u"090-7654-3210"_s);
        gone.licences[0].number = u"98765431"_s;
        gone.email = u"rurico.t@example.jp"_s;
        gone = desk.add(gone).take();
        QSqlQuery stray(m_db); // where no rule of ours would look for it
        QVERIFY(stray.exec(u"INSERT INTO setting (key, value) VALUES ('stray', 'rurico.t@example.jp')"_s));
        const auto erased = desk.withdraw({gone.id, 0});
        VERIFY_DONE(erased);
        QVERIFY(erased.value().bytesSearched > 100);
        QCOMPARE(erased.value().remnants, 1);
        QVERIFY(stray.exec(u"DELETE FROM setting WHERE key = 'stray'"_s));
        Seeker other = people::nurse(u"勅使河原 瑠璃子"_s, u"090-7654-3210"_s);
        other = desk.add(other).take();
        const auto again = desk.withdraw({other.id, 0});
        VERIFY_DONE(again);
        QCOMPARE(again.value().remnants, 0);
    }

    void usersHaveAPasswordAndARight()
    {
        DeskUserStore store(m_db);
        const Actor sato = people::actorOn(day);
        QCOMPARE(store.user(u"佐藤"_s).value(), DeskUser{.name = u"佐藤"_s}); // never kept
        VERIFY_DONE(store.setPassword(sato, u"$argon2id$x"_s));
        VERIFY_DONE(store.setSeesPersonal(sato, true));
        VERIFY_DONE(store.failed(sato));
        const auto failed = store.failed(sato);
        VERIFY_DONE(failed);
        QCOMPARE(failed.value().failures, 2);
        QCOMPARE(failed.value().failedAt, sato.at);
        QVERIFY(failed.value().seesPersonal);
        QVERIFY(!store.user(u"鈴木"_s).value().seesPersonal); // it is each one's own
        VERIFY_DONE(store.unlocked(sato));
        QCOMPARE(store.user(u"佐藤"_s).value().failures, 0);
        QStringList actions;
        QSqlQuery audit(m_db);
        QVERIFY(audit.exec(u"SELECT action, after_values FROM audit WHERE subject = '佐藤' ORDER BY id"_s));
        while (audit.next()) {
            actions.append(audit.value(0).toString());
            QVERIFY(!audit.value(1).toString().contains(u"argon2"_s));
        }
        QCOMPARE(actions, (QStringList{u"desk.password_set"_s, u"desk.personal_shown"_s, u"desk.unlock_failed"_s,
                                       u"desk.unlock_failed"_s, u"desk.unlocked"_s}));
    }

private:
    void fill(int count)
    {
        SeekerDesk desk(m_db, people::actorOn(day));
        for (int i = 0; i < count; ++i) {
            Seeker seeker = people::nurse(u"隣人%1"_s.arg(i), u"080-1111-%1"_s.arg(i, 4, 10, QChar(u'0')), 1 + i % 47);
            seeker.elsewhere = i % 3 == 0;
            seeker.shortTerm = i % 2 == 0;
            seeker.municipality = i % 4 == 0 ? QString() : u"市%1"_s.arg(i % 5);
            seeker.route = IntakeRoute(i % 7);
            if (i % 5 > 0)
                seeker.yearsExperience = i % 11;
            if (i % 6 > 0)
                seeker.availableFrom = day.addDays(i % 9);
            VERIFY_DONE(desk.add(seeker));
        }
    }

    QList<SeekerRow> pages(const SeekerFilter &filter, const SeekerOrder &order, int limit) const
    {
        QList<SeekerRow> all;
        SeekerCursor cursor;
        bool last = false;
        while (!last) {
            const auto page = SeekerStore(m_db).page(filter, order, cursor, limit);
            if (!page)
                return {};
            all += page.value().rows;
            cursor = page.value().next;
            last = page.value().last;
        }
        return all;
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestSeekerStore)
#include "tst_seekerstore.moc"
