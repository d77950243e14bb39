#include "tests/benchmarks/office/loaddesk.h"

#include "models/items/listmodel.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingstore.h"
#include "models/storage/presencestore.h"
#include "models/storage/seekerstore.h"

#include <QUuid>

using namespace Qt::StringLiterals;

static constexpr int pageRows = ListModel::firstRows;

QString nameOf(LoadPage page)
{
    switch (page) {
    case LoadPage::Queue:
        return u"review queue"_s;
    case LoadPage::Postings:
        return u"postings"_s;
    case LoadPage::Detail:
        return u"posting in detail"_s;
    case LoadPage::Seekers:
        return u"seekers"_s;
    case LoadPage::Search:
        return u"search for a word"_s;
    }
    return {};
}

static ServerManners mannersOf(std::atomic<bool> *heard)
{
    ServerManners manners;
    if (heard)
        manners.changed = [heard](const QString &) { *heard = true; };
    return manners;
}

LoadDesk::LoadDesk(const DatabaseAddress &address, const OfficeUser &user, LoadTimes &times, bool listens)
    : m_user(user), m_desk(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_times(times), m_listens(listens),
      m_chance(unsigned(qHash(user.login))), m_database(address, mannersOf(listens ? &m_heard : nullptr))
{
}

Actor LoadDesk::actor() const { return {m_user.login, QDateTime::currentDateTimeUtc()}; }

static QList<Prefecture> placeOf(const OfficeUser &user, quint32 random)
{
    if (user.prefecture)
        return {*user.prefecture};
    return {*Prefecture::fromNumber(int(random % 47) + 1)};
}

static Result<PostingPage> listed(const QSqlDatabase &db, const PostingFilter &filter, const PostingOrder &order)
{
    const PostingStore store(db);
    auto page = store.page(filter, order, {}, pageRows);
    if (!page)
        return page;
    const auto count = store.count(filter);
    return count ? page : Result<PostingPage>(count.error());
}

static Result<PostingPage> queueOf(const QSqlDatabase &db, const OfficeUser &user, quint32 random)
{
    return listed(db,
                  {.prefectures = placeOf(user, random),
                   .review = {ReviewState::Received, ReviewState::InReview, ReviewState::Resubmitted, ReviewState::Returned}},
                  {});
}

static Result<> detailed(const QSqlDatabase &db, PostingId id)
{
    if (const auto posting = PostingLoader(db).byId(id); !posting)
        return posting.error();
    const auto likes = PostingStore(db).duplicatesOf(id);
    return likes ? Result<>() : likes.error();
}

Result<> LoadDesk::looked(const QSqlDatabase &db, LoadPage page, quint32 random) const
{
    static const QStringList words{u"看護"_s, u"病院"_s, u"夜勤"_s, u"検査"_s, u"ワクチン"_s};
    PostingFilter filter;
    if (random % 2 == 0)
        filter.prefectures = placeOf(m_user, random);
    const auto result = [](const auto &answer) { return answer ? Result<>() : Result<>(answer.error()); };
    switch (page) {
    case LoadPage::Queue:
        return result(queueOf(db, m_user, random));
    case LoadPage::Postings:
        return result(listed(db, filter, {PostingSort::ReceivedOn, Qt::DescendingOrder}));
    case LoadPage::Search:
        filter.text = words[random % words.size()];
        return result(listed(db, filter, {}));
    case LoadPage::Detail: {
        const auto queue = PostingStore(db).page(filter, {}, {}, pageRows);
        if (!queue)
            return queue.error();
        const auto &rows = queue.value().rows;
        return rows.isEmpty() ? Result<>() : detailed(db, rows[random % rows.size()].id);
    }
    case LoadPage::Seekers: {
        const SeekerStore store(db);
        const auto rows = store.page({}, {}, {}, pageRows);
        return rows ? result(store.count(SeekerFilter())) : Result<>(rows.error());
    }
    }
    return {};
}

QFuture<Result<std::monostate>> LoadDesk::look(LoadPage page, quint32 random)
{
    return m_database.reader().run([this, page, random, asked = LoadTimes::Clock::now()](const QSqlDatabase &db) -> Result<> {
        const auto done = looked(db, page, random);
        if (done)
            m_times.took(nameOf(page), asked);
        else
            m_times.failed(nameOf(page), done.error());
        return done;
    });
}

Result<std::optional<std::pair<SeenPosting, Decision>>> LoadDesk::chosen(const QSqlDatabase &db, quint32 random) const
{
    using Choice = std::optional<std::pair<SeenPosting, Decision>>;
    const auto queue = queueOf(db, m_user, random / 64);
    if (!queue)
        return queue.error();
    const auto &rows = queue.value().rows;
    if (rows.isEmpty())
        return Choice();
    const PostingRow &row = rows[(random / 4096) % rows.size()];
    const auto posting = PostingLoader(db).byId(row.id);
    if (!posting)
        return posting.error();
    if (const ReviewState state = posting.value().newest().review; !awaitsReview(state) && state != ReviewState::Returned)
        return Error{Error::Kind::Conflict, u"decided on since the queue was read"_s}; // another desk was first
    const SeenPosting seen{row.id, posting.value().version};
    if (posting.value().newest().review == ReviewState::Returned)
        return Choice({seen, {.action = ReviewAction::Resubmit}});
    if (row.red == 0 && random % 4 == 0)
        return Choice({seen, {.action = ReviewAction::Approve, .amberConfirmed = true}});
    return Choice({seen, {.action = ReviewAction::Return, .reason = ReasonCode::MissingItem, .comment = u"ご確認ください"_s}});
}

Result<> LoadDesk::decided(const QSqlDatabase &db, SeenPosting seen, const Decision &decision) const
{
    PresenceStore presence(db, m_user.login, m_desk);
    if (const auto others = presence.open(seen.id, true); !others)
        return others.error();
    const auto held = presence.holder(seen.id);
    if (!held)
        return held.error();
    if (held.value())
        return Error{Error::Kind::Conflict, heldBy(*held.value(), {}).message}; // as good as somebody who was faster
    const auto posting = PostingDesk(db, actor()).review(seen, decision);
    if (!posting)
        return posting.error();
    return presence.leave();
}

void LoadDesk::decide(quint32 random)
{
    m_deciding = true;
    m_database.reader().run([this, random](const QSqlDatabase &db) -> Result<> {
        const auto choice = chosen(db, random);
        if (!choice || !choice.value()) {
            if (!choice)
                m_times.failed(u"decision"_s, choice.error());
            m_deciding = false;
            return {};
        }
        const auto &[seen, decision] = *choice.value();
        m_database.writer().run(
            [this, seen = seen, decision = decision, asked = LoadTimes::Clock::now()](const QSqlDatabase &writing) -> Result<> {
                const auto done = decided(writing, seen, decision);
                if (done)
                    m_times.took(u"decision"_s, asked);
                else
                    m_times.failed(u"decision"_s, done.error());
                m_deciding = false;
                return {};
            });
        return {};
    });
}

QFuture<Result<std::monostate>> LoadDesk::signOfLife()
{
    return m_database.reader().run([this](const QSqlDatabase &db) -> Result<> {
        const auto desks = PresenceStore(db, m_user.login, m_desk).desks();
        if (!desks) {
            m_times.failed(u"sign of life"_s, desks.error());
            return desks.error();
        }
        m_desks = desks.value();
        return {};
    });
}

void LoadDesk::follow(LoadTimes::Clock::time_point now)
{
    using namespace std::chrono;
    if (!m_listens || m_following)
        return;
    const bool heard = m_pace.hears();
    m_pace.counted(m_desks);
    if (m_pace.hears() != heard) {
        m_database.reader().stopHearing();
        m_due.reset();
    }
    if (m_pace.hears() && !m_heard)
        return;
    if (!m_due) {
        if (m_reading >= 0)
            m_pace.took(milliseconds(m_reading.load()));
        const double chance = std::generate_canonical<double, 24>(m_chance);
        m_due = now + (m_pace.hears() ? m_pace.pause(duration_cast<milliseconds>(now - m_followed)) : m_pace.askingPause(chance));
    }
    if (now < *m_due)
        return;
    m_due.reset();
    m_followed = now;
    m_heard = false;
    m_following = true;
    m_database.reader().run([this, now, hears = m_pace.hears()](const QSqlDatabase &db) -> Result<> {
        if (!hears) {
            const auto written = PresenceStore(db, m_user.login, m_desk).written();
            if (written && std::exchange(m_written, written.value()) == written.value()) {
                m_following = false;
                return {};
            }
        }
        const auto done = looked(db, LoadPage::Queue, 0);
        m_reading = duration_cast<milliseconds>(LoadTimes::Clock::now() - now).count();
        if (done)
            m_times.took(u"list read again"_s, now);
        else
            m_times.failed(u"list read again"_s, done.error());
        m_following = false;
        return {};
    });
}
