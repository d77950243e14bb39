#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What one run of the program did.
struct Run
{
    int exit = -1;
    QString out, err;
    QJsonObject json; // of --json; empty where the output is not exactly one object
};

/// The program's "today": the day in Japan, wherever the tests run.
QDate dayInJapan();

/// Runs the program as somebody at a shell without a display would, in a home of its own.
class Program
{
public:
    Run operator()(const QStringList &words, const QStringList &environment = {}) const;
    /// With --json and --database FILE of this home.
    Run json(const QStringList &words) const;
    QString path(const QString &name) const { return m_home.filePath(name); }
    QString database() const { return path(QStringLiteral("test.db")); }

private:
    QTemporaryDir m_home;
};
