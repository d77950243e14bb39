// A desk that works until it is killed (tst_crash). Every line it prints is a promise: what it names is committed.
#include "models/storage/backup.h"
#include "models/storage/facilitystore.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingwriter.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s | %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    return result.take();
}

void promise(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void promise(const Posting &posting) { promise(u"posting %1 %2"_s.arg(posting.number).arg(posting.version)); }

Actor actor() { return {u"佐藤"_s, QDateTime::currentDateTimeUtc()}; }

/// As an import does: many postings, one transaction, all or none.
void importBatch(const QSqlDatabase &db, QRandomGenerator &random)
{
    const QString batch = QUuid::createUuid().toString(QUuid::Id128);
    const int size = 20 + int(random.bounded(200));
    Transaction transaction(db);
    PostingWriter writer(db, actor());
    const Facility facility = must(FacilityStore(db).put(samplecontent::facility(), false, actor())).facility;
    for (int i = 0; i < size; ++i) {
        const QString record = u"%1/%2/%3"_s.arg(batch).arg(i).arg(size);
        Posting posting = must(received(samplecontent::posting(), facility, Source::File, record, actor()));
        must(writer.add(posting));
    }
    must(writer.finish());
    must(transaction.commit());
    promise(u"batch %1 %2"_s.arg(batch).arg(size));
}

/// One posting from its receipt to its last seat, a step at a time.
void work(const QSqlDatabase &db, QRandomGenerator &random)
{
    PostingDesk desk(db, actor());
    Posting posting = must(desk.add(samplecontent::posting(Profession::Nurse, 2), samplecontent::facility()));
    promise(posting);
    const auto step = [&posting](Result<Posting> next) {
        posting = must(std::move(next));
        promise(posting);
    };
    step(desk.review({posting.id, posting.version}, {.action = ReviewAction::Take}));
    if (random.bounded(4) == 0) {
        step(desk.review({posting.id}, {.action = ReviewAction::Return, .reason = ReasonCode::MissingItem}));
        step(desk.revise({posting.id}, samplecontent::posting(Profession::Nurse, 3)));
    }
    step(desk.review({posting.id}, {.action = ReviewAction::Approve, .amberConfirmed = true}));
    step(desk.publish({posting.id}));
    step(desk.offer({posting.id}, {.person = u"甲"_s}));
    const QDate day(2026, 5, 1); // asked for and approved: two changes, so two promises
    step(CaseDesk(db, people::actorOn(day)).askExemption({posting.id}, posting.hires[0].id, u"災害派遣"_s));
    step(CaseDesk(db, people::actorOn(day, u"鈴木"_s)).approveExemption({posting.id}, posting.hires[0].id));
    step(desk.advance({posting.id}, posting.hires[0].id, HireStage::Awaiting, day, {}));
    step(desk.advance({posting.id}, posting.hires[0].id, HireStage::Started, day, {}));
    step(desk.extend({posting.id}));
    step(desk.end({posting.id}, EndReason::Cancelled, {}));
}

void workForever(const DatabaseAddress &address)
{
    const auto db = must(openConnection(address, u"desk"_s));
    must(Migrator(db).toHead());
    promise(u"ready"_s);
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    while (true) {
        importBatch(db, random);
        for (int i = 0; i < 5; ++i)
            work(db, random);
    }
}

/// Copies there and back, for ever.
void copyForever(const DatabaseAddress &address, const DatabaseAddress &other)
{
    while (true) {
        const QString copy = address.file + u".copy"_s;
        must(backUp(address, copy, Inspection::Quick));
        promise(u"backup"_s);
        const auto done = restore(copy, other, QDateTime::currentDateTimeUtc());
        if (!done)
            stop(done.error());
        QFile::remove(done.value().keptCopy);
        promise(u"restore"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const auto address = must(DatabaseAddress::fromText(words.value(2)));
    if (words.value(1) == u"copy"_s)
        copyForever(address, must(DatabaseAddress::fromText(words.value(3))));
    workForever(address);
}
