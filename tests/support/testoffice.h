#pragma once

#include "models/domain/officeuser.h"

#include <QString>
#include <QUrl>

/// A shared office of its own on the tests' server, as `database init` makes it, with one user of each role; taken away at the
/// end, with its logins. The coordinator belongs to 東京都.
class TestOffice
{
public:
    static constexpr auto password = "Long enough 12345";

    explicit TestOffice(const QString &server);
    ~TestOffice();
    Q_DISABLE_COPY_MOVE(TestOffice)

    /// Why there is none; empty where all is well.
    QString problem() const { return m_problem; }
    QString login(OfficeRole role) const;
    /// The office as its owner, and as one of its users.
    QString address() const { return m_office.toString(QUrl::FullyEncoded); }
    QString address(OfficeRole role) const;
    QString name() const { return m_office.path().mid(1); }

private:
    QString made();

    QUrl m_office;
    QString m_tag, m_problem;
};
