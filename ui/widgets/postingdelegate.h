#pragma once

#include "ui/widgets/listdelegate.h"

/// Words, days and numbers in a list of postings: a name that is too long gives up its legal form and the words before the last
/// one, since the end of 医療法人社団 慈愛会 東都病院 is what tells it.
class PostingDelegate final : public ListDelegate
{
    Q_OBJECT

public:
    using ListDelegate::ListDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
