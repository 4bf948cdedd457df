// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The two languages of a run: of what it writes, and of what it says on standard error.
#pragma once

#include <QString>
#include <QTranslator>

namespace samovar {

/// «ru» where the machine speaks Russian, else «en». Asks the environment: call it before that is changed.
[[nodiscard]] QString systemLanguage();

/// Which translation the application has at a moment.
///
/// What verbs write (lists, JSON messages, text) is Russian unless asked otherwise, whatever the machine's
/// language; sentences on standard error follow the system unless asked otherwise. Main thread.
class Languages {
public:
    enum class Use {
        Output,    ///< what goes to standard output and into files
        Sentences, ///< what is said on standard error, and --help
    };

    /// \a asked is «ru», «en», or empty where --lang was not given; \a system is the machine's language.
    /// Starts with Sentences.
    Languages(const QString &asked, const QString &system);
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;
    ~Languages();

    /// Texts that are translated from now on are for \a use.
    void use(Use use);

    [[nodiscard]] QString outputLanguage() const { return m_output.language; }
    [[nodiscard]] QString sentenceLanguage() const { return m_sentences.language; }

private:
    struct One {
        QString language;
        QTranslator translator;
    };
    void load(One &one, const QString &language);

    One m_output;
    One m_sentences;
    One *m_present = nullptr;
};

} // namespace samovar
