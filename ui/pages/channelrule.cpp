#include "ui/pages/channelrule.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QStringList labels(const QList<T> &values)
{
    QStringList list;
    for (const T &value : values) {
        if constexpr (std::is_same_v<T, Prefecture>)
            list.append(value.label());
        else
            list.append(label(value));
    }
    return list;
}

/// All ticked stands for no condition, which is stored as an empty list.
template <typename T>
void tick(QListWidget *list, const QList<T> &all, const QList<T> &chosen)
{
    for (qsizetype i = 0; i < all.size(); ++i)
        list->item(int(i))->setCheckState(chosen.isEmpty() || chosen.contains(all[i]) ? Qt::Checked : Qt::Unchecked);
}

template <typename T>
QList<T> ticked(const QListWidget *list, const QList<T> &all)
{
    QList<T> chosen;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (list->item(int(i))->checkState() == Qt::Checked)
            chosen.append(all[i]);
    return chosen;
}

template <typename T>
QList<T> condition(const QListWidget *list, const QList<T> &all)
{
    const QList<T> chosen = ticked(list, all);
    return chosen.size() == all.size() ? QList<T>() : chosen;
}

bool hasTick(const QListWidget *list)
{
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->checkState() == Qt::Checked)
            return true;
    return false;
}

} // namespace

ChannelRule::ChannelRule(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::s, Space::l, Space::m);
    column->setSpacing(Space::s);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(Space::m);
    column->addLayout(lists, 1);
    m_professions = list(u"ruleProfessions"_s, tr("Professions"), labels(allOf<Profession>()), 2);
    m_prefectures = list(u"rulePrefectures"_s, tr("Prefectures"), labels(Prefecture::all()), 2);
    m_kinds = list(u"ruleKinds"_s, tr("Recruitment kinds"), labels(allOf<RecruitmentKind>()), 2);
    m_placeKinds = list(u"rulePlaceKinds"_s, tr("Kinds of place"), labels(allOf<FacilityKind>()), 3);
    m_disclosure = list(u"ruleDisclosure"_s, tr("Disclosure"), labels(allOf<Disclosure>()), 1);
    auto *row = new QHBoxLayout;
    m_taken = new TextLabel({}, Type::Body, Ink::Text, themes, true);
    m_taken->setObjectName(u"ruleTaken"_s);
    m_undo = new QPushButton(tr("Take back"));
    m_undo->setObjectName(u"ruleUndo"_s);
    m_save = new QPushButton(tr("Save the rule"));
    m_save->setObjectName(u"ruleSave"_s);
    row->addWidget(m_taken, 1);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ChannelRule::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        show(m_shown);
        Q_EMIT changed();
    });
    tell();
}

QListWidget *ChannelRule::list(const QString &name, const QString &title, const QStringList &terms, int stretch)
{
    auto *view = new QListWidget;
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setTabKeyNavigation(false);
    view->setMinimumHeight(3 * Extent::segment);
    for (const QString &term : terms) {
        auto *item = new QListWidgetItem(term, view);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    auto *heading = new TextLabel(title, Type::Caption, Ink::Muted, m_themes);
    heading->setBuddy(view);
    auto *all = styled(new QPushButton(tr("All or none")), ButtonKind::Quiet);
    all->setObjectName(name + u"All"_s);
    all->setAccessibleDescription(title);
    connect(all, &QPushButton::clicked, this, [this, view] {
        bool whole = true;
        for (int i = 0; i < view->count(); ++i)
            whole = whole && view->item(i)->checkState() == Qt::Checked;
        m_filling = true;
        for (int i = 0; i < view->count(); ++i)
            view->item(i)->setCheckState(whole ? Qt::Unchecked : Qt::Checked);
        m_filling = false;
        tell();
        Q_EMIT changed();
    });
    connect(view, &QListWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        tell();
        Q_EMIT changed();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(all);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::xs);
    column->addLayout(head);
    column->addWidget(view, 1);
    static_cast<QHBoxLayout *>(static_cast<QVBoxLayout *>(layout())->itemAt(0)->layout())->addLayout(column, stretch);
    return view;
}

void ChannelRule::show(const DistributionRule &rule)
{
    m_filling = true;
    m_shown = rule;
    tick(m_professions, allOf<Profession>(), rule.professions);
    tick(m_prefectures, Prefecture::all(), rule.prefectures);
    tick(m_kinds, allOf<RecruitmentKind>(), rule.kinds);
    tick(m_placeKinds, allOf<FacilityKind>(), rule.placeKinds);
    tick(m_disclosure, allOf<Disclosure>(), rule.disclosure);
    m_filling = false;
    tell();
}

DistributionRule ChannelRule::rule() const
{
    return {condition(m_professions, allOf<Profession>()), condition(m_prefectures, Prefecture::all()),
            condition(m_kinds, allOf<RecruitmentKind>()), condition(m_placeKinds, allOf<FacilityKind>()),
            ticked(m_disclosure, allOf<Disclosure>())};
}

bool ChannelRule::isEdited() const { return rule() != m_shown; }

void ChannelRule::tell()
{
    QString missing;
    for (const QListWidget *list : {m_professions, m_prefectures, m_kinds, m_placeKinds, m_disclosure})
        if (!hasTick(list))
            missing = list->accessibleName();
    m_undo->setEnabled(isEdited());
    m_save->setEnabled(isEdited() && missing.isEmpty());
    m_save->setToolTip(missing.isEmpty() ? QString() : tr("Nothing is ticked under “%1”. Tick at least one.").arg(missing));
    if (!missing.isEmpty())
        m_taken->setText(m_save->toolTip());
}

void ChannelRule::showTaken(qint64 taken)
{
    if (m_save->toolTip().isEmpty())
        m_taken->setText(tr("%n published posting(s) go to this channel.", nullptr, int(taken)));
}
