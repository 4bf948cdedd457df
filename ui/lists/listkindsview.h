// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The kinds of lists: title and, under it, what the list is for.
#pragma once

#include <QListWidget>

namespace samovar {

struct ListKind;

/// Filled from listKinds(); the texts wrap to the width there is.
class ListKindsView : public QListWidget {
    Q_OBJECT

public:
    explicit ListKindsView(QWidget *parent = nullptr);

    /// The chosen kind; one is always chosen.
    [[nodiscard]] const ListKind &kind() const;
    void choose(QStringView key);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace samovar
