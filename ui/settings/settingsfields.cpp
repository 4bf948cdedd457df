// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsfields.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>

namespace samovar::settingsfields {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || field == nullptr || field->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

void call(QWidget *field, const char *name, const QString &label)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

} // namespace

void leaveWheelToPage(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

QLineEdit *makeLine(const char *name, const QString &label)
{
    auto *line = new QLineEdit;
    call(line, name, label);
    return line;
}

void setText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    line->setText(text);
    line->setCursorPosition(0);
}

QDateEdit *makeDate(const char *name, const QString &label, QDate date)
{
    auto *field = new QDateEdit(date);
    call(field, name, label);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    leaveWheelToPage(field);
    // Choosing in the calendar is as finished as leaving the field.
    QObject::connect(field->calendarWidget(), &QCalendarWidget::clicked, field, &QDateEdit::editingFinished);
    return field;
}

QTimeEdit *makeTime(const char *name, const QString &label, QTime time)
{
    auto *field = new QTimeEdit(time);
    call(field, name, label);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    leaveWheelToPage(field);
    return field;
}

QComboBox *makeChoice(const char *name, const QString &label)
{
    auto *field = new QComboBox;
    call(field, name, label);
    leaveWheelToPage(field);
    return field;
}

} // namespace samovar::settingsfields
