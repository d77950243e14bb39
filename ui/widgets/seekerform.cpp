#include "ui/widgets/seekerform.h"

#include "models/domain/seekercheck.h"
#include "models/domain/seekerfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/licenceform.h"
#include "ui/widgets/seekerfieldgroup.h"

#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static const QString licencesKey = u"licences"_s;

static Card *formCard(const QString &title, const ThemeSource &themes)
{
    auto *card = new Card(themes, title);
    card->body()->setSpacing(Space::s);
    card->body()->setContentsMargins(Space::l, Space::xs, Space::l, Space::l);
    return card;
}

SeekerForm::SeekerForm(const ThemeSource &themes, QWidget *parent) : CardColumns(parent), m_licences(new LicenceForm(themes))
{
    QList<Card *> cards;
    for (const SeekerFieldGroup &group : seekerFieldGroups()) {
        auto *card = formCard(group.title, themes);
        for (const SeekerField *field : group.fields) {
            auto *input = new FieldInput(specOf(*field), themes);
            card->body()->addWidget(input);
            m_inputs.append(input);
            connect(input, &FieldInput::edited, this, &SeekerForm::edited);
            connect(input, &FieldInput::left, this, [this, input] { leave(input->key()); });
        }
        cards.append(card);
        if (cards.size() == 2) { // after the person and how to reach them
            cards.append(formCard(tr("Licences"), themes));
            cards.last()->body()->addWidget(m_licences);
        }
    }
    connect(m_licences, &LicenceForm::edited, this, &SeekerForm::edited);
    connect(m_licences, &LicenceForm::left, this, [this] { leave(licencesKey); });
    setCards(cards);
}

void SeekerForm::leave(const QString &key)
{
    m_visited.insert(key);
    showFindings();
    static const QSet<QString> identifying{u"name"_s, u"kana"_s, u"birth_date"_s, u"phone"_s, licencesKey};
    if (identifying.contains(key))
        Q_EMIT identified();
}

void SeekerForm::show(const Seeker &seeker, const QString &user, QDate today)
{
    m_base = seeker;
    m_today = today;
    m_visited.clear();
    m_licences->setLooker(user, today);
    m_licences->setLicences(seeker.licences);
    for (FieldInput *input : m_inputs)
        input->setValue(seekerField(QLatin1StringView(input->key().toLatin1()))->value(seeker));
}

Seeker SeekerForm::seeker() const
{
    Seeker seeker = m_base;
    for (const FieldInput *input : m_inputs)
        seekerField(QLatin1StringView(input->key().toLatin1()))->assign(seeker, input->value());
    seeker.licences = m_licences->licences();
    return seeker;
}

static QJsonArray jsonOf(const QList<Licence> &licences)
{
    Seeker holder;
    holder.licences = licences;
    return toJson(holder).value(licencesKey).toArray();
}

QJsonObject SeekerForm::draft() const
{
    QJsonObject draft;
    const Seeker now = seeker();
    for (const FieldInput *input : m_inputs) {
        const SeekerField *field = seekerField(QLatin1StringView(input->key().toLatin1()));
        if (field->value(now) != field->value(m_base) || !input->complaint().isEmpty())
            draft.insert(input->key(), input->input());
    }
    if (now.licences != m_base.licences || !m_licences->complaint().isEmpty())
        draft.insert(licencesKey, jsonOf(now.licences));
    return draft;
}

void SeekerForm::setDraft(const QJsonObject &draft)
{
    for (FieldInput *input : m_inputs)
        if (draft.contains(input->key())) {
            input->setInput(draft.value(input->key()).toString());
            m_visited.insert(input->key());
        }
    if (draft.contains(licencesKey)) {
        m_licences->setLicences(seekerFromJson({{licencesKey, draft.value(licencesKey)}}).licences);
        m_visited.insert(licencesKey);
    }
    showFindings();
}

void SeekerForm::showFindings()
{
    const QList<Check> checks = checksOf(seeker(), m_today);
    for (FieldInput *input : m_inputs) {
        if (!m_visited.contains(input->key()))
            continue;
        std::optional<Check> worst; // red ones come first
        for (const Check &check : checks)
            if (!worst && check.field == input->key())
                worst = check;
        input->showFinding(worst);
    }
    QList<Check> ofLicences;
    for (const Check &check : checks)
        if (check.field == licencesKey && m_visited.contains(licencesKey))
            ofLicences.append(check);
    if (m_visited.contains(licencesKey))
        m_licences->showFindings(ofLicences);
}

bool SeekerForm::validate()
{
    for (const FieldInput *input : m_inputs)
        m_visited.insert(input->key());
    m_visited.insert(licencesKey);
    showFindings();
    QSet<QString> wrong;
    for (const Check &check : checksOf(seeker(), m_today))
        if (check.severity == Severity::Red)
            wrong.insert(check.field);
    for (FieldInput *input : m_inputs)
        if (!input->complaint().isEmpty() || wrong.contains(input->key())) {
            input->control()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    if (!m_licences->complaint().isEmpty() || wrong.contains(licencesKey)) {
        m_licences->firstControl()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

FieldInput *SeekerForm::input(const QString &key) const
{
    for (FieldInput *input : m_inputs)
        if (input->key() == key)
            return input;
    return nullptr;
}

void SeekerForm::focusFirst() { m_inputs.first()->control()->setFocus(Qt::OtherFocusReason); }
