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
