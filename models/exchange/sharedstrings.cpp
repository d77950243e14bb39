#include "models/exchange/sharedstrings.h"

static constexpr qsizetype keptLimit = 24'000'000; // UTF-16 units: 48 MB
static constexpr qsizetype keptCount = 1'000'000;
static constexpr qsizetype pendingLimit = 1 << 20;

bool SharedStrings::append(const QString &text)
{
    if (m_spilled.isEmpty() && m_keptLength + text.size() <= keptLimit && m_kept.size() < keptCount) {
        m_kept.append(text);
        m_keptLength += text.size();
        return true;
    }
    m_spilled.append(m_end);
    const QByteArray bytes = text.toUtf8();
    m_pending += bytes;
    m_end += bytes.size();
    return m_pending.size() < pendingLimit || flush();
}

bool SharedStrings::flush()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return false;
    }
    const bool written = m_file->seek(m_file->size()) && m_file->write(m_pending) == m_pending.size() && m_file->flush();
    m_pending.clear();
    return written;
}

QString SharedStrings::at(qint64 number)
{
    if (number < 0 || number >= size())
        return {};
    if (number < m_kept.size())
        return m_kept.at(number);
    if (!m_pending.isEmpty() && !flush())
        return {};
    const qsizetype index = number - m_kept.size();
    const qint64 begin = m_spilled.at(index);
    const qint64 end = index + 1 < m_spilled.size() ? m_spilled.at(index + 1) : m_end;
    if (!m_file->seek(begin))
        return {};
    return QString::fromUtf8(m_file->read(end - begin));
}
