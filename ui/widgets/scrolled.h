#pragma once

class QScrollArea;
class QString;
class QWidget;

/// A content that scrolls up and down on the ground of whatever it lies on.
QScrollArea *scrolled(QWidget *content, const QString &name);
