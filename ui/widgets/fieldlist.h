#pragma once

#include "models/domain/postingcontent.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QVBoxLayout;

/// All filled-in fields of a posting in their groups, to be read and copied.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const PostingContent &content);
    using QWidget::show;

private:
    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};
