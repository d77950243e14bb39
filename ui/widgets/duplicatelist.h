#pragma once

#include "models/domain/postingquery.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QVBoxLayout;

/// Postings of the same facility, profession, employment and place: compare, merge, or say that they are none.
class DuplicateList final : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicateList(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const QList<PostingRow> &rows);
    using QWidget::show;

Q_SIGNALS:
    void compareRequested(const PostingRow &row);
    void mergeRequested(const PostingRow &row);
    void dismissRequested(const PostingRow &row);

private:
    QWidget *line(const PostingRow &row);

    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
};
