#include "ui/pages/pictureactions.h"

#include "models/domain/whendone.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartprint.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

PictureActions::PictureActions(Content content, const ThemeSource &themes, QWidget *page)
    : QObject(page), m_content(std::move(content)), m_page(page),
      m_copy(button(tr("Copy picture"), deskIcon(Icon::Copy, themes), &PictureActions::copy)),
      m_save(button(tr("Save picture"), deskIcon(Icon::Export, themes), &PictureActions::save)),
      m_print(button(tr("Print"), deskIcon(Icon::Print, themes), &PictureActions::print))
{
}

QPushButton *PictureActions::button(const QString &text, QIcon icon, void (PictureActions::*action)(ChartKind))
{
    auto *result = new QPushButton(icon, text);
    connect(result, &QPushButton::clicked, this, [this, result, action] { ask(result, action); });
    return result;
}

void PictureActions::ask(QPushButton *below, void (PictureActions::*action)(ChartKind))
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<std::pair<QString, ChartKind>> charts{{tr("Heat map"), ChartKind::HeatMap},
                                                      {tr("Map of the prefectures"), ChartKind::Map},
                                                      {tr("Ten largest shortages"), ChartKind::Worst},
                                                      {tr("Trend by week"), ChartKind::Trend}};
    for (const auto &[name, kind] : charts)
        connect(menu->addAction(name), &QAction::triggered, this, [this, action, kind = kind] { (this->*action)(kind); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + Space::xs)));
}

void PictureActions::askToSave() { ask(m_save, &PictureActions::save); }

void PictureActions::askToPrint() { ask(m_print, &PictureActions::print); }

void PictureActions::copy(ChartKind kind)
{
    QGuiApplication::clipboard()->setImage(chartImage(m_content(kind)));
    Q_EMIT said({.tone = Tone::Ok, .text = tr("The picture is in the clipboard.")});
}

static QString nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::HeatMap:
        return u"shortage"_s;
    case ChartKind::Map:
        return u"map"_s;
    case ChartKind::Worst:
        return u"worst-ten"_s;
    case ChartKind::Trend:
        return u"trend"_s;
    }
    return {};
}

void PictureActions::save(ChartKind kind)
{
    const QDate day = m_content(kind).map.table.day();
    auto *dialog = new QFileDialog(m_page, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"%1-%2.png"_s.arg(nameOf(kind), day.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); // "…(*.svg)" → svg
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &file) { saveTo(kind, file); });
    dialog->open();
}

void PictureActions::saveTo(ChartKind kind, const QString &file)
{
    whenDone(writeChart(m_content(kind), file), this, [this, file](const QFuture<Result<>> &future) {
        const Result<> result = future.result();
        if (result)
            Q_EMIT said({.tone = Tone::Ok, .text = tr("Saved as “%1”.").arg(QDir::toNativeSeparators(file))});
        else
            Q_EMIT said({.tone = Tone::Danger, .text = result.error().message});
    });
}

void PictureActions::print(ChartKind kind) { previewChart(m_content(kind), m_page); }
