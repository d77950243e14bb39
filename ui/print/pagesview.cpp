#include "ui/print/pagesview.h"

#include "ui/print/paper.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

static constexpr int gap = Space::m;

PagesView::PagesView(const ThemeSource &themes, QWidget *parent) : QAbstractScrollArea(parent), m_themes(themes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(24);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else fitting the width would change the width
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagesView::follow);
    showReport(nullptr);
}

void PagesView::showReport(std::shared_ptr<const ReportPainter> report)
{
    m_report = std::move(report);
    m_page = 0;
    verticalScrollBar()->setValue(0);
    layOut();
    setAccessibleName(tr("Preview, page %1 of %2").arg(m_page + 1).arg(std::max(1, pageCount())));
    setAccessibleDescription(m_report ? m_report->pageText(0) : QString());
    viewport()->update();
    Q_EMIT pageChanged(m_page);
}

QSizeF PagesView::pageSize() const
{
    const qreal width = std::max(200.0, (viewport()->width() - 2.0 * gap) * m_zoom);
    return {width, width * Paper::height / Paper::width};
}

QRectF PagesView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const qreal left = std::max<qreal>(gap, (viewport()->width() - size.width()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(), gap + page * (size.height() + gap) - verticalScrollBar()->value()),
            size};
}

void PagesView::layOut()
{
    const QSizeF size = pageSize();
    const qreal height = gap + pageCount() * (size.height() + gap);
    verticalScrollBar()->setRange(0, std::max(0, qRound(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, qRound(size.width()) + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PagesView::follow()
{
    int nearest = 0;
    const qreal middle = viewport()->height() / 2.0;
    for (int page = 1; page < pageCount(); ++page)
        if (qAbs(pageRect(page).center().y() - middle) < qAbs(pageRect(nearest).center().y() - middle))
            nearest = page;
    if (nearest == m_page)
        return;
    m_page = nearest;
    setAccessibleName(tr("Preview, page %1 of %2").arg(m_page + 1).arg(std::max(1, pageCount())));
    setAccessibleDescription(m_report ? m_report->pageText(m_page) : QString());
    Q_EMIT pageChanged(m_page);
}

void PagesView::goToPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    verticalScrollBar()->setValue(qRound(page * (pageSize().height() + gap)));
    follow();
}

void PagesView::setZoom(qreal zoom)
{
    const int page = m_page;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    layOut();
    goToPage(page);
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = m_themes.theme();
    painter.fillRect(event->rect(), theme.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Theme::light().surface); // paper is white in the dark, too
        painter.setPen(theme.line);
        painter.drawRect(rect);
        painter.save();
        painter.translate(rect.topLeft());
        const qreal scale = rect.width() / Paper::width;
        painter.scale(scale, scale);
        m_report->paintPage(painter, page);
        painter.restore();
    }
}

void PagesView::resizeEvent(QResizeEvent *)
{
    const int page = m_page;
    layOut();
    goToPage(page);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return goToPage(m_page + 1);
    case Qt::Key_PageUp:
        return goToPage(m_page - 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}
