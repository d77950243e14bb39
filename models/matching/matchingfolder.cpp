#include "models/matching/matchingfolder.h"

#include "models/matching/csvrows.h"
#include "models/matching/pairreader.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

struct MatchingFolderText
{
    Q_DECLARE_TR_FUNCTIONS(MatchingFolderText)
};

QString MatchingFolder::file(const QString &name) const { return QDir(m_path).filePath(name); }

Result<> MatchingFolder::readNames()
{
    if (const auto read = readSeekers(); !read)
        return read;
    return readPostings();
}

static Result<> add(IdTable &table, std::string_view id, const CsvRows &rows)
{
    if (id.empty())
        return rows.wrong(MatchingFolderText::tr("the id is empty. Give this row one."));
    if (!table.add(id))
        return rows.wrong(MatchingFolderText::tr("the id “%1” was given before. Keep one of the rows.").arg(shownField(id)));
    return {};
}

Result<> MatchingFolder::readSeekers()
{
    CsvRows rows(file(u"seekers.csv"_s));
    if (const auto opened = rows.open({u"seeker_id"_s}); !opened)
        return opened;
    while (rows.next())
        if (const auto added = add(m_ids.seekers, rows.field(0), rows); !added)
            return added;
    if (rows.error())
        return *rows.error();
    m_ids.seekers.seal();
    return {};
}

Result<> MatchingFolder::readPostings()
{
    CsvRows rows(file(u"postings.csv"_s));
    if (const auto opened = rows.open({u"posting_id"_s, u"capacity"_s, u"urgency"_s, u"region"_s}, 1); !opened)
        return opened;
    std::vector<MatchingPosting> arrived;
    while (rows.next()) {
        if (const auto added = add(m_ids.postings, rows.field(0), rows); !added)
            return added;
        const auto capacity = numberIn(rows, 1, u"capacity"_s, 0, matchingScoreLimit);
        const auto urgency = numberIn(rows, 2, u"urgency"_s, 1, matchingScoreLimit);
        for (const auto *number : {&capacity, &urgency})
            if (!*number)
                return number->error();
        const std::string_view region = rows.has(3) ? rows.field(3) : std::string_view();
        if (!region.empty())
            m_ids.regions.add(region);
        arrived.push_back({capacity.value(), urgency.value(), region.empty() ? -1 : m_ids.regions.find(region)});
    }
    if (rows.error())
        return *rows.error();
    m_ids.postings.seal();
    m_ids.regions.seal();
    m_postings.resize(arrived.size());
    for (size_t i = 0; i < arrived.size(); ++i) {
        if (arrived[i].region >= 0)
            arrived[i].region = m_ids.regions.numberOf(arrived[i].region);
        m_postings[size_t(m_ids.postings.numberOf(qint32(i)))] = arrived[i];
    }
    return {};
}

Result<std::vector<RegionLimit>> MatchingFolder::readLimits(const QString &limitsFile) const
{
    CsvRows rows(limitsFile);
    if (const auto opened = rows.open({u"region"_s, u"cap"_s, u"floor"_s}, 1); !opened)
        return opened.error();
    std::vector<RegionLimit> limits(size_t(m_ids.regions.size()));
    std::vector<bool> given(limits.size(), false);
    while (rows.next()) {
        const qint32 region = m_ids.regions.find(rows.field(0));
        if (region < 0)
            return rows.wrong(MatchingFolderText::tr("the region “%1” is not in postings.csv. Correct it or remove this row.")
                                  .arg(shownField(rows.field(0))));
        if (given[size_t(region)])
            return rows.wrong(
                MatchingFolderText::tr("the region “%1” was given before. Keep one of the rows.").arg(shownField(rows.field(0))));
        given[size_t(region)] = true;
        const auto cap =
            rows.field(1).empty() ? Result<qint32>(RegionLimit::none) : numberIn(rows, 1, u"cap"_s, 0, matchingScoreLimit);
        if (!cap)
            return cap.error();
        const auto floor =
            rows.has(2) && !rows.field(2).empty() ? numberIn(rows, 2, u"floor"_s, 0, cap.value()) : Result<qint32>(0);
        if (!floor)
            return floor.error();
        limits[size_t(region)] = {cap.value(), floor.value()};
    }
    if (rows.error())
        return *rows.error();
    return limits;
}

template <typename Builder, typename Add>
Result<> MatchingFolder::readPairs(Builder &builder, const Add &add) const
{
    PairReader reader(file(u"edges.csv"_s), m_ids);
    const auto most = reader.open();
    if (!most)
        return most.error();
    builder.reserve(size_t(most.value()));
    while (reader.next())
        add(reader);
    return reader.error() ? Result<>(*reader.error()) : Result<>();
}

Result<MatchingInstance> MatchingFolder::readInstance() const
{
    InstanceBuilder builder(m_ids.seekers.size(), m_postings);
    const auto read = readPairs(builder, [&](const PairReader &row) { builder.add(row.seeker(), row.posting(), row.score()); });
    if (!read)
        return read.error();
    MatchingInstance instance = builder.take();
    if (const auto twice = pairGivenTwice(instance))
        return givenTwice(*twice);
    return instance;
}

Result<MatchingChoices> MatchingFolder::readChoices() const
{
    ChoicesBuilder builder(m_ids.seekers.size(), m_postings);
    const auto read = readPairs(builder, [&](const PairReader &row) {
        builder.add(row.seeker(), {row.posting(), row.score(), row.preference()});
    });
    if (!read)
        return read.error();
    MatchingChoices choices = builder.take();
    if (const auto twice = pairGivenTwice(choices))
        return givenTwice(*twice);
    return choices;
}

/// Reads the pairs once more, to say where.
Error MatchingFolder::givenTwice(const MatchingEnds &ends) const
{
    PairReader reader(file(u"edges.csv"_s), m_ids);
    const QString reason =
        MatchingFolderText::tr("the pair of seeker “%1” and posting “%2” was given before. Keep one of the rows.")
            .arg(shownField(m_ids.seekers.at(ends.first)), shownField(m_ids.postings.at(ends.second)));
    bool before = false;
    if (reader.open())
        while (reader.next())
            if (reader.seeker() == ends.first && reader.posting() == ends.second && std::exchange(before, true))
                break;
    return reader.wrong(reason);
}
