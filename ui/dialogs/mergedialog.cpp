#include "ui/dialogs/mergedialog.h"

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

static QString filled(const QString &value) { return value.isEmpty() ? MergeDialog::tr("Not filled in") : value; }

MergeDialog *MergeDialog::ofConflict(const PostingContent &base, const PostingContent &mine, const PostingContent &theirs,
                                     const ThemeSource &themes, QWidget *parent)
{
    const Merge merge = merged(base, mine, theirs);
    const int count = int(merge.conflicts.size());
    return new MergeDialog(
        {tr("Somebody else saved the posting meanwhile"),
         tr("%n field(s) were changed by both of you. Choose which value holds; all other changes are kept.", nullptr, count),
         {},
         tr("Take over %n choice(s)", nullptr, count),
         tr("Back to the form"),
         {tr("Mine"), mine},
         {tr("Theirs"), theirs},
         base,
         merge.content,
         merge.conflicts},
        themes, parent);
}

MergeDialog *MergeDialog::ofDuplicates(const Side &kept, const Side &duplicate, const ThemeSource &themes, QWidget *parent)
{
    const Joining joining = joined(kept.content, duplicate.content);
    QStringList names;
    for (const PostingField *field : joining.filled)
        names.append(field->label());
    const QString note = names.isEmpty()
                             ? QString()
                             : tr("Empty in %1 and filled in from %2: %3").arg(kept.name, duplicate.name, names.join(tr(", ")));
    const QString sentence = joining.conflicts.isEmpty()
                                 ? tr("The two postings contradict each other nowhere.")
                                 : tr("%n field(s) differ. Choose which value holds.", nullptr, int(joining.conflicts.size()));
    return new MergeDialog({tr("Merge %1 into %2").arg(duplicate.name, kept.name), sentence, note,
                            tr("Merge into %1").arg(kept.name), tr("Cancel"), kept, duplicate, std::nullopt, joining.content,
                            joining.conflicts},
                           themes, parent);
}

MergeDialog::MergeDialog(const Question &question, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_question(question)
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    resize(820, question.fields.size() > 4 ? 560 : 400);
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
    go->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *MergeDialog::buildChoices(const ThemeSource &themes)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::l);
    grid->setVerticalSpacing(Space::s);
    QStringList headings{tr("Field")};
    if (m_question.before)
        headings.append(tr("Before"));
    headings += {m_question.left.name, m_question.right.name};
    for (int at = 0; at < headings.size(); ++at) {
        if (!m_question.fields.isEmpty())
            grid->addWidget(new TextLabel(headings[at], Type::Caption, Ink::Muted, themes), 0, at);
        grid->setColumnStretch(at, at == 0 ? 2 : 3);
    }
    for (const PostingField *field : m_question.fields)
        addChoice(*grid, *field, themes);
    grid->setRowStretch(grid->rowCount(), 1);
    return content;
}

void MergeDialog::addChoice(QGridLayout &grid, const PostingField &field, const ThemeSource &themes)
{
    const int row = grid.rowCount();
    auto *name = new TextLabel(field.label(), Type::Dense, Ink::Text, themes, true);
    name->setWordWrap(true);
    int at = 0;
    grid.addWidget(name, row, at++);
    if (m_question.before) {
        auto *before = new TextLabel(filled(field.shown(*m_question.before)), Type::Dense, Ink::Muted, themes);
        before->setWordWrap(true);
        grid.addWidget(before, row, at++);
    }
    auto *group = new QButtonGroup(this);
    for (const Side *side : {&m_question.left, &m_question.right}) {
        const bool left = side == &m_question.left;
        const QString value = field.shown(side->content);
        const QString text = filled(value).simplified();
        auto *button = new QRadioButton(text.size() > mostShown ? text.left(mostShown - 1) + u'…' : text);
        button->setObjectName((left ? u"mine_"_s : u"theirs_"_s) + QLatin1StringView(field.key));
        button->setToolTip(value);
        button->setAccessibleName(tr("%1, %2: %3", "field, whose value, value").arg(field.label(), side->name, filled(value)));
        button->setChecked(left);
        group->addButton(button, left ? 0 : 1);
        grid.addWidget(button, row, at++);
    }
    m_choices.append(group);
}

PostingContent MergeDialog::chosen() const
{
    PostingContent content = m_question.start;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const PostingField &field = *m_question.fields[i];
        field.assign(content, field.value(m_choices[i]->checkedId() == 1 ? m_question.right.content : m_question.left.content));
    }
    return content;
}
