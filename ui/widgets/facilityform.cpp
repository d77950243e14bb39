#include "ui/widgets/facilityform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

static constexpr int labelWidth = 168;

FacilityForm::FacilityForm(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_code(new QLineEdit), m_name(new QLineEdit), m_kana(new QLineEdit),
      m_municipality(new QLineEdit), m_kind(new QComboBox), m_prefecture(new QComboBox),
      m_hint(new TextLabel({}, Type::Caption, Ink::Muted, themes))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::s);
    grid->setColumnStretch(1, 1);
    for (const FacilityKind kind : allOf<FacilityKind>())
        m_kind->addItem(label(kind));
    m_prefecture->addItem(tr("Not filled in"));
    for (const Prefecture &prefecture : Prefecture::all())
        m_prefecture->addItem(prefecture.label());
    setFocusProxy(m_code);
    add(tr("Institution code"), m_code, u"facilityCode"_s);
    add(tr("Name"), m_name, u"facilityName"_s);
    add(tr("Reading (kana)"), m_kana, u"facilityKana"_s);
    add(tr("Kind"), m_kind, u"facilityKind"_s);
    add(tr("Prefecture"), m_prefecture, u"facilityPrefecture"_s);
    add(tr("Municipality"), m_municipality, u"facilityMunicipality"_s);
    m_hint->setObjectName(u"facilityHint"_s);
    m_hint->setWordWrap(true);
    grid->addWidget(m_hint, grid->rowCount(), 1);
    for (QLineEdit *line : {m_code, m_name, m_kana, m_municipality})
        connect(line, &QLineEdit::textEdited, this, &FacilityForm::edited);
    for (QComboBox *choice : {m_kind, m_prefecture})
        connect(choice, &QComboBox::activated, this, &FacilityForm::edited);
    connect(m_code, &QLineEdit::editingFinished, this, &FacilityForm::lookUp);
    connect(m_name, &QLineEdit::editingFinished, this, &FacilityForm::lookUp);
    clear();
}

QWidget *FacilityForm::add(const QString &name, QWidget *control, const QString &objectName)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *text = new TextLabel(name, Type::Body, Ink::Text, m_themes);
    text->setFixedWidth(labelWidth);
    text->setBuddy(control);
    control->setObjectName(objectName);
    const int row = grid->rowCount();
    grid->addWidget(text, row, 0);
    grid->addWidget(control, row, 1);
    return control;
}

void FacilityForm::clear()
{
    setFacility({});
    m_hint->setText(tr("Enter the code or the name; an institution that is known is filled in."));
}

Facility FacilityForm::facility() const
{
    Facility facility = m_known;
    facility.code = m_code->text().trimmed();
    facility.name = m_name->text().trimmed();
    facility.kana = m_kana->text().trimmed();
    facility.municipality = m_municipality->text().trimmed();
    facility.kind = FacilityKind(m_kind->currentIndex());
    facility.prefecture = Prefecture::fromNumber(m_prefecture->currentIndex());
    return facility;
}

void FacilityForm::setFacility(const Facility &facility)
{
    m_known = facility;
    m_code->setText(facility.code);
    m_name->setText(facility.name);
    m_kana->setText(facility.kana);
    m_municipality->setText(facility.municipality);
    m_kind->setCurrentIndex(int(facility.kind));
    m_prefecture->setCurrentIndex(facility.prefecture ? facility.prefecture->number() : 0);
}

QJsonObject FacilityForm::draft() const
{
    return {{u"code"_s, m_code->text()},         {u"name"_s, m_name->text()},
            {u"kana"_s, m_kana->text()},         {u"municipality"_s, m_municipality->text()},
            {u"kind"_s, m_kind->currentIndex()}, {u"prefecture"_s, m_prefecture->currentIndex()}};
}

void FacilityForm::setDraft(const QJsonObject &draft)
{
    m_code->setText(draft.value(u"code"_s).toString());
    m_name->setText(draft.value(u"name"_s).toString());
    m_kana->setText(draft.value(u"kana"_s).toString());
    m_municipality->setText(draft.value(u"municipality"_s).toString());
    m_kind->setCurrentIndex(draft.value(u"kind"_s).toInt());
    m_prefecture->setCurrentIndex(draft.value(u"prefecture"_s).toInt());
    lookUp();
}

void FacilityForm::lookUp()
{
    const Facility like = facility();
    if (like.code != m_known.code || like.name != m_known.name)
        Q_EMIT lookUpRequested(like);
}

bool FacilityForm::validate()
{
    const Result<> sound = checked(facility());
    setFieldError(m_name, m_name->text().trimmed().isEmpty());
    setFieldError(m_prefecture, m_prefecture->currentIndex() == 0);
    m_hint->setInk(sound ? Ink::Muted : Ink::Danger);
    if (sound)
        return true;
    m_hint->setText(tr("✕ %1").arg(sound.error().message));
    m_name->setFocus(Qt::OtherFocusReason);
    return false;
}

void FacilityForm::say(const QString &sentence)
{
    m_hint->setInk(Ink::Muted);
    m_hint->setText(sentence);
}
