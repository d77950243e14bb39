#include "ui/widgets/licencerow.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldinput.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

LicenceRow::LicenceRow(const Licence &licence, int number, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_before(licence), m_kind(new QComboBox), m_grantedBy(new QComboBox), m_check(new QComboBox),
      m_number(new QLineEdit(licence.number)), m_date(new QLineEdit(fieldDate(licence.date))),
      m_seen(new TextLabel({}, Type::Caption, Ink::Muted, themes)), m_remove(new QPushButton(tr("Remove"))), m_themes(themes)
{
    for (const Profession profession : allOf<Profession>())
        if (isLicensed(profession))
            m_kind->addItem(label(profession), numberOf(profession));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(numberOf(licence.kind))));
    m_grantedBy->addItem(tr("Minister (national)"), QString());
    for (const Prefecture &prefecture : Prefecture::all())
        m_grantedBy->addItem(prefecture.label(), prefecture.name());
    if (m_grantedBy->findData(licence.grantedBy) < 0) // as a file or another system wrote it
        m_grantedBy->addItem(licence.grantedBy, licence.grantedBy);
    m_grantedBy->setCurrentIndex(m_grantedBy->findData(licence.grantedBy));
    for (const LicenceCheck check : allOf<LicenceCheck>())
        m_check->addItem(label(check));
    m_check->setCurrentIndex(static_cast<int>(licence.check));
    m_date->setPlaceholderText(u"2003/04/01"_s);
    m_seen->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, Space::s);
    grid->setHorizontalSpacing(Space::s);
    grid->setVerticalSpacing(Space::xs);
    const QString prefix = u"licence%1_"_s.arg(number);
    named(tr("Licence"), m_kind, prefix + u"kind"_s, *grid, 0, 0);
    named(tr("Licence number"), m_number, prefix + u"number"_s, *grid, 0, 1);
    named(tr("Granted on"), m_date, prefix + u"date"_s, *grid, 0, 2);
    named(tr("Granted by"), m_grantedBy, prefix + u"grantedBy"_s, *grid, 2, 0);
    named(tr("Verification"), m_check, prefix + u"check"_s, *grid, 2, 1);
    styled(m_remove, ButtonKind::Danger);
    m_remove->setObjectName(prefix + u"remove"_s);
    m_remove->setAccessibleName(tr("Remove the licence %1").arg(number + 1));
    grid->addWidget(m_remove, 3, 2, Qt::AlignLeft);
    grid->addWidget(m_seen, 4, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    for (QComboBox *choice : {m_kind, m_grantedBy, m_check}) {
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
        connect(choice, &QComboBox::activated, this, &LicenceRow::edited);
    }
    for (QLineEdit *line : {m_number, m_date})
        connect(line, &QLineEdit::textEdited, this, &LicenceRow::edited);
    connect(m_check, &QComboBox::activated, this, &LicenceRow::showSeen);
    connect(m_remove, &QPushButton::clicked, this, &LicenceRow::removeRequested);
    showSeen();
}

QWidget *LicenceRow::named(const QString &name, QWidget *control, const QString &objectName, QGridLayout &grid, int row,
                           int column)
{
    control->setObjectName(objectName);
    auto *caption = new TextLabel(name, Type::Caption, Ink::Muted, m_themes);
    caption->setBuddy(control);
    grid.addWidget(caption, row, column);
    grid.addWidget(control, row + 1, column);
    return control;
}

void LicenceRow::showSeen()
{
    const auto check = LicenceCheck(m_check->currentIndex());
    if (check == LicenceCheck::Unchecked)
        m_seen->setText(tr("Nobody has looked at it yet."));
    else if (check == m_before.check && m_before.seenOn.isValid())
        m_seen->setText(
            tr("%1: %2, %3", "verification, who, when").arg(label(check), m_before.seenBy, longDate(m_before.seenOn)));
    else
        m_seen->setText(tr("%1: you, today", "verification").arg(label(check)));
}

Licence LicenceRow::licence(const QString &user, QDate today) const
{
    Licence licence = m_before;
    licence.kind = professionFromNumber(m_kind->currentData().toInt()).value_or(Profession::Nurse);
    licence.number = m_number->text().trimmed();
    licence.date = dayFromInput(m_date->text());
    licence.grantedBy = m_grantedBy->currentData().toString();
    licence.check = LicenceCheck(m_check->currentIndex());
    if (licence.check == LicenceCheck::Unchecked) {
        licence.seenBy.clear();
        licence.seenOn = {};
    } else if (licence.check != m_before.check || !m_before.seenOn.isValid()) {
        licence.seenBy = user;
        licence.seenOn = today;
    }
    return licence;
}

bool LicenceRow::hasUnreadableDay() const
{
    return !m_date->text().trimmed().isEmpty() && !dayFromInput(m_date->text()).isValid();
}

QList<QWidget *> LicenceRow::controls() const { return {m_kind, m_number, m_date, m_grantedBy, m_check, m_remove}; }
