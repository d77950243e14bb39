#include "ui/widgets/gatelist.h"

#include "ui/widgets/chiplabel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GateList::GateList(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Conditions of the start"));
    m_column->setContentsMargins(0, 0, 0, 0);
}

static Chip chipOf(const GateItem &item, bool exempt)
{
    if (item.met)
        return {GateList::tr("Met"), Tone::Ok, Shape::Tick, ChipForm::Box};
    if (exempt && item.what != GateItem::What::Overlap)
        return {GateList::tr("Exempt"), Tone::Warn, Shape::Dash, ChipForm::Box};
    return {GateList::tr("Missing"), Tone::Danger, Shape::Cross, ChipForm::Box};
}

QWidget *GateList::line(const GateItem &item, bool exempt)
{
    const Chip chip = chipOf(item, exempt);
    auto *text = new TextLabel(item.sentence, Type::Dense, Ink::Text, m_themes);
    text->setWordWrap(true);
    text->setAccessibleName(chip.text + u": "_s + item.sentence);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(new ChipLabel(chip, m_themes), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}

void GateList::show(const QList<GateItem> &items, bool exempt)
{
    delete m_lines; // nothing in it starts this
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    for (const GateItem &item : items)
        column->addWidget(line(item, exempt));
    m_column->addWidget(m_lines);
}
