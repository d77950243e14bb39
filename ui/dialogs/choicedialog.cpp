#include "ui/dialogs/choicedialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

static constexpr int mostShown = 60; // characters of a value beside its button; the rest under the pointer

static QString filled(const QString &value) { return value.isEmpty() ? ChoiceDialog::tr("Not filled in") : value; }

ChoiceDialog::ChoiceDialog(const Question &question, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_question(question)
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    resize(820, question.choices.size() > 4 ? 560 : 400);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(new TextLabel(question.title, Type::Heading, Ink::Text, themes, true));
    for (const QString &text : {question.sentence, question.note}) {
        if (text.isEmpty())
            continue;
        auto *sentence = new TextLabel(text, Type::Dense, Ink::Muted, themes);
        sentence->setWordWrap(true);
        column->addWidget(sentence);
    }
    column->addWidget(scrolled(buildChoices(themes), question.title), 1);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(question.cancel);
    auto *go = styled(new QPushButton(question.action), ButtonKind::Primary);
    go->setObjectName(u"decide"_s);
    go->setEnabled(question.isPossible);
    go->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *ChoiceDialog::buildChoices(const ThemeSource &themes)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::l);
    grid->setVerticalSpacing(Space::s);
    QStringList headings{tr("Field")};
    if (m_question.hasBefore)
        headings.append(tr("Before"));
    headings += {m_question.left, m_question.right};
    for (int at = 0; at < headings.size(); ++at) {
        if (!m_question.choices.isEmpty())
            grid->addWidget(new TextLabel(headings[at], Type::Caption, Ink::Muted, themes), 0, at);
        grid->setColumnStretch(at, at == 0 ? 2 : 3);
    }
    for (const Choice &choice : m_question.choices)
        addChoice(*grid, choice, themes);
    grid->setRowStretch(grid->rowCount(), 1);
    return content;
}

void ChoiceDialog::addChoice(QGridLayout &grid, const Choice &choice, const ThemeSource &themes)
{
    const int row = grid.rowCount();
    auto *name = new TextLabel(choice.label, Type::Dense, Ink::Text, themes, true);
    name->setWordWrap(true);
    int at = 0;
    grid.addWidget(name, row, at++);
    if (m_question.hasBefore) {
        auto *before = new TextLabel(filled(choice.before), Type::Dense, Ink::Muted, themes);
        before->setWordWrap(true);
        grid.addWidget(before, row, at++);
    }
    auto *group = new QButtonGroup(this);
    for (const bool left : {true, false}) {
        const QString &value = left ? choice.left : choice.right;
        const QString text = filled(value).simplified();
        auto *button = new QRadioButton(text.size() > mostShown ? text.left(mostShown - 1) + u'…' : text);
        button->setObjectName((left ? u"mine_"_s : u"theirs_"_s) + choice.key);
        button->setToolTip(value);
        button->setAccessibleName(tr("%1, %2: %3", "field, whose value, value")
                                      .arg(choice.label, left ? m_question.left : m_question.right, filled(value)));
        button->setChecked(left);
        group->addButton(button, left ? 0 : 1);
        grid.addWidget(button, row, at++);
    }
    m_choices.append(group);
}

QStringList ChoiceDialog::takenRight() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_choices[i]->checkedId() == 1)
            keys.append(m_question.choices[i].key);
    return keys;
}
