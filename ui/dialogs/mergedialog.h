#pragma once

#include "models/domain/joining.h"
#include "ui/dialogs/choicedialog.h"

/// Fields in which two contents of postings differ.
class MergeDialog final : public ChoiceDialog
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
    MergeDialog(const Question &question, const PostingContent &start, const PostingContent &right, const ThemeSource &themes,
                QWidget *parent);

    PostingContent m_start; // with what needs no choice
    PostingContent m_right;
};
