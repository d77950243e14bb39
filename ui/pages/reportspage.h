#pragma once

#include "models/domain/latestanswer.h"
#include "ui/pages/reportwork.h"
#include "ui/shell/page.h"

class EmptyState;
class PagesView;
class PivotBar;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class ReportPainter;
class SignOffBar;
class TextLabel;

/// Reports as they will be printed, and the ways to take them along: paper, PDF, Excel, CSV.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(ReportWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    QString helpText() const override;
    bool holdsPersonalData() const override { return false; }
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool exportView() override;
    bool printView() override;

    /// Saves without asking for a name.
    void saveAs(const ReportFile &file);

private:
    void buildActions();
    QWidget *buildChoices();
    QWidget *buildViewBar();
    QDateEdit *dayField(const QString &name, const QString &objectName, QHBoxLayout *row, QList<QWidget *> &group);
    ReportKind kind() const;
    void showFields(); // those that the report asks for
    static QString emptyTitle(ReportKind kind);
    ReportRequest request() const;
    void makeReport();
    void loadEditions();                      // of the chosen month, then the report
    void loadSaved(const QString &name = {}); // tables that were built, then the report
    void setReturning();                      // how the office counts people who register again
    void askName();
    void followKeeping(const QFuture<Result<>> &keeping, const QString &name);
    void askSignature();
    void sign(const QString &reason);
    void showDocument(const ReportDocument &document);
    void chooseFile(ReportFormat format);
    void showSaved(const SavedReport &saved, const ReportFile &file);
    void listLacking(const SavedReport &saved);
    void updateViewBar();

    ReportWork m_work;
    PostingFilter m_filter;
    LatestAnswer m_document;
    quint64 m_askedEditions = 0;
    std::shared_ptr<const ReportPainter> m_report;

    QComboBox *m_kind = nullptr;
    QDateEdit *m_asOf = nullptr, *m_from = nullptr, *m_to = nullptr, *m_month = nullptr;
    QComboBox *m_returning = nullptr;
    QList<QWidget *> m_shortageFields, m_periodFields, m_monthlyFields;
    SignOffBar *m_signOff = nullptr;
    PivotBar *m_pivot = nullptr;
    QPushButton *m_pdf = nullptr, *m_xlsx = nullptr, *m_csv = nullptr, *m_print = nullptr;
    QPushButton *m_previous = nullptr, *m_next = nullptr, *m_smaller = nullptr, *m_larger = nullptr, *m_fit = nullptr;
    TextLabel *m_place = nullptr;
    QListWidget *m_lacking = nullptr;
    QStackedWidget *m_stack = nullptr;
    PagesView *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
};
