#include "ui/pages/taskrow.h"

#include "models/statistics/figures.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconbadge.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

static constexpr int figureWidth = 92, buttonWidth = 136, rowHeight = 52; // px; five digits, as long as 「期限間近を開く」

TaskRow::TaskRow(Icon icon, Tone tone, const Words &words, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_unit(words.unit), m_title(words.title), m_action(words.action),
      m_badge(new IconBadge(icon, tone, themes)), m_figure(new TextLabel({}, Type::Figure, Ink::Text, themes)),
      m_note(new TextLabel({}, Type::Caption, Ink::Muted, themes)),
      m_button(styled(new QPushButton(words.action), ButtonKind::Plain))
{
    setMinimumHeight(rowHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Space::xs, 0, Space::xs);
    row->setSpacing(Space::m);
    row->addWidget(m_badge);
    auto *count = new QHBoxLayout; // digits and unit stand on one line
    count->setSpacing(Space::xs);
    count->addStretch();
    count->addWidget(m_figure, 0, Qt::AlignBaseline);
    if (!m_unit.isEmpty())
        count->addWidget(new TextLabel(m_unit, Type::Dense, Ink::Text, themes), 0, Qt::AlignBaseline);
    auto *figures = new QWidget;
    figures->setLayout(count);
    count->setContentsMargins(0, 0, 0, 0);
    figures->setMinimumWidth(figureWidth);
    row->addWidget(figures);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *title = new TextLabel(m_title, Type::Body, Ink::Text, themes, true);
    title->setElided(true);
    m_note->setElided(true);
    column->addStretch();
    column->addWidget(title);
    column->addWidget(m_note);
    column->addStretch();
    row->addLayout(column, 1);
    m_button->setMinimumWidth(buttonWidth);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &TaskRow::opened);
}

void TaskRow::show(qint64 count, const QString &note)
{
    m_count = count;
    m_figure->setText(grouped(count));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const QString figure = m_unit.isEmpty() ? grouped(count) : tr("%1 %2", "number, unit").arg(grouped(count), m_unit);
    m_button->setAccessibleName(tr("%1: %2. %3", "what, how many, what the button does").arg(m_title, figure, m_action));
    setVisible(count > 0);
}

void TaskRow::setTone(Tone tone) { m_badge->setTone(tone); }

void TaskRow::setPrimary(bool primary)
{
    styled(m_button, primary ? ButtonKind::Primary : ButtonKind::Plain);
    m_button->update();
}
