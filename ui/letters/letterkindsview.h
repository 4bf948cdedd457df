// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The kinds of letters to choose from, and how far each has come.
#pragma once

#include <QListWidget>

namespace samovar {

struct LetterKind;

/// Filled from letterKinds(), as high as its texts; one is always chosen.
class LetterKindsView : public QListWidget {
    Q_OBJECT

public:
    explicit LetterKindsView(QWidget *parent = nullptr);

    [[nodiscard]] QString key() const;
    void choose(QStringView key);
    /// The line under the title: whether it was edited, how many are made.
    void setNote(QStringView key, const QString &note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace samovar
