#pragma once

#include "models/domain/checks.h"
#include "models/domain/postingfield.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class MultiChoice;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class TextLabel;

/// What a form has to know of a field.
struct FieldSpec
{
    using Choices = QList<std::pair<QVariant, QString>>; // value as stored, and for people

    QString key, label;
    FieldKind kind = FieldKind::Text;
    Choices choices = {}; // not empty: one of them
    bool several = false; // any number of the choices; the value is their codes with a space between
    bool mayBeEmpty = true;
    bool required = false;
};

template <Coded E>
FieldSpec::Choices codeChoices()
{
    FieldSpec::Choices choices;
    for (const E value : allOf<E>())
        choices.append({codeOf(value), label(value)});
    return choices;
}
/// By number, as single prefectures are stored; or by code, as several are.
FieldSpec::Choices prefectureChoices(bool byCode = false);
FieldSpec::Choices professionChoices();
FieldSpec::Choices flagChoices();

/// One field of a form: its name, whether it is required, the control, and what is wrong with it.
class FieldInput : public QWidget
{
    Q_OBJECT

public:
    FieldInput(FieldSpec spec, const ThemeSource &themes, QWidget *parent = nullptr);

    const FieldSpec &spec() const { return m_spec; }
    QString key() const { return m_spec.key; }
    QWidget *control() const;

    /// Null where nothing is entered, and where an input cannot be read: complaint() tells them apart.
    QVariant value() const;
    void setValue(const QVariant &value);
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
    void buildSeveral();
    void buildLine();
    void buildText();

    const FieldSpec m_spec;
    QComboBox *m_choice = nullptr;
    MultiChoice *m_several = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    TextLabel *m_error;
};

/// A day as people write it: 2020/7/27, 2020-07-27, 2020.7.27 or 20200727, in any width; invalid where it is none.
QDate dayFromInput(const QString &text);
