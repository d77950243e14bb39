#include "ui/widgets/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPointer>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static QLatin1StringView path(Icon icon)
{
    switch (icon) {
    case Icon::Home:
        return "M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6"_L1;
    case Icon::Review:
        return "M6 4h12v16H6zM9 4v-1h6v1M9 12.5l2.2 2.2L15.5 10M9 18h6"_L1;
    case Icon::Postings:
        return "M4 5h16v14H4zM4 10h16M9 10v9M12 14.5h5"_L1;
    case Icon::Shortage:
        return "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7zM13 16.5h7"_L1;
    case Icon::Report:
        return "M6 3h8l4 4v14H6zM14 3v4h4M9 17v-3M12 17v-6M15 17v-4"_L1;
    case Icon::Import:
        return "M12 3v11M8 10l4 4 4-4M4 15v5h16v-5"_L1;
    case Icon::Settings:
        return "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4"_L1;
    case Icon::Search:
        return "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5 20 20"_L1;
    case Icon::Clear:
        return "M6 6l12 12M18 6 6 18"_L1;
    case Icon::Help:
        return "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M9.5 9.5a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4v.6M12 17v.2"_L1;
    case Icon::Warning:
        return "M12 4 21 19.5H3zM12 10v4.5M12 17v.2"_L1;
    case Icon::Stop:
        return "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6M15 9l-6 6"_L1;
    case Icon::Check:
        return "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M8 12.3l2.8 2.8L16 9.5"_L1;
    case Icon::Info:
        return "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M12 11v6M12 7.4v.2"_L1;
    case Icon::Export:
        return "M12 14V3M8 7l4-4 4 4M4 13v7h16v-7"_L1;
    case Icon::Print:
        return "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"_L1;
    case Icon::Copy:
        return "M9 8h11v12H9zM15 8V4H4v12h5"_L1;
    case Icon::Sync:
        return "M19 9a7.5 7.5 0 0 0-13.5-1.5M5 4v4h4M5 15a7.5 7.5 0 0 0 13.5 1.5M19 20v-4h-4"_L1;
    case Icon::Offline:
        return "M4 4l16 16M7 8a5 5 0 0 0 0 10h10M10 6.3A5.5 5.5 0 0 1 17.3 10 4 4 0 0 1 20 16"_L1;
    case Icon::Calendar:
        return "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8"_L1;
    case Icon::Training:
        return "M2.5 9 12 4.5 21.5 9 12 13.5zM6.5 11v5c3 2.6 8 2.6 11 0v-5M21.5 9v6"_L1;
    case Icon::Clock:
        return "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M12 7v5.3l3.5 2"_L1;
    case Icon::User:
        return "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4.5 20.5c.6-8 14.4-8 15 0"_L1;
    case Icon::Database:
        return "M5 6c0-3.4 14-3.4 14 0v12c0 3.4-14 3.4-14 0zM5 6c0 3.4 14 3.4 14 0M5 12c0 3.4 14 3.4 14 0"_L1;
    case Icon::Undo:
        return "M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3"_L1;
    case Icon::Key:
        return "M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3M9 6.4v5.2M6.4 9h5.2M13.3 13.3l7.2 7.2M17.4 17.4l2.2-2.2"_L1;
    case Icon::Next:
        return "M9 5l7 7-7 7"_L1;
    case Icon::Previous:
        return "M15 5l-7 7 7 7"_L1;
    case Icon::Edit:
        return "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5"_L1;
    case Icon::Add:
        return "M12 5v14M5 12h14"_L1;
    case Icon::Columns:
        return "M4 5h16v14H4zM9.3 5v14M14.6 5v14"_L1;
    case Icon::Merge:
        return "M6 4v4c0 3 6 4 6 7v5M18 4v4c0 3-6 4-6 7M9 17.5l3 3 3-3"_L1;
    case Icon::Theme:
        return "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M12 3v18M12 8l6-4M12 13l8.5-3M12 18l7-2.5"_L1;
    case Icon::Application: // a sheet with a person on it
        return "M5 3h14v18H5zM12 6.5a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8M8 16c.4-4 7.6-4 8 0M8.5 18.5h7"_L1;
    case Icon::Dispatch: // people on their way
        return "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M2.5 19c.4-6 10.6-6 11 0M14.5 9.5H21M18 6.5l3 3-3 3"_L1;
    case Icon::Funds:
        return "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M8 7l4 5.5L16 7M12 12.5V17M8.7 12.5h6.6M8.7 15h6.6"_L1;
    case Icon::Match: // two sides and the pairs between them
        return "M5 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4M5 16a2 2 0 1 1 0 4 2 2 0 0 1 0-4M19 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4"
               "M19 16a2 2 0 1 1 0 4 2 2 0 0 1 0-4M7 6.5l10.3 10M7 17.5 17.3 7.5"_L1;
    case Icon::Outbox:
        return "M3.5 12.5 6 5h12l2.5 7.5V19h-17zM3.5 13H9l1 2.5h4l1-2.5h5.5"_L1;
    case Icon::Megaphone:
        return "M4 10v4h3l9 4.5v-13L7 10zM7 14l1.5 5.5h2.5L9.7 15.3M19 9.5c1.3 1.6 1.3 3.4 0 5"_L1;
    }
    return {};
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int side, double ratio)
{
    const QString svg =
        u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%1' "
        "stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'><path d='%2'/></svg>"_s.arg(colour.name(), path(icon));
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg.toUtf8()).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

namespace {

/// Asks the theme at each painting, so a switch between light and dark needs no new icons.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, const ThemeSource &themes, Ink ink) : m_icon(icon), m_themes(&themes), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        painter->drawPixmap(rect.center() - QPoint(side / 2, side / 2) + QPoint(1, 1),
                            scaledPixmap(QSize(side, side) * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (!m_themes)
            return QPixmap(size);
        const QColor colour = m_themes->theme().ink(mode == QIcon::Disabled ? Ink::Disabled : m_ink);
        return iconPixmap(m_icon, colour, qRound(qMin(size.width(), size.height()) / scale), scale);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    Icon m_icon;
    QPointer<const ThemeSource> m_themes;
    Ink m_ink;
};

} // namespace

QIcon deskIcon(Icon icon, const ThemeSource &themes, Ink ink) { return QIcon(new ThemedIconEngine(icon, themes, ink)); }
