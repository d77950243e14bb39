#include "tests/ui/fakeseekers.h"

#include "models/domain/personaldata.h"
#include "models/domain/publication.h"

#include <QPromise>

using namespace Qt::StringLiterals;

/// Never before the asking function has returned, as with a database on another thread.
template <typename T>
QFuture<Result<T>> FakeSeekers::later(Result<T> result)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        &m_desk,
        [promise, result] {
            promise->addResult(result);
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

Seeker FakeSeekers::nurse(const QString &name, const QString &phone)
{
    Seeker seeker;
    seeker.name = name;
    seeker.kana = u"かな"_s + name;
    seeker.birthDate = QDate(1980, 4, 1);
    seeker.phone = phone;
    seeker.prefecture = Prefecture::fromNumber(13);
    seeker.licences = {{.kind = Profession::Nurse, .number = u"1234567"_s, .date = QDate(2003, 4, 1)}};
    seeker.consents = {Consent::ToInstitutions};
    return seeker;
}

SeekerId FakeSeekers::add(const Seeker &seeker)
{
    Seeker added = seeker;
    added.id = SeekerId{m_next};
    added.number = u"S%1"_s.arg(m_next++, 7, 10, QChar(u'0'));
    added.registeredOn = m_today;
    added.validUntil = validUntilFrom(m_today);
    added.activeOn = m_today;
    m_seekers.insert(added.id, added);
    return added.id;
}

void FakeSeekers::change(SeekerId id, const std::function<void(Seeker &)> &step)
{
    step(m_seekers[id]);
    ++m_seekers[id].version;
}

Seeker FakeSeekers::shown(const Seeker &seeker) const { return seesPersonal ? seeker : masked(seeker); }

QFuture<Result<Seeker>> FakeSeekers::changed(SeenSeeker seen, const std::function<Result<Seeker>(const Seeker &)> &rule)
{
    Seeker &now = m_seekers[seen.id];
    if (seen.version != now.version)
        return later(Result<Seeker>(Error{Error::Kind::Conflict, u"changed meanwhile"_s}));
    auto after = rule(now);
    if (!after)
        return later(after);
    if (const auto sound = checked(after.value()); !sound)
        return later(Result<Seeker>(sound.error()));
    now = after.take();
    ++now.version;
    return later(Result<Seeker>(shown(now)));
}

QList<SeekerRow> FakeSeekers::rows(const SeekerFilter &filter) const
{
    QList<SeekerRow> found;
    for (const Seeker &seeker : m_seekers) {
        SeekerRow row;
        row.id = seeker.id;
        row.number = seeker.number;
        row.name = seeker.name;
        row.kana = seeker.kana;
        row.prefecture = seeker.prefecture;
        row.profession = mainProfession(seeker);
        row.check = seeker.licences.isEmpty() ? LicenceCheck::Unchecked : seeker.licences.first().check;
        row.route = seeker.route;
        row.state = seeker.state;
        row.validUntil = seeker.validUntil;
        row.registeredOn = seeker.registeredOn;
        const bool passes = (filter.states.isEmpty() || filter.states.contains(row.state)) &&
                            (filter.checks.isEmpty() || filter.checks.contains(row.check)) &&
                            (filter.routes.isEmpty() || filter.routes.contains(row.route)) &&
                            (filter.text.isEmpty() || row.number.contains(filter.text) || row.name.contains(filter.text));
        if (passes)
            found.append(seesPersonal ? row : masked(row));
    }
    return found;
}

QList<SeekerDuplicate> FakeSeekers::duplicatesOf(const Seeker &seeker) const
{
    QList<SeekerDuplicate> found;
    for (const Seeker &other : m_seekers)
        if (const auto alike = likenesses(seeker, other); other.id != seeker.id && !alike.isEmpty())
            found.append({shown(other), alike});
    return found;
}

SeekerWork FakeSeekers::work()
{
    SeekerWork work;
    work.list.page = [this](const SeekerFilter &filter, const SeekerOrder &, const SeekerCursor &, int) {
        asked = filter;
        return later(Result<SeekerPage>(SeekerPage{rows(filter), {}, true}));
    };
    work.list.cursor = [this](const SeekerFilter &, const SeekerOrder &, qint64) { return later(Result<SeekerCursor>()); };
    work.list.count = [this](const SeekerFilter &filter) {
        return later(Result<ListCount>(ListCount{rows(filter).size(), true}));
    };
    work.load = [this](SeekerId id) {
        SeekerDossier dossier;
        dossier.seeker = shown(m_seekers[id]);
        dossier.isWhole = seesPersonal;
        dossier.duplicates = duplicatesOf(m_seekers[id]);
        dossier.history = {{QDateTime(m_today, QTime(3, 0), Qt::UTC), u"佐藤"_s, u"seeker.change"_s, {u"電話番号"_s}}};
        return later(Result<SeekerDossier>(dossier));
    };
    work.edit = [this](SeekerId id) { return later(Result<Seeker>(m_seekers[id])); };
    work.duplicates = [this](const Seeker &seeker) { return later(Result<QList<SeekerDuplicate>>(duplicatesOf(seeker))); };
    work.save = [this](SeenSeeker base, const Seeker &wanted) {
        return changed(base, [&](const Seeker &now) -> Result<Seeker> {
            Seeker after = wanted;
            after.version = now.version;
            return activeOn(after, m_today);
        });
    };
    work.add = [this](const Seeker &seeker) {
        if (const auto sound = checked(seeker); !sound)
            return later(Result<Seeker>(sound.error()));
        return later(Result<Seeker>(shown(m_seekers[add(seeker)])));
    };
    work.renew = [this](SeenSeeker seen) { return changed(seen, [this](const Seeker &now) { return activeOn(now, m_today); }); };
    work.checkLicence = [this](SeenSeeker seen, Profession kind, LicenceCheck check) {
        return changed(seen, [=, this](const Seeker &now) { return licenceChecked(now, kind, check, u"佐藤"_s, m_today); });
    };
    work.merge = [this](SeenSeeker kept, SeenSeeker other, const QStringList &taken) {
        takenOnMerge = taken;
        const auto merge = mergedSeekers(m_seekers[kept.id], m_seekers[other.id], taken);
        if (!merge)
            return later(Result<Seeker>(merge.error()));
        m_seekers.remove(other.id);
        return changed(kept, [merged = merge.value().merged](const Seeker &) { return Result<Seeker>(merged); });
    };
    work.withdraw = [this](SeenSeeker seen) {
        const auto left = withdrawn(m_seekers[seen.id], m_today);
        if (!left)
            return later(Result<ErasureReport>(left.error()));
        m_seekers[seen.id] = left.value();
        return later(Result<ErasureReport>(ErasureReport{left.value().number, 4096, 0}));
    };
    work.candidates = [this](const QString &number) {
        RankedCandidate one;
        one.number = u"13-0000001"_s;
        one.score = 900;
        return later(Result<CandidateList>(CandidateList{number, u"佐久間"_s, false, {one}, {}, {}, 1, true}));
    };
    work.saveDraft = [this](const QString &key, const QJsonObject &draft) {
        drafts.insert(key, draft);
        return later(Result<std::monostate>());
    };
    work.loadDraft = [this](const QString &key) {
        const auto found = drafts.constFind(key);
        return later(Result<std::optional<QJsonObject>>(found == drafts.cend() ? std::nullopt : std::optional(*found)));
    };
    work.dropDraft = [this](const QString &key) {
        drafts.remove(key);
        return later(Result<std::monostate>());
    };
    work.drafts = [this] { return later(Result<QStringList>(drafts.keys())); };
    work.exportList = [this](const SeekerFilter &, const SeekerOrder &, const QStringList &columns, const QString &) {
        exported = columns;
        return later(Result<qint64>(m_seekers.size()));
    };
    work.user = [] { return u"佐藤"_s; };
    work.today = [this] { return m_today; };
    return work;
}
