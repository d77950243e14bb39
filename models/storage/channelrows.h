#pragma once

#include "models/domain/channelexit.h"
#include "models/domain/postingfield.h"
#include "models/storage/rowblock.h"
#include "models/storage/sql.h"

/// Some of what a channel is to be told, as it came from the database.
struct ChannelPart
{
    struct News
    {
        ItemChange change;
        bool isKnown; // the channel has it
    };
    RowBlock rows;
    QList<News> news; // of each row
};

/// What a channel is to be told next: first the postings that its rule takes, then the withdrawn ones, each by id. They are as
/// the office has them; ChannelExit lets them out. Reads some hundred at a time, so memory stays flat.
class ChannelRows
{
public:
    ChannelRows(const QSqlDatabase &db, const Channel &channel, int part, DeliveryKind kind, bool withdrawalsOnly = false);

    /// Some of them; none after the last ones. `room`: a part that is not needed any more, whose memory is used again.
    Result<ChannelPart> next(ChannelPart room = {});
    /// One of a part, into an item that may have been another one before. On any thread, while next() reads on.
    Result<> read(const ChannelPart &part, qsizetype row, ChannelItem &item) const;

private:
    Result<> readTaken(ChannelPart &part);
    Result<> readDropped(ChannelPart &part);
    Result<> endPage();
    void fill(ChannelPosting &posting, const BlockRow &row) const;

    Channel m_channel;
    int m_part;
    DeliveryKind m_kind;
    QList<const PostingField *> m_fields; // that the layout or the masking needs
    Statement m_taken, m_dropped;
    qsizetype m_together; // handed out at once; PostgreSQL knows one question at a time, so there a page is read at once
    bool m_reading = false;
    int m_rowsOfPage = 0; // that were read so far
    PostingId m_after{};
    bool m_takenDone = false, m_droppedDone = false;
};

/// The first rows of what the channel would get as a full set, for a preview; nothing is recorded.
Result<QList<ChannelPosting>> previewRows(const QSqlDatabase &db, const Channel &channel, int limit);
