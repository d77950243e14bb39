#include "ui/widgets/postingcolumns.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/codedwidth.h"

static constexpr int checksWidth = 74; // 必須 and 確認 with one digit each

/// Widths that do not hang on the rows: the widest term there is, so that a column never jumps while one scrolls.
static int codedWidth(PostingColumn column)
{
    switch (column) {
    case PostingColumn::Checks:
        return checksWidth;
    case PostingColumn::Review:
        return widestChip<ReviewState>();
    case PostingColumn::Publication:
        return widestChip<PublicationState>();
    case PostingColumn::Fill:
        return widestChip<FillState>();
    case PostingColumn::Profession:
        return widestLabel<Profession>();
    case PostingColumn::Employment:
        return widestLabel<EmploymentForm>();
    case PostingColumn::Disclosure:
        return widestLabel<Disclosure>();
    case PostingColumn::Prefecture:
        return widestPrefecture();
    default:
        return 0;
    }
}

static QList<int> numbers(const QList<PostingColumn> &columns)
{
    QList<int> list;
    for (const PostingColumn column : columns)
        list.append(int(column));
    return list;
}

ListColumnSet listColumns(const PostingColumnSet &set)
{
    using C = PostingColumn;
    return {set.settings,
            numbers(set.columns),
            numbers(set.more),
            numbers(set.less),
            int(C::Place),
            numbers({C::Place, C::Facility, C::Municipality, C::Employment, C::Profession}),
            [](int column) { return codedWidth(C(column)); }};
}
