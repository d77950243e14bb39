#include "models/domain/joining.h"

Joining joined(const PostingContent &kept, const PostingContent &duplicate)
{
    Joining joining{kept, {}, {}};
    for (const PostingField &field : postingFields()) {
        const QVariant ours = field.value(kept), theirs = field.value(duplicate);
        if (ours == theirs || theirs.isNull() || theirs.toString().isEmpty())
            continue;
        if (ours.isNull() || ours.toString().isEmpty()) {
            field.assign(joining.content, theirs);
            joining.filled.append(&field);
        } else {
            joining.conflicts.append(&field);
        }
    }
    return joining;
}
