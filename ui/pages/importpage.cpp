#include "ui/pages/importpage.h"

#include "models/domain/whendone.h"
#include "models/items/importmappingmodel.h"
#include "models/items/importpreviewmodel.h"
#include "ui/pages/importformat.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fatedelegate.h"
#include "ui/widgets/fielddelegate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportPage::ImportPage(Work work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Import"), Icon::Import, themes, parent), m_work(std::move(work)), m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    m_choose = styled(new QPushButton(tr("Choose another file…")), ButtonKind::Plain);
    m_choose->setObjectName(u"importChoose"_s);
    header()->addAction(m_choose);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (const QString path = m_work.chooseFile(); !path.isEmpty())
            openFile(path);
    });
    m_stack->addWidget(buildStart());
    m_stack->addWidget(buildFile());
    body()->addWidget(m_stack, 1);
    const auto place = [this] { // without a file the empty page has the button
        const bool hasFile = m_stack->currentIndex() == 1;
        m_choose->setVisible(hasFile);
        setFocusProxy(hasFile ? static_cast<QWidget *>(m_choose) : m_empty);
    };
    connect(m_stack, &QStackedWidget::currentChanged, this, place);
    place();
}

ImportPage::~ImportPage() = default;

QString ImportPage::helpText() const
{
    return tr("Choose a CSV, TSV or Excel file, or drop it here. The page shows how the file is written, which of its columns "
              "go to which of our fields, and what will become of its first 200 rows; all of this can be changed. An import is "
              "carried out as a whole: when it is stopped, nothing of it is kept. Rejected rows can be saved with their reasons, "
              "corrected and imported again; a file that comes twice changes nothing.");
}

QList<KeyHint> ImportPage::keyHints() const
{
    return {{tr("F2"), tr("change where a column goes")}, {tr("Esc"), tr("put the file aside")}};
}

QList<QWidget *> ImportPage::areas() const
{
    return m_stack->currentIndex() == 0 ? QList<QWidget *>{m_empty, m_history}
                                        : QList<QWidget *>{m_choose, m_mappingView, m_rowsView, m_start};
}

QWidget *ImportPage::buildStart()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    auto *card = new Card(themes());
    m_empty = new EmptyState(Icon::Import, themes());
    m_empty->say(tr("No file is open."), tr("Drop a CSV, TSV or Excel file here, or choose one."), tr("Choose file…"));
    connect(m_empty, &EmptyState::actionRequested, m_choose, &QPushButton::click);
    card->body()->addWidget(m_empty);
    column->addWidget(card);
    auto *earlier = new Card(themes(), tr("Earlier imports"));
    m_history = new QTableWidget(0, 9);
    m_history->setObjectName(u"importHistory"_s);
    m_history->setAccessibleName(tr("Earlier imports"));
    m_history->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("What"), tr("File"), tr("Read"), tr("Added"), tr("Updated"), tr("Unchanged"), tr("Rejected")});
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setTabKeyNavigation(false);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setShowGrid(false);
    m_history->verticalHeader()->hide();
    m_history->verticalHeader()->setDefaultSectionSize(Extent::tableRow);
    m_history->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_none = new TextLabel(tr("No file has been imported yet. Afterwards it stands here what became of its rows."), Type::Dense,
                           Ink::Muted, themes());
    m_none->setWordWrap(true);
    m_none->setContentsMargins(Space::l, 0, Space::l, 0);
    earlier->body()->addWidget(m_none);
    earlier->body()->addWidget(m_history, 1);
    earlier->body()->addStretch(0);
    column->addWidget(earlier, 1);
    return page;
}

QWidget *ImportPage::buildFile()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);

    auto *top = new Card(themes());
    top->body()->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    top->body()->setSpacing(Space::s);
    auto *line = new QHBoxLayout;
    m_target = new SegmentSwitch(tr("What the file holds"),
                                 {label(ImportTarget::Postings), label(ImportTarget::Facilities), label(ImportTarget::Seekers)});
    m_target->setObjectName(u"importTarget"_s);
    m_file = new TextLabel({}, Type::Heading, Ink::Text, themes(), true);
    m_file->setElided(true);
    line->addWidget(m_file, 1);
    line->addWidget(m_target);
    m_format = new ImportFormat(themes());
    m_state = new TextLabel({}, Type::Dense, Ink::Muted, themes());
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    top->body()->addLayout(line);
    top->body()->addWidget(m_format);
    top->body()->addWidget(m_state);
    column->addWidget(top);
    connect(m_target, &SegmentSwitch::chosen, this, [this] { look({}); });
    connect(m_format, &ImportFormat::changed, this, [this] { look({}); });

    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(buildMapping());
    split->addWidget(buildPreview());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    column->addWidget(split, 1);

    auto *bottom = new QHBoxLayout;
    m_job = new JobBar(JobBar::Form::Full, themes());
    m_start = styled(new QPushButton(tr("Import")), ButtonKind::Primary);
    m_start->setObjectName(u"importStart"_s);
    m_start->setMinimumHeight(Extent::decision);
    bottom->addWidget(m_job, 1);
    bottom->addStretch();
    bottom->addWidget(m_start);
    column->addLayout(bottom);
    connect(m_start, &QPushButton::clicked, this, &ImportPage::start);
    return page;
}

Card *ImportPage::buildMapping()
{
    auto *card = new Card(themes(), tr("Columns"));
    m_save = styled(new QPushButton(tr("Save mapping…")), ButtonKind::Quiet);
    m_load = styled(new QPushButton(tr("Load mapping…")), ButtonKind::Quiet);
    m_save->setObjectName(u"importSaveMapping"_s);
    m_load->setObjectName(u"importLoadMapping"_s);
    card->head()->addWidget(m_load);
    card->head()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveOwnMapping);
    connect(m_load, &QPushButton::clicked, this, &ImportPage::loadOwnMapping);
    m_mapping = new ImportMappingModel(this);
    m_fields = new FieldDelegate(this);
    m_mappingView = plainTable(*m_mapping, u"importMapping"_s, tr("Columns of the file and where they go"));
    m_mappingView->setSelectionBehavior(QAbstractItemView::SelectItems); // a cell is changed, not a row
    m_mappingView->setItemDelegateForColumn(ImportMappingModel::Field, m_fields);
    m_mappingView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                                   QAbstractItemView::EditKeyPressed);
    m_mappingView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    card->body()->addWidget(m_mappingView);
    connect(m_mapping, &ImportMappingModel::mappingEdited, this, [this](const ColumnMapping &mapping) { look(mapping); });
    return card;
}

Card *ImportPage::buildPreview()
{
    auto *card = new Card(themes(), tr("The first rows"));
    m_rows = new ImportPreviewModel(this);
    m_rowsView = plainTable(*m_rows, u"importRows"_s, tr("The first rows and what will become of them"));
    m_rowsView->horizontalHeader()->setStretchLastSection(false); // as many columns as the file has
    m_rowsView->setItemDelegateForColumn(
        ImportPreviewModel::Fate, new FateDelegate(ImportPreviewModel::FateRole, ImportPreviewModel::DoubtRole, themes(), this));
    card->body()->addWidget(m_rowsView);
    return card;
}

ImportTarget ImportPage::target() const { return static_cast<ImportTarget>(m_target->current()); }

void ImportPage::refresh()
{
    whenDone(m_work.history(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto runs = future.result();
        if (runs)
            showHistory(runs.value());
        else
            showError(runs.error());
    });
}

bool ImportPage::back()
{
    if (m_running || m_stack->currentIndex() == 0)
        return false;
    m_stack->setCurrentIndex(0);
    setSummary({});
    refresh();
    return true;
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_running && event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event) { openFile(event->mimeData()->urls().first().toLocalFile()); }

void ImportPage::openFile(const QString &path)
{
    if (m_running)
        return;
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_format->forget();
    look({});
}

void ImportPage::look(const std::optional<ColumnMapping> &mapping)
{
    m_start->setEnabled(false);
    m_previewAnswer.ask(m_work.preview(m_path, m_format->options(), target(), mapping), this, [this](const auto &preview) {
        if (preview)
            show(preview.value());
        else
            showError(preview.error());
    });
}
