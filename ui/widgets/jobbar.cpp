#include "ui/widgets/jobbar.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

JobBar::JobBar(Form form, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_form(form),
      m_text(new TextLabel({}, form == Form::Small ? Type::Caption : Type::Dense, Ink::Text, themes)), m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("Stop", "a running job")))
{
    const bool isSmall = form == Form::Small;
    m_text->setObjectName(u"jobText"_s);
    m_stop->setObjectName(u"jobStop"_s);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(isSmall ? 6 : Space::m);
    if (isSmall) {
        m_text->setElided(true);
        m_bar->setFixedSize(112, 12);
        m_stop->setFixedHeight(24);
        m_stop->setFont(fontFor(Type::Caption));
        row->addWidget(m_text, 1);
        row->addWidget(m_bar);
    } else {
        row->addWidget(m_bar, 1);
        row->addWidget(m_text);
    }
    row->addWidget(m_stop);
    hide();

    m_patience.setInterval(1s);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { setVisible(m_watcher.isRunning()); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &JobBar::refresh);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, this, &JobBar::refresh);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JobBar::end);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_watcher.cancel();
    });
}

QString JobBar::text() const { return m_text->text(); }

void JobBar::watchJob(const QString &name, const QFuture<void> &job)
{
    m_name = name;
    m_bar->setAccessibleName(name);
    m_stop->setAccessibleName(tr("Stop: %1", "name of a running job").arg(name));
    m_stop->setEnabled(true);
    m_clock.start();
    m_patience.start();
    m_watcher.setFuture(job);
    refresh();
}

void JobBar::refresh()
{
    const int total = m_watcher.progressMaximum() - m_watcher.progressMinimum();
    const int done = m_watcher.progressValue() - m_watcher.progressMinimum();
    const QLocale locale;
    m_bar->setVisible(total > 0);
    if (total > 0) {
        m_bar->setRange(m_watcher.progressMinimum(), m_watcher.progressMaximum());
        m_bar->setValue(m_watcher.progressValue());
        const QString counts =
            tr("%1: %2 / %3", "name of a job, done, total").arg(m_name, locale.toString(done), locale.toString(total));
        const QString left = m_form == Form::Full ? timeLeft() : QString();
        m_text->setText(left.isEmpty() ? counts : tr("%1 · %2", "done so far · time left").arg(counts, left));
    } else {
        m_text->setText(done > 0 ? tr("%1: %2 so far", "name of a job, done").arg(m_name, locale.toString(done)) : m_name);
    }
}

QString JobBar::timeLeft() const
{
    const double done = m_watcher.progressValue() - m_watcher.progressMinimum();
    const double total = m_watcher.progressMaximum() - m_watcher.progressMinimum();
    const double elapsed = double(m_clock.elapsed()) / 1000;
    if (done <= 0 || elapsed < 1)
        return {};
    const int seconds = qRound(elapsed * (total - done) / done);
    return seconds < 90 ? tr("about %n second(s) left", nullptr, seconds)
                        : tr("about %n minute(s) left", nullptr, (seconds + 30) / 60);
}

void JobBar::end()
{
    m_patience.stop();
    hide();
    Q_EMIT finished();
}
