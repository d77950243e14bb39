#pragma once

#include "models/domain/channel.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class LayoutFieldModel;
class LayoutPreviewModel;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class TextLabel;

/// How the files of a channel are written: form, name and columns, with real postings below as they will look.
class ChannelLayoutEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelLayoutEditor(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const Channel &channel);
    using QWidget::show;
    ChannelLayout layoutOfFile() const;
    bool isEdited() const;
    void showPreview(const QList<ChannelPosting> &postings);

Q_SIGNALS:
    void saveRequested();

private:
    QWidget *buildHead();
    QWidget *buildButtons();
    void tell();

    const ThemeSource &m_themes;
    Channel m_channel;
    QList<ChannelPosting> m_postings;
    LayoutFieldModel *m_fields;
    LayoutPreviewModel *m_preview;
    QTableView *m_fieldView, *m_previewView;
    QComboBox *m_form, *m_encoding;
    QLineEdit *m_name;
    TextLabel *m_problem;
    QPushButton *m_save, *m_undo;
};
