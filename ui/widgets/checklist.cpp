#include "ui/widgets/checklist.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toneband.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CheckList::CheckList(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Checks"));
    m_column->setContentsMargins(0, 0, 0, 0);
}

QWidget *CheckList::line(const Check &check)
{
    const bool red = check.severity == Severity::Red;
    const Tone tone = red ? Tone::Danger : Tone::Warn;
    auto *band = new ToneBand(tone, m_themes);
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(Space::s, Space::xs, Space::s, Space::xs);
    row->setSpacing(Space::s);
    row->addWidget(new ChipLabel({{}, tone, red ? Shape::Octagon : Shape::Triangle, ChipForm::Bare}, m_themes), 0,
                   Qt::AlignVCenter);
    const QString sentence = red ? tr("Required: %1").arg(check.message) : tr("To confirm: %1").arg(check.message);
    auto *text = new TextLabel(sentence, Type::Dense, inkOf(tone), m_themes);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (red) {
        if (!check.field.isEmpty()) {
            auto *go = styled(new QPushButton(tr("To the field")), ButtonKind::Quiet);
            go->setObjectName(u"toField_"_s + check.field);
            go->setAccessibleDescription(sentence);
            connect(go, &QPushButton::clicked, this, [this, key = check.field] { Q_EMIT fieldRequested(key); });
            row->addWidget(go);
        }
        return band;
    }
    auto *box = new QCheckBox(tr("Confirmed"));
    box->setObjectName(u"confirm_"_s + check.field);
    box->setAccessibleDescription(sentence);
    connect(box, &QCheckBox::toggled, this, &CheckList::confirmationChanged);
    m_boxes.append(box);
    row->addWidget(box);
    return band;
}

void CheckList::show(const QList<Check> &checks)
{
    m_boxes.clear();
    if (m_lines)
        m_lines->deleteLater(); // a click inside may have started this
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    for (const Check &check : checks)
        column->addWidget(line(check));
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    m_column->addWidget(m_lines);
    setVisible(!checks.isEmpty());
}

bool CheckList::allConfirmed() const
{
    return std::all_of(m_boxes.begin(), m_boxes.end(), [](const QCheckBox *box) { return box->isChecked(); });
}

void CheckList::focusFirstOpen()
{
    for (QCheckBox *box : m_boxes)
        if (!box->isChecked())
            return box->setFocus(Qt::ShortcutFocusReason);
}
