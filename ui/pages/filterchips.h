// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The filters above the table of people: source, category, late.
#pragma once

#include "core/participants/participants.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace samovar {

/// Chips that say what they let pass. The text searched for is not theirs, but «clear» takes it back as well.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    /// \a participants must outlive it.
    explicit FilterChips(const Participants &participants, QWidget *parent = nullptr);

    /// Shows \a filter.
    void setFilter(const ParticipantFilter &filter);

Q_SIGNALS:
    /// She chose another filter; its text is the one set last.
    void chosen(const samovar::ParticipantFilter &filter);

private:
    using Counts = Result<QList<ValueCount>> (Participants::*)() const;

    QPushButton *makeMenuChip(const QString &objectName);
    void offer(QPushButton *chip, QString ParticipantFilter::*field, Counts counts, const QString &all,
               QString (*title)(const QString &value));
    void choose(const ParticipantFilter &filter);
    void showFilter();
    void showChip(QPushButton *chip, const QString &title, const QString &value);

    const Participants &m_participants;
    ParticipantFilter m_filter;
    QPushButton *m_sourceChip;
    QPushButton *m_categoryChip;
    QPushButton *m_lateChip;
    QPushButton *m_clearFiltersButton;
};

} // namespace samovar
