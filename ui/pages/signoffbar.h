#pragma once

#include "models/domain/monthlyedition.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class TextLabel;

/// Which figures of a month a report shows, who signed them, and the way to sign them off.
class SignOffBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffBar(const ThemeSource &themes, QWidget *parent = nullptr);

    /// The editions of a month, the first one first; the newest one is chosen, of a month without any what is counted now.
    void show(QDate month, QDate today, const QList<MonthlyEdition> &editions);
    /// While it is not known what was signed.
    void clear();

    EditionChoice choice() const;
    int editions() const { return int(m_editions.size()); }
    QDate month() const { return m_month; }

Q_SIGNALS:
    void chosen();
    void signRequested();

private:
    void sayChosen();

    QDate m_month, m_today;
    QList<MonthlyEdition> m_editions;
    QComboBox *m_choice;
    TextLabel *m_words;
    QPushButton *m_sign;
};
