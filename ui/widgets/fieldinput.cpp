#include "ui/widgets/fieldinput.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/multichoice.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

static constexpr int labelWidth = 168, textHeight = 76;

FieldSpec::Choices prefectureChoices(bool byCode)
{
    FieldSpec::Choices choices;
    for (const Prefecture &prefecture : Prefecture::all())
        choices.append({byCode ? QVariant(prefecture.code()) : QVariant(prefecture.number()), prefecture.label()});
    return choices;
}

FieldSpec::Choices professionChoices()
{
    FieldSpec::Choices choices;
    for (const Profession profession : allOf<Profession>())
        choices.append({numberOf(profession), label(profession)});
    return choices;
}

FieldSpec::Choices flagChoices() { return {{true, FieldInput::tr("Yes")}, {false, FieldInput::tr("No")}}; }

FieldInput::FieldInput(FieldSpec spec, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_spec(std::move(spec)), m_error(new TextLabel({}, Type::Caption, Ink::Danger, themes))
{
    if (m_spec.several)
        buildSeveral();
    else if (!m_spec.choices.isEmpty())
        buildChoice();
    else if (m_spec.kind == FieldKind::LongText)
        buildText();
    else
        buildLine();
    control()->setObjectName(u"field_"_s + key());
    control()->installEventFilter(this);
    auto *name = new TextLabel(m_spec.label, Type::Body, Ink::Text, themes);
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
    if (m_spec.required)
        grid->addWidget(new ChipLabel(required, themes), 0, 2, Qt::AlignRight | (m_text ? Qt::AlignTop : Qt::AlignVCenter));
    grid->addWidget(m_error, 1, 1, 1, 2);
}

QWidget *FieldInput::control() const
{
    if (m_choice)
        return m_choice;
    if (m_several)
        return m_several;
    return m_text ? static_cast<QWidget *>(m_text) : m_line;
}

void FieldInput::buildChoice()
{
    m_choice = new QComboBox;
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    if (m_spec.mayBeEmpty)
        m_choice->addItem(tr("Not filled in"), QVariant());
    for (const auto &[value, text] : m_spec.choices)
        m_choice->addItem(text, value);
    connect(m_choice, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void FieldInput::buildSeveral()
{
    m_several = new MultiChoice(m_spec.choices);
    connect(m_several, &MultiChoice::edited, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void FieldInput::buildLine()
{
    m_line = new QLineEdit;
    if (m_spec.kind == FieldKind::Date)
        m_line->setPlaceholderText(u"2020/07/27"_s);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::edited);
}

void FieldInput::buildText()
{
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldInput::edited);
}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    if (event->type() == QEvent::Wheel && (m_choice || m_several) && !control()->hasFocus()) {
        event->ignore(); // scrolling the form changes nothing in it
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString FieldInput::input() const
{
    if (m_choice)
        return m_choice->currentData().toString();
    if (m_several)
        return m_several->codes();
    return m_text ? m_text->toPlainText() : m_line->text();
}

void FieldInput::setInput(const QString &input)
{
    if (m_choice) {
        int found = 0;
        for (int i = 0; i < m_choice->count(); ++i)
            if (m_choice->itemData(i).toString() == input)
                found = i;
        m_choice->setCurrentIndex(found);
    } else if (m_several) {
        m_several->setCodes(input);
    } else if (m_text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(input);
    } else {
        m_line->setText(input);
    }
}

void FieldInput::setValue(const QVariant &value)
{
    setInput(m_spec.kind == FieldKind::Date                         ? fieldDate(value.toDate())
             : m_spec.kind == FieldKind::Decimal && !value.isNull() ? QString::number(value.toDouble())
                                                                    : value.toString());
    showFinding(std::nullopt);
}

QDate dayFromInput(const QString &input)
{
    const QString text = input.trimmed().normalized(QString::NormalizationForm_KC);
    for (const QString &format : {u"yyyy/M/d"_s, u"yyyy-M-d"_s, u"yyyy.M.d"_s, u"yyyyMMdd"_s})
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return day;
    return {};
}

QVariant FieldInput::value() const
{
    if (m_choice)
        return m_choice->currentData();
    const QString text = input().trimmed();
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(u',');
    bool good = false;
    switch (m_spec.kind) {
    case FieldKind::Count: {
        const int number = plain.toInt(&good);
        return good && number >= 0 ? QVariant(number) : QVariant();
    }
    case FieldKind::Decimal: {
        const double number = plain.toDouble(&good);
        return good && number >= 0 ? QVariant(number) : QVariant();
    }
    case FieldKind::Date: {
        const QDate day = dayFromInput(text);
        return day.isValid() ? QVariant(day) : QVariant();
    }
    default:
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
}

QString FieldInput::complaint() const
{
    if (m_choice || m_several || input().trimmed().isEmpty() || !value().isNull())
        return {};
    switch (m_spec.kind) {
    case FieldKind::Count:
        return tr("Enter a whole number, such as 12.");
    case FieldKind::Decimal:
        return tr("Enter a number, such as 2.5.");
    default:
        return tr("Enter a day, such as 2020/07/27.");
    }
}

void FieldInput::showFinding(const std::optional<Check> &finding)
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
