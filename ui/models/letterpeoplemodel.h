// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The people a letter concerns as rows: who can get it, who can't and why, who has it and since when.
#pragma once

#include "core/letters/letters.h"
#include "ui/models/peoplepages.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace samovar {

class Workspace;

/// Holds ids; names, reasons and moments are asked for the rows that are looked at. One column: the name,
/// with the remark as a role.
class LetterPeopleModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Show { Ready, Blocked, Done, Owed };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        RemarkRole,                ///< the e-mail, the reasons, or when it was made
        BlockedRole,               ///< bool
    };

    /// \a workspace must outlive it.
    explicit LetterPeopleModel(const Workspace &workspace, QObject *parent = nullptr);

    /// What is shown: \a survey of \a letter; null: nobody. Rows that are the same stay.
    void setSurvey(std::shared_ptr<const LetterSurvey> survey, const LetterTemplate &letter);
    void setShown(Show show);
    [[nodiscard]] Show shown() const { return m_show; }
    /// Only these people; nothing: all.
    void setFound(std::optional<IdSet> found);
    /// While paused (a Task is running) it shows the rows it holds and asks nothing.
    void setPaused(bool paused);

    [[nodiscard]] ParticipantId idAt(int row) const;
    [[nodiscard]] int rowOf(ParticipantId id) const; ///< -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isShown(size_t place) const;
    void refill();
    [[nodiscard]] QString remark(int row, const Participant &person) const;
    [[nodiscard]] QString madeText(ParticipantId id) const;

    const Workspace &m_workspace;
    std::shared_ptr<const LetterSurvey> m_survey;
    LetterTemplate m_letter;
    Show m_show = Show::Owed;
    std::optional<IdSet> m_found;
    bool m_isPaused = false;
    ParticipantIds m_ids;
    std::vector<LetterState> m_states;
    mutable PeoplePages m_pages;
    mutable QCache<qint64, QString> m_remarks;
};

} // namespace samovar
