#pragma once

#include "models/domain/checks.h"
#include "models/domain/seeker.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class LicenceRow;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// The licences of a seeker in a form: any number of them, each with its verification.
class LicenceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LicenceForm(const ThemeSource &themes, QWidget *parent = nullptr);

    /// A licence that is said to have been seen now was seen by this user on this day.
    void setLooker(const QString &user, QDate today);
    void setLicences(const QList<Licence> &licences);
    QList<Licence> licences() const;
    /// A day that cannot be read, or nothing.
    QString complaint() const;
    /// The complaint, else these findings.
    void showFindings(const QList<Check> &findings);
    QWidget *firstControl() const;

Q_SIGNALS:
    void edited();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LicenceRow *addRow(const Licence &licence);
    void removeRow(LicenceRow *row);

    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QList<LicenceRow *> m_rows;
    QPushButton *m_add;
    TextLabel *m_findings;
    QString m_user;
    QDate m_today;
};
