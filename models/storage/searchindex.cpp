#include "models/storage/searchindex.h"

#include "models/domain/textfold.h"

using namespace Qt::StringLiterals;

QString searchText(const Posting &posting)
{
    const PostingContent &content = posting.shown().content;
    const QStringList parts{posting.number,
                            posting.facility.name,
                            posting.facility.kana,
                            posting.facility.code,
                            content.placeName == posting.facility.name ? QString() : content.placeName,
                            content.municipality,
                            content.profession ? japanese(*content.profession) : QString(),
                            content.jobTitle,
                            content.department};
    return indexText(parts, content.prefecture, content.profession);
}

QStringList searchWords(const QString &typed)
{
    QStringList words;
    for (const QString &word : tidied(typed).split(u' ', Qt::SkipEmptyParts))
        if (const QString plain = folded(word); !plain.isEmpty())
            words.append(plain);
    return words;
}

QStringList piecesOf(const QStringList &words)
{
    QStringList pieces;
    for (const QString &word : words) {
        const QStringList all = searchTokens(word);
        const bool hasPair = std::any_of(all.begin(), all.end(), [](const QString &piece) { return piece.toUcs4().size() > 1; });
        for (const QString &piece : all)
            if (!hasPair || piece.toUcs4().size() > 1)
                pieces.append(piece);
    }
    pieces.removeDuplicates();
    return pieces;
}
