// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A template's text, or its subject, editable in place.
#pragma once

#include <QPlainTextEdit>

namespace samovar {

class TemplateHighlighter;

/// Leaving it says so, for saving; Ctrl+Z takes back typing while there is any, and is the program's undo
/// otherwise. A subject is one line, as high as it wraps; Enter leaves it saved.
class TemplateEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Lines { One, Many };
    explicit TemplateEdit(Lines lines, QWidget *parent = nullptr);

    /// Shows the stored text, unless something else is being typed at this moment.
    void setStored(const QString &text);
    /// What is shown counts as stored.
    void keep() { m_stored = toPlainText(); }
    [[nodiscard]] bool isChanged() const { return toPlainText() != m_stored; }
    /// Puts \a text at the cursor, over what is selected, and the keyboard after it.
    void insert(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The keyboard has gone elsewhere, or Enter was pressed in a subject.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    [[nodiscard]] int wrappedLines() const;

    Lines m_lines;
    QString m_stored;
    TemplateHighlighter *m_highlighter;
};

} // namespace samovar
