#pragma once

#include "ui/widgets/fieldinput.h"

/// One field of a posting in a form.
class FieldEditor final : public FieldInput
{
    Q_OBJECT

public:
    FieldEditor(const PostingField &field, const ThemeSource &themes, QWidget *parent = nullptr);

    const PostingField &field() const { return m_field; }

    void setValue(const PostingContent &content) { FieldInput::setValue(m_field.value(content)); }
    void assignTo(PostingContent &content) const { m_field.assign(content, value()); } // what cannot be read leaves it empty

private:
    const PostingField &m_field;
};
