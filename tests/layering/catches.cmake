# SPDX-FileCopyrightText: 2026 The Samovar authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The test of the test: a clean tree passes, and each kind of violation, planted alone, is caught and named.
#   cmake -DSCRATCH=… -DQT_HEADERS=… -P catches.cmake
cmake_policy(VERSION 3.25)

set(spdx "// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-Identifier: GPL-3.0-or-later\n")

function(write_source path body)
    file(WRITE "${SCRATCH}/tree/${path}" "${spdx}${body}")
endfunction()

# A small house where all is as it should be.
function(write_clean_tree)
    file(REMOVE_RECURSE "${SCRATCH}")
    write_source(core/base/text.h "#include <QString>\n#include <QtGlobal>\n// SELECT in a comment is no SQL\n")
    write_source(core/db/query.cpp "#include \"core/base/text.h\"\n#include <QSqlQuery>\nauto sql = \"PRAGMA a\";\n")
    write_source(core/participants/participant.h "#include \"core/base/text.h\"\n")
    write_source(core/participants/participantstore.h "#include \"core/participants/participant.h\"\n")
    write_source(core/participants/participantstore.cpp "auto sql = \"SELECT id FROM participants\";\n")
    write_source(core/participants/participants.h "#include \"core/participants/participant.h\"\n")
    write_source(core/participants/participants.cpp "#include \"core/participants/participantstore.h\"\n")
    write_source(core/lists/table.h "#include \"core/base/text.h\"\n")
    write_source(core/documents/pdf.cpp "#include \"core/lists/table.h\"\n#include <QPainter>\n#include <xlsxwriter.h>\n")
    write_source(core/workspace/workspace.cpp "#include \"core/participants/participantstore.h\"\n")
    write_source(ui/models/model.h "#include \"core/participants/participants.h\"\n#include <QColor>\n")
    write_source(ui/print/printing.cpp "#include <QPrinter>\n")
    write_source(ui/pages/page.cpp "#include \"ui/models/model.h\"\n#include <QWidget>\nauto text = \"Select people\";\n")
    write_source(app/main.cpp "// #include \"../nowhere.h\"\n#include <CLI/CLI.hpp>\n#include <QApplication>\n")
    write_source(tests/core/participants/store_test.cpp "#include \"core/participants/participantstore.h\"\n")
endfunction()

function(check result output)
    execute_process(COMMAND "${CMAKE_COMMAND}" -DROOT=${SCRATCH}/tree -DQT_HEADERS=${QT_HEADERS}
                            -P ${SCRATCH}/rules/check.cmake
                    RESULT_VARIABLE code OUTPUT_VARIABLE text ERROR_VARIABLE text)
    set(${result} ${code} PARENT_SCOPE)
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

function(copy_rules)
    file(COPY "${CMAKE_CURRENT_LIST_DIR}/check.cmake" "${CMAKE_CURRENT_LIST_DIR}/allowed.cmake"
         DESTINATION "${SCRATCH}/rules")
endfunction()

# Requires that what was planted is refused, \a path is named and no other file (or as many as \a files says), and
# the reason holds \a reason.
function(require_caught path reason)
    set(files 1)
    if(ARGC GREATER 2)
        set(files ${ARGV2})
    endif()
    check(code output)
    string(REGEX MATCHALL "\n +[a-z_/]+\\.(h|cpp|cmake): " named "${output}")
    list(REMOVE_DUPLICATES named)
    list(LENGTH named count)
    string(FIND "${output}" " ${path}: " names_it)
    string(FIND "${output}" "${reason}" gives_reason)
    if(code EQUAL 0 OR names_it EQUAL -1 OR gives_reason EQUAL -1 OR NOT count EQUAL files)
        message(SEND_ERROR "Not caught as it should be: ${path}, «${reason}».\n${output}")
    endif()
endfunction()

function(plant path body reason)
    write_clean_tree()
    copy_rules()
    write_source(${path} "${body}")
    require_caught(${path} "${reason}")
endfunction()

write_clean_tree()
copy_rules()
check(code output)
if(NOT code EQUAL 0)
    message(SEND_ERROR "A clean tree is refused:\n${output}")
endif()

# Arrows that point up or aside.
plant(core/base/bad.h "#include \"core/participants/participant.h\"\n" "core/base may not include")
plant(core/names/bad.cpp "#include \"core/participants/participant.h\"\n" "core/names may not include")
plant(core/participants/bad.cpp "#include \"ui/models/model.h\"\n" "core/participants may not include")
plant(core/documents/bad.cpp "#include \"core/participants/participants.h\"\n" "core/documents may not include")
plant(ui/models/bad.cpp "#include \"core/documents/bad.h\"\n" "which is not there")
plant(core/elsewhere/bad.h "" "does not know the folder core/elsewhere")

# Modules of Qt out of their place.
plant(core/participants/bad.cpp "#include <QtWidgets/QWidget>\n" "QtWidgets has no place in core/participants")
plant(core/lists/bad.cpp "#include <QWidget>\n" "QtWidgets has no place in core/lists")
plant(core/lists/bad.cpp "#  include <qcolor.h>\n" "QtGui has no place in core/lists")
plant(core/lists/bad.cpp "#include <QFont>\n" "QtGui has no place in core/lists")
plant(core/documents/bad.cpp "#include <QLabel>\n" "QtWidgets has no place in core/documents")
plant(ui/models/bad.cpp "#include <QLabel>\n" "QtWidgets has no place in ui/models")
plant(ui/pages/bad.cpp "#include <QPrinter>\n" "QtPrintSupport has no place in ui/pages")
plant(core/participants/bad.cpp "#include <QSqlQuery>\n" "QtSql has no place in core/participants")
plant(core/participants/bad.cpp "#include <QtCore>\n" "includes all of QtCore")
plant(ui/pages/bad.cpp "#include <QtWidgets/QtWidgets>\n" "includes all of QtWidgets")

# Libraries out of their home.
plant(core/lists/bad.cpp "#include <xlsxwriter.h>\n" "its home is core/documents")
plant(core/names/bad.cpp "#include <phonenumbers/phonenumberutil.h>\n" "its home is core/participants")

# SQL outside stores, stores outside services.
plant(core/participants/bad.cpp "auto s = \"SELECT 1\";\n" "holds SQL")
plant(core/participants/bad.cpp "auto s = R\"(\n  UPDATE people SET a = 1)\";\n" "holds SQL")
plant(ui/pages/bad.cpp "auto s = \"delete from people\";\n" "holds SQL")
plant(app/bad.cpp "auto s = u\"PRAGMA user_version\";\n" "holds SQL")
plant(ui/models/bad.cpp "#include \"core/participants/participantstore.h\"\n" "includes the store")
plant(core/lists/bad.cpp "#include \"core/participants/participantstore.h\"\n" "includes the store")

# How things are written.
plant(core/participants/bad.cpp "#include \"../base/text.h\"\n" "write the path from the project's root")
plant(core/participants/bad.cpp "#include \"participant.h\"\n" "write the path from the project's root")
plant(tests/core/bad_test.cpp "QVERIFY(true);\n" "uses QVERIFY")
plant(tests/ui/bad_test.cpp "QCOMPARE (1, 1);\n" "uses QCOMPARE")
plant(tests/core/bad_test.cpp "TEST_CASE(\n    \"one; two\", \"[x]\")\n" "names a test with a semicolon")
string(REPEAT "//\n" 499 long)
plant(core/base/bad.h "${long}" "has 501 lines")
write_clean_tree()
copy_rules()
file(WRITE "${SCRATCH}/tree/core/base/bad.h" "#pragma once\n")
require_caught(core/base/bad.h "SPDX")

# Circles: of headers, and of the table itself.
plant(core/base/bad.h "#include \"core/base/bad.h\"\n" "form a circle")
write_clean_tree()
copy_rules()
write_source(core/base/bad.h "#include \"core/base/text.h\"\n")
write_source(core/base/text.h "#include \"core/base/bad.h\"\n")
require_caught(core/base/bad.h "form a circle" 2)
write_clean_tree()
copy_rules()
file(APPEND "${SCRATCH}/rules/allowed.cmake" "set(may_core/base core/participants)\n")
require_caught(tests/layering/allowed.cmake "has a circle")

file(REMOVE_RECURSE "${SCRATCH}")
