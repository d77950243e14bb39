#pragma once

#include "tests/practice/practicemessage.h"

#include <QMap>

#include <functional>

/// Key-Net in memory, as resources/keynet-api.yaml has it.
class KeyNetBoard
{
public:
    PracticeAnswer answer(const PracticeRequest &request, const QString &path);

    /// Somebody applies for a posting, or asks about it. Gives the number.
    int arriveApplication(const QString &posting);
    int arriveInquiry(const QString &posting);

    QMap<QString, QJsonObject> postings() const;
    QList<QJsonObject> applications() const { return m_applications; }
    QString acknowledged(const QString &kind) const { return m_acknowledged.value(kind); }
    /// How often a posting was really changed, repetitions not counted.
    int effectsOn(const QString &posting) const { return m_effects.value(posting); }
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
    PracticeAnswer putPart(const PracticeRequest &request, QList<QJsonObject> &items, const QString &id, const QString &part);
    PracticeAnswer acknowledge(const PracticeRequest &request);
    static QByteArray etag(const QString &id, int revision);

    QMap<QString, Shown> m_postings;
    QMap<QString, int> m_revisions; // also of what was withdrawn
    QMap<QString, int> m_effects;
    QHash<QByteArray, std::pair<QByteArray, PracticeAnswer>> m_keys;
    QList<QJsonObject> m_applications, m_inquiries;
    QHash<QString, QString> m_acknowledged;
};
