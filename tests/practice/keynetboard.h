#pragma once

#include "tests/practice/practicemessage.h"

#include <QMap>

#include <functional>

/// Key-Net in memory, as resources/keynet-api.yaml has it.
class KeyNetBoard
{
public:
    PracticeAnswer answer(const PracticeRequest &request, const QString &path);

    /// Somebody applies for a posting, or asks about it. Gives the number. `more`: fields that are different from the usual.
    int arriveApplication(const QString &posting, const QJsonObject &more = {});
    int arriveInquiry(const QString &posting);

    QMap<QString, QJsonObject> postings() const;
    QList<QJsonObject> applications() const { return m_applications; }
    QList<QJsonObject> inquiries() const { return m_inquiries; }
    QString acknowledged(const QString &kind) const { return m_acknowledged.value(kind); }
    /// How often a posting was really changed, repetitions not counted.
    int effectsOn(const QString &posting) const { return m_effects.value(posting); }
    /// How often "interview", "result" or "answer" of an item was really written.
    int effectsOn(const QString &part, int id) const { return m_partEffects.value(QStringLiteral("%1/%2").arg(part).arg(id)); }
    /// What every visitor sees, as a plain web page.
    QByteArray page() const;

    static PracticeAnswer problem(int status, const QString &title);

private:
    struct Shown
    {
        QJsonObject body;
        int revision = 0;
    };

    PracticeAnswer written(const PracticeRequest &request, const std::function<PracticeAnswer()> &effect);
    PracticeAnswer posting(const PracticeRequest &request, const QString &id);
    PracticeAnswer putPosting(const PracticeRequest &request, const QString &id);
    PracticeAnswer deletePosting(const PracticeRequest &request, const QString &id);
    PracticeAnswer list(const PracticeRequest &request, const QList<QJsonObject> &items) const;
    PracticeAnswer one(const QList<QJsonObject> &items, const QString &id) const;
    PracticeAnswer putPart(const PracticeRequest &request, QList<QJsonObject> &items, const QString &id, const QString &part);
    PracticeAnswer acknowledge(const PracticeRequest &request);
    static QByteArray etag(const QString &id, int revision);

    QMap<QString, Shown> m_postings;
    QMap<QString, int> m_revisions; // also of what was withdrawn
    QMap<QString, int> m_effects;
    QMap<QString, int> m_partEffects;
    QHash<QByteArray, std::pair<QByteArray, PracticeAnswer>> m_keys;
    QList<QJsonObject> m_applications, m_inquiries;
    QHash<QString, QString> m_acknowledged;
};
