// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/child.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace samovar::bench {

namespace {

[[noreturn]] void giveUp(const std::string &why)
{
    std::fprintf(stderr, "bench: %s\n", why.c_str());
    std::exit(1);
}

long long now()
{
    const auto moment = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<long long>(std::chrono::nanoseconds(moment).count());
}

void redirect(const std::string &file, int flags, int descriptor)
{
    if (file.empty())
        return;
    const int opened = ::open(file.c_str(), flags, 0644); // NOLINT: open is variadic
    if (opened < 0 || ::dup2(opened, descriptor) < 0)
        ::_exit(127);
}

[[noreturn]] void become(const std::vector<std::string> &command, const std::string &input,
                         const std::string &output, int pipeEnd)
{
    ::dup2(pipeEnd, STDOUT_FILENO);
    redirect(input, O_RDONLY, STDIN_FILENO);
    redirect(output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str())); // NOLINT: execvp takes char *const *
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

std::string readAll(int descriptor)
{
    std::string text;
    std::array<char, 4096> piece{};
    for (ssize_t size = ::read(descriptor, piece.data(), piece.size()); size > 0;
         size = ::read(descriptor, piece.data(), piece.size()))
        text.append(piece.data(), static_cast<std::size_t>(size));
    return text;
}

} // namespace

double Child::number(const std::string &key) const
{
    const auto found = said.find(key);
    if (found == said.end())
        giveUp("a job did not say its " + key);
    return std::atof(found->second.c_str());
}

Child runChild(const std::vector<std::string> &command, const std::string &input, const std::string &output)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        giveUp("no pipe");
    Child child;
    child.startedAt = now();
    const pid_t id = ::fork();
    if (id == 0) {
        ::close(ends[0]);
        become(command, input, output, ends[1]);
    }
    ::close(ends[1]);
    std::istringstream lines(readAll(ends[0]));
    ::close(ends[0]);
    int status = 0;
    rusage usage{};
    ::wait4(id, &status, 0, &usage);
    child.milliseconds = static_cast<double>(now() - child.startedAt) / 1e6;
    child.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    for (std::string line; std::getline(lines, line);) {
        if (const auto blank = line.find(' '); blank != std::string::npos)
            child.said[line.substr(0, blank)] = line.substr(blank + 1);
    }
    child.peakKilobytes =
        child.said.contains("peak_kb") ? child.number("peak_kb") : static_cast<double>(usage.ru_maxrss);
    if (child.exit != 0) {
        std::string line;
        for (const std::string &part : command)
            line += part + ' ';
        giveUp("failed: " + line);
    }
    return child;
}

} // namespace samovar::bench
