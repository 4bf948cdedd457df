// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/sheetedges.h"

#include "core/base/message.h"

#include <QPainter>

namespace samovar {

namespace {

constexpr qreal kFrameMm = 72 / 25.4;
constexpr qreal kRunningHead = 13 * kFrameMm; ///< its baseline, from the paper's upper edge
constexpr qreal kFoot = 11 * kFrameMm;        ///< its baseline, from the paper's lower edge

QSizeF paperOf(const PageSetup &page)
{
    const QSizeF portrait(210 * kFrameMm, 297 * kFrameMm);
    return page.landscape ? portrait.transposed() : portrait;
}

} // namespace

SheetFrame::SheetFrame(const PageSetup &page)
    : paper(paperOf(page))
    , text(20 * kFrameMm, 20 * kFrameMm, paper.width() - 30 * kFrameMm, paper.height() - 40 * kFrameMm)
{
}

SheetEdges::SheetEdges(const SheetFrame &frame, const QDateTime &madeAt) : m_frame(frame), m_face(8)
{
    static constexpr SourceText kPrinted = SAMOVAR_TEXT("Documents", "Printed %1");
    if (madeAt.isValid())
        m_printed = kPrinted.translated().arg(madeAt.toString(QStringLiteral("dd.MM.yyyy HH:mm")));
}

void SheetEdges::paintRunningHead(QPainter &painter, const QString &left, const QString &right) const
{
    const qreal width = m_frame.text.width();
    const QString begin = m_face.elided(left.simplified(), width * 0.45);
    const QString end = m_face.elided(right.simplified(), width * 0.95 - m_face.width(begin));
    painter.setPen(Qt::black);
    m_face.draw(painter, {m_frame.text.left(), kRunningHead}, begin);
    m_face.drawEndingAt(painter, {m_frame.text.right(), kRunningHead}, end);
}

void SheetEdges::paintFoot(QPainter &painter, int index, int count) const
{
    static constexpr SourceText kPage = SAMOVAR_TEXT("Documents", "page %1 of %2");
    const qreal baseline = m_frame.paper.height() - kFoot;
    const QString page = kPage.translated().arg(QString::number(index + 1), QString::number(count));
    painter.setPen(Qt::black);
    m_face.draw(painter, {m_frame.text.left(), baseline}, m_printed);
    m_face.drawEndingAt(painter, {m_frame.text.right(), baseline}, page);
}

} // namespace samovar
