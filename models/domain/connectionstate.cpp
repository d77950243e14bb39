#include "models/domain/connectionstate.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

struct ConnectionStateText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionStateText)
};

bool isTroubled(const ConnectionState &state)
{
    return state.connection &&
           (!state.deskProblem.isEmpty() || !state.position.problem.isEmpty() || state.outbox.failed > 0 || state.conflicts > 0);
}

QString syncSentence(const ConnectionState &state)
{
    if (!state.connection)
        return {};
    const QString name = japanese(state.system);
    const QDateTime last = state.position.succeededAt;
    const QString problem = state.deskProblem.isEmpty() ? state.position.problem : state.deskProblem;
    if (!problem.isEmpty())
        return last.isValid() ? ConnectionStateText::tr("%1 last worked %2. %3").arg(name, fieldMoment(last), problem)
                              : ConnectionStateText::tr("%1 has not worked yet. %2").arg(name, problem);
    if (!last.isValid())
        return ConnectionStateText::tr("%1 is set, but was not read yet.").arg(name);
    if (state.outbox.failed > 0)
        return ConnectionStateText::tr("%1 synced %2. %n message(s) could not be sent; see the outbox.", nullptr,
                                       int(state.outbox.failed))
            .arg(name, fieldMoment(last));
    if (state.conflicts > 0)
        return ConnectionStateText::tr("%1 synced %2. %n conflict(s) wait to be decided.", nullptr, int(state.conflicts))
            .arg(name, fieldMoment(last));
    return ConnectionStateText::tr("%1 synced %2").arg(name, fieldMoment(last));
}
