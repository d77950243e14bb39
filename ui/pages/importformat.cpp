#include "ui/pages/importformat.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

template <Coded E>
static void fill(QComboBox *choice)
{
    for (const E value : allOf<E>())
        choice->addItem(label(value), static_cast<int>(value));
}

ImportFormat::ImportFormat(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_row(new QHBoxLayout(this)), m_header(new QSpinBox)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::s);
    m_encoding = addChoice(tr("Encoding"), u"importEncoding"_s);
    m_separator = addChoice(tr("Separator"), u"importSeparator"_s);
    m_quoting = addChoice(tr("Quoting"), u"importQuoting"_s);
    m_sheet = addChoice(tr("Sheet"), u"importSheet"_s);
    fill<SourceEncoding>(m_encoding);
    fill<Separator>(m_separator);
    fill<Quoting>(m_quoting);
    m_header->setObjectName(u"importHeaderRow"_s);
    m_header->setRange(0, 100);
    m_header->setSpecialValueText(tr("None", "header row"));
    m_header->setKeyboardTracking(false);
    addLabelled(tr("Header row"), m_header);
    m_row->addStretch(1);
    connect(m_encoding, &QComboBox::activated, this, [this](int i) { m_options.encoding = static_cast<SourceEncoding>(i); });
    connect(m_separator, &QComboBox::activated, this, [this](int i) { m_options.separator = static_cast<Separator>(i); });
    connect(m_quoting, &QComboBox::activated, this, [this](int i) { m_options.quoting = static_cast<Quoting>(i); });
    connect(m_sheet, &QComboBox::activated, this, [this] { m_options.sheet = m_sheet->currentText(); });
    for (QComboBox *choice : {m_encoding, m_separator, m_quoting, m_sheet})
        connect(choice, &QComboBox::activated, this, &ImportFormat::changed);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        if (m_showing)
            return;
        m_options.headerRow = row;
        Q_EMIT changed();
    });
}

void ImportFormat::addLabelled(const QString &name, QWidget *field)
{
    auto *caption = new TextLabel(name, Type::Dense, Ink::Muted, m_themes);
    caption->setBuddy(field);
    m_row->addWidget(caption);
    m_row->addWidget(field);
    m_row->addSpacing(Space::s);
    m_fields.append({caption, field});
}

QComboBox *ImportFormat::addChoice(const QString &name, const QString &objectName)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addLabelled(name, choice);
    return choice;
}

void ImportFormat::show(const ImportPreview &preview)
{
    m_showing = true;
    const bool isWorkbook = preview.format.kind == TableKind::Workbook;
    m_encoding->setCurrentIndex(static_cast<int>(preview.format.encoding));
    m_separator->setCurrentIndex(static_cast<int>(preview.format.separator));
    m_quoting->setCurrentIndex(static_cast<int>(preview.format.quoting));
    m_sheet->clear();
    m_sheet->addItems(preview.format.sheets);
    m_sheet->setCurrentText(preview.format.sheet);
    m_header->setValue(int(preview.headerRow));
    for (const auto &[caption, field] : std::as_const(m_fields)) {
        const bool seen = field == m_header || (field == m_sheet) == isWorkbook;
        caption->setVisible(seen);
        field->setVisible(seen);
    }
    m_showing = false;
}
