#pragma once

#include "models/jobs/importsink.h"

/// A database of one hash: knows drafts by their identity and keeps nothing that was not committed.
class FakeSink final : public ImportSink
{
public:
    Result<> begin() override
    {
        m_open = m_kept;
        return {};
    }
    Result<Put> put(const QList<ImportDraft> &drafts, const QStringList &doubts) override
    {
        Put put;
        doubtful += !doubts.isEmpty();
        for (const ImportDraft &draft : drafts) {
            const QString key = identity(draft);
            if (key == refused)
                return Error{Error::Kind::Conflict, QStringLiteral("Refused by the database.")};
            if (key == broken)
                return Error{Error::Kind::Storage, QStringLiteral("The disk is full.")};
            const QString text = contentOf(draft);
            put.outcomes.append(!m_open.contains(key) ? PutOutcome::Added
                                : m_open[key] != text ? PutOutcome::Updated
                                                      : PutOutcome::Unchanged);
            if (keeps)
                m_open.insert(key, text);
        }
        return put;
    }
    Result<> commit(const ImportRun &run) override
    {
        m_kept = m_open;
        lastRun = run;
        return {};
    }
    void rollback() override { m_open.clear(); }

    qsizetype size() const { return m_kept.size(); }
    QStringList identities() const { return m_kept.keys(); }

    QString refused = QStringLiteral("none"), broken = QStringLiteral("none");
    bool keeps = true;
    int doubtful = 0;
    ImportRun lastRun;

private:
    static QString identity(const ImportDraft &draft)
    {
        if (const auto *posting = std::get_if<PostingDraft>(&draft))
            return posting->record;
        if (const auto *facility = std::get_if<Facility>(&draft))
            return facility->code + facility->name;
        return std::get<Seeker>(draft).number;
    }
    static QString contentOf(const ImportDraft &draft)
    {
        const auto *posting = std::get_if<PostingDraft>(&draft);
        return posting ? posting->content.duties + QString::number(posting->content.headcount.value_or(0)) : QString();
    }

    QHash<QString, QString> m_kept, m_open;
};
