#include "ui/widgets/fieldlist.h"

#include "ui/widgets/fieldgroup.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

static constexpr int labelWidth = 132;

FieldList::FieldList(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void FieldList::show(const PostingContent &content)
{
    delete m_content; // nothing in it starts this
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::xs);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FieldGroup &group : fieldGroups()) {
        auto *title = new TextLabel(group.title, Type::Dense, Ink::Text, m_themes, true);
        title->setContentsMargins(0, row > 0 ? Space::m : 0, 0, 0);
        const int titleRow = row++;
        for (const PostingField *field : group.fields) {
            const QString value = field->shown(content);
            if (value.isEmpty())
                continue;
            auto *name = new TextLabel(field->label(), Type::Caption, Ink::Muted, m_themes);
            name->setFixedWidth(labelWidth);
            name->setWordWrap(true);
            auto *text = new TextLabel(value, Type::Dense, Ink::Text, m_themes);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            text->setAccessibleName(field->label());
            text->setAccessibleDescription(value);
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(text, row, 1, Qt::AlignTop);
            ++row;
        }
        if (row == titleRow + 1)
            delete title; // a group without a value
        else
            grid->addWidget(title, titleRow, 0, 1, 2);
    }
    m_column->addWidget(m_content);
}
