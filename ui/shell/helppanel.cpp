#include "ui/shell/helppanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

static QString native(const char16_t *keys) { return QKeySequence(QString::fromUtf16(keys)).toString(QKeySequence::NativeText); }

static QList<KeyHint> windowKeys()
{
    return {{u"Ctrl+1…9"_s, HelpPanel::tr("open a page")},
            {native(u"Ctrl+PgUp") + u" / "_s + native(u"Ctrl+PgDown"), HelpPanel::tr("previous and next page")},
            {native(u"Ctrl+F"), HelpPanel::tr("search")},
            {native(u"Ctrl+Shift+F"), HelpPanel::tr("clear the filter")},
            {native(u"F5"), HelpPanel::tr("refresh")},
            {native(u"F6"), HelpPanel::tr("next area of the window")},
            {native(u"Ctrl+E"), HelpPanel::tr("export")},
            {native(u"Ctrl+P"), HelpPanel::tr("print")},
            {native(u"Ctrl+Z"), HelpPanel::tr("undo the last action")},
            {native(u"Ctrl+L"), HelpPanel::tr("lock the window")},
            {native(u"Esc"), HelpPanel::tr("back to the list, or close this help")},
            {native(u"F1"), HelpPanel::tr("this help")}};
}

HelpPanel::HelpPanel(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_area(new QScrollArea)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::s, Space::s, Space::s, Space::s); // room for the focus ring
    column->setSpacing(Space::s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::s, 0, 0, 0);
    head->addWidget(new TextLabel(tr("Help"), Type::Heading, Ink::Text, themes), 1);
    auto *close = styled(new QPushButton(deskIcon(Icon::Clear, themes, Ink::Accent), tr("Close")), ButtonKind::Quiet);
    close->setObjectName(u"helpClose"_s);
    connect(close, &QPushButton::clicked, this, &HelpPanel::closed);
    head->addWidget(close);
    column->addLayout(head);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Help for this page"));
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    column->addWidget(m_area, 1);
    setAccessibleName(tr("Help"));
    setFocusProxy(m_area);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void HelpPanel::explain(const Page &page) { m_area->setWidget(written(page)); }

QWidget *HelpPanel::written(const Page &page) const
{
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base); // a scroll area fills its widget
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(Space::s, Space::s, Space::s, Space::l);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(page.title(), Type::Body, Ink::Text, m_themes, true), 0, 0, 1, 2);
    auto *text = new TextLabel(page.helpText(), Type::Body, Ink::Text, m_themes);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(text, 1, 0, 1, 2);
    int row = addKeys(*grid, 2, tr("Keys of this page"), page.keyHints());
    row = addKeys(*grid, row, tr("Keys everywhere"), windowKeys());
    grid->setRowStretch(row, 1);
    return sheet;
}

int HelpPanel::addKeys(QGridLayout &grid, int row, const QString &heading, const QList<KeyHint> &hints) const
{
    if (hints.isEmpty())
        return row;
    auto *title = new TextLabel(heading, Type::Dense, Ink::Muted, m_themes, true);
    title->setContentsMargins(0, Space::m, 0, 0);
    grid.addWidget(title, row++, 0, 1, 2);
    for (const KeyHint &hint : hints) {
        auto *does = new TextLabel(hint.does, Type::Dense, Ink::Text, m_themes);
        does->setWordWrap(true);
        grid.addWidget(new TextLabel(hint.keys, Type::Dense, Ink::Accent, m_themes, true), row, 0, Qt::AlignTop);
        grid.addWidget(does, row++, 1);
    }
    return row;
}

QString HelpPanel::text() const
{
    QStringList all;
    for (const QLabel *label : m_area->findChildren<QLabel *>())
        all.append(label->text());
    return all.join(u'\n');
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.lineStrong);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Extent::cardRadius, Extent::cardRadius);
}
