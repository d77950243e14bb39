#include "tests/app/maskedworld.h"

#include "models/domain/postingfield.h"
#include "models/domain/tracedtext.h"
#include "models/storage/connection.h"
#include "models/storage/facilitystore.h"
#include "models/storage/migrator.h"
#include "models/storage/postingwriter.h"
#include "tests/exchange/zippedxml.h"
#include "tests/support/verifydone.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStringDecoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace maskedworld {

int count()
{
    return qEnvironmentVariableIsSet("KEYNET_MASKED_POSTINGS") ? qEnvironmentVariableIntValue("KEYNET_MASKED_POSTINGS") : 300;
}

Facility facility(int i)
{
    Facility facility;
    facility.code = u"98%1"_s.arg(i, 8, 10, QChar(u'0'));
    facility.name = (i % 3 == 0   ? u"医療法人社団 夢幻会 髙夢幻第%1病院"_s
                     : i % 3 == 1 ? u"㈱夢幻堂%1"_s
                                  : u"夢幻市民総合病院 第%1分院"_s)
                        .arg(i);
    facility.kana = u"たかむげんだい%1びょういん"_s.arg(i);
    facility.kind = FacilityKind::Hospital;
    facility.prefecture = Prefecture::fromNumber(1 + i % 47);
    facility.municipality = u"中央市"_s; // may be shown
    facility.address = u"中央市夢幻町%1-2-3 夢幻ビル"_s.arg(1 + i % 90);
    facility.phone = u"0990-12-%1"_s.arg(i % 10000, 4, 10, QChar(u'0'));
    facility.email = u"jinji%1@mugenkai.example.jp"_s.arg(i);
    facility.contactPerson = u"幻沢 夢子"_s;
    return facility;
}

QStringList forbidden() { return {u"夢幻"_s, u"むけん"_s, u"むげん"_s, u"mugen"_s, u"幻沢"_s, u"099012"_s, u"8199012"_s}; }

static QString halfWidth(const QString &kana)
{
    static const QHash<QChar, QString> half{{u'た', u"ﾀ"_s}, {u'か', u"ｶ"_s},  {u'む', u"ﾑ"_s}, {u'げ', u"ｹﾞ"_s},
                                            {u'ん', u"ﾝ"_s}, {u'だ', u"ﾀﾞ"_s}, {u'い', u"ｲ"_s}, {u'び', u"ﾋﾞ"_s},
                                            {u'ょ', u"ﾖ"_s}, {u'う', u"ｳ"_s}};
    QString text;
    for (const QChar letter : kana)
        text += half.value(letter, QString(letter));
    return text;
}

static QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar letter : text)
        wide += letter > u' ' && letter <= u'~' ? QChar(letter.unicode() - u'!' + u'！') : letter;
    return wide;
}

static QString between(const QString &text, const QString &what)
{
    QStringList letters;
    for (const QChar letter : text)
        letters.append(letter);
    return letters.join(what);
}

static QString katakana(const QString &kana)
{
    QString text;
    for (const QChar letter : kana)
        text += letter >= u'ぁ' && letter <= u'ゖ' ? QChar(letter.unicode() + 0x60) : letter;
    return text;
}

static QString inKanji(const QString &digits)
{
    QString text;
    for (const QChar digit : digits)
        text += QString(u"〇一二三四五六七八九"_s[digit.digitValue()]);
    return text;
}

QString spelled(const Facility &f, int how)
{
    const QString last = f.name.section(u' ', -1), digits = QString(f.phone).remove(u'-');
    switch (how % spellings) {
    case 0:
        return f.name;
    case 1:
        return fullWidth(f.name);
    case 2:
        return QString(f.name).replace(u'髙', u'高');
    case 3:
        return last;
    case 4:
        return between(f.name, u" "_s);
    case 5:
        return between(last, u"・"_s);
    case 6:
        return between(f.name, u"\u200b"_s);
    case 7:
        return QString(f.name).replace(u"夢"_s, u"夢\U000E0100"_s);
    case 8:
        return between(last, u"\n"_s);
    case 9:
        return f.kana;
    case 10:
        return katakana(f.kana);
    case 11:
        return halfWidth(f.kana);
    case 12:
        return f.phone;
    case 13:
        return fullWidth(f.phone);
    case 14:
        return QString(f.phone).replace(u'-', u'ー');
    case 15:
        return u"+81 990 12 "_s + f.phone.right(4);
    case 16:
        return u"(0990)12-"_s + f.phone.right(4);
    case 17:
        return digits;
    case 18:
        return f.email;
    case 19:
        return fullWidth(f.email);
    case 20:
        return QString(f.email).replace(u"@"_s, u" アットマーク "_s).replace(u"."_s, u" ドット "_s);
    case 21:
        return QString(f.email).replace(u"@"_s, u"(at)"_s);
    case 22:
        return u"https://www.mugenkai.example.jp/job/"_s;
    case 23:
        return f.address;
    case 24:
        return QString(f.address).replace(u"-2-3"_s, u"丁目２番３号"_s);
    case 25:
        return f.contactPerson + u"様"_s;
    case 26: // kana as it sounds, in the systems that people mix
        return u"Takamugendai Byoin"_s;
    case 27:
        return u"TAKA-MUGENDAI HOSPITAL"_s;
    case 28:
        return fullWidth(u"takamugendai"_s);
    case 29:
        return QString(f.name).replace(u"㈱"_s, u"株式会社 "_s).replace(u"医療法人社団 "_s, u"（医）"_s);
    case 30:
        return QString(f.name).replace(u"㈱"_s, u"（株）"_s);
    case 31:
        return between(halfWidth(f.kana), u"･"_s);
    case 32:
        return u"【"_s + between(last, u"　"_s) + u"】"_s;
    case 33:
        return inKanji(f.phone.section(u'-', 0, 0)) + u"（"_s + inKanji(f.phone.section(u'-', 1, 1)) + u"）"_s +
               inKanji(f.phone.section(u'-', 2));
    case 34:
        return u"0990［12］"_s + fullWidth(f.phone.right(4));
    case 35:
        return QString(f.email).replace(u"@"_s, u"＠"_s);
    case 36:
        return QString(f.address).replace(u"中央市"_s, QString()).replace(u'-', u'の');
    default:
        return between(f.phone, u" "_s);
    }
}

Posting posting(int i)
{
    Posting made;
    made.facility = facility(i);
    made.number = i % 5 == 0 ? u"夢幻病院-%1"_s.arg(i) : u"99-%1"_s.arg(i, 7, 10, QChar(u'0')); // a nickname of their own
    made.receivedOn = QDate(2026, 6, 1);
    PostingContent content;
    content.profession = static_cast<Profession>(i % professionCount);
    content.prefecture = made.facility.prefecture;
    content.municipality = made.facility.municipality;
    content.employment = EmploymentForm::NonPermanent;
    content.headcount = 2;
    content.disclosure = Disclosure::NonPublic;
    content.placeName = made.facility.name;
    content.address = made.facility.address;
    content.phone = made.facility.phone;
    content.email = made.facility.email;
    content.url = u"https://www.mugenkai.example.jp/job/%1"_s.arg(i);
    content.contactPerson = made.facility.contactPerson;
    content.contactDepartment = made.facility.name + u" 看護部"_s;
    int field = 0;
    for (const PostingField &one : postingFields()) {
        const bool isText = one.kind == FieldKind::Text || one.kind == FieldKind::LongText;
        if (isText && one.value(content).isNull())
            one.assign(content, u"募集の説明。"_s + spelled(made.facility, i + field * 7) + u"にて勤務。"_s);
        ++field;
    }
    made.revisions = {{1, content, ReviewState::Approved, made.facility.name, QDateTime(made.receivedOn, QTime(3, 0), Qt::UTC)}};
    made.currentRevision = 1;
    made.publication.state = PublicationState::Published;
    made.publication.acceptedOn = made.publication.publishedOn = made.receivedOn;
    made.publication.validUntil = QDate(2099, 7, 31);
    made.history = {
        {made.revisions.first().madeAt, made.facility.name, 1, u"approved"_s, std::nullopt, made.facility.name + u"に確認"_s}};
    return made;
}

QString readable(const QString &path)
{
    if (path.endsWith(u".pdf"_s)) {
        QProcess process;
        process.start(u"pdftotext"_s, {path, u"-"_s});
        process.waitForFinished(120'000);
        QProcess properties;
        properties.start(u"pdfinfo"_s, {path});
        properties.waitForFinished(120'000);
        return QString::fromUtf8(process.readAllStandardOutput() + properties.readAllStandardOutput());
    }
    if (path.endsWith(u".xlsx"_s)) {
        QString all;
        for (const QByteArray &part : unzipped(path))
            all += QString::fromUtf8(part);
        return all;
    }
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
    const QByteArray bytes = file.readAll();
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    return QStringDecoder("windows-31j")(bytes);
}

QStringList found(const QString &text)
{
    const QString plain = traced(text).text, lower = text.toLower();
    QStringList hits;
    for (const QString &word : forbidden())
        if (plain.contains(traced(word).text) || lower.contains(word))
            hits.append(word);
    return hits;
}

void search(const QString &folder, int least)
{
    int files = 0;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        ++files;
        const QStringList hits = found(QFileInfo(path).fileName() + readable(path));
        QVERIFY2(hits.isEmpty(), qPrintable(path + u": "_s + hits.join(u", "_s)));
    }
    QVERIFY2(files >= least, qPrintable(QString::number(files)));
}

Office::~Office()
{
    const QString name = m_db.connectionName();
    m_db = {};
    QSqlDatabase::removeDatabase(name);
}

void Office::fill(const Actor &actor, bool licensed)
{
    auto opened = openConnection(DatabaseAddress::fromText(m_folder.filePath(u"masked.db"_s)).value(), u"masked"_s);
    VERIFY_DONE(opened);
    m_db = opened.take();
    VERIFY_DONE(Migrator(m_db).toHead());
    Transaction transaction(m_db);
    PostingWriter writer(m_db, actor);
    for (int i = 0; i < count(); ++i) {
        Posting made = posting(i);
        if (licensed && !isLicensed(*made.shown().content.profession))
            continue;
        const auto known = FacilityStore(m_db).put(made.facility, false, actor);
        VERIFY_DONE(known);
        made.facility = known.value().facility;
        VERIFY_DONE(writer.add(made));
        m_postings.append({made, i});
    }
    VERIFY_DONE(writer.finish());
    VERIFY_DONE(transaction.commit());
}

QString Office::folder(const QString &name) const
{
    QDir(m_folder.path()).mkpath(name);
    return m_folder.filePath(name);
}

} // namespace maskedworld
