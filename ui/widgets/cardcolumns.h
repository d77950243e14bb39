#pragma once

#include <QWidget>

class Card;
class QVBoxLayout;

/// Cards of a form below each other, or, where there is room, in two columns: the first half at the left.
class CardColumns : public QWidget
{
    Q_OBJECT

public:
    explicit CardColumns(QWidget *parent = nullptr);

protected:
    void setCards(const QList<Card *> &cards);
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QList<Card *> m_cards;
    QVBoxLayout *m_left, *m_right;
    int m_columns = 0;
};
