#include "ui/pages/channellayouteditor.h"

#include "models/items/layoutfieldmodel.h"
#include "models/items/layoutpreviewmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

template <Coded E>
static QComboBox *choice(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    for (const E value : allOf<E>())
        box->addItem(label(value));
    return box;
}

ChannelLayoutEditor::ChannelLayoutEditor(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_fields(new LayoutFieldModel(this)), m_preview(new LayoutPreviewModel(this))
{
    m_fieldView = plainTable(*m_fields, u"layoutFields"_s, tr("Columns of the file"));
    m_fieldView->setItemDelegate(new ChoiceDelegate(LayoutFieldModel::ChoicesRole, LayoutFieldModel::KeysRole, m_fieldView));
    m_fieldView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                 QAbstractItemView::AnyKeyPressed);
    const QList<int> widths{190, 170, 220, 110, 120};
    for (int column = 0; column < widths.size(); ++column)
        m_fieldView->setColumnWidth(column, widths[column]);
    m_previewView = plainTable(*m_preview, u"layoutPreview"_s, tr("Preview on real postings"));
    m_previewView->horizontalHeader()->setStretchLastSection(false);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_fieldView);
    split->addWidget(m_previewView);
    split->setSizes({220, 150});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::s, 0, Space::s);
    column->setSpacing(Space::s);
    column->addWidget(buildHead());
    column->addWidget(split, 1);
    column->addWidget(buildButtons());
    connect(m_fields, &LayoutFieldModel::edited, this, &ChannelLayoutEditor::tell);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ChannelLayoutEditor::tell);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ChannelLayoutEditor::tell);
    connect(m_name, &QLineEdit::textChanged, this, &ChannelLayoutEditor::tell);
}

QWidget *ChannelLayoutEditor::buildHead()
{
    constexpr int nameWidth = 260;
    m_form = choice<ChannelForm>(u"layoutForm"_s, tr("Form of the file"));
    m_encoding = choice<ChannelEncoding>(u"layoutEncoding"_s, tr("Encoding"));
    m_name = new QLineEdit;
    m_name->setObjectName(u"layoutName"_s);
    m_name->setAccessibleName(tr("Name of the file"));
    m_name->setToolTip(u"{channel} {date} {sequence} {kind} {prefecture}"_s);
    m_name->setMinimumWidth(nameWidth);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::l, 0, Space::l, 0);
    row->setSpacing(Space::s);
    for (QWidget *field : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_name)}) {
        auto *caption = new TextLabel(field->accessibleName(), Type::Dense, Ink::Muted, m_themes);
        caption->setBuddy(field);
        row->addWidget(caption);
        row->addWidget(field, field == m_name ? 1 : 0);
        row->addSpacing(Space::s);
    }
    return head;
}

QWidget *ChannelLayoutEditor::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::l, 0, Space::l, 0);
    row->setSpacing(Space::s);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    const auto current = [this] { return m_fieldView->currentIndex().row(); };
    connect(button(tr("Add column"), u"layoutAdd"_s), &QPushButton::clicked, this,
            [this, current] { m_fields->add(current() + 1); });
    connect(button(tr("Remove"), u"layoutRemove"_s), &QPushButton::clicked, this,
            [this, current] { m_fields->remove(current()); });
    connect(button(tr("Up"), u"layoutUp"_s), &QPushButton::clicked, this, [this, current] { m_fields->move(current(), -1); });
    connect(button(tr("Down"), u"layoutDown"_s), &QPushButton::clicked, this, [this, current] { m_fields->move(current(), 1); });
    m_problem = new TextLabel({}, Type::Dense, Ink::Danger, m_themes);
    m_problem->setObjectName(u"layoutProblem"_s);
    m_problem->setWordWrap(true);
    row->addWidget(m_problem, 1);
    m_undo = button(tr("Take back"), u"layoutUndo"_s);
    m_save = button(tr("Save the layout"), u"layoutSave"_s);
    connect(m_undo, &QPushButton::clicked, this, [this] { show(m_channel); });
    connect(m_save, &QPushButton::clicked, this, &ChannelLayoutEditor::saveRequested);
    return bar;
}

void ChannelLayoutEditor::show(const Channel &channel)
{
    m_channel = channel;
    m_fields->show(channel.layout.fields);
    m_form->setCurrentIndex(int(channel.layout.form));
    m_encoding->setCurrentIndex(int(channel.layout.encoding));
    m_name->setText(channel.layout.fileName);
    tell();
}

ChannelLayout ChannelLayoutEditor::layoutOfFile() const
{
    return {static_cast<ChannelForm>(m_form->currentIndex()), static_cast<ChannelEncoding>(m_encoding->currentIndex()),
            m_name->text().trimmed(), m_fields->fields()};
}

bool ChannelLayoutEditor::isEdited() const { return layoutOfFile() != m_channel.layout; }

void ChannelLayoutEditor::showPreview(const QList<ChannelPosting> &postings)
{
    m_postings = postings;
    tell();
}

void ChannelLayoutEditor::tell()
{
    Channel edited = m_channel;
    edited.layout = layoutOfFile();
    const auto sound = m_channel.code.isEmpty() ? Result<>() : checked(edited);
    m_problem->setText(sound ? QString() : sound.error().message);
    m_encoding->setEnabled(edited.layout.form == ChannelForm::Csv);
    m_undo->setEnabled(isEdited());
    m_save->setEnabled(isEdited() && sound);
    if (sound)
        m_preview->show(edited.layout, m_postings);
}
