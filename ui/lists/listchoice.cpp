// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listchoice.h"

#include <QSettings>

namespace samovar::listchoice {

namespace {

QString settingKey(const ListKind &kind, const char *name)
{
    return QStringLiteral("lists/%1/%2").arg(QLatin1String(kind.key), QLatin1String(name));
}

} // namespace

ListChoice load(const QSettings &settings, const ListKind &kind)
{
    ListChoice choice{kind.usualOptions(), {}};
    ListOptions &options = choice.options;
    const auto stored = [&](const char *name, const QVariant &usual) {
        return settings.value(settingKey(kind, name), usual);
    };
    const QStringList known = kind.allColumns();
    QStringList columns = stored("columns", options.columns).toStringList();
    columns.removeIf([&](const QString &key) { return !known.contains(key); });
    if (!columns.isEmpty())
        options.columns = columns;
    options.order.field = stored("orderField", options.order.field).toString();
    options.order.descending = stored("descending", options.order.descending).toBool();
    options.trackPerPage = stored("trackPerPage", options.trackPerPage).toBool();
    options.numbered = stored("numbered", options.numbered).toBool();
    options.signatureColumn = stored("signature", options.signatureColumn).toBool();
    options.blankRows = qBound(0, stored("blankRows", options.blankRows).toInt(), 999);
    choice.page.landscape = stored("landscape", choice.page.landscape).toBool();
    return choice;
}

void save(QSettings &settings, const ListKind &kind, const ListChoice &choice)
{
    const ListOptions &options = choice.options;
    settings.setValue(settingKey(kind, "columns"), options.columns);
    settings.setValue(settingKey(kind, "orderField"), options.order.field);
    settings.setValue(settingKey(kind, "descending"), options.order.descending);
    settings.setValue(settingKey(kind, "trackPerPage"), options.trackPerPage);
    settings.setValue(settingKey(kind, "numbered"), options.numbered);
    settings.setValue(settingKey(kind, "signature"), options.signatureColumn);
    settings.setValue(settingKey(kind, "blankRows"), options.blankRows);
    settings.setValue(settingKey(kind, "landscape"), choice.page.landscape);
}

} // namespace samovar::listchoice
