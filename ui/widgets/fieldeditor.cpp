#include "ui/widgets/fieldeditor.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/fieldgroup.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

static constexpr int labelWidth = 168, textHeight = 76;

using Choices = QList<std::pair<QVariant, QString>>;

template <Coded E>
static Choices codes()
{
    Choices choices;
    for (const E value : allOf<E>())
        choices.append({codeOf(value), label(value)});
    return choices;
}

static Choices choicesOf(const PostingField &field)
{
    Choices choices;
    const QLatin1StringView key(field.key);
    switch (field.kind) {
    case FieldKind::Profession:
        for (const Profession profession : allOf<Profession>())
            choices.append({numberOf(profession), label(profession)});
        return choices;
    case FieldKind::Prefecture:
        for (const Prefecture &prefecture : Prefecture::all())
            choices.append({prefecture.number(), prefecture.label()});
        return choices;
    case FieldKind::Flag:
        return {{true, FieldEditor::tr("Yes")}, {false, FieldEditor::tr("No")}};
    case FieldKind::Code:
        return key == QLatin1StringView("recruitment_kind") ? codes<RecruitmentKind>()
               : key == QLatin1StringView("place_kind")     ? codes<FacilityKind>()
               : key == QLatin1StringView("employment")     ? codes<EmploymentForm>()
               : key == QLatin1StringView("wage_form")      ? codes<WageForm>()
                                                            : codes<Disclosure>();
    default:
        return {};
    }
}

static bool mayBeEmpty(const PostingField &field)
{
    PostingContent content;
    field.assign(content, {});
    return field.value(content).isNull();
}

FieldEditor::FieldEditor(const PostingField &field, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_field(field), m_error(new TextLabel({}, Type::Caption, Ink::Danger, themes))
{
    if (!choicesOf(field).isEmpty())
        buildChoice();
    else if (field.kind == FieldKind::LongText)
        buildText();
    else
        buildLine();
    control()->setObjectName(u"field_"_s + key());
    control()->installEventFilter(this);
    auto *name = new TextLabel(field.label(), Type::Body, Ink::Text, themes);
    name->setBuddy(control());
    name->setWordWrap(true);
    name->setFixedWidth(labelWidth);
    m_error->setObjectName(u"error_"_s + key());
    m_error->setWordWrap(true);
    m_error->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::s);
    grid->setVerticalSpacing(Space::xs);
    grid->setColumnStretch(1, 1);
    const Chip required{tr("Required"), Tone::Danger, Shape::None, ChipForm::Box};
    grid->setColumnMinimumWidth(2, chipSize(required).width()); // beside every field, so that they end alike
    grid->addWidget(name, 0, 0, m_text ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(control(), 0, 1);
    if (isRequired(field))
        grid->addWidget(new ChipLabel(required, themes), 0, 2, Qt::AlignRight | (m_text ? Qt::AlignTop : Qt::AlignVCenter));
    grid->addWidget(m_error, 1, 1, 1, 2);
}

QWidget *FieldEditor::control() const
{
    if (m_choice)
        return m_choice;
    return m_text ? static_cast<QWidget *>(m_text) : m_line;
}

void FieldEditor::buildChoice()
{
    m_choice = new QComboBox;
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    if (mayBeEmpty(m_field))
        m_choice->addItem(tr("Not filled in"), QVariant());
    for (const auto &[value, text] : choicesOf(m_field))
        m_choice->addItem(text, value);
    connect(m_choice, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void FieldEditor::buildLine()
{
    m_line = new QLineEdit;
    if (m_field.kind == FieldKind::Date)
        m_line->setPlaceholderText(u"2020/07/27"_s);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void FieldEditor::buildText()
{
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    if (event->type() == QEvent::Wheel && m_choice && !m_choice->hasFocus()) {
        event->ignore(); // scrolling the form changes nothing in it
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString FieldEditor::input() const
{
    if (m_choice)
        return m_choice->currentData().toString();
    return m_text ? m_text->toPlainText() : m_line->text();
}

void FieldEditor::setInput(const QString &input)
{
    if (m_choice) {
        int found = 0;
        for (int i = 0; i < m_choice->count(); ++i)
            if (m_choice->itemData(i).toString() == input)
                found = i;
        m_choice->setCurrentIndex(found);
    } else if (m_text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(input);
    } else {
        m_line->setText(input);
    }
}

void FieldEditor::setValue(const PostingContent &content)
{
    const QVariant value = m_field.value(content);
    setInput(m_field.kind == FieldKind::Date      ? fieldDate(value.toDate())
             : m_field.kind == FieldKind::Decimal ? m_field.shown(content)
                                                  : value.toString());
    showFinding(std::nullopt);
}

static QDate dayFrom(const QString &text)
{
    for (const QString &format : {u"yyyy/M/d"_s, u"yyyy-M-d"_s, u"yyyy.M.d"_s, u"yyyyMMdd"_s})
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return day;
    return {};
}

/// Null where nothing is entered, invalid input too: complaint() tells them apart.
QVariant FieldEditor::value() const
{
    if (m_choice)
        return m_choice->currentData();
    const QString text = input().trimmed();
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(u',');
    bool good = false;
    switch (m_field.kind) {
    case FieldKind::Count: {
        const int number = plain.toInt(&good);
        return good && number >= 0 ? QVariant(number) : QVariant();
    }
    case FieldKind::Decimal: {
        const double number = plain.toDouble(&good);
        return good && number >= 0 ? QVariant(number) : QVariant();
    }
    case FieldKind::Date: {
        const QDate day = dayFrom(plain);
        return day.isValid() ? QVariant(day) : QVariant();
    }
    default:
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
}

void FieldEditor::assignTo(PostingContent &content) const { m_field.assign(content, value()); }

QString FieldEditor::complaint() const
{
    if (m_choice || input().trimmed().isEmpty() || !value().isNull())
        return {};
    switch (m_field.kind) {
    case FieldKind::Count:
        return tr("Enter a whole number, such as 12.");
    case FieldKind::Decimal:
        return tr("Enter a number, such as 2.5.");
    default:
        return tr("Enter a day, such as 2020/07/27.");
    }
}

void FieldEditor::showFinding(const std::optional<Check> &finding)
{
    QString message = complaint();
    const bool red = !message.isEmpty() || (finding && finding->severity == Severity::Red);
    if (message.isEmpty() && finding)
        message = finding->message;
    setFieldError(control(), red);
    m_error->setInk(red ? Ink::Danger : Ink::Warn);
    m_error->setText(red ? tr("✕ %1").arg(message) : tr("△ %1").arg(message));
    m_error->setVisible(!message.isEmpty());
    control()->setAccessibleDescription(message);
}
