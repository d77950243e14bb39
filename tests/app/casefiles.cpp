#include "tests/app/casefiles.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

QString CaseFiles::today(int days) { return dayInJapan().addDays(days).toString(Qt::ISODate); }

QString CaseFiles::seeker(int number) { return u"N%1"_s.arg(number, 4, 10, QChar(u'0')); }

Run CaseFiles::must(const QStringList &words) const
{
    const Run done = run(words);
    if (done.exit != 0)
        qFatal("%s: %d %s %s", qPrintable(words.join(u' ')), done.exit, qPrintable(done.out), qPrintable(done.err));
    return done;
}

void CaseFiles::write(const QString &name, const QString &text) const
{
    QFile file(m_program.path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.write(text.toUtf8());
}

void CaseFiles::bringPosting(const QString &number, const QString &prefecture, const QString &municipality, int headcount) const
{
    if (const Run done = tryPosting(number, prefecture, municipality, headcount); done.exit != 0)
        qFatal("%s", qPrintable(done.out + done.err));
}

Run CaseFiles::tryPosting(const QString &number, const QString &prefecture, const QString &municipality, int headcount) const
{
    write(u"p.csv"_s, u"募集番号,募集機関,都道府県,市区町村,職種,雇用形態,募集人数,業務内容,賃金形態,賃金（下限）,賃金（上限）,"
                      "勤務開始日,必要日,研修の有無,研修内容,公開区分,電話番号,施設種別,夜勤,週勤務日数\n"
                      "%1,しおかぜ病院,%2,%3,看護師,正社員以外,%4,病棟での看護,時給,2000,2500,%5,%5,有,"
                      "感染管理、医療安全,公開,03-0000-0000,病院,無,3\n"_s.arg(number, prefecture, municipality)
                          .arg(headcount)
                          .arg(today(2)));
    return run({u"import"_s, u"postings"_s, m_program.path(u"p.csv"_s)});
}

void CaseFiles::bringSeekers(int count) const
{
    QString people = u"求職者番号,氏名,氏名（カナ）,生年月日,電話番号,都道府県,免許,免許番号,免許確認,免許の確認者,免許の確認日,"
                     "県外勤務,同意事項\n"_s;
    for (int i = 1; i <= count; ++i)
        people += u"%1,看護 花子壱%2,カンゴ ハナコ%2,1980-04-%3,090-0000-%4,%5,看護師,77%4,原本確認済,佐藤,%6,可,"
                  "募集機関への提供、他の都道府県への提供\n"_s.arg(seeker(i))
                      .arg(i)
                      .arg(1 + i % 28, 2, 10, QChar(u'0'))
                      .arg(i, 4, 10, QChar(u'0'))
                      .arg(1 + i % 9)
                      .arg(today(-1));
    write(u"s.csv"_s, people);
    must({u"import"_s, u"seekers"_s, m_program.path(u"s.csv"_s)});
    write(u"certificate.txt"_s, u"修了証"_s);
}

QString CaseFiles::publish(int headcount, int seekers) const
{
    bringPosting(posting(), u"東京都"_s, u"港区"_s, headcount);
    must({u"review"_s, u"approve"_s, posting(), u"--confirm-amber"_s});
    must({u"publish"_s, posting()});
    bringSeekers(seekers);
    return posting();
}

void CaseFiles::train(const QString &who, const QString &modules) const
{
    must({u"training"_s, u"record"_s, who, u"--module"_s, modules, u"--evidence"_s, m_program.path(u"certificate.txt"_s)});
}
