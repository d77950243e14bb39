#include "ui/widgets/buttons.h"
#include "ui/widgets/deskstyle.h"

#include <QFocusFrame>
#include <QStyleOption>

static constexpr int chevronRoom = 20;

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = static_cast<const QStyleOptionButton *>(option);
        int width = option->fontMetrics.horizontalAdvance(button->text) + 2 * Space::m + 4;
        if (!button->icon.isNull())
            width += button->text.isEmpty() ? -4 + 16 : 18 + Space::s;
        if (const QString key = keyOf(widget); !key.isEmpty())
            width += keyCapWidth(key) + Space::s;
        if (button->features & QStyleOptionButton::HasMenu)
            width += chevronRoom;
        return {width, Extent::control};
    }
    case CT_ComboBox:
    case CT_LineEdit:
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width() + Space::m, Extent::control};
    case CT_SpinBox: // a day field, whose calendar opens at the chevron
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width() + Space::m + chevronRoom, Extent::control};
    case CT_MenuItem: {
        const QSize menu = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = static_cast<const QStyleOptionMenuItem *>(option);
        return {menu.width() + Space::l, item->menuItemType == QStyleOptionMenuItem::Separator ? menu.height() : 32};
    }
    case CT_HeaderSection: {
        const QSize header = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {header.width(), qMax(header.height(), Extent::tableRow)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return qobject_cast<const QFocusFrame *>(widget) ? 4 : 7; // elsewhere: the padding of a table cell
    case PM_ScrollBarExtent:
        return 14;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 20;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Space::s;
    case PM_HeaderMargin:
        return Space::s;
    case PM_HeaderMarkSize:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
    case PM_MenuVMargin:
        return Space::xs;
    case PM_ToolTipLabelFrameWidth:
        return Space::s;
    case PM_SplitterWidth:
        return Space::m;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(theme().line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
