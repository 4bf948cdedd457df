// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusline.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace samovar {

namespace {

constexpr int kPatience = 500;  // ms: what is done sooner needs no progress bar
constexpr int kPollEvery = 100; // ms
constexpr int kBarWidth = 140;

} // namespace

StatusLine::StatusLine(Tasks &tasks, QAction *undo, QWidget *parent)
    : QFrame(parent)
    , m_tasks(tasks)
    , m_savedIcon(new QLabel)
    , m_saved(new QLabel)
    , m_done(new ElidedLabel)
    , m_undo(new QPushButton(tr("Undo")))
    , m_selection(new QLabel)
{
    setProperty("statusLine", true);
    setObjectName(QStringLiteral("statusLine"));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_done->setObjectName(QStringLiteral("done"));
    m_undo->setObjectName(QStringLiteral("undoLast"));
    m_undo->setAccessibleName(tr("Undo what was done last"));
    m_undo->setProperty("link", true);
    m_selection->setObjectName(QStringLiteral("selection"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::kMedium, style::kTiny, style::kMedium, style::kTiny);
    row->setSpacing(style::kSmall);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addSpacing(style::kMedium);
    row->addWidget(m_done);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_selection);
    row->addWidget(makeProgress());
    setMinimumHeight(m_undo->sizeHint().height() + 2 * style::kTiny);

    connect(m_undo, &QPushButton::clicked, undo, &QAction::trigger);
    connect(undo, &QAction::changed, this, [this, undo] { m_undo->setEnabled(undo->isEnabled()); });
    m_poll.setInterval(kPollEvery);
    connect(&m_poll, &QTimer::timeout, this, &StatusLine::showProgress);
    connect(&tasks, &Tasks::runningChanged, this, &StatusLine::followTask);
    setSavedState({});
    setDone({}, false);
    followTask(tasks.isRunning());
}

QWidget *StatusLine::makeProgress()
{
    m_progress = new QWidget(this);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(style::kMedium, 0, 0, 0);
    row->setSpacing(style::kSmall);
    m_what = new QLabel;
    m_what->setObjectName(QStringLiteral("what"));
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("bar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_cancel->setProperty("link", true);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (Progress *progress = m_tasks.progress()) {
            progress->cancel();
            m_cancel->setEnabled(false);
        }
    });
    return m_progress;
}

void StatusLine::setSavedState(const QString &readOnlyText)
{
    const bool isSaved = readOnlyText.isEmpty();
    const QString iconName = isSaved ? QStringLiteral("dialog-ok-apply") : QStringLiteral("object-locked");
    m_savedIcon->setPixmap(style::icon(iconName).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_saved->setText(isSaved ? tr("All saved") : readOnlyText);
    m_saved->setToolTip(isSaved ? tr("Every change is written to the event file as it is made.")
                                : readOnlyText);
}

void StatusLine::setDone(const QString &text, bool canUndo)
{
    m_done->setText(text);
    m_done->setVisible(!text.isEmpty());
    m_isUndoOffered = canUndo && !text.isEmpty();
    m_undo->setVisible(m_isUndoOffered);
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->setText(text);
}

void StatusLine::followTask(bool isRunning)
{
    m_progress->hide();
    m_cancel->setEnabled(true);
    m_undo->setVisible(m_isUndoOffered && !isRunning);
    if (!isRunning) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    QTimer::singleShot(kPatience, this, [this] {
        m_progress->setVisible(m_tasks.isRunning());
        showProgress();
    });
}

void StatusLine::showProgress()
{
    const Progress *progress = m_tasks.progress();
    if (progress == nullptr)
        return;
    const qint64 total = progress->total();
    const QString what = progress->what().text();
    fillBar(*m_bar, *progress);
    if (total > 0) {
        m_what->setText(
            tr("%1: %2 of %3").arg(what, QLocale().toString(progress->done()), QLocale().toString(total)));
    } else {
        m_what->setText(what);
    }
    m_bar->setAccessibleName(m_what->text());
}

} // namespace samovar
