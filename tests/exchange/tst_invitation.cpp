#include "models/exchange/invitation.h"

#include <QTest>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

/// What another calendar program reads out of our file.
struct Read
{
    explicit Read(const QByteArray &text) : calendar(icalparser_parse_string(text.constData()), &icalcomponent_free) {}
    icalcomponent *event() const { return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); }

    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar;
};

class TestInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpdateAndACancellationKeepTheUid()
    {
        const QDateTime now(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC);
        Interview interview{.from = now.addDays(1),
                            .minutes = 45,
                            .mode = InterviewMode::Online,
                            .url = u"https://meet.example.jp/a?b=c,d;e"_s,
                            .interviewer = u"髙橋"_s};
        interview = scheduled(interview, u"abc@keynet-desk"_s).take();
        const auto check = [&](const Interview &state, icalproperty_method method, int sequence) {
            const auto text = invitation(state, u"面接、13-0000001; 看護師"_s, u"調整本部"_s, now);
            QVERIFY(text);
            QVERIFY(text.value().contains("\r\n"));
            for (const QByteArray &line : text.value().split('\n'))
                QVERIFY(line.size() <= 76); // folded
            const Read read(text.value());
            QVERIFY(read.event());
            QCOMPARE(icalcomponent_get_method(read.calendar.get()), method);
            QCOMPARE(QByteArray(icalcomponent_get_uid(read.event())), QByteArray("abc@keynet-desk"));
            QCOMPARE(icalcomponent_get_sequence(read.event()), sequence);
            QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read.event())), u"面接、13-0000001; 看護師"_s);
            QCOMPARE(QString::fromUtf8(icalcomponent_get_location(read.event())), state.url);
            QCOMPARE(qint64(icaltime_as_timet(icalcomponent_get_dtstart(read.event()))), state.from.toSecsSinceEpoch());
            QCOMPARE(qint64(icaltime_as_timet(icalcomponent_get_dtend(read.event()))), state.until().toSecsSinceEpoch());
        };
        check(interview, ICAL_METHOD_REQUEST, 0);
        Interview wanted = interview;
        wanted.from = wanted.from.addSecs(3600);
        const Interview moved = rescheduled(interview, wanted).take();
        check(moved, ICAL_METHOD_REQUEST, 1);
        check(cancelled(moved, u"都合"_s).take(), ICAL_METHOD_CANCEL, 2);
        QVERIFY(!invitation({}, {}, {}, now));
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
