// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace samovar {

namespace {

constexpr int kLongestName = 80; // letters: leaves room for «registrations … 2026-03-01» copies beside it

} // namespace

QString eventFileFilter()
{
    return QCoreApplication::translate("samovar::places", "Samovar events") + QStringLiteral(" (*.samovar)");
}

QString registrationFileFilter()
{
    return QCoreApplication::translate("samovar::places", "Tables of registrations") +
           QStringLiteral(" (*.csv *.tsv *.txt)");
}

bool isRegistrationFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"csv" || suffix == u"tsv" || suffix == u"txt";
}

bool isEventFile(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == u"samovar";
}

QString eventsFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("Samovar");
    return documents.mkpath(name) ? documents.filePath(name) : documents.absolutePath();
}

QString freeEventPath(const QString &folder, const QString &title)
{
    static const QRegularExpression refused(QStringLiteral(R"([\x00-\x1f\\/:*?"<>|]+)"));
    QString name =
        QString(title).replace(refused, QStringLiteral(" ")).simplified().left(kLongestName).trimmed();
    static const QRegularExpression dots(
        QStringLiteral(R"(^[. ]+|[. ]+$)")); // hidden here, refused elsewhere
    name.remove(dots);
    if (name.isEmpty())
        name = QCoreApplication::translate("samovar::places", "Event");
    const QDir place(folder);
    QString path = place.filePath(name + QStringLiteral(".samovar"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = place.filePath(QStringLiteral("%1 %2.samovar").arg(name).arg(number));
    return path;
}

} // namespace samovar
