#pragma once

#include "models/domain/postingcontent.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QVBoxLayout;

/// Filled-in fields of a record in their groups, to be read and copied.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(const ThemeSource &themes, QWidget *parent = nullptr);

    struct Group
    {
        QString title;
        QList<std::pair<QString, QString>> fields; // name and value; an empty value is left out
    };

    void show(const QList<Group> &groups);
    void show(const PostingContent &content);
    using QWidget::show;

private:
    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};
