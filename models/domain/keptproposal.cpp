#include "models/domain/keptproposal.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// What a line is about. A reader passes over letters that it does not know.
constexpr char ofFormat = 'V';        // version
constexpr char ofOpenPosting = 'P';   // number, profession, prefecture, urgency, seats, open, pairs, obstacle, mostly
constexpr char ofFilledPosting = 'F'; // number, profession, prefecture, urgency
constexpr char ofLeftSeeker = 'S';    // number, prefecture, pairs, obstacle, mostly, professions
constexpr char ofPlacedSeeker = 'H';  // number, prefecture
constexpr char ofLimit = 'L';         // prefecture, cap, floor, cap in force, filled
constexpr char ofOtherPolicy = 'O';   // policy, seats, filled, urgency, score, pairs that block, partial, levels
constexpr char inList = '+';

class Lines
{
public:
    void begin(char about) { m_bytes.append(about); }
    void add(QByteArrayView cell)
    {
        m_bytes.append(',');
        m_bytes.append(cell);
    }
    void add(const QString &cell) { add(QByteArrayView(cell.toUtf8())); }
    void add(qint64 number) { add(QByteArrayView(QByteArray::number(number))); }
    void add(const std::optional<int> &number)
    {
        if (number)
            add(qint64(*number));
        else
            add(QByteArrayView());
    }
    void add(const std::optional<Prefecture> &prefecture) { add(qint64(prefecture ? prefecture->number() : 0)); }
    void add(const MatchReason &reason)
    {
        add(codeOf(reason.obstacle));
        add(reason.mostly ? codeOf(*reason.mostly) : QString());
    }
    void end() { m_bytes.append('\n'); }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

void write(Lines &lines, const PolicyOutcome &other)
{
    lines.begin(ofOtherPolicy);
    lines.add(codeOf(other.policy));
    for (const qint64 number : {other.totals.seats, other.totals.filled, other.totals.urgency, other.totals.score,
                                other.blockingPairs, qint64(other.partial)})
        lines.add(number);
    QByteArrayList levels;
    for (const MatchLevel &level : other.totals.levels)
        levels.append(QByteArray::number(level.urgency) + ' ' + QByteArray::number(level.seats) + ' ' +
                      QByteArray::number(level.filled));
    lines.add(QByteArrayView(levels.join(inList)));
    lines.end();
}

void write(Lines &lines, const LimitOutcome &limit)
{
    lines.begin(ofLimit);
    lines.add(std::optional(limit.limit.prefecture));
    lines.add(limit.limit.cap);
    lines.add(qint64(limit.limit.floor));
    lines.add(limit.capInForce);
    lines.add(qint64(limit.filled));
    lines.end();
}

void write(Lines &lines, const EmptySeats &one)
{
    lines.begin(ofOpenPosting);
    lines.add(one.posting);
    lines.add(codeOf(one.profession));
    lines.add(one.prefecture);
    for (const int number : {one.urgency, one.seats, one.open, one.candidates})
        lines.add(qint64(number));
    lines.add(one.reason);
    lines.end();
}

void write(Lines &lines, const UnplacedSeeker &one)
{
    lines.begin(ofLeftSeeker);
    lines.add(one.seeker);
    lines.add(one.prefecture);
    lines.add(qint64(one.candidates));
    lines.add(one.reason);
    QByteArrayList professions;
    for (const Profession profession : one.professions)
        professions.append(codeOf(profession).toUtf8());
    lines.add(QByteArrayView(professions.join(inList)));
    lines.end();
}

void write(Lines &lines, const ProposedSeat &seat, bool isNewPosting)
{
    lines.begin(ofPlacedSeeker);
    lines.add(seat.pair.seeker);
    lines.add(seat.from);
    lines.end();
    if (!isNewPosting || !seat.profession)
        return;
    lines.begin(ofFilledPosting);
    lines.add(seat.pair.posting);
    lines.add(codeOf(*seat.profession));
    lines.add(seat.to);
    lines.add(qint64(seat.urgency));
    lines.end();
}

/// One line, taken apart.
class Cells
{
public:
    explicit Cells(QByteArrayView line)
    {
        for (qsizetype from = 0; m_count < m_cells.size() && from <= line.size();) {
            qsizetype to = line.indexOf(',', from);
            if (to < 0)
                to = line.size();
            m_cells[m_count++] = line.sliced(from, to - from);
            from = to + 1;
        }
    }

    char about() const { return m_cells[0].size() == 1 ? m_cells[0].front() : '\0'; }
    QByteArrayView at(size_t cell) const { return m_cells[cell]; }
    QString text(size_t cell) const { return QString::fromUtf8(m_cells[cell]); }
    qint64 number(size_t cell) const { return m_cells[cell].toLongLong(); }
    int count(size_t cell) const { return m_cells[cell].toInt(); }
    std::optional<int> countIfAny(size_t cell) const
    {
        return m_cells[cell].isEmpty() ? std::nullopt : std::optional(count(cell));
    }
    std::optional<Prefecture> prefecture(size_t cell) const { return Prefecture::fromNumber(count(cell)); }
    template <Coded E>
    std::optional<E> term(size_t cell) const
    {
        return fromCode<E>(QString::fromLatin1(m_cells[cell]));
    }
    MatchReason reason(size_t cell) const
    {
        return {term<MatchObstacle>(cell).value_or(MatchObstacle::NotTried), term<CandidateCondition>(cell + 1)};
    }

private:
    std::array<QByteArrayView, 10> m_cells; // the most that a line has
    size_t m_count = 0;
};

template <typename Use>
void eachLine(QByteArrayView bytes, const Use &use)
{
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype to = bytes.indexOf('\n', from);
        if (to < 0)
            to = bytes.size();
        use(Cells(bytes.sliced(from, to - from)));
        from = to + 1;
    }
}

class Reading
{
public:
    explicit Reading(MatchRun run)
    {
        m_proposal.run = std::move(run);
        m_proposal.reasonsKept = !m_proposal.run.outcome.isEmpty();
    }

    MatchProposal take()
    {
        eachLine(m_proposal.run.outcome, [this](const Cells &line) { read(line); });
        for (const DecidedPair &one : m_proposal.run.decided)
            m_decided.insert(one.pair, one.decision);
        bool isHead = true;
        eachLine(m_proposal.run.result, [this, &isHead](const Cells &line) {
            if (!std::exchange(isHead, false))
                m_proposal.seats.append(seat(line));
        });
        sort(m_proposal.seats);
        return std::move(m_proposal);
    }

private:
    struct Place
    {
        std::optional<Profession> profession;
        std::optional<Prefecture> prefecture;
        int urgency = 0;
    };

    void read(const Cells &line)
    {
        switch (line.about()) {
        case ofOpenPosting:
            m_proposal.empty.append({line.text(1), line.term<Profession>(2).value_or(Profession::Nurse), line.prefecture(3),
                                     line.count(4), line.count(5), line.count(6), line.count(7), line.reason(8)});
            break;
        case ofFilledPosting:
            m_places.insert(line.text(1), {line.term<Profession>(2), line.prefecture(3), line.count(4)});
            break;
        case ofLeftSeeker:
            m_proposal.unplaced.append(
                {line.text(1), professions(line.at(6)), line.prefecture(2), line.count(3), line.reason(4)});
            break;
        case ofPlacedSeeker:
            m_homes.insert(line.text(1), line.prefecture(2));
            break;
        case ofLimit:
            if (const auto prefecture = line.prefecture(1))
                m_proposal.limits.append({{*prefecture, line.countIfAny(2), line.count(3)}, line.countIfAny(4), line.count(5)});
            break;
        case ofOtherPolicy:
            m_proposal.other = {line.term<MatchPolicy>(1).value_or(MatchPolicy::Optimal),
                                {line.number(2), line.number(3), line.number(4), line.number(5), levels(line.at(8))},
                                line.number(6),
                                line.number(7) != 0};
            break;
        default:
            break;
        }
    }

    ProposedSeat seat(const Cells &line) const
    {
        ProposedSeat made;
        made.pair = {line.text(0), line.text(1)};
        made.score = line.count(2);
        const Place place = m_places.value(made.pair.posting);
        made.profession = place.profession;
        made.to = place.prefecture;
        made.urgency = place.urgency;
        made.from = m_homes.value(made.pair.seeker);
        if (const auto decision = m_decided.constFind(made.pair); decision != m_decided.constEnd())
            made.decision = *decision;
        return made;
    }

    static QList<MatchLevel> levels(QByteArrayView cell)
    {
        QList<MatchLevel> read;
        for (const QByteArray &level : cell.toByteArray().split(inList)) {
            const QByteArrayList numbers = level.split(' ');
            if (numbers.size() == 3)
                read.append({numbers[0].toInt(), numbers[1].toLongLong(), numbers[2].toLongLong()});
        }
        return read;
    }

    // Hundreds of thousands share these lists.
    const QList<Profession> &professions(QByteArrayView cell)
    {
        const QByteArray codes = cell.toByteArray();
        auto found = m_professions.find(codes);
        if (found == m_professions.end()) {
            found = m_professions.insert(codes, {});
            for (const QByteArray &code : codes.split(inList))
                if (const auto profession = fromCode<Profession>(QString::fromLatin1(code)))
                    found->append(*profession);
        }
        return *found;
    }

    MatchProposal m_proposal;
    QHash<QString, Place> m_places;
    QHash<QString, std::optional<Prefecture>> m_homes;
    QHash<PairKey, PairDecision> m_decided;
    QHash<QByteArray, QList<Profession>> m_professions;
};

} // namespace

QByteArray outcomeBytes(const MatchProposal &proposal)
{
    Lines lines;
    lines.begin(ofFormat);
    lines.add(qint64(1));
    lines.end();
    if (proposal.other)
        write(lines, *proposal.other);
    for (const LimitOutcome &limit : proposal.limits)
        write(lines, limit);
    for (const EmptySeats &one : proposal.empty)
        write(lines, one);
    const QString *posting = nullptr; // of the seat before: they lie by posting
    for (const ProposedSeat &seat : proposal.seats) {
        write(lines, seat, !posting || *posting != seat.pair.posting);
        posting = &seat.pair.posting;
    }
    for (const UnplacedSeeker &one : proposal.unplaced)
        write(lines, one);
    return lines.take();
}

MatchProposal proposalOf(MatchRun run) { return Reading(std::move(run)).take(); }
