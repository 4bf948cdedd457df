// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A neutral table: columns and rows, no look. Every list is one before it is printed or written.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace samovar {

struct TableColumn {
    enum class Kind {
        Text,
        Number, ///< right-aligned
        Name,   ///< not broken if it can be helped
        Phone,  ///< text in every format, so that + and zeros stay
        Moment, ///< already written out for people
        Blank,  ///< an empty box to write in (signature)
    };
    QString key;
    QString title;
    Kind kind = Kind::Text;
};

/// What a list is about, for its head.
struct TableHead {
    QString title; ///< «Список регистрации»
    QString eventTitle;
    QString eventDates; ///< «21–22 сентября 2021 г., …»
    QString remark;     ///< the filter in words, or empty
    QDateTime madeAt;   ///< in the event's zone
};

/// Rows are streamed: each call of rows() walks them anew from the first; \a use returns false to stop.
struct Table {
    TableHead head;
    QList<TableColumn> columns;
    /// Where the cells of this column change, paper begins a new page; −1: nowhere.
    qsizetype pageColumn = -1;
    qint64 rowCount = 0;
    std::function<Result<void>(const std::function<bool(const QStringList &)> &use)> rows;
};

} // namespace samovar
