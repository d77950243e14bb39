#pragma once

#include <QString>

class QPushButton;
class QWidget;

/// Plain: the rule. Primary: at most one on a page. Danger: the user cannot undo it. Quiet: in headings. Segment: one of several.
enum class ButtonKind { Plain, Primary, Danger, Quiet, Segment };

/// Gives a button its kind; `key` is shown as a key cap after the text.
QPushButton *styled(QPushButton *button, ButtonKind kind, const QString &key = {});
ButtonKind kindOf(const QWidget *widget);
QString keyOf(const QWidget *widget);
/// The room a key cap takes.
int keyCapWidth(const QString &key);

/// A field whose input is wrong gets a red border; a filter that hides something an accent one.
void setFieldError(QWidget *field, bool error);
bool hasFieldError(const QWidget *field);
void setFieldActive(QWidget *field, bool active);
bool isFieldActive(const QWidget *field);

/// A view that marks its current item itself and wants no ring around the whole.
void setOwnRing(QWidget *view);
bool hasOwnRing(const QWidget *view);
