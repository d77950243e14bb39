#include "models/jobs/sampleoffice.h"

#include "models/domain/officedate.h"
#include "models/storage/candidatesearch.h"
#include "models/storage/orderfile.h"
#include "models/storage/trainingfile.h"

using namespace Qt::StringLiterals;

static constexpr int wantedNurses = 22, chosenNurses = 10;

static Result<> writeCourses(const QSqlDatabase &db, const Actor &actor, QDate today)
{
    using enum TrainingModule;
    const QList<Course> courses{{.title = u"感染管理の基礎"_s,
                                 .provider = TrainingProvider::NursingAssociation,
                                 .providerName = u"看護協会"_s,
                                 .mode = TrainingMode::Online,
                                 .modules = {InfectionControl},
                                 .hours = 2.0},
                                {.title = u"医療安全の基礎"_s,
                                 .provider = TrainingProvider::NursingAssociation,
                                 .providerName = u"看護協会"_s,
                                 .mode = TrainingMode::Online,
                                 .modules = {MedicalSafety},
                                 .hours = 1.5},
                                {.title = u"PPE着脱演習"_s,
                                 .provider = TrainingProvider::Prefecture,
                                 .providerName = u"東京都調整本部"_s,
                                 .modules = {ProtectiveEquipment},
                                 .hours = 3.0,
                                 .prefecture = Prefecture::fromNumber(13),
                                 .from = today.addDays(2),
                                 .to = today.addDays(2),
                                 .places = 30},
                                {.title = u"復職前の総合研修"_s,
                                 .provider = TrainingProvider::Outside,
                                 .providerName = u"大阪府ナースセンター"_s,
                                 .modules = {InfectionControl, MedicalSafety, ProtectiveEquipment},
                                 .hours = 6.0,
                                 .prefecture = Prefecture::fromNumber(27),
                                 .from = today.addDays(5),
                                 .to = today.addDays(6),
                                 .places = 40},
                                {.title = u"着任時研修"_s,
                                 .provider = TrainingProvider::OwnInstitution,
                                 .modules = {InfectionControl, MedicalSafety, Orientation},
                                 .hours = 4.0}};
    TrainingFile file(db, actor);
    for (Course course : courses)
        if (const auto done = file.add(course); !done)
            return done;
    return file.finish();
}

static Result<> writeFunds(OrderFile &file, QDate today)
{
    const QDate first(today.month() >= 4 ? today.year() : today.year() - 1, 4, 1), last = first.addYears(1).addDays(-1);
    for (const auto &[prefecture, contractor, yen] :
         {std::tuple(1, u"北海道看護協会"_s, 18'400'000), std::tuple(13, u"東京都看護協会"_s, 42'000'000),
          std::tuple(27, u"大阪府看護協会"_s, 31'500'000)})
        for (const auto kind : allOf<ActivityKind>()) {
            FundedActivity activity{.kind = kind,
                                    .prefecture = Prefecture::fromNumber(prefecture),
                                    .contractor = contractor,
                                    .from = first,
                                    .to = last,
                                    .yen = kind == ActivityKind::Training ? yen / 4 : yen,
                                    .fund = fundFor(kind)};
            if (const auto done = file.add(activity); !done)
                return done;
        }
    return {};
}

static Result<> writeOrder(const QSqlDatabase &db, OrderFile &file, const Actor &actor, QDate today)
{
    SupportOrder order{.requesting = Prefecture::fromNumber(47),
                       .people = wantedNurses,
                       .from = today.addDays(14),
                       .to = today.addDays(44),
                       .leastDays = 25,
                       .place = u"宿泊療養施設"_s,
                       .duties = u"健康観察と相談"_s};
    CandidateSearch search(order, chosenNurses);
    for (bool more = true; more;) {
        const auto step = search.step(db);
        if (!step)
            return step.error();
        more = step.value();
    }
    for (const Candidate &candidate : search.result().candidates) {
        auto with = withMember(order, candidate, actor);
        if (!with)
            return with.error();
        order = with.take();
    }
    return file.add(order);
}

Result<> writeSampleOffice(const QSqlDatabase &db, const Actor &actor)
{
    const QDate today = officeDay(actor.at);
    if (const auto done = writeCourses(db, actor, today); !done)
        return done;
    OrderFile file(db, actor);
    if (const auto done = writeFunds(file, today); !done)
        return done;
    if (const auto done = writeOrder(db, file, actor, today); !done)
        return done;
    return file.finish();
}
