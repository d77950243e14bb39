#pragma once

#include "models/domain/importreport.h"
#include "models/domain/latestanswer.h"
#include "ui/shell/page.h"

class Card;
class EmptyState;
class FieldDelegate;
class ImportFormat;
class ImportMappingModel;
class ImportPreviewModel;
class JobBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;
class SegmentSwitch;
class TextLabel;

/// Takes in files of postings, facilities and seekers: choose, look, correct the mapping, start, see what came of it.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    struct Work
    {
        /// The file, and what would become of its first rows; without a mapping the remembered or a guessed one.
        std::function<QFuture<Result<ImportPreview>>(QString path, ReadOptions options, ImportTarget target,
                                                     std::optional<ColumnMapping> mapping)>
            preview;
        /// Takes the file in, remembers the mapping; reports progress and can be cancelled.
        std::function<QFuture<Result<ImportReport>>(QString path, ReadOptions options, ColumnMapping mapping)> run;
        std::function<QFuture<Result<QList<ImportRun>>>()> history;
        /// Copies the rejected rows of a report to a file; gives its path.
        std::function<QFuture<Result<QString>>(ImportReport report, QString path)> saveRejects;
        std::function<QFuture<Result<QString>>(ColumnMapping mapping, QString path)> saveMapping;
        std::function<QFuture<Result<ColumnMapping>>(QString path)> loadMapping;
        /// Ask for a file to open or to save to; empty: none was chosen.
        std::function<QString()> chooseFile;
        std::function<QString(QString suggestion)> chooseTarget;
        std::function<QString()> chooseMapping;
    };

    ImportPage(Work work, const ThemeSource &themes, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    bool usesFilter() const override { return false; }
    void refresh() override;
    bool back() override;

    void openFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildStart();
    QWidget *buildFile();
    Card *buildMapping();
    Card *buildPreview();
    void look(const std::optional<ColumnMapping> &mapping);
    void show(const ImportPreview &preview);
    void showHistory(const QList<ImportRun> &runs);
    void start();
    void finish(const ImportReport &report);
    void saveRejects(const ImportReport &report);
    void saveOwnMapping();
    void loadOwnMapping();
    void setRunning(bool running);
    ImportTarget target() const;

    Work m_work;
    QString m_path;
    ImportPreview m_preview;
    LatestAnswer m_previewAnswer;
    bool m_running = false;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableWidget *m_history;
    SegmentSwitch *m_target;
    TextLabel *m_file, *m_state;
    ImportFormat *m_format;
    ImportMappingModel *m_mapping;
    ImportPreviewModel *m_rows;
    FieldDelegate *m_fields;
    QTableView *m_mappingView, *m_rowsView;
    TextLabel *m_none; // in place of the history, before the first import
    QPushButton *m_choose, *m_start, *m_save, *m_load;
    JobBar *m_job;
};
