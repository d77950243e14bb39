#pragma once

#include "models/domain/distribution.h"
#include "models/domain/postingfield.h"
#include "models/storage/sql.h"

#include <array>

/// What a channel is to be told next, posting by posting: first those that its rule takes, then the withdrawn ones, each by id.
/// Pages behind the scenes, so memory stays flat; every posting has left outgoing() already.
class ChannelRows
{
public:
    ChannelRows(const QSqlDatabase &db, const Channel &channel, int part, DeliveryKind kind, bool withdrawalsOnly = false);

    /// Nothing after the last one.
    Result<std::optional<ChannelPosting>> next();
    /// What was handed out so far, for the items.
    const QList<ItemStamp> &stamps() const { return m_stamps; }
    qint64 count(ItemChange change) const { return m_counts[static_cast<std::size_t>(change)]; }

private:
    Result<> fetchTaken();
    Result<> endPage();
    Result<> fetchDropped();
    ChannelPosting postingFrom(const Statement &row, ItemChange change) const;
    /// As it may leave the office, with what the channel is to forget where it knows it under another number.
    void let(ChannelPosting &&posting, const QString &told);
    void add(ChannelPosting &&posting);
    void withdraw(PostingId id, const QString &number, int revision);

    Channel m_channel;
    int m_part;
    DeliveryKind m_kind;
    QList<const PostingField *> m_fields; // that the layout or the masking needs
    Statement m_taken, m_dropped;
    bool m_oneByOne; // read when they are asked for; PostgreSQL knows one question at a time, so there a page is read at once
    bool m_reading = false;
    int m_rowsOfPage = 0; // that were read so far
    QList<ChannelPosting> m_page;
    qsizetype m_used = 0;
    PostingId m_after{};
    bool m_takenDone = false, m_droppedDone = false;
    QList<ItemStamp> m_stamps;
    std::array<qint64, 3> m_counts{};
};

/// The first rows of what the channel would get as a full set, for a preview; nothing is recorded.
Result<QList<ChannelPosting>> previewRows(const QSqlDatabase &db, const Channel &channel, int limit);
