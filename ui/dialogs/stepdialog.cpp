#include "ui/dialogs/stepdialog.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int formWidth = 460;

StepDialog::StepDialog(const QString &title, const QString &action, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_themes(themes), m_column(new QVBoxLayout(this)), m_fields(new QVBoxLayout),
      m_error(new TextLabel({}, Type::Dense, Ink::Danger, themes)), m_go(styled(new QPushButton(action), ButtonKind::Primary))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(formWidth);
    m_column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    m_column->setSpacing(Space::s);
    auto *heading = new TextLabel(title, Type::Heading, Ink::Text, themes, true);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    m_fields->setSpacing(Space::s);
    m_column->addLayout(m_fields);
    m_error->setObjectName(u"formError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_go->setObjectName(u"decide"_s);
}

TextLabel *StepDialog::addNote(const QString &text, Ink ink)
{
    auto *note = new TextLabel(text, Type::Dense, ink, m_themes);
    note->setWordWrap(true);
    m_fields->addWidget(note);
    return note;
}

void StepDialog::addField(const QString &name, QWidget *field)
{
    auto *label = new TextLabel(name, Type::Body, Ink::Text, m_themes);
    label->setBuddy(field);
    label->setWordWrap(true);
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    m_names.insert(field, label);
}

void StepDialog::setFieldVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (TextLabel *name = m_names.value(field))
        name->setVisible(visible);
}

QLineEdit *StepDialog::addLine(const QString &name, const QString &objectName, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(objectName);
    addField(name, line);
    return line;
}

QPlainTextEdit *StepDialog::addText(const QString &name, const QString &objectName, const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(96);
    addField(name, edit);
    return edit;
}

static QDateEdit *dayEdit(QDate day, const QString &objectName)
{
    auto *edit = new QDateEdit(day);
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy/MM/dd"_s);
    return edit;
}

QDateEdit *StepDialog::addDay(const QString &name, const QString &objectName, QDate day)
{
    auto *edit = dayEdit(day, objectName);
    addField(name, edit);
    return edit;
}

std::function<QDate()> StepDialog::addOptionalDay(const QString &name, const QString &objectName, QDate day)
{
    auto *known = new QCheckBox(name);
    known->setObjectName(objectName + u"Known"_s);
    known->setChecked(day.isValid());
    auto *edit = dayEdit(day.isValid() ? day : officeDay(QDateTime::currentDateTimeUtc()), objectName);
    edit->setAccessibleName(name);
    edit->setEnabled(day.isValid());
    connect(known, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    m_fields->addWidget(known);
    m_fields->addWidget(edit);
    return [known, edit] { return known->isChecked() ? edit->date() : QDate(); };
}

QTimeEdit *StepDialog::addTime(const QString &name, const QString &objectName, QTime time)
{
    auto *edit = new QTimeEdit(time);
    edit->setObjectName(objectName);
    edit->setDisplayFormat(u"H:mm"_s);
    addField(name, edit);
    return edit;
}

QComboBox *StepDialog::addChoice(const QString &name, const QString &objectName, const QStringList &choices, int current)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->addItems(choices);
    choice->setCurrentIndex(current);
    addField(name, choice);
    return choice;
}

QCheckBox *StepDialog::addCheck(const QString &text, const QString &objectName)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    m_fields->addWidget(box);
    return box;
}

void StepDialog::setCheck(std::function<Result<>()> check, std::function<QWidget *()> wanting)
{
    m_check = std::move(check);
    m_wanting = std::move(wanting);
}

void StepDialog::setDangerous() { styled(m_go, ButtonKind::Danger); }

void StepDialog::addButtons()
{
    if (std::exchange(m_hasButtons, true))
        return;
    m_column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_go->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_go);
    m_column->addSpacing(Space::s);
    m_column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &StepDialog::tryAccept);
}

void StepDialog::openForm()
{
    addButtons();
    open();
}

void StepDialog::tryAccept()
{
    if (m_check)
        if (const auto sound = m_check(); !sound) {
            refuse(sound.error());
            if (QWidget *field = m_wanting ? m_wanting() : nullptr) {
                setFieldError(field, true);
                field->setFocus();
            }
            return;
        }
    m_error->hide();
    m_submit ? m_submit() : accept();
}

void StepDialog::refuse(const Error &error)
{
    m_error->setText(tr("✕ %1").arg(error.message));
    m_error->show();
    if (m_refused)
        m_refused(error);
}

void StepDialog::setBusy(bool busy) { m_go->setEnabled(!busy); }
