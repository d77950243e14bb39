#pragma once

#include "models/domain/period.h"

#include <QFrame>

class QDateEdit;

/// Two date fields below the period field; Enter applies, Esc leaves everything as it was.
class PeriodPopup final : public QFrame
{
    Q_OBJECT

public:
    PeriodPopup(const Period &start, QWidget *parent);

Q_SIGNALS:
    void accepted(const Period &period);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QDateEdit *m_from, *m_to;
};
