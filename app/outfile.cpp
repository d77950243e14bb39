#include "app/outfile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

struct OutFileText
{
    Q_DECLARE_TR_FUNCTIONS(OutFileText)
};

static constexpr int notesShown = 20;

QList<CommandOption> outOptions(const QString &formats)
{
    return {{u"out"_s, u"FILE"_s, OutFileText::tr("the file to write")},
            {u"format"_s, formats, OutFileText::tr("its format (by its ending)")},
            {u"encoding"_s, u"utf-8|cp932"_s, OutFileText::tr("of CSV (UTF-8, with a mark for Excel)")},
            {u"substitute"_s, u"TEXT"_s, OutFileText::tr("written for characters that CP932 lacks, instead of refusing: 〓")}};
}

Result<OutFile> outOption(const Invocation &call, const QStringList &formats)
{
    OutFile out{.path = call.value(u"out"_s)};
    if (out.path.isEmpty())
        return inputError(OutFileText::tr("No file is named. Add “--out FILE”."));
    out.format = (call.isSet(u"format"_s) ? call.value(u"format"_s) : QFileInfo(out.path).suffix()).toLower();
    if (!formats.contains(out.format))
        return inputError(OutFileText::tr("The format of “%1” is not possible. Add “--format” with one of: %2.")
                              .arg(out.path, formats.join(u", "_s)));
    const QString encoding = call.value(u"encoding"_s).toLower().remove(u'-').remove(u'_');
    const bool utf8 = encoding.isEmpty() || encoding == u"utf8"_s;
    out.cp932 = QStringList{u"cp932"_s, u"shiftjis"_s, u"sjis"_s, u"windows31j"_s}.contains(encoding);
    if (!utf8 && !out.cp932)
        return inputError(
            OutFileText::tr("The encoding “%1” is not possible. Choose from: utf-8, cp932.").arg(call.value(u"encoding"_s)));
    if (out.cp932 && out.format != u"csv"_s)
        return inputError(OutFileText::tr("Only CSV has an encoding. Leave out “--encoding”, or write CSV."));
    out.substitute = call.value(u"substitute"_s);
    return out;
}

Outcome notSaved(const QStringList &lacking, qint64 count)
{
    QStringList notes = lacking.mid(0, notesShown);
    if (count > notes.size())
        notes.append(OutFileText::tr("and %n more", nullptr, int(count - notes.size())));
    return {.code = ExitCode::Failed,
            .error = OutFileText::tr("CP932 lacks %n character(s); nothing was saved. Leave out “--encoding cp932”, or add "
                                     "“--substitute 〓”.",
                                     nullptr, int(count)),
            .notes = notes};
}
