// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A sentence for the user that is put into her language only when it is shown.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace samovar {

/// A translatable source string: the context and the English text as lupdate found them.
struct SourceText {
    const char *context = nullptr;
    const char *text = nullptr;

    /// The text in the present language of the application.
    [[nodiscard]] QString translated() const;
    /// The same with a number: %n and the plural form follow \a n.
    [[nodiscard]] QString translated(qint64 n) const;
};

// lupdate reads these as QT_TRANSLATE_NOOP and QT_TRANSLATE_N_NOOP (see core/CMakeLists.txt).
#define SAMOVAR_TEXT(context, text)                                                                          \
    ::samovar::SourceText                                                                                    \
    {                                                                                                        \
        context, text                                                                                        \
    }
#define SAMOVAR_TEXT_N(context, text)                                                                        \
    ::samovar::SourceText                                                                                    \
    {                                                                                                        \
        context, text                                                                                        \
    }

/// A sentence with its arguments, kept as source text and translated by text().
///
/// Errors, reasons and the labels of history steps are Messages: a step that was made in Russian reads in
/// English when the interface is English, and the command line may say an error in another language than its
/// output. Arguments stand for %1, %2, …; details follow the head: «head — detail, detail».
class Message {
public:
    Message() = default;
    Message(SourceText text, const QStringList &arguments = {}); // NOLINT: a text is a message
    /// With a number: %n in the text is \a n, the plural form follows it.
    static Message counted(SourceText text, qint64 n, const QStringList &arguments = {});
    /// A text that is not translated: a name, or what a library said.
    static Message verbatim(const QString &text);

    /// Adds a detail after the head and returns itself.
    Message &with(const Message &detail);

    [[nodiscard]] bool isEmpty() const { return m_source.isEmpty(); }
    /// The whole sentence in the present language of the application.
    [[nodiscard]] QString text() const;

    /// The stored form, as the history keeps it. fromJson(toJson()) == itself.
    [[nodiscard]] QJsonObject toJson() const;
    static Message fromJson(const QJsonObject &object);

    friend bool operator==(const Message &, const Message &) = default;

private:
    QByteArray m_context;
    QByteArray m_source;
    QStringList m_arguments;
    qint64 m_number = -1;
    QList<Message> m_details;
};

} // namespace samovar
