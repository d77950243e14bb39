#include "ui/pages/inquirypanel.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/items/inquirytablemodel.h"
#include "ui/dialogs/stepdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

InquiryPanel::InquiryPanel(const CaseWork &work, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_work(work), m_themes(themes), m_model(new InquiryTableModel(this)),
      m_table(plainTable(*m_model, u"inquiryTable"_s, tr("Inquiries"))), m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Check, themes))
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    new FittedColumns(*m_table);
    ListPlace::keep(*m_table, *m_model);
    auto *list = new Card(themes);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    list->body()->addWidget(m_stack);
    auto *side = new Card(themes);
    side->setMinimumWidth(360);
    side->body()->addWidget(buildDetail());
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(list);
    split->addWidget(side);
    split->setSizes({640, 420});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InquiryPanel::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] { m_answer->setFocus(Qt::TabFocusReason); });
    connect(m_empty, &EmptyState::actionRequested, this, &InquiryPanel::takeIn);
    connect(m_model, &PagedTableModel::failed, this, &InquiryPanel::failed);
    connect(m_model, &PagedTableModel::answered, this, &InquiryPanel::showFace);
}

QWidget *InquiryPanel::list() const { return m_table; }

QWidget *InquiryPanel::buildDetail()
{
    auto *side = new QWidget;
    m_sides = new QStackedLayout(side);
    auto *nothing = new TextLabel(tr("Choose an inquiry from the list."), Type::Dense, Ink::Muted, m_themes);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_sides->addWidget(nothing);
    m_title = new TextLabel({}, Type::Heading, Ink::Text, m_themes);
    m_facts = new TextLabel({}, Type::Dense, Ink::Muted, m_themes);
    m_question = new TextLabel({}, Type::Body, Ink::Text, m_themes);
    m_question->setObjectName(u"inquiryQuestion"_s);
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_question->setFocusPolicy(Qt::NoFocus); // copied by its menu; no stop of the keyboard
    m_answered = new TextLabel({}, Type::Dense, Ink::Text, m_themes);
    m_answered->setObjectName(u"inquiryAnswered"_s);
    m_error = new TextLabel({}, Type::Dense, Ink::Danger, m_themes);
    for (TextLabel *text : {m_title, m_facts, m_question, m_answered, m_error})
        text->setWordWrap(true);
    m_answer = new QPlainTextEdit;
    m_answer->setObjectName(u"inquiryAnswer"_s);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setTabChangesFocus(true);
    m_send = styled(new QPushButton(tr("Record the answer")), ButtonKind::Primary);
    m_send->setObjectName(u"sendAnswer"_s);
    connect(m_send, &QPushButton::clicked, this, &InquiryPanel::send);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::s);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(scrolled(m_question, tr("Question")), 2);
    column->addWidget(m_answered);
    column->addWidget(m_answer, 3);
    column->addWidget(m_error);
    column->addWidget(m_send);
    m_sides->addWidget(whole);
    return side;
}

void InquiryPanel::refresh()
{
    m_model->setToday(m_work.today());
    if (!std::exchange(m_asked, true))
        m_model->ask(m_work.inquiries);
    else
        m_model->refresh();
    whenDone(m_work.openInquiries(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto count = future.result();
        if (!count)
            return Q_EMIT failed(count.error());
        m_open = int(count.value());
        Q_EMIT counted();
    });
}

/// The list, or what to say instead of an empty one; what was chosen stays chosen.
void InquiryPanel::showFace()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_model->hasFailed())
        m_empty->sayUnread();
    else if (isEmpty)
        m_empty->say(tr("There is no inquiry yet."), tr("What a seeker asks by phone or mail is taken in here."),
                     tr("Take in an inquiry"));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty && !m_table->currentIndex().isValid()) // it is here for the first time
        m_table->selectRow(std::max(m_model->rowOfId(qToUnderlying(m_shown)), 0));
    showCurrent();
}

void InquiryPanel::showCurrent()
{
    const InquiryRow *row = m_model->at(m_table->currentIndex().row());
    m_sides->setCurrentIndex(row ? 1 : 0);
    if (!row)
        return;
    const Inquiry &inquiry = row->inquiry;
    if (inquiry.id != m_shown)
        m_answer->clear();
    m_shown = inquiry.id;
    m_title->setText(inquiry.number);
    QStringList facts{fieldMoment(inquiry.askedAt), label(inquiry.route)};
    for (const QString &fact : {row->seekerNumber, row->seekerName, row->postingNumber})
        if (!fact.isEmpty())
            facts.append(fact);
    m_facts->setText(facts.join(u" · "_s));
    const bool hidden = !m_work.mayUnmask();
    m_question->setText(hidden ? tr("What was asked and answered is shown to those who may see personal data.")
                               : inquiry.question);
    m_answered->setVisible(inquiry.isAnswered());
    m_answered->setText(tr("Answered by %1 at %2:").arg(inquiry.answeredBy, fieldMoment(inquiry.answeredAt)) + u'\n' +
                        inquiry.answer);
    m_error->hide();
    m_answer->setVisible(!inquiry.isAnswered() && !hidden);
    m_send->setVisible(!inquiry.isAnswered() && !hidden);
}

void InquiryPanel::send()
{
    const InquiryRow *row = m_model->at(m_table->currentIndex().row());
    if (!row)
        return;
    const QString text = m_answer->toPlainText();
    const auto say = [this](const Error &error) {
        m_error->setText(tr("✕ %1").arg(error.message));
        m_error->show();
    };
    if (const auto sound = answered(row->inquiry, text, u"-"_s, {}); !sound) {
        setFieldError(m_answer, true);
        m_answer->setFocus();
        return say(sound.error());
    }
    setFieldError(m_answer, false);
    m_send->setEnabled(false);
    const QString number = row->inquiry.number;
    whenDone(m_work.answer(row->inquiry.id, row->inquiry.version, text), this, [this, say, number](const auto &future) {
        m_send->setEnabled(true);
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return say(future.result().error()); // what was typed stays
        Q_EMIT said(tr("%1 is answered.").arg(number));
    });
}

void InquiryPanel::takeIn()
{
    auto *dialog = new StepDialog(tr("New inquiry"), tr("Take in the inquiry"), m_themes, this);
    dialog->setObjectName(u"inquiryDialog"_s);
    QLineEdit *seeker = dialog->addLine(tr("Number of the seeker, where they are registered"), u"inquirySeeker"_s);
    QLineEdit *posting = dialog->addLine(tr("Number of the posting, where it is about one"), u"inquiryPosting"_s);
    QStringList routes;
    for (const auto route : allOf<IntakeRoute>())
        routes.append(label(route));
    QComboBox *route = dialog->addChoice(tr("Came through"), u"inquiryRoute"_s, routes, int(IntakeRoute::Headquarters));
    QPlainTextEdit *question = dialog->addText(tr("Question"), u"inquiryText"_s);
    dialog->setCheck(
        [question]() -> Result<> {
            const auto taken = asked({.question = question->toPlainText()}, {});
            return taken ? Result<>() : Result<>(taken.error());
        },
        [question] { return question; });
    dialog->onSubmit(
        [this, seeker, posting, route, question] {
            return m_work.ask(seeker->text().trimmed(), posting->text().trimmed(),
                              static_cast<IntakeRoute>(route->currentIndex()), question->toPlainText().trimmed());
        },
        [this](const auto &) { Q_EMIT said(tr("The inquiry is taken in.")); });
    dialog->openForm();
}
