#include "ui/widgets/postingform.h"

#include "ui/widgets/card.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/fieldgroup.h"

#include <QVBoxLayout>

PostingForm::PostingForm(const ThemeSource &themes, QWidget *parent) : CardColumns(parent)
{
    QList<Card *> cards;
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
        cards.append(card);
    }
    setCards(cards);
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
