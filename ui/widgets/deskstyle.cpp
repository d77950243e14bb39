#include "ui/widgets/deskstyle.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/strokes.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QFocusFrame>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

DeskStyle::DeskStyle(const ThemeSource &themes) : QProxyStyle(u"Fusion"_s), m_themes(themes) {}

void DeskStyle::install(const ThemeSource &themes)
{
    const auto follow = [&themes] {
        QApplication::setPalette(themes.theme().palette());
        QToolTip::setPalette(themes.theme().palette());
        for (QWidget *window : QApplication::topLevelWidgets())
            window->update();
    };
    QApplication::setStyle(new DeskStyle(themes));
    QApplication::setFont(fontFor(Type::Body));
    QToolTip::setFont(fontFor(Type::Dense));
    follow();
    connect(&themes, &ThemeSource::changed, qApp, follow);
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView *>(widget))
        widget->setFont(fontFor(Type::Dense));
    if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(fontFor(Type::Caption));
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // the card, dialog or page behind it shows beside the slider
    if (qobject_cast<QDialog *>(widget) && !widget->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(widget); // every dialog shows where the keyboard is
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter, widget);
    case PE_PanelLineEdit:
        if (widget && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            return; // the spin box draws the field
        return drawField(*option, *painter, widget);
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:        // the ring is the QFocusFrame of the window
    case PE_PanelScrollAreaCorner: // shows what is behind, as the bars do
        return;
    case PE_Frame:
        if (widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")))
            return drawField(*option, *painter, widget);
        break;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return roundRect(*painter, option->rect, theme().surface, theme().lineStrong);
    case PE_IndicatorCheckBox:
        return drawCheckBox(*option, *painter);
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*option, *painter);
    case PE_IndicatorHeaderArrow: {
        const auto *header = static_cast<const QStyleOptionHeader *>(option);
        const QPointF centre(option->rect.center().x(), widget ? widget->height() / 2.0 : option->rect.center().y());
        return chevron(*painter, centre, theme().accent, header->sortIndicator == QStyleOptionHeader::SortDown);
    }
    case PE_PanelItemViewItem:
        return drawItemGround(*option, *painter, widget);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawItem(const QStyleOptionViewItem &item, QPainter &painter, const QWidget *widget) const
{
    painter.save();
    painter.setClipRect(item.rect);
    drawItemGround(item, painter, widget);
    m_cellTexts.paint(painter, item, pixelMetric(PM_FocusFrameHMargin, &item, widget) + 1);
    painter.restore();
}

void DeskStyle::drawItemGround(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto &item = static_cast<const QStyleOptionViewItem &>(option);
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item.backgroundBrush);
    const bool selected = option.state & State_Selected;
    if (selected)
        painter.fillRect(option.rect, theme().selection);
    else if (option.state & State_MouseOver && option.state & State_Enabled)
        painter.fillRect(option.rect, theme().hover);
    const bool first =
        item.viewItemPosition == QStyleOptionViewItem::Beginning || item.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (selected && (first || item.index.column() == 0))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), theme().accent);
    if (qobject_cast<const QTableView *>(widget)) // rows are ruled, columns are not
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme().line);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(*option, *painter, widget);
    case CE_ComboBoxLabel:
        return drawComboLabel(*option, *painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme().raised);
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, theme().line);
        return;
    case CE_HeaderLabel: {
        auto header = *static_cast<const QStyleOptionHeader *>(option);
        header.palette.setColor(QPalette::ButtonText, theme().muted);
        return QProxyStyle::drawControl(element, &header, painter, widget);
    }
    case CE_ItemViewItem: {
        const auto &item = *static_cast<const QStyleOptionViewItem *>(option);
        if (CellTexts::draws(item))
            return drawItem(item, *painter, widget);
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    case CE_Splitter:
        return roundRect(*painter, QRect(option->rect.center() - QPoint(1, 16), QSize(4, 32)), theme().line, {});
    case CE_ProgressBar:
        return drawProgress(*option, *painter);
    case CE_FocusFrame:
        return paintRing(*painter, option->rect, Extent::radius + 3, theme());
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawField(*option, *painter, widget);
        return chevron(*painter, QPointF(option->rect.right() - 16, option->rect.center().y() + 1), theme().muted);
    case CC_SpinBox: {
        drawField(*option, *painter, widget);
        const QRect up = subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = subControlRect(control, option, SC_SpinBoxDown, widget);
        if (up.isValid() && !up.isEmpty())
            chevron(*painter, QRectF(up).center() + QPointF(0, 1), theme().muted, true);
        if (down.isValid() && !down.isEmpty())
            chevron(*painter, QRectF(down).center() - QPointF(0, 1), theme().muted);
        return;
    }
    case CC_ScrollBar:
        return drawScrollBar(*option, *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 0, -28, 0);
    if (control == CC_ScrollBar)
        return scrollBarPart(*option, part);
    if (control == CC_SpinBox) {
        const auto *spin = static_cast<const QStyleOptionSpinBox *>(option);
        const int width = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 28;
        const QRect &r = option->rect;
        switch (part) {
        case SC_SpinBoxEditField:
            return r.adjusted(4, 2, -width - 2, -2);
        case SC_SpinBoxUp:
            return {r.right() - width, r.top() + 2, width, r.height() / 2 - 2};
        case SC_SpinBoxDown:
            return {r.right() - width, r.center().y() + 1, width, r.height() / 2 - 2};
        default:
            return r;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const bool inSpinBox = widget && qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
        return option->rect.adjusted(inSpinBox ? 4 : 8, 0, inSpinBox ? -2 : -8, 0);
    }
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}
