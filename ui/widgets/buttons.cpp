#include "ui/widgets/buttons.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPushButton>
#include <QVariant>

// Dynamic properties, so that any widget can carry them and the style can read them.
static constexpr char kindProperty[] = "deskKind", keyProperty[] = "deskKey", errorProperty[] = "deskError",
                      activeProperty[] = "deskActive", ringProperty[] = "deskOwnRing";

QPushButton *styled(QPushButton *button, ButtonKind kind, const QString &key)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->setProperty(keyProperty, key);
    button->setCheckable(kind == ButtonKind::Segment);
    return button;
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(kindProperty).toInt()) : ButtonKind::Plain;
}

QString keyOf(const QWidget *widget) { return widget ? widget->property(keyProperty).toString() : QString(); }

void setFieldError(QWidget *field, bool error)
{
    field->setProperty(errorProperty, error);
    field->update();
}

bool hasFieldError(const QWidget *field) { return field && field->property(errorProperty).toBool(); }

void setFieldActive(QWidget *field, bool active)
{
    field->setProperty(activeProperty, active);
    field->update();
}

bool isFieldActive(const QWidget *field) { return field && field->property(activeProperty).toBool(); }

void setOwnRing(QWidget *view) { view->setProperty(ringProperty, true); }

bool hasOwnRing(const QWidget *view) { return view && view->property(ringProperty).toBool(); }

int keyCapWidth(const QString &key) { return qMax(22, QFontMetrics(fontFor(Type::Caption)).horizontalAdvance(key) + 8); }
