#pragma once

#include "models/domain/posting.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class ChipLabel;
class QBoxLayout;
class TextLabel;

/// What a posting is, in three lines: its states, its place, and one line of facts.
class PostingHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PostingHead(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const Posting &posting);
    using QWidget::show;

    /// The place of work, or the institution where it says nothing of a place.
    static QString nameOf(const Posting &posting);
    static QString factsOf(const PostingContent &content);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeNumber();

    QBoxLayout *m_top; // chips and number: beside each other where there is room
    ChipLabel *m_review, *m_publication, *m_fill;
    TextLabel *m_number, *m_name, *m_facts, *m_institution;
};
