#pragma once

#include "ui/print/reportpainter.h"
#include "ui/widgets/themesource.h"

#include <QAbstractScrollArea>

#include <memory>

/// The pages of a report below each other as they will be printed; only what is in sight is painted.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(const ThemeSource &themes, QWidget *parent = nullptr);

    void showReport(std::shared_ptr<const ReportPainter> report); // null: nothing
    int pageCount() const { return m_report ? m_report->pageCount() : 0; }
    int page() const { return m_page; } // the one that fills most of the view, from 0
    void goToPage(int page);
    /// 1 is the width of the view.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }

    static constexpr qreal leastZoom = 0.5, mostZoom = 3;

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QSizeF pageSize() const; // in pixels of the view
    QRectF pageRect(int page) const;
    void layOut();
    void follow();

    const ThemeSource &m_themes;
    std::shared_ptr<const ReportPainter> m_report;
    qreal m_zoom = 1;
    int m_page = 0;
};
