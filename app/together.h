#pragma once

#include "models/domain/changepace.h"
#include "models/domain/posting.h"
#include "models/domain/presence.h"
#include "models/storage/storagethread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

class DeskWindow;
class Page;

/// A desk among others on one server: pages follow what others change, within a second and without moving what is read; who has
/// the same posting open is said; and so is that the server is away.
class Together final : public QObject
{
    Q_OBJECT

public:
    explicit Together(DeskWindow &desk);
    ~Together() override;

private:
    void hear(const QString &kind);
    void follow();
    void ask();
    void askLater();
    void count(int desks);
    void tellServer(ServerState state);
    void lookAround();
    void say(Page *page, const QList<Presence> &others);

    DeskWindow &m_desk;
    QSet<QString> m_kinds; // changed since the last follow()
    QTimer m_pause, m_renewal;
    QTimer m_asking;   // where desks are too many to be told
    QString m_written; // as it was when it was asked last
    QElapsedTimer m_followed;
    ChangePace m_pace;
    std::optional<PostingId> m_open; // noted last
};
