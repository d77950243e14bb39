#pragma once

#include "models/domain/latestanswer.h"
#include "models/domain/result.h"
#include "models/domain/whendone.h"
#include "ui/widgets/themesource.h"

#include <QFuture>
#include <QPromise>
#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;
class QListWidget;
class QTimer;
class TextLabel;

/// One of many records, found by typing part of its number or text; the arrows of the field walk through what was found.
class FindField final : public QWidget
{
    Q_OBJECT

public:
    struct Found
    {
        qint64 id = 0;
        QString text;
    };
    using Find = std::function<QFuture<Result<QList<Found>>>(const QString &text)>;

    FindField(const QString &name, Find find, const ThemeSource &themes, QWidget *parent = nullptr);

    std::optional<qint64> chosen() const;
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void show(const QList<Found> &found);

    Find m_find;
    QLineEdit *m_line;
    QListWidget *m_list;
    TextLabel *m_hint;
    QTimer *m_pause;
    LatestAnswer m_answer;
};

/// The rows that a search found, as lines of a FindField.
template <typename Row, typename Text>
QFuture<Result<QList<FindField::Found>>> asFound(const QFuture<Result<QList<Row>>> &rows, QObject *context, Text text)
{
    auto promise = std::make_shared<QPromise<Result<QList<FindField::Found>>>>();
    promise->start();
    whenDone(rows, context, [promise, text](const QFuture<Result<QList<Row>>> &future) {
        if (future.resultCount() > 0) {
            const auto answer = future.result();
            if (!answer) {
                promise->addResult(Result<QList<FindField::Found>>(answer.error()));
            } else {
                QList<FindField::Found> found;
                for (const Row &row : answer.value())
                    found.append({qint64(row.id), text(row)});
                promise->addResult(Result<QList<FindField::Found>>(found));
            }
        }
        promise->finish();
    });
    return promise->future();
}
