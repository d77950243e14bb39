#include "ui/widgets/duplicatelist.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toneband.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int mostShown = 5;

DuplicateList::DuplicateList(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Possible duplicates"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::xs);
    m_column->addWidget(new TextLabel(tr("Possible duplicates"), Type::Dense, Ink::Text, themes, true));
    hide();
}

QWidget *DuplicateList::line(const PostingRow &row)
{
    auto *band = new ToneBand(Tone::Info, m_themes);
    auto *column = new QVBoxLayout(band);
    column->setContentsMargins(Space::s, Space::xs, Space::s, Space::xs);
    column->setSpacing(0);
    auto *text = new TextLabel(tr("%1, received on %2: %3").arg(row.number, fieldDate(row.receivedOn), label(row.review)),
                               Type::Dense, Ink::Info, m_themes);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(Space::s);
    const auto answer = [&](const QString &name, const QString &objectName, auto signal) {
        auto *button = styled(new QPushButton(name), ButtonKind::Quiet);
        button->setObjectName(objectName);
        button->setAccessibleDescription(row.number);
        connect(button, &QPushButton::clicked, this, [this, row, signal] { Q_EMIT(this->*signal)(row); });
        answers->addWidget(button);
    };
    answer(tr("Compare"), u"compareDuplicate"_s, &DuplicateList::compareRequested);
    answer(tr("Merge"), u"mergeDuplicate"_s, &DuplicateList::mergeRequested); // into that one; the sentence names it
    answer(tr("No duplicate"), u"dismissDuplicate"_s, &DuplicateList::dismissRequested);
    answers->addStretch();
    column->addLayout(answers);
    return band;
}

void DuplicateList::show(const QList<PostingRow> &rows)
{
    if (m_lines)
        m_lines->deleteLater(); // a click inside may have started this
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    for (const PostingRow &row : rows.mid(0, mostShown))
        column->addWidget(line(row));
    if (rows.size() > mostShown)
        column->addWidget(
            new TextLabel(tr("and %n more", nullptr, int(rows.size()) - mostShown), Type::Caption, Ink::Muted, m_themes));
    m_column->addWidget(m_lines);
    setVisible(!rows.isEmpty());
}
