#include "ui/dialogs/mergedialog.h"

using namespace Qt::StringLiterals;

static QList<ChoiceDialog::Choice> choices(const QList<const PostingField *> &fields, const PostingContent &left,
                                           const PostingContent &right, const PostingContent *before = nullptr)
{
    QList<ChoiceDialog::Choice> list;
    for (const PostingField *field : fields)
        list.append({QString::fromLatin1(field->key), field->label(), before ? field->shown(*before) : QString(),
                     field->shown(left), field->shown(right)});
    return list;
}

MergeDialog *MergeDialog::ofConflict(const PostingContent &base, const PostingContent &mine, const PostingContent &theirs,
                                     const ThemeSource &themes, QWidget *parent)
{
    const Merge merge = merged(base, mine, theirs);
    const int count = int(merge.conflicts.size());
    return new MergeDialog(
        {tr("Somebody else saved the posting meanwhile"),
         tr("%n field(s) were changed by both of you. Choose which value holds; all other changes are kept.", nullptr, count),
         {},
         tr("Take over %n choice(s)", nullptr, count),
         tr("Back to the form"),
         tr("Mine"),
         tr("Theirs"),
         true,
         choices(merge.conflicts, mine, theirs, &base)},
        merge.content, theirs, themes, parent);
}

MergeDialog *MergeDialog::ofDuplicates(const Side &kept, const Side &duplicate, const ThemeSource &themes, QWidget *parent)
{
    const Joining joining = joined(kept.content, duplicate.content);
    QStringList names;
    for (const PostingField *field : joining.filled)
        names.append(field->label());
    const QString note = names.isEmpty()
                             ? QString()
                             : tr("Empty in %1 and filled in from %2: %3").arg(kept.name, duplicate.name, names.join(tr(", ")));
    const QString sentence = joining.conflicts.isEmpty()
                                 ? tr("The two postings contradict each other nowhere.")
                                 : tr("%n field(s) differ. Choose which value holds.", nullptr, int(joining.conflicts.size()));
    return new MergeDialog({tr("Merge %1 into %2").arg(duplicate.name, kept.name), sentence, note,
                            tr("Merge into %1").arg(kept.name), tr("Cancel"), kept.name, duplicate.name, false,
                            choices(joining.conflicts, kept.content, duplicate.content)},
                           joining.content, duplicate.content, themes, parent);
}

MergeDialog::MergeDialog(const Question &question, const PostingContent &start, const PostingContent &right,
                         const ThemeSource &themes, QWidget *parent)
    : ChoiceDialog(question, themes, parent), m_start(start), m_right(right)
{
}

PostingContent MergeDialog::chosen() const
{
    PostingContent content = m_start;
    for (const QString &key : takenRight()) {
        const PostingField *field = postingField(QLatin1StringView(key.toLatin1()));
        field->assign(content, field->value(m_right));
    }
    return content;
}
