#include "ui/dialogs/weightsdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

WeightsDialog::WeightsDialog(const CandidateRules &rules, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_rules(rules), m_sum(new TextLabel({}, Type::Dense, Ink::Muted, themes)),
      m_error(new TextLabel({}, Type::Dense, Ink::Danger, themes))
{
    setObjectName(u"weightsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Weights"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(tr("How suitability is scored"), Type::Heading, Ink::Text, themes, true));
    auto *note = new TextLabel(tr("A setting of the whole office. The six weights add up to 1000. Every change is a new version "
                                  "(now: %1), and each run keeps the one it was made with.")
                                   .arg(rules.version),
                               Type::Dense, Ink::Muted, themes);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(Space::xs);
    for (const CandidateRule &rule : candidateRuleTable()) {
        auto *field = new QSpinBox;
        field->setObjectName(QLatin1StringView(rule.key));
        field->setRange(rule.least, rule.most);
        field->setAccelerated(true);
        auto *label = new TextLabel(rule.label(), Type::Body, Ink::Text, themes);
        label->setBuddy(field);
        const int line = int(m_fields.size());
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line, 1);
        connect(field, &QSpinBox::valueChanged, this, &WeightsDialog::showSum);
        m_fields.append(field);
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    m_sum->setObjectName(u"weightsSum"_s);
    m_error->setObjectName(u"weightsError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_sum);
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    auto *standard = new QPushButton(tr("Default"));
    standard->setObjectName(u"weightsDefault"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = styled(new QPushButton(tr("Save as a new version")), ButtonKind::Primary);
    save->setObjectName(u"decide"_s);
    row->addWidget(standard);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    connect(standard, &QPushButton::clicked, this, [this] { fill(CandidateRules{}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &WeightsDialog::tryAccept);
    fill(rules);
}

CandidateRules WeightsDialog::rules() const
{
    CandidateRules rules = m_rules;
    const auto table = candidateRuleTable();
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        rules.*table[size_t(i)].value = m_fields[i]->value();
    return rules;
}

void WeightsDialog::fill(const CandidateRules &rules)
{
    const auto table = candidateRuleTable();
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(rules.*table[size_t(i)].value);
    showSum();
}

void WeightsDialog::showSum()
{
    int sum = 0;
    const auto table = candidateRuleTable();
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (table[size_t(i)].isWeight)
            sum += m_fields[i]->value();
    m_sum->setText(tr("Sum of the weights: %1").arg(sum));
}

void WeightsDialog::tryAccept()
{
    const Result<> sound = checked(rules());
    if (sound)
        return accept();
    m_error->setText(tr("✕ %1").arg(sound.error().message));
    m_error->show();
}
