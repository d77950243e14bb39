#include "ui/widgets/cardcolumns.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

static constexpr int twoColumnsFrom = 1320;

CardColumns::CardColumns(QWidget *parent) : QWidget(parent), m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(Space::m);
        row->addLayout(column, 1);
    }
}

void CardColumns::setCards(const QList<Card *> &cards)
{
    m_cards = cards;
    m_columns = 0;
    arrange(1);
}

void CardColumns::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout *column : {m_left, m_right})
        while (QLayoutItem *item = column->takeAt(0))
            delete item;
    const qsizetype half = columns == 2 ? m_cards.size() / 2 : m_cards.size();
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        (i < half ? m_left : m_right)->addWidget(m_cards[i]);
    m_left->addStretch(1);
    m_right->addStretch(1);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretch(1, columns == 2 ? 1 : 0);
    row->setSpacing(columns == 2 ? Space::m : 0);
}

void CardColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= twoColumnsFrom ? 2 : 1);
}
