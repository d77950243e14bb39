#include "models/jobs/channelwriting.h"

#include "models/jobs/handover.h"

#include <limits>
#include <thread>

using Items = QList<ChannelItem>;

static constexpr std::size_t waitingAtMost = 4; // parts of some hundred rows each

namespace {

/// The other thread's side: takes what was read and writes it.
class Writing
{
public:
    Writing(const QString &path, const Channel &channel, const std::function<bool(qint64)> &goOn)
        : m_thread([this, path, channel, goOn] { write(path, channel, goOn); })
    {
    }
    /// No more rows come, or nothing is wanted of those that came.
    ~Writing() { m_handover.close(); }

    bool put(Items &&items) { return m_handover.put(std::move(items)); }
    /// A part that was written, or an empty one.
    Items written() { return m_written.takeWaiting().value_or(Items()); }
    Result<WrittenChannel> finished()
    {
        m_handover.end();
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
        m_handover.close();
    }
    Result<const ChannelPosting *> next()
    {
        for (;;) {
            if (const ChannelPosting *leaving = m_told.next())
                return leaving;
            m_written.put(m_told.takeLeft());
            auto items = m_handover.take();
            if (!items)
                return static_cast<const ChannelPosting *>(nullptr);
            m_told.take(std::move(*items));
        }
    }

    Handover<Items> m_handover{waitingAtMost};
    Handover<Items> m_written{std::numeric_limits<std::size_t>::max()};
    ChannelExit m_told;
    Result<ChannelFile> m_file{ChannelFile{}};
    std::jthread m_thread; // the last: it uses the others
};

} // namespace

Result<WrittenChannel> writtenChannel(const QString &path, const Channel &channel, ChannelRows &rows,
                                      const std::function<bool(qint64 rows)> &goOn)
{
    Writing writing(path, channel, goOn);
    for (;;) {
        auto items = rows.next(writing.written());
        if (!items)
            return items.error();
        if (items.value().isEmpty() || !writing.put(items.take()))
            return writing.finished();
    }
}
