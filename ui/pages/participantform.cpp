// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/participantform.h"

#include "core/participants/participantfields.h"
#include "ui/support/fieldedit.h"
#include "ui/support/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace samovar {

using Look = ParticipantField::Look;

ParticipantForm::ParticipantForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny / 2);
    for (const ParticipantField &field : participantFields()) {
        if (field.set != nullptr)
            addRow(field, *layout);
    }
}

void ParticipantForm::addRow(const ParticipantField &field, QVBoxLayout &layout)
{
    const QString key = QString::fromLatin1(field.key);
    const bool hasLines = key == QLatin1String("note");
    auto *edit = new FieldEdit(hasLines, this);
    edit->setObjectName(key + QStringLiteral("Edit"));
    edit->setAccessibleName(field.title.translated());
    if (field.look == Look::Phone)
        edit->setFont(style::tabular(edit->font()));

    auto *label = style::makeLabel(field.title.translated(), style::FontRole::Caption, this);
    label->setBuddy(edit);
    layout.addWidget(label);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::kTiny);
    line->addWidget(edit, 1);
    const bool isAddress = field.look == Look::Email || field.look == Look::Phone;
    QWidget *copyButton = isAddress ? makeCopyButton(field, edit) : nullptr;
    if (copyButton != nullptr)
        line->addWidget(copyButton, 0, Qt::AlignTop);
    layout.addLayout(line);
    layout.addSpacing(style::kTiny);
    m_rows += {&field, edit, copyButton};

    connect(edit, &FieldEdit::committed, this, [this, key](const QString &text) {
        if (!m_isMaking)
            Q_EMIT committed(key, text);
    });
    connect(edit, &FieldEdit::entered, this, [this] {
        if (m_isMaking)
            Q_EMIT submitted();
    });
    connect(edit, &FieldEdit::focused, this, [this, key] { Q_EMIT fieldFocused(key); });
    connect(edit, &FieldEdit::hintWanted, this,
            [this, key](const QPoint &at) { Q_EMIT hintWanted(key, at); });
}

QWidget *ParticipantForm::makeCopyButton(const ParticipantField &field, FieldEdit *edit)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("copy_") + QLatin1String(field.key));
    button->setIcon(style::icon(QStringLiteral("edit-copy")));
    button->setToolTip(field.look == Look::Email ? tr("Copy the e-mail") : tr("Copy the phone number"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, [this, edit] { Q_EMIT copyWanted(edit->text()); });
    return button;
}

void ParticipantForm::setPerson(const Participant &person, const QTimeZone &zone)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.edit->setStored(row.field->text(person, zone));
        if (row.copyButton != nullptr)
            row.copyButton->setEnabled(!row.edit->text().isEmpty());
    }
}

void ParticipantForm::reset(const Participant &person, const QTimeZone &zone)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.edit->setStored(row.field->text(person, zone));
        row.edit->revert();
    }
    setPerson(person, zone);
}

void ParticipantForm::commit()
{
    for (const Row &row : std::as_const(m_rows))
        row.edit->commit();
}

Participant ParticipantForm::typedPerson() const
{
    Participant person;
    for (const Row &row : m_rows)
        row.field->set(person, row.edit->text());
    return person;
}

void ParticipantForm::setReadOnly(bool isReadOnly)
{
    for (const Row &row : std::as_const(m_rows))
        row.edit->setReadOnly(isReadOnly);
}

void ParticipantForm::focusField(const QString &key)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (key != QLatin1String(row.field->key))
            continue;
        row.edit->setFocus(Qt::OtherFocusReason);
        row.edit->selectAll();
    }
}

} // namespace samovar
