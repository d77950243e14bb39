#pragma once

#include "models/domain/channel.h"
#include "models/domain/connection.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class TextLabel;

/// How and when the files of a channel reach it.
class ChannelWayForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelWayForm(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const Channel &channel);
    using QWidget::show;
    /// The channel as it was shown, with what was entered.
    Channel entered() const;
    std::optional<ConnectionSecrets> secrets() const;
    bool isEdited() const { return entered() != m_channel || secrets(); }

Q_SIGNALS:
    void saveRequested();

private:
    void add(QGridLayout *grid, const QString &caption, QWidget *field, const QList<WayKind> &ways = {});
    QLineEdit *line(const QString &name);
    void tell();

    struct Row
    {
        QWidget *caption, *field;
        QList<WayKind> ways; // empty: all
    };

    const ThemeSource &m_themes;
    Channel m_channel;
    QList<Row> m_rows;
    QComboBox *m_kind, *m_every, *m_weekday;
    QTimeEdit *m_at;
    QLineEdit *m_address, *m_login, *m_secret, *m_hostKey, *m_keyFile, *m_authority, *m_sender, *m_recipients;
    QCheckBox *m_full, *m_active;
    TextLabel *m_problem;
    QPushButton *m_save, *m_undo;
};
