// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eventview.h"

#include "core/workspace/workspace.h"
#include "ui/imports/importpage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/letterspage.h"
#include "ui/pages/listspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/schedulepage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/trackspage.h"
#include "ui/sidebar.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

constexpr QStringView kPeoplePage = u"participantsPage";
constexpr QStringView kSettingsPage = u"settingsPage";

} // namespace

EventView::EventView(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_history(new HistoryPage(context))
    , m_stack(new QStackedWidget)
{
    addPage(new OverviewPage(context));
    addPage(new ParticipantsPage(context));
    addPage(new TracksPage(context));
    addPage(new SchedulePage(context));
    addPage(new LettersPage(context));
    addPage(new ListsPage(context));
    addPage(m_history);
    addPage(new SettingsPage(context));
    m_sidebar = new Sidebar(m_pages);
    connect(m_sidebar, &Sidebar::chosen, this, &EventView::showPage);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (context.workspace.isReadOnly())
        column->addWidget(makeBanner());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_sidebar->setCurrent(0);
}

void EventView::addPage(Page *page)
{
    m_pages += page;
    m_stack->addWidget(page);
    connect(page, &Page::selectionText, this, [this, page](const QString &text) {
        if (page == currentPage())
            Q_EMIT selectionText(text);
    });
    connect(page, &Page::done, this, &EventView::done);
    connect(page, &Page::importRequested, this, &EventView::importRequested);
    connect(page, &Page::personRequested, this, &EventView::showPerson);
    connect(page, &Page::settingsRequested, this, &EventView::showSettings);
    connect(page, &Page::peopleRequested, this, &EventView::showPeople);
    connect(page, &Page::pageRequested, this, [this](const QString &name, const QString &subject) {
        if (Page *there = goTo(name); there != nullptr && !subject.isEmpty())
            there->showSubject(subject);
    });
}

QString EventView::readOnlyText() const
{
    if (!m_context.workspace.isReadOnly())
        return {};
    const FileHolder holder = m_context.workspace.holder();
    if (holder.application.isEmpty() && holder.host.isEmpty())
        return tr("Only reading: this file can't be written here");
    return tr("Only reading: the event is open in %1 on %2").arg(holder.application, holder.host);
}

QFrame *EventView::makeBanner()
{
    auto *banner = new QFrame;
    banner->setObjectName(QStringLiteral("readOnlyBanner"));
    banner->setProperty("notice", true);
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(style::kLarge, style::kSmall, style::kLarge, style::kSmall);
    row->setSpacing(style::kMedium);
    auto *sign = new QLabel;
    sign->setPixmap(style::icon(QStringLiteral("object-locked")).pixmap(QSize(22, 22), devicePixelRatioF()));
    row->addWidget(sign);
    const bool isHeld = !m_context.workspace.holder().application.isEmpty();
    const QString advice =
        isHeld
            ? tr("Close it there and try again to change it here. You can look at everything and print it.")
            : tr("Copy the file to a folder of yours to change it. You can look at everything and print it.");
    auto *text = new QLabel(
        QStringLiteral("<b>%1.</b> %2").arg(readOnlyText().toHtmlEscaped(), advice.toHtmlEscaped()));
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto *again = new QPushButton(tr("Try again"));
    again->setObjectName(QStringLiteral("reopen"));
    row->addWidget(again);
    connect(again, &QPushButton::clicked, this, &EventView::reopenRequested);
    return banner;
}

Page *EventView::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

int EventView::currentIndex() const
{
    return m_current;
}

void EventView::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    if (!leaveImport()) {
        m_sidebar->setCurrent(m_current);
        return;
    }
    dropImport();
    m_current = index;
    m_stack->setCurrentWidget(m_pages[index]);
    m_sidebar->setCurrent(index);
    Q_EMIT selectionText({});
    Q_EMIT pageChanged(m_pages[index]);
}

void EventView::showSettings()
{
    goTo(kSettingsPage);
}

bool EventView::isImporting() const
{
    return m_import != nullptr;
}

bool EventView::leaveImport()
{
    return m_import == nullptr || !m_context.tasks.isRunning() ||
           m_context.prompts.confirm(
               this, tr("Stop the import?"),
               tr("The files are being read. Stopped now, nothing of them is taken over."),
               tr("Stop the import"));
}

void EventView::dropImport()
{
    if (m_import == nullptr)
        return;
    m_stack->removeWidget(m_import);
    delete m_import; // at once: it waits until its work has rolled back
}

int EventView::indexOf(QStringView page) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [page](const Page *one) { return one->objectName() == page; });
    return found != m_pages.end() ? static_cast<int>(found - m_pages.begin()) : -1;
}

Page *EventView::goTo(QStringView page)
{
    const int index = indexOf(page);
    showPage(index);
    return index >= 0 && currentPage() == m_pages[index] ? m_pages[index] : nullptr;
}

void EventView::showPerson(ParticipantId id)
{
    if (Page *page = goTo(kPeoplePage); page != nullptr)
        page->showPerson(id);
}

void EventView::showPeople(const ParticipantFilter &filter)
{
    if (Page *page = goTo(kPeoplePage); page != nullptr)
        page->showPeople(filter);
}

void EventView::startImport(const QStringList &files)
{
    if (!leaveImport())
        return;
    dropImport();
    m_import = new ImportPage(m_context, files);
    connect(m_import, &ImportPage::finished, this, &EventView::endImport);
    connect(m_import, &ImportPage::cancelled, this, [this] { endImport({}); });
    connect(m_import, &Page::importRequested, this, &EventView::importRequested);
    m_stack->addWidget(m_import);
    m_stack->setCurrentWidget(m_import);
    m_import->setFocus();
    Q_EMIT selectionText({});
    Q_EMIT pageChanged(m_import);
}

void EventView::endImport(const QString &doneText)
{
    // It is the import page itself that says so: let it return before it goes.
    m_stack->removeWidget(m_import);
    m_import->deleteLater();
    m_import.clear();
    showPage(doneText.isEmpty() ? m_current : indexOf(kPeoplePage));
    if (!doneText.isEmpty())
        Q_EMIT done(doneText);
}

} // namespace samovar
