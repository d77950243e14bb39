#include "ui/dialogs/limitsdialog.h"

#include "models/items/limitmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LimitsDialog::LimitsDialog(const QList<PrefectureLimit> &limits, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_model(new LimitModel(limits, this)), m_error(new TextLabel({}, Type::Dense, Ink::Danger, themes))
{
    setObjectName(u"limitsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Caps and floors"));
    resize(520, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(tr("Caps and floors by prefecture"), Type::Heading, Ink::Text, themes, true));
    auto *note = new TextLabel(tr("How many people a prefecture may take at most and should get at least, so that cities do not "
                                  "drain the country. They hold for the stable policy; an empty cell is no limit."),
                               Type::Dense, Ink::Muted, themes);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *table = plainTable(*m_model, u"limits"_s, tr("Caps and floors by prefecture"));
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setTabKeyNavigation(false);
    for (const int at : {0, 1})
        table->setColumnWidth(at, 150);
    column->addWidget(table, 1);
    m_error->setObjectName(u"limitsError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    auto *none = new QPushButton(tr("No limits"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *use = styled(new QPushButton(tr("Use these limits")), ButtonKind::Primary);
    use->setObjectName(u"decide"_s);
    row->addWidget(none);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(use);
    column->addLayout(row);
    connect(none, &QPushButton::clicked, m_model, &LimitModel::clear);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &LimitsDialog::tryAccept);
}

QList<PrefectureLimit> LimitsDialog::limits() const { return m_model->limits(); }

void LimitsDialog::tryAccept()
{
    const Result<> sound = checked(limits());
    if (sound)
        return accept();
    m_error->setText(tr("✕ %1").arg(sound.error().message));
    m_error->show();
}
