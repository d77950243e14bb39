#include "ui/pages/seekercases.h"

#include "models/domain/officedate.h"
#include "models/items/texttablemodel.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

SeekerCases::SeekerCases(const ThemeSource &themes, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Space::s, 0);
    column->setSpacing(Space::m);
    m_applications = add(tr("Applications"), {tr("Number"), tr("Posting"), tr("Applied on"), tr("Stage")}, *column, themes);
    m_hires = add(tr("Seats"), {tr("Posting"), tr("Place"), tr("Stage"), tr("Start")}, *column, themes);
    m_trainings = add(tr("Training"), {tr("Number"), tr("Day"), tr("Modules"), tr("Stage")}, *column, themes);
    m_inquiries = add(tr("Inquiries"), {tr("Number"), tr("Asked on"), tr("Posting"), tr("Answered")}, *column, themes);
    auto *nothing = new TextLabel(tr("There is no inquiry, application, seat or training yet."), Type::Dense, Ink::Muted, themes);
    nothing->setWordWrap(true);
    m_nothing = nothing;
    column->addWidget(nothing);
    column->addStretch(1);
}

SeekerCases::Part SeekerCases::add(const QString &title, const QStringList &headings, QVBoxLayout &column,
                                   const ThemeSource &themes)
{
    auto *box = new QWidget;
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Space::xs);
    inside->addWidget(new TextLabel(title, Type::Dense, Ink::Text, themes, true));
    auto *model = new TextTableModel(headings, this);
    inside->addWidget(new SheetView(*model, title));
    column.addWidget(box);
    return {box, model};
}

void SeekerCases::fill(const Part &part, const QList<QStringList> &rows)
{
    part.model->show(rows);
    part.box->setVisible(!rows.isEmpty());
}

static QString joined(const QList<TrainingModule> &modules)
{
    QStringList names;
    for (const TrainingModule module : modules)
        names.append(label(module));
    return names.join(QLocale().language() == QLocale::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

void SeekerCases::show(const SeekerDossier &dossier)
{
    QList<QStringList> rows;
    for (const ApplicationRow &row : dossier.applications)
        rows.append({row.number, row.postingNumber, fieldDate(row.appliedOn), label(row.stage)});
    fill(m_applications, rows);
    rows.clear();
    for (const HireRow &row : dossier.hires) {
        const QDate start = row.hire.startedOn.isValid() ? row.hire.startedOn : row.hire.startsOn;
        rows.append({row.postingNumber, row.facility, label(row.hire.stage), fieldDate(start)});
    }
    fill(m_hires, rows);
    rows.clear();
    for (const TrainingRow &row : dossier.trainings)
        rows.append({row.record.number, fieldDate(row.record.day), joined(row.record.modules), label(row.record.stage)});
    fill(m_trainings, rows);
    rows.clear();
    for (const InquiryRow &row : dossier.inquiries)
        rows.append({row.inquiry.number, fieldDate(officeDay(row.inquiry.askedAt)), row.postingNumber,
                     row.inquiry.isAnswered() ? fieldDate(officeDay(row.inquiry.answeredAt)) : tr("Open")});
    fill(m_inquiries, rows);
    m_nothing->setVisible(dossier.applications.isEmpty() && dossier.hires.isEmpty() && dossier.trainings.isEmpty() &&
                          dossier.inquiries.isEmpty());
}
