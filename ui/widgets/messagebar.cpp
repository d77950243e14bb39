#include "ui/widgets/messagebar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static constexpr std::array icons{Icon::Info, Icon::Info, Icon::Check, Icon::Warning, Icon::Stop, Icon::Warning};

MessageBar::MessageBar(const Message &message, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_message(message), m_themes(themes)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::l, Space::xs, Space::s, Space::xs);
    row->setSpacing(Space::m);
    row->addWidget(new IconLabel(icons[static_cast<std::size_t>(message.tone)], inkOf(message.tone), 20, themes));
    auto *sentence = new TextLabel(message.text, Type::Body, inkOf(message.tone), themes);
    sentence->setObjectName(u"sentence"_s);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(sentence, 1);
    for (int i = 0; i < message.answers.size(); ++i) {
        auto *button = new QPushButton(message.answers[i]);
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
        row->addWidget(button);
    }
    auto *close = styled(new QPushButton(deskIcon(Icon::Clear, themes, inkOf(message.tone)), {}), ButtonKind::Quiet);
    close->setObjectName(u"close"_s);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(close->accessibleName());
    close->setFixedSize(Extent::control, Extent::control);
    connect(close, &QPushButton::clicked, this, &MessageBar::closed);
    row->addWidget(close);
    setAccessibleName(message.text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_lifetime.setInterval(10s);
    m_lifetime.setSingleShot(true);
    connect(&m_lifetime, &QTimer::timeout, this, &MessageBar::closed);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void MessageBar::answer(int index)
{
    const auto answered = m_message.answered; // closing may delete the bar
    Q_EMIT closed();
    if (answered)
        answered(index);
}

void MessageBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_message.tone == Tone::Ok)
        m_lifetime.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::enterEvent(QEnterEvent *) { m_lifetime.stop(); }

void MessageBar::leaveEvent(QEvent *)
{
    if (m_message.tone == Tone::Ok)
        m_lifetime.start();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColours &colours = m_themes.theme().tone(m_message.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Extent::cardRadius, Extent::cardRadius);
}
