#pragma once

#include "tests/ui/futures.h"
#include "ui/pages/matchingcolumns.h"
#include "ui/pages/matchingpage.h"
#include "ui/widgets/segmentswitch.h"

#include <QLabel>
#include <QPromise>
#include <QPushButton>

#include <memory>
#include <optional>

/// What tests of マッチング share: the page, on answers of the test's own making.
class MatchingPageTest : public QObject
{
protected:
    static MatchTask task(const Result<SharedProposal> &value)
    {
        QPromise<void> progress;
        progress.start();
        progress.finish();
        return {progress.future(), answered(value)};
    }

    static SharedProposal proposal(bool partial = false)
    {
        using namespace Qt::StringLiterals;
        auto made = std::make_shared<MatchProposal>();
        MatchRun &run = made->run;
        run.number = u"M000001"_s;
        run.totals = {3, 2, 9, 1500, {{5, 2, 1}, {4, 1, 1}}};
        run.partial = partial;
        run.proven = !partial;
        run.gap = u"0"_s;
        run.parameters.day = QDate(2026, 5, 20);
        run.resultHash = u"fedcba9876543210fedc"_s;
        const auto tokyo = Prefecture::fromNumber(13);
        made->seats = {{{u"S1"_s, u"P1"_s}, Profession::Nurse, tokyo, tokyo, 5, 800, {}},
                       {{u"S2"_s, u"P2"_s}, Profession::Nurse, Prefecture::fromNumber(1), tokyo, 4, 700, {}}};
        made->empty = {{u"P1"_s, Profession::Nurse, tokyo, 5, 2, 1, 0, {MatchObstacle::NobodySuits}}};
        made->unplaced = {{u"S3"_s, {Profession::Physician}, tokyo, 0, {MatchObstacle::NothingSuits}}};
        made->other = PolicyOutcome{MatchPolicy::Stable, {3, 1, 5, 900, {{5, 2, 1}, {4, 1, 0}}}, 0, false};
        return made;
    }

    MatchWork work()
    {
        using namespace Qt::StringLiterals;
        MatchWork made;
        made.run = [this](const MatchParameters &parameters) {
            m_asked = parameters;
            return task(m_answer);
        };
        made.again = [this](const QString &run, MatchPolicy policy, const QList<PrefectureLimit> &) {
            m_again = run;
            m_asked.policy = policy;
            return task(m_answer);
        };
        made.decide = [this](const QString &, const PairKey &pair, std::optional<PairDecision> decision, const QString &reason) {
            m_decided.append({pair, decision, reason});
            return answered<std::monostate>({});
        };
        made.accept = [this](const QString &, const QList<PairKey> &pairs) {
            if (m_slowly) {
                m_slowly->start();
                return m_slowly->future();
            }
            QList<PairFate> fates;
            for (const PairKey &pair : pairs)
                fates.append(m_refuse == pair.seeker ? PairFate{pair, {}, u"Taken by now."_s} : PairFate{pair, u"A1"_s, {}});
            return answered<QList<PairFate>>(fates);
        };
        made.explain = [this](const QString &run, const PairKey &pair) {
            m_explained = run;
            RankedCandidate one;
            one.number = pair.seeker;
            one.score = pair.seeker == u"S1"_s ? 800 : 700;
            one.parts = {{u"Licence"_s, 150, 150, u"Holds the licence of "_s + pair.seeker}};
            return answered<RankedCandidate>(one);
        };
        made.names = [](const QStringList &seekers, const QStringList &postings) {
            MatchNames names;
            for (const QString &number : seekers + postings)
                names.insert(number, u"n "_s + number);
            return answered<MatchNames>(names);
        };
        made.runs = [] {
            MatchRun run;
            run.number = u"M000007"_s;
            return answered<QList<MatchRun>>(QList{run});
        };
        made.open = [this](const QString &number) {
            if (m_kept)
                return answered<SharedProposal>(SharedProposal(std::make_shared<MatchProposal>(*m_kept)));
            return answered<SharedProposal>(Error{Error::Kind::NotFound, u"There is no "_s + number});
        };
        made.reproduce = [this](const QString &number) {
            m_reproduced = number;
            QPromise<void> progress;
            progress.start();
            progress.finish();
            return StoppableTask<Reproduction>{progress.future(), answered<Reproduction>(m_reproduction)};
        };
        made.candidates = [](const QString &number) -> QFuture<Result<CandidateList>> {
            if (number == u"none"_s)
                return answered<CandidateList>(Error{Error::Kind::NotFound, u"There is no none."_s});
            RankedCandidate good, bad;
            good.number = u"S1"_s;
            good.score = 900;
            good.parts = {{u"Licence"_s, 150, 150, u"Seen."_s}};
            bad.number = u"S2"_s;
            bad.failed = {u"Too far."_s};
            return answered<CandidateList>(CandidateList{number, u"Place"_s, true, {good}, {bad}, {{u"too far"_s, 1}}, 1, true});
        };
        made.rules = [] { return answered<CandidateRules>(CandidateRules{}); };
        made.setRules = [this](const CandidateRules &rules) {
            m_rules = rules;
            return answered<CandidateRules>(rules);
        };
        return made;
    }

    std::unique_ptr<MatchingPage> page()
    {
        auto made = std::make_unique<MatchingPage>(
            work(), [] { return QDate(2026, 5, 20); }, m_themes);
        made->resize(1104, 600);
        made->show();
        made->refresh();
        return made;
    }

    template <typename W = QPushButton>
    static W *child(const QWidget &within, const QString &name)
    {
        return within.findChild<W *>(name);
    }

    static QString text(const QWidget &page)
    {
        QString all;
        for (const auto *label : page.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    static void part(const MatchingPage &page, int index)
    {
        using namespace Qt::StringLiterals;
        auto *parts = child<SegmentSwitch>(page, u"matchParts"_s);
        parts->findChildren<QPushButton *>().at(index)->click();
    }

    ThemeSource m_themes;
    Result<SharedProposal> m_answer = SharedProposal();
    MatchParameters m_asked;
    QString m_again, m_refuse, m_reproduced, m_explained;
    std::optional<QPromise<Result<QList<PairFate>>>> m_slowly; // answers when the test says so
    std::optional<MatchProposal> m_kept;
    Reproduction m_reproduction;
    struct Decided
    {
        PairKey pair;
        std::optional<PairDecision> decision;
        QString reason;
    };
    QList<Decided> m_decided;
    std::optional<CandidateRules> m_rules;

    void reset()
    {
        using namespace Qt::StringLiterals;
        m_answer = proposal();
        m_slowly.reset();
        m_asked = {};
        m_again.clear();
        m_refuse.clear();
        m_decided.clear();
        m_rules.reset();
        m_reproduced.clear();
        m_reproduction = {};
        m_explained.clear();
        m_kept = *proposal();
        m_kept->run.number = u"M000007"_s;
        m_kept->run.actor = u"sato"_s;
        m_kept->run.state = {42, u"0123456789abcdef0123"_s};
    }
};
