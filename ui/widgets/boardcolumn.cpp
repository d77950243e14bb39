#include "ui/widgets/boardcolumn.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int columnWidth = 208;

BoardColumn::BoardColumn(const QString &name, const QList<ApplicationStage> &stages, const ThemeSource &themes)
    : m_stages(stages), m_themes(themes), m_model(new ApplicationTableModel(this)),
      m_count(new TextLabel({}, Type::Dense, Ink::Muted, themes)), m_cards(new QListView),
      m_more(styled(new QPushButton, ButtonKind::Quiet)), m_none(new TextLabel(tr("None"), Type::Dense, Ink::Muted, themes))
{
    setFixedWidth(columnWidth);
    setAccessibleName(name);
    setObjectName(u"column_"_s + codeOf(stages.first()));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::m, Space::s, Space::m, Space::xs);
    auto *title = new TextLabel(name, Type::Dense, Ink::Text, themes, true);
    title->setElided(true);
    head->addWidget(title, 1);
    head->addWidget(m_count);
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new CardDelegate(themes, m_cards));
    m_cards->setObjectName(u"cards_"_s + codeOf(stages.first()));
    m_cards->setAccessibleName(tr("Applications: %1").arg(name));
    m_cards->setUniformItemSizes(true);
    m_cards->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->viewport()->setAutoFillBackground(false);
    setOwnRing(m_cards);
    m_more->setObjectName(u"more_"_s + codeOf(stages.first()));
    m_more->hide();
    m_none->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, Space::xs);
    column->setSpacing(Space::xs);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_cards, 1);
    column->addWidget(m_more);
    connect(m_cards, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(ApplicationId{index.data(ApplicationTableModel::IdRole).toLongLong()});
    });
    connect(m_cards, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(ApplicationId{index.data(ApplicationTableModel::IdRole).toLongLong()});
    });
    connect(m_more, &QPushButton::clicked, this, [this] { m_model->fetchMore({}); });
    connect(m_model, &PagedTableModel::answered, this, &BoardColumn::sayMore);
    ListPlace::keep(*m_cards, *m_model);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void BoardColumn::setCount(qint64 count)
{
    m_total = count;
    m_count->setText(QLocale().toString(count));
    sayMore();
}

void BoardColumn::sayMore()
{
    const qint64 left = m_total - m_model->rowCount();
    m_more->setVisible(!m_model->isAtEnd() && left > 0);
    m_more->setText(tr("%n more", nullptr, int(std::min<qint64>(left, std::numeric_limits<int>::max()))));
    m_more->setAccessibleName(tr("%1: load more applications").arg(accessibleName()));
    m_none->setVisible(m_model->rowCount() == 0 && !m_model->isAsking());
}

void BoardColumn::choose(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    m_cards->setCurrentIndex(m_model->index(std::clamp(row, 0, last), 0));
}

std::optional<ApplicationId> BoardColumn::current() const
{
    const QModelIndex index = m_cards->currentIndex();
    return index.isValid() ? std::optional(ApplicationId{index.data(ApplicationTableModel::IdRole).toLongLong()}) : std::nullopt;
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_themes.theme().line);
    painter.setBrush(m_themes.theme().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Extent::cardRadius, Extent::cardRadius);
}
