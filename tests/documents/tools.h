// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Programs of others that read what we wrote: poppler's tools, Python, LibreOffice.
#pragma once

#include "core/documents/tableformats.h"

#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace samovar::test {

/// Runs a program and returns its standard output; the test fails where the program does.
QByteArray runTool(const QString &program, const QStringList &arguments);
/// Runs a Python script of one argument with Debian's Python; it prints JSON.
QJsonDocument runPython(const QString &script, const QString &argument);
/// The text of a PDF in the order it was painted, one string a page.
QStringList pdfPages(const QString &path);
/// \a text without any white space: what is left when lines were broken anew.
QString squeezed(QString text);
/// All rows of a table.
QList<QStringList> rowsOf(const Table &table);
/// Writes with the format that the path's suffix names; the test fails where writing does.
void writeTable(const Table &table, const QString &path, const PageSetup &page = {});
QByteArray bytesOf(const QString &path);

} // namespace samovar::test
