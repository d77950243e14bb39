#include "ui/widgets/segmentswitch.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

SegmentSwitch::SegmentSwitch(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xs);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = styled(new QPushButton(choices[i]), ButtonKind::Segment);
        button->setFixedHeight(Extent::segment);
        button->setFont(fontFor(Type::Dense));
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentSwitch::chosen);
}

int SegmentSwitch::current() const { return m_group->checkedId(); }

void SegmentSwitch::setCurrent(int choice)
{
    if (QAbstractButton *button = m_group->button(choice))
        button->setChecked(true);
}
