// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/tablesource.h"

#include "core/base/csvreader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace samovar {

namespace {

Error badInput(SourceText text, const QString &name)
{
    return {Error::Kind::BadInput, Message(text, {name}), {}};
}

/// Comma-separated and its kin.
class CsvSource : public TableSource {
public:
    explicit CsvSource(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
        , m_format(guessCsvFormat(*m_file))
        , m_reader(std::make_unique<CsvReader>(*m_file, m_format))
    {
    }

    /// Reads the header; an error where there is none.
    std::optional<Error> readHeader()
    {
        if (!m_reader->next()) {
            if (m_reader->error())
                return *m_reader->error();
            return badInput(SAMOVAR_TEXT("TableSource",
                                         "The file «%1» is empty. Nothing was imported; download it "
                                         "again."),
                            QFileInfo(*m_file).fileName());
        }
        for (const QByteArrayView cell : m_reader->cells())
            m_titles += QString::fromUtf8(cell);
        return std::nullopt;
    }

    [[nodiscard]] const QStringList &titles() const override { return m_titles; }
    bool next() override
    {
        while (m_reader->next()) {
            const auto &cells = m_reader->cells();
            if (std::any_of(cells.begin(), cells.end(), [](QByteArrayView cell) { return !cell.isEmpty(); }))
                return true;
        }
        return false;
    }
    [[nodiscard]] const std::vector<QByteArrayView> &cells() const override { return m_reader->cells(); }
    [[nodiscard]] const std::optional<Error> &error() const override { return m_reader->error(); }
    [[nodiscard]] qint64 position() const override { return m_reader->position(); }
    [[nodiscard]] qint64 size() const override { return m_file->size(); }
    [[nodiscard]] QString encoding() const override { return encodingName(m_format.encoding); }
    [[nodiscard]] char separator() const override { return m_format.separator; }

private:
    std::unique_ptr<QFile> m_file;
    CsvFormat m_format;
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_titles;
};

Result<std::unique_ptr<QFile>> openFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return badInput(
            SAMOVAR_TEXT("TableSource", "«%1» is a folder. Nothing was imported; choose the file in it."),
            info.fileName());
    if (!info.exists())
        return badInput(
            SAMOVAR_TEXT("TableSource", "There is no file «%1». Nothing was imported; check its name."),
            path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        Error error =
            badInput(SAMOVAR_TEXT("TableSource", "The file «%1» cannot be read. Nothing was imported; check "
                                                 "its permissions, or close the program that holds it."),
                     info.fileName());
        error.detail = file->errorString();
        return error;
    }
    return file;
}

} // namespace

Result<std::unique_ptr<TableSource>> openTable(const QString &path)
{
    Result<std::unique_ptr<QFile>> file = openFile(path);
    if (!file)
        return file.error();
    auto source = std::make_unique<CsvSource>(*std::move(file));
    if (std::optional<Error> error = source->readHeader())
        return *error;
    return std::unique_ptr<TableSource>(std::move(source));
}

Result<QString> fileHash(const QString &path)
{
    Result<std::unique_ptr<QFile>> file = openFile(path);
    if (!file)
        return file.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file->get());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace samovar
