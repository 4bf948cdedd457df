# SPDX-FileCopyrightText: 2026 The Samovar authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The flags of every target of ours: link samovar_flags privately.
add_library(samovar_flags INTERFACE)
target_compile_options(samovar_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wconversion -Wsign-conversion -Wcast-align -Wformat=2 -Wnull-dereference -Werror
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    # Optimising, g++ 12 takes a QPointer for possibly null right after it was tested: said, but not fatal; and the
    # storage of an empty std::optional for something uninitialised (GCC bug 80635).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-error=null-dereference -Wno-maybe-uninitialized>)
target_compile_definitions(samovar_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SAMOVAR_VERSION="${PROJECT_VERSION}")
if(SAMOVAR_SANITIZE)
    target_compile_options(samovar_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=all
        # g++ 12 with the sanitizers takes std::regex and std::function for uninitialised (GCC bug 105562).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(samovar_flags INTERFACE -fsanitize=address,undefined)
endif()
if(SAMOVAR_COVERAGE)
    target_compile_options(samovar_flags INTERFACE --coverage)
    target_link_options(samovar_flags INTERFACE --coverage)
endif()

# A library of ours: flags, the include root, and its public headers, each of which must compile alone.
#   samovar_library(NAME SOURCES a.cpp … HEADERS a.h …)
function(samovar_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;HEADERS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${arg_HEADERS})
    target_link_libraries(${name} PRIVATE samovar_flags)
endfunction()
