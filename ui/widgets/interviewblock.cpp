#include "ui/widgets/interviewblock.h"

#include "ui/widgets/casechip.h"
#include "ui/widgets/chipshape.h"

#include <QPainter>

using namespace Qt::StringLiterals;

QString clockTime(const QDateTime &moment) { return moment.toOffsetFromUtc(9 * 3600).toString(u"H:mm"_s); }

/// Planned, but over already: the result is missing.
static Chip lookOf(const Interview &interview, const QDateTime &now)
{
    Chip look = chipFor(interview.result);
    if (interview.result == InterviewResult::Planned && interview.until() < now)
        look = {InterviewBlock::tr("Result missing"), Tone::Warn, Shape::Triangle, ChipForm::Box};
    return look;
}

InterviewBlock::InterviewBlock(const InterviewRow &row, const QDateTime &now, const ThemeSource &themes, QWidget *parent)
    : QAbstractButton(parent), m_row(row), m_look(lookOf(row.interview, now)), m_themes(themes)
{
    setObjectName(row.interview.number);
    setAccessibleName(spoken(row) + u", "_s + m_look.text);
    setToolTip(accessibleName());
    setCursor(Qt::PointingHandCursor);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QString InterviewBlock::spoken(const InterviewRow &row)
{
    const Interview &interview = row.interview;
    return tr("%1–%2 %3, %4, %5, interviewer %6")
        .arg(clockTime(interview.from), clockTime(interview.until()), row.seekerNumber + u' ' + row.seekerName, row.facility,
             label(interview.mode), interview.interviewer);
}

void InterviewBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours &tone = m_themes.theme().tone(m_look.tone);
    painter.setPen(QPen(tone.line, underMouse() ? 2 : 1));
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -1.5, -1.5), Extent::chipRadius, Extent::chipRadius);
    painter.setPen(tone.text);
    painter.setFont(fontFor(Type::Caption));
    constexpr int line = 18;
    const bool roomy = width() > 64;
    if (roomy)
        paintShape(painter, QRectF(4, 3, chipShapeSide, chipShapeSide), m_look.shape, tone.text, tone.fill);
    const int left = roomy ? 4 + chipShapeSide + 4 : 3;
    const QStringList lines{clockTime(m_row.interview.from) + u' ' + m_row.seekerName, m_row.facility,
                            label(m_row.interview.mode) + u' ' + m_row.interview.interviewer};
    for (int i = 0; i < lines.size() && (i + 1) * line <= std::max(height(), line); ++i) {
        const QRect place(i == 0 ? left : 4, 1 + i * line, width() - (i == 0 ? left : 4) - 4, line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(lines[i], Qt::ElideRight, place.width()));
    }
}

void InterviewBlock::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void InterviewBlock::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
