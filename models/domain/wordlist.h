#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

/// Many short words, each once, in one piece of memory.
class WordList
{
public:
    WordList() = default;
    /// `words` are in `letters`, which must not be changed any more.
    WordList(QString letters, QList<QStringView> words) : m_letters(std::move(letters)), m_words(std::move(words)) {}

    bool contains(QStringView word) const { return m_words.contains(word); }
    auto begin() const { return m_words.begin(); }
    auto end() const { return m_words.end(); }

private:
    QString m_letters;
    QList<QStringView> m_words;
};

/// Collects words one behind the other. Quadratic in their number, which is below a hundred.
class WordCollector
{
public:
    /// As tracedText(); nothing where that is shorter than `least` units.
    void add(QStringView text, qsizetype least = 2);
    /// One that is as it is searched for.
    void addPlain(QStringView word, qsizetype least);
    WordList list() const;

private:
    void keep(qsizetype from, qsizetype least);

    QString m_letters;
    QVarLengthArray<qsizetype, 128> m_ends;
};
