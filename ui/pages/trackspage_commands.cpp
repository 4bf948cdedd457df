// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is done with tracks on their page: add, edit, remove, move, load.
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"
#include "ui/models/trackboard.h"
#include "ui/pages/trackspage.h"
#include "ui/support/prompts.h"
#include "ui/tracks/trackcolumn.h"
#include "ui/tracks/trackdialog.h"

#include <QFile>
#include <QFileInfo>
#include <QScrollArea>

namespace samovar {

namespace {

Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{Error::Kind::Failed,
                 Message(SAMOVAR_TEXT("TracksPage", "“%1” can't be read. Nothing was changed; check that the "
                                                    "file is there and that you may read it."),
                         {QFileInfo(path).fileName()}),
                 file.errorString()};
}

} // namespace

void TracksPage::openDialog(const Track &track)
{
    const bool isNew = !track.id.isValid();
    const auto store = [this, isNew](const Track &typed) -> Result<void> {
        Tracks &tracks = context().workspace.tracks();
        if (!isNew)
            return tracks.update(typed);
        const auto added = tracks.add(typed);
        return added ? Result<void>() : added.error();
    };
    auto *dialog = new TrackDialog(track, context().prompts, store, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew] {
        const QString named = dialog->track().title.simplified();
        Q_EMIT done(isNew ? tr("Track “%1” added").arg(named) : tr("Track “%1” changed").arg(named));
    });
    dialog->open();
}

void TracksPage::addTrack()
{
    Track track;
    const auto count = m_board->content() ? m_board->content()->tracks.size() : 0;
    const auto &colours = trackColours(); // the first is none
    track.colour = QString::fromLatin1(colours[1 + count % (colours.size() - 1)].value);
    openDialog(track);
}

void TracksPage::editTrack()
{
    if (const Track *track = currentTrack(); track != nullptr)
        openDialog(*track);
}

void TracksPage::removeTrack()
{
    const Track *track = currentTrack();
    if (track == nullptr)
        return;
    const QString named = track->title;
    if (const auto removed = context().workspace.tracks().remove(track->id); !removed)
        showError(removed.error());
    else
        Q_EMIT done(tr("Track “%1” removed").arg(named));
}

void TracksPage::moveLeft()
{
    moveBy(-1);
}

void TracksPage::moveRight()
{
    moveBy(1);
}

void TracksPage::moveBy(int step)
{
    const Track *track = currentTrack();
    if (track == nullptr)
        return;
    const QString named = track->title;
    const auto place = m_columns.indexOf(m_current) + step;
    if (const auto moved = context().workspace.tracks().move(track->id, place); !moved)
        showError(moved.error());
    else
        Q_EMIT done(tr("Track “%1” moved").arg(named));
    m_scroll->ensureWidgetVisible(m_current, 0, 0);
}

void TracksPage::loadTracks()
{
    const QString path =
        context().prompts.openFiles(this, tr("Load tracks"), tr("Tracks (*.json)"), false).value(0);
    if (path.isEmpty())
        return;
    const auto content = fileContent(path);
    const auto entries = content ? readTrackFile(*content) : Result<QList<TrackEntry>>(content.error());
    const auto loaded =
        entries ? context().workspace.tracks().load(*entries) : Result<Tracks::Loaded>(entries.error());
    if (!loaded) {
        showError(loaded.error());
        return;
    }
    const int count = loaded->added + loaded->changed;
    Q_EMIT done(count == 0 ? tr("The tracks are as the file says already")
                           : tr("%Ln tracks loaded from a file", nullptr, count));
}

void TracksPage::showLists()
{
    Q_EMIT pageRequested(QStringLiteral("listsPage"), QStringLiteral("tracks"));
}

void TracksPage::openPerson()
{
    if (const ParticipantIds people = selectedPeople(); !people.empty())
        Q_EMIT personRequested(people.front());
}

} // namespace samovar
