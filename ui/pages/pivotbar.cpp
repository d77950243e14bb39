#include "ui/pages/pivotbar.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

PivotBar::PivotBar(const ThemeSource &themes, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::s);
    grid->setVerticalSpacing(Space::s);
    const auto field = [&](int row, int column, const QString &name, const QString &objectName) {
        auto *label = new TextLabel(name, Type::Dense, Ink::Muted, themes);
        auto *box = new QComboBox;
        box->setObjectName(objectName);
        box->setAccessibleName(name);
        box->setMaxVisibleItems(12);
        label->setBuddy(box);
        grid->addWidget(label, row, column);
        grid->addWidget(box, row, column + 1);
        return box;
    };
    m_measure = field(0, 0, tr("Counted"), u"pivotMeasure"_s);
    m_rows = field(0, 2, tr("Rows"), u"pivotRows"_s);
    m_columns = field(0, 4, tr("Columns"), u"pivotColumns"_s);
    m_names = field(1, 0, tr("Saved tables"), u"pivotSaved"_s);
    m_save = new QPushButton(tr("Save as…"));
    m_save->setObjectName(u"pivotSave"_s);
    m_save->setAccessibleName(tr("Save the table under a name"));
    m_forget = new QPushButton(tr("Remove from the list"));
    m_forget->setObjectName(u"pivotForget"_s);
    grid->addWidget(m_save, 1, 3);
    grid->addWidget(m_forget, 1, 5);
    grid->setColumnStretch(6, 1);
    for (const PivotMeasure one : allOf<PivotMeasure>())
        m_measure->addItem(label(one));
    m_measure->setCurrentIndex(int(PivotMeasure::Remaining));
    offerFields(PivotField::Profession, {});
    setSaved({});
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        offerFields(rows(), columns());
        altered();
    });
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this] {
        offerFields(rows(), columns());
        altered();
    });
    connect(m_columns, &QComboBox::currentIndexChanged, this, &PivotBar::altered);
    connect(m_names, &QComboBox::currentIndexChanged, this, &PivotBar::showSaved);
    connect(m_save, &QPushButton::clicked, this, &PivotBar::saveRequested);
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(name()); });
}

PivotMeasure PivotBar::measure() const { return static_cast<PivotMeasure>(m_measure->currentIndex()); }

PivotField PivotBar::rows() const { return static_cast<PivotField>(m_rows->currentData().toInt()); }

std::optional<PivotField> PivotBar::columns() const
{
    const QVariant field = m_columns->currentData();
    return field.isValid() ? std::optional(static_cast<PivotField>(field.toInt())) : std::nullopt;
}

void PivotBar::offerFields(PivotField rows, const std::optional<PivotField> &columns)
{
    const QSignalBlocker quietRows(m_rows), quietColumns(m_columns);
    const QList<PivotField> fields = fieldsOf(measure());
    m_rows->clear();
    for (const PivotField field : fields)
        m_rows->addItem(label(field), int(field));
    m_rows->setCurrentIndex(std::max(0, m_rows->findData(int(rows))));
    m_columns->clear();
    m_columns->addItem(tr("None"));
    for (const PivotField field : fields)
        if (field != this->rows())
            m_columns->addItem(label(field), int(field));
    m_columns->setCurrentIndex(columns ? std::max(0, m_columns->findData(int(*columns))) : 0);
}

void PivotBar::setSaved(const Saved &saved, const QString &name)
{
    const QSignalBlocker quiet(m_names);
    m_saved = saved;
    m_names->clear();
    m_names->addItem(saved.isEmpty() ? tr("None yet") : tr("Not saved"));
    for (const auto &[own, query] : saved)
        m_names->addItem(own);
    m_names->setEnabled(!saved.isEmpty());
    m_names->setCurrentIndex(name.isEmpty() ? 0 : std::max(0, m_names->findText(name)));
    m_forget->setEnabled(m_names->currentIndex() > 0);
}

QString PivotBar::name() const { return m_names->currentIndex() > 0 ? m_names->currentText() : QString(); }

PivotQuery PivotBar::query() const
{
    PivotQuery query{.measure = measure(), .rows = rows(), .columns = columns(), .from = {}, .to = {}, .filter = {}};
    if (m_names->currentIndex() > 0 && m_names->currentIndex() <= m_saved.size())
        query.filter = m_saved.at(m_names->currentIndex() - 1).second.filter;
    return query;
}

void PivotBar::showSaved(int index)
{
    if (index > 0 && index <= m_saved.size()) {
        const PivotQuery &query = m_saved.at(index - 1).second;
        const QSignalBlocker quiet(m_measure);
        m_measure->setCurrentIndex(int(query.measure));
        offerFields(query.rows, query.columns);
    }
    m_forget->setEnabled(index > 0);
    Q_EMIT changed();
}

void PivotBar::altered()
{
    const QSignalBlocker quiet(m_names);
    m_names->setCurrentIndex(0);
    m_forget->setEnabled(false);
    Q_EMIT changed();
}
