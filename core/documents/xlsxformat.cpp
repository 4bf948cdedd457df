// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// XLSX through libxlsxwriter, row by row; the only file that knows the library.
#include "core/documents/formats.h"
#include "core/documents/output.h"
#include "core/documents/sheetlayout.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace samovar {

namespace {

constexpr qint64 kMostRows = 1'048'575; ///< under the header
constexpr qsizetype kMostInCell = 32'767;
constexpr qsizetype kMeasuredRows = 2000; ///< by which the columns' widths are chosen
constexpr qint64 kMeasuredLetters = 4'000'000;

/// What XML cannot hold goes; line breaks become LF as Excel has them.
QByteArray cellText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0xFFFE ||
               c.unicode() == 0xFFFF;
    });
    if (text.size() > kMostInCell) {
        text.truncate(text[kMostInCell - 2].isHighSurrogate() ? kMostInCell - 2 : kMostInCell - 1);
        text += u'…';
    }
    return text.toUtf8();
}

QByteArray sheetName(QString title)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    title.removeIf([](QChar c) { return forbidden.contains(c) || c == u'\''; });
    const QString name = title.simplified().left(31);
    return name.isEmpty() ? QByteArrayLiteral("1") : name.toUtf8();
}

/// Text of a page's head or foot, where & begins a code; Excel allows 255 characters altogether.
QString marginText(const QString &text, qsizetype most)
{
    QString plain = text.simplified();
    if (plain.size() > most)
        plain = plain.left(most - 1) + u'…';
    return plain.replace(u'&', QStringLiteral("&&"));
}

/// One workbook with one sheet, written as it grows.
class Sheet {
public:
    Sheet(const Table &table, const PageSetup &page, const QString &folder)
        : m_columns(table.columns)
        , m_layout(table.columns, page)
        , m_folder(QFile::encodeName(folder))
        , m_path(QFile::encodeName(QDir(folder).filePath(QStringLiteral("list.xlsx"))))
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, sheetName(table.head.title).constData()) : nullptr;
        if (m_sheet) {
            makeFormats();
            describe(table.head);
            setPage(page, table.head);
        }
    }
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;
    ~Sheet()
    {
        // An abandoned workbook: the library forgets the file where it keeps the rows.
        if (m_sheet && m_sheet->optimize_tmpfile) {
            std::fclose(m_sheet->optimize_tmpfile);
            m_sheet->optimize_tmpfile = nullptr;
        }
        if (m_book)
            lxw_workbook_free(m_book);
    }

    [[nodiscard]] bool isOpen() const { return m_sheet != nullptr; }
    [[nodiscard]] QString path() const { return QFile::decodeName(m_path); }

    bool add(const QStringList &row)
    {
        if (m_isLaidOut)
            return write(row);
        m_layout.measure(row);
        m_waiting += row;
        for (const QString &cell : row)
            m_letters += cell.size();
        return (m_waiting.size() < kMeasuredRows && m_letters < kMeasuredLetters) || writeWaiting();
    }

    /// Sets what needs to know all rows, and writes the file. The workbook is gone afterwards.
    lxw_error finish()
    {
        if (!m_isLaidOut && !writeWaiting())
            return LXW_ERROR_PARAMETER_VALIDATION;
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(m_columns.size() - 1));
        lxw_workbook *book = m_book;
        m_book = nullptr;
        m_sheet = nullptr;
        return workbook_close(book);
    }

private:
    void setPage(const PageSetup &page, const TableHead &head)
    {
        constexpr double kInch = 25.4;
        worksheet_set_paper(m_sheet, 9); // A4
        if (page.landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_set_margins(m_sheet, 20 / kInch, 10 / kInch, 20 / kInch, 20 / kInch);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        const QString over = QStringLiteral("&L") + marginText(head.title, 80) + QStringLiteral("&R") +
                             marginText(head.eventTitle, 150);
        worksheet_set_header(m_sheet, over.toUtf8().constData());
        worksheet_set_footer(m_sheet, footer(head).toUtf8().constData());
    }

    static QString footer(const TableHead &head)
    {
        static constexpr SourceText kPrinted = SAMOVAR_TEXT("Documents", "Printed %1");
        static constexpr SourceText kPage = SAMOVAR_TEXT("Documents", "page %1 of %2");
        QString text;
        if (head.madeAt.isValid()) {
            const QString date = head.madeAt.toString(QStringLiteral("dd.MM.yyyy HH:mm"));
            text = QStringLiteral("&L") + marginText(kPrinted.translated().arg(date), 80);
        }
        return text + QStringLiteral("&R") +
               kPage.translated().arg(QStringLiteral("&P"), QStringLiteral("&N"));
    }

    void makeFormats()
    {
        m_title = plainFormat();
        format_set_bold(m_title);
        format_set_text_wrap(m_title);
        format_set_align(m_title, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bottom(m_title, LXW_BORDER_THIN);
        m_text = bodyFormat();
        format_set_text_wrap(m_text);
        // Excel keeps what is typed over such a cell a text: a phone's + and zeros stay.
        format_set_num_format_index(m_text, 49);
        m_number = bodyFormat();
        format_set_align(m_number, LXW_ALIGN_CENTER);
        m_blank = bodyFormat();
        format_set_border(m_blank, LXW_BORDER_THIN);
    }

    /// Arial is on every office machine, or a face of the same widths.
    lxw_format *plainFormat()
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_font_name(format, "Arial");
        format_set_font_size(format, 10);
        return format;
    }

    lxw_format *bodyFormat()
    {
        lxw_format *format = plainFormat();
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bottom(format, LXW_BORDER_HAIR);
        return format;
    }

    void describe(const TableHead &head)
    {
        QByteArray title = head.title.toUtf8();
        QByteArray subject = head.eventTitle.toUtf8();
        QByteArray comments = head.remark.toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.comments = comments.data();
        if (head.madeAt.isValid())
            properties.created = static_cast<time_t>(head.madeAt.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }

    /// Titles and the rows that waited for the columns' widths.
    bool writeWaiting()
    {
        m_isLaidOut = true;
        m_layout.fix();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, m_layout.columnWidth(i), nullptr);
            const QByteArray title = cellText(m_columns[i].title);
            worksheet_write_string(m_sheet, 0, column, title.constData(), m_title);
        }
        const QList<QStringList> rows = std::exchange(m_waiting, {});
        return std::all_of(rows.cbegin(), rows.cend(), [this](const QStringList &row) { return write(row); });
    }

    bool write(const QStringList &row)
    {
        ++m_row;
        if (const double height = m_layout.rowHeight(row); height > 0)
            worksheet_set_row(m_sheet, m_row, height, nullptr);
        bool written = true;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            written = writeCell(i, row.value(i)) && written;
        return written;
    }

    bool writeCell(qsizetype index, const QString &text)
    {
        const auto column = static_cast<lxw_col_t>(index);
        const TableColumn::Kind kind = m_columns[index].kind;
        bool isNumber = false;
        const qint64 number = kind == TableColumn::Kind::Number ? text.toLongLong(&isNumber) : 0;
        if (isNumber)
            return worksheet_write_number(m_sheet, m_row, column, static_cast<double>(number), m_number) ==
                   LXW_NO_ERROR;
        lxw_format *format = kind == TableColumn::Kind::Blank ? m_blank : m_text;
        if (text.isEmpty())
            return worksheet_write_blank(m_sheet, m_row, column, format) == LXW_NO_ERROR;
        const QByteArray cell = cellText(text);
        return worksheet_write_string(m_sheet, m_row, column, cell.constData(), format) == LXW_NO_ERROR;
    }

    QList<TableColumn> m_columns;
    SheetLayout m_layout;
    QByteArray m_folder;
    QByteArray m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_blank = nullptr;
    QList<QStringList> m_waiting;
    qint64 m_letters = 0;
    bool m_isLaidOut = false;
    lxw_row_t m_row = 0;
};

/// Puts the finished workbook in its place, complete or not at all.
Result<void> moveTo(const QString &path, const QString &finished)
{
    QFile from(finished);
    QSaveFile to(path);
    if (!from.open(QIODevice::ReadOnly))
        return cannotWrite(path, from.errorString());
    if (!to.open(QIODevice::WriteOnly))
        return cannotWrite(path, to.errorString());
    while (!from.atEnd()) {
        const QByteArray part = from.read(qint64{1} << 20);
        if (part.isEmpty() || to.write(part) != part.size())
            return cannotWrite(path, from.errorString() + u' ' + to.errorString());
    }
    if (!to.commit())
        return cannotWrite(path, to.errorString());
    return {};
}

Error tooManyRows()
{
    static constexpr SourceText kText = SAMOVAR_TEXT(
        "Documents", "A worksheet holds no more than 1,048,575 rows under its head, and this list is "
                     "longer. No file was written; write it as CSV, or choose fewer people.");
    return {Error::Kind::Refused, Message(kText), {}};
}

Result<void> writeXlsx(const Table &table, const QString &path, const PageSetup &page, Progress &progress)
{
    static constexpr SourceText kWriting = SAMOVAR_TEXT("Documents", "Writing the rows");
    if (table.rowCount > kMostRows)
        return tooManyRows();
    // The library takes narrow names only: it writes in a folder of our own, from where the file is moved.
    const QTemporaryDir folder;
    Sheet sheet(table, page, folder.path());
    if (!folder.isValid() || !sheet.isOpen())
        return cannotWrite(path, folder.errorString());
    progress.begin(kWriting, table.rowCount);
    bool written = true;
    const auto walked = walkRows(table, progress, [&sheet, &written](const QStringList &row) {
        written = sheet.add(row);
        return written;
    });
    if (!walked)
        return walked.error();
    if (!written)
        return cannotWrite(path, QStringLiteral("a row was refused"));
    const QString finished = sheet.path();
    if (const lxw_error failure = sheet.finish(); failure != LXW_NO_ERROR)
        return cannotWrite(path, QString::fromUtf8(lxw_strerror(failure)));
    return moveTo(path, finished);
}

} // namespace

TableFormat xlsxFormat()
{
    return {"xlsx", SAMOVAR_TEXT("Documents", "Excel workbook"), writeXlsx};
}

} // namespace samovar
