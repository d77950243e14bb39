#pragma once

#include "models/domain/seeker.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class TextLabel;

/// One licence in a form.
class LicenceRow final : public QWidget
{
    Q_OBJECT

public:
    LicenceRow(const Licence &licence, int number, const ThemeSource &themes, QWidget *parent = nullptr);

    /// `user` and `today` stand for who looked at it where that was chosen here.
    Licence licence(const QString &user, QDate today) const;
    bool hasUnreadableDay() const;
    QList<QWidget *> controls() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QWidget *named(const QString &name, QWidget *control, const QString &objectName, QGridLayout &grid, int row, int column);
    void showSeen();

    const Licence m_before;
    QComboBox *m_kind, *m_grantedBy, *m_check;
    QLineEdit *m_number, *m_date;
    TextLabel *m_seen;
    QPushButton *m_remove;
    const ThemeSource &m_themes;
};
