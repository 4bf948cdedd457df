// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters into a folder: our way, and a QTextDocument with a QPdfWriter for each.
#include "core/documents/lettersfile.h"
#include "tests/bench/job.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QElapsedTimer>
#include <QFont>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace samovar::bench {

namespace {

/// The same letters for both: one page each, to different people.
QList<LetterPaper> lettersOf(int count)
{
    QList<LetterPaper> letters;
    for (int i = 1; i <= count; ++i) {
        LetterPaper letter;
        letter.recipient = i;
        letter.name = u"Иванова Мария Ивановна"_qs;
        letter.email = u"maria%1@kedr.example"_qs.arg(i);
        letter.fileMark = u"zoom-link"_qs;
        letter.head = {u"Амурская областная научная библиотека им. Н. Н. Муравьева-Амурского"_qs,
                       u"«Точка кипения – Благовещенск»"_qs};
        letter.date = u"20 сентября 2021 г."_qs;
        letter.subject = u"Ссылка для подключения: стратегическая сессия"_qs;
        letter.pageNumber = u"Страница %1 из %2"_qs;
        QStringList texts{u"Уважаемая Мария Ивановна!"_qs};
        for (int paragraph = 1; paragraph <= 5; ++paragraph)
            texts += u"Абзац %1 письма %2. Подключайтесь, пожалуйста, за десять минут до начала и укажите "
                     "имя и фамилию так же, как в заявке. Ссылка предназначена только для участников: "
                     "просим не публиковать её и никому не передавать. Если подключиться не получается, "
                     "напишите нам по адресу session@biblioteka.example."_qs.arg(paragraph)
                         .arg(i);
        letter.text = texts.join(u"\n\n"_qs);
        letters += letter;
    }
    return letters;
}

void writePlainly(const LetterPaper &letter, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 10, 20), QPageLayout::Millimeter);
    QTextDocument document;
    document.setDefaultFont(QFont(u"PT Serif"_qs, 12));
    document.setPlainText((letter.head + QStringList{letter.date, letter.subject, letter.text}).join(u'\n'));
    // With a page size of its own the document prints no page numbers, which ours has not either.
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size());
    document.setDocumentMargin(0);
    document.print(&writer);
}

} // namespace

int writeLetters(const QStringList &arguments)
{
    const QList<LetterPaper> letters = lettersOf(arguments[1].toInt());
    Progress progress;
    QElapsedTimer timer;
    timer.start();
    const auto written = writeLetterFiles(letters, arguments[0], progress);
    if (!written)
        return failed(written.error().message.text());
    tell("ms", elapsed(timer));
    tell("files", static_cast<double>(written->size()));
    return 0;
}

int writeLettersPlainly(const QStringList &arguments)
{
    const QList<LetterPaper> letters = lettersOf(arguments[1].toInt());
    const QDir folder(arguments[0]);
    if (!folder.mkpath(u"."_qs))
        return failed(u"The folder can't be made."_qs);
    QElapsedTimer timer;
    timer.start();
    for (const LetterPaper &letter : letters)
        writePlainly(letter, folder.filePath(letterFileName(letter)));
    tell("ms", elapsed(timer));
    tell("files", static_cast<double>(folder.entryList({u"*.pdf"_qs}, QDir::Files).size()));
    return 0;
}

} // namespace samovar::bench
