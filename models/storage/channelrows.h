#pragma once

#include "models/domain/channelexit.h"
#include "models/domain/postingfield.h"
#include "models/storage/sql.h"

/// What a channel is to be told next: first the postings that its rule takes, then the withdrawn ones, each by id. They are as
/// the office has them; ChannelExit lets them out. Reads some hundred at a time, so memory stays flat.
class ChannelRows
{
public:
    ChannelRows(const QSqlDatabase &db, const Channel &channel, int part, DeliveryKind kind, bool withdrawalsOnly = false);

    /// Some of them; none after the last ones. `room`: a list that is not needed any more, whose memory is used again.
    Result<QList<ChannelItem>> next(QList<ChannelItem> room = {});

private:
    Result<QList<ChannelItem>> nextTaken(QList<ChannelItem> items);
    Result<QList<ChannelItem>> nextDropped();
    Result<> endPage();
    void fill(ChannelPosting &posting, const Statement &row) const;

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
