// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The panel right of the table: one person whole, or what can be done with several.
#pragma once

#include "core/base/result.h"
#include "core/db/changebus.h"
#include "core/participants/participant.h"
#include "ui/pages/page.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace samovar {

class ParticipantForm;
class ParticipantStory;
class TrackField;

/// Follows the open event by the ChangeBus; asks nothing while it is hidden or a Task is running.
class ParticipantPanel : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantPanel(const UiContext &context, QWidget *parent = nullptr);

    /// Shows one person where \a count is 1, else what can be done with so many.
    void setPeople(ParticipantId only, int count);
    /// Offers an empty form for a new person.
    void beginNew();
    [[nodiscard]] bool isMaking() const { return m_isMaking; }
    /// Stores what is being typed.
    void commit();
    /// Puts the keyboard into a field of the person shown.
    void focusField(const QString &key);

Q_SIGNALS:
    void added(samovar::ParticipantId id);
    void changed(const QString &text);
    void failed(const samovar::Error &error);
    void copyTextWanted(const QString &text);
    void copyEmailsWanted();
    void removeWanted();
    /// An id that is not valid: out of the track.
    void trackChosen(samovar::ParticipantId person, samovar::TrackId track);
    /// Esc: back to the table.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum View { Hint, Person, Several };

    QWidget *makePersonView();
    QWidget *makePersonHead(QWidget *parent);
    QWidget *makeMakingButtons(QWidget *parent);
    QWidget *makeSeveralView();
    void connectForm();
    void refresh();
    void showPerson(const Participant &person, bool isOther);
    void store(const QString &key, const QString &text);
    void addPerson();
    void stopMaking();
    void showOrigin(const QString &key);
    void tell(const QString &text);
    [[nodiscard]] QString originText(const QString &key) const;
    void takeChanges(const TableChanges &changes);

    const UiContext &m_context;
    ParticipantId m_person;
    int m_count = 0;
    bool m_isMaking = false;
    bool m_isStale = true; ///< another person is to be shown, or one that changed unseen
    QTimeZone m_zone;
    QString m_originKey; ///< the field whose origin is told below

    QStackedWidget *m_views;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_personName = nullptr;
    QWidget *m_lateSign = nullptr;
    QLabel *m_lateIcon = nullptr;
    QLabel *m_lateText = nullptr;
    TrackField *m_trackField = nullptr;
    ParticipantForm *m_form = nullptr;
    ParticipantStory *m_story = nullptr;
    QWidget *m_makingButtons = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_severalCount = nullptr;
};

} // namespace samovar
