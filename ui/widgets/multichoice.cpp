#include "ui/widgets/multichoice.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStandardItemModel>
#include <QStylePainter>

using namespace Qt::StringLiterals;

MultiChoice::MultiChoice(const QList<std::pair<QVariant, QString>> &choices, QWidget *parent) : QComboBox(parent)
{
    for (const auto &[value, text] : choices)
        addItem(text, value);
    setCurrentIndex(-1); // none is the one
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    view()->viewport()->installEventFilter(this);
    view()->installEventFilter(this);
    mark();
}

QString MultiChoice::codes() const { return m_codes.join(u' '); }

void MultiChoice::setCodes(const QString &codes)
{
    m_codes = codes.split(u' ', Qt::SkipEmptyParts);
    mark();
}

void MultiChoice::toggle(int row)
{
    const QString code = itemData(row).toString();
    if (!m_codes.removeOne(code))
        m_codes.append(code);
    mark();
    Q_EMIT edited();
}

/// The ticks of the list, and what a screen reader and the pointer are told.
void MultiChoice::mark()
{
    auto *items = static_cast<QStandardItemModel *>(model()); // that of every combo box
    for (int row = 0; row < count(); ++row) {
        QStandardItem *item = items->item(row);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_codes.contains(itemData(row).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    setToolTip(shownText());
    setAccessibleDescription(shownText());
    update();
}

QString MultiChoice::shownText() const
{
    QStringList texts;
    for (const QString &code : m_codes)
        if (const int row = findData(code); row >= 0)
            texts.append(itemText(row));
    if (texts.isEmpty())
        return tr("Not filled in");
    return texts.join(QLocale().language() == QLocale::Japanese ? u"、"_s : u", "_s);
}

bool MultiChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view()->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QModelIndex index = view()->indexAt(static_cast<QMouseEvent *>(event)->pos());
        if (index.isValid())
            toggle(index.row());
        return true; // the list stays open
    }
    if (watched == view() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space && view()->currentIndex().isValid())
            toggle(view()->currentIndex().row());
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            hidePopup();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QComboBox::eventFilter(watched, event);
}

void MultiChoice::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Space || key == Qt::Key_Down || key == Qt::Key_F4)
        showPopup();
    else if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape)
        QComboBox::keyPressEvent(event);
    else
        event->ignore(); // no key chooses a single one
}

void MultiChoice::wheelEvent(QWheelEvent *event) { event->ignore(); }

void MultiChoice::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    option.currentText = fontMetrics().elidedText(shownText(), Qt::ElideRight, room);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}
