#include "ui/dialogs/daydialog.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DayDialog::DayDialog(const Question &question, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_day(new QDateEdit(question.day))
{
    setObjectName(u"dayDialog"_s);
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(question.title, Type::Heading, Ink::Text, themes, true));
    auto *subject = new TextLabel(question.subject, Type::Dense, Ink::Muted, themes);
    subject->setWordWrap(true);
    column->addWidget(subject);
    column->addSpacing(Space::s);
    auto *name = new TextLabel(question.name, Type::Body, Ink::Text, themes);
    name->setBuddy(m_day);
    column->addWidget(name);
    m_day->setObjectName(u"day"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy/MM/dd"_s);
    m_day->setMinimumDate(question.first);
    if (question.last.isValid())
        m_day->setMaximumDate(std::max(question.last, question.first));
    column->addWidget(m_day);
    auto *note = new TextLabel(question.note, Type::Caption, Ink::Muted, themes);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = styled(new QPushButton, ButtonKind::Primary);
    go->setObjectName(u"decide"_s);
    go->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column->addSpacing(Space::s);
    column->addLayout(row);
    const auto nameDay = [go, action = question.action](QDate day) { go->setText(action.arg(longDate(day))); };
    nameDay(m_day->date());
    connect(m_day, &QDateEdit::dateChanged, go, nameDay);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_day->setFocus();
}

QDate DayDialog::day() const { return m_day->date(); }
