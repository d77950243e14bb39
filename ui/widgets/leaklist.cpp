#include "ui/widgets/leaklist.h"

#include "models/domain/postingfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 24, mostShown = 12;

/// One place: the words before, the place on a red ground, the words after.
class LeakLine final : public QWidget
{
public:
    LeakLine(const QString &field, const QString &text, const Leak &leak, const ThemeSource &themes) : m_themes(themes)
    {
        const qsizetype from = std::max<qsizetype>(0, leak.start - around),
                        to = std::min(text.size(), leak.start + leak.length + around);
        const QString front =
            field + u": "_s + (from > 0 ? u"…"_s : QString()) + QString(text.mid(from, leak.start - from)).replace(u'\n', u' ');
        m_text = front + QString(leak.words).replace(u'\n', u' ') +
                 QString(text.mid(leak.start + leak.length, to - leak.start - leak.length)).replace(u'\n', u' ') +
                 (to < text.size() ? u"…"_s : QString());
        m_start = int(front.size());
        m_length = int(leak.length);
        setAccessibleName(m_text);
        setToolTip(m_text);
        setFixedHeight(QFontMetrics(fontFor(Type::Dense)).height() + Space::xs);
        QObject::connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_themes.theme();
        QTextCharFormat marked;
        marked.setBackground(theme.tone(Tone::Danger).fill);
        marked.setForeground(theme.tone(Tone::Danger).text);
        marked.setFontWeight(QFont::Bold);
        QTextLayout layout(m_text, fontFor(Type::Dense));
        layout.setFormats({{m_start, m_length, marked}});
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(10 * width()); // what does not fit is cut; the tooltip has it
        layout.endLayout();
        QPainter painter(this);
        painter.setPen(theme.text);
        layout.draw(&painter, QPointF(0, Space::xs / 2));
    }

private:
    const ThemeSource &m_themes;
    QString m_text;
    int m_start = 0, m_length = 0;
};

} // namespace

LeakList::LeakList(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this)),
      m_title(new TextLabel({}, Type::Dense, Ink::Danger, themes, true)), m_redact(new QPushButton(tr("Redact")))
{
    setAccessibleName(tr("Places that tell who the posting is from"));
    m_redact->setObjectName(u"redact"_s);
    m_redact->setToolTip(tr("Puts %1 in all these places, as a new revision for review.").arg(redactedWords()));
    m_title->setObjectName(u"leaks"_s);
    m_title->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_redact);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::xs);
    m_column->addLayout(row);
    connect(m_redact, &QPushButton::clicked, this, &LeakList::redactRequested);
    hide();
}

void LeakList::show(const PostingContent &content, const Facility &facility)
{
    const QList<Leak> leaks = leaksIn(content, facility);
    if (m_lines)
        m_lines->deleteLater(); // a click inside may have started this
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Leak &leak : leaks.mid(0, mostShown)) {
        const PostingField *field = postingField(QLatin1StringView(leak.field.toLatin1()));
        column->addWidget(new LeakLine(field->label(), field->value(content).toString(), leak, m_themes));
    }
    m_column->addWidget(m_lines);
    m_title->setText(tr("%n place(s) tell who this non-public posting is from.", nullptr, int(leaks.size())));
    setVisible(!leaks.isEmpty());
}
