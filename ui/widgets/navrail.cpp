#include "ui/widgets/navrail.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/navdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NavRail::NavRail(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_list(new QListWidget), m_rows(new NavDelegate(themes, m_list))
{
    setFixedWidth(Extent::nav);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new TextLabel(u"Key-Net Desk"_s, Type::Heading, Ink::NavText, themes));
    auto *motto = new TextLabel(tr("Medical staffing"), Type::Caption, Ink::NavMuted, themes);
    motto->setElided(true);
    names->addWidget(motto);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(Space::l, Space::m, Space::s, Space::m);
    brand->setSpacing(Space::s);
    brand->addWidget(new IconLabel(Icon::Key, Ink::NavText, 28, themes));
    brand->addLayout(names, 1);

    m_list->setObjectName(u"pages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(m_rows);
    m_list->setMouseTracking(true);
    setOwnRing(m_list);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &NavRail::currentChanged);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { // assistive tools select without moving the focus
        if (const auto chosen = m_list->selectedItems(); chosen.size() == 1)
            m_list->setCurrentItem(chosen.first());
    });
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::m);
    column->setSpacing(0);
    column->addLayout(brand);
    column->addWidget(m_list, 1);
    auto *help = new TextLabel(tr("F1: help for this page"), Type::Caption, Ink::NavMuted, themes);
    help->setElided(true);
    help->setContentsMargins(Space::l, 0, 0, 0);
    column->addWidget(help);
}

void NavRail::add(Icon icon, const QString &text, const QString &heading)
{
    const QSignalBlocker quiet(m_list); // the first row becomes current by itself
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(NavIconRole, static_cast<int>(icon));
    if (!heading.isEmpty() && heading != m_heading) {
        item->setData(NavHeadingRole, heading);
        ++m_headings;
    }
    m_heading = heading;
    if (!heading.isEmpty())
        item->setData(Qt::AccessibleDescriptionRole, heading);
    fitRows();
    const int number = m_list->count();
    item->setToolTip(number > 9 ? text : tr("%1 (Ctrl+%2)", "name of a page, its key").arg(text).arg(number));
}

void NavRail::fitRows()
{
    m_rows->fitInto(m_list->viewport()->height(), m_list->count(), m_headings);
    m_list->doItemsLayout();
}

void NavRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitRows();
}

void NavRail::setBadge(int row, int count)
{
    QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    item->setData(NavBadgeRole, count);
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %n waiting", "name of a page", count).arg(item->text()) : item->text());
}

void NavRail::setCurrent(int row) { m_list->setCurrentRow(row); }

int NavRail::current() const { return m_list->currentRow(); }

QWidget *NavRail::list() const { return m_list; }

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.theme().nav);
    if (m_themes.theme().dark) // otherwise the rail and the page run together
        painter.fillRect(width() - 1, 0, 1, height(), m_themes.theme().line);
}
