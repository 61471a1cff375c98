# cmake -D ROOT=folder -P layering.cmake: fails when a file includes, or names, what its layer must not know.
#
#   app/review ─┐
#   app/cli ────┴─> app/collation ─> align ─> corpus

if(NOT IS_DIRECTORY "${ROOT}/corpus")
    message(FATAL_ERROR "There is no corpus in ${ROOT}")
endif()
set(breaches "")

# forbid(WHERE folders IN name-pattern EXCEPT name-pattern WHAT regex WHY reason): no line of these files may match.
function(forbid)
    cmake_parse_arguments(ARG "" "IN;EXCEPT;WHAT;WHY" "WHERE" ${ARGN})
    foreach(folder IN LISTS ARG_WHERE)
        file(GLOB_RECURSE files RELATIVE ${ROOT} "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
        foreach(file IN LISTS files)
            if(NOT file MATCHES "${ARG_IN}" OR (ARG_EXCEPT AND file MATCHES "${ARG_EXCEPT}"))
                continue()
            endif()
            file(STRINGS "${ROOT}/${file}" lines REGEX "${ARG_WHAT}")
            foreach(line IN LISTS lines)
                string(APPEND breaches "  ${file}: ${line}\n    ${ARG_WHY}\n")
            endforeach()
        endforeach()
    endforeach()
    set(breaches "${breaches}" PARENT_SCOPE)
endfunction()

set(include "^ *# *include *[<\"]")
set(any ".")

forbid(WHERE corpus IN ${any} WHAT "${include}(align|app)/" WHY "corpus knows neither align nor app")
forbid(WHERE align IN ${any} WHAT "${include}app/" WHY "align does not know app")
forbid(WHERE app/collation IN ${any} WHAT "${include}app/(cli|review)/" WHY "what the programs share knows neither")
forbid(WHERE app/cli IN ${any} WHAT "${include}app/review/" WHY "the programs do not know each other")
forbid(WHERE app/review IN ${any} WHAT "${include}app/cli/" WHY "the programs do not know each other")

forbid(WHERE corpus align app/collation app/cli IN ${any} WHAT "${include}Q[A-Za-z]" WHY "Qt belongs to app/review")
forbid(WHERE corpus align app IN ${any} EXCEPT "^app/cli/" WHAT "${include}CLI/" WHY "CLI11 belongs to app/cli")
forbid(WHERE corpus align app IN ${any} EXCEPT "^corpus/(text|import)/[^/]*\\.cpp$" WHAT "${include}unicode/"
    WHY "ICU belongs to the .cpp files of corpus/text and corpus/import")
forbid(WHERE corpus align app IN ${any} EXCEPT "^corpus/text/spelling\\.cpp$" WHAT "${include}hunspell/"
    WHY "Hunspell belongs to corpus/text/spelling.cpp")
forbid(WHERE corpus align app IN ${any} EXCEPT "^corpus/store/[^/]*\\.cpp$" WHAT "${include}sqlite3"
    WHY "SQLite belongs to the .cpp files of corpus/store")
# Two headers that are not installed are how the journal's .cpp files share their JSON.
forbid(WHERE corpus align IN "\\.h$" EXCEPT "^corpus/store/(json_reader|project_json)\\.h$" WHAT "${include}(pugixml|nlohmann/|zlib)"
    WHY "headers of corpus and align show standard C++ only")

forbid(WHERE corpus align IN ${any} WHAT "${include}(iostream|cstdio|stdio.h|print)[>\"]" WHY "corpus and align do not print")
# Hunspell takes paths, not bytes.
forbid(WHERE corpus align IN ${any} EXCEPT "^corpus/text/spelling\\.cpp$" WHAT "${include}fstream>"
    WHY "corpus and align do not open files")
forbid(WHERE corpus align IN ${any} WHAT "getenv|std::cout|std::cerr|_clock::now" WHY "corpus and align are functions of their arguments")

if(breaches)
    message(FATAL_ERROR "The layers are breached:\n${breaches}")
endif()
