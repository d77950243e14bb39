#include "models/storage/editionstore.h"

#include "models/domain/officedate.h"
#include "models/storage/auditlog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct EditionStoreText
{
    Q_DECLARE_TR_FUNCTIONS(EditionStore)
};

static QString keyOf(QDate month) { return month.toString(u"yyyy-MM"_s); }

Result<QList<MonthlyEdition>> EditionStore::found(const QString &condition, const QVariantList &values, bool withFigures) const
{
    Statement select(m_db, u"SELECT month, edition, signed_at, signed_by, reason, sha256%1 FROM report_edition%2"_s.arg(
                               withFigures ? u", figures"_s : QString(), condition));
    if (const auto done = select.run(values); !done)
        return done.error();
    QList<MonthlyEdition> editions;
    while (select.next()) {
        MonthlyEdition edition{.month = QDate::fromString(select.text(0) + u"-01"_s, Qt::ISODate),
                               .edition = select.value(1).toInt(),
                               .signedAt = momentFromStored(select.text(2)),
                               .signedBy = select.text(3),
                               .reason = select.text(4),
                               .sha256 = select.text(5),
                               .figures = {}};
        if (withFigures) {
            const QByteArray text = select.text(6).toUtf8();
            if (figuresHash(text) != edition.sha256)
                return Error{
                    Error::Kind::Input,
                    EditionStoreText::tr("The figures of edition %1 of %2 are not those that were signed. Restore a backup.")
                        .arg(QString::number(edition.edition), select.text(0))};
            auto figures = figuresFrom(text);
            if (!figures)
                return figures.error();
            edition.figures = figures.take();
        }
        editions.append(edition);
    }
    return editions;
}

Result<QList<MonthlyEdition>> EditionStore::ofMonth(QDate month) const
{
    return found(u" WHERE month = ? ORDER BY edition"_s, {keyOf(month)}, true);
}

Result<QList<MonthlyEdition>> EditionStore::list() const { return found(u" ORDER BY month DESC, edition"_s, {}, false); }

Result<MonthlyEdition> EditionStore::sign(const MonthlyComparison &figures, const QString &reason, const Actor &actor,
                                          QDate today) const
{
    return inTransaction(m_db, [&]() -> Result<MonthlyEdition> {
        const auto before = ofMonth(figures.month.month);
        if (!before)
            return before.error();
        const auto newest = before.value().isEmpty() ? std::nullopt : std::optional(before.value().last());
        if (const auto sound = checkedForSigning(figures.month.month, today, figures, newest, reason); !sound)
            return sound.error();
        const QByteArray text = figuresText(figures);
        const MonthlyEdition edition{.month = figures.month.month,
                                     .edition = newest ? newest->edition + 1 : 1,
                                     .signedAt = actor.at,
                                     .signedBy = actor.name,
                                     .reason = newest ? reason.trimmed() : QString(),
                                     .sha256 = figuresHash(text),
                                     .figures = figures};
        const QString month = keyOf(edition.month);
        Statement insert(m_db, u"INSERT INTO report_edition (month, edition, signed_at, signed_by, reason, sha256, figures)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        if (const auto done = insert.run({month, edition.edition, storedMoment(edition.signedAt), bound(edition.signedBy),
                                          bound(edition.reason), edition.sha256, QString::fromUtf8(text)});
            !done)
            return done.error();
        const QJsonObject state{{u"edition"_s, edition.edition}, {u"sha256"_s, edition.sha256}, {u"reason"_s, edition.reason}};
        if (const auto done = AuditLog(m_db, actor).added(u"report.sign"_s, month, state); !done)
            return done.error();
        return edition;
    });
}
