// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How many people a letter concerns, as tabs that choose whom the list shows.
#pragma once

#include "core/letters/letters.h"
#include "ui/models/letterpeoplemodel.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QPushButton;

namespace samovar {

/// «71 will get it · 3 need attention · 4 have it already · 74 not made yet»; one is always chosen.
class LetterChips : public QWidget {
    Q_OBJECT

public:
    explicit LetterChips(QWidget *parent = nullptr);

    /// Nothing: still being counted.
    void setCounts(const std::optional<LetterCounts> &counts);
    void choose(LetterPeopleModel::Show show);

Q_SIGNALS:
    void chosen(samovar::LetterPeopleModel::Show show);

private:
    QPushButton *addChip(const char *objectName, LetterPeopleModel::Show show);

    QButtonGroup *m_group;
    QPushButton *m_owedChip = nullptr;
    QPushButton *m_readyChip = nullptr;
    QPushButton *m_blockedChip = nullptr;
    QPushButton *m_doneChip = nullptr;
};

} // namespace samovar
