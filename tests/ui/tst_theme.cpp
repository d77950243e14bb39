#include "ui/widgets/chip.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairContrasts_data();
    void everyPairContrasts();
    void inksArePartOfThePairs();
    void heatClassesOnlyRise_data();
    void heatClassesOnlyRise();
    void aSwitchReachesLabelsStyleAndPalette();
    void everyStateHasAShapeOfItsOwn();
    void colourNeverStandsAlone();
    void onlyTheThemeNamesColours();

private:
    static void addPairs(const QByteArray &mode, const Theme &t);
};

void TestTheme::addPairs(const QByteArray &mode, const Theme &t)
{
    const auto add = [&](const QByteArray &name, const QColor &a, const QColor &b, double least = 4.5) {
        QTest::newRow((mode + ' ' + name).constData()) << a << b << least;
    };
    const std::array<std::pair<const char *, QColor>, 4> papers{
        {{"canvas", t.canvas}, {"surface", t.surface}, {"raised", t.raised}, {"selection", t.selection}}};
    for (const auto &[name, paper] : papers) {
        add(QByteArray("text on ") + name, t.text, paper);
        add(QByteArray("muted on ") + name, t.muted, paper);
        add(QByteArray("accent on ") + name, t.accent, paper);
    }
    add("on accent", t.onAccent, t.accent);
    add("nav text", t.navText, t.navActive);
    add("nav muted", t.navMuted, t.nav);
    add("control border", t.lineStrong, t.surface, 3.0);
    add("focus pair", t.focus, t.focusOutline, 3.0);
    for (std::size_t i = 0; i < t.tones.size(); ++i) {
        const QByteArray tone = "tone " + QByteArray::number(int(i));
        add(tone, t.tones[i].text, t.tones[i].fill);
        add(tone + " bare", t.tones[i].text, t.surface);
        add(tone + " selected", t.tones[i].text, t.selection);
        add("link on " + tone, t.accent, t.tones[i].fill);
    }
    for (std::size_t i = 0; i < t.heat.size(); ++i)
        add("heat " + QByteArray::number(int(i) + 1), t.inkOn(t.heat[i]), t.heat[i]);
}

void TestTheme::everyPairContrasts_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("least");
    addPairs("light", Theme::light());
    addPairs("dark", Theme::darkMode());
}

void TestTheme::everyPairContrasts()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, least);
    QVERIFY2(contrast(a, b) >= least, qPrintable(u"%1 on %2: %3"_s.arg(a.name(), b.name()).arg(contrast(a, b))));
}

void TestTheme::inksArePartOfThePairs()
{
    for (const Theme &theme : {Theme::light(), Theme::darkMode()}) {
        for (int tone = 0; tone < 6; ++tone)
            QCOMPARE(theme.ink(inkOf(Tone(tone))), theme.tone(Tone(tone)).text);
        QCOMPARE(theme.inkOn({}), theme.muted);
        QVERIFY(!theme.heatColour(0).isValid());
        QVERIFY(!theme.heatColour(heatClassCount + 1).isValid());
        QCOMPARE(theme.heatColour(heatClassCount), theme.heat.back());
    }
    QCOMPARE(contrast(QColor(Qt::white), QColor(Qt::black)), 21.0);
}

void TestTheme::heatClassesOnlyRise_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light: darker with every class") << false;
    QTest::newRow("dark: lighter with every class") << true;
}

void TestTheme::heatClassesOnlyRise()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkMode() : Theme::light();
    for (int i = 2; i <= heatClassCount; ++i) {
        const double before = contrast(theme.heatColour(i - 1), theme.surface);
        QVERIFY(contrast(theme.heatColour(i), theme.surface) > before);
    }
}

void TestTheme::aSwitchReachesLabelsStyleAndPalette()
{
    ThemeSource themes;
    DeskStyle::install(themes);
    QWidget window;
    auto *label = new TextLabel(u"護"_s, Type::Body, Ink::Muted, themes);
    label->setParent(&window);
    auto *button = new QPushButton(u"OK"_s, &window);
    button->setGeometry(0, 40, 100, 36);
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.grab().toImage().pixelColor(150, 90), Theme::light().canvas);
    QCOMPARE(window.grab().toImage().pixelColor(20, 50), Theme::light().surface);

    themes.setDark(true);
    QCOMPARE(label->palette().color(QPalette::WindowText), Theme::darkMode().muted);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkMode().canvas);
    QTRY_COMPARE(window.grab().toImage().pixelColor(150, 90), Theme::darkMode().canvas); // Qt hands the palette on when idle
    QCOMPARE(window.grab().toImage().pixelColor(20, 50), Theme::darkMode().surface);
    QApplication::setStyle(u"Fusion"_s); // the style refers to this function's themes
}

void TestTheme::everyStateHasAShapeOfItsOwn()
{
    QSet<QString> seen;
    const auto add = [&seen](const Chip &chip) {
        QVERIFY(!chip.text.isEmpty());
        const auto key = u"%1/%2/%3"_s.arg(int(chip.form)).arg(int(chip.shape)).arg(int(chip.tone));
        QVERIFY2(!seen.contains(key), qPrintable(chip.text));
        seen.insert(key);
    };
    for (const auto state : allOf<ReviewState>())
        add(chipFor(state));
    for (const auto state : allOf<PublicationState>())
        add(chipFor(state));
    for (const auto state : allOf<FillState>())
        add(chipFor(state));
    QCOMPARE(seen.size(), 15);
}

static QImage painted(const Chip &chip)
{
    QImage image(160, chipHeight, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChip(painter, {0, 0}, chip, Theme::light());
    return image;
}

void TestTheme::colourNeverStandsAlone()
{
    Chip a = chipFor(FillState::Unfilled), b = chipFor(FillState::Over);
    a.text = b.text = u"同"_s;
    a.tone = b.tone = Tone::Neutral;
    QVERIFY(painted(a) != painted(b)); // the drawing alone tells them apart
}

void TestTheme::onlyTheThemeNamesColours()
{
    static const QRegularExpression literal(
        u"QColor\\(\\s*(\"|u\"|0x|[0-9]+\\s*,)|setStyleSheet|Qt::(red|blue|green|gray|yellow)"_s);
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(u"/theme.cpp"_s))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = literal.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
        ++seen;
    }
    QVERIFY(seen > 40);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
