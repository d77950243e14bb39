#pragma once

#include "ui/pages/drafts.h"
#include "ui/widgets/message.h"

#include <QObject>

class QTimer;

/// Keeps what is typed into a form as a draft, some time after the last key, until it is saved or discarded; and offers at the
/// opening of the form what a crash left, never putting it in unasked.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `input` gives what was typed; an empty object is not kept.
    DraftKeeper(const Drafts &drafts, std::function<QJsonObject()> input, QObject *parent);

    /// The form was opened; `question` asks whether to go on with what is there, if anything is.
    void open(const QString &key, const QString &question);
    /// The form was closed; its draft stays.
    void close();
    bool isOpen() const { return !m_key.isEmpty(); }
    /// Something was typed.
    void touch();
    void keep();
    void drop();
    void setPause(std::chrono::milliseconds pause);

Q_SIGNALS:
    /// Take this input over.
    void taken(const QJsonObject &input);
    void said(const Message &message);
    void failed(const Error &error);

private:
    const Drafts &m_drafts;
    std::function<QJsonObject()> m_input;
    QString m_key; // empty: closed
    QTimer *m_pause;
};
