#include "ui/widgets/chip.h"
#include "ui/widgets/deskstyle.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The desk's style with the words of cells as Qt draws them.
class WordsByQt final : public QProxyStyle
{
public:
    explicit WordsByQt(const DeskStyle &desk) : QProxyStyle(u"Fusion"_s), m_desk(desk) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        m_desk.drawPrimitive(element, option, painter, widget);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return m_desk.pixelMetric(metric, option, widget);
    }

private:
    const DeskStyle &m_desk;
};

QImage drawn(const QStyle &style, const QStyleOptionViewItem &cell, double ratio)
{
    QImage image(QSize(220, 36) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    style.drawControl(QStyle::CE_ItemViewItem, &cell, &painter);
    return image;
}

} // namespace

/// The words of cells are kept, and look as Qt's own style draws them.
class TestCellText : public QObject
{
    Q_OBJECT

    ThemeSource m_themes;
    DeskStyle m_style{m_themes};

    QStyleOptionViewItem cellOf(const QString &text, int width) const
    {
        QStyleOptionViewItem cell;
        cell.rect = QRect(3, 0, width, 36);
        cell.text = text;
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.state = QStyle::State_Enabled | QStyle::State_Active;
        cell.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        cell.textElideMode = Qt::ElideRight;
        cell.palette = m_themes.theme().palette();
        cell.font = fontFor(Type::Dense);
        cell.fontMetrics = QFontMetrics(cell.font);
        return cell;
    }

private Q_SLOTS:
    void wordsLookAsQtDrawsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<QStyle::State>("state");
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter, right = Qt::AlignRight | Qt::AlignVCenter;
        const QStyle::State plain = QStyle::State_Enabled | QStyle::State_Active;
        QTest::newRow("Japanese") << u"医療法人社団　髙﨑病院"_s << 200 << left << plain;
        QTest::newRow("Latin and figures") << u"13-0000123 Nurse"_s << 200 << left << plain;
        QTest::newRow("cut") << u"国民健康保険北海道壱岐島立総合医療福祉センター"_s << 120 << left << plain;
        QTest::newRow("no room") << u"病院"_s << 20 << left << plain;
        QTest::newRow("a number") << u"1,234"_s << 90 << right << plain;
        QTest::newRow("a number that is cut") << u"1,234,567,890"_s << 60 << right << plain;
        QTest::newRow("in the middle") << u"看護師"_s << 90 << Qt::Alignment(Qt::AlignCenter) << plain;
        QTest::newRow("selected") << u"看護師"_s << 90 << left << (plain | QStyle::State_Selected);
        QTest::newRow("selected in a window behind")
            << u"看護師"_s << 90 << left << (QStyle::State_Enabled | QStyle::State_Selected);
        QTest::newRow("disabled") << u"看護師"_s << 90 << left << QStyle::State(QStyle::State_Active);
        QTest::newRow("empty") << QString() << 90 << left << plain;
        QTest::newRow("looks like HTML") << u"<b>A</b> & B"_s << 150 << left << plain;
        QTest::newRow("two lines") << u"上\u2028下"_s << 150 << left << plain;
        QTest::newRow("right to left in it") << u"病院 שלום 12"_s << 150 << left << plain;
        QTest::newRow("a picture letter") << u"看護 🏥 師"_s << 150 << left << plain;
    }
    void wordsLookAsQtDrawsThem()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(Qt::Alignment, alignment);
        QFETCH(QStyle::State, state);
        QStyleOptionViewItem cell = cellOf(text, width);
        cell.displayAlignment = alignment;
        cell.state = state;
        const WordsByQt byQt(m_style);
        for (const bool whole : {true, false})
            for (const double ratio : {1.0, 1.25, 1.5, 2.0})
                for (int time = 0; time < 2; ++time) { // laid out, and kept
                    cell.showDecorationSelected = whole;
                    QCOMPARE(drawn(m_style, cell, ratio), drawn(byQt, cell, ratio));
                }
    }

    void whatIsKeptFollowsRoomFontAndTheme()
    {
        const WordsByQt byQt(m_style);
        QStyleOptionViewItem cell = cellOf(u"国民健康保険北海道壱岐島立総合医療福祉センター"_s, 120);
        const auto same = [&] { return drawn(m_style, cell, 1) == drawn(byQt, cell, 1); };
        QVERIFY(same());
        cell.rect.setWidth(90);
        QVERIFY(same());
        cell.font = fontFor(Type::Caption, true);
        cell.fontMetrics = QFontMetrics(cell.font);
        QVERIFY(same());
        m_themes.setDark(true);
        cell.palette = m_themes.theme().palette();
        QVERIFY(same());
        m_themes.setDark(false);
    }

    /// A chip is drawn once for each look of it.
    void chipsAreKeptByTheirLook()
    {
        QPixmapCache::clear();
        const auto chipped = [](const Chip &chip, const Theme &theme, int room, double ratio) {
            QImage image(QSize(200, chipHeight) * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(theme.surface);
            QPainter painter(&image);
            paintChip(painter, {0, 0}, chip, theme, room);
            return image;
        };
        const Chip chip = chipFor(ReviewState::Received);
        Chip other = chip;
        other.tone = Tone::Danger;
        const Theme light = Theme::light(), dark = Theme::darkMode();
        const QImage first = chipped(chip, light, 0, 1);
        QList<QImage> looks{first};
        for (const QImage &look : {chipped(other, light, 0, 1), chipped(chip, dark, 0, 1), chipped(chip, light, 40, 1),
                                   chipped(chip, light, 0, 2), chipped(chipFor(ReviewState::Approved), light, 0, 1)}) {
            QVERIFY(!looks.contains(look));
            looks.append(look);
        }
        QCOMPARE(chipped(chip, light, 0, 1), first);
    }
};

QTEST_MAIN(TestCellText)
#include "tst_celltext.moc"
