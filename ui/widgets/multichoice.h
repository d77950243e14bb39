#pragma once

#include <QComboBox>

/// Any number of choices from a list that stays open while one ticks; closed, it reads what is ticked.
class MultiChoice final : public QComboBox
{
    Q_OBJECT

public:
    /// Value as stored (its text is the code), and for people.
    explicit MultiChoice(const QList<std::pair<QVariant, QString>> &choices, QWidget *parent = nullptr);

    QString codes() const; // with a space between, in the order of ticking; choices that are not known are kept
    void setCodes(const QString &codes);

    /// Ticks or unticks a row, as Space and a click do.
    void toggle(int row);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    QString shownText() const;
    void mark();

    QStringList m_codes;
};
