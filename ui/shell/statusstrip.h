#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/strip.h"

class IconLabel;
class TextLabel;

/// The bottom line: database, last import, connection, the running job, the user. An empty text takes its part away.
class StatusStrip final : public Strip
{
    Q_OBJECT

public:
    explicit StatusStrip(const ThemeSource &themes, QWidget *parent = nullptr);

    void setDatabase(const QString &text, const QString &toolTip = {});
    void setLastImport(const QString &text);
    void setConnection(const QString &text, Tone tone);
    void setUser(const QString &text);
    /// That the server is away; it stands in the place of the connection's line, which cannot be known now.
    void setServer(const QString &text);
    JobBar &job() { return *m_job; }

private:
    struct Part
    {
        IconLabel *icon;
        TextLabel *text;
    };
    Part add(Icon icon, const QString &name);
    static void say(const Part &part, const QString &text);

    Part m_database, m_import, m_server, m_connection;
    JobBar *m_job;
    Part m_user;
};
