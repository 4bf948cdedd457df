// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// bench_run: makes the data, runs each job beside its baseline (A B A B …), checks the results and prints
/// one table.
#include "tests/bench/child.h"
#include "tests/bench/report.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

using namespace samovar::bench;
namespace fs = std::filesystem;

namespace {

/// Where everything lies.
struct Places {
    fs::path data;
    std::string jobs;
    std::string generator;
    fs::path sql;
};

/// A generated file and what is in it.
struct Data {
    std::string file;
    double rows = 0;
    double people = 0;
};

void require(bool condition, const std::string &what)
{
    if (condition)
        return;
    std::fprintf(stderr, "bench: wrong result: %s\n", what.c_str());
    std::exit(1);
}

void say(const std::string &what)
{
    std::fprintf(stderr, "… %s\n", what.c_str());
}

Data makeData(const Places &places, long long rows, const std::string &changedPerMille)
{
    Data data;
    data.file = (places.data / ("forms-" + std::to_string(rows) + "-" + changedPerMille + ".csv")).string();
    const std::string counts = data.file + ".counts";
    if (!fs::exists(counts)) {
        say("making " + data.file);
        const Child made = runChild({"sh", "-c", R"sh("$0" "$1" 1 "$2" 2>&1 >"$3" | tee "$3.counts")sh",
                                     places.generator, std::to_string(rows), changedPerMille, data.file});
        require(made.exit == 0, "the generator");
    }
    std::ifstream in(counts);
    std::string key;
    in >> key >> data.rows >> key >> data.people;
    require(static_cast<long long>(data.rows) == rows, "the number of generated rows");
    return data;
}

/// One measured pair of runs.
struct Pair {
    double ours = 0;
    double baseline = 0;
    double ourPeak = 0;
    double baselinePeak = 0;
};

Row rowOf(const std::string &job, const std::vector<Pair> &pairs, double target)
{
    std::vector<double> ours;
    std::vector<double> baseline;
    std::vector<double> ratios;
    Pair last;
    for (const Pair &pair : pairs) {
        ours.push_back(pair.ours);
        baseline.push_back(pair.baseline);
        ratios.push_back(pair.ours / pair.baseline);
        last.ourPeak = std::max(last.ourPeak, pair.ourPeak);
        last.baselinePeak = std::max(last.baselinePeak, pair.baselinePeak);
    }
    return {job,
            timeText(median(ours)),
            timeText(median(baseline)),
            median(ratios),
            target,
            memoryText(last.ourPeak) + " / " + memoryText(last.baselinePeak)};
}

std::vector<Pair> repeated(int times, const std::string &what, const std::function<Pair()> &measure)
{
    std::vector<Pair> pairs;
    for (int i = 0; i < times; ++i) {
        say(what + " " + std::to_string(i + 1) + "/" + std::to_string(times));
        pairs.push_back(measure());
    }
    return pairs;
}

std::string eventOf(const Places &places, const Data &data)
{
    return (places.data / ("event-" + std::to_string(static_cast<long long>(data.rows)) + ".samovar"))
        .string();
}

Child importOnce(const Places &places, const Data &data)
{
    const std::string event = eventOf(places, data);
    fs::remove(event);
    Child child = runChild({places.jobs, "import", event, data.file});
    require(child.number("rows") == data.rows, "rows of our import");
    require(child.number("problems") == 0, "problems of our import");
    require(child.number("people") == data.people, "people of our import");
    return child;
}

Child baselineImport(const Places &places, const Data &data)
{
    std::ifstream in(places.sql);
    std::stringstream text;
    text << in.rdbuf();
    std::string sql = text.str();
    const std::string mark = "@FILE@";
    sql.replace(sql.find(mark), mark.size(), data.file);
    const fs::path script = places.data / "baseline.sql";
    std::ofstream(script) << sql;
    const fs::path base = places.data / "baseline.db";
    fs::remove(base);
    Child child = runChild({"sqlite3", "-bail", base.string()}, script.string());
    require(child.number("rows") == data.rows, "rows of the baseline");
    require(child.number("people") == data.people, "people of the baseline");
    fs::remove(base);
    return child;
}

std::string importName(const Data &data)
{
    return "import of " + std::to_string(static_cast<long long>(data.rows)) + " rows";
}

/// Leaves the event of the last import.
std::vector<Pair> importPairs(const Places &places, const Data &data, int times)
{
    return repeated(times, importName(data), [&] {
        const Child ours = importOnce(places, data);
        const Child baseline = baselineImport(places, data);
        return Pair{ours.milliseconds, baseline.milliseconds, ours.peakKilobytes, baseline.peakKilobytes};
    });
}

Row importRow(const Data &data, const std::vector<Pair> &pairs)
{
    return rowOf(importName(data) + ", sqlite3 tool", pairs, data.rows > 20'000 ? 1.3 : 1.0);
}

/// The event is copied first, so that each run starts from the same file.
Row measureReimport(const Places &places, const Data &first, const Data &second, double firstImport)
{
    say("re-import, 1 % changed");
    const std::string event = eventOf(places, first) + "-again.samovar";
    fs::copy_file(eventOf(places, first), event, fs::copy_options::overwrite_existing);
    const Child again = runChild({places.jobs, "import", event, second.file});
    require(again.number("rows") == second.rows, "rows of the re-import");
    require(again.number("people") == first.people, "people after the re-import");
    require(again.number("changed") > 0 && again.number("unchanged") > again.number("changed"),
            "what the re-import changed");
    for (const auto &entry : fs::directory_iterator(places.data)) {
        if (entry.path().string().find("-again") != std::string::npos)
            fs::remove(entry.path());
    }
    return rowOf("re-import, 1 % changed, our first import",
                 {{again.milliseconds, firstImport, again.peakKilobytes, 0}}, 0.35);
}

Row measureParsing(const Places &places, const Data &data, double importMilliseconds)
{
    const auto pairs = repeated(5, "parsing", [&] {
        const Child parsed = runChild({places.jobs, "parse", data.file});
        require(parsed.number("rows") == data.rows, "rows parsed");
        require(parsed.number("cells") == (data.rows + 1) * 10, "cells parsed");
        return Pair{parsed.number("ms"), importMilliseconds, parsed.peakKilobytes, 0};
    });
    return rowOf("CSV parsing alone, our import", pairs, 0.1);
}

/// From before the process is started until its rows are painted.
double startToPaint(const Child &child)
{
    return (child.number("painted_ns") - static_cast<double>(child.startedAt)) / 1e6;
}

Row measureOpening(const Places &places, const Data &data)
{
    const auto pairs = repeated(7, "opening the window", [&] {
        const Child ours = runChild({places.jobs, "window", eventOf(places, data)});
        require(ours.number("rows") == data.people, "rows in the window");
        const Child empty = runChild({places.jobs, "empty-window"});
        return Pair{startToPaint(ours), startToPaint(empty), ours.peakKilobytes, empty.peakKilobytes};
    });
    return rowOf("start to first rows painted, an empty window", pairs, 8);
}

void measureSearch(const Places &places, const Data &data, std::vector<Row> &rows)
{
    const std::string event = eventOf(places, data);
    std::vector<Pair> p50;
    std::vector<Pair> p99;
    std::vector<Pair> keys;
    for (int i = 0; i < 3; ++i) {
        say("search " + std::to_string(i + 1) + "/3");
        const Child ours = runChild({places.jobs, "search", event});
        const Child scan = runChild({places.jobs, "scan", event});
        const Child typed = runChild({places.jobs, "type", event});
        const double scanned = scan.number("scan_p50");
        p50.push_back({ours.number("search_p50"), scanned, ours.peakKilobytes, scan.peakKilobytes});
        p99.push_back({ours.number("search_p99"), scanned, ours.peakKilobytes, scan.peakKilobytes});
        keys.push_back({typed.number("key_p50"), scanned, typed.peakKilobytes, scan.peakKilobytes});
        keys.push_back({typed.number("key_p99"), scanned, typed.peakKilobytes, scan.peakKilobytes});
    }
    rows.push_back(rowOf("search, first 50, p50, LIKE scan", p50, 0));
    rows.push_back(rowOf("search, first 50, p99, LIKE scan", p99, 0.02));
    std::vector<Pair> middle;
    std::vector<Pair> slow;
    for (std::size_t i = 0; i < keys.size(); i += 2) {
        middle.push_back(keys[i]);
        slow.push_back(keys[i + 1]);
    }
    rows.push_back(rowOf("a key in the search until painted, p50", middle, 0));
    rows.push_back(rowOf("a key in the search until painted, p99", slow, 0));
}

void measureScrolling(const Places &places, const Data &data, std::vector<Row> &rows)
{
    const std::string event = eventOf(places, data);
    std::vector<Pair> scroll;
    std::vector<Pair> jump;
    std::vector<double> memory;
    Pair last;
    for (int i = 0; i < 3; ++i) {
        say("scrolling " + std::to_string(i + 1) + "/3");
        const Child ours = runChild({places.jobs, "scroll", event});
        const Child plain = runChild({places.jobs, "plain-model", event});
        require(plain.number("rows") == data.people, "rows of the plain model");
        require(ours.number("filtered_rows") > 0, "rows of the filtered list");
        scroll.push_back(
            {ours.number("scroll_p99"), plain.number("scroll_p99"), ours.peakKilobytes, plain.peakKilobytes});
        jump.push_back(
            {ours.number("jump_p99"), plain.number("jump_p99"), ours.peakKilobytes, plain.peakKilobytes});
        memory.push_back(ours.peakKilobytes / plain.peakKilobytes);
        last = scroll.back();
    }
    rows.push_back(rowOf("scroll by 3 rows, p99, QSqlQueryModel", scroll, 0.5));
    rows.push_back(rowOf("jump, sorted and filtered, p99, QSqlQueryModel", jump, 0.5));
    rows.push_back({"peak memory, QSqlQueryModel all fetched", memoryText(last.ourPeak),
                    memoryText(last.baselinePeak), median(memory), 0.12, ""});
}

/// The words of a PDF that both ways wrote, whatever their lines are.
std::string wordsOf(const fs::path &pdf)
{
    const fs::path text = pdf.string() + ".txt";
    const Child read = runChild({"pdftotext", "-raw", pdf.string(), text.string()});
    require(read.exit == 0, "the text of " + pdf.string());
    std::ifstream in(text);
    std::string words;
    for (std::string word; in >> word;)
        words += word;
    return words;
}

Row measureLetters(const Places &places)
{
    const std::string count = "1000";
    const std::string last = "Иванова Мария Ивановна (1000) zoom-link.pdf";
    const auto run = [&](const std::string &job) {
        const fs::path folder = places.data / job;
        fs::remove_all(folder);
        Child child = runChild({places.jobs, job, folder.string(), count});
        require(child.number("files") == 1000, "files of " + job);
        return child;
    };
    const auto pairs = repeated(5, "1,000 letters, a PDF each", [&] {
        const Child ours = run("letters");
        const Child plain = run("plain-letters");
        require(wordsOf(places.data / "letters" / last) == wordsOf(places.data / "plain-letters" / last),
                "the letters' texts");
        return Pair{ours.number("ms"), plain.number("ms"), ours.peakKilobytes, plain.peakKilobytes};
    });
    fs::remove_all(places.data / "letters");
    fs::remove_all(places.data / "plain-letters");
    return rowOf("1,000 letters, a PDF each, QPdfWriter", pairs, 0.40);
}

std::vector<Row> measureAll(const Places &places, bool isQuick)
{
    std::vector<Row> rows;
    const long long large = isQuick ? 20'000 : 1'000'000;
    if (!isQuick) {
        for (const long long size : {10'000LL, 100'000LL}) {
            const Data some = makeData(places, size, "0");
            rows.push_back(importRow(some, importPairs(places, some, 5)));
        }
    }
    const Data data = makeData(places, large, "0");
    const Data changed = makeData(places, large, "10");
    // A minute and more each: one pair at a million.
    const auto imports = importPairs(places, data, isQuick ? 5 : 1);
    rows.push_back(importRow(data, imports));
    const double first = imports.back().ours;
    rows.push_back(measureReimport(places, data, changed, first));
    rows.push_back(measureParsing(places, data, first));
    rows.push_back(measureOpening(places, data));
    measureSearch(places, data, rows);
    measureScrolling(places, data, rows);
    // The targets are set for a million people.
    for (Row &row : rows)
        row.target = isQuick ? 0 : row.target;
    rows.push_back(measureLetters(places));
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fputs("bench_run DATA_FOLDER BENCH_JOBS GENERATE_CSV BASELINE_SQL [--quick]\n", stderr);
        return 2;
    }
    const Places places{argv[1], argv[2], argv[3], argv[4]};
    fs::create_directories(places.data);
    printTable(measureAll(places, argc > 5 && std::string(argv[5]) == "--quick"));
    return 0;
}
