#pragma once

#include "models/domain/result.h"
#include "ui/widgets/themesource.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class TextLabel;

/// The fields of one record below each other, each with its label, and the button that keeps them once the record's own rule
/// lets it pass. What the rule says stands below the fields; nothing that was entered is lost by it.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// `action`: text of the button.
    FormDialog(const QString &title, const QString &action, const ThemeSource &themes, QWidget *parent);

    QLineEdit *addLine(const QString &name, const QString &objectName, const QString &value = {});
    QComboBox *addChoice(const QString &name, const QString &objectName, const QStringList &choices, int current);
    QSpinBox *addNumber(const QString &name, const QString &objectName, int least, int most, int value, const QString &unit = {});
    /// A day; where `mayBeOpen`, also none, written as －.
    QDateEdit *addDay(const QString &name, const QString &objectName, QDate day, bool mayBeOpen = false);
    QList<QCheckBox *> addChecks(const QString &name, const QString &objectName, const QStringList &choices,
                                 const QList<int> &checked);
    /// A file to be chosen; the line holds its path.
    QLineEdit *addFile(const QString &name, const QString &objectName, const QString &filter);
    void addNote(const QString &text);

    /// Asked before the dialog is accepted; where it refuses, its sentence is shown and the dialog stays.
    void setRule(std::function<Result<>()> rule) { m_rule = std::move(rule); }

    /// The day of a field, invalid for －.
    static QDate dayOf(const QDateEdit *field);

protected:
    const ThemeSource &themes() const { return m_themes; }

private:
    void addRow(const QString &name, QWidget *field);
    void tryAccept();

    const ThemeSource &m_themes;
    QGridLayout *m_grid;
    TextLabel *m_error;
    std::function<Result<>()> m_rule;
};
