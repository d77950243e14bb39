#include "app/console.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

struct ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleText)
};

namespace {

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler writes it");

void interrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void catchInterrupt() { std::signal(SIGINT, interrupt); }

bool Console::stopRequested() const { return interrupted; }

void Console::progress(qint64 done, qint64 total)
{
    if (done == 0 && total <= 0)
        return; // nothing has been done of what nobody counted
    const bool terminal = isTerminal();
    const bool last = total > 0 && done >= total;
    if (m_shown.isValid() && !last && m_shown.elapsed() < (terminal ? 200 : 5000))
        return;
    m_shown.start();
    const QLocale locale;
    const QString text = total > 0 ? u"%1 / %2"_s.arg(locale.toString(done), locale.toString(total))
                                   : ConsoleText::tr("%1 so far").arg(locale.toString(done));
    if (std::exchange(m_text, text) == text)
        return;
    write(stderr, terminal ? u"\r%1\x1b[K"_s.arg(text) : text + u'\n');
    m_open = terminal;
}

void Console::note(const QString &line)
{
    endProgress();
    m_text.clear(); // what comes below a new line is said again, even if it is the same
    write(stderr, line.simplified() + u'\n');
}

int Console::finish(const Outcome &outcome, bool json)
{
    endProgress();
    for (const QString &line : outcome.notes)
        note(line);
    if (!outcome.error.isEmpty())
        note(u"keynet-desk: "_s + outcome.error);
    if (json) {
        QJsonObject object = outcome.json;
        if (!outcome.error.isEmpty())
            object[u"error"_s] = outcome.error.simplified();
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
    } else if (!outcome.text.isEmpty()) {
        write(stdout, outcome.text.endsWith(u'\n') ? outcome.text : outcome.text + u'\n');
    }
    if (std::ferror(stdout)) {
        note(u"keynet-desk: "_s + ConsoleText::tr("The answer could not be written. Is the disk full?"));
        return int(ExitCode::Failed);
    }
    return int(outcome.code);
}

void Console::endProgress()
{
    if (m_open)
        write(stderr, u"\n"_s);
    m_open = false;
}
