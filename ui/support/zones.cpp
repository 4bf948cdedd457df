// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/zones.h"

#include "core/event/zonenames.h"

#include <QComboBox>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace samovar {

namespace {

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

void addSorted(QComboBox *box, QList<QByteArray> zones)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto offset = [&](const QByteArray &zone) { return QTimeZone(zone).offsetFromUtc(now); };
    QList<std::pair<int, QByteArray>> sorted;
    for (const QByteArray &zone : std::as_const(zones))
        sorted += {offset(zone), zone};
    std::sort(sorted.begin(), sorted.end());
    for (const auto &[seconds, zone] : std::as_const(sorted)) {
        const bool isOwn = QTimeZone(zone).territory() == QLocale::Russia;
        const QString name =
            isOwn ? zoneName(zone) : QString::fromLatin1(zone).replace(QLatin1Char('_'), QLatin1Char(' '));
        box->addItem(QStringLiteral("%1 · %2").arg(name, offsetText(seconds)), zone);
    }
}

} // namespace

void fillWithZones(QComboBox *box, const QByteArray &zone)
{
    const QList<QByteArray> own = QTimeZone::availableTimeZoneIds(QLocale::Russia);
    QList<QByteArray> others = QTimeZone::availableTimeZoneIds();
    others.removeIf([&](const QByteArray &name) {
        // Old spellings without a place («EST5EDT», «Etc/GMT+3») only make the list longer.
        return own.contains(name) || !name.contains('/') || name.startsWith("Etc/") ||
               name.startsWith("SystemV/");
    });
    addSorted(box, own);
    box->insertSeparator(box->count());
    addSorted(box, others);
    if (box->findData(zone) < 0)
        addSorted(box, {zone});
    box->setCurrentIndex(box->findData(zone));
    box->setMaxVisibleItems(16);
}

QByteArray chosenZone(const QComboBox *box)
{
    return box->currentData().toByteArray();
}

} // namespace samovar
