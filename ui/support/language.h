// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The interface's language: which one a setting means, and putting it onto the application.
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace samovar {

/// Holds the installed translations. What is already on screen keeps its words: make it anew after apply().
class Language {
public:
    Language() = default;
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    ~Language();

    /// Codes of what we have: "en", "ru".
    [[nodiscard]] static QStringList available();
    /// The code that \a setting means; an empty or unknown one means the system's language, else English.
    [[nodiscard]] static QString resolve(const QString &setting);
    /// The language's own name for itself, with a capital.
    [[nodiscard]] static QString ownName(const QString &code);

    /// Installs our texts and Qt's and sets the default locale (dates, numbers) accordingly.
    void apply(const QString &setting);
    /// The code now in use; empty before apply().
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    void remove();

    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace samovar
