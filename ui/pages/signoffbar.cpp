#include "ui/pages/signoffbar.h"

#include "models/domain/officedate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

static constexpr int hashShown = 16; // of 64 characters; the report has all of them

SignOffBar::SignOffBar(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox), m_words(new TextLabel({}, Type::Dense, Ink::Muted, themes)),
      m_sign(new QPushButton(deskIcon(Icon::Check, themes), tr("Sign off…")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    auto *label = new TextLabel(tr("Figures"), Type::Dense, Ink::Muted, themes);
    label->setBuddy(m_choice);
    m_choice->setObjectName(u"edition"_s);
    m_choice->setAccessibleName(tr("Figures of the month"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words->setObjectName(u"signature"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sign->setObjectName(u"signOff"_s);
    m_sign->setAccessibleName(tr("Sign off the figures of the month"));
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(m_words, 1);
    row->addWidget(m_sign);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        sayChosen();
        Q_EMIT chosen();
    });
    connect(m_sign, &QPushButton::clicked, this, &SignOffBar::signRequested);
    clear();
}

void SignOffBar::clear()
{
    const QSignalBlocker quiet(m_choice);
    m_editions.clear();
    m_choice->clear();
    m_choice->setEnabled(false);
    m_words->setText({});
    m_sign->setEnabled(false);
}

void SignOffBar::show(QDate month, QDate today, const QList<MonthlyEdition> &editions)
{
    const QSignalBlocker quiet(m_choice);
    m_month = month;
    m_today = today;
    m_editions = editions;
    m_choice->clear();
    m_choice->addItem(tr("Counted now"));
    for (const MonthlyEdition &edition : editions)
        m_choice->addItem(edition.edition == editions.last().edition ? tr("Edition %1 (newest)").arg(edition.edition)
                                                                     : tr("Edition %1").arg(edition.edition));
    m_choice->setCurrentIndex(int(editions.size()));
    m_choice->setEnabled(true);
    m_sign->setText(editions.isEmpty() ? tr("Sign off…") : tr("Sign a correction…"));
    m_sign->setEnabled(isOver(month, today));
    sayChosen();
}

EditionChoice SignOffBar::choice() const
{
    return {.countedNow = m_choice->currentIndex() == 0, .edition = std::max(0, m_choice->currentIndex())};
}

void SignOffBar::sayChosen()
{
    const int at = m_choice->currentIndex();
    if (at > 0 && at <= m_editions.size()) {
        const MonthlyEdition &edition = m_editions.at(at - 1);
        m_words->setText(tr("Signed off by %1 on %2. SHA-256 %3…")
                             .arg(edition.signedBy, fieldMoment(edition.signedAt), edition.sha256.left(hashShown)));
        m_words->setToolTip(edition.reason.isEmpty() ? edition.sha256 : edition.reason + u'\n' + edition.sha256);
        return;
    }
    m_words->setToolTip({});
    m_words->setText(!isOver(m_month, m_today) ? tr("Not signed off. That is possible from the first day of the next month.")
                     : m_editions.isEmpty()    ? tr("Not signed off. Until then the figures follow every change.")
                                               : tr("What the database knows now; it may differ from what was signed."));
}
