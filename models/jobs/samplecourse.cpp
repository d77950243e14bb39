#include "models/jobs/samplecourse.h"

#include "models/domain/startgate.h"
#include "models/jobs/samplewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How likely a seat is offered to somebody in time, percent: where many are wanted, few are found.
int fillChance(Prefecture prefecture, Profession profession)
{
    static constexpr std::array<int, professionCount> chances{30, 34, 36, 38, 44, 55, 50, 48, 52, 60, 78};
    static const auto strained = {13, 27, 47, 1, 14, 40};
    const int strain = std::find(strained.begin(), strained.end(), prefecture.number()) == strained.end() ? 0 : 12;
    return chances[std::size_t(profession)] - strain;
}

QDate workday(QDate day)
{
    const int beyond = day.dayOfWeek() - Qt::Friday;
    return beyond > 0 ? day.addDays(3 - beyond) : day;
}

ReasonCode reasonFor(SampleFlaw flaw)
{
    if (flaw == SampleFlaw::TrainingMissing)
        return ReasonCode::NoTraining;
    return flaw == SampleFlaw::NameLeft ? ReasonCode::NameLeft : ReasonCode::MissingItem;
}

QString commentFor(SampleFlaw flaw)
{
    switch (flaw) {
    case SampleFlaw::WageMissing:
        return u"賃金の下限額をご記入ください。"_s;
    case SampleFlaw::DutiesMissing:
        return u"業務内容をご記入ください。"_s;
    case SampleFlaw::TrainingMissing:
        return u"研修の有無と実施者をご記入ください。"_s;
    case SampleFlaw::ContactMissing:
        return u"応募先の電話番号またはメールアドレスをご記入ください。"_s;
    case SampleFlaw::WageReversed:
        return u"賃金の下限と上限をご確認ください。"_s;
    case SampleFlaw::NameLeft:
        return u"非公開募集ですが、業務内容に施設名が残っています。修正してください。"_s;
    default:
        return {};
    }
}

} // namespace

SampleCourse::SampleCourse(Posting &posting, QDate today, SampleRandom &random)
    : m_posting(posting), m_random(random), m_today(today), m_last(today.addDays(-1)), m_reviewer(samplePerson(random).text)
{
}

QList<PostingDay> SampleCourse::run()
{
    note(m_posting.receivedOn, u"received"_s);
    Revision &first = m_posting.revisions.first();
    first.madeAt = m_posting.history.first().at;
    if (review(m_posting.receivedOn))
        publish();
    sortHistory();
    return countedDays();
}

/// False where the posting is not approved by now.
bool SampleCourse::review(QDate from)
{
    const PostingContent careful = m_posting.newest().content;
    const auto flaw = drawnFlaw();
    if (flaw)
        spoil(m_posting.revisions.last().content, *flaw, m_posting.facility);
    const QDate begun = workday(from.addDays(m_random.below(4)));
    if (begun > m_last)
        return false;
    m_posting.revisions.last().review = ReviewState::InReview;
    note(begun, u"in_review"_s);
    const QDate decided = workday(begun.addDays(m_random.percent(2) ? m_random.between(20, 60) : m_random.below(4)));
    if (decided > m_last)
        return false;
    if (flaw && isRed(*flaw))
        return returned(decided, *flaw, careful);
    if (m_random.percent(2)) {
        m_posting.revisions.last().review = ReviewState::Refused;
        note(decided, u"refused"_s, static_cast<ReasonCode>(m_random.below(legalGroundCount)),
             u"是正の見込みがないため受理しません。"_s);
        return false;
    }
    approve(decided);
    return true;
}

bool SampleCourse::returned(QDate day, SampleFlaw flaw, const PostingContent &corrected)
{
    m_posting.revisions.last().review = ReviewState::Returned;
    note(day, u"returned"_s, reasonFor(flaw), commentFor(flaw));
    const QDate again = workday(day.addDays(m_random.between(1, 10)));
    if (!m_random.percent(78) || again > m_last)
        return false;
    Revision next{m_posting.newest().number + 1, corrected, ReviewState::Resubmitted, m_posting.facility.name, momentOn(again)};
    if (m_random.percent(35))
        next.content.headcount = *next.content.headcount + m_random.between(1, 2);
    m_posting.revisions.append(next);
    note(again, u"resubmitted"_s);
    const QDate decided = workday(again.addDays(m_random.between(1, 3)));
    if (decided > m_last)
        return false;
    note(decided, u"in_review"_s);
    approve(decided);
    return true;
}

void SampleCourse::approve(QDate day)
{
    const int before = m_posting.currentRevision > 0 ? *m_posting.shown().content.headcount : 0;
    m_posting.revisions.last().review = ReviewState::Approved;
    m_posting.currentRevision = m_posting.newest().number;
    m_steps.append({.day = day, .headcount = *m_posting.shown().content.headcount - before});
    note(day, u"approved"_s);
    if (!m_posting.publication.acceptedOn.isValid()) {
        m_posting.publication.acceptedOn = day;
        m_posting.publication.validUntil = validUntilFrom(day);
    }
}

void SampleCourse::publish()
{
    const QDate day = workday(m_posting.publication.acceptedOn.addDays(m_random.percent(90) ? 0 : 1));
    const auto step = published(m_posting.publication, true, day);
    if (day > m_last || m_random.percent(3) || !step)
        return;
    m_posting.publication = step.value();
    note(day, u"published"_s);
    m_steps.append({.day = day, .published = true});
    const QDate cancelled = m_random.percent(8) ? day.addDays(m_random.between(5, 60)) : QDate();
    QDate until = m_posting.publication.validUntil;
    const QDate extension = until.addDays(-m_random.below(soonDays));
    if (extension <= m_last && m_random.percent(35)) {
        m_posting.publication = extended(m_posting.publication, extension).take();
        until = m_posting.publication.validUntil;
        note(extension, u"extended"_s);
    }
    const QDate lastDay = std::min({until, m_last, cancelled.isValid() ? cancelled.addDays(-1) : until});
    fillSeats(lastDay);
    if (m_posting.publication.state == PublicationState::Published && m_random.percent(12))
        change(lastDay);
    finish(cancelled);
}

void SampleCourse::fillSeats(QDate lastOffer)
{
    const PostingContent &content = m_posting.shown().content;
    const int chance = fillChance(*content.prefecture, *content.profession);
    const bool over = m_random.perMille(4);
    QDate filledOn = m_posting.publication.publishedOn;
    for (int seat = 0; seat < *content.headcount + int(over); ++seat) {
        if (!over && !m_random.percent(chance)) {
            filledOn = {};
            continue;
        }
        QDate offered = m_posting.publication.publishedOn.addDays(2 + m_random.below(70) * m_random.below(100) / 100);
        QDate started;
        bool taken = false;
        for (int tries = 0; tries < 3 && offered <= lastOffer && !taken; ++tries) {
            started = fillSeat(offered, seat >= *content.headcount);
            taken = takesSeat(m_posting.hires.last().stage);
            offered = offered.addDays(m_random.between(4, 20));
        }
        filledOn = filledOn.isValid() && started.isValid() ? std::max(filledOn, started) : QDate();
    }
    if (filledOn.isValid() && filledOn <= m_last && filledOn <= m_posting.publication.validUntil) {
        end(filledOn, EndReason::Filled);
    }
}

/// The day on which somebody started for good; invalid where nobody (yet) did.
QDate SampleCourse::fillSeat(QDate offered, bool over)
{
    static constexpr std::array<const char16_t *, 4> declines{u"賃金の条件が合わない", u"勤務日の条件が合わない", u"通勤が難しい",
                                                              u"家族の事情"};
    Hire hire{.person = samplePerson(m_random).text, .offeredOn = offered};
    if (over)
        hire.overReason = u"夜勤体制の強化のため"_s;
    hire.fullTime = isFullTime(m_posting.shown().content);
    hire.startsOn = workday(offered.addDays(m_random.between(7, 28)));
    const QDate answered = offered.addDays(m_random.between(1, 5));
    const auto step = [&](HireStage to, QDate day, const QString &reason = {}) {
        if (day > m_last)
            return false;
        stepTo(hire.stage, to, day);
        hire = advanced(hire, to, day, reason).take();
        note(day, codeOf(to), {}, reason.isEmpty() ? hire.person : hire.person + u": "_s + reason);
        return true;
    };
    m_steps.append({.day = offered, .offered = 1});
    note(offered, codeOf(HireStage::Offered), {}, hire.person);
    QDate started;
    if (m_random.percent(15)) {
        step(HireStage::Declined, answered, QString::fromUtf16(m_random.one(declines)));
    } else if (step(HireStage::Awaiting, answered) && step(HireStage::Started, hire.startsOn)) {
        started = hire.startedOn;
        // Nobody here is registered; a seeker takes the place of the exemption where there is one (samplepeople.h).
        hire.exemption = u"登録制度の開始前に着任"_s;
        hire.exemptionAskedBy = m_reviewer;
        hire.exemptionApprovedBy = u"調整本部 統括担当"_s;
        if (m_random.percent(3) && step(HireStage::EndedEarly, started.addDays(m_random.between(10, 60)), u"本人の都合"_s))
            started = {};
    }
    m_posting.hires.append(hire);
    return started;
}

/// The institution changes a published posting: a revision of its own, which may still wait for review.
void SampleCourse::change(QDate lastDay)
{
    const QDate day = workday(m_posting.publication.publishedOn.addDays(m_random.between(5, 60)));
    if (day > lastDay)
        return;
    Revision next{m_posting.newest().number + 1, m_posting.newest().content, ReviewState::Resubmitted, m_posting.facility.name,
                  momentOn(day)};
    if (m_random.percent(50) && next.content.wageMin && next.content.wageMax) {
        next.content.wageMin = *next.content.wageMin * 105 / 100;
        next.content.wageMax = *next.content.wageMax * 108 / 100;
    } else {
        next.content.headcount = *next.content.headcount + m_random.between(1, 3);
    }
    m_posting.revisions.append(next);
    note(day, u"resubmitted"_s);
    const QDate decided = workday(day.addDays(m_random.between(1, 6)));
    if (decided > lastDay)
        return;
    note(decided, u"in_review"_s);
    approve(decided);
}

void SampleCourse::finish(QDate cancelled)
{
    if (m_posting.publication.state != PublicationState::Published)
        return;
    if (cancelled.isValid() && cancelled <= m_last && cancelled <= m_posting.publication.validUntil) {
        if (m_random.percent(50)) {
            m_posting.publication = stopped(m_posting.publication).take();
            note(cancelled, u"stopped"_s, {}, u"機関からの申し出により停止"_s);
            m_steps.append({.day = cancelled, .published = false});
        } else {
            end(cancelled, EndReason::Cancelled);
            return;
        }
    }
    if (isExpired(m_posting.publication, m_today)) {
        end(m_posting.publication.validUntil.addDays(1), EndReason::Expired);
    }
}

void SampleCourse::end(QDate day, EndReason reason)
{
    m_posting.publication = ended(m_posting.publication, reason).take();
    note(day, u"ended"_s);
    m_steps.append({.day = day, .published = false});
}

void SampleCourse::sortHistory()
{
    std::stable_sort(m_posting.history.begin(), m_posting.history.end(),
                     [](const HistoryEntry &a, const HistoryEntry &b) { return a.at < b.at; });
}

void SampleCourse::stepTo(HireStage from, HireStage to, QDate day)
{
    Step step{.day = day};
    const auto seat = [&](HireStage stage) -> int * {
        switch (stage) {
        case HireStage::Offered:
            return &step.offered;
        case HireStage::Awaiting:
            return &step.awaiting;
        case HireStage::Started:
        case HireStage::Completed:
            return &step.started;
        default:
            return nullptr;
        }
    };
    if (int *left = seat(from))
        --*left;
    if (int *taken = seat(to))
        ++*taken;
    m_steps.append(step);
}

/// From the first publication on, one entry for each day on which something changed.
QList<PostingDay> SampleCourse::countedDays()
{
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) { return a.day < b.day; });
    PostingDay now = postingDay(m_posting, {});
    now.published = false;
    now.seats = {};
    QList<PostingDay> days;
    bool seen = false;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        now.day = step.day;
        now.seats.headcount += step.headcount;
        now.seats.offered += step.offered;
        now.seats.awaiting += step.awaiting;
        now.seats.started += step.started;
        now.published = step.published.value_or(now.published);
        const bool before = !days.isEmpty() && days.last().published;
        seen |= now.published;
        const bool lastOfDay = i + 1 == m_steps.size() || m_steps[i + 1].day != step.day;
        if (lastOfDay && seen && (now.published || before))
            days.append(now);
    }
    return days;
}

std::optional<SampleFlaw> SampleCourse::drawnFlaw()
{
    const int draw = m_random.below(100);
    if (draw < 11)
        return static_cast<SampleFlaw>(m_random.below(redFlawCount));
    if (draw < 24)
        return static_cast<SampleFlaw>(redFlawCount + m_random.below(flawCount - redFlawCount));
    return std::nullopt;
}

void SampleCourse::note(QDate day, const QString &what, std::optional<ReasonCode> reason, const QString &comment)
{
    const bool byInstitution = what == u"received"_s || what == u"resubmitted"_s;
    m_posting.history.append(
        {momentOn(day), byInstitution ? m_posting.facility.name : m_reviewer, m_posting.newest().number, what, reason, comment});
}

/// In office hours; two steps of one day one after the other.
QDateTime SampleCourse::momentOn(QDate day)
{
    static constexpr qint64 dayLength = 86'400'000, offsetOfJapan = 9 * 3'600'000;
    const qint64 midnight = (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayLength - offsetOfJapan;
    m_minute = day == m_day ? std::min(m_minute + 1 + m_random.below(9), 23 * 60) : 8 * 60 + 30 + m_random.below(240);
    m_day = day;
    return QDateTime::fromMSecsSinceEpoch(midnight + m_minute * qint64(60'000), Qt::UTC);
}
