#include "ui/dialogs/formdialog.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int leastWidth = 520, checksInRow = 2; // px
static const QDate openDay(1900, 1, 1);                 // stands for no day at all

FormDialog::FormDialog(const QString &title, const QString &action, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_themes(themes), m_grid(new QGridLayout), m_error(new TextLabel({}, Type::Dense, Ink::Danger, themes))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    auto *heading = new TextLabel(title, Type::Heading, Ink::Text, themes, true);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::s);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    m_error->setObjectName(u"formError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = styled(new QPushButton(action), ButtonKind::Primary);
    go->setObjectName(u"decide"_s);
    go->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &FormDialog::tryAccept);
}

void FormDialog::addRow(const QString &name, QWidget *field)
{
    const int row = m_grid->rowCount();
    auto *label = new TextLabel(name, Type::Body, Ink::Text, m_themes);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    label->setMinimumHeight(Extent::control);
    m_grid->addWidget(field, row, 1);
}

QLineEdit *FormDialog::addLine(const QString &name, const QString &objectName, const QString &value)
{
    auto *line = new QLineEdit(value);
    line->setObjectName(objectName);
    addRow(name, line);
    return line;
}

QComboBox *FormDialog::addChoice(const QString &name, const QString &objectName, const QStringList &choices, int current)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->addItems(choices);
    combo->setCurrentIndex(current);
    addRow(name, combo);
    return combo;
}

QSpinBox *FormDialog::addNumber(const QString &name, const QString &objectName, int least, int most, int value,
                                const QString &unit)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setRange(least, most);
    spin->setValue(value);
    spin->setGroupSeparatorShown(true);
    if (!unit.isEmpty())
        spin->setSuffix(u' ' + unit);
    addRow(name, spin);
    return spin;
}

QDateEdit *FormDialog::addDay(const QString &name, const QString &objectName, QDate day, bool mayBeOpen)
{
    auto *field = new QDateEdit;
    field->setObjectName(objectName);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"yyyy/MM/dd"_s);
    if (mayBeOpen) {
        field->setMinimumDate(openDay);
        field->setSpecialValueText(u"－"_s);
    }
    field->setDate(day.isValid() ? day : mayBeOpen ? openDay : officeDay(QDateTime::currentDateTimeUtc()));
    addRow(name, field);
    return field;
}

QDate FormDialog::dayOf(const QDateEdit *field)
{
    const bool open = !field->specialValueText().isEmpty() && field->date() == field->minimumDate();
    return open ? QDate() : field->date();
}

QList<QCheckBox *> FormDialog::addChecks(const QString &name, const QString &objectName, const QStringList &choices,
                                         const QList<int> &checked)
{
    auto *box = new QWidget;
    box->setObjectName(objectName);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, Space::xs, 0, 0);
    QList<QCheckBox *> boxes;
    for (int i = 0; i < choices.size(); ++i) {
        auto *check = new QCheckBox(choices[i]);
        check->setChecked(checked.contains(i));
        grid->addWidget(check, i / checksInRow, i % checksInRow);
        boxes.append(check);
    }
    box->setFocusProxy(boxes.value(0));
    addRow(name, box);
    return boxes;
}

QLineEdit *FormDialog::addFile(const QString &name, const QString &objectName, const QString &filter)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose a file for “%1”").arg(name));
    row->addWidget(line, 1);
    row->addWidget(choose);
    box->setFocusProxy(line);
    connect(choose, &QPushButton::clicked, this, [this, line, name, filter] {
        auto *dialog = new QFileDialog(this, name, {}, filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    addRow(name, box);
    return line;
}

void FormDialog::addNote(const QString &text)
{
    auto *note = new TextLabel(text, Type::Caption, Ink::Muted, m_themes);
    note->setWordWrap(true);
    m_grid->addWidget(note, m_grid->rowCount(), 0, 1, 2);
}

void FormDialog::tryAccept()
{
    const Result<> sound = m_rule ? m_rule() : Result<>();
    if (sound)
        return accept();
    m_error->setText(tr("✕ %1").arg(sound.error().message));
    m_error->show();
}
