#include "ui/pages/draftkeeper.h"

#include "models/domain/whendone.h"

#include <QTimer>

using namespace Qt::StringLiterals;

static constexpr std::chrono::seconds pauseBeforeDraft(3);

DraftKeeper::DraftKeeper(const Drafts &drafts, std::function<QJsonObject()> input, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_input(std::move(input)), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeDraft);
    connect(m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::setPause(std::chrono::milliseconds pause) { m_pause->setInterval(pause); }

void DraftKeeper::open(const QString &key, const QString &question)
{
    m_pause->stop();
    m_key = key;
    whenDone(m_drafts.loadDraft(key), this, [this, key, question](const QFuture<Result<std::optional<QJsonObject>>> &future) {
        if (key != m_key || future.resultCount() == 0)
            return;
        const auto result = future.result();
        if (!result || !result.value())
            return;
        Message message{
            .tone = Tone::Info, .text = question, .answers = {tr("Put it in"), tr("Discard it")}, .topic = u"draft"_s};
        message.answered = [this, key, draft = *result.value()](int answer) {
            if (key != m_key)
                return;
            if (answer == 1)
                m_drafts.dropDraft(key);
            else
                Q_EMIT taken(draft);
        };
        Q_EMIT said(message);
    });
}

void DraftKeeper::close()
{
    m_pause->stop();
    m_key.clear();
}

void DraftKeeper::touch()
{
    if (isOpen())
        m_pause->start();
}

void DraftKeeper::keep()
{
    const QJsonObject input = isOpen() ? m_input() : QJsonObject();
    if (input.isEmpty())
        return;
    whenDone(m_drafts.saveDraft(m_key, input), this, [this](const QFuture<Result<std::monostate>> &future) {
        if (future.resultCount() > 0 && !future.result())
            Q_EMIT failed(future.result().error());
    });
}

void DraftKeeper::drop()
{
    m_pause->stop();
    if (isOpen())
        m_drafts.dropDraft(m_key);
}
