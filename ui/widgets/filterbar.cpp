#include "ui/widgets/filterbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/periodfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Numbers = QList<int>; // of prefectures or professions, as a field's item carries them

static constexpr char lastingItems[] = "lastingItems"; // items after these name one combination only

FilterBar::FilterBar(const ThemeSource &themes, std::function<QDate()> today, QWidget *parent)
    : Strip(Qt::BottomEdge, themes, parent), m_row(new QHBoxLayout(this)),
      m_prefecture(addChoices(tr("Prefecture"), u"filterPrefecture"_s)),
      m_profession(addChoices(tr("Profession"), u"filterProfession"_s)), m_period(new PeriodField(std::move(today))),
      m_search(new QLineEdit), m_clear(new QPushButton(deskIcon(Icon::Clear, themes, Ink::Accent), tr("Clear", "the filter")))
{
    setFixedHeight(Extent::filterBar);
    m_row->setContentsMargins(Space::l, 10, Space::l, 10);
    m_row->setSpacing(Space::s);

    m_prefecture->addItem(tr("Whole country"), QVariant::fromValue(Numbers{}));
    for (const Prefecture &prefecture : Prefecture::all())
        m_prefecture->addItem(prefecture.label(), QVariant::fromValue(Numbers{prefecture.number()}));
    m_profession->addItem(tr("All", "professions"), QVariant::fromValue(Numbers{}));
    Numbers licensed;
    for (const Profession profession : allOf<Profession>()) {
        m_profession->addItem(label(profession), QVariant::fromValue(Numbers{numberOf(profession)}));
        if (isLicensed(profession))
            licensed.append(numberOf(profession));
    }
    m_profession->addItem(tr("All licensed"), QVariant::fromValue(licensed));
    for (QComboBox *field : {m_prefecture, m_profession})
        field->setProperty(lastingItems, field->count());

    m_period->setObjectName(u"filterPeriod"_s);
    m_period->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_period->setMinimumContentsLength(9);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_period, &PeriodField::chosen, this, &FilterBar::say);
    addField(tr("Received"), m_period);
    buildSearch();
    mark();
}

void FilterBar::buildSearch()
{
    m_search->setObjectName(u"filterText"_s);
    m_search->setPlaceholderText(tr("Search numbers, names, text"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Part of a number, a facility, a place of work or a job title (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(deskIcon(Icon::Search, themes(), Ink::Muted), QLineEdit::LeadingPosition);
    for (QToolButton *button : m_search->findChildren<QToolButton *>()) { // Qt gives them a picture and no name
        const bool clears = button->defaultAction() && button->defaultAction()->objectName() == u"_q_qlineeditclearaction"_s;
        button->setAccessibleName(clears ? tr("Clear the search") : tr("Search"));
    }
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(420);
    m_search->setMaxLength(200);
    m_row->addWidget(m_search, 1);
    m_row->addStretch(0);
    styled(m_clear, ButtonKind::Quiet);
    m_clear->setObjectName(u"filterClear"_s);
    m_clear->setToolTip(tr("Show everything again (Ctrl+Shift+F)"));
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_row->addWidget(m_clear);

    m_pause.setInterval(250ms);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::say);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::say);
}

QComboBox *FilterBar::addChoices(const QString &name, const QString &objectName)
{
    auto *field = new QComboBox;
    field->setObjectName(objectName);
    field->setMaxVisibleItems(16);
    field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(field, &QComboBox::activated, this, &FilterBar::say);
    addField(name, field);
    return field;
}

void FilterBar::addField(const QString &name, QWidget *field)
{
    auto *caption = new TextLabel(name, Type::Dense, Ink::Muted, themes());
    caption->setBuddy(field); // the accessibility tree knows a combo box by its label
    field->setAccessibleName(name);
    field->setMinimumWidth(96);
    field->setMaximumWidth(200); // what is longer ends with …
    m_row->addWidget(caption);
    m_row->addWidget(field);
    m_row->addSpacing(Space::s);
}

PostingFilter FilterBar::filter() const
{
    PostingFilter filter;
    for (const int number : m_prefecture->currentData().value<Numbers>())
        filter.prefectures.append(*Prefecture::fromNumber(number));
    for (const int number : m_profession->currentData().value<Numbers>())
        filter.professions.append(*professionFromNumber(number));
    const Period period = m_period->period();
    filter.receivedFrom = period.from;
    filter.receivedTo = period.to;
    filter.text = m_search->text().simplified();
    return filter;
}

/// Makes the field show these numbers; a combination that no item has gets one of its own.
static void choose(QComboBox *field, const Numbers &numbers, const QString &many)
{
    while (field->count() > field->property(lastingItems).toInt())
        field->removeItem(field->count() - 1);
    int found = 0;
    while (found < field->count() && field->itemData(found).value<Numbers>() != numbers)
        ++found;
    if (found == field->count())
        field->addItem(many, QVariant::fromValue(numbers));
    field->setCurrentIndex(found);
}

void FilterBar::setFilter(const PostingFilter &filter)
{
    Numbers prefectures, professions;
    for (const Prefecture &prefecture : filter.prefectures)
        prefectures.append(prefecture.number());
    for (const Profession profession : filter.professions)
        professions.append(numberOf(profession));
    std::sort(prefectures.begin(), prefectures.end());
    std::sort(professions.begin(), professions.end());
    choose(m_prefecture, prefectures, tr("%n prefecture(s)", nullptr, int(prefectures.size())));
    choose(m_profession, professions, tr("%n profession(s)", nullptr, int(professions.size())));
    m_period->setPeriod({filter.receivedFrom, filter.receivedTo});
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    m_pause.stop();
    m_said = this->filter();
    mark();
}

bool FilterBar::isActive() const { return filter() != PostingFilter{}; }

void FilterBar::clear()
{
    setFilter({});
    Q_EMIT changed({});
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::say()
{
    m_pause.stop();
    mark();
    const PostingFilter now = filter();
    if (now == m_said)
        return;
    m_said = now;
    Q_EMIT changed(now);
}

void FilterBar::mark() // a filter that hides something must be seen
{
    setFieldActive(m_prefecture, m_prefecture->currentIndex() > 0);
    setFieldActive(m_profession, m_profession->currentIndex() > 0);
    setFieldActive(m_period, m_period->currentIndex() > 0);
    setFieldActive(m_search, !m_search->text().isEmpty());
    m_clear->setVisible(isActive());
}
