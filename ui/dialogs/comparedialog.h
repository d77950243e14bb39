#pragma once

#include "models/domain/postingcontent.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

/// Two contents side by side, only where they differ.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Side
    {
        QString title;
        PostingContent content;
    };

    /// `answers`: verbs beside "Close"; which one was chosen is told by answered().
    CompareDialog(const QString &title, const Side &left, const Side &right, const QStringList &answers,
                  const ThemeSource &themes, QWidget *parent);

Q_SIGNALS:
    void answered(int answer);
};
