#pragma once

#include "models/domain/attachment.h"
#include "ui/widgets/themesource.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;
class TextLabel;

/// The files of a posting's record in G-MIS: looked for when somebody asks, saved one by one, never opened.
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(const ThemeSource &themes, QWidget *parent = nullptr);

    /// Of another posting: nothing is known of its files.
    void forget();
    void show(const QList<Attachment> &attachments);
    using QWidget::show;
    /// While they are looked for.
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted();
    void saveRequested(const Attachment &attachment);

private:
    const ThemeSource &m_themes;
    QPushButton *m_look;
    TextLabel *m_sentence;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
};
