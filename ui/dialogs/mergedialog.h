#pragma once

#include "models/domain/postingfield.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class QButtonGroup;

/// Fields that two people changed differently: what there was, what I entered, what the other one saved; one of them is taken.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const PostingContent &base, const PostingContent &mine, const PostingContent &theirs, const ThemeSource &themes,
                QWidget *parent);

    /// What only one of the two changed is in it already.
    PostingContent chosen() const;

private:
    Merge m_merge;
    PostingContent m_theirs;
    QList<QButtonGroup *> m_choices; // in the order of the conflicts; 0 mine, 1 theirs
};
