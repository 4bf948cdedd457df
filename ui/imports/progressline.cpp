// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/progressline.h"

#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace samovar {

namespace {

constexpr int kAppearAfterMs = 500;
constexpr int kPollMs = 100;

} // namespace

ProgressLine::ProgressLine(Tasks &tasks, QWidget *parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_what(style::makeLabel({}, style::FontRole::Body, this))
    , m_bar(new QProgressBar(this))
    , m_cancelTask(new QPushButton(tr("Cancel"), this))
    , m_appear(new QTimer(this))
    , m_poll(new QTimer(this))
{
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("bar"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancelTask->setObjectName(QStringLiteral("cancelTask"));
    m_appear->setSingleShot(true);
    m_appear->setInterval(kAppearAfterMs);
    m_poll->setInterval(kPollMs);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kMedium);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancelTask);
    showContents(false);

    connect(m_appear, &QTimer::timeout, this, [this] { showContents(true); });
    connect(m_poll, &QTimer::timeout, this, &ProgressLine::poll);
    connect(m_cancelTask, &QPushButton::clicked, this, &ProgressLine::cancelRequested);
}

void ProgressLine::begin()
{
    if (m_appear->isActive() || m_poll->isActive())
        return;
    m_appear->start();
    m_poll->start();
}

void ProgressLine::end()
{
    m_appear->stop();
    m_poll->stop();
    showContents(false);
}

void ProgressLine::showContents(bool shown)
{
    setVisible(shown);
    if (shown)
        poll();
}

void ProgressLine::poll()
{
    const Progress *progress = m_tasks.progress();
    if (!progress) {
        m_what->setText(tr("Waiting for the work before it…"));
        m_bar->setRange(0, 0);
        return;
    }
    fillBar(*m_bar, *progress);
    const qint64 total = progress->total();
    const qint64 done = qMin(progress->done(), total);
    const QString what = progress->what().isEmpty() ? m_tasks.title().text() : progress->what().text();
    if (total <= 0) {
        m_what->setText(what);
        return;
    }
    const QLocale locale;
    m_what->setText(tr("%1: %2 of %3").arg(what, locale.toString(done), locale.toString(total)));
}

} // namespace samovar
