#include "ui/widgets/choicebutton.h"

#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace {

/// Stays open while choices are ticked, so that several take one visit. Esc closes it.
class StayingMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->pos())))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool chooses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!chooses || !toggle(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool toggle(QAction *action)
    {
        if (!action || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

ChoiceButton::ChoiceButton(const QString &name, const QStringList &choices, QWidget *parent) : QPushButton(parent), m_name(name)
{
    styled(this, ButtonKind::Plain);
    auto *menu = new StayingMenu(this);
    QAction *all = menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, [this] {
        setChosen({});
        Q_EMIT changed();
    });
    menu->addSeparator();
    for (const QString &choice : choices) {
        QAction *action = menu->addAction(choice);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this] {
            showText();
            Q_EMIT changed();
        });
        m_actions.append(action);
    }
    setMenu(menu);
    showText();
}

QList<int> ChoiceButton::chosen() const
{
    QList<int> all;
    for (int i = 0; i < m_actions.size(); ++i)
        if (m_actions[i]->isChecked())
            all.append(i);
    return all;
}

void ChoiceButton::setChosen(const QList<int> &choices)
{
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setChecked(choices.contains(i));
    showText();
}

void ChoiceButton::showText()
{
    const QList<int> all = chosen();
    QString what = tr("all", "nothing is left out");
    if (all.size() == 1 || all.size() == 2) {
        what = m_actions[all.first()]->text();
        if (all.size() == 2)
            what = tr("%1, %2", "two chosen").arg(what, m_actions[all.last()]->text());
    } else if (!all.isEmpty()) {
        what = tr("%n chosen", nullptr, int(all.size()));
    }
    setText(tr("%1: %2", "what is chosen from, what was chosen").arg(m_name, what));
    setAccessibleName(text());
    setFieldActive(this, !all.isEmpty());
}
