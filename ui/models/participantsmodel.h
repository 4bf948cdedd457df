// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The participants as rows of a table, filtered and sorted, of any number.
#pragma once

#include "core/db/changebus.h"
#include "core/participants/participants.h"
#include "ui/models/idlist.h"
#include "ui/models/peopleorder.h"
#include "ui/models/peoplepages.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QIcon>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace samovar {

class Workspace;
struct ParticipantField;

/// Opens at once, however many people there are: it holds their ids in order (8 bytes each) and fetches the
/// rows that are looked at in pages.
///
/// Up to kSmall people every question is answered at once. Above, the first rows are, unless they can't be
/// found in less than a frame, and all the others follow from a worker (completed()); nothing that takes time
/// with their number, not even counting them, stands before the first rows. Until the first rows of a new
/// question are there, those of the old one stay. The model never patches itself: edits, imports, undo and
/// redo come by the ChangeBus. Where the question stays the same, rows are moved, inserted and removed one by
/// one, so that selection and place stay; a new question may reset the model.
class ParticipantsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        RawRole,                   ///< the stored value: E.164, QDateTime in UTC, or the text
        LateRole,                  ///< bool
    };
    static constexpr int kSmall = Reader::kFew; ///< people up to which nothing is asked of the worker
    static constexpr int kFirst = 64;           ///< rows asked for at once where there are known to be more

    /// \a workspace must outlive it.
    explicit ParticipantsModel(const Workspace &workspace, ParticipantOrder order = {},
                               QObject *parent = nullptr, ParticipantFilter filter = {},
                               std::optional<qint64> total = {});

    [[nodiscard]] const ParticipantFilter &filter() const { return m_filter; }
    void setFilter(const ParticipantFilter &filter);
    [[nodiscard]] const ParticipantOrder &order() const { return m_order; }
    void setOrder(const ParticipantOrder &order);
    /// Whether rows can be ordered by this column. sort() passes over other columns.
    [[nodiscard]] bool isSortable(int column) const;
    /// The column of the field with \a key, or -1.
    [[nodiscard]] static int columnOf(QStringView key);

    /// All people of the event, whatever the filter; nothing while they are still being counted.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// Says how many people the event has, so that the model need not count them; the constructor's total
    /// does the same.
    void setTotal(qint64 total);
    /// False while rows are still being found.
    [[nodiscard]] bool isComplete() const { return !m_worker.isWaiting() && !m_isInterrupted; }
    /// Whether the rows are still those of the question before.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    /// Invalid where there is no such row.
    [[nodiscard]] ParticipantId idAt(int row) const;
    /// -1 where the person is not shown, or not known yet. Looks at every id.
    [[nodiscard]] int rowOf(ParticipantId id) const;
    /// The rows of those that are shown, from top to bottom. Looks at every id.
    [[nodiscard]] std::vector<int> rowsOfPeople(const ParticipantIds &ids) const
    {
        return rowsOf(m_ids, ids);
    }

    /// While paused (a Task is writing) it shows the rows it holds and asks nothing; afterwards it catches
    /// up.
    void setPaused(bool paused);
    /// The sign shown before the names of those who registered late.
    /// How long a question about many people may hold up the window before the worker takes it over; less
    /// than a frame.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void setLateSign(const QIcon &sign);
    /// The zone in which moments are shown: the event's.
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Stores the field as one undo step; false, after failed(), where it can't.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// All rows are known, after a new question or a change.
    void completed();
    /// Reading or writing failed; what is shown stays.
    void failed(const samovar::Error &error);

private:
    enum class Question { Same, New };

    void ask(Question question);
    void showFirst(ParticipantIds ids, bool isWhole, Question question);
    void takeFirst(const std::shared_ptr<ParticipantIds> &ids);
    void takeWhole(const std::shared_ptr<ParticipantIds> &ids);
    void letGo();
    void finish();
    /// Also before they are counted: the first question asks for one more than kSmall.
    [[nodiscard]] bool isLarge() const { return m_total.value_or(0) > kSmall || std::ssize(m_ids) > kSmall; }
    void restart(ParticipantIds ids);
    void moveTo(ParticipantIds ids);
    void removeMissing(const IdSet &there);
    void removeRange(RowRange range);
    void reorder(ParticipantIds ids);
    void takeChanges(const TableChanges &changes);
    void refreshPeople(const QSet<qint64> &ids);
    bool refreshHeld(const ParticipantIds &ids);
    void repaintRows(const ParticipantIds &ids);
    void repaintAll();
    void readEvent();
    [[nodiscard]] QVariant display(const Participant &person, int column, int role) const;

    const Workspace &m_workspace;
    Participants &m_participants;
    ParticipantFilter m_filter;
    ParticipantOrder m_order;
    ParticipantIds m_ids; ///< of the first rows; of all where isComplete()
    std::optional<qint64> m_total;
    bool m_isCounted = false; ///< m_total is the present number
    bool m_isTold = false;    ///< m_total comes from outside
    std::chrono::milliseconds m_patience{10};
    bool m_paused = false;
    bool m_isStale = false;
    bool m_isInterrupted = false; ///< the worker was stopped for a change and is asked again
    bool m_isBehind = false;      ///< something changed while paused
    bool m_isNewQuestion = false; ///< the filter or the order changed while paused
    QTimeZone m_zone;
    QDateTime m_closes; ///< when registration closes
    QIcon m_lateSign;
    PeopleOrder m_worker;
    mutable PeoplePages m_pages;
};

} // namespace samovar
