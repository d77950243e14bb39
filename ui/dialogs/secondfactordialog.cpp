#include "ui/dialogs/secondfactordialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

static QString inGroups(const QString &secret)
{
    QStringList groups;
    for (qsizetype i = 0; i < secret.size(); i += 4)
        groups.append(secret.mid(i, 4));
    return groups.join(u' ');
}

SecondFactorDialog::SecondFactorDialog(const QString &secret, const QString &address, const ThemeSource &themes, QWidget *parent)
    : FormDialog(secret.isEmpty() ? tr("Remove the second factor") : tr("Set up a second factor"),
                 secret.isEmpty() ? tr("Remove it") : tr("Use it from now on"), themes, parent)
{
    setObjectName(u"secondFactorDialog"_s);
    if (!secret.isEmpty()) {
        for (const auto &[caption, name, text] : {std::tuple(tr("Key"), u"factorKey"_s, inGroups(secret)),
                                                  std::tuple(tr("Address for the app"), u"factorAddress"_s, address)}) {
            QLineEdit *line = addLine(caption, name, text);
            line->setReadOnly(true);
            line->setCursorPosition(0);
        }
        addNote(tr(
            "Enter the key in an authenticator app (by time, six digits), or hand it the address. Then enter the code that "
            "the app shows. Without the app the window opens only after an administrator has taken the lock off (user unlock)."));
    }
    m_code = addLine(tr("Code of the app"), u"factorCode"_s);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_code->setMaxLength(8);
    m_code->setFocus();
    setRule([this]() -> Result<> {
        if (code().isEmpty())
            return Error{Error::Kind::Input, tr("Enter the six digits that the app shows now.")};
        return {};
    });
}

QString SecondFactorDialog::code() const { return m_code->text().trimmed(); }
