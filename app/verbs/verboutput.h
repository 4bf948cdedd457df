// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a verb has to say on standard output, held back until it is known to have succeeded.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <memory>

class QJsonObject;
class QTemporaryFile;

namespace samovar {

/// Collects a verb's result; nothing is seen of it before send().
///
/// With --json it takes one object and no text; without, text alone (none with --quiet). Large results wait
/// in a temporary file, so that a million people need no memory.
class VerbOutput {
public:
    VerbOutput(bool wantsJson, bool isQuiet);
    VerbOutput(const VerbOutput &) = delete;
    VerbOutput &operator=(const VerbOutput &) = delete;
    ~VerbOutput();

    [[nodiscard]] bool wantsJson() const { return m_wantsJson; }
    /// The whole result for scripts; passed over without --json.
    void object(const QJsonObject &object);
    /// One line for people; passed over with --json and --quiet.
    void line(const QString &text);
    /// A piece of a JSON object that is too large to be built at once.
    void piece(const QByteArray &json);

    /// Writes all of it to \a stream; false where that failed.
    bool send(FILE *stream);

private:
    void take(const QByteArray &bytes);

    bool m_wantsJson;
    bool m_isQuiet;
    bool m_hasFailed = false;
    QByteArray m_held;
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace samovar
