#pragma once

#include "models/domain/whendone.h"
#include "ui/pages/casework.h"
#include "ui/widgets/themesource.h"

#include <QObject>

class StepDialog;
class QWidget;

/// Asks what a step needs and takes it: the part that all pages of casework share. One deed at a time.
class CaseActions : public QObject
{
    Q_OBJECT

public:
    CaseActions(const CaseWork &work, const ThemeSource &themes, QWidget &page);

Q_SIGNALS:
    /// It is done; what to say of it.
    void done(const QString &sentence);
    void failed(const Error &error);

protected:
    const CaseWork &work() const { return m_work; }
    const ThemeSource &themes() const { return m_themes; }
    QWidget *page() const { return &m_page; }
    StepDialog *form(const QString &objectName, const QString &title, const QString &action) const;

    /// A deed that asks for nothing.
    template <typename T>
    void follow(const QFuture<Result<T>> &answer, const QString &sentence)
    {
        whenDone(answer, this, [this, sentence](const QFuture<Result<T>> &future) {
            if (future.resultCount() == 0)
                return;
            if (const auto result = future.result(); result)
                Q_EMIT done(sentence);
            else
                Q_EMIT failed(result.error());
        });
    }
    /// For StepDialog::onSubmit().
    auto saying(const QString &sentence)
    {
        return [this, sentence](const auto &) { Q_EMIT done(sentence); };
    }

private:
    const CaseWork &m_work;
    const ThemeSource &m_themes;
    QWidget &m_page;
};

/// Interviews: schedule, move, cancel, result, invitation.
class InterviewActions final : public CaseActions
{
    Q_OBJECT

public:
    using CaseActions::CaseActions;

    /// `subject`: number of the application and who it is.
    void schedule(ApplicationId application, const QString &subject, const QDateTime &from = {});
    /// For an application that is chosen in the dialog; without `from` for tomorrow morning.
    void scheduleNew(const QDateTime &from);
    void move(const InterviewRow &row);
    void cancel(const InterviewRow &row);
    void enterResult(const InterviewRow &row);
    void saveInvitation(const InterviewRow &row);

private:
    QDateTime usualTime(const QDateTime &from) const;
    void plan(const Interview &before, const QString &title, const QString &subject);
};

/// Seats: offer, acceptance, start, end, exemption, terms.
class HireActions final : public CaseActions
{
    Q_OBJECT

public:
    using CaseActions::CaseActions;

    void offer(const ApplicationCase &one);
    void step(const HireRow &row, int postingVersion, HireStage to);
    void askExemption(const HireRow &row, int postingVersion);
    void approveExemption(const HireRow &row, int postingVersion);
    void changeTerms(const HireRow &row, int postingVersion);
};

/// Applications: the next step, leaving. What is an interview or a seat goes to those.
class ApplicationActions final : public CaseActions
{
    Q_OBJECT

public:
    ApplicationActions(const CaseWork &work, const ThemeSource &themes, QWidget &page);

    void next(const ApplicationCase &one);
    void arrange(const ApplicationCase &one);
    void schedule(const ApplicationCase &one);
    void offer(const ApplicationCase &one) { m_hires->offer(one); }
    void leave(const ApplicationCase &one);

private:
    void askConsent(const ApplicationCase &one);
    void seeOriginal(const ApplicationCase &one);
    void enterResult(const ApplicationCase &one);

    InterviewActions *m_interviews;
    HireActions *m_hires;
};
