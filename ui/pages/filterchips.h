// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The filters above the table of people: source, category, track, late, and what other pages ask for.
#pragma once

#include "core/participants/participants.h"
#include "core/tracks/track.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace samovar {

class Workspace;

/// Chips that say what they let pass. The text searched for is not theirs, but «clear» takes it back as well.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    /// \a workspace must outlive it.
    explicit FilterChips(const Workspace &workspace, QWidget *parent = nullptr);

    /// Shows \a filter.
    void setFilter(const ParticipantFilter &filter);

Q_SIGNALS:
    /// She chose another filter; its text is the one set last.
    void chosen(const samovar::ParticipantFilter &filter);

private:
    using Counts = Result<QList<ValueCount>> (Participants::*)() const;

    QPushButton *makeMenuChip(const QString &objectName);
    /// A chip that is seen only while it filters; pressed, it does \a clear and filters no more.
    QPushButton *makeExtraChip(const QString &objectName, void (*clear)(ParticipantFilter &));
    void connectChips();
    void readTracks();
    [[nodiscard]] QString trackTitle(TrackId id) const;
    void offerTracks();
    void addOffer(QMenu *menu, const QString &text, const ParticipantFilter &filter);
    void offer(QPushButton *chip, QString ParticipantFilter::*field, Counts counts, const QString &all,
               QString (*title)(const QString &value));
    void choose(const ParticipantFilter &filter);
    void showFilter();
    void showExtraChips();
    static void showExtra(QPushButton *chip, const QString &text);
    void showChip(QPushButton *chip, const QString &title, const QString &value);

    const Workspace &m_workspace;
    const Participants &m_participants;
    QList<Track> m_tracks;
    ParticipantFilter m_filter;
    QPushButton *m_sourceChip;
    QPushButton *m_categoryChip;
    QPushButton *m_trackChip;
    QPushButton *m_lateChip;
    QPushButton *m_choiceChip;
    QPushButton *m_registeredChip;
    QPushButton *m_sourcesChip;
    QPushButton *m_letterChip;
    QPushButton *m_clearFiltersButton;
};

} // namespace samovar
