#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/seekerstore.h"
#include "models/storage/settingstore.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/verifydone.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static const QDate day(2026, 5, 20);

/// Whoever withdraws is gone from the bytes of the database, whatever was done with them before.
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto db = openConnection({.file = path()}, u"desk"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_folder.reset();
    }

    void nothingOfThePersonIsInTheFile()
    {
        for (int i = 0; i < 400; ++i) // pages split before, between and after
            add(u"隣人%1 太郎"_s.arg(i), u"080-1111-%1"_s.arg(i, 4, 10, QChar(u'0')));
        Seeker gone = people::nurse(u"勅使河原 瑠璃子"_s, u"090-7654-3210"_s);
        gone.kana = u"てしがわら るりこ"_s;
        gone.email = u"rurico.t@example.jp"_s;
        gone.address = u"銚子市犬吠埼9576"_s;
        gone.remarks = u"元町病院に勤務"_s;
        gone.licences[0].number = u"98765431"_s;
        gone = SeekerDesk(m_db, actor()).add(gone).take();
        for (int i = 400; i < 800; ++i)
            add(u"隣人%1 太郎"_s.arg(i), u"080-1111-%1"_s.arg(i, 4, 10, QChar(u'0')));
        Seeker twin = people::nurse(u"勅使川原瑠璃子"_s, u"090-7654-3210"_s);
        twin.email = u"old-address@example.jp"_s;
        twin = SeekerDesk(m_db, actor()).add(twin).take();
        gone = SeekerDesk(m_db, actor()).merge({gone.id, 0}, {twin.id, 0}).take();
        VERIFY_DONE(people::train(m_db, gone.id, day));
        VERIFY_DONE(desk().ask({.seeker = gone.id, .question = u"勅使河原です。夜勤は？"_s}));
        const Posting posting = published();
        const auto application = desk().apply(gone.id, posting.id, IntakeRoute::KeyNet, u"元町の知人"_s);
        VERIFY_DONE(application);
        VERIFY_DONE(desk().schedule({.application = application.value().id,
                                     .from = actor().at,
                                     .mode = InterviewMode::Phone,
                                     .phone = u"090-7654-3210"_s,
                                     .interviewer = u"佐藤"_s},
                                    false));
        const auto offered = desk().offer({posting.id, 0}, {.application = application.value().id}, u"面接は電話のみ"_s);
        VERIFY_DONE(offered);
        QVERIFY(!SeekerDesk(m_db, actor()).withdraw({gone.id, 0})); // the application is open
        VERIFY_DONE(desk().leave(application.value().id, 0, ApplicationStage::Withdrawn, u"勅使河原家の事情"_s));
        const QList<QByteArray> words{"勅使河原", "瑠璃子",      "勅使川原",   "てしがわら", "090-7654-3210", "09076543210",
                                      "rurico.t", "old-address", "犬吠埼9576", "98765431",   "元町",          "家の事情"};
        for (const QByteArray &word : words)
            QVERIFY2(fileContains(word), word.constData());

        const auto erased = SeekerDesk(m_db, actor()).withdraw({gone.id, 0});
        VERIFY_DONE(erased);
        QCOMPARE(erased.value().remnants, 0);
        QVERIFY(erased.value().bytesSearched > 100'000);
        for (const QByteArray &word : words)
            QVERIFY2(!fileContains(word), word.constData());
        QCOMPARE(SeekerStore(m_db).page({.text = u"勅使河原"_s}, {}, {}, 10).value().rows.size(), 0);
        QCOMPARE(SeekerStore(m_db).page({.text = u"瑠璃"_s}, {}, {}, 10).value().rows.size(), 0);
        QCOMPARE(SeekerStore(m_db).count().value(), 801); // the statistics stay
        const Seeker left = SeekerLoader(m_db).byNumber(gone.number).take();
        QCOMPARE(left.state, SeekerState::Withdrawn);
        QCOMPARE(left.registeredOn, day);
        QCOMPARE(mainProfession(left), std::optional(Profession::Nurse));
        QVERIFY(SeekerStore(m_db).duplicatesOf(twin).value().isEmpty());
        QVERIFY(!SeekerDesk(m_db, actor()).withdraw({gone.id, 0}));
        Seeker again = gone;
        SeekerWriter writer(m_db, actor());
        QVERIFY(!writer.put(again)); // a file cannot bring the data back
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        for (const Finding &finding : checkup.value().findings)
            qWarning("%s | %s | %s", qPrintable(finding.rule), qPrintable(finding.subject), qPrintable(finding.message));
        QVERIFY(checkup.value().isClean());
    }

    void aSeatGivenByNameIsThePersonsToo()
    {
        const Seeker gone = SeekerDesk(m_db, actor()).add(people::nurse(u"勅使河原 瑠璃子"_s, u"090-7654-3210"_s)).take();
        add(u"隣人 太郎"_s, u"080-1111-0000"_s);
        const Posting posting = published();
        PostingDesk postings(m_db, actor());
        Posting seated = postings.offer({posting.id}, {.person = u"勅使河原瑠璃子"_s}).take(); // without the space
        seated = postings.offer({posting.id}, {.person = u"隣人太郎"_s}).take();
        const HireId hers = seated.hires.first().id;
        VERIFY_DONE(postings.advance({posting.id}, hers, HireStage::Declined, day, u"勅使河原家の事情"_s));
        VERIFY_DONE(SettingStore(m_db).set(u"draft/佐藤/seeker/new"_s, u"{\"name\":\"勅使河原 瑠璃子\"}"_s));
        VERIFY_DONE(SettingStore(m_db).set(u"draft/佐藤/seeker/%1"_s.arg(qToUnderlying(gone.id)), u"{\"fields\":\"ICU\"}"_s));
        VERIFY_DONE(SettingStore(m_db).set(u"draft/佐藤/seeker/999"_s, u"{\"name\":\"隣人 太郎\"}"_s));
        QVERIFY(fileContains("勅使河原"));
        const auto erased = SeekerDesk(m_db, actor()).withdraw({gone.id, 0});
        VERIFY_DONE(erased);
        QCOMPARE(erased.value().remnants, 0);
        QVERIFY(!fileContains("勅使河原"));
        const Posting left = PostingLoader(m_db).byId(posting.id).take();
        QCOMPARE(left.hires.size(), 2); // the statistics stay
        QCOMPARE(left.hires.first().person, u"消去済"_s);
        QCOMPARE(left.hires.last().person, u"隣人太郎"_s);
        QCOMPARE(SettingStore(m_db).keys(u"draft/"_s).value(), QStringList{u"draft/佐藤/seeker/999"_s});
    }

    void aSeatOfANamesakeStays()
    {
        const Seeker gone = SeekerDesk(m_db, actor()).add(people::nurse(u"鈴木 一郎"_s, u"090-7654-3210"_s)).take();
        add(u"鈴木 一郎"_s, u"080-2222-2222"_s); // another one
        const Posting posting = published();
        VERIFY_DONE(PostingDesk(m_db, actor()).offer({posting.id}, {.person = u"鈴木 一郎"_s}));
        VERIFY_DONE(SeekerDesk(m_db, actor()).withdraw({gone.id, 0}));
        QCOMPARE(PostingLoader(m_db).byId(posting.id).value().hires.first().person, u"鈴木 一郎"_s);
    }

private:
    Actor actor() const { return people::actorOn(day); }
    CaseDesk desk() const { return CaseDesk(m_db, actor()); }
    QString path() const { return m_folder->filePath(u"desk.db"_s); }

    void add(const QString &name, const QString &phone)
    {
        const auto added = SeekerDesk(m_db, actor()).add(people::nurse(name, phone));
        VERIFY_DONE(added);
    }

    Posting published()
    {
        PostingDesk desk(m_db, actor());
        const Posting added = desk.add(samplecontent::posting(Profession::Nurse, 2), samplecontent::facility()).take();
        (void)desk.review({added.id}, {.action = ReviewAction::Approve, .amberConfirmed = true});
        return desk.publish({added.id}).take();
    }

    bool fileContains(const QByteArray &word) const
    {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile file(path() + end);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
