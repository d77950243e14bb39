#include "models/domain/profession.h"

#include <array>

static constexpr std::array<Term, professionCount> terms{{
    {"01", u"医師", u"Physician"},
    {"02", u"保健師", u"Public health nurse"},
    {"03", u"助産師", u"Midwife"},
    {"04", u"看護師", u"Nurse"},
    {"05", u"准看護師", u"Assistant nurse"},
    {"06", u"診療放射線技師", u"Radiological technologist"},
    {"07", u"臨床検査技師", u"Laboratory technician"},
    {"08", u"臨床工学技士", u"Clinical engineer"},
    {"09", u"薬剤師", u"Pharmacist"},
    {"10", u"救急救命士", u"Paramedic"},
    {"11", u"事務職", u"Clerk"},
}};

std::span<const Term> termsOf(Profession) { return terms; }

std::optional<Profession> professionFromNumber(int number)
{
    if (number < 1 || number > professionCount)
        return std::nullopt;
    return static_cast<Profession>(number - 1);
}

bool mayFill(Profession held, Profession wanted)
{
    return held == wanted ||
           (wanted == Profession::Nurse && (held == Profession::PublicHealthNurse || held == Profession::Midwife));
}
