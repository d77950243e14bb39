#include "ui/widgets/findfield.h"

#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int shownRows = 4, rowHeight = 28;
static constexpr auto typingPause = std::chrono::milliseconds(200);

FindField::FindField(const QString &name, Find find, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_find(std::move(find)), m_line(new QLineEdit), m_list(new QListWidget),
      m_hint(new TextLabel(tr("Type part of a number, name or place."), Type::Caption, Ink::Muted, themes)),
      m_pause(new QTimer(this))
{
    m_line->setAccessibleName(name);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("%1: what was found").arg(name));
    m_list->setFixedHeight(shownRows * rowHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    setFocusProxy(m_line);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_line, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &FindField::look);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindField::changed);
}

std::optional<qint64> FindField::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional(item->data(Qt::UserRole).toLongLong()) : std::nullopt;
}

void FindField::look()
{
    const QString text = m_line->text().trimmed();
    m_answer.forget();
    if (text.isEmpty())
        return show({});
    m_answer.ask(m_find(text), this, [this](const auto &found) {
        if (found)
            show(found.value());
        else
            Q_EMIT failed(found.error());
    });
}

void FindField::show(const QList<Found> &found)
{
    m_list->clear();
    for (const Found &one : found) {
        auto *item = new QListWidgetItem(one.text, m_list);
        item->setData(Qt::UserRole, one.id);
    }
    m_list->setVisible(!found.isEmpty());
    m_hint->setText(found.isEmpty() && !m_line->text().trimmed().isEmpty() ? tr("Nothing was found. Type another part of it.")
                                                                           : tr("Type part of a number, name or place."));
    m_hint->setVisible(found.isEmpty());
    if (!found.isEmpty())
        m_list->setCurrentRow(0);
    Q_EMIT changed();
}

bool FindField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_list->count() == 0)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Up ? -1 : 1), 0, m_list->count() - 1));
    return true;
}
