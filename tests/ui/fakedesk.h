#pragma once

#include "models/domain/postingchange.h"
#include "ui/pages/postingwork.h"

#include <QMap>

/// Postings in memory behind the functions of the pages, changed by the same rules as in the store.
class FakeDesk
{
public:
    explicit FakeDesk(QDate today = QDate(2020, 7, 27));

    PostingWork work();
    QDate today() const { return m_today; }
    Actor actor(const QString &name = QStringLiteral("佐藤 美咲")) const;

    /// A received posting; its number is 13-0000001, 13-0000002, …
    PostingId add(const PostingContent &content, const Facility &facility);
    PostingContent content(const QString &place, Profession profession = Profession::Nurse, int headcount = 3) const;
    Facility facility(const QString &name) const;
    Posting &posting(PostingId id) { return m_postings[id]; }
    const QMap<PostingId, Posting> &all() const { return m_postings; }
    /// Lets the rule change a posting, as somebody else would.
    void change(PostingId id, const std::function<Result<Posting>(const Posting &)> &rule);
    void approve(PostingId id);
    void publish(PostingId id);

    QMap<QString, QJsonObject> drafts;
    std::optional<Error> failing; // every answer is this error
    QStringList exported;

private:
    Result<Posting> changed(SeenPosting seen, const std::function<Result<Posting>(const Posting &)> &rule);
    QList<PostingRow> rows(const PostingFilter &filter, const PostingOrder &order) const;
    PostingRow row(const Posting &posting) const;
    template <typename T>
    QFuture<Result<T>> later(Result<T> result);

    QDate m_today;
    QMap<PostingId, Posting> m_postings;
    qint64 m_next = 1;
    qint64 m_nextHire = 1;
    QList<std::pair<PostingId, PostingId>> m_dismissed;
    QObject m_desk;
};
