#include "ui/pages/pivotbar.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/signoffbar.h"
#include "ui/print/pagesview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int lackingHeight = 120, placeWidth = 56;
static constexpr qreal zoomStep = 1.25;

ReportsPage::ReportsPage(ReportWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Reports"), Icon::Report, themes, parent), m_work(std::move(work))
{
    buildActions();
    body()->addWidget(buildChoices());
    m_signOff = new SignOffBar(themes);
    connect(m_signOff, &SignOffBar::chosen, this, &ReportsPage::makeReport);
    connect(m_signOff, &SignOffBar::signRequested, this, &ReportsPage::askSignature);
    body()->addWidget(m_signOff);
    m_pivot = new PivotBar(themes);
    connect(m_pivot, &PivotBar::changed, this, &ReportsPage::makeReport);
    connect(m_pivot, &PivotBar::saveRequested, this, &ReportsPage::askName);
    connect(m_pivot, &PivotBar::forgetRequested, this, [this](const QString &name) { followKeeping(m_work.forget(name), {}); });
    body()->addWidget(m_pivot);
    m_lacking = new QListWidget;
    m_lacking->setObjectName(u"lackingList"_s);
    m_lacking->setAccessibleName(tr("Characters that CP932 lacks"));
    m_lacking->setMaximumHeight(lackingHeight);
    m_lacking->hide();
    body()->addWidget(m_lacking);

    m_pages = new PagesView(themes);
    m_pages->setObjectName(u"preview"_s);
    connect(m_pages, &PagesView::pageChanged, this, &ReportsPage::updateViewBar);
    m_empty = new EmptyState(Icon::Report, themes);
    connect(m_empty, &EmptyState::actionRequested, this, &ReportsPage::clearFilterRequested);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    setFocusProxy(m_pages);
    showFields();
    updateViewBar();
}

void ReportsPage::buildActions()
{
    const auto add = [this](const QString &text, Icon icon, const QString &objectName) {
        auto *button = new QPushButton(deskIcon(icon, themes()), text);
        button->setObjectName(objectName);
        header()->addAction(button);
        return button;
    };
    m_pdf = add(tr("PDF"), Icon::Export, u"savePdf"_s);
    m_pdf->setAccessibleName(tr("Save as PDF"));
    connect(m_pdf, &QPushButton::clicked, this, [this] { chooseFile(ReportFormat::Pdf); });
    m_xlsx = add(tr("Excel"), Icon::Export, u"saveXlsx"_s);
    m_xlsx->setAccessibleName(tr("Save as Excel workbook"));
    connect(m_xlsx, &QPushButton::clicked, this, [this] { chooseFile(ReportFormat::Xlsx); });
    m_csv = add(tr("CSV"), Icon::Export, u"saveCsv"_s);
    m_csv->setAccessibleName(tr("Save as CSV"));
    auto *menu = new QMenu(m_csv);
    menu->addAction(tr("UTF-8 (for Excel of today)"), this, [this] { chooseFile(ReportFormat::CsvUtf8); });
    menu->addAction(tr("CP932 (Shift_JIS, for older programs)"), this, [this] { chooseFile(ReportFormat::CsvCp932); });
    m_csv->setMenu(menu);
}

QDateEdit *ReportsPage::dayField(const QString &name, const QString &objectName, QHBoxLayout *row, QList<QWidget *> &group)
{
    auto *label = new TextLabel(name, Type::Dense, Ink::Muted, themes());
    auto *field = new QDateEdit(m_work.today());
    field->setObjectName(objectName);
    field->setDisplayFormat(u"yyyy/MM/dd"_s);
    field->setCalendarPopup(true);
    field->setMaximumDate(m_work.today());
    field->setAccessibleName(name);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    group += {label, field};
    connect(field, &QDateEdit::dateChanged, this, &ReportsPage::refresh);
    return field;
}

QWidget *ReportsPage::buildChoices()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    auto *label = new TextLabel(tr("Report"), Type::Dense, Ink::Muted, themes());
    m_kind = new QComboBox;
    m_kind->setObjectName(u"reportKind"_s);
    m_kind->setAccessibleName(tr("Report"));
    m_kind->setMaxVisibleItems(int(allOf<ReportKind>().size()));
    for (const ReportKind kind : allOf<ReportKind>())
        m_kind->addItem(::label(kind));
    label->setBuddy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        refresh();
    });
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addSpacing(Space::m);
    m_asOf = dayField(tr("As of"), u"asOf"_s, row, m_shortageFields);
    m_from = dayField(tr("From"), u"from"_s, row, m_periodFields);
    m_to = dayField(tr("To"), u"to"_s, row, m_periodFields);
    m_month = dayField(tr("Month"), u"month"_s, row, m_monthlyFields);
    m_month->setDisplayFormat(u"yyyy/MM"_s);
    m_month->setCurrentSection(QDateTimeEdit::MonthSection);
    auto *returning = new TextLabel(tr("Registered again"), Type::Dense, Ink::Muted, themes());
    m_returning = new QComboBox;
    m_returning->setObjectName(u"returning"_s);
    m_returning->setAccessibleName(tr("How people count who register again after their validity ran out"));
    m_returning->setToolTip(m_returning->accessibleName());
    for (const Returning way : allOf<Returning>())
        m_returning->addItem(::label(way));
    returning->setBuddy(m_returning);
    row->addWidget(returning);
    row->addWidget(m_returning);
    m_monthlyFields += {returning, m_returning};
    connect(m_returning, &QComboBox::activated, this, &ReportsPage::setReturning);
    const QSignalBlocker quiet(m_from);
    m_from->setDate(QDate(m_work.today().year(), m_work.today().month(), 1));
    row->addStretch(1);
    row->addWidget(buildViewBar());
    return box;
}

QWidget *ReportsPage::buildViewBar()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xs);
    const auto add = [&](const QString &text, const QString &name, const QString &objectName, std::optional<Icon> icon = {}) {
        auto *button = icon ? new QPushButton(deskIcon(*icon, themes()), text) : new QPushButton(text);
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        row->addWidget(button);
        return button;
    };
    m_previous = add({}, tr("Previous page"), u"previousPage"_s, Icon::Previous);
    m_place = new TextLabel({}, Type::Dense, Ink::Text, themes());
    m_place->setObjectName(u"pagePlace"_s);
    m_place->setMinimumWidth(placeWidth);
    m_place->setAlignment(Qt::AlignCenter);
    row->addWidget(m_place);
    m_next = add({}, tr("Next page"), u"nextPage"_s, Icon::Next);
    row->addSpacing(Space::s);
    m_smaller = add(u"－"_s, tr("Smaller"), u"smaller"_s);
    m_fit = add(tr("Fit"), tr("Fit width"), u"fitWidth"_s);
    m_larger = add(u"＋"_s, tr("Larger"), u"larger"_s);
    for (QPushButton *button : {m_previous, m_next, m_smaller, m_larger})
        button->setFixedWidth(Extent::control);
    row->addSpacing(Space::s);
    m_print = add(tr("Print"), tr("Print"), u"print"_s, Icon::Print);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_pages->goToPage(m_pages->page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_pages->goToPage(m_pages->page() + 1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / zoomStep); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() * zoomStep); });
    connect(m_fit, &QPushButton::clicked, this, [this] { m_pages->setZoom(1); });
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::printView);
    return box;
}
