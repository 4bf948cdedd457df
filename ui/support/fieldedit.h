// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One field of a person, editable in place.
#pragma once

#include <QPlainTextEdit>

namespace samovar {

/// A field as high as its text. Enter or leaving it commits, Esc takes back what was typed. Ctrl+Z takes back
/// typing while there is any, and is the program's undo otherwise.
class FieldEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    /// Where \a hasLines is set, Shift+Enter breaks a line.
    explicit FieldEdit(bool hasLines, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Shows the stored value, unless something else is being typed at this moment.
    void setStored(const QString &text);
    /// Shows the stored value again, whatever was typed.
    void revert();
    /// Announces what was typed, where it differs from the stored value.
    void commit();
    [[nodiscard]] bool isChanged() const { return text() != m_stored; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void committed(const QString &text);
    /// Enter was pressed, after committed().
    void entered();
    void focused();
    /// The pointer rests on the field.
    void hintWanted(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] int lineCount() const;
    void fitHeight();

    bool m_hasLines;
    QString m_stored;
};

} // namespace samovar
