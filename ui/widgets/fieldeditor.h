#pragma once

#include "models/domain/checks.h"
#include "models/domain/postingfield.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class TextLabel;

/// One field of a posting in a form: its name, whether it is required, the control, and what is wrong with it.
class FieldEditor final : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const PostingField &field, const ThemeSource &themes, QWidget *parent = nullptr);

    const PostingField &field() const { return m_field; }
    QString key() const { return QString::fromLatin1(m_field.key); }
    QWidget *control() const;

    void setValue(const PostingContent &content);
    void assignTo(PostingContent &content) const; // an input that cannot be read leaves the field empty
    /// What is wrong with the form of the input, or nothing.
    QString complaint() const;
    /// As typed, for drafts.
    QString input() const;
    void setInput(const QString &input);

    /// The complaint about the form of the input, else this finding of the checks, else nothing.
    void showFinding(const std::optional<Check> &finding);

Q_SIGNALS:
    void edited();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildChoice();
    void buildLine();
    void buildText();
    QVariant value() const;

    const PostingField &m_field;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    TextLabel *m_error;
};
