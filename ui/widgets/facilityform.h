#pragma once

#include "models/domain/facility.h"
#include "ui/widgets/themesource.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class TextLabel;

/// The recruiting institution of a new posting: a code or a name is enough where it is known already.
class FacilityForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FacilityForm(const ThemeSource &themes, QWidget *parent = nullptr);

    void clear();
    Facility facility() const;
    void setFacility(const Facility &facility);
    QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);
    /// Shows what is wrong; false where something is.
    bool validate();
    void say(const QString &sentence);

Q_SIGNALS:
    void edited();
    /// A code or a name was entered: is the institution known?
    void lookUpRequested(const Facility &like);

private:
    QWidget *add(const QString &name, QWidget *control, const QString &objectName);
    void lookUp();

    const ThemeSource &m_themes;
    Facility m_known; // the rest of what is known of it
    QLineEdit *m_code, *m_name, *m_kana, *m_municipality;
    QComboBox *m_kind, *m_prefecture;
    TextLabel *m_hint;
};
