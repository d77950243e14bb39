#pragma once

#include "models/domain/result.h"
#include "models/domain/whendone.h"
#include "ui/widgets/themesource.h"

#include <QDate>
#include <QDialog>
#include <QHash>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;
class TextLabel;

/// Asks for what one decision needs: a few fields under each other, each with its name, and a button that names the deed.
/// Where the deed is handed over (onSubmit), the dialog stays until it is done, so that a refusal loses no input.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(const QString &title, const QString &action, const ThemeSource &themes, QWidget *parent = nullptr);

    TextLabel *addNote(const QString &text, Ink ink = Ink::Muted);
    QLineEdit *addLine(const QString &name, const QString &objectName, const QString &text = {});
    QPlainTextEdit *addText(const QString &name, const QString &objectName, const QString &text = {});
    QDateEdit *addDay(const QString &name, const QString &objectName, QDate day);
    /// A day that may stay open: the box says whether there is one.
    std::function<QDate()> addOptionalDay(const QString &name, const QString &objectName, QDate day);
    QTimeEdit *addTime(const QString &name, const QString &objectName, QTime time);
    QComboBox *addChoice(const QString &name, const QString &objectName, const QStringList &choices, int current = 0);
    QCheckBox *addCheck(const QString &text, const QString &objectName);
    void addField(const QString &name, QWidget *field);
    /// The field with its name.
    void setFieldVisible(QWidget *field, bool visible);

    /// What has to hold before the deed; the sentence is shown, and the field gets the focus.
    void setCheck(std::function<Result<>()> check, std::function<QWidget *()> wanting = {});
    /// ask: () -> QFuture<Result<T>>; done: (T). Without it the dialog is accepted once the check holds.
    template <typename Ask, typename Done>
    void onSubmit(Ask ask, Done done)
    {
        m_submit = [this, ask, done] {
            setBusy(true);
            whenDone(ask(), this, [this, done](const auto &future) {
                setBusy(false);
                if (future.resultCount() == 0)
                    return refuse({Error::Kind::Cancelled, tr("Nothing was changed. Try again.")});
                const auto result = future.result();
                if (!result)
                    return refuse(result.error());
                done(result.value());
                accept();
            });
        };
    }
    /// Shows why it was refused; what was entered stays.
    void refuse(const Error &error);
    /// Called with each refusal, to add what it asks for.
    void setRefused(std::function<void(const Error &)> refused) { m_refused = std::move(refused); }
    void setDangerous();
    /// Adds the buttons and shows the dialog.
    void openForm();

protected:
    void addButtons();
    const ThemeSource &themes() const { return m_themes; }

private:
    void tryAccept();
    void setBusy(bool busy);

    const ThemeSource &m_themes;
    QVBoxLayout *m_column, *m_fields;
    TextLabel *m_error;
    QPushButton *m_go;
    bool m_hasButtons = false;
    QHash<QWidget *, TextLabel *> m_names;
    std::function<Result<>()> m_check;
    std::function<QWidget *()> m_wanting;
    std::function<void()> m_submit;
    std::function<void(const Error &)> m_refused;
};
