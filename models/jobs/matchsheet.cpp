#include "models/jobs/matchsheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct MatchSheetText
{
    Q_DECLARE_TR_FUNCTIONS(MatchSheetText)
};

Sheet proposalSheet(const MatchField &field, const QList<ProposedSeat> &seats)
{
    Sheet sheet{MatchSheetText::tr("Proposal"),
                {{MatchSheetText::tr("Urgency"), CellKind::Count, 8},
                 {MatchSheetText::tr("Posting")},
                 {MatchSheetText::tr("Prefecture")},
                 {MatchSheetText::tr("Profession"), CellKind::Text, 14},
                 {MatchSheetText::tr("Seeker")},
                 {MatchSheetText::tr("Home"), CellKind::Text, 12},
                 {MatchSheetText::tr("Score"), CellKind::Count, 8}},
                {}};
    for (int part = 0; part < scorePartCount; ++part)
        sheet.columns.append({label(ScorePart(part)), CellKind::Count, 8});
    const auto id = [](const QString &number) { return number.toStdString(); };
    sheet.rows = [matching = field.matching, seats, id, next = qsizetype(0)]() mutable -> Result<std::optional<SheetRow>> {
        if (next == seats.size())
            return std::optional<SheetRow>();
        const ProposedSeat &seat = seats[next++];
        SheetRow row{seat.urgency,
                     seat.pair.posting,
                     seat.to ? seat.to->name() : QString(),
                     seat.profession ? japanese(*seat.profession) : QString(),
                     seat.pair.seeker,
                     seat.from ? seat.from->name() : QString(),
                     seat.score};
        const Suitability suits = matching
                                      ->suitor(matching->pool().seekerIds().find(id(seat.pair.seeker)),
                                               matching->pool().postingIds().find(id(seat.pair.posting)))
                                      .suitability();
        for (const int points : suits.points)
            row.append(points);
        return std::optional(row);
    };
    return sheet;
}
