// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Encodings of text files: which one a file has, and its bytes as UTF-8.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace samovar {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1251, Koi8R, Cp866 };

/// What a look at the first bytes of a file tells.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    int bomLength = 0; ///< bytes to skip
};

/// BOM, else the NUL pattern of UTF-16, else valid UTF-8 (a character cut at the end of \a head is not an
/// error), else what uchardet says among KOI8-R and CP866, else Windows-1251 (Excel's on a Russian machine).
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView head);

/// The name shown to her: «UTF-8», «Windows-1251», …
[[nodiscard]] QString encodingName(Encoding encoding);

/// How many bytes at the start of \a text are whole, valid UTF-8 characters. Linear; ASCII and Cyrillic are
/// quick.
[[nodiscard]] qsizetype validUtf8Length(QByteArrayView text);
/// Whether \a text, which begins where validUtf8Length() stopped, is a character that more bytes could
/// complete.
[[nodiscard]] bool isCutUtf8Character(QByteArrayView text);

/// Turns chunks of a file into UTF-8; keeps a character that a chunk's end cuts for the next call.
///
/// Invalid bytes become U+FFFD. Windows-1251, KOI8-R and CP866 go by tables of our own: QStringDecoder knows
/// them only where Qt was built with ICU.
class ToUtf8 {
public:
    explicit ToUtf8(Encoding encoding);
    ToUtf8(ToUtf8 &&) noexcept;
    ToUtf8 &operator=(ToUtf8 &&) noexcept;
    ~ToUtf8();

    /// Appends the UTF-8 of \a chunk to \a out.
    void append(QByteArrayView chunk, QByteArray &out);
    /// Appends what is left at the end of the file (U+FFFD for a cut character).
    void finish(QByteArray &out);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace samovar
