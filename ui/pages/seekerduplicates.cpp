#include "ui/pages/seekerduplicates.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toneband.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int mostLines = 3;

SeekerDuplicates::SeekerDuplicates(const QString &action, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_action(action), m_themes(themes), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

static QString lineOf(const SeekerDuplicate &duplicate)
{
    QStringList alike;
    for (const Likeness likeness : duplicate.likenesses)
        alike.append(label(likeness));
    const Seeker &seeker = duplicate.seeker;
    return SeekerDuplicates::tr("%1  %2 (%3): same %4", "number, name, state, in what they are alike")
        .arg(seeker.number, seeker.name, label(seeker.state),
             alike.join(QLocale().language() == QLocale::Japanese ? u"、"_s : u", "_s));
}

void SeekerDuplicates::show(const QList<SeekerDuplicate> &duplicates)
{
    if (m_lines)
        m_lines->deleteLater(); // one of its buttons may be at work
    m_lines = new ToneBand(Tone::Warn, m_themes);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    column->setSpacing(Space::xs);
    auto *title = new TextLabel(tr("%n record(s) may be the same person", nullptr, int(duplicates.size())), Type::Dense,
                                Ink::Warn, m_themes, true);
    title->setObjectName(u"duplicateTitle"_s);
    column->addWidget(title);
    for (const SeekerDuplicate &duplicate : duplicates.mid(0, mostLines)) {
        auto *row = new QHBoxLayout;
        auto *text = new TextLabel(lineOf(duplicate), Type::Dense, Ink::Text, m_themes);
        text->setWordWrap(true);
        auto *button = new QPushButton(m_action);
        button->setObjectName(u"duplicate_"_s + duplicate.seeker.number);
        button->setAccessibleName(u"%1 %2"_s.arg(m_action, duplicate.seeker.number));
        connect(button, &QPushButton::clicked, this, [this, other = duplicate.seeker] { Q_EMIT chosen(other); });
        row->addWidget(text, 1);
        row->addWidget(button);
        column->addLayout(row);
    }
    m_column->addWidget(m_lines);
    setVisible(!duplicates.isEmpty());
}
