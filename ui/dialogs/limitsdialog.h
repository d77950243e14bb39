#pragma once

#include "models/domain/matchrun.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class LimitModel;
class TextLabel;

/// Caps and floors by prefecture, for the stable policy.
class LimitsDialog final : public QDialog
{
    Q_OBJECT

public:
    LimitsDialog(const QList<PrefectureLimit> &limits, const ThemeSource &themes, QWidget *parent);

    QList<PrefectureLimit> limits() const;

private:
    void tryAccept();

    LimitModel *m_model;
    TextLabel *m_error;
};
