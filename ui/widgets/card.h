#pragma once

#include "ui/widgets/textlabel.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

/// A white sheet with a hairline: the only container. Cards never lie inside cards.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const ThemeSource &themes, const QString &title = {}, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *head() const { return m_head; } // for a switch or a quiet button at the right; none without a title
    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const ThemeSource &m_themes;
    QHBoxLayout *m_head = nullptr;
    TextLabel *m_title = nullptr;
    QVBoxLayout *m_body;
};
