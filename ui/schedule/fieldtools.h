// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Fields of the schedule's form: times, dates, and text with suggestions.
#pragma once

#include <QDateEdit>
#include <QLineEdit>
#include <QTimeEdit>

class QStringListModel;

namespace samovar {

/// A clock time by the minute; the arrow keys go by five. Enter or leaving it commits, Esc takes back what
/// was typed.
class TimeField : public QTimeEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    /// Shows the stored time; unless \a isOther, not over one that is being typed at this moment.
    void setStored(const QTime &time, bool isOther);
    void revert() { setTime(m_stored); }
    [[nodiscard]] bool isChanged() const { return time() != m_stored; }
    void stepBy(int steps) override;

Q_SIGNALS:
    /// Enter was pressed, or the keyboard has gone elsewhere.
    void committed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QTime m_stored;
};

/// A day, typed or chosen in a calendar.
class DayField : public QDateEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    void setStored(const QDate &date, bool isOther);
    [[nodiscard]] bool isChanged() const { return date() != m_stored; }

Q_SIGNALS:
    void committed();

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QDate m_stored;
};

/// A line of free text that suggests what is in use: while typing, and all of it on Down.
class SuggestField : public QLineEdit {
    Q_OBJECT

public:
    explicit SuggestField(QWidget *parent = nullptr);

    void setSuggestions(const QStringList &texts);
    /// Shows the stored text; unless \a isOther, not over something that is being typed at this moment.
    void setStored(const QString &text, bool isOther);
    [[nodiscard]] bool isChanged() const { return text() != m_stored; }

Q_SIGNALS:
    void committed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void suggestAll();

    QStringListModel *m_suggestions;
    QString m_stored;
};

} // namespace samovar
