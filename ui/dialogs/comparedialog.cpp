#include "ui/dialogs/comparedialog.h"

#include "models/items/changetablemodel.h"
#include "ui/widgets/changedelegate.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const QString &title, const Side &left, const Side &right, const QStringList &answers,
                             const ThemeSource &themes, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(new TextLabel(title, Type::Heading, Ink::Text, themes, true));
    auto *model = new ChangeTableModel(this);
    model->setTitles(left.title, right.title);
    const QList<FieldChange> changes = changesBetween(left.content, right.content);
    model->show(changes);
    auto *summary = new TextLabel(changes.isEmpty() ? tr("All fields are the same.")
                                                    : tr("%n field(s) differ.", nullptr, int(changes.size())),
                                  Type::Dense, Ink::Muted, themes);
    summary->setObjectName(u"compareSummary"_s);
    column->addWidget(summary);
    auto *table = new SheetView(*model, title);
    table->setItemDelegate(new ChangeDelegate(themes, table));
    auto *area = new QScrollArea;
    area->setAccessibleName(title);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(table);
    column->addWidget(area, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    for (int i = 0; i < answers.size(); ++i) {
        auto *button = new QPushButton(answers[i]);
        button->setObjectName(u"answer%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, i] {
            Q_EMIT answered(i);
            accept();
        });
        row->addWidget(button);
    }
    column->addLayout(row);
}
