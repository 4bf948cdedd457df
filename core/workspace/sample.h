// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sample event: the letter's facts with invented participants, from the program's resources.
#pragma once

#include "core/base/result.h"

namespace samovar {

class ChangeJournal;
class Imports;

/// Fills a new event file with the sample: one step for the event, one for the import of the answers.
Result<void> fillWithSample(ChangeJournal &journal, Imports &imports);

} // namespace samovar
