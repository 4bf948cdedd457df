// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which zones have a column of hours: the event's own, and those that are ticked beside it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace samovar {

/// The event's own zone first, always ticked; others are ticked with Space or added from all zones.
class ZoneChooser : public QWidget {
    Q_OBJECT

public:
    /// So many zones can be read beside each other or listed on paper, with the event's own.
    static constexpr int kMostZones = 24;

    explicit ZoneChooser(QWidget *parent = nullptr);

    /// Shows \a own, and \a offered with \a chosen ticked; a chosen one that is not offered is shown as well.
    void setZones(const QByteArray &own, const QList<QByteArray> &offered, const QList<QByteArray> &chosen);
    /// The ticked ones beside the event's own, in their order.
    [[nodiscard]] QList<QByteArray> chosen() const;

Q_SIGNALS:
    void changed();

private:
    void add(const QByteArray &zone, bool ticked);
    void addChosen();
    void refreshButton();

    QListWidget *m_zones;
    QComboBox *m_otherZone;
    QPushButton *m_addZone;
    bool m_isFilling = false;
};

} // namespace samovar
