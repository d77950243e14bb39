#include "ui/widgets/seatfigures.h"

#include "models/domain/postingquery.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SeatFigures::SeatFigures(const ThemeSource &themes, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    for (const QString &name : {label(PostingSort::Headcount), label(HireStage::Offered), label(HireStage::Awaiting),
                                label(PostingSort::Started), label(PostingSort::Remaining)}) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        auto *figure = new TextLabel({}, Type::Title, Ink::Text, themes, true);
        figure->setObjectName(u"seats_%1"_s.arg(m_figures.size()));
        m_figures.append(figure);
        pair->addWidget(new TextLabel(name, Type::Caption, Ink::Muted, themes));
        pair->addWidget(figure);
        row->addLayout(pair);
    }
    row->addStretch();
}

void SeatFigures::show(const Seats &seats)
{
    const std::array values{seats.headcount, seats.offered, seats.awaiting, seats.started, seats.remaining()};
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setText(QString::number(values[std::size_t(i)]));
    m_figures.last()->setInk(seats.remaining() < 0 ? Ink::Over : Ink::Text);
}
