#include "app/channelwiring.h"

#include "app/deliveries.h"
#include "app/deliverycopy.h"
#include "app/deskwindow.h"
#include "app/session.h"
#include "models/domain/whendone.h"
#include "models/storage/channelrows.h"
#include "models/storage/channelstore.h"
#include "models/storage/distributionstore.h"
#include "ui/pages/channelspage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int mostListed = 500, previewed = 20;

static void wireReading(ChannelWork &work, Session &session)
{
    work.list = [&session] { return session.read([](const QSqlDatabase &db) { return DistributionStore(db).overviews(); }); };
    work.taken = [&session](const Channel &channel) {
        return session.read([channel](const QSqlDatabase &db) { return DistributionStore(db).taken(channel); });
    };
    work.items = [&session](const QString &code, ItemState state, PostingId after, int limit) {
        return session.read([=](const QSqlDatabase &db) -> Result<DistributionPage> {
            const auto channel = ChannelStore(db).get(code);
            return channel ? DistributionStore(db).page(channel.value(), state, after, limit) : channel.error();
        });
    };
    work.preview = [&session](const Channel &channel) {
        return session.read([channel](const QSqlDatabase &db) { return previewRows(db, channel, previewed); });
    };
    work.deliveries = [&session](const QString &code) {
        return session.read([code](const QSqlDatabase &db) { return DeliveryStore(db).list(code, false, 0, mostListed); });
    };
    work.failedDeliveries = [&session] {
        return session.read([](const QSqlDatabase &db) { return DeliveryStore(db).failed(mostListed); });
    };
    work.remake = [&session](const Delivery &delivery, const QString &folder) {
        return session.read([delivery, folder](const QSqlDatabase &db) { return copyDelivery(db, delivery, folder); });
    };
}

static void wireWriting(ChannelWork &work, DeskWindow &desk)
{
    Session &session = desk.session();
    work.save = [&session, &desk](const Channel &channel, const std::optional<ConnectionSecrets> &secrets) {
        const auto write = [&session, channel] {
            return session.write(
                [channel, actor = session.actor()](const QSqlDatabase &db) { return ChannelStore(db).set(channel, actor); });
        };
        if (!secrets)
            return write();
        auto promise = std::make_shared<QPromise<Result<Channel>>>();
        promise->start();
        const auto answer = [promise](const Result<Channel> &result) {
            promise->addResult(result);
            promise->finish();
        };
        whenDone(session.deliveries().keepSecrets(channel, *secrets), &desk, [&desk, write, answer](const auto &kept) {
            if (kept.resultCount() == 0 || !kept.result())
                return answer(kept.resultCount() > 0 ? kept.result().error() : Error{Error::Kind::Cancelled, {}});
            whenDone(write(), &desk, [answer](const auto &written) { answer(written.result()); });
        });
        return promise->future();
    };
    work.deliver = [&session](const QString &code, bool full) {
        return session.deliveries().deliver(
            {.channels = code.isEmpty() ? QStringList() : QStringList{code}, .full = full, .user = session.user()});
    };
    work.retry = [&session](qint64 id) { return session.deliveries().retry(id, session.user()); };
    work.confirm = [&session](const QString &file) {
        return session.write([file, actor = session.actor()](const QSqlDatabase &db) { return confirmFrom(db, file, actor); });
    };
}

/// Serves the channels whose rhythm asks for it, and brings again what failed, as long as the window is open.
static void startClock(DeskWindow &desk, ChannelsPage *page)
{
    auto *clock = new QTimer(page);
    clock->setInterval(5min);
    QObject::connect(clock, &QTimer::timeout, page, [&desk, page] {
        const DeliveryRequest due{.onlyDue = true, .user = desk.session().user()};
        whenDone(desk.session().deliveries().deliver(due), page, [page](const auto &future) {
            const bool moved = future.resultCount() > 0 && future.result() &&
                               std::any_of(future.result().value().outcomes.begin(), future.result().value().outcomes.end(),
                                           [](const DeliveryOutcome &one) { return one.delivery || one.problem; });
            if (moved)
                page->refresh();
        });
    });
    clock->start();
}

Page *makeChannelsPage(DeskWindow &desk)
{
    ChannelWork work;
    wireReading(work, desk.session());
    wireWriting(work, desk);
    auto *page = new ChannelsPage(work, desk.themes());
    startClock(desk, page);
    return page;
}
