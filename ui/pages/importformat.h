#pragma once

#include "models/domain/importreport.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QSpinBox;
class TextLabel;

/// How the file is written, as it was found, and changeable.
class ImportFormat final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFormat(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const ImportPreview &preview);
    /// What the user has set since forget(); the rest is found by itself.
    const ReadOptions &options() const { return m_options; }
    void forget() { m_options = {}; }

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &name, const QString &objectName);
    void addLabelled(const QString &name, QWidget *field);

    const ThemeSource &m_themes;
    QHBoxLayout *m_row;
    QComboBox *m_encoding, *m_separator, *m_quoting, *m_sheet;
    QSpinBox *m_header;
    QList<std::pair<TextLabel *, QWidget *>> m_fields;
    ReadOptions m_options;
    bool m_showing = false;
};
