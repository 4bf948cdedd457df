// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The translation unit that the compiled-in resources hang on; there is no code here.
