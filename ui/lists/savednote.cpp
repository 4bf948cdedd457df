// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/savednote.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/style.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace samovar {

SavedNote::SavedNote(QWidget *parent)
    : QFrame(parent)
    , m_text(new ElidedLabel(this))
    , m_openFile(new QPushButton(tr("Open"), this))
    , m_openFolder(new QPushButton(tr("Open the folder"), this))
    , m_closeNote(new QToolButton(this))
{
    setProperty("notice", true);
    m_text->setObjectName(QStringLiteral("savedText"));
    m_openFile->setObjectName(QStringLiteral("openFile"));
    m_openFile->setProperty("link", true);
    m_openFolder->setObjectName(QStringLiteral("openFolder"));
    m_openFolder->setProperty("link", true);
    m_closeNote->setObjectName(QStringLiteral("closeNote"));
    m_closeNote->setIcon(style::icon(QStringLiteral("window-close")));
    m_closeNote->setToolTip(tr("Close"));
    m_closeNote->setAccessibleName(tr("Close"));
    m_closeNote->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::kMedium, style::kTiny, style::kSmall, style::kTiny);
    layout->setSpacing(style::kSmall);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_openFile);
    layout->addWidget(m_openFolder);
    layout->addWidget(m_closeNote);
    hide();

    connect(m_openFile, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_closeNote, &QToolButton::clicked, this, &QWidget::hide);
}

void SavedNote::showSaved(const QString &path)
{
    m_path = path;
    m_folder = QFileInfo(path).absolutePath();
    m_text->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    m_openFile->show();
    show();
}

void SavedNote::showFolder(const QString &folder)
{
    m_folder = folder;
    m_text->setText(tr("Saved into: %1").arg(QDir::toNativeSeparators(folder)));
    m_openFile->hide();
    show();
}

} // namespace samovar
