#include "ui/widgets/postingform.h"

#include "ui/widgets/card.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/fieldgroup.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

static constexpr int twoColumnsFrom = 1320;

PostingForm::PostingForm(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(Space::m);
        row->addLayout(column, 1);
    }
    for (const FieldGroup &group : fieldGroups()) {
        auto *card = new Card(themes, group.title);
        card->body()->setSpacing(Space::s);
        card->body()->setContentsMargins(Space::l, Space::xs, Space::l, Space::l);
        for (const PostingField *field : group.fields) {
            auto *editor = new FieldEditor(*field, themes);
            card->body()->addWidget(editor);
            m_editors.append(editor);
            connect(editor, &FieldEditor::edited, this, &PostingForm::edited);
            connect(editor, &FieldEditor::left, this, [this, editor] {
                m_visited.insert(editor->key());
                showFindings();
            });
        }
        m_cards.append(card);
    }
    arrange(1);
}

/// The cards keep their order: the first half at the left.
void PostingForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout *column : {m_left, m_right})
        while (QLayoutItem *item = column->takeAt(0))
            delete item;
    const qsizetype half = columns == 2 ? m_cards.size() / 2 : m_cards.size();
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        (i < half ? m_left : m_right)->addWidget(m_cards[i]);
    m_left->addStretch(1);
    m_right->addStretch(1);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretch(1, columns == 2 ? 1 : 0);
    row->setSpacing(columns == 2 ? Space::m : 0);
}

void PostingForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= twoColumnsFrom ? 2 : 1);
}

void PostingForm::show(const PostingContent &content, const CheckContext &context)
{
    m_base = content;
    m_context = context;
    m_visited.clear();
    for (FieldEditor *editor : m_editors)
        editor->setValue(content);
}

PostingContent PostingForm::content() const
{
    PostingContent content = m_base;
    for (const FieldEditor *editor : m_editors)
        editor->assignTo(content);
    return content;
}

QJsonObject PostingForm::draft() const
{
    QJsonObject draft;
    const PostingContent now = content();
    for (const FieldEditor *editor : m_editors)
        if (editor->field().value(now) != editor->field().value(m_base) || !editor->complaint().isEmpty())
            draft.insert(editor->key(), editor->input());
    return draft;
}

void PostingForm::setDraft(const QJsonObject &draft)
{
    for (FieldEditor *editor : m_editors)
        if (draft.contains(editor->key())) {
            editor->setInput(draft.value(editor->key()).toString());
            m_visited.insert(editor->key());
        }
    showFindings();
}

void PostingForm::showFindings()
{
    const QList<Check> checks = checksOf(content(), m_context);
    for (FieldEditor *editor : m_editors) {
        if (!m_visited.contains(editor->key()))
            continue;
        std::optional<Check> worst; // red ones come first
        for (const Check &check : checks)
            if (!worst && check.field == editor->key())
                worst = check;
        editor->showFinding(worst);
    }
}

bool PostingForm::validate()
{
    for (const FieldEditor *editor : m_editors)
        m_visited.insert(editor->key());
    showFindings();
    for (FieldEditor *editor : m_editors)
        if (!editor->complaint().isEmpty()) {
            editor->control()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    return true;
}

FieldEditor *PostingForm::editor(const QString &key) const
{
    for (FieldEditor *editor : m_editors)
        if (editor->key() == key)
            return editor;
    return nullptr;
}

void PostingForm::focusField(const QString &key)
{
    FieldEditor *wanted = editor(key);
    if (!wanted)
        wanted = m_editors.first();
    else
        m_visited.insert(key);
    wanted->control()->setFocus(Qt::OtherFocusReason);
    showFindings();
}
