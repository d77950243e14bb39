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
    QList<Group> groups;
    for (const FieldGroup &group : fieldGroups()) {
        groups.append({group.title, {}});
        for (const PostingField *field : group.fields)
            groups.last().fields.append({field->label(), field->shown(content)});
    }
    show(groups);
}

void FieldList::show(const QList<Group> &groups)
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
    for (const Group &group : groups) {
        auto *title = new TextLabel(group.title, Type::Dense, Ink::Text, m_themes, true);
        title->setContentsMargins(0, row > 0 ? Space::m : 0, 0, 0);
        const int titleRow = row++;
        for (const auto &[label, value] : group.fields) {
            if (value.isEmpty())
                continue;
            auto *name = new TextLabel(label, Type::Caption, Ink::Muted, m_themes);
            name->setFixedWidth(labelWidth);
            name->setWordWrap(true);
            auto *text = new TextLabel(value, Type::Dense, Ink::Text, m_themes);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            text->setAccessibleName(label);
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
