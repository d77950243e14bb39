#pragma once

#include "models/domain/postingquery.h"
#include "ui/widgets/strip.h"

#include <QTimer>

#include <functional>

class PeriodField;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

/// Prefecture, profession, period of receipt, text: the same meaning on every page, so it stands above all pages.
class FilterBar final : public Strip
{
    Q_OBJECT

public:
    FilterBar(const ThemeSource &themes, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Only what the bar governs is set; states and deadlines belong to the pages.
    PostingFilter filter() const;
    /// Shows the bar's part of a filter and says nothing.
    void setFilter(const PostingFilter &filter);
    /// Whether it hides anything.
    bool isActive() const;

public Q_SLOTS:
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed(const PostingFilter &filter);

private:
    QComboBox *addChoices(const QString &name, const QString &objectName);
    void addField(const QString &name, QWidget *field);
    void buildSearch();
    void say();
    void mark();

    QHBoxLayout *m_row;
    QComboBox *m_prefecture, *m_profession;
    PeriodField *m_period;
    QLineEdit *m_search;
    QPushButton *m_clear;
    QTimer m_pause; // while typing
    PostingFilter m_said;
};
