#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

/// A table of whole rows, ruled, without a grid, that Tab leaves.
QTableView *plainTable(QAbstractItemModel &model, const QString &name, const QString &accessibleName);
