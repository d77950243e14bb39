#include "ui/dialogs/mergedialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

static QString filled(const QString &value) { return value.isEmpty() ? MergeDialog::tr("Not filled in") : value; }

MergeDialog::MergeDialog(const PostingContent &base, const PostingContent &mine, const PostingContent &theirs,
                         const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_merge(merged(base, mine, theirs)), m_theirs(theirs)
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Somebody else saved the posting meanwhile");
    setWindowTitle(title);
    resize(820, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(new TextLabel(title, Type::Heading, Ink::Text, themes, true));
    auto *sentence =
        new TextLabel(tr("%n field(s) were changed by both of you. Choose which value holds; all other changes are kept.",
                         nullptr, int(m_merge.conflicts.size())),
                      Type::Dense, Ink::Muted, themes);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    for (const auto &[at, heading] : {std::pair(0, tr("Field")), {1, tr("Before")}, {2, tr("Mine")}, {3, tr("Theirs")}})
        grid->addWidget(new TextLabel(heading, Type::Caption, Ink::Muted, themes), 0, at);
    for (const PostingField *field : m_merge.conflicts) {
        const int row = grid->rowCount();
        auto *name = new TextLabel(field->label(), Type::Dense, Ink::Text, themes, true);
        auto *before = new TextLabel(filled(field->shown(base)), Type::Dense, Ink::Muted, themes);
        name->setWordWrap(true);
        before->setWordWrap(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(before, row, 1);
        auto *group = new QButtonGroup(this);
        const std::array sides{std::pair(u"mine_"_s, field->shown(mine)), std::pair(u"theirs_"_s, field->shown(theirs))};
        for (int side = 0; side < 2; ++side) {
            auto *button = new QRadioButton(filled(sides[std::size_t(side)].second).left(60));
            button->setObjectName(sides[std::size_t(side)].first + QLatin1StringView(field->key));
            button->setToolTip(sides[std::size_t(side)].second);
            button->setAccessibleName((side == 0 ? tr("%1, mine: %2") : tr("%1, theirs: %2"))
                                          .arg(field->label(), filled(sides[std::size_t(side)].second)));
            button->setChecked(side == 0);
            group->addButton(button, side);
            grid->addWidget(button, row, 2 + side);
        }
        m_choices.append(group);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setAccessibleName(title);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    column->addWidget(area, 1);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Back to the form"));
    auto *go = styled(new QPushButton(tr("Take over %n choice(s)", nullptr, int(m_choices.size()))), ButtonKind::Primary);
    go->setObjectName(u"decide"_s);
    go->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

PostingContent MergeDialog::chosen() const
{
    PostingContent content = m_merge.content;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_choices[i]->checkedId() == 1)
            m_merge.conflicts[i]->assign(content, m_merge.conflicts[i]->value(m_theirs));
    return content;
}
