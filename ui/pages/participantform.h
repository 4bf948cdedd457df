// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The fields of one person, one below the other, each editable in place.
#pragma once

#include "core/participants/participant.h"

#include <QList>
#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace samovar {

class FieldEdit;
struct ParticipantField;

/// Shows and hands on; stores nothing itself. The edit of a field is named after it: "emailEdit".
class ParticipantForm : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantForm(QWidget *parent = nullptr);

    /// Shows the fields of \a person; what is being typed stays.
    void setPerson(const Participant &person, const QTimeZone &zone);
    /// Drops what was typed and shows \a person.
    void reset(const Participant &person, const QTimeZone &zone);
    /// Hands on what was typed last, where it was not yet.
    void commit();
    /// While a person is being made, typed fields wait for typedPerson() instead of being committed one by
    /// one.
    void setMaking(bool isMaking) { m_isMaking = isMaking; }
    /// A new person with what was typed.
    [[nodiscard]] Participant typedPerson() const;
    void setReadOnly(bool isReadOnly);
    /// Puts the keyboard into a field and selects its text.
    void focusField(const QString &key);

Q_SIGNALS:
    void committed(const QString &key, const QString &text);
    /// Enter was pressed while a person is being made.
    void submitted();
    void fieldFocused(const QString &key);
    void hintWanted(const QString &key, const QPoint &globalPosition);
    void copyWanted(const QString &text);

private:
    struct Row {
        const ParticipantField *field;
        FieldEdit *edit;
        QWidget *copyButton; ///< null where there is nothing to copy
    };

    void addRow(const ParticipantField &field, QVBoxLayout &layout);
    QWidget *makeCopyButton(const ParticipantField &field, FieldEdit *edit);

    QList<Row> m_rows;
    bool m_isMaking = false;
};

} // namespace samovar
