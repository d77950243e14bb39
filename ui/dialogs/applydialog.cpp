#include "ui/dialogs/applydialog.h"

#include "models/domain/officedate.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

static constexpr int foundRows = 20;

static QString seekerText(const SeekerRow &row)
{
    QStringList parts{row.number, row.name};
    if (row.profession)
        parts.append(label(*row.profession));
    if (row.prefecture)
        parts.append(row.prefecture->label());
    return parts.join(u"　"_s);
}

static QString postingText(const PostingRow &row)
{
    QStringList parts{row.number, row.place.isEmpty() ? row.facility : row.place};
    if (row.profession)
        parts.append(label(*row.profession));
    parts.append(ApplyDialog::tr("%n seat(s) left", nullptr, row.seats.remaining()));
    return parts.join(u"　"_s);
}

ApplyDialog::ApplyDialog(const CaseWork &work, const ThemeSource &themes, QWidget *parent)
    : StepDialog(tr("New application"), tr("Take in the application"), themes, parent), m_work(work)
{
    setObjectName(u"applyDialog"_s);
    setMinimumWidth(560);
    m_seeker = new FindField(
        tr("Seeker"), [this](const QString &text) { return asFound(m_work.findSeekers(text, foundRows), this, seekerText); },
        themes);
    m_seeker->setObjectName(u"findSeeker"_s);
    m_posting = new FindField(
        tr("Posting"), [this](const QString &text) { return asFound(m_work.findPostings(text, foundRows), this, postingText); },
        themes);
    m_posting->setObjectName(u"findPosting"_s);
    addField(tr("Seeker"), m_seeker);
    addField(tr("Posting"), m_posting);
    QStringList routes;
    for (const auto route : allOf<IntakeRoute>())
        routes.append(label(route));
    m_route = addChoice(tr("Came through"), u"applyRoute"_s, routes, int(IntakeRoute::Headquarters));
    m_referredBy = addLine(tr("Referring body, where there is one"), u"referredBy"_s);
    m_known = addNote({}, Ink::Info);
    m_known->setObjectName(u"applyKnown"_s);
    m_refusal = addNote({}, Ink::Danger);
    m_refusal->setObjectName(u"applyRefusal"_s);
    for (FindField *field : {m_seeker, m_posting}) {
        connect(field, &FindField::changed, this, &ApplyDialog::look);
        connect(field, &FindField::failed, this, &StepDialog::refuse);
    }
    setCheck(
        [this]() -> Result<> {
            if (m_seeker->chosen() && m_posting->chosen())
                return {};
            return Error{Error::Kind::Input, tr("Choose a seeker and a posting.")};
        },
        [this]() -> QWidget * { return m_seeker->chosen() ? m_posting->line() : m_seeker->line(); });
    onSubmit(
        [this] {
            return m_work.apply(SeekerId{*m_seeker->chosen()}, PostingId{*m_posting->chosen()},
                                static_cast<IntakeRoute>(m_route->currentIndex()), m_referredBy->text().trimmed());
        },
        [this](ApplicationId id) { Q_EMIT applied(id); });
}

/// What is known of the two, as soon as both are chosen.
void ApplyDialog::look()
{
    m_known->clear();
    m_refusal->clear();
    m_check.forget(); // what was asked of another pair
    const auto seeker = m_seeker->chosen(), posting = m_posting->chosen();
    if (!seeker || !posting)
        return;
    m_check.ask(m_work.beforeApplying(SeekerId{*seeker}, PostingId{*posting}), this, [this](const auto &check) {
        if (check)
            say(check.value());
    });
}

void ApplyDialog::say(const ApplyCheck &check)
{
    m_refusal->setText(check.refusal.isEmpty() ? QString() : tr("✕ %1").arg(check.refusal));
    if (check.contacts.isEmpty())
        return m_known->setText(tr("Nobody has been in touch with this seeker yet."));
    QStringList lines;
    for (const SeekerContact &contact : check.contacts.mid(0, 3))
        lines.append(fieldMoment(contact.at) + u"　"_s + contact.number +
                     (contact.posting.isEmpty() ? QString() : u" → "_s + contact.posting));
    m_known->setText(tr("Already contacted:") + u'\n' + lines.join(u'\n'));
}
