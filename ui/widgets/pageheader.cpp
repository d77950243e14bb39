#include "ui/widgets/pageheader.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_summary(new TextLabel({}, Type::Dense, Ink::Muted, themes)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::s);
    m_row->addWidget(new TextLabel(title, Type::Title, Ink::Text, themes));
    m_row->addSpacing(Space::s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setElided(true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_summary, 1);
    setFixedHeight(Extent::header);
}

void PageHeader::setSummary(const QString &summary) { m_summary->setText(summary); }

QString PageHeader::summary() const { return m_summary->text(); }

void PageHeader::addAction(QPushButton *button) { m_row->addWidget(button); }
