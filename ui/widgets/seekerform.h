#pragma once

#include "models/domain/seeker.h"
#include "ui/widgets/cardcolumns.h"
#include "ui/widgets/themesource.h"

#include <QJsonObject>
#include <QSet>

class FieldInput;
class LicenceForm;

/// Every field of a seeker in a form; what is wrong stands beside a field once it was left.
class SeekerForm final : public CardColumns
{
    Q_OBJECT

public:
    explicit SeekerForm(const ThemeSource &themes, QWidget *parent = nullptr);

    /// `user` looks at licences on `today`.
    void show(const Seeker &seeker, const QString &user, QDate today);
    using QWidget::show;
    /// What the input is compared with from now on; the input stays.
    void setBase(const Seeker &base) { m_base = base; }
    Seeker seeker() const;
    /// As typed, only what differs from what was shown; licences whole.
    QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);
    /// Shows all that is wrong; false where an input cannot be read or the record would be refused.
    bool validate();
    void focusFirst();
    FieldInput *input(const QString &key) const;

Q_SIGNALS:
    void edited();
    /// A field by which duplicates are recognised was left.
    void identified();

private:
    void showFindings();
    void leave(const QString &key);

    QList<FieldInput *> m_inputs;
    LicenceForm *m_licences;
    Seeker m_base;
    QDate m_today;
    QSet<QString> m_visited;
};
