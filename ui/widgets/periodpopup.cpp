#include "ui/widgets/periodpopup.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

static QDateEdit *dayField(QDate day, const QString &name)
{
    auto *field = new QDateEdit(day);
    field->setObjectName(name);
    field->setDisplayFormat(u"yyyy/MM/dd"_s);
    field->setCalendarPopup(false); // typed or stepped; a popup within a popup loses the keyboard
    return field;
}

PeriodPopup::PeriodPopup(const Period &start, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_from(dayField(start.from.value_or(start.to.value_or(QDate())), u"periodFrom"_s)),
      m_to(dayField(start.to.value_or(start.from.value_or(QDate())), u"periodTo"_s))
{
    setFrameShape(QFrame::Box);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Received from–to"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    grid->setSpacing(Space::s);
    auto *from = new QLabel(tr("Received &from"));
    from->setBuddy(m_from);
    auto *to = new QLabel(tr("&to", "last day of a period"));
    to->setBuddy(m_to);
    grid->addWidget(from, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(to, 1, 0);
    grid->addWidget(m_to, 1, 1);
    auto *apply = styled(new QPushButton(tr("Apply")), ButtonKind::Primary);
    apply->setObjectName(u"periodApply"_s);
    connect(apply, &QPushButton::clicked, this, &PeriodPopup::accept);
    grid->addWidget(apply, 2, 1);
    m_from->setFocus();
}

void PeriodPopup::accept()
{
    QDate from = m_from->date(), to = m_to->date();
    if (to < from)
        std::swap(from, to); // two days name a period in either order
    Q_EMIT accepted({from, to});
    close();
}

void PeriodPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    QFrame::keyPressEvent(event);
}
