// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One track: title, leaders with their roles, sizes, colour.
#pragma once

#include "core/base/result.h"
#include "core/tracks/track.h"

#include <QDialog>
#include <QList>

#include <functional>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace samovar {

class Prompts;

/// Stays open where the track can't be stored, so that nothing typed is lost. Deletes itself when it is
/// closed.
class TrackDialog : public QDialog {
    Q_OBJECT

public:
    using Store = std::function<Result<void>(const Track &)>;

    /// Shows \a track, which may be a new one; \a store is what saving does. \a prompts must outlive it.
    TrackDialog(const Track &track, Prompts &prompts, Store store, QWidget *parent = nullptr);

    /// As it is typed.
    [[nodiscard]] Track track() const;
    void accept() override;

private:
    struct LeaderRow {
        QWidget *row;
        QLineEdit *name;
        QLineEdit *role;
    };

    QWidget *makeForm();
    QWidget *makeLeaders();
    QWidget *makeSizes();
    QWidget *makeColours();
    QWidget *makeButtons();
    QSpinBox *makeSize(const char *name, const QString &title, const std::optional<int> &size);
    void addLeader(const TrackLeader &leader);
    void removeLeader(const QWidget *row);

    Track m_track;
    Prompts &m_prompts;
    Store m_store;
    QLineEdit *m_title;
    QVBoxLayout *m_leaderRows = nullptr;
    QList<LeaderRow> m_leaders;
    QSpinBox *m_min = nullptr;
    QSpinBox *m_best = nullptr;
    QSpinBox *m_max = nullptr;
    QButtonGroup *m_colours;
    QPushButton *m_addLeader = nullptr;
};

/// Colours for tracks, each with its name; they differ also for those who see no red or green.
struct TrackColour {
    const char *value; ///< «#rrggbb»; empty: none
    const char *title; ///< English; TrackDialog::tr() translates it
};
[[nodiscard]] const QList<TrackColour> &trackColours();

} // namespace samovar
