// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/zonechooser.h"

#include "core/event/zonenames.h"
#include "ui/support/style.h"
#include "ui/support/zones.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr int kRowsOfZones = 5;

} // namespace

ZoneChooser::ZoneChooser(QWidget *parent)
    : QWidget(parent)
    , m_zones(new QListWidget(this))
    , m_otherZone(new QComboBox(this))
    , m_addZone(new QPushButton(tr("Add"), this))
{
    m_zones->setObjectName(QStringLiteral("zones"));
    m_zones->setAccessibleName(tr("Time zones with a column of hours"));
    m_zones->setSpacing(2);
    m_zones->setTextElideMode(Qt::ElideMiddle);
    m_zones->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_zones->setMinimumHeight(fontMetrics().height() * kRowsOfZones);
    m_otherZone->setObjectName(QStringLiteral("otherZone"));
    m_otherZone->setAccessibleName(tr("A further time zone"));
    m_otherZone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_otherZone->setMinimumContentsLength(16);
    m_addZone->setObjectName(QStringLiteral("addZone"));
    m_addZone->setToolTip(tr("Add a column with the hours of this zone"));
    m_addZone->setAutoDefault(false);

    auto *more = new QHBoxLayout;
    more->setSpacing(style::kSmall);
    more->addWidget(m_otherZone, 1);
    more->addWidget(m_addZone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(m_zones, 1);
    layout->addLayout(more);

    connect(m_zones, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
    connect(m_addZone, &QPushButton::clicked, this, &ZoneChooser::addChosen);
}

void ZoneChooser::setZones(const QByteArray &own, const QList<QByteArray> &offered,
                           const QList<QByteArray> &chosen)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_zones->clear();
    add(own, true);
    // Her choice can't be taken from it: the day and the order are in this zone.
    m_zones->item(0)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_zones->item(0)->setToolTip(tr("The event's own time zone is always there"));
    for (const QByteArray &zone : offered)
        add(zone, chosen.contains(zone));
    for (const QByteArray &zone : chosen)
        add(zone, true);
    m_zones->setCurrentRow(0);
    fillWithZones(m_otherZone, own);
    refreshButton();
}

void ZoneChooser::add(const QByteArray &zone, bool ticked)
{
    for (int row = 0; row < m_zones->count(); ++row) {
        if (m_zones->item(row)->data(Qt::UserRole).toByteArray() == zone)
            return;
    }
    auto *item = new QListWidgetItem(zoneName(zone), m_zones);
    item->setData(Qt::UserRole, zone);
    item->setToolTip(QString::fromLatin1(zone));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

QList<QByteArray> ZoneChooser::chosen() const
{
    QList<QByteArray> zones;
    for (int row = 1; row < m_zones->count(); ++row) {
        const QListWidgetItem *item = m_zones->item(row);
        if (item->checkState() == Qt::Checked)
            zones += item->data(Qt::UserRole).toByteArray();
    }
    return zones;
}

void ZoneChooser::addChosen()
{
    const QByteArray zone = chosenZone(m_otherZone);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        add(zone, true);
        for (int row = 0; row < m_zones->count(); ++row) {
            if (m_zones->item(row)->data(Qt::UserRole).toByteArray() == zone) {
                m_zones->item(row)->setCheckState(Qt::Checked);
                m_zones->setCurrentRow(row);
            }
        }
    }
    refreshButton();
    Q_EMIT changed();
}

void ZoneChooser::refreshButton()
{
    m_addZone->setEnabled(m_zones->count() < kMostZones);
}

} // namespace samovar
