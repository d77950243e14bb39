#include "ui/dialogs/candidatesdialog.h"

#include "models/domain/whendone.h"
#include "ui/widgets/pairwords.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QList<ValueTableModel<RankedCandidate>::Column> columnsOf()
{
    return {{CandidatesDialog::tr("Score"),
             [](const RankedCandidate &one) { return one.failed.isEmpty() ? QVariant(one.score) : QVariant(u"－"_s); }, true},
            {CandidatesDialog::tr("Number"), [](const RankedCandidate &one) { return one.number; }},
            {CandidatesDialog::tr("Name"), [](const RankedCandidate &one) { return one.name; }},
            {CandidatesDialog::tr("Prefecture"),
             [](const RankedCandidate &one) { return one.prefecture ? one.prefecture->label() : QString(); }},
            {CandidatesDialog::tr("In short"), [](const RankedCandidate &one) {
                 if (!one.failed.isEmpty())
                     return one.failed.join(u' ');
                 QStringList words;
                 for (const ScoreLine &line : one.parts)
                     words.append(line.words);
                 return words.join(u' ');
             }}};
}

CandidatesDialog::CandidatesDialog(const QString &number, const QFuture<Result<CandidateList>> &answer, const ThemeSource &themes,
                                   QWidget *parent)
    : QDialog(parent), m_model(new ValueTableModel<RankedCandidate>(columnsOf(), this)),
      m_title(new TextLabel(number, Type::Heading, Ink::Text, themes, true)),
      m_summary(new TextLabel(tr("Looking…"), Type::Dense, Ink::Muted, themes)),
      m_parts(new SegmentSwitch(tr("Which to show"), {tr("Suitable"), tr("Excluded")})),
      m_table(plainTable(*m_model, u"candidateTable"_s, tr("Candidates"))), m_words(new PairWords(themes))
{
    setObjectName(u"candidatesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Candidates"));
    resize(900, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    m_summary->setObjectName(u"candidateSummary"_s);
    m_summary->setWordWrap(true);
    m_parts->setObjectName(u"candidateParts"_s);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const QList<int> widths{64, 110, 200, 100};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    column->addWidget(m_table, 3);
    column->addWidget(scrolled(m_words, tr("The score in words")), 2);
    auto *close = new QPushButton(tr("Close"));
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_parts, &SegmentSwitch::chosen, this, &CandidatesDialog::showPart);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CandidatesDialog::showCurrent);
    whenDone(answer, this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return reject();
        const auto list = future.result();
        if (list)
            return fill(list.value());
        Q_EMIT failed(list.error());
        reject();
    });
}

void CandidatesDialog::fill(const CandidateList &list)
{
    m_list = list;
    m_title->setText(u"%1　%2"_s.arg(list.subject, list.title));
    QStringList said{list.ofPosting ? tr("%n seeker(s) suit.", nullptr, int(list.suitable))
                                    : tr("%n posting(s) suit.", nullptr, int(list.suitable))};
    for (const auto &[condition, count] : list.counts)
        said.append(tr("%1: %2", "condition, how many fail it").arg(condition).arg(count));
    if (!list.complete)
        said.append(tr("There are more; those nearest were looked at."));
    m_summary->setText(said.join(tr(" · ", "between facts")));
    m_parts->setCurrent(list.candidates.isEmpty() && !list.excluded.isEmpty() ? 1 : 0);
    showPart();
}

void CandidatesDialog::showPart()
{
    m_model->show(m_parts->current() == 0 ? m_list.candidates : m_list.excluded);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void CandidatesDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_words->show(m_model->row(current.row()));
    else
        m_words->say(m_parts->current() == 0 ? tr("Nobody suits. “Excluded” says why.") : tr("Nobody is excluded."));
}
