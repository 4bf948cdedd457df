// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts pages out of a PDF into files of their own.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace samovar {

class PdfSplitter {
public:
    /// \a combined must outlive it. Throws std::exception where it is no PDF.
    explicit PdfSplitter(const QByteArray &combined);
    PdfSplitter(const PdfSplitter &) = delete;
    PdfSplitter &operator=(const PdfSplitter &) = delete;
    ~PdfSplitter();

    /// \a count pages from \a first (0 = the first) on as a PDF called \a title. Throws std::exception.
    [[nodiscard]] QByteArray cut(int first, int count, const QString &title);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace samovar
