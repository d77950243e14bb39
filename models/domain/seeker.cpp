#include "models/domain/seeker.h"

#include <QCoreApplication>

struct SeekerText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerText)
};

Result<> checked(const Seeker &seeker)
{
    if (seeker.name.isEmpty())
        return Error{Error::Kind::Input, SeekerText::tr("The seeker has no name. Enter the name.")};
    if (!seeker.prefecture)
        return Error{Error::Kind::Input, SeekerText::tr("The seeker has no prefecture. Enter one of the 47 prefectures.")};
    if (seeker.licences.isEmpty() && !seeker.wishes.contains(Profession::Clerk))
        return Error{Error::Kind::Input, SeekerText::tr("The seeker has no licence. Enter one, or the wish for clerical work.")};
    if (seeker.availableFrom.isValid() && seeker.availableTo.isValid() && seeker.availableTo < seeker.availableFrom)
        return Error{Error::Kind::Input,
                     SeekerText::tr("The seeker is available to a day before the first. Correct the period.")};
    return {};
}
