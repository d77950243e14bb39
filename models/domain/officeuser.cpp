#include "models/domain/officeuser.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

struct OfficeUserText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeUserText)
};

static constexpr std::array<Term, 4> officeRoleTerms{{
    {"ministry", u"本省担当者", u"Ministry staff"},
    {"coordinator", u"調整本部", u"Prefectural coordinator"},
    {"supervisor", u"統括", u"Supervisor"},
    {"administrator", u"システム管理者", u"System administrator"},
}};
std::span<const Term> termsOf(OfficeRole) { return officeRoleTerms; }

Result<> checked(const OfficeUser &user)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_.-]{0,62}$"_s);
    if (!form.match(user.login).hasMatch() || user.login.startsWith(u"pg_"_s) || user.login.startsWith(u"keynet_"_s))
        return Error{
            Error::Kind::Input,
            OfficeUserText::tr("“%1” cannot be the name of a login. Begin with a small letter and use only a–z, 0–9, “.”, "
                               "“-” and “_”; names that begin with pg_ or keynet_ belong to the server.")
                .arg(user.login)};
    if (user.role == OfficeRole::Coordinator && !user.prefecture)
        return Error{Error::Kind::Input,
                     OfficeUserText::tr("A coordinator belongs to a prefecture. Name its code, from 01 to 47.")};
    if (user.role != OfficeRole::Coordinator && user.prefecture)
        return Error{
            Error::Kind::Input,
            OfficeUserText::tr("Only a coordinator belongs to a prefecture. Leave it out for “%1”.").arg(label(user.role))};
    return {};
}

bool hasPlaceIn(OfficeRole role, OfficeArea area)
{
    switch (area) {
    case OfficeArea::Everyone:
        return true;
    case OfficeArea::Records:
        return role != OfficeRole::Administrator;
    case OfficeArea::Changes:
        return role == OfficeRole::Ministry || role == OfficeRole::Coordinator;
    case OfficeArea::Country:
        return role == OfficeRole::Ministry;
    case OfficeArea::System:
        break;
    }
    return role == OfficeRole::Ministry || role == OfficeRole::Administrator;
}

Error noPlaceIn(OfficeRole role, OfficeArea area)
{
    if (area == OfficeArea::System)
        return {Error::Kind::Input,
                OfficeUserText::tr("Connections and accounts are looked after by the ministry and the system administrators. Ask "
                                   "one of them.")};
    if (role == OfficeRole::Administrator)
        return {Error::Kind::Input, OfficeUserText::tr("A system administrator looks after accounts and settings and sees no "
                                                       "postings and no people. Sign in with the login of somebody who does.")};
    if (role == OfficeRole::Supervisor)
        return {Error::Kind::Input,
                OfficeUserText::tr("A supervisor sees the whole country and changes nothing. Ask the ministry "
                                   "or the prefecture that looks after the record.")};
    return {Error::Kind::Input,
            OfficeUserText::tr("This concerns the whole country and is done by the ministry. Ask its staff.")};
}
