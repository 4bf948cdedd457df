// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Alone with libqpdf, whose headers clang 14 reads only as C++17.
#include "core/documents/pdfsplitter.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <vector>

namespace samovar {

struct PdfSplitter::State {
    QPDF source;
    std::vector<QPDFObjectHandle> pages;
    QPDFObjectHandle info;
};

PdfSplitter::PdfSplitter(const QByteArray &combined) : m_state(std::make_unique<State>())
{
    m_state->source.setSuppressWarnings(true);
    m_state->source.processMemoryFile("letters", combined.constData(), static_cast<size_t>(combined.size()));
    m_state->pages = m_state->source.getAllPages();
    m_state->info = m_state->source.getTrailer().getKey("/Info");
}

PdfSplitter::~PdfSplitter() = default;

QByteArray PdfSplitter::cut(int first, int count, const QString &title)
{
    QPDF piece;
    piece.emptyPDF();
    QPDFPageDocumentHelper pages(piece);
    for (int i = first; i < first + count; ++i)
        pages.addPage(QPDFPageObjectHelper(m_state->pages.at(static_cast<size_t>(i))), false);
    QPDFObjectHandle info = piece.makeIndirectObject(m_state->info.shallowCopy());
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    piece.getTrailer().replaceKey("/Info", info);
    QPDFWriter writer(piece);
    writer.setOutputMemory();
    // What Qt has packed already is taken as it is.
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    // qpdf's Buffer is of unsigned char; a file is written as char.
    return {static_cast<const char *>(static_cast<const void *>(bytes->getBuffer())),
            static_cast<qsizetype>(bytes->getSize())};
}

} // namespace samovar
