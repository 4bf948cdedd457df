// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One letter as it will stand on paper, with what came from fields marked.
#pragma once

#include "core/documents/letterpages.h"

#include <QAbstractScrollArea>

#include <optional>

namespace samovar {

struct ComposedLetter;
struct LetterPaper;

/// Paints the pages of a letter under each other, as wide as there is room. What came from a field stands on
/// a tint with dots under it, and names its field in a tooltip. The marks are the screen's alone.
class LetterPaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LetterPaperView(QWidget *parent = nullptr);

    void setLetter(const LetterPaper &paper, const ComposedLetter &composed);
    /// How many marks there are.
    [[nodiscard]] qsizetype markCount() const { return m_marks.size(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Mark {
        LetterPlace place;
        QString fieldTitle;
    };
    [[nodiscard]] qreal scale() const;
    /// Where page \a page stands in the viewport.
    [[nodiscard]] QRectF pageRect(int page) const;
    [[nodiscard]] QRectF onScreen(const LetterPlace &place) const;
    [[nodiscard]] const Mark *markAt(QPoint point) const;
    void paintMark(QPainter &painter, const LetterPlace &place) const;
    void fit();

    std::optional<LetterPages> m_pages;
    QList<Mark> m_marks;
};

} // namespace samovar
