#pragma once

#include "models/domain/matchproposal.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QGridLayout;
class TextLabel;

/// One pair in words that can be read out: the score in its parts, or what excludes it.
class PairWords final : public QWidget
{
    Q_OBJECT

public:
    explicit PairWords(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const RankedCandidate &candidate);
    using QWidget::show;
    /// Instead of a pair: why there is none.
    void say(const QString &sentence);

private:
    void clear();
    void add(const QString &left, const QString &right, bool bold, Ink ink);

    const ThemeSource &m_themes;
    QGridLayout *m_grid;
};
