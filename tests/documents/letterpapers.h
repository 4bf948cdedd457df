// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters for the tests of paper.
#pragma once

#include "core/letters/letterpaper.h"

#include <QList>

namespace samovar::test {

/// A letter of \a paragraphs paragraphs of four lines or so to «Иванова Мария (id)».
[[nodiscard]] inline LetterPaper letterPaper(qint64 id, int paragraphs = 3)
{
    LetterPaper letter;
    letter.recipient = id;
    letter.name = QStringLiteral("Иванова Мария Ивановна");
    letter.email = QStringLiteral("maria%1@kedr.example").arg(id);
    letter.fileMark = QStringLiteral("zoom-link");
    letter.head = {QStringLiteral("Амурская областная научная библиотека им. Н. Н. Муравьева-Амурского"),
                   QStringLiteral("«Точка кипения – Благовещенск»")};
    letter.date = QStringLiteral("20 сентября 2021 г.");
    letter.subject = QStringLiteral("Ссылка для подключения: стратегическая сессия");
    letter.pageNumber = QStringLiteral("Страница %1 из %2");
    QStringList texts{QStringLiteral("Уважаемая Мария Ивановна!")};
    for (int i = 1; i <= paragraphs; ++i) {
        texts +=
            QStringLiteral("Абзац %1 письма %2. Подключайтесь, пожалуйста, за десять минут до начала и "
                           "укажите имя и фамилию так же, как в заявке. Ссылка предназначена только для "
                           "участников: просим не публиковать её и никому не передавать. Если подключиться "
                           "не получается, напишите нам по адресу session@biblioteka.example.")
                .arg(i)
                .arg(id);
    }
    letter.text = texts.join(QStringLiteral("\n\n"));
    return letter;
}

/// \a count letters of one page to people 1, 2, …
[[nodiscard]] inline QList<LetterPaper> letterPapers(int count)
{
    QList<LetterPaper> letters;
    for (int i = 1; i <= count; ++i)
        letters += letterPaper(i);
    return letters;
}

} // namespace samovar::test
