#include "models/jobs/channelwriting.h"

#include "models/jobs/handover.h"

#include <limits>
#include <thread>

static constexpr std::size_t waitingAtMost = 4; // parts of some hundred rows each

namespace {

/// The other thread's side: takes what was read and writes it.
class Writing
{
public:
    Writing(const QString &path, const Channel &channel, const ChannelRows &rows, const std::function<bool(qint64)> &goOn)
        : m_rows(rows), m_thread([this, path, channel, goOn] { write(path, channel, goOn); })
    {
    }
    /// No more rows come, or nothing is wanted of those that came.
    ~Writing() { m_read.close(); }

    bool put(ChannelPart &&part) { return m_read.put(std::move(part)); }
    /// A part that was written, or an empty one.
    ChannelPart written() { return m_written.takeWaiting().value_or(ChannelPart()); }
    Result<WrittenChannel> finished()
    {
        m_read.end();
        m_thread.join();
        if (!m_file)
            return m_file.error();
        return WrittenChannel{m_file.take(), std::move(m_told)};
    }

private:
    void write(const QString &path, const Channel &channel, const std::function<bool(qint64)> &goOn)
    {
        m_file = writeChannelFile(
            path, channel, [this] { return next(); }, goOn);
        m_read.close();
    }
    Result<const ChannelPosting *> next()
    {
        for (;;) {
            if (const ChannelPosting *leaving = m_told.next())
                return leaving;
            if (m_row == m_part.news.size()) {
                m_written.put(std::move(m_part));
                auto part = m_read.take();
                if (!part)
                    return static_cast<const ChannelPosting *>(nullptr);
                m_part = std::move(*part);
                m_row = 0;
            }
            if (const auto done = m_rows.read(m_part, m_row++, m_item); !done)
                return done.error();
            m_told.take(m_item);
        }
    }

    const ChannelRows &m_rows;
    Handover<ChannelPart> m_read{waitingAtMost};
    Handover<ChannelPart> m_written{std::numeric_limits<std::size_t>::max()};
    ChannelPart m_part; // that is being written
    qsizetype m_row = 0;
    ChannelItem m_item; // one for all rows: its memory is used again
    ChannelExit m_told;
    Result<ChannelFile> m_file{ChannelFile{}};
    std::jthread m_thread; // the last: it uses the others
};

} // namespace

Result<WrittenChannel> writtenChannel(const QString &path, const Channel &channel, ChannelRows &rows,
                                      const std::function<bool(qint64 rows)> &goOn)
{
    Writing writing(path, channel, rows, goOn);
    for (;;) {
        auto part = rows.next(writing.written());
        if (!part)
            return part.error();
        if (part.value().news.isEmpty() || !writing.put(part.take()))
            return writing.finished();
    }
}
