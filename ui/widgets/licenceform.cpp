#include "ui/widgets/licenceform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/licencerow.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LicenceForm::LicenceForm(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout), m_add(new QPushButton(tr("Add a licence"))),
      m_findings(new TextLabel({}, Type::Caption, Ink::Danger, themes))
{
    m_add->setObjectName(u"addLicence"_s);
    m_findings->setObjectName(u"error_licences"_s);
    m_findings->setWordWrap(true);
    m_findings->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::s);
    whole->addLayout(m_column);
    whole->addWidget(m_findings);
    whole->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({})->controls().first()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void LicenceForm::setLooker(const QString &user, QDate today)
{
    m_user = user;
    m_today = today;
}

void LicenceForm::setLicences(const QList<Licence> &licences)
{
    for (LicenceRow *row : std::exchange(m_rows, {}))
        delete row;
    for (const Licence &licence : licences)
        addRow(licence);
    m_findings->hide();
}

LicenceRow *LicenceForm::addRow(const Licence &licence)
{
    auto *row = new LicenceRow(licence, int(m_rows.size()), m_themes);
    m_rows.append(row);
    m_column->addWidget(row);
    connect(row, &LicenceRow::edited, this, &LicenceForm::edited);
    connect(row, &LicenceRow::removeRequested, this, [this, row] { removeRow(row); });
    for (QWidget *control : row->controls())
        control->installEventFilter(this);
    return row;
}

void LicenceForm::removeRow(LicenceRow *row)
{
    m_rows.removeOne(row);
    row->deleteLater(); // its button is still at work
    row->hide();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
    Q_EMIT left();
}

QList<Licence> LicenceForm::licences() const
{
    QList<Licence> licences;
    for (const LicenceRow *row : m_rows)
        licences.append(row->licence(m_user, m_today));
    return licences;
}

QString LicenceForm::complaint() const
{
    for (const LicenceRow *row : m_rows)
        if (row->hasUnreadableDay())
            return tr("A licence's day cannot be read. Enter it as 2003/04/01.");
    return {};
}

void LicenceForm::showFindings(const QList<Check> &findings)
{
    QStringList lines;
    bool red = false;
    if (const QString wrong = complaint(); !wrong.isEmpty()) {
        lines.append(tr("✕ %1").arg(wrong));
        red = true;
    }
    for (const Check &check : findings) {
        red = red || check.severity == Severity::Red;
        lines.append(check.severity == Severity::Red ? tr("✕ %1").arg(check.message) : tr("△ %1").arg(check.message));
    }
    m_findings->setInk(red ? Ink::Danger : Ink::Warn);
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
}

QWidget *LicenceForm::firstControl() const
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first()->controls().first();
}

bool LicenceForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // scrolling the form changes nothing in it
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
