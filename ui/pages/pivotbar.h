#pragma once

#include "models/domain/pivot.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QComboBox;
class QPushButton;

/// What a table of one's own counts, by what, and the names under which such tables were saved.
class PivotBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PivotBar(const ThemeSource &themes, QWidget *parent = nullptr);

    using Saved = QList<std::pair<QString, PivotQuery>>;
    /// The saved tables; `name` is chosen, or none. Says nothing.
    void setSaved(const Saved &saved, const QString &name = {});

    /// Measure, rows and columns; the filter is the one of the chosen saved table, empty where none is.
    PivotQuery query() const;
    QString name() const; // of the saved table that is shown unchanged

Q_SIGNALS:
    void changed();
    void saveRequested();
    void forgetRequested(const QString &name);

private:
    /// Offers the fields by which the measure can be split; keeps what was chosen where it can.
    void offerFields(PivotField rows, const std::optional<PivotField> &columns);
    void showSaved(int index);
    void altered();
    PivotField rows() const;
    std::optional<PivotField> columns() const;
    PivotMeasure measure() const;

    Saved m_saved;
    QComboBox *m_measure, *m_rows, *m_columns, *m_names;
    QPushButton *m_save, *m_forget;
};
