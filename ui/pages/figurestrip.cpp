#include "ui/pages/figurestrip.h"

#include "models/statistics/figures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figurebutton.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FigureStrip::FigureStrip(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_row(new QHBoxLayout),
      m_shortage(add(tr("Shortage"), peopleUnit(), u"figureShortage"_s)),
      m_rate(add(tr("Shortage rate"), percentSign(), u"figureRate"_s)),
      m_headcount(add(tr("Headcount wanted"), peopleUnit(), u"figureHeadcount"_s)),
      m_filled(add(tr("Filled"), peopleUnit(), u"figureFilled"_s)),
      m_postings(add(tr("Postings"), postingsUnit(), u"figurePostings"_s))
{
    auto *card = new Card(themes);
    m_row->setContentsMargins(Space::s, Space::xs, Space::s, Space::xs);
    m_row->setSpacing(Space::xs);
    card->body()->addLayout(m_row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

FigureButton *FigureStrip::add(const QString &name, const QString &unit, const QString &objectName)
{
    if (m_row->count() > 0) {
        auto *rule = new QFrame;
        rule->setFixedWidth(1);
        rule->setAutoFillBackground(true);
        rule->setBackgroundRole(QPalette::Mid);
        m_row->addWidget(rule);
    }
    auto *figure = new FigureButton(name, unit, m_themes);
    figure->setObjectName(objectName);
    connect(figure, &QAbstractButton::clicked, this, &FigureStrip::activated);
    m_row->addWidget(figure, 1);
    return figure;
}

void FigureStrip::setFigures(const ShortageSum &sum, std::optional<qint64> before)
{
    const QString trend =
        before ? tr("%1 in a week", "change").arg(change(changeRate(sum.remaining(), *before))) : tr("seats still open");
    m_shortage->setFigure(grouped(sum.remaining()), trend, people(sum.remaining()));
    m_rate->setFigure(plain(sum.rate()), tr("of headcount"), percent(sum.rate()));
    m_headcount->setFigure(grouped(sum.headcount), tr("published"), people(sum.headcount));
    m_filled->setFigure(grouped(sum.started), tr("%1 of headcount", "rate").arg(percent(sum.filled())), people(sum.started));
    m_postings->setFigure(grouped(sum.postings), tr("published"), postings(sum.postings));
}
