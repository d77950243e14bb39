#include "models/domain/matchreason.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct MatchReasonText
{
    Q_DECLARE_TR_FUNCTIONS(MatchReasonText)
};

std::span<const Term> termsOf(CandidateCondition)
{
    static constexpr Term terms[]{{"licence", u"職種の免許がない", u"no licence for the profession"},
                                  {"period", u"従事できる期間が足りない", u"not free long enough"},
                                  {"distance", u"自宅から遠い", u"too far from home"},
                                  {"consent", u"県外勤務への同意がない", u"no consent to work outside the own prefecture"},
                                  {"booked", u"従事先が決まっている", u"booked already"},
                                  {"nights", u"夜勤ができない", u"no night work"},
                                  {"days", u"週の日数が足りない", u"fewer days a week than asked for"},
                                  {"registered", u"登録が有効でない", u"registration not valid"},
                                  {"referred", u"他の募集に紹介中", u"referred to another posting already"}};
    return terms;
}

std::span<const Term> termsOf(MatchObstacle)
{
    static constexpr Term terms[]{
        {"nobody_suits", u"適合する求職者がいません。", u"Nobody suits."},
        {"nobody_near", u"免許を持つ求職者が、通える範囲にも、県外勤務に同意した人の中にもいません。",
         u"Nobody who holds the licence is within reach or agreed to come."},
        {"cap_reached", u"都道府県の上限に達しています。", u"The cap of the prefecture is reached."},
        {"placed_better", u"適合する求職者は、より緊急な席か、より適合する席に割り当てられています。",
         u"All who suit are placed where it is more urgent or suits better."},
        {"prefer_others", u"適合する求職者は、より望む席を得ています。", u"All who suit have a seat that they prefer."},
        {"nothing_suits", u"適合する募集がありません。", u"No posting suits."},
        {"nothing_near", u"範囲内の募集が、通える距離にありません。", u"No posting of the scope is within reach."},
        {"filled_for_all", u"適合する席は、全体が最善になるよう他の求職者に割り当てられています。",
         u"The seats that suit are filled by others, so that the whole is best."},
        {"filled_by_better", u"適合する席は、より適合する求職者に割り当てられています。",
         u"The seats that suit are filled by others who suit better."},
        {"not_tried", u"中止したため、まだ調べていません。", u"Not tried: the run was stopped before."}};
    return terms;
}

QString sentence(const MatchReason &reason)
{
    const QString said = label(reason.obstacle);
    return reason.mostly ? MatchReasonText::tr("%1 Most often: %2.").arg(said, label(*reason.mostly)) : said;
}
