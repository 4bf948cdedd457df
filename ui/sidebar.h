// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The narrow column at the left: one entry a page, the event's settings at its foot.
#pragma once

#include <QFrame>
#include <QList>

class QPushButton;
class QVBoxLayout;

namespace samovar {

class Page;

/// Up and Down move between the entries, Tab enters and leaves it.
class Sidebar : public QFrame {
    Q_OBJECT

public:
    /// The last of \a pages, the event's settings, stands at the foot.
    explicit Sidebar(const QList<Page *> &pages, QWidget *parent = nullptr);

    /// Marks the page as the one that is seen.
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QPushButton *addEntry(QVBoxLayout *column, const QString &text, const QString &iconName);

    QList<QPushButton *> m_entries;
};

} // namespace samovar
