#include "models/jobs/candidatelists.h"

#include "models/jobs/matchreading.h"
#include "models/jobs/matchwords.h"
#include "models/storage/matchstore.h"
#include "models/storage/snapshot.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

struct CandidateListsText
{
    Q_DECLARE_TR_FUNCTIONS(CandidateListsText)
};

namespace {

constexpr int batch = 2000;
constexpr qint64 mostLooked = 40'000; // people or postings

/// Collects who was judged: the best, and the nearest misses.
class Ranking
{
public:
    Ranking(CandidateList &list, int most, const CandidateRules &rules) : m_list(list), m_most(most), m_rules(rules) {}

    void add(RankedCandidate one, const Suitor &suitor)
    {
        const auto failed = suitor.failed();
        if (failed.empty()) {
            ++m_list.suitable;
            one.score = suitor.suitability().score;
            one.parts = scoreLines(suitor, m_rules);
            keep(m_list.candidates, std::move(one), [](const RankedCandidate &a, const RankedCandidate &b) {
                return a.score != b.score ? a.score > b.score : a.number < b.number;
            });
            return;
        }
        ++m_counts[size_t(failed.front())];
        one.firstFailed = int(failed.front());
        for (const CandidateCondition condition : failed)
            one.failed.append(suitor.words(condition));
        keep(m_list.excluded, std::move(one), [](const RankedCandidate &a, const RankedCandidate &b) {
            return a.failed.size() != b.failed.size() ? a.failed.size() < b.failed.size() : a.number < b.number;
        });
    }

    void finish()
    {
        for (int i = 0; i < candidateConditionCount; ++i)
            if (m_counts[size_t(i)] > 0)
                m_list.counts.append({label(CandidateCondition(i)), m_counts[size_t(i)]});
    }

private:
    template <typename Before>
    void keep(QList<RankedCandidate> &ranked, RankedCandidate one, const Before &before)
    {
        const auto place = std::upper_bound(ranked.begin(), ranked.end(), one, before);
        if (place - ranked.begin() >= m_most)
            return;
        ranked.insert(place, std::move(one));
        if (ranked.size() > m_most)
            ranked.removeLast();
    }

    CandidateList &m_list;
    int m_most;
    const CandidateRules &m_rules;
    std::array<qint64, candidateConditionCount> m_counts{};
};

/// What every question begins with: rules and places, as of one moment.
struct Basis
{
    CandidateRules rules;
    PlaceOf placeOf;
};

Result<Basis> basisOf(const QSqlDatabase &db)
{
    auto rules = MatchStore(db).rules();
    if (!rules)
        return rules.error();
    auto places = placesIn(db);
    if (!places)
        return places.error();
    return Basis{rules.take(), places.take()};
}

Error noProfession(const QString &posting)
{
    return {Error::Kind::Input,
            CandidateListsText::tr("The posting %1 names no profession. Enter it before looking for candidates.").arg(posting)};
}

} // namespace

Result<CandidateList> candidatesOf(const QSqlDatabase &db, const QString &number, QDate day, int most)
{
    const Snapshot snapshot(db);
    if (!snapshot.isOpen())
        return storageError(db);
    const auto basis = basisOf(db);
    if (!basis)
        return basis.error();
    MatchReader reader(db);
    const auto read = reader.posting(number);
    if (!read)
        return read.error();
    const auto posting = poolCandidate(read.value(), day, basis.value().placeOf);
    if (!posting || !read.value().content.prefecture)
        return noProfession(number);
    CandidateList list{.subject = read.value().number, .title = read.value().content.placeName};
    Ranking ranking(list, most, basis.value().rules);
    qint64 looked = 0;
    for (const bool living : {true, false})
        for (qint64 after = 0;;) {
            const auto found = reader.holders(posting->profession, *read.value().content.prefecture, living, after, batch);
            if (!found)
                return found.error();
            for (const PoolSeeker &one : found.value()) {
                const CandidateSeeker seeker = poolCandidate(one, day, basis.value().placeOf);
                RankedCandidate ranked;
                ranked.number = one.seeker.number;
                ranked.name = one.seeker.name;
                ranked.prefecture = one.seeker.prefecture;
                ranking.add(std::move(ranked), Suitor(basis.value().rules, seeker, *posting));
            }
            if (found.value().size() < batch)
                break;
            after = qToUnderlying(found.value().last().seeker.id);
            looked += batch;
            if (looked >= mostLooked) {
                list.complete = false;
                break;
            }
        }
    ranking.finish();
    return list;
}

Result<CandidateList> postingsFor(const QSqlDatabase &db, const QString &number, QDate day, int most)
{
    const Snapshot snapshot(db);
    if (!snapshot.isOpen())
        return storageError(db);
    const auto basis = basisOf(db);
    if (!basis)
        return basis.error();
    MatchReader reader(db);
    const auto read = reader.seeker(number);
    if (!read)
        return read.error();
    const CandidateSeeker seeker = poolCandidate(read.value(), day, basis.value().placeOf);
    CandidateList list{.subject = read.value().seeker.number, .title = read.value().seeker.name, .ofPosting = false};
    Ranking ranking(list, most, basis.value().rules);
    MatchScope home, away;
    for (const Profession profession : allOf<Profession>())
        if ((seeker.mayFill & bitOf(profession)) != 0)
            home.professions.append(profession);
    away.professions = home.professions;
    for (const Prefecture prefecture : Prefecture::all())
        (prefecture == read.value().seeker.prefecture ? home : away).prefectures.append(prefecture);
    QList<MatchScope> scopes;
    if (!home.professions.isEmpty())
        scopes = seeker.elsewhere ? QList{home, away} : QList{home};
    qint64 looked = 0;
    for (const MatchScope &scope : scopes)
        for (qint64 after = 0;;) {
            const auto found = reader.postings(scope, day, after, batch);
            if (!found)
                return found.error();
            for (const PoolPosting &one : found.value()) {
                const auto posting = poolCandidate(one, day, basis.value().placeOf);
                if (!posting || posting->seats == 0)
                    continue;
                RankedCandidate ranked;
                ranked.number = one.number;
                ranked.name = one.content.placeName;
                ranked.prefecture = one.content.prefecture;
                ranked.profession = one.content.profession;
                ranking.add(std::move(ranked), Suitor(basis.value().rules, seeker, *posting));
            }
            if (found.value().size() < batch)
                break;
            after = found.value().last().id;
            looked += batch;
            if (looked >= mostLooked) {
                list.complete = false;
                break;
            }
        }
    ranking.finish();
    return list;
}

Result<RankedCandidate> pairInWords(const QSqlDatabase &db, const QString &postingNumber, const QString &seekerNumber, QDate day)
{
    const auto basis = basisOf(db);
    if (!basis)
        return basis.error();
    MatchReader reader(db);
    const auto readPosting = reader.posting(postingNumber);
    if (!readPosting)
        return readPosting.error();
    const auto readSeeker = reader.seeker(seekerNumber);
    if (!readSeeker)
        return readSeeker.error();
    const auto posting = poolCandidate(readPosting.value(), day, basis.value().placeOf);
    if (!posting)
        return noProfession(postingNumber);
    const CandidateSeeker seeker = poolCandidate(readSeeker.value(), day, basis.value().placeOf);
    const Suitor suitor(basis.value().rules, seeker, *posting);
    RankedCandidate one;
    one.number = readSeeker.value().seeker.number;
    one.name = readSeeker.value().seeker.name;
    one.prefecture = readSeeker.value().seeker.prefecture;
    one.profession = posting->profession;
    one.score = suitor.suitability().score;
    one.parts = scoreLines(suitor, basis.value().rules);
    for (const CandidateCondition condition : suitor.failed())
        one.failed.append(suitor.words(condition));
    return one;
}
