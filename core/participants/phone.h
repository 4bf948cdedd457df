// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Telephone numbers: what people and spreadsheets write, as E.164 and for reading.
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace samovar {

/// What a cell with a telephone number holds.
struct PhoneReading {
    QString e164;   ///< «+79451234567», or empty where there is no usable number
    Message remark; ///< why it is unusable, or what was passed over (a second number); empty: nothing to say
};

/// Reads a number as it was typed or as a spreadsheet left it: 8…, 7…, +7… and ten digits are Russian; a note
/// in brackets, an apostrophe, «.0» and a full «8.9450000101E10» are taken away; of two numbers the first
/// counts. «8,9452E+10» has lost its digits and is unusable. Russian numbers must be valid, foreign ones only
/// possible (libphonenumber). Blank text has neither number nor remark.
[[nodiscard]] PhoneReading readPhone(QStringView cell);

/// «+7 945 123-45-67» for Russian numbers, libphonenumber's international form for others; other text
/// unchanged.
[[nodiscard]] QString phoneForReading(const QString &e164);

} // namespace samovar
