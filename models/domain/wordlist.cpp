#include "models/domain/wordlist.h"

#include "models/domain/tracedtext.h"

#include <utility>

void WordCollector::add(QStringView text, qsizetype least)
{
    const qsizetype from = m_letters.size();
    appendTraced(m_letters, text);
    keep(from, least);
}

void WordCollector::addPlain(QStringView word, qsizetype least)
{
    const qsizetype from = m_letters.size();
    m_letters += word;
    keep(from, least);
}

WordList WordCollector::list() const
{
    const QString letters(m_letters.constData(), m_letters.size()); // as long as they are
    QList<QStringView> words;
    words.reserve(m_ends.size());
    for (qsizetype from = 0; const qsizetype end : m_ends)
        words.append(QStringView(letters).mid(std::exchange(from, end), end - from));
    return {letters, words};
}

void WordCollector::keep(qsizetype from, qsizetype least)
{
    const QStringView letters(m_letters), word = letters.mid(from);
    bool isKnown = word.size() < least;
    for (qsizetype start = 0, i = 0; !isKnown && i < m_ends.size(); ++i) {
        isKnown = letters.mid(start, m_ends[i] - start) == word;
        start = m_ends[i];
    }
    if (isKnown)
        m_letters.truncate(from);
    else
        m_ends.append(m_letters.size());
}
