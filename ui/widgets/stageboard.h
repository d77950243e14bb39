#pragma once

#include "models/items/applicationtablemodel.h"
#include "ui/widgets/themesource.h"

#include <QScrollArea>

class BoardColumn;
class QHBoxLayout;

/// Applications as cards, a column for each stage and one for those that left. Arrows move inside a column and between columns,
/// Enter opens the card. A column loads its cards page by page and says how many more there are.
class StageBoard final : public QScrollArea
{
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<ApplicationPage>>(const ApplicationFilter &, const CaseCursor &, int limit)>;

    StageBoard(Fetch fetch, const ThemeSource &themes, QWidget *parent = nullptr);

    /// `filter` without stages: every column adds its own.
    void ask(const ApplicationFilter &filter);
    void refresh();
    void setCounts(const QList<StageCount> &counts);
    /// The card that the keyboard stands on.
    std::optional<ApplicationId> current() const;
    /// The list of cards that the keyboard is in.
    QWidget *cards() const;

Q_SIGNALS:
    void opened(ApplicationId id);
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turn(int step);
    void become(BoardColumn *column);

    Fetch m_fetch;
    const ThemeSource &m_themes;
    QHBoxLayout *m_row;
    QList<BoardColumn *> m_columns;
    int m_at = 0; // the column of the keyboard
};
