# SPDX-FileCopyrightText: 2026 The Samovar authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Who may include whom. ARCHITECTURE.md says why; check.cmake holds the sources to it.

# A folder may include itself, the folders and single files named here, and whatever those folders may.
# A folder that is not named here may not exist.
set(may_core/base "")
set(may_core/db core/base)
set(may_core/names core/base)
set(may_core/event core/db)
set(may_core/participants core/event core/names)
set(may_core/tracks core/participants)
set(may_core/schedule core/tracks)
set(may_core/imports core/tracks)
set(may_core/letters core/participants)
set(may_core/lists core/schedule)
set(may_core/overview core/imports core/letters core/lists core/schedule)
set(may_core/workspace core/overview)
set(may_core/documents core/base core/letters/letterpaper.h core/lists/table.h core/schedule/schedulepaper.h)
set(may_ui/models core/workspace)
set(may_ui/support core/workspace)
set(may_ui/print ui/support core/documents)
set(may_ui/dialogs ui/support ui/actions.h)
set(may_ui/lists ui/models ui/print)
set(may_ui/settings ui/support)
set(may_ui/letters ui/models ui/print)
set(may_ui/overview ui/models ui/support)
set(may_ui/schedule ui/lists ui/pages/page.h ui/imports/progressline.h)
set(may_ui/tracks ui/models ui/support)
set(may_ui/pages ui/letters ui/lists ui/overview ui/schedule ui/settings ui/tracks)
set(may_ui/imports ui/pages)
set(may_ui ui/dialogs ui/imports)
set(may_app/verbs core/workspace core/documents)
set(may_app ui app/verbs)
set(may_tests/support *)
set(may_tests/core tests/support core/workspace)
set(may_tests/documents tests/core core/documents)
set(may_tests/ui *)
set(may_tests/system tests/support core/workspace)
set(may_tests/bench *)
set(may_tests/fuzz tests/core)
set(may_resources "")

# Modules of Qt that are ruled, and where each may be included; * is everywhere below.
set(ruled_modules QtCore QtSql QtGui QtNetwork QtWidgets QtSvg QtPrintSupport QtTest QtConcurrent QtXml QtDBus)
set(where_QtCore .*)
set(where_QtSql core/db tests.*)
set(where_QtGui core/documents ui.* app.* tests.*)
set(where_QtNetwork app tests.*)
set(where_QtWidgets ui "ui/(dialogs|imports|letters|lists|overview|pages|print|schedule|settings|support|tracks)" app "tests/(bench|support|ui)")
set(where_QtSvg ui/support)
set(where_QtPrintSupport ui/print tests/ui)
set(where_QtTest tests.*)

# Each library has one home.
set(libraries phonenumbers/ uchardet sqlite3 xlsxwriter qpdf/ kainjow/ CLI/ catch2/)
set(home_phonenumbers/ core/participants tests/core)
set(home_uchardet core/base)
set(home_sqlite3 core/db tests/core)
set(home_xlsxwriter core/documents)
set(home_qpdf/ core/documents)
set(home_kainjow/ core/letters)
set(home_CLI/ app app/verbs)
set(home_catch2/ tests/support)

# SQL stands in core/db, in every *store.cpp, in these files, and in tests.
set(sql_files core/participants/participantsearch.cpp)

# A store is known to the services of its own folder and to the workspace; and to these, which write into it in the
# same step as into their own.
set(guests_of_core/event/eventstore.h core/participants core/imports)
set(guests_of_core/participants/participantstore.h core/imports)
