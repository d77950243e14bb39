#pragma once

#include "models/domain/joining.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;

/// Fields in which two contents differ, one beside the other; of each, one value is taken.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Two people changed the same fields: what there was, what I entered, what the other one saved.
    static MergeDialog *ofConflict(const PostingContent &base, const PostingContent &mine, const PostingContent &theirs,
                                   const ThemeSource &themes, QWidget *parent);

    struct Side
    {
        QString name;
        PostingContent content;
    };
    /// A duplicate goes into the posting that is kept; what only one of them fills in is taken anyway.
    static MergeDialog *ofDuplicates(const Side &kept, const Side &duplicate, const ThemeSource &themes, QWidget *parent);

    /// Everything as it was chosen, and what needed no choice.
    PostingContent chosen() const;

private:
    struct Question
    {
        QString title, sentence, note;
        QString action, cancel;
        Side left, right;
        std::optional<PostingContent> before;
        PostingContent start; // with what needs no choice
        QList<const PostingField *> fields;
    };

    MergeDialog(const Question &question, const ThemeSource &themes, QWidget *parent);
    QWidget *buildChoices(const ThemeSource &themes);
    void addChoice(QGridLayout &grid, const PostingField &field, const ThemeSource &themes);

    Question m_question;
    QList<QButtonGroup *> m_choices; // in the order of the fields; 0 left, 1 right
};
