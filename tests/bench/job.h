// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One measured job, run in a process of its own so that its memory is its own.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <vector>

class QCoreApplication;

namespace samovar::bench {

/// A job prints what it found as lines «key value» and returns the process's exit code.
struct Job {
    const char *name;
    const char *arguments; ///< for the usage line
    int count;             ///< of arguments
    bool needsWidgets;
    int (*run)(const QStringList &arguments);
};

int parseFile(const QStringList &arguments);
int importFile(const QStringList &arguments);
int searchPeople(const QStringList &arguments);
int scanPeople(const QStringList &arguments);
int writeLetters(const QStringList &arguments);
int writeLettersPlainly(const QStringList &arguments);
int showEmptyWindow(const QStringList &arguments);
int showPeople(const QStringList &arguments);
int typeSearch(const QStringList &arguments);
int scrollPeople(const QStringList &arguments);
int scrollPlainModel(const QStringList &arguments);

/// Prints one finding.
void tell(const char *key, double value);
/// Prints the process's largest memory so far, in KB.
void tellPeak();
/// Prints the median and the 99th percentile of \a milliseconds as \a key_p50 and \a key_p99.
void tellTimes(const char *key, std::vector<double> milliseconds);
/// Milliseconds since \a timer was started.
[[nodiscard]] double elapsed(const QElapsedTimer &timer);
/// The moment as the runner's clock (monotonic) has it, in nanoseconds.
void tellMoment(const char *key);
/// Says what went wrong; returns 1.
int failed(const QString &what);

/// What is typed into the search, one list of growing texts per word.
[[nodiscard]] QList<QStringList> typedTexts();

} // namespace samovar::bench
