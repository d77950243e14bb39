#include "app/caseexport.h"
#include "app/casejson.h"
#include "app/peopleview.h"
#include "models/domain/officedate.h"
#include "models/exchange/tablefile.h"
#include "models/items/applicationtablemodel.h"
#include "models/items/hirelistmodel.h"
#include "models/items/interviewtablemodel.h"
#include "models/storage/casestore.h"
#include "tests/app/maskedworld.h"
#include "tests/support/people.h"
#include "tests/support/verifydone.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/rowtable.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace maskedworld;

/// Casework of masked postings, with the institution's names in everything that somebody wrote: lists as files, by the command
/// line and on the clipboard tell none of them.
class TestMaskedPeople : public QObject
{
    Q_OBJECT

private:
    const QDate m_day{2026, 6, 2};
    Office m_office;
    int m_people = 0;

    static Seeker person(const Posting &posting, int i)
    {
        Seeker seeker = people::nurse(u"試験 花子%1"_s.arg(i), {}, posting.facility.prefecture->number());
        seeker.licences.first().kind = *posting.shown().content.profession;
        return seeker;
    }

    /// An interview and a way out for some, an offer for others; every free text names the institution.
    void caseOf(const Posting &posting, int i)
    {
        const Facility named = facility(i);
        CaseDesk desk(m_office.db(), people::actorOn(m_day));
        const auto seeker = SeekerDesk(m_office.db(), people::actorOn(m_day)).add(person(posting, i));
        VERIFY_DONE(seeker);
        const auto application = desk.apply(seeker.value().id, posting.id, IntakeRoute::NurseCentre, {});
        VERIFY_DONE(application);
        const ApplicationId id = application.value().id;
        ++m_people;
        if (i % 2 == 0) {
            const Hire offer{.startsOn = m_day.addDays(9), .application = id, .otherTerms = u"寮は"_s + spelled(named, i)};
            VERIFY_DONE(desk.offer({posting.id, 0}, offer, spelled(named, i + 3) + u"の書類選考のみ"_s));
            return;
        }
        Interview interview{.application = id,
                            .from = officeDayBegin(m_day).addSecs(9 * 3600),
                            .place = named.address + spelled(named, i + 1),
                            .interviewer = named.contactPerson + spelled(named, i + 2)};
        const auto made = desk.schedule(interview, true);
        VERIFY_DONE(made);
        VERIFY_DONE(desk.enterResult(made.value().id, made.value().version, InterviewResult::Failed, spelled(named, i + 4)));
        VERIFY_DONE(desk.leave(id, 0, ApplicationStage::Withdrawn, spelled(named, i + 5) + u"のため"_s));
    }

    QString copied(QAbstractItemModel &model) const
    {
        const std::unique_ptr<QTableView> view(plainTable(model, u"list"_s, u"一覧"_s));
        view->selectAll();
        return static_cast<const RowTable &>(*view).selectedText();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Japanese));
        m_office.fill(people::actorOn(m_day), true); // a clerk's posting asks for no licence, and these seekers have one
        const auto &postings = m_office.postings();
        for (int i = 0; i < postings.size(); i += 3)
            caseOf(postings[i].first, postings[i].second);
        QVERIFY(m_people > 50);
    }

    void files()
    {
        const DatabaseRead reading = [db = m_office.db()](const auto &work) { return work(db); };
        const InterviewFilter interviews{
            .from = officeDayBegin(m_day), .before = officeDayBegin(m_day.addDays(30)), .results = {}, .application = {}};
        for (const CaseFilter &filter : {CaseFilter(ApplicationFilter{}), CaseFilter(interviews), CaseFilter(HireFilter{})})
            for (const auto &[format, ending] :
                 {std::pair(TableFormat::Csv, u"csv"_s), std::pair(TableFormat::Xlsx, u"xlsx"_s)}) {
                TableFileOptions options{.title = u"一覧"_s};
                options.format = format;
                const auto file = writeTableFile(QDir(m_office.folder(u"out"_s)).filePath(codeOf(filter) + u'.' + ending),
                                                 {caseSheet(filter, m_day, false, reading)}, options);
                VERIFY_DONE(file);
                QVERIFY(file.value().rows > 20);
            }
        search(m_office.folder(u"out"_s), 6);
    }

    void commandLine()
    {
        PostingRows postings(m_office.db(), false);
        QString said;
        const auto say = [&](const QJsonObject &row) { said += QString::fromUtf8(QJsonDocument(row).toJson()); };
        const auto applications = CaseStore(m_office.db()).applications({}, {}, 10'000);
        VERIFY_DONE(applications);
        QCOMPARE(applications.value().rows.size(), m_people);
        for (const ApplicationRow &row : applications.value().rows)
            say(caseJson(postings.seen(row).value(), m_day));
        const auto interviews = CaseStore(m_office.db()).interviews(InterviewFilter{}, {}, 10'000);
        VERIFY_DONE(interviews);
        for (const InterviewRow &row : interviews.value().rows)
            say(caseJson(postings.seen(row).value()));
        const auto hires = CaseStore(m_office.db()).hires({}, {}, 10'000);
        VERIFY_DONE(hires);
        for (const HireRow &row : hires.value().rows)
            say(caseJson(postings.seen(row).value()));
        const QStringList hits = found(said);
        QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u", "_s)));
    }

    void clipboard()
    {
        const CaseStore store(m_office.db());
        ApplicationTableModel applications;
        applications.setToday(m_day);
        applications.ask(
            [&](const CaseCursor &after, int) { return QtFuture::makeReadyFuture(store.applications({}, after, 10'000)); });
        InterviewTableModel interviews;
        interviews.ask([&](const CaseCursor &after, int) {
            return QtFuture::makeReadyFuture(store.interviews(InterviewFilter{}, after, 10'000));
        });
        HireListModel hires;
        hires.ask([&](const HireCursor &after, int) { return QtFuture::makeReadyFuture(store.hires({}, after, 10'000)); });
        QTRY_VERIFY(applications.rowCount() > 20 && interviews.rowCount() > 0 && hires.rowCount() > 20);
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&applications, &interviews, &hires}) {
            QString shown;
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column)
                    shown += model->index(row, column).data().toString();
            QVERIFY(!found(shown).isEmpty()); // the window shows it
            const QString text = copied(*model);
            QCOMPARE(text.count(u'\n'), model->rowCount() + 1);
            QVERIFY(text.contains(u"試験 花子"_s));
            const QStringList hits = found(text);
            QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u", "_s)));
        }
    }
};

QTEST_MAIN(TestMaskedPeople)
#include "tst_maskedpeople.moc"
