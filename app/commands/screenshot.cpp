#include "app/commands/commands.h"

#include "app/deskwindow.h"
#include "app/office.h"
#include "app/pagelist.h"
#include "app/session.h"
#include "app/settingswiring.h"
#include "models/domain/whendone.h"
#include "ui/widgets/deskstyle.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

struct ScreenshotText
{
    Q_DECLARE_TR_FUNCTIONS(ScreenshotText)
};

namespace {

constexpr int quietRounds = 6; // answers lead to further questions: a list, its detail, its duplicates
constexpr auto roundTime = std::chrono::milliseconds(250);

/// Shows one page as a user would see it and saves its picture.
class Photographer final : public QObject
{
public:
    Photographer(const DatabaseAddress &address, QString page, QSize size, bool dark, QString file)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat), m_session(address, m_settings),
          m_page(std::move(page)), m_size(size), m_file(std::move(file))
    {
        m_settings.setValue(u"appearance"_s, static_cast<int>(dark ? Appearance::Dark : Appearance::Light));
        m_themes.setDark(dark);
        DeskStyle::install(m_themes);
        whenDone(m_session.prepare(), this, [this](const auto &future) {
            if (const auto version = future.result(); !version)
                return finish(version.error());
            open();
        });
    }

    Result<> result() const { return m_result; }

private:
    void open()
    {
        m_desk = std::make_unique<DeskWindow>(m_session, m_themes, DeskWindow::Upkeep::LeftAlone); // a picture changes nothing
        Page *page = m_desk->page(m_page);
        if (!page)
            return finish(refusal());
        MainWindow &window = m_desk->window();
        window.resize(m_size);
        window.show();
        window.open(page);
        settle(quietRounds);
    }

    /// The page is there, but not for this user.
    Error refusal() const
    {
        for (const PageEntry &entry : pageList())
            if (entry.name == m_page)
                return noPlaceIn(m_session.officeUser()->role, entry.area);
        return {Error::Kind::Input,
                ScreenshotText::tr("There is no page “%1”. Choose one of: %2").arg(m_page, pageNames().join(u", "_s))};
    }

    void settle(int rounds)
    {
        if (rounds == 0)
            return save();
        whenDone(m_session.read([](const QSqlDatabase &) { return Result<>(); }), this,
                 [this, rounds](const auto &) { QTimer::singleShot(roundTime, this, [this, rounds] { settle(rounds - 1); }); });
    }

    void save()
    {
        if (m_desk->window().grab().save(m_file))
            finish({});
        else
            finish(Error{
                Error::Kind::Input,
                ScreenshotText::tr("%1 cannot be written. Check that its folder exists and may be written to.").arg(m_file)});
    }

    void finish(const Result<> &result)
    {
        m_result = result;
        QApplication::exit(0);
    }

    QTemporaryDir m_folder; // a picture shows the program as it is delivered, not as somebody has set it up
    QSettings m_settings;
    ThemeSource m_themes;
    Session m_session;
    std::unique_ptr<DeskWindow> m_desk;
    QString m_page;
    QSize m_size;
    QString m_file;
    Result<> m_result;
};

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() < 320 || size.height() < 240 || size.width() > 8000 || size.height() > 8000 ? std::nullopt
                                                                                                    : std::optional(size);
}

Outcome photograph(const Invocation &call, Console &)
{
    const QString page = call.arguments.value(0), file = call.value(u"out"_s);
    if (!pageNames().contains(page))
        return wrongUsage(ScreenshotText::tr("There is no page “%1”. Choose one of: %2").arg(page, pageNames().join(u", "_s)));
    if (file.isEmpty())
        return wrongUsage(ScreenshotText::tr("No file was named. Give --out FILE.png"));
    const auto size = sizeFrom(call.isSet(u"size"_s) ? call.value(u"size"_s) : u"1280x800"_s);
    if (!size)
        return wrongUsage(ScreenshotText::tr("The size is not understood. Write it as 1280x800."));
    const auto address = DatabaseAddress::fromText(call.database);
    if (!address)
        return failed(address.error());
    if (const auto there = Office::open(call); !there) // a picture makes no database
        return failed(there.error());
    Photographer photographer(address.value(), page, *size, call.isSet(u"dark"_s), file);
    QApplication::exec();
    if (const auto result = photographer.result(); !result)
        return failed(result.error());
    return done({{u"page"_s, page}, {u"file"_s, file}}, file);
}

} // namespace

Command screenshotCommand()
{
    return {.name = u"screenshot"_s,
            .argumentName = u"PAGE"_s,
            .least = 1,
            .most = 1,
            .summary = ScreenshotText::tr("Save a picture of a page of the window"),
            .options = {{u"out"_s, u"FILE.png"_s, ScreenshotText::tr("file to write")},
                        {u"size"_s, u"WxH"_s, ScreenshotText::tr("size of the window, 1280x800 where none is given")},
                        {u"dark"_s, {}, ScreenshotText::tr("in dark colours")}},
            .needs = Surroundings::Widgets,
            .area = OfficeArea::Everyone,
            .run = photograph};
}
