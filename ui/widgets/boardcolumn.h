#pragma once

#include "models/items/applicationtablemodel.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QListView;
class QPushButton;
class TextLabel;

/// One column of the board: its name and count, the cards, and how many more there are.
class BoardColumn final : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(const QString &name, const QList<ApplicationStage> &stages, const ThemeSource &themes);

    const QList<ApplicationStage> &stages() const { return m_stages; }
    ApplicationTableModel &model() { return *m_model; }
    QListView &cards() { return *m_cards; }
    void setCount(qint64 count);
    /// The card at that row, or the last one.
    void choose(int row);
    std::optional<ApplicationId> current() const;

Q_SIGNALS:
    void opened(ApplicationId id);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void sayMore();

    QList<ApplicationStage> m_stages;
    const ThemeSource &m_themes;
    ApplicationTableModel *m_model;
    TextLabel *m_count;
    QListView *m_cards;
    QPushButton *m_more;
    TextLabel *m_none;
    qint64 m_total = 0;
};
