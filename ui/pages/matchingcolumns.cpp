#include "ui/pages/matchingcolumns.h"

#include "models/domain/officedate.h"
#include "models/items/namebook.h"
#include "models/statistics/figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct MatchingColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(MatchingColumnsText)
};

static QString nameOf(const std::optional<Prefecture> &prefecture) { return prefecture ? prefecture->label() : QString(); }

// Whether a posting hides its institution is not known here: on the clipboard its number stands for it.

QList<ValueTableModel<ProposedSeat>::Column> seatColumns(NameBook &names)
{
    using Row = ProposedSeat;
    return {{MatchingColumnsText::tr("Urgency"),
             [](const Row &row) { return row.urgency > 0 ? QVariant(row.urgency) : QVariant(u"－"_s); }, true,
             [](const Row &row) { return row.urgency; }},
            {MatchingColumnsText::tr("Posting"), [](const Row &row) { return row.pair.posting; }},
            {MatchingColumnsText::tr("Place of work"), [&names](const Row &row) { return names.posting(row.pair.posting); },
             false, [](const Row &row) { return row.pair.posting; }, [](const Row &) { return QString(); }},
            {MatchingColumnsText::tr("Profession"),
             [](const Row &row) { return row.profession ? label(*row.profession) : QString(); }, false,
             [](const Row &row) { return row.profession ? numberOf(*row.profession) : 0; }},
            {MatchingColumnsText::tr("Seeker"), [](const Row &row) { return row.pair.seeker; }},
            {MatchingColumnsText::tr("Name"), [&names](const Row &row) { return names.seeker(row.pair.seeker); }, false,
             [](const Row &row) { return row.pair.seeker; }},
            {MatchingColumnsText::tr("Suitability"), [](const Row &row) { return row.score; }, true},
            {MatchingColumnsText::tr("Decision"), [](const Row &row) { return row.decision ? label(*row.decision) : QString(); }},
            {MatchingColumnsText::tr("From → to"), [](const Row &row) {
                 return row.from == row.to ? nameOf(row.to) : u"%1 → %2"_s.arg(nameOf(row.from), nameOf(row.to));
             }}};
}

QList<ValueTableModel<EmptySeats>::Column> emptyColumns(NameBook &names)
{
    using Row = EmptySeats;
    return {{MatchingColumnsText::tr("Urgency"), [](const Row &row) { return row.urgency; }, true},
            {MatchingColumnsText::tr("Posting"), [](const Row &row) { return row.posting; }},
            {MatchingColumnsText::tr("Place of work"), [&names](const Row &row) { return names.posting(row.posting); }, false,
             [](const Row &row) { return row.posting; }, [](const Row &) { return QString(); }},
            {MatchingColumnsText::tr("Profession"), [](const Row &row) { return label(row.profession); }, false,
             [](const Row &row) { return numberOf(row.profession); }},
            {MatchingColumnsText::tr("Prefecture"), [](const Row &row) { return nameOf(row.prefecture); }, false,
             [](const Row &row) { return row.prefecture ? row.prefecture->number() : 0; }},
            {MatchingColumnsText::tr("Empty"), [](const Row &row) { return u"%1/%2"_s.arg(row.open).arg(row.seats); }, true,
             [](const Row &row) { return row.open; }},
            {MatchingColumnsText::tr("Why"), [](const Row &row) { return sentence(row.reason); }}};
}

QList<ValueTableModel<UnplacedSeeker>::Column> unplacedColumns(NameBook &names)
{
    using Row = UnplacedSeeker;
    return {{MatchingColumnsText::tr("Seeker"), [](const Row &row) { return row.seeker; }},
            {MatchingColumnsText::tr("Name"), [&names](const Row &row) { return names.seeker(row.seeker); }, false,
             [](const Row &row) { return row.seeker; }},
            {MatchingColumnsText::tr("May work as"),
             [](const Row &row) {
                 QStringList all;
                 for (const Profession profession : row.professions)
                     all.append(label(profession));
                 return all.join(MatchingColumnsText::tr(", ", "between professions"));
             }},
            {MatchingColumnsText::tr("Home"), [](const Row &row) { return nameOf(row.prefecture); }, false,
             [](const Row &row) { return row.prefecture ? row.prefecture->number() : 0; }},
            {MatchingColumnsText::tr("Pairs"), [](const Row &row) { return row.candidates; }, true},
            {MatchingColumnsText::tr("Why"), [](const Row &row) { return sentence(row.reason); }}};
}

QList<ValueTableModel<QStringList>::Column> compareColumns()
{
    const auto cell = [](int at) { return [at](const QStringList &row) { return row.value(at); }; };
    return {{MatchingColumnsText::tr("Measure"), cell(0)},
            {label(MatchPolicy::Optimal), cell(1), true},
            {label(MatchPolicy::Stable), cell(2), true},
            {MatchingColumnsText::tr("What stability costs"), cell(3), true}};
}

QList<ValueTableModel<MatchRun>::Column> runColumns()
{
    using Row = MatchRun;
    return {{MatchingColumnsText::tr("Run"), [](const Row &row) { return row.number; }},
            {MatchingColumnsText::tr("When"), [](const Row &row) { return fieldMoment(row.at); }, false,
             [](const Row &row) { return row.at; }},
            {MatchingColumnsText::tr("Who"), [](const Row &row) { return row.actor; }},
            {MatchingColumnsText::tr("Policy"), [](const Row &row) { return label(row.parameters.policy); }},
            {MatchingColumnsText::tr("Filled"),
             [](const Row &row) { return u"%1/%2"_s.arg(grouped(row.totals.filled), grouped(row.totals.seats)); }, true,
             [](const Row &row) { return row.totals.filled; }},
            {MatchingColumnsText::tr("Verdict"),
             [](const Row &row) {
                 return row.partial                                     ? MatchingColumnsText::tr("Partial")
                        : !row.proven                                   ? MatchingColumnsText::tr("Not proven")
                        : row.parameters.policy == MatchPolicy::Optimal ? MatchingColumnsText::tr("Proven")
                                                                        : MatchingColumnsText::tr("Checked");
             }},
            {MatchingColumnsText::tr("Weights"),
             [](const Row &row) { return MatchingColumnsText::tr("Version %1").arg(row.parameters.rules.version); }},
            {MatchingColumnsText::tr("Scope"), [](const Row &row) { return scopeWords(row.parameters.scope); }}};
}

template <typename T>
static QString oneOf(const QList<T> &values, const QString &whenEmpty)
{
    QStringList labels;
    for (const T &value : values)
        if constexpr (std::is_same_v<T, Prefecture>)
            labels.append(value.label());
        else
            labels.append(label(value));
    return labels.isEmpty() ? whenEmpty : labels.join(MatchingColumnsText::tr(", ", "between names"));
}

QString scopeWords(const MatchScope &scope)
{
    QStringList parts{oneOf(scope.prefectures, MatchingColumnsText::tr("whole country")),
                      oneOf(scope.professions, MatchingColumnsText::tr("all professions")),
                      oneOf(scope.kinds, MatchingColumnsText::tr("all recruitment kinds"))};
    if (scope.period.from || scope.period.to)
        parts.append(MatchingColumnsText::tr("%1 to %2", "period")
                         .arg(scope.period.from ? fieldDate(*scope.period.from) : QString(),
                              scope.period.to ? fieldDate(*scope.period.to) : QString()));
    return parts.join(MatchingColumnsText::tr(" · ", "between facts"));
}

static QStringList measured(const QString &name, qint64 optimal, qint64 stable)
{
    return {name, grouped(optimal), grouped(stable), grouped(optimal - stable)};
}

QList<QStringList> comparison(const MatchProposal &proposal)
{
    if (!proposal.other)
        return {};
    const bool isOptimal = proposal.run.parameters.policy == MatchPolicy::Optimal;
    const PolicyOutcome own{proposal.run.parameters.policy, proposal.run.totals, proposal.run.blockingPairs,
                            proposal.run.partial};
    const PolicyOutcome &optimal = isOptimal ? own : *proposal.other, &stable = isOptimal ? *proposal.other : own;
    QList<QStringList> rows{measured(MatchingColumnsText::tr("Seats filled"), optimal.totals.filled, stable.totals.filled)};
    for (const MatchLevel &level : optimal.totals.levels) {
        qint64 other = 0;
        for (const MatchLevel &same : stable.totals.levels)
            if (same.urgency == level.urgency)
                other = same.filled;
        rows.append(measured(MatchingColumnsText::tr("… of urgency %1 (%2 seats)").arg(level.urgency).arg(grouped(level.seats)),
                             level.filled, other));
    }
    rows.append(measured(MatchingColumnsText::tr("Sum of urgency"), optimal.totals.urgency, stable.totals.urgency));
    rows.append(measured(MatchingColumnsText::tr("Sum of suitability"), optimal.totals.score, stable.totals.score));
    const auto mean = [](const MatchTotals &totals) { return totals.filled > 0 ? totals.score / totals.filled : 0; };
    rows.append(measured(MatchingColumnsText::tr("Mean suitability"), mean(optimal.totals), mean(stable.totals)));
    rows.append({MatchingColumnsText::tr("Pairs that would rather have each other"), grouped(optimal.blockingPairs),
                 grouped(stable.blockingPairs), u"－"_s});
    return rows;
}
