// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The form of one item of the programme, edited in place.
#pragma once

#include "core/base/result.h"
#include "core/schedule/scheduleitem.h"
#include "core/tracks/track.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace samovar {

class DayField;
class FieldEdit;
class PeopleRows;
class TimeField;

/// Enter or leaving a field commits it by the function it was given. What that refuses stays in its field
/// with the reason under it, and is tried again with the next edit: so group work gets its kind first and its
/// track then. A new start moves the item, a new end makes it longer.
class ItemForm : public QWidget {
    Q_OBJECT

public:
    enum class Field { Kind, Title, Track, Day, Starts, Ends, Place, People };
    using Store = std::function<Result<void>(const ScheduleItem &)>;

    explicit ItemForm(Store store, QWidget *parent = nullptr);

    void setTracks(const QList<Track> &tracks);
    void setSuggestions(const QStringList &names, const QStringList &roles);
    /// Shows an item as it is stored; times as clocks in its own zone show them.
    void setItem(const ScheduleItem &item);
    void setReadOnly(bool isReadOnly);
    /// Commits what is being typed.
    void commit();
    /// Puts the keyboard into the title, all of it selected.
    void focusTitle();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void makeTimes(QVBoxLayout &layout);
    QLabel *addLabel(QVBoxLayout &layout, const QString &text, QWidget *buddy);
    void addProblem(QVBoxLayout &layout, Field field);
    void connectFields();

    void showStored(bool isOther);
    /// Esc, or another item: the stored values stand again in the fields.
    void takeBackRefused();
    void commitField(Field field);
    void apply(Field field, ScheduleItem &item) const;
    [[nodiscard]] Result<void> tryFields(const QSet<Field> &fields);
    void showProblem(Field field, const QString &text);
    void showTrackChoice();

    Store m_store;
    QList<Track> m_tracks;
    ScheduleItem m_item;
    QSet<Field> m_refused; ///< shown as typed, not stored
    bool m_isShowing = false;
    bool m_isReadOnly = false;

    // In the order of the Tab key.
    FieldEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_track;
    DayField *m_day;
    TimeField *m_starts;
    TimeField *m_ends;
    QCheckBox *m_endsNextDay;
    FieldEdit *m_place;
    PeopleRows *m_people;
    QHash<Field, QLabel *> m_problems;
};

} // namespace samovar
