// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// bench_jobs JOB ARGUMENTS…: runs one job and prints what it measured.
#include "tests/bench/job.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <memory>

namespace samovar::bench {

void tell(const char *key, double value)
{
    std::printf("%s %.3f\n", key, value);
}

void tellPeak()
{
    // Not getrusage: its figure begins with the memory of whoever started us.
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            tell("peak_kb", line.mid(6).simplified().split(' ').first().toDouble());
    }
}

void tellTimes(const char *key, std::vector<double> milliseconds)
{
    if (milliseconds.empty())
        return;
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&milliseconds](double part) {
        return milliseconds.at(static_cast<std::size_t>(part * static_cast<double>(milliseconds.size() - 1)));
    };
    tell((std::string(key) + "_p50").c_str(), at(0.5));
    tell((std::string(key) + "_p99").c_str(), at(0.99));
}

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tellMoment(const char *key)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %lld\n", key, static_cast<long long>(std::chrono::nanoseconds(now).count()));
}

int failed(const QString &what)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(what));
    return 1;
}

QList<QStringList> typedTexts()
{
    const QStringList words = {u"березин"_qs, u"щегоро"_qs,          u"Ксения"_qs,    u"фёдоровна"_qs,
                               u"ovna"_qs,    u"zaro12"_qs,          u"chit7.exa"_qs, u"945100"_qs,
                               u"№ 286"_qs,   u"журанилева анна"_qs, u"kedm"_qs,      u"нет такого"_qs};
    QList<QStringList> typed;
    for (const QString &word : words) {
        QStringList texts;
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts += word.first(length);
        typed += texts;
    }
    return typed;
}

} // namespace samovar::bench

namespace {

using samovar::bench::Job;

constexpr std::array kJobs = {
    Job{"parse", "FILE.csv", 1, false, samovar::bench::parseFile},
    Job{"import", "EVENT.samovar FILE.csv", 2, false, samovar::bench::importFile},
    Job{"search", "EVENT.samovar", 1, false, samovar::bench::searchPeople},
    Job{"scan", "EVENT.samovar", 1, false, samovar::bench::scanPeople},
    Job{"letters", "FOLDER COUNT", 2, true, samovar::bench::writeLetters},
    Job{"plain-letters", "FOLDER COUNT", 2, true, samovar::bench::writeLettersPlainly},
    Job{"empty-window", "", 0, true, samovar::bench::showEmptyWindow},
    Job{"window", "EVENT.samovar", 1, true, samovar::bench::showPeople},
    Job{"type", "EVENT.samovar", 1, true, samovar::bench::typeSearch},
    Job{"scroll", "EVENT.samovar", 1, true, samovar::bench::scrollPeople},
    Job{"plain-model", "EVENT.samovar", 1, true, samovar::bench::scrollPlainModel},
};

std::unique_ptr<QCoreApplication> makeApplication(const Job &job, int &argc, char **argv)
{
    if (!job.needsWidgets)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string name = argc > 1 ? argv[1] : "";
    const auto *const job =
        std::find_if(kJobs.begin(), kJobs.end(), [&](const Job &one) { return name == one.name; });
    if (job == kJobs.end() || argc != job->count + 2) {
        for (const Job &one : kJobs)
            std::fprintf(stderr, "bench_jobs %s %s\n", one.name, one.arguments);
        return 2;
    }
    const auto application = makeApplication(*job, argc, argv);
    const int code = job->run(QCoreApplication::arguments().mid(2));
    samovar::bench::tellPeak();
    return code;
}
