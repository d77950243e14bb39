#include "models/domain/matchrun.h"

#include "models/domain/fieldvalue.h"
#include "models/domain/reproduction.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

struct MatchRunText
{
    Q_DECLARE_TR_FUNCTIONS(MatchRunText)
};

std::span<const Term> termsOf(MatchPolicy)
{
    static constexpr Term terms[]{{"optimal", u"最適", u"Optimal"}, {"stable", u"安定", u"Stable"}};
    return terms;
}

std::span<const Term> termsOf(PairDecision)
{
    static constexpr Term terms[]{{"accepted", u"採択", u"Accepted"},
                                  {"rejected", u"見送り", u"Rejected"},
                                  {"pinned", u"固定", u"Pinned"},
                                  {"forbidden", u"禁止", u"Forbidden"}};
    return terms;
}

size_t qHash(const PairKey &key, size_t seed) { return qHashMulti(seed, key.seeker, key.posting); }

Result<> checked(const QList<PrefectureLimit> &limits)
{
    QSet<int> seen;
    for (const PrefectureLimit &limit : limits) {
        const QString name = limit.prefecture.label();
        if (seen.contains(limit.prefecture.number()))
            return Error{Error::Kind::Input, MatchRunText::tr("%1 has limits twice. Keep one of them.").arg(name)};
        seen.insert(limit.prefecture.number());
        if (limit.cap.value_or(0) < 0 || limit.floor < 0)
            return Error{Error::Kind::Input, MatchRunText::tr("A limit of %1 is below 0. Enter 0 or more.").arg(name)};
        if (limit.cap && limit.floor > *limit.cap)
            return Error{Error::Kind::Input,
                         MatchRunText::tr("The floor of %1 (%2) is above its cap (%3). Lower the floor or raise the cap.")
                             .arg(name)
                             .arg(limit.floor)
                             .arg(*limit.cap)};
    }
    return {};
}

QList<DecidedPair> openDecisions(const MatchRun &run)
{
    QList<DecidedPair> open = run.decided;
    open.removeIf([](const DecidedPair &one) { return one.decision == PairDecision::Accepted; });
    return open;
}

namespace {

template <typename T>
void put(QJsonObject &object, const QString &key, const QList<T> &values)
{
    if (!values.isEmpty())
        object.insert(key, Stored<QList<T>>::to(values).toString());
}

template <typename T>
QList<T> taken(const QJsonObject &object, const QString &key)
{
    QList<T> values;
    Stored<QList<T>>::from(values, object.value(key).toString());
    return values;
}

QJsonObject toJson(const MatchScope &scope)
{
    QJsonObject object;
    put(object, u"prefectures"_s, scope.prefectures);
    put(object, u"professions"_s, scope.professions);
    put(object, u"kinds"_s, scope.kinds);
    if (scope.period.from)
        object.insert(u"from"_s, scope.period.from->toString(Qt::ISODate));
    if (scope.period.to)
        object.insert(u"to"_s, scope.period.to->toString(Qt::ISODate));
    return object;
}

MatchScope scopeFromJson(const QJsonObject &object)
{
    MatchScope scope;
    scope.prefectures = taken<Prefecture>(object, u"prefectures"_s);
    scope.professions = taken<Profession>(object, u"professions"_s);
    scope.kinds = taken<RecruitmentKind>(object, u"kinds"_s);
    const auto day = [&](const QString &key) {
        const QDate read = QDate::fromString(object.value(key).toString(), Qt::ISODate);
        return read.isValid() ? std::optional(read) : std::nullopt;
    };
    scope.period = {day(u"from"_s), day(u"to"_s)};
    return scope;
}

} // namespace

QJsonObject toJson(const MatchParameters &parameters)
{
    QJsonArray limits, decided;
    for (const PrefectureLimit &limit : parameters.limits) {
        QJsonObject one{{u"prefecture"_s, limit.prefecture.code()}, {u"floor"_s, limit.floor}};
        if (limit.cap)
            one.insert(u"cap"_s, *limit.cap);
        limits.append(one);
    }
    for (const DecidedPair &one : parameters.decided)
        decided.append(QJsonObject{{u"seeker"_s, one.pair.seeker},
                                   {u"posting"_s, one.pair.posting},
                                   {u"decision"_s, codeOf(one.decision)},
                                   {u"application"_s, one.application}});
    return {{u"scope"_s, toJson(parameters.scope)}, {u"policy"_s, codeOf(parameters.policy)},         {u"limits"_s, limits},
            {u"rules"_s, toJson(parameters.rules)}, {u"day"_s, parameters.day.toString(Qt::ISODate)}, {u"decided"_s, decided}};
}

MatchParameters matchParametersFromJson(const QJsonObject &object)
{
    MatchParameters read;
    read.scope = scopeFromJson(object.value(u"scope"_s).toObject());
    read.policy = fromCode<MatchPolicy>(object.value(u"policy"_s).toString()).value_or(MatchPolicy::Optimal);
    for (const QJsonValue &value : object.value(u"limits"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const auto prefecture = Prefecture::fromText(one.value(u"prefecture"_s).toString());
        if (!prefecture)
            continue;
        PrefectureLimit limit{*prefecture};
        if (one.contains(u"cap"_s))
            limit.cap = one.value(u"cap"_s).toInt();
        limit.floor = one.value(u"floor"_s).toInt();
        read.limits.append(limit);
    }
    read.rules = candidateRulesFromJson(object.value(u"rules"_s).toObject());
    read.day = QDate::fromString(object.value(u"day"_s).toString(), Qt::ISODate);
    for (const QJsonValue &value : object.value(u"decided"_s).toArray()) {
        const QJsonObject one = value.toObject();
        read.decided.append({{one.value(u"seeker"_s).toString(), one.value(u"posting"_s).toString()},
                             fromCode<PairDecision>(one.value(u"decision"_s).toString()).value_or(PairDecision::Forbidden),
                             {},
                             one.value(u"application"_s).toString()});
    }
    return read;
}

QStringList verdictOf(const Reproduction &made)
{
    return {made.sameResult ? MatchRunText::tr("The same, byte for byte.")
            : made.sameData ? MatchRunText::tr("The data is the same, but the result is not. Please report this with the run's "
                                               "number.")
                            : MatchRunText::tr("The data has changed since; the result is another one."),
            made.sameData ? MatchRunText::tr("All that matching looks at is as it was.")
                          : MatchRunText::tr("What matching looks at has changed.")};
}
