#pragma once

#include "models/domain/checks.h"
#include "ui/widgets/cardcolumns.h"
#include "ui/widgets/themesource.h"

#include <QJsonObject>
#include <QSet>

class FieldEditor;

/// Every field of a posting in a form; what is wrong stands beside a field once it was left.
class PostingForm final : public CardColumns
{
    Q_OBJECT

public:
    explicit PostingForm(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const PostingContent &content, const CheckContext &context);
    using QWidget::show;
    /// What the input is compared with from now on; the input stays.
    void setBase(const PostingContent &base) { m_base = base; }
    PostingContent content() const;
    /// As typed, only what differs from what was shown.
    QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);
    /// Shows all that is wrong; false where an input cannot be read.
    bool validate();
    void focusField(const QString &key);
    FieldEditor *editor(const QString &key) const;

Q_SIGNALS:
    void edited();

private:
    void showFindings();

    QList<FieldEditor *> m_editors;
    PostingContent m_base;
    CheckContext m_context;
    QSet<QString> m_visited;
};
